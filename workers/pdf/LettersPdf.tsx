import { Document, Line, Page, Svg, Text, View } from '@react-pdf/renderer';
import { envelopeProfiles, bodyTop, foldMarks } from '#domain/letters/envelope';
import type { LetterDocument } from '#domain/letters/model';
import { Block, enclosuresKept } from '#workers/pdf/blocks/Block.tsx';
import { AddressBlock, BesideWindow, Heading } from '#workers/pdf/LetterHead.tsx';
import type { DrawOptions } from '#workers/pdf/options';
import type { Picture, Pictures } from '#workers/pdf/pictures';
import type { TablePlace } from '#workers/pdf/tables/PagedTable.tsx';
import type { TableSplits } from '#workers/pdf/tables/tableSplits';
import { tag } from '#workers/pdf/tagged/tag';
import { Accent, color, margin, mm, sans, serif, text } from '#workers/pdf/theme';
import { endKey } from '#workers/pdf/tightness';

/** The options with the pictures made ready. */
type PageOptions = Omit<DrawOptions, 'pictures'> & { readonly pictures: Pictures };

type Props = {
  readonly letter: LetterDocument;
  readonly options: PageOptions;
  /** Place of the letter in the document; with the place of a block it is the key of a table. */
  readonly index: number;
  readonly splits: TableSplits;
};

/**
 * The document of one or more letters. It knows blocks, not letters: a new letter needs nothing here.
 *
 * @param splits where long tables begin again on a new page, found by laying the document out
 */
export function lettersPdf(letters: readonly LetterDocument[], options: PageOptions, splits: TableSplits) {
  return (
    <Document>
      {letters.map((letter, index) => (
        <LetterPage key={index} letter={letter} options={options} index={index} splits={splits} />
      ))}
    </Document>
  );
}

/** Where the blocks of a letter may stand on its pages, in points. */
export const blockRoom = { top: mm(margin.top), bottom: mm(297 - margin.bottom) } as const;

function LetterPage({ letter, options, index, splits }: Props) {
  const profile = envelopeProfiles[options.envelope];
  const pictureOf = (sha256: string | null = null) => (sha256 === null ? null : (options.pictures.get(sha256) ?? null));
  return (
    <Page
      size="A4"
      {...tag('Sect', { key: String(index) })}
      style={{
        fontFamily: serif,
        paddingTop: mm(margin.top),
        paddingBottom: mm(margin.bottom),
        paddingLeft: mm(margin.left),
        paddingRight: mm(margin.right),
      }}
    >
      <Accent.Provider value={letter.sender.images?.color ?? color.accent}>
        {options.stamp !== null && <Stamp word={options.stamp === 'trial' ? letter.words.trial : letter.words.copy} />}
        <FoldMarks />
        <BesideWindow letter={letter} profile={profile} logo={pictureOf(letter.sender.images?.logo)} />
        <AddressBlock letter={letter} profile={profile} options={options} />
        <View style={{ height: mm(bodyTop + 2 - margin.top) }} />
        <Heading letter={letter} />
        <Blocks
          letter={letter}
          placeOf={(block) => {
            const key = `${index}.${block}`;
            return { key, starts: splits.get(key) ?? [], language: letter.language };
          }}
          signature={pictureOf(letter.sender.images?.signature)}
        />
        <NextPageHeader letter={letter} />
        <Footer letter={letter} />
      </Accent.Provider>
    </Page>
  );
}

/**
 * The blocks in order. The signature keeps what comes just before it, and a short list of what is enclosed beside it, so
 * that none stands alone on a page.
 */
function Blocks({
  letter,
  placeOf,
  signature: picture,
}: {
  readonly letter: LetterDocument;
  readonly placeOf: (block: number) => TablePlace;
  readonly signature: Picture | null;
}) {
  const { blocks } = letter;
  const signature = blocks.findIndex(({ block }) => block === 'signature' || block === 'signatures');
  const keptFrom = signature <= 0 ? blocks.length : signature - 1;
  const next = blocks[signature + 1];
  // What is enclosed stands left of the name, as on the letters of a good secretary: it costs no line.
  const beside =
    blocks[signature]?.block === 'signature' && next?.block === 'enclosures' && next.items.length <= enclosuresKept
      ? next
      : null;
  const keptTo = signature <= 0 ? blocks.length : signature + 1;
  const draw = (from: number, to: number) =>
    blocks
      .slice(from, to)
      .map((block, index) => (
        <Block
          key={from + index}
          block={block}
          place={placeOf(from + index)}
          signature={picture}
          beside={from + index === signature ? beside : null}
        />
      ));
  return (
    <>
      {draw(0, keptFrom)}
      <View {...tag('Sect', { key: endKey })} wrap={false}>
        {draw(keptFrom, keptTo)}
      </View>
      {draw(beside === null ? keptTo : keptTo + 1, blocks.length)}
    </>
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

function Footer({ letter }: { readonly letter: LetterDocument }) {
  return (
    <View
      {...tag('Artifact', { key: 'Pagination' })}
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
          render={({ subPageNumber, subPageTotalPages }) =>
            `${letter.words.page} ${subPageNumber} / ${subPageTotalPages}`
          }
        />
      </View>
    </View>
  );
}

/** On the pages after the first: whose letter it is. */
function NextPageHeader({ letter }: { readonly letter: LetterDocument }) {
  const line = [letter.sender.name, letter.title, letter.placeAndDate].join('  ·  ');
  return (
    <View
      {...tag('Artifact', { key: 'Pagination' })}
      fixed
      style={{ position: 'absolute', left: mm(margin.left), right: mm(margin.right), top: mm(10) }}
    >
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
