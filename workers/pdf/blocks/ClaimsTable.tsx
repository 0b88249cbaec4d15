import { Text, View } from '@react-pdf/renderer';
import type { Language } from '#domain/country';
import { formatCents, formatEuros } from '#domain/format/amount';
import { formatDateShort } from '#domain/format/date';
import type { BlockOf, ClaimRow } from '#domain/letters/model';
import { color, mm, text } from '#workers/pdf/theme';

const columns = { number: 54, date: 22, amount: 24 } as const;

// A short table is kept in one piece; a long one breaks between rows and repeats its head.
const keptRowsMax = 8;

/** The invoices of a letter: number and object, dates, amount, received, balance. The head comes again on each page. */
export function ClaimsTable({ block, language }: { readonly block: BlockOf<'claims'>; readonly language: Language }) {
  const { labels, rows } = block;
  return (
    <View style={{ marginTop: 2, marginBottom: 2 }} wrap={rows.length > keptRowsMax}>
      <View
        fixed
        style={{
          flexDirection: 'row',
          borderBottomWidth: 0.8,
          borderBottomColor: color.accent,
          paddingBottom: 3,
          paddingHorizontal: 4,
        }}
      >
        <Text style={{ ...text.tableHead, width: mm(columns.number) }}>{labels.number}</Text>
        <Text style={{ ...text.tableHead, width: mm(columns.date) }}>{labels.issuedOn}</Text>
        <Text style={{ ...text.tableHead, width: mm(columns.date) }}>{labels.dueOn}</Text>
        <Amount value={labels.gross} style={text.tableHead} />
        <Amount value={labels.received} style={text.tableHead} />
        <Amount value={labels.open} style={text.tableHead} />
      </View>
      {rows.map((row, index) => (
        <Row key={index} row={row} language={language} isTinted={index % 2 === 1} />
      ))}
    </View>
  );
}

function Row({
  row,
  language,
  isTinted,
}: {
  readonly row: ClaimRow;
  readonly language: Language;
  readonly isTinted: boolean;
}) {
  return (
    <View
      wrap={false}
      style={{
        flexDirection: 'row',
        paddingVertical: 3,
        paddingHorizontal: 4,
        borderBottomWidth: 0.4,
        borderBottomColor: color.hair,
        backgroundColor: isTinted ? color.tint : '#ffffff',
      }}
    >
      <View style={{ width: mm(columns.number), paddingRight: 6 }}>
        <Text style={text.table}>{row.number}</Text>
        {row.description !== '' && <Text style={text.small}>{row.description}</Text>}
      </View>
      <Text style={{ ...text.table, width: mm(columns.date) }}>{formatDateShort(row.issuedOn)}</Text>
      <Text style={{ ...text.table, width: mm(columns.date) }}>{formatDateShort(row.dueOn)}</Text>
      <Amount value={formatCents(row.gross, language)} style={text.table} />
      <Amount value={row.received === 0 ? '–' : formatCents(row.received, language)} style={text.table} />
      <Amount value={formatEuros(row.open, language)} style={text.tableStrong} />
    </View>
  );
}

function Amount({ value, style }: { readonly value: string; readonly style: (typeof text)[keyof typeof text] }) {
  return <Text style={{ ...style, width: mm(columns.amount), textAlign: 'right' }}>{value}</Text>;
}
