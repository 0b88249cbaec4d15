import type { Language } from '#domain/country';
import type { LabelFormatName } from '#domain/sheets/labelFormats';

/**
 * A page for the desk, not for the customer: call sheet, list of a tour, aged balance. Every text is ready, in
 * `language`; drawing knows parts, not sheets.
 */
export type Sheet = {
  readonly language: Language;
  readonly isLandscape: boolean;
  readonly title: string;
  readonly subtitle: string;
  readonly parts: readonly SheetPart[];
  /** Bottom of every page, left. */
  readonly footer: string;
  /** `Page` in the language of the sheet. */
  readonly pageWord: string;
};

export type SheetColumn = {
  readonly label: string;
  /** Share of the width; the shares of a table need not add up to anything. */
  readonly share: number;
  readonly align: 'left' | 'right';
  /** Every row has a box to tick by hand in it, and no text. */
  readonly isTick?: true;
};

export type SheetPart =
  | { readonly part: 'heading'; readonly text: string }
  | { readonly part: 'text'; readonly text: string; readonly size: 'normal' | 'strong' | 'large' | 'small' }
  | {
      readonly part: 'table';
      readonly columns: readonly SheetColumn[];
      readonly rows: readonly (readonly string[])[];
      /** A last row in strong type; null: none. */
      readonly total: readonly string[] | null;
    }
  /** Empty lines to write on by hand; without a word before them when `label` is empty. */
  | { readonly part: 'room'; readonly label: string; readonly lines: number }
  /** Boxes to tick by hand. */
  | { readonly part: 'ticks'; readonly labels: readonly string[] }
  /**
   * A grid in millimetres from the edges of the sheet, with the frame that the address is printed in: what shows in the
   * window of an envelope. It has its place on the page and stands under everything else.
   */
  | {
      readonly part: 'grid';
      readonly frame: {
        readonly left: number;
        readonly top: number;
        readonly width: number;
        readonly height: number;
      };
    }
  | { readonly part: 'newPage' }
  /** A heading with what belongs beside it at the other edge of the page: whom to call, and the number. */
  | { readonly part: 'sides'; readonly left: string; readonly right: string }
  /** Parts that stay together on one page, under a line of their own. None of them is a group, a page or labels. */
  | { readonly part: 'group'; readonly parts: readonly SheetPart[] }
  /** Address labels, which take the whole sheet: alone in it, without title or footer. `start` counts from 1. */
  | {
      readonly part: 'labels';
      readonly format: LabelFormatName;
      readonly start: number;
      readonly labels: readonly (readonly string[])[];
      /** How far the printer lays the sheet beside where it should, in millimetres to the right and down. */
      readonly shift: { readonly offsetXmm: number; readonly offsetYmm: number };
    };
