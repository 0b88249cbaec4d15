import { Image, Text, View } from '@react-pdf/renderer';
import { useContext } from 'react';
import { addressTop, type EnvelopeProfile } from '#domain/letters/envelope';
import type { LetterDocument } from '#domain/letters/model';
import { pageWords } from '#domain/letters/texts/pageWords';
import { addressFontSize } from '#workers/pdf/addressFontSize';
import type { DrawOptions } from '#workers/pdf/options';
import { logoBox, sizeIn, type Picture } from '#workers/pdf/pictures';
import { tag } from '#workers/pdf/tagged/tag';
import { Accent, color, margin, mm, sans, serif, text } from '#workers/pdf/theme';

/** Left edge and width, in millimetres, of what stands beside the window. */
function besideWindow(profile: EnvelopeProfile): { left: number; width: number } {
  return profile.side === 'right' ? { left: margin.left, width: 74 } : { left: 118, width: 72 };
}

type Beside = { readonly letter: LetterDocument; readonly profile: EnvelopeProfile; readonly logo: Picture | null };

/** The column beside the window: who writes at the top, what it is about at the bottom, level with the address. */
export function BesideWindow({ letter, profile, logo }: Beside) {
  const { left, width } = besideWindow(profile);
  const from = logo === null ? 14 : 10;
  const isTight = needsTightHead(letter, logo !== null);
  return (
    <View
      style={{
        position: 'absolute',
        left: mm(left),
        top: mm(from),
        width: mm(width),
        height: mm(headBottom - from),
        justifyContent: 'space-between',
      }}
    >
      <SenderBlock letter={letter} logo={logo} isTight={isTight} />
      <References letter={letter} isTight={isTight} />
    </View>
  );
}

/** Millimetres from the top of the sheet: the references end with the address. */
const headBottom = 92;

/** A long address under a logo, or many references: everything takes a little less room. */
function needsTightHead({ sender, references }: LetterDocument, hasLogo: boolean): boolean {
  const nameLines = sender.name.length > 24 ? 2 : 1;
  const lines = sender.lines.length + references.reduce((sum, { text: value }) => sum + (value.length > 28 ? 2 : 1), 0);
  return lines + nameLines * 1.5 + (hasLogo ? 6 : 0) > 15;
}

function SenderBlock({
  letter,
  logo,
  isTight,
}: {
  readonly letter: LetterDocument;
  readonly logo: Picture | null;
  readonly isTight: boolean;
}) {
  const accent = useContext(Accent);
  return (
    <View>
      {logo !== null && <Logo picture={logo} alt={`${pageWords[letter.language].logo} ${letter.sender.name}`} />}
      <Text
        style={{
          fontFamily: serif,
          fontWeight: 600,
          fontSize: Math.min(isTight ? 11 : 15, nameSize(letter.sender.name)),
          lineHeight: 1.15,
          color: accent,
        }}
      >
        {letter.sender.name}
      </Text>
      <View
        style={{
          height: 0.8,
          width: mm(14),
          backgroundColor: accent,
          marginVertical: isTight ? 3 : 5,
        }}
      />
      {letter.sender.lines.map((line, index) => (
        <Text key={index} style={{ ...text.small, fontSize: isTight ? 7.5 : 8.5, lineHeight: isTight ? 1.2 : 1.35 }}>
          {line}
        </Text>
      ))}
    </View>
  );
}

/** Above the name, beside the window whatever the envelope; it ends 32 mm under the edge of the sheet at most. */
function Logo({ picture, alt }: { readonly picture: Picture; readonly alt: string }) {
  const { width, height } = sizeIn(logoBox, picture);
  return (
    <Image
      {...tag('Figure', { alt })}
      src={picture.src}
      style={{ width: mm(width), height: mm(height), marginBottom: mm(3) }}
    />
  );
}

/** A long name takes a smaller size rather than a third line; capitals are wide. */
function nameSize(name: string): number {
  if (name.length > 24 && name === name.toUpperCase()) return name.length <= 34 ? 11.5 : 10;
  return name.length <= 24 ? 15 : name.length <= 34 ? 13 : 11.5;
}

function References({ letter, isTight }: { readonly letter: LetterDocument; readonly isTight: boolean }) {
  return (
    <View>
      {letter.references.map(({ label, text: value }, index) => (
        <View key={index} style={{ flexDirection: 'row', marginTop: isTight ? 0.5 : 1.5 }}>
          <Text style={{ ...text.small, width: mm(22) }}>{label}</Text>
          <Text style={{ ...text.small, color: color.ink, flex: 1 }}>{value}</Text>
        </View>
      ))}
    </View>
  );
}

// Lifted a little: the line box of the font sits low, and the descenders of the last line must end above its bottom.
const addressText = {
  fontFamily: sans,
  lineHeight: 1,
  color: '#000000',
  position: 'relative',
  top: -mm(0.75),
} as const;

/** The address in the window: sans, regular, left aligned, one line every 4 mm, aligned to the last line. */
export function AddressBlock({
  letter,
  profile,
  options,
}: {
  readonly letter: LetterDocument;
  readonly profile: EnvelopeProfile;
  readonly options: Pick<DrawOptions, 'offsetXmm' | 'offsetYmm'>;
}) {
  const top = addressTop(profile, letter.addressee.length) + options.offsetYmm;
  const fontSize = addressFontSize(letter.addressee, mm(profile.maxWidth));
  return (
    <View
      style={{
        position: 'absolute',
        left: mm(profile.textLeft + options.offsetXmm),
        top: mm(top),
        width: mm(profile.maxWidth),
      }}
    >
      {letter.addressee.map((line, index) => (
        <View key={index} style={{ height: mm(profile.linePitch), justifyContent: 'center' }}>
          <Text style={{ ...addressText, fontSize }}>{line}</Text>
        </View>
      ))}
    </View>
  );
}

/** Postal line, title with place and date, subject, salutation. */
export function Heading({ letter }: { readonly letter: LetterDocument }) {
  return (
    <View style={{ marginBottom: 8 }}>
      {letter.postalLine !== null && <Text style={{ ...text.tableStrong, marginBottom: 5 }}>{letter.postalLine}</Text>}
      <View style={{ flexDirection: 'row', alignItems: 'flex-end' }}>
        <Text
          {...tag('H1')}
          style={{
            flex: 1,
            fontFamily: serif,
            fontWeight: 600,
            fontSize: letter.title.length > 32 ? 12.5 : 15,
            lineHeight: 1.2,
            letterSpacing: letter.title.length > 32 ? 0.2 : 0.5,
            color: useContext(Accent),
          }}
        >
          {letter.title}
        </Text>
        <Text style={{ ...text.body, maxWidth: mm(78), textAlign: 'right', marginLeft: mm(4), marginBottom: 1 }}>
          {letter.placeAndDate}
        </Text>
      </View>
      <Text style={{ ...text.strong, marginTop: 7 }}>
        {letter.subjectLabel}
        {letter.subject}
      </Text>
      {letter.salutation !== '' && <Text style={{ ...text.body, marginTop: 9 }}>{letter.salutation}</Text>}
    </View>
  );
}
