import { Text, View } from '@react-pdf/renderer';
import type { Language } from '#domain/country';
import { formatCents, formatPercent } from '#domain/format/amount';
import { formatDateShort } from '#domain/format/date';
import { formatDecimal } from '#domain/format/quantity';
import type { BlockOf, InterestRow } from '#domain/letters/model';
import { decimal } from '#domain/money/decimal';
import { keptRowsMax, PagedTable, type TablePlace } from '#workers/pdf/tables/PagedTable.tsx';
import { tag } from '#workers/pdf/tagged/tag';
import { color, mm, text } from '#workers/pdf/theme';

const columns = { number: 38, period: 46, days: 12, base: 26, rate: 21, amount: 24 } as const;

/** How interest was reckoned, slice by slice, so that it can be checked with a pencil. */
export function InterestTable({ block, place }: { readonly block: BlockOf<'interest'>; readonly place: TablePlace }) {
  const { labels, rows } = block;
  const { language } = place;
  const hasAmounts = rows.every(({ amountText }) => amountText !== undefined);
  return (
    // The note belongs to its table: it does not go over the page by itself.
    <View wrap={rows.length > keptRowsMax || place.starts.length > 0}>
      <PagedTable
        place={place}
        title={block.title}
        head={<Head labels={labels} />}
        rows={rows.map((row, index) => (
          <Cells key={index} row={row} language={language} />
        ))}
        carried={
          hasAmounts
            ? (count) => <Text style={text.smallStrong}>{exact(sumText(rows.slice(0, count)), language)}</Text>
            : null
        }
        carryStyle={text.smallStrong}
        rowStyle={{ paddingVertical: 1.5, paddingHorizontal: 4 }}
        marginTop={6}
        marginBottom={3}
      />
      <Text style={{ ...text.small, marginBottom: 8, paddingHorizontal: 4 }} wrap={false}>
        {block.note}
      </Text>
    </View>
  );
}

function Head({ labels }: { readonly labels: BlockOf<'interest'>['labels'] }) {
  return (
    <View
      style={{
        flexDirection: 'row',
        borderBottomWidth: 0.5,
        borderBottomColor: color.hair,
        paddingBottom: 2,
        paddingHorizontal: 4,
      }}
    >
      <Cell isHead width={columns.number} value={labels.number} />
      <Cell isHead width={columns.period} value={labels.period} />
      <Cell isHead width={columns.days} value={labels.days} isRight />
      <Cell isHead width={columns.base} value={labels.base} isRight />
      <Cell isHead width={columns.rate} value={labels.rate} isRight />
      {labels.amount !== undefined && <Cell isHead width={columns.amount} value={labels.amount} isRight />}
    </View>
  );
}

function Cells({ row, language }: { readonly row: InterestRow; readonly language: Language }) {
  return (
    <>
      <Cell width={columns.number} value={row.number} />
      <Cell width={columns.period} value={`${formatDateShort(row.from)} – ${formatDateShort(row.to)}`} />
      <Cell width={columns.days} value={String(row.days)} isRight />
      <Cell width={columns.base} value={formatCents(row.base, language)} isRight />
      <Cell width={columns.rate} value={formatPercent(row.rate, language)} isRight />
      {row.amountText !== undefined && <Cell width={columns.amount} value={exact(row.amountText, language)} isRight />}
    </>
  );
}

const decimalsKept = 6;

/** The exact sum of amounts with six decimals: whole millionths stay exact up to nine milliard euros. */
function sumText(rows: readonly InterestRow[]): string {
  const millionths = rows.reduce((sum, { amountText = '0' }) => sum + toMillionths(amountText), 0);
  const digits = String(millionths).padStart(decimalsKept + 1, '0');
  return `${digits.slice(0, -decimalsKept)}.${digits.slice(-decimalsKept)}`;
}

function toMillionths(amountText: string): number {
  const [whole = '0', rest = ''] = amountText.split('.');
  return Number(whole + rest.padEnd(decimalsKept, '0'));
}

/** Six decimals are kept: the cents would not add up to the total. */
function exact(amountText: string, language: Language): string {
  return formatDecimal(decimal(amountText), language, decimalsKept);
}

function Cell({
  width,
  value,
  isRight = false,
  isHead = false,
}: {
  readonly width: number;
  readonly value: string;
  readonly isRight?: boolean;
  readonly isHead?: boolean;
}) {
  return (
    <Text
      {...tag(isHead ? 'TH' : 'TD')}
      style={{ ...text.small, width: mm(width), textAlign: isRight ? 'right' : 'left' }}
    >
      {value}
    </Text>
  );
}
