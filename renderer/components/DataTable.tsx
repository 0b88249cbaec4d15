import { useRef, type CSSProperties, type KeyboardEvent, type ReactNode } from 'react';
import { useFirstFocus, useTableRows } from '#renderer/components/useTableRows';

export type Column<Row> = {
  readonly key: string;
  readonly title: string;
  /** Grid track: `2fr`, `8rem`. */
  readonly width: string;
  readonly align?: 'right';
  readonly cell: (row: Row) => ReactNode;
};

/** Words about a row that need more room than a column: they stand below it. */
export type RowNote<Row> = (row: Row) => ReactNode;

export type DataTableProps<Row> = {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly rowKey: (row: Row) => string;
  readonly selectedKey: string | null;
  readonly onSelect: (row: Row) => void;
  readonly onOpen: (row: Row) => void;
  /** Asked when the end comes in sight: the next page. */
  readonly onEnd?: () => void;
  readonly autoFocus?: boolean;
  readonly height?: string;
  /** What is said below a row; null: nothing. */
  readonly note?: RowNote<Row>;
};

/** A list with arrows, Enter, Home and End. Over a hundred rows only those in sight are drawn. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { rows, columns, rowKey } = props;
  const frame = useRef<HTMLDivElement>(null);
  const tracks: CSSProperties = { gridTemplateColumns: columns.map((column) => column.width).join(' ') };
  const drawn = useTableRows(frame, rows.length, props.onEnd);
  useFirstFocus(frame, props.autoFocus ?? false);

  const selectedIndex = Math.max(
    0,
    rows.findIndex((row) => rowKey(row) === props.selectedKey),
  );
  const select = (index: number) => {
    const row = rows[Math.min(Math.max(index, 0), rows.length - 1)];
    if (row === undefined) return;
    props.onSelect(row);
    drawn.show(index);
    focusRow(frame.current, rowKey(row));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = tableMove(event.key, selectedIndex, rows.length);
    if (move === null) return;
    event.preventDefault();
    select(move);
  };
  const drawRow = (row: Row, index: number, place?: Place) => (
    <TableRow
      key={rowKey(row)}
      {...{ row, columns, tracks, index }}
      id={rowKey(row)}
      {...(place === undefined ? {} : { place })}
      {...(props.note === undefined ? {} : { note: props.note })}
      isSelected={rowKey(row) === props.selectedKey}
      isTabStop={index === selectedIndex}
      onOpen={props.onOpen}
      onSelect={props.onSelect}
    />
  );

  return (
    <div
      className="tableFrame"
      role="grid"
      tabIndex={-1}
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      ref={frame}
      onKeyDown={onKeyDown}
      style={drawn.isVirtual ? { height: props.height ?? '65vh' } : {}}
    >
      <TableHead columns={columns} tracks={tracks} />
      {drawn.isVirtual ? (
        <div role="rowgroup" style={{ height: drawn.height, position: 'relative' }}>
          {drawn.items.map((item) => {
            const row = rows[item.index];
            return row === undefined ? null : drawRow(row, item.index, { top: item.start, measure: drawn.measure });
          })}
        </div>
      ) : (
        <div role="rowgroup">{rows.map((row, index) => drawRow(row, index))}</div>
      )}
    </div>
  );
}

function TableHead<Row>({
  columns,
  tracks,
}: Pick<DataTableProps<Row>, 'columns'> & { readonly tracks: CSSProperties }) {
  return (
    <div className="tableHead" role="row" style={tracks} aria-rowindex={1}>
      {columns.map((column) => (
        <div
          key={column.key}
          role="columnheader"
          className={column.align === 'right' ? 'tableCell right' : 'tableCell'}
        >
          {column.title}
        </div>
      ))}
    </div>
  );
}

/** Where a row of a long list stands. Its words may need more lines than one: it is measured as it is drawn. */
type Place = { readonly top: number; readonly measure: (row: HTMLElement | null) => void };

function TableRow<Row>(props: {
  readonly row: Row;
  readonly id: string;
  readonly columns: readonly Column<Row>[];
  readonly tracks: CSSProperties;
  readonly place?: Place;
  readonly note?: RowNote<Row>;
  readonly index: number;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly onSelect: (row: Row) => void;
  readonly onOpen: (row: Row) => void;
}) {
  const { place } = props;
  const note = props.note?.(props.row) ?? null;
  return (
    <div
      role="row"
      className="tableRow"
      data-row={props.id}
      data-index={props.index}
      {...(place === undefined ? {} : { ref: place.measure })}
      style={
        place === undefined ? props.tracks : { ...props.tracks, position: 'absolute', insetInline: 0, top: place.top }
      }
      tabIndex={props.isTabStop ? 0 : -1}
      aria-selected={props.isSelected}
      aria-rowindex={props.index + 2}
      onClick={() => props.onOpen(props.row)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        props.onOpen(props.row);
      }}
      onFocus={() => props.onSelect(props.row)}
    >
      {props.columns.map((column) => (
        <div key={column.key} role="gridcell" className={column.align === 'right' ? 'tableCell right' : 'tableCell'}>
          {column.cell(props.row)}
        </div>
      ))}
      {note === null ? null : (
        <div role="gridcell" className="tableCell rowNote">
          {note}
        </div>
      )}
    </div>
  );
}

/** Where a key leads in a list of `count` rows; null: not a key of lists. */
export function tableMove(key: string, index: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, count - 1);
    case 'ArrowUp':
      return Math.max(index - 1, 0);
    case 'PageDown':
      return Math.min(index + 10, count - 1);
    case 'PageUp':
      return Math.max(index - 10, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

// A row out of sight is drawn one frame later.
function focusRow(frame: HTMLElement | null, key: string): void {
  const find = () => frame?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);
  const row = find();
  if (row !== undefined && row !== null) row.focus();
  else requestAnimationFrame(() => find()?.focus());
}
