import { Text, View } from '@react-pdf/renderer';
import type { BlockOf } from '#domain/letters/model';
import { color, text } from '#workers/pdf/theme';

// A short table is kept in one piece; a long one breaks between rows and repeats its head.
const keptRowsMax = 8;

/** Any table whose cells are ready: instalments, interest slices, VAT by rate. */
export function TextTable({ block }: { readonly block: BlockOf<'table'> }) {
  const { columns, rows, title, total } = block;
  return (
    <View style={{ marginTop: 4, marginBottom: 9 }} wrap={rows.length > keptRowsMax}>
      {title !== null && (
        <Text style={{ ...text.tableHead, fontSize: 9, marginBottom: 3 }} minPresenceAhead={40}>
          {title}
        </Text>
      )}
      <Row fixed cells={columns.map(({ label }) => label)} columns={columns} style={text.tableHead} />
      {rows.map((cells, index) => (
        <Row key={index} cells={cells} columns={columns} style={text.table} />
      ))}
      {total !== null && (
        <View wrap={false} style={{ flexDirection: 'row', paddingVertical: 3, paddingHorizontal: 4 }}>
          <Text style={{ ...text.tableStrong, flex: 1 }}>{total.label}</Text>
          <Text style={{ ...text.tableStrong, textAlign: 'right' }}>{total.text}</Text>
        </View>
      )}
    </View>
  );
}

function Row({
  cells,
  columns,
  style,
  fixed = false,
}: {
  readonly cells: readonly string[];
  readonly columns: BlockOf<'table'>['columns'];
  readonly style: (typeof text)[keyof typeof text];
  readonly fixed?: boolean;
}) {
  return (
    <View
      wrap={false}
      fixed={fixed}
      style={{
        flexDirection: 'row',
        borderBottomWidth: 0.5,
        borderBottomColor: color.hair,
        paddingVertical: 2,
        paddingHorizontal: 4,
      }}
    >
      {columns.map(({ share, isRight }, index) => (
        <Text key={index} style={{ ...style, flex: share, textAlign: isRight ? 'right' : 'left' }}>
          {cells[index] ?? ''}
        </Text>
      ))}
    </View>
  );
}
