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

/** Characters that may fill a column. */
const longWords = 20;

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
  return columns.map(({ share, isRight }, index) => {
    const place = { flex: share, ...(index === 0 ? {} : { paddingLeft: 5 }) };
    const style = { ...(isHead ? head : text.table), textAlign: isRight ? 'right' : 'left' } as const;
    const role = tag(isHead ? 'TH' : 'TD');
    const words = cells[index] ?? '';
    // Words that fill their column do not touch those of the next one. A margin of the text leaves the columns as wide.
    return words.length > longWords && !isRight && columns[index + 1]?.isRight === false ? (
      <View key={index} style={place}>
        <Text {...role} style={{ ...style, marginRight: 5 }}>
          {words}
        </Text>
      </View>
    ) : (
      <Text key={index} {...role} style={{ ...style, ...place }}>
        {words}
      </Text>
    );
  });
}
