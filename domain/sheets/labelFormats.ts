/** A sheet of address labels on A4: millimetres from the top left corner of the sheet. */
export type LabelFormat = {
  readonly columns: number;
  readonly rows: number;
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  /** From the left edge of a label to that of the next. */
  readonly pitchX: number;
  readonly pitchY: number;
};

export const labelFormatNames = ['3x8', '3x7', '2x8', '2x7', '2x4'] as const;
export type LabelFormatName = (typeof labelFormatNames)[number];

/**
 * The sheets that every stationer sells.
 * @source measures printed on the boxes: 70 x 37 (24 a sheet), L7160, L7162, L7163, L7165
 */
export const labelFormats: Readonly<Record<LabelFormatName, LabelFormat>> = {
  '3x8': { columns: 3, rows: 8, width: 70, height: 37, left: 0, top: 0.5, pitchX: 70, pitchY: 37 },
  '3x7': { columns: 3, rows: 7, width: 63.5, height: 38.1, left: 7.2, top: 15.1, pitchX: 66, pitchY: 38.1 },
  '2x8': { columns: 2, rows: 8, width: 99.1, height: 33.9, left: 4.7, top: 12.9, pitchX: 101.6, pitchY: 33.9 },
  '2x7': { columns: 2, rows: 7, width: 99.1, height: 38.1, left: 4.7, top: 15.1, pitchX: 101.6, pitchY: 38.1 },
  '2x4': { columns: 2, rows: 4, width: 99.1, height: 67.7, left: 4.7, top: 13.1, pitchX: 101.6, pitchY: 67.7 },
};

export type LabelPlace = { readonly page: number; readonly left: number; readonly top: number };

/**
 * Where each label stands, row by row.
 *
 * @param start place of the first label on its sheet, from 1: a sheet that was begun is finished; a place beyond the
 * sheet is taken as its last
 * @param count how many labels
 */
export function placeLabels(format: LabelFormat, start: number, count: number): readonly LabelPlace[] {
  const { columns, left, pitchX, pitchY, rows, top } = format;
  const perPage = columns * rows;
  const first = Math.min(Math.max(1, Math.trunc(start)), perPage) - 1;
  return Array.from({ length: count }, (_, index) => {
    const place = first + index;
    const onPage = place % perPage;
    return {
      page: Math.floor(place / perPage),
      left: left + (onPage % columns) * pitchX,
      top: top + Math.floor(onPage / columns) * pitchY,
    };
  });
}
