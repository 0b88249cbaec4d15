import { StyleSheet } from '@react-pdf/renderer';
import { createContext, useContext } from 'react';
import { houseColor } from '#domain/letters/letterColor';

/** Points per millimetre. */
const pointsPerMm = 72 / 25.4;

/** Millimetres to points. */
export function mm(millimetres: number): number {
  return millimetres * pointsPerMm;
}

/** The sans holds every sign of the serif and a few more: those are taken from it. */
export const serifName = 'Source Serif 4';
export const sans = 'Source Sans 3';
export const serif = [serifName, sans];

/** Ink, one accent, two greys: everything else is white paper. */
export const color = {
  ink: '#1b1f24',
  soft: '#5a626b',
  hair: '#c9ced4',
  accent: houseColor,
  tint: '#f2f5f7',
  stamp: '#c9d3da',
} as const;

/** Margins of the page in millimetres. */
export const margin = { left: 20, right: 20, top: 18, bottom: 22 } as const;

export const text = StyleSheet.create({
  body: { fontFamily: serif, fontSize: 10, lineHeight: 1.35, color: color.ink },
  strong: { fontFamily: serif, fontWeight: 600, fontSize: 10, lineHeight: 1.35, color: color.ink },
  table: { fontFamily: sans, fontSize: 9.5, lineHeight: 1.3, color: color.ink },
  tableStrong: { fontFamily: sans, fontWeight: 600, fontSize: 9.5, lineHeight: 1.3, color: color.ink },
  tableHead: { fontFamily: sans, fontWeight: 600, fontSize: 8, lineHeight: 1.25, color: color.accent },
  small: { fontFamily: sans, fontSize: 8, lineHeight: 1.35, color: color.soft },
  smallStrong: { fontFamily: sans, fontWeight: 600, fontSize: 8, lineHeight: 1.35, color: color.soft },
});

/** The colour of the letter that is drawn: of the name, the title and the heads of its tables. */
export const Accent = createContext<string>(color.accent);

/** Heads of tables and boxes, in the colour of the letter. */
export function useHeadStyle() {
  return { ...text.tableHead, color: useContext(Accent) };
}
