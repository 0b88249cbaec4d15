import { Text, View } from '@react-pdf/renderer';
import type { Language } from '#domain/country';
import { formatCents, formatEuros } from '#domain/format/amount';
import { formatDateShort } from '#domain/format/date';
import type { BlockOf, ClaimRow } from '#domain/letters/model';
import { sumCents } from '#domain/money/cents';
import { PagedTable, type TablePlace } from '#workers/pdf/tables/PagedTable.tsx';
import { tag } from '#workers/pdf/tagged/tag';
import { color, mm, text, useHeadStyle } from '#workers/pdf/theme';

/** Widths in millimetres: an amount of eight digits and a total of nine have their room. */
const columns = { date: 20, amount: 27, open: 30 } as const;

type Style = (typeof text)[keyof typeof text];

/** The invoices of a letter: number and object, dates, amount, received, balance. */
export function ClaimsTable({ block, place }: { readonly block: BlockOf<'claims'>; readonly place: TablePlace }) {
  const { labels, rows } = block;
  const { language } = place;
  return (
    <PagedTable
      place={place}
      title={null}
      head={<Head labels={labels} />}
      rows={rows.map((row, index) => (
        <Cells key={index} row={row} language={language} />
      ))}
      carried={(count) => <Carried rows={rows.slice(0, count)} language={language} />}
      rowStyle={{ paddingVertical: 3, paddingHorizontal: 4, borderBottomWidth: 0.4, borderBottomColor: color.hair }}
      tint
      marginTop={2}
      marginBottom={6}
    />
  );
}

function Head({ labels }: { readonly labels: BlockOf<'claims'>['labels'] }) {
  const head = useHeadStyle();
  const cell = (label: string, width: number, isRight = false) => (
    <Text {...tag('TH')} style={{ ...head, width: mm(width), textAlign: isRight ? 'right' : 'left' }}>
      {label}
    </Text>
  );
  return (
    <View
      style={{
        flexDirection: 'row',
        alignItems: 'flex-end',
        borderBottomWidth: 0.8,
        borderBottomColor: head.color,
        paddingBottom: 3,
        paddingHorizontal: 4,
      }}
    >
      <Text {...tag('TH')} style={{ ...head, flex: 1 }}>
        {labels.number}
      </Text>
      {cell(labels.issuedOn, columns.date)}
      {cell(labels.dueOn, columns.date)}
      {cell(labels.gross, columns.amount, true)}
      {cell(labels.received, columns.amount, true)}
      {cell(labels.open, columns.open, true)}
    </View>
  );
}

function Cells({ row, language }: { readonly row: ClaimRow; readonly language: Language }) {
  return (
    <>
      <View style={{ flex: 1 }}>
        <View style={{ flexDirection: 'row' }}>
          <Text style={{ ...text.table, flex: 1, paddingRight: 8 }}>{row.number}</Text>
          <Text style={{ ...text.table, width: mm(columns.date) }}>{formatDateShort(row.issuedOn)}</Text>
          <Text style={{ ...text.table, width: mm(columns.date) }}>{formatDateShort(row.dueOn)}</Text>
        </View>
        {row.description !== '' && <Text style={{ ...text.small, paddingRight: 8 }}>{row.description}</Text>}
        {row.details?.map((line, index) => (
          <Text key={index} style={{ ...text.small, paddingRight: 8 }}>
            {line}
          </Text>
        ))}
      </View>
      <Amount value={formatCents(row.gross, language)} style={text.table} />
      <Amount value={row.received === 0 ? '–' : formatCents(row.received, language)} style={text.table} />
      <Amount value={formatEuros(row.open, language)} style={text.tableStrong} width={columns.open} />
    </>
  );
}

function Carried({ rows, language }: { readonly rows: readonly ClaimRow[]; readonly language: Language }) {
  const gross = sumCents(rows.map((row) => row.gross));
  const received = sumCents(rows.map((row) => row.received));
  const open = sumCents(rows.map((row) => row.open));
  return (
    <>
      <Amount value={formatCents(gross, language)} style={text.table} />
      <Amount value={received === 0 ? '–' : formatCents(received, language)} style={text.table} />
      <Amount value={formatEuros(open, language)} style={text.tableStrong} width={columns.open} />
    </>
  );
}

function Amount({
  value,
  style,
  width = columns.amount,
}: {
  readonly value: string;
  readonly style: Style;
  readonly width?: number;
}) {
  return <Text style={{ ...style, width: mm(width), textAlign: 'right' }}>{value}</Text>;
}
