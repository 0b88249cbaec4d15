import { Text, View } from '@react-pdf/renderer';
import { formatEuros } from '#domain/format/amount';
import type { BlockOf } from '#domain/letters/model';
import { sumCents } from '#domain/money/cents';
import { PagedTable, type TablePlace } from '#workers/pdf/tables/PagedTable.tsx';
import { tag } from '#workers/pdf/tagged/tag';
import { color, text, useHeadStyle } from '#workers/pdf/theme';

const line = {
  borderBottomWidth: 0.5,
  borderBottomColor: color.hair,
  paddingVertical: 2,
  paddingHorizontal: 4,
} as const;

/** Any table whose cells are ready: instalments, interest slices, VAT by rate. */
export function TextTable({ block, place }: { readonly block: BlockOf<'table'>; readonly place: TablePlace }) {
  const { carry, columns, rows, title, total } = block;
  return (
    <PagedTable
      place={place}
      title={title}
      head={
        <View style={{ flexDirection: 'row', alignItems: 'flex-end', ...line }}>
          <Cells isHead cells={columns.map(({ label }) => label)} columns={columns} />
        </View>
      }
      rows={rows.map((cells, index) => (
        <Cells key={index} cells={cells} columns={columns} />
      ))}
      foot={
        total === null ? null : (
          <View wrap={false} {...tag('TR')} style={{ flexDirection: 'row', paddingVertical: 3, paddingHorizontal: 4 }}>
            <Text style={{ ...text.tableStrong, flex: 1 }}>{total.label}</Text>
            <Text style={{ ...text.tableStrong, textAlign: 'right' }}>{total.text}</Text>
          </View>
        )
      }
      carried={
        carry === undefined
          ? null
          : (count) => (
              <Text style={text.tableStrong}>{formatEuros(sumCents(carry.slice(0, count)), place.language)}</Text>
            )
      }
      rowStyle={line}
      marginTop={4}
      marginBottom={9}
    />
  );
}

function Cells({
  cells,
  columns,
  isHead = false,
}: {
  readonly cells: readonly string[];
  readonly columns: BlockOf<'table'>['columns'];
  readonly isHead?: boolean;
}) {
  const head = useHeadStyle();
  return columns.map(({ share, isRight }, index) => (
    <Text
      key={index}
      {...tag(isHead ? 'TH' : 'TD')}
      style={{
        ...(isHead ? head : text.table),
        flex: share,
        textAlign: isRight ? 'right' : 'left',
        ...(index === 0 ? {} : { paddingLeft: 5 }),
      }}
    >
      {cells[index] ?? ''}
    </Text>
  ));
}
