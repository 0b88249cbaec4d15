import { Text, View } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { Language } from '#domain/country';
import { pageWords } from '#domain/letters/texts/pageWords';
import { carryHeight } from '#workers/pdf/tables/tableSplits';
import { tag } from '#workers/pdf/tagged/tag';
import { color, text, useHeadStyle } from '#workers/pdf/theme';

/** What a table needs to know of its place: its key, and where it begins again on a new page. */
export type TablePlace = { readonly key: string; readonly starts: readonly number[]; readonly language: Language };

type Props = {
  readonly place: TablePlace;
  readonly title: string | null;
  readonly head: ReactNode;
  /** One row each; the table gives it its tag. */
  readonly rows: readonly ReactNode[];
  /** Below the last row, never alone on a page. */
  readonly foot?: ReactNode;
  /** Cells of the sums of the first rows, right of the words; null when nothing is carried. */
  readonly carried: ((rows: number) => ReactNode) | null;
  /** Type of the words before the sums. */
  readonly carryStyle?: (typeof text)['tableStrong' | 'smallStrong'];
  readonly rowStyle?: Readonly<Record<string, number | string>>;
  readonly tint?: boolean;
  readonly marginTop: number;
  readonly marginBottom: number;
};

/** A table of so many rows is kept in one piece; a longer one breaks between rows and repeats its head. */
export const keptRowsMax = 8;

/** A table that may go over pages: its head comes again, and sums are carried from page to page. */
export function PagedTable(props: Props) {
  const { place, rows, title, marginTop, marginBottom } = props;
  const starts = [...(place.starts[0] === 0 ? [] : [0]), ...place.starts];
  const isLong = rows.length > keptRowsMax;
  const head = useHeadStyle();
  return (
    <>
      {starts.map((start, index) => {
        const isFirst = index === 0;
        const end = starts[index + 1] ?? rows.length;
        const isLast = end === rows.length;
        return (
          <View
            key={start}
            {...tag('Table', { key: place.key })}
            break={!isFirst || place.starts[0] === 0}
            style={{ marginTop: isFirst ? marginTop : 0, marginBottom: isLast ? marginBottom : 0 }}
            wrap={isLong && place.starts.length === 0}
          >
            {isFirst && title !== null && (
              <Text style={{ ...head, fontSize: 9, marginBottom: 3 }} minPresenceAhead={40}>
                {title}
              </Text>
            )}
            <View {...tag('TR', { key: 'head' })} fixed>
              {props.head}
            </View>
            {!isFirst && <Carry {...props} rowsBefore={start} word="carriedFrom" />}
            <Rows {...props} from={start} to={end} />
            {isLast ? props.foot : <Carry {...props} rowsBefore={end} word="carriedTo" />}
          </View>
        );
      })}
    </>
  );
}

function Rows({
  place,
  rows,
  rowStyle = {},
  tint = false,
  from,
  to,
}: Props & { readonly from: number; readonly to: number }) {
  return rows.slice(from, to).map((row, index) => (
    <View
      key={from + index}
      wrap={false}
      {...tag('TR', { key: `${place.key}.${from + index}` })}
      style={{
        flexDirection: 'row',
        ...rowStyle,
        ...(tint && (from + index) % 2 === 1 ? { backgroundColor: color.tint } : {}),
      }}
    >
      {row}
    </View>
  ));
}

function Carry({
  place,
  carried,
  carryStyle = text.tableStrong,
  rowsBefore,
  word,
}: Props & { readonly rowsBefore: number; readonly word: 'carriedTo' | 'carriedFrom' }) {
  if (carried === null) return null;
  return (
    <View
      {...tag('TR')}
      style={{ flexDirection: 'row', height: carryHeight, alignItems: 'center', paddingHorizontal: 4 }}
    >
      <Text style={{ ...carryStyle, color: color.soft, flex: 1 }}>{pageWords[place.language][word]}</Text>
      {carried(rowsBefore)}
    </View>
  );
}
