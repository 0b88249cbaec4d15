import { Document, Line, Page, Svg, Text, View } from '@react-pdf/renderer';
import type { Sheet, SheetPart } from '#domain/sheets/sheet';
import { tag } from '#workers/pdf/tagged/tag';
import { color, mm, sans, text } from '#workers/pdf/theme';
import { LabelPages } from '#workers/sheets/LabelPages.tsx';
import { groupKey, rowKey, type SheetStretch } from '#workers/sheets/sheetPages';

const marginMm = 14;
const lineMm = 9;

/** A sheet with the stretches it is laid out in. */
export type CutSheet = { readonly sheet: Sheet; readonly stretches: readonly SheetStretch[] };

/** The document of some sheets for the desk. It knows parts, not sheets. */
export function sheetsPdf(sheets: readonly CutSheet[]) {
  return (
    <Document>
      {sheets.map(({ sheet, stretches }, index) => {
        const [first] = sheet.parts;
        return first?.part === 'labels' ? (
          <LabelPages key={index} part={first} index={index} />
        ) : (
          stretches.map((stretch, at) => (
            <SheetPage key={`${index}.${at}`} sheet={sheet} stretch={stretch} index={index} />
          ))
        );
      })}
    </Document>
  );
}

type SheetPageProps = { readonly sheet: Sheet; readonly stretch: SheetStretch; readonly index: number };

function SheetPage({ sheet, stretch, index }: SheetPageProps) {
  return (
    <Page
      size="A4"
      {...tag('Sect', { key: String(index) })}
      orientation={sheet.isLandscape ? 'landscape' : 'portrait'}
      style={{ padding: mm(marginMm), paddingBottom: mm(marginMm + 6), fontFamily: sans }}
    >
      {stretch.isFirst && <Title sheet={sheet} />}
      {stretch.parts.map((part, at) => (
        <Part key={at} part={part} at={at} />
      ))}
      <View
        {...tag('Artifact', { key: 'Pagination' })}
        fixed
        style={{
          position: 'absolute',
          left: mm(marginMm),
          right: mm(marginMm),
          // From the top: on a page of its own the layout does not know where the bottom is.
          top: mm((sheet.isLandscape ? 210 : 297) - marginMm),
          flexDirection: 'row',
          justifyContent: 'space-between',
        }}
      >
        <Text style={text.small}>{sheet.footer}</Text>
        <Text
          style={text.small}
          render={({ pageNumber, totalPages }) => `${sheet.pageWord} ${pageNumber} / ${totalPages}`}
        />
      </View>
    </Page>
  );
}

function Title({ sheet }: { readonly sheet: Sheet }) {
  return (
    <>
      <Text {...tag('H1')} style={{ fontFamily: sans, fontWeight: 600, fontSize: 17, color: color.ink }}>
        {sheet.title}
      </Text>
      {sheet.subtitle !== '' && (
        <Text style={{ fontFamily: sans, fontSize: 10.5, color: color.soft, marginTop: mm(1.5) }}>
          {sheet.subtitle}
        </Text>
      )}
      <View style={{ height: mm(5) }} />
    </>
  );
}

/** A box to tick by hand. */
const box = { width: mm(3.6), height: mm(3.6), borderWidth: 0.8, borderColor: color.ink } as const;

const sizes = { small: 8.5, normal: 10.5, strong: 10.5, large: 22 } as const;

type PartProps = {
  readonly part: SheetPart;
  readonly at: number;
  /** Inside a group, where little room is left. */
  readonly isTight?: boolean;
};

function Part({ part, at, isTight = false }: PartProps) {
  switch (part.part) {
    case 'heading':
      return (
        <Text
          {...tag('H2')}
          minPresenceAhead={40}
          style={{
            fontFamily: sans,
            fontWeight: 600,
            fontSize: 12,
            color: color.accent,
            marginTop: mm(4),
            marginBottom: mm(1.5),
          }}
        >
          {part.text}
        </Text>
      );
    case 'text':
      return (
        <Text
          style={{
            fontFamily: sans,
            fontWeight: part.size === 'large' || part.size === 'strong' ? 600 : 400,
            fontSize: sizes[part.size],
            lineHeight: 1.35,
            color: part.size === 'small' ? color.soft : color.ink,
            marginBottom: mm(1.2),
          }}
        >
          {part.text}
        </Text>
      );
    case 'table':
      return <Table part={part} at={at} />;
    case 'room':
      return <Room label={part.label} lines={part.lines} />;
    case 'ticks':
      return <Ticks labels={part.labels} isTight={isTight} />;
    case 'grid':
      return <Grid frame={part.frame} />;
    case 'newPage':
      return <View break />;
    case 'sides':
      return <Sides left={part.left} right={part.right} />;
    case 'group':
      return (
        <View
          {...tag('Sect', { key: groupKey(at) })}
          wrap={false}
          style={{ borderTopWidth: 1, borderTopColor: color.accent, paddingTop: mm(2), marginVertical: mm(2) }}
        >
          {part.parts.map((inner, index) => (
            <Part key={index} part={inner} at={index} isTight />
          ))}
        </View>
      );
    case 'labels':
      return null;
  }
}

function Ticks({ labels, isTight }: { readonly labels: readonly string[]; readonly isTight: boolean }) {
  const [size, gap] = isTight ? [8.2, 2.8] : [10, 6];
  return (
    <View style={{ flexDirection: 'row', flexWrap: 'wrap', marginVertical: mm(1.5) }}>
      {labels.map((label) => (
        <View
          key={label}
          style={{ flexDirection: 'row', alignItems: 'center', marginRight: mm(gap), marginBottom: mm(1.5) }}
        >
          <View style={{ ...box, marginRight: mm(1.6) }} />
          <Text style={{ fontFamily: sans, fontSize: size, color: color.ink }}>{label}</Text>
        </View>
      ))}
    </View>
  );
}

function Sides({ left, right }: { readonly left: string; readonly right: string }) {
  const style = { fontFamily: sans, fontWeight: 600, color: color.ink, marginBottom: mm(1.2) } as const;
  return (
    <View style={{ flexDirection: 'row', alignItems: 'flex-end' }}>
      <Text {...tag('H2')} style={{ ...style, fontSize: 12.5, flexGrow: 1, flexBasis: 0, paddingRight: mm(4) }}>
        {left}
      </Text>
      <Text style={{ ...style, fontSize: 16, marginBottom: mm(0.7) }}>{right}</Text>
    </View>
  );
}

type TableProps = { readonly part: Extract<SheetPart, { readonly part: 'table' }>; readonly at: number };

function Table({ part, at }: TableProps) {
  const row = (
    cells: readonly string[],
    style: (typeof text)['table' | 'tableHead' | 'tableStrong'],
    key: string,
    isHead: boolean,
  ) => (
    <View
      key={key}
      {...tag('TR', /^\d+$/.test(key) ? { key: rowKey(at, Number(key)) } : {})}
      wrap={false}
      // Not even false for a row: react-pdf cuts whatever has this property.
      {...(isHead ? { fixed: true } : {})}
      style={{
        flexDirection: 'row',
        borderBottomWidth: isHead ? 1 : 0.5,
        borderBottomColor: isHead ? color.accent : color.hair,
        paddingVertical: mm(1.1),
      }}
    >
      {part.columns.map(({ share, align, isTick }, index) => {
        const place = { flexGrow: share, flexBasis: 0, paddingHorizontal: mm(1) };
        return isTick === true && /^\d+$/.test(key) ? (
          <View key={index} {...tag('TD')} style={place}>
            <View style={box} />
          </View>
        ) : (
          <Text key={index} {...tag(isHead ? 'TH' : 'TD')} style={{ ...style, ...place, textAlign: align }}>
            {cells[index] ?? ''}
          </Text>
        );
      })}
    </View>
  );
  return (
    <View {...tag('Table')} style={{ marginBottom: mm(3) }}>
      {row(
        part.columns.map(({ label }) => label),
        text.tableHead,
        'head',
        true,
      )}
      {part.rows.map((cells, index) => row(cells, text.table, String(index), false))}
      {part.total !== null && row(part.total, text.tableStrong, 'total', false)}
    </View>
  );
}

function Room({ label, lines }: { readonly label: string; readonly lines: number }) {
  return (
    <View wrap={false} style={{ marginVertical: mm(2) }}>
      {label !== '' && <Text style={text.small}>{label}</Text>}
      {Array.from({ length: lines }, (_, index) => (
        <View key={index} style={{ height: mm(lineMm), borderBottomWidth: 0.5, borderBottomColor: color.hair }} />
      ))}
    </View>
  );
}

/** Where the grid stands on the sheet, in millimetres from its top left corner. */
const gridMm = { left: 15, top: 55, right: 200, bottom: 135 } as const;

/** Lines every five millimetres, strong and numbered every ten from the edges of the sheet, and the frame of the address. */
function Grid({ frame }: { readonly frame: Extract<SheetPart, { readonly part: 'grid' }>['frame'] }) {
  const steps = (from: number, to: number) =>
    Array.from({ length: (to - from) / 5 + 1 }, (_, index) => from + index * 5);
  const columns = steps(gridMm.left, gridMm.right);
  const rows = steps(gridMm.top, gridMm.bottom);
  const [width, height] = [210, gridMm.bottom + 5];
  const isStrong = (at: number) => at % 10 === 0;
  return (
    <View style={{ position: 'absolute', left: 0, top: 0, width: mm(width), height: mm(height) }}>
      <Svg width={mm(width)} height={mm(height)}>
        {columns.map((x) => (
          <GridLine key={`x${x}`} from={[x, gridMm.top]} to={[x, gridMm.bottom]} isStrong={isStrong(x)} />
        ))}
        {rows.map((y) => (
          <GridLine key={`y${y}`} from={[gridMm.left, y]} to={[gridMm.right, y]} isStrong={isStrong(y)} />
        ))}
      </Svg>
      <View
        style={{
          position: 'absolute',
          left: mm(frame.left),
          top: mm(frame.top),
          width: mm(frame.width),
          height: mm(frame.height),
          borderWidth: 1.6,
          borderColor: color.ink,
        }}
      />
      {columns.filter(isStrong).map((x) => (
        <Text key={x} style={{ ...gridNumber, left: mm(x - 5), top: mm(gridMm.top - 4.2), textAlign: 'center' }}>
          {x}
        </Text>
      ))}
      {rows.filter(isStrong).map((y) => (
        <Text key={y} style={{ ...gridNumber, left: mm(gridMm.left - 11), top: mm(y - 1.8), textAlign: 'right' }}>
          {y}
        </Text>
      ))}
    </View>
  );
}

const gridNumber = { ...text.small, position: 'absolute', width: mm(10) } as const;

type GridLineProps = {
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  readonly isStrong: boolean;
};

function GridLine({ from: [x1, y1], to: [x2, y2], isStrong }: GridLineProps) {
  return (
    <Line
      x1={mm(x1)}
      y1={mm(y1)}
      x2={mm(x2)}
      y2={mm(y2)}
      strokeWidth={isStrong ? 0.7 : 0.25}
      stroke={isStrong ? color.soft : color.hair}
    />
  );
}
