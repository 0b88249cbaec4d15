import { Document, Image, Line, Page, Svg, Text, View } from '@react-pdf/renderer';
import { present } from '#domain/assert';
import { addressTop, bodyTop, envelopeProfiles, foldMarks, type EnvelopeProfile } from '#domain/letters/envelope';
import type { LetterDocument } from '#domain/letters/model';
import { addressFontSize } from '#workers/pdf/addressFontSize';
import { Block } from '#workers/pdf/blocks/Block.tsx';
import type { DrawOptions } from '#workers/pdf/options';
import { logoBox, sizeIn, type Picture, type Pictures } from '#workers/pdf/pictures';
import { color, margin, mm, sans, serif, text } from '#workers/pdf/theme';

/** The options with the pictures made ready. */
type PageOptions = Omit<DrawOptions, 'pictures'> & { readonly pictures: Pictures };

type Props = {
  readonly letter: LetterDocument;
  readonly options: PageOptions;
  readonly countPages: (total: number) => void;
};

/**
 * The document of one or more letters. It knows blocks, not letters: a new letter needs nothing here.
 *
 * @param countPages told the number of pages of the whole document while they are laid out
 */
export function lettersPdf(
  letters: readonly LetterDocument[],
  options: PageOptions,
  countPages: (total: number) => void,
) {
  const first = present(letters[0], 'letter');
  // The date of the letter, not of the drawing: the same letter gives the same bytes for ever.
  const madeOn = new Date(`${first.date}T00:00:00Z`);
  return (
    <Document
      title={letters.length === 1 ? `${first.title} – ${first.subject}` : first.title}
      author={first.sender.name}
      language={first.language}
      creator="Dûment"
      producer="Dûment"
      creationDate={madeOn}
      modificationDate={madeOn}
    >
      {letters.map((letter, index) => (
        <LetterPage key={index} letter={letter} options={options} countPages={countPages} />
      ))}
    </Document>
  );
}

function LetterPage({ letter, options, countPages }: Props) {
  const profile = envelopeProfiles[options.envelope];
  const pictureOf = (sha256: string | null = null) => (sha256 === null ? null : (options.pictures.get(sha256) ?? null));
  return (
    <Page
      size="A4"
      style={{
        fontFamily: serif,
        paddingTop: mm(margin.top),
        paddingBottom: mm(margin.bottom),
        paddingLeft: mm(margin.left),
        paddingRight: mm(margin.right),
      }}
    >
      {options.stamp !== null && <Stamp word={options.stamp === 'trial' ? letter.words.trial : letter.words.copy} />}
      <FoldMarks />
      <SenderBlock letter={letter} profile={profile} logo={pictureOf(letter.sender.images?.logo)} />
      <References letter={letter} profile={profile} />
      <AddressBlock letter={letter} profile={profile} options={options} />
      <View style={{ height: mm(bodyTop + 2 - margin.top) }} />
      <Heading letter={letter} />
      <Blocks letter={letter} signature={pictureOf(letter.sender.images?.signature)} />
      <NextPageHeader letter={letter} />
      <Footer letter={letter} countPages={countPages} />
    </Page>
  );
}

/** The blocks in order. The signature keeps what comes just before it, so that it never stands alone on a page. */
function Blocks({
  letter,
  signature: picture,
}: {
  readonly letter: LetterDocument;
  readonly signature: Picture | null;
}) {
  const { blocks, language } = letter;
  const signature = blocks.findIndex(({ block }) => block === 'signature' || block === 'signatures');
  const keptFrom = signature <= 0 ? blocks.length : signature - 1;
  const keptTo = signature <= 0 ? blocks.length : signature + 1;
  const draw = (from: number, to: number) =>
    blocks
      .slice(from, to)
      .map((block, index) => <Block key={from + index} block={block} language={language} signature={picture} />);
  return (
    <>
      {draw(0, keptFrom)}
      <View wrap={false}>{draw(keptFrom, keptTo)}</View>
      {draw(keptTo, blocks.length)}
    </>
  );
}

/** Left edge and width, in millimetres, of what stands beside the window. */
function besideWindow(profile: EnvelopeProfile): { left: number; width: number } {
  return profile.side === 'right' ? { left: margin.left, width: 66 } : { left: 118, width: 72 };
}

function SenderBlock({
  letter,
  profile,
  logo,
}: {
  readonly letter: LetterDocument;
  readonly profile: EnvelopeProfile;
  readonly logo: Picture | null;
}) {
  const { left, width } = besideWindow(profile);
  return (
    <View style={{ position: 'absolute', left: mm(left), top: mm(logo === null ? 14 : 10), width: mm(width) }}>
      {logo !== null && <Logo picture={logo} />}
      <Text
        style={{
          fontFamily: serif,
          fontWeight: 600,
          fontSize: nameSize(letter.sender.name),
          lineHeight: 1.15,
          color: color.accent,
        }}
      >
        {letter.sender.name}
      </Text>
      <View style={{ height: 0.8, width: mm(14), backgroundColor: color.accent, marginTop: 5, marginBottom: 5 }} />
      {letter.sender.lines.map((line, index) => (
        <Text key={index} style={{ ...text.small, fontSize: 8.5 }}>
          {line}
        </Text>
      ))}
    </View>
  );
}

/** Above the name, beside the window whatever the envelope; it ends 32 mm under the edge of the sheet at most. */
function Logo({ picture }: { readonly picture: Picture }) {
  const { width, height } = sizeIn(logoBox, picture);
  return <Image src={picture.src} style={{ width: mm(width), height: mm(height), marginBottom: mm(3) }} />;
}

/** A long name takes a smaller size rather than a third line. */
function nameSize(name: string): number {
  return name.length <= 24 ? 15 : name.length <= 44 ? 13 : 11;
}

function References({ letter, profile }: { readonly letter: LetterDocument; readonly profile: EnvelopeProfile }) {
  const { left, width } = besideWindow(profile);
  return (
    <View style={{ position: 'absolute', left: mm(left), bottom: mm(297 - 92), width: mm(width) }}>
      {letter.references.map(({ label, text: value }, index) => (
        <View key={index} style={{ flexDirection: 'row', marginTop: 1.5 }}>
          <Text style={{ ...text.small, width: mm(25) }}>{label}</Text>
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
function AddressBlock({
  letter,
  profile,
  options,
}: {
  readonly letter: LetterDocument;
  readonly profile: EnvelopeProfile;
  readonly options: PageOptions;
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

function FoldMarks() {
  const [from, to] = foldMarks.x;
  return (
    <>
      {foldMarks.y.map((y) => (
        <Svg
          key={y}
          style={{ position: 'absolute', left: mm(from), top: mm(y) - 0.5 }}
          width={mm(to - from)}
          height={1}
        >
          <Line x1={0} y1={0.5} x2={mm(to - from)} y2={0.5} strokeWidth={0.4} stroke={color.hair} />
        </Svg>
      ))}
    </>
  );
}

function Heading({ letter }: { readonly letter: LetterDocument }) {
  return (
    <View style={{ marginBottom: 8 }}>
      {letter.postalLine !== null && <Text style={{ ...text.tableStrong, marginBottom: 5 }}>{letter.postalLine}</Text>}
      <View style={{ flexDirection: 'row', alignItems: 'flex-end' }}>
        <Text
          style={{
            flex: 1,
            fontFamily: serif,
            fontWeight: 600,
            fontSize: 15,
            lineHeight: 1.2,
            letterSpacing: 0.5,
            color: color.accent,
          }}
        >
          {letter.title}
        </Text>
        <Text style={{ ...text.body, width: mm(62), textAlign: 'right', marginBottom: 1 }}>{letter.placeAndDate}</Text>
      </View>
      <Text style={{ ...text.strong, marginTop: 7 }}>
        {letter.subjectLabel}
        {letter.subject}
      </Text>
      <Text style={{ ...text.body, marginTop: 9 }}>{letter.salutation}</Text>
    </View>
  );
}

function Footer({
  letter,
  countPages,
}: {
  readonly letter: LetterDocument;
  readonly countPages: (total: number) => void;
}) {
  return (
    <View
      fixed
      style={{
        position: 'absolute',
        left: mm(margin.left),
        right: mm(margin.right),
        top: mm(297 - 20),
        flexDirection: 'row',
      }}
    >
      <View style={{ flex: 1, borderTopWidth: 0.5, borderTopColor: color.hair, paddingTop: 4, paddingRight: mm(8) }}>
        {letter.pageFooter.map((line, index) => (
          <Text key={index} style={{ ...text.small, fontSize: 7.5 }}>
            {line}
          </Text>
        ))}
      </View>
      <View style={{ width: mm(24), borderTopWidth: 0.5, borderTopColor: color.hair, paddingTop: 4 }}>
        <Text
          style={{ ...text.small, fontSize: 7.5, textAlign: 'right' }}
          render={({ totalPages, subPageNumber, subPageTotalPages }) => {
            if (totalPages !== undefined) countPages(totalPages);
            return `${letter.words.page} ${subPageNumber} / ${subPageTotalPages}`;
          }}
        />
      </View>
    </View>
  );
}

/** On the pages after the first: whose letter it is. */
function NextPageHeader({ letter }: { readonly letter: LetterDocument }) {
  const line = [letter.sender.name, letter.title, letter.placeAndDate].join('  ·  ');
  return (
    <View fixed style={{ position: 'absolute', left: mm(margin.left), right: mm(margin.right), top: mm(10) }}>
      <Text style={text.small} render={({ subPageNumber }) => (subPageNumber > 1 ? line : '')} />
    </View>
  );
}

/** A pale word across the sheet, under the text. */
function Stamp({ word }: { readonly word: string }) {
  return (
    <View fixed style={{ position: 'absolute', left: 0, right: 0, top: mm(150), alignItems: 'center' }}>
      <Text
        style={{
          fontFamily: sans,
          fontWeight: 600,
          fontSize: 96,
          letterSpacing: 12,
          color: color.stamp,
          opacity: 0.55,
          transform: 'rotate(-28deg)',
        }}
      >
        {word}
      </Text>
    </View>
  );
}
