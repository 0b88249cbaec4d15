import { Text, View } from '@react-pdf/renderer';
import type { Language } from '#domain/country';
import { formatCents, formatPercent } from '#domain/format/amount';
import { formatDateShort } from '#domain/format/date';
import type { BlockOf } from '#domain/letters/model';
import { color, mm, text } from '#workers/pdf/theme';

const columns = { number: 38, period: 46, days: 12, base: 26, rate: 21, amount: 24 } as const;

// A short table is kept in one piece; a long one breaks between rows and repeats its head.
const keptRowsMax = 8;

/** How interest was reckoned, slice by slice, so that it can be checked with a pencil. */
export function InterestTable({
  block,
  language,
}: {
  readonly block: BlockOf<'interest'>;
  readonly language: Language;
}) {
  const { labels } = block;
  return (
    <View style={{ marginTop: 6, marginBottom: 8 }} wrap={block.rows.length > keptRowsMax}>
      <Text style={{ ...text.tableHead, fontSize: 8.5, marginBottom: 3 }} minPresenceAhead={40}>
        {block.title}
      </Text>
      <View
        fixed
        style={{
          flexDirection: 'row',
          borderBottomWidth: 0.5,
          borderBottomColor: color.hair,
          paddingBottom: 2,
          paddingHorizontal: 4,
        }}
      >
        <Cell width={columns.number} value={labels.number} />
        <Cell width={columns.period} value={labels.period} />
        <Cell width={columns.days} value={labels.days} isRight />
        <Cell width={columns.base} value={labels.base} isRight />
        <Cell width={columns.rate} value={labels.rate} isRight />
        {labels.amount !== undefined && <Cell width={columns.amount} value={labels.amount} isRight />}
      </View>
      {block.rows.map((row, index) => (
        <View key={index} wrap={false} style={{ flexDirection: 'row', paddingVertical: 1.5, paddingHorizontal: 4 }}>
          <Cell width={columns.number} value={row.number} />
          <Cell width={columns.period} value={`${formatDateShort(row.from)} – ${formatDateShort(row.to)}`} />
          <Cell width={columns.days} value={String(row.days)} isRight />
          <Cell width={columns.base} value={formatCents(row.base, language)} isRight />
          <Cell width={columns.rate} value={formatPercent(row.rate, language)} isRight />
          {row.amountText !== undefined && (
            <Cell width={columns.amount} value={decimals(row.amountText, language)} isRight />
          )}
        </View>
      ))}
      <Text style={{ ...text.small, marginTop: 3, paddingHorizontal: 4 }}>{block.note}</Text>
    </View>
  );
}

/** Six decimals are kept: the cents would not add up to the total. */
function decimals(text: string, language: Language): string {
  return language === 'en' ? text : text.replace('.', ',');
}

function Cell({
  width,
  value,
  isRight = false,
}: {
  readonly width: number;
  readonly value: string;
  readonly isRight?: boolean;
}) {
  return <Text style={{ ...text.small, width: mm(width), textAlign: isRight ? 'right' : 'left' }}>{value}</Text>;
}
