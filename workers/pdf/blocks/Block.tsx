import { Image, Text, View } from '@react-pdf/renderer';
import { useContext } from 'react';
import { unreachable } from '#domain/assert';
import { formatEuros } from '#domain/format/amount';
import type { BlockOf, LetterBlock } from '#domain/letters/model';
import { pageWords } from '#domain/letters/texts/pageWords';
import { ClaimsTable } from '#workers/pdf/blocks/ClaimsTable.tsx';
import { InterestTable } from '#workers/pdf/blocks/InterestTable.tsx';
import { Overprint, Signatures } from '#workers/pdf/blocks/Agreement.tsx';
import { PaymentBox } from '#workers/pdf/blocks/PaymentBox.tsx';
import { TextTable } from '#workers/pdf/blocks/TextTable.tsx';
import type { TablePlace } from '#workers/pdf/tables/PagedTable.tsx';
import { tag } from '#workers/pdf/tagged/tag';
import { signatureBox, sizeIn, type Picture } from '#workers/pdf/pictures';
import { Accent, color, mm, text } from '#workers/pdf/theme';

/**
 * Draws one block of a letter. `signature` is the handwritten one, when the letter carries it; `beside` is what stands left
 * of the name.
 */
export function Block({
  block,
  place,
  signature,
  beside = null,
}: {
  readonly block: LetterBlock;
  /** Key of the block, for a table, and where it is to be cut. */
  readonly place: TablePlace;
  readonly signature: Picture | null;
  readonly beside?: BlockOf<'enclosures'> | null;
}) {
  const { language } = place;
  switch (block.block) {
    case 'paragraph':
      return (
        <Text style={{ ...(block.isStrong ? text.strong : text.body), marginBottom: 6 }} orphans={2} widows={2}>
          {block.text}
        </Text>
      );
    case 'claims':
      return <ClaimsTable block={block} place={place} />;
    case 'totals':
      return <Totals block={block} language={language} />;
    case 'interest':
      return <InterestTable block={block} place={place} />;
    case 'payment':
      return <PaymentBox block={block} language={language} />;
    case 'table':
      return <TextTable block={block} place={place} />;
    case 'overprint':
      return <Overprint block={block} />;
    case 'signatures':
      return <Signatures block={block} />;
    case 'legalNotice':
      return <LegalNotice block={block} />;
    case 'signature':
      return <Signature block={block} picture={signature} alt={pageWords[language].signature} beside={beside} />;
    case 'enclosures':
      return <Enclosures block={block} />;
    default:
      return unreachable(block);
  }
}

function Totals({ block, language }: { readonly block: BlockOf<'totals'>; readonly language: TablePlace['language'] }) {
  const accent = useContext(Accent);
  return (
    <View
      {...tag('Table')}
      wrap={false}
      style={{ alignSelf: 'flex-end', width: mm(100), marginTop: 0, marginBottom: 7 }}
    >
      {block.lines.map(({ label, amount, isStrong }, index) => (
        <View
          key={index}
          {...tag('TR')}
          style={{
            flexDirection: 'row',
            paddingVertical: isStrong ? 4 : 2,
            paddingHorizontal: 4,
            marginTop: isStrong ? 2 : 0,
            borderTopWidth: isStrong ? 0.8 : 0,
            borderTopColor: accent,
          }}
        >
          <Text style={{ ...(isStrong ? text.tableStrong : text.table), flex: 1 }}>{label}</Text>
          <Text style={{ ...(isStrong ? text.tableStrong : text.table), width: mm(34), textAlign: 'right' }}>
            {formatEuros(amount, language)}
          </Text>
        </View>
      ))}
    </View>
  );
}

function LegalNotice({ block }: { readonly block: BlockOf<'legalNotice'> }) {
  return (
    <View style={{ borderLeftWidth: 1.5, borderLeftColor: color.hair, paddingLeft: 8, marginTop: 2, marginBottom: 10 }}>
      {block.title !== null && (
        <Text style={{ ...text.smallStrong, fontSize: 8.5, marginBottom: 2 }}>{block.title}</Text>
      )}
      {block.texts.map((line, index) => (
        <Text key={index} style={{ ...text.small, fontSize: 8.5, marginBottom: 2.5 }} orphans={2} widows={2}>
          {line}
        </Text>
      ))}
    </View>
  );
}

function Signature({
  block,
  picture,
  alt,
  beside,
}: {
  readonly block: BlockOf<'signature'>;
  readonly picture: Picture | null;
  readonly alt: string;
  readonly beside: BlockOf<'enclosures'> | null;
}) {
  const size = picture === null ? null : sizeIn(signatureBox, picture);
  return (
    <View wrap={false} style={{ marginTop: 2 }}>
      <Text style={{ ...text.body, marginBottom: 6 }}>{block.closing}</Text>
      <View style={{ flexDirection: 'row-reverse' }}>
        <View style={{ width: mm(70) }}>
          {picture !== null && size !== null && (
            <Image
              {...tag('Figure', { alt })}
              src={picture.src}
              style={{ width: mm(size.width), height: mm(size.height), marginBottom: 2 }}
            />
          )}
          <Text style={text.strong}>{block.name}</Text>
          {block.role !== null && <Text style={{ ...text.table, color: color.soft }}>{block.role}</Text>}
          {picture === null && <View style={{ height: mm(8) }} />}
        </View>
        <View style={{ width: mm(100), paddingRight: mm(8) }}>{beside !== null && <Enclosures block={beside} />}</View>
      </View>
    </View>
  );
}

/** So many names of what is enclosed stay together, and with the signature. */
export const enclosuresKept = 8;

function Enclosures({ block }: { readonly block: BlockOf<'enclosures'> }) {
  return (
    <View wrap={block.items.length > enclosuresKept} style={{ marginTop: 4 }}>
      <Text style={text.smallStrong} minPresenceAhead={24}>
        {block.label}
      </Text>
      <View {...tag('L')}>
        {block.items.map((item, index) => (
          <Text key={index} {...tag('LI')} style={text.small}>
            {`– ${item}`}
          </Text>
        ))}
      </View>
    </View>
  );
}
