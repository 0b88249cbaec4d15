import type { TablePaper } from '#domain/exports/tablePaper';
import type { EnvelopeProfileName } from '#domain/letters/envelope';
import type { Country } from '#domain/country';
import type { DateOrder } from '#domain/calendar/parseDate';
import type { ExportTable } from '#domain/exports/table';
import type { ColumnMapping } from '#domain/imports/columns';
import type { ImportProblem } from '#domain/imports/problem';
import type { InvoiceDraft } from '#domain/imports/row';
import type { LetterDocument } from '#domain/letters/model';
import type { FiledStatement } from '#domain/statements/statement';
import type { Sheet } from '#domain/sheets/sheet';

/** A PNG or JPEG that letters name by its SHA-256. */
export type LetterPicture = { readonly sha256: string; readonly bytes: Uint8Array };

/** How pages are laid out for the user's envelopes and marked, and what they carry. Offsets in millimetres. */
export type PageLook = {
  readonly envelope: EnvelopeProfileName;
  readonly offsetXmm: number;
  readonly offsetYmm: number;
  readonly stamp: 'trial' | 'copy' | null;
  readonly pictures: readonly LetterPicture[];
};

export type DrawnFile = { readonly bytes: Uint8Array; readonly pages: number };
/** One file per letter, in order; `merged` holds them all when it was asked for. */
export type Drawn = { readonly files: readonly DrawnFile[]; readonly merged: DrawnFile | null };

/** A file to understand. `mapping` null: recognise the columns by their names. */
export type ReadRequest = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly country: Country;
  readonly mapping: ColumnMapping | null;
  /** Which comes first in its dates, when the user said so; absent or null: what the dates themselves tell. */
  readonly dateOrder?: DateOrder | null;
};

/** What a file of invoices says. Nothing was written, nothing was thrown. */
export type ReadAnswer = {
  readonly format: string;
  readonly encoding: string;
  readonly separator: string;
  readonly header: readonly string[];
  /** First cells of each column, for the choice of columns. */
  readonly sample: readonly (readonly string[])[];
  /** Key under which the choice of columns is remembered. */
  readonly signature: string;
  readonly mapping: ColumnMapping;
  /** Which comes first in the dates of the list; null where none leaves a choice. */
  readonly dateOrder: DateOrder | null;
  /** No date of the list shows which order it is. */
  readonly isDateOrderInDoubt: boolean;
  readonly content: 'invoices' | 'bank' | 'unknown';
  readonly drafts: readonly InvoiceDraft[];
  /** The statements of a bank; of its list in CSV, one without balances. */
  readonly statements: readonly FiledStatement[];
  readonly problems: readonly ImportProblem[];
  /** The words of a PDF without data, which may name its invoice. */
  readonly text?: string;
  /** The files of an archive, each as if it had come alone. */
  readonly members: readonly { readonly fileName: string; readonly bytes: Uint8Array; readonly answer: ReadAnswer }[];
};

/** A paper as it lies beside the ledger, or as it was drawn. */
export type EvidencePaper = { readonly kind: 'pdf' | 'png' | 'jpg'; readonly bytes: Uint8Array };
/** With the words on top of its pages; our own pages are A4 and stay as they are. */
export type BoundPart = EvidencePaper & {
  readonly caption: string;
  readonly isOurs: boolean;
  /** Name in the list of contents; null: it belongs to the one before. */
  readonly bookmark?: string | null;
};

/** With a word in a frame on top of its pages, and a smaller line beside it. */
export type PaperToStamp = EvidencePaper & { readonly word: string; readonly note: string };

/** How papers are put together in one file for the printer. */
export type Binding = {
  /** Every paper begins on a new sheet: one with an odd number of pages is followed by a blank back. */
  readonly isTwoSided: boolean;
  /** From this one on they are copies for the file, and marked so. */
  readonly copiesFrom: number;
};

/** Follows a long drawing, paper by paper, and may stop it before the next one. */
export type Watch = { readonly onDrawn: (count: number) => void; readonly isStopped: () => boolean };

/** Long work, done in threads by the programs that have them. */
export type Workers = {
  readonly drawLetters: (
    letters: readonly LetterDocument[],
    look: PageLook,
    merged: boolean | Binding,
  ) => Promise<Drawn>;
  /** A whole tour, followed while it is drawn, in one file or only each by itself; null: it was stopped. */
  readonly drawRun: (
    letters: readonly LetterDocument[],
    look: PageLook,
    binding: Binding | false,
    watch: Watch,
  ) => Promise<Drawn | null>;
  /** Lists and sheets for the desk: what is no letter. */
  readonly drawSheets: (sheets: readonly Sheet[]) => Promise<DrawnFile>;
  /** Pages of papers; null for one that cannot be read. */
  readonly measurePapers: (papers: readonly EvidencePaper[]) => Promise<readonly (number | null)[]>;
  /**
   * Pages of papers that are read when their turn comes and really taken in; null for one that cannot be. Fewer answers
   * than papers: it was stopped.
   */
  readonly tryPapers: (papers: Iterable<EvidencePaper>, watch: Watch) => Promise<readonly (number | null)[]>;
  /** Papers of all kinds bound into one PDF, each page with its caption and running number; null: it was stopped. */
  readonly bindPapers: (
    parts: readonly BoundPart[],
    info: {
      readonly title: string;
      readonly author: string;
      readonly language: string;
      /** A part of a larger file: pages before it, and pages in all. */
      readonly numbered: { readonly before: number; readonly of: number } | null;
    },
    on: string,
    isStopped: () => boolean,
  ) => Promise<DrawnFile | null>;
  /** Papers of others on A4, stamped; null for one that cannot be read. */
  readonly stampPapers: (papers: readonly PaperToStamp[]) => Promise<readonly (DrawnFile | null)[]>;
  /** Finished papers one behind the other, each on a new sheet when `isTwoSided`. */
  readonly joinPapers: (
    files: readonly Uint8Array[],
    info: { readonly title: string; readonly author: string; readonly language: string },
    on: string,
    isTwoSided: boolean,
  ) => Promise<DrawnFile>;
  /** Finished papers of others put between the pages of ours, each before the page with this number, from 0. */
  readonly insertPapers: (
    base: Uint8Array,
    papers: readonly { readonly before: number; readonly bytes: Uint8Array }[],
    isTwoSided: boolean,
  ) => Promise<DrawnFile>;
  /** The page of an invoice with its data in it: a Factur-X file. `name` is 32 hexadecimal digits. */
  readonly makeFacturX: (parts: {
    readonly page: Uint8Array;
    readonly xml: Uint8Array;
    readonly title: string;
    readonly author: string;
    readonly language: string;
    readonly on: string;
    readonly name: string;
  }) => Promise<DrawnFile>;
  /**
   * Writes a database anew while it is read: nothing of what was deleted is left in it. `code` is that of SQLite.
   *
   * @param file absolute path
   */
  readonly scrub: (file: string) => Promise<{ readonly ok: true } | { readonly ok: false; readonly code: string }>;
  readonly readFile: (request: ReadRequest) => Promise<ReadAnswer>;
  /** A list as an XLSX workbook with real dates and numbers. */
  readonly writeWorkbook: (table: ExportTable) => Promise<Uint8Array>;
  /** A list on paper, followed while it is drawn; null: it was stopped. */
  readonly drawTable: (
    table: ExportTable,
    paper: TablePaper,
    watch: { readonly onRows: (rows: number) => void; readonly isStopped: () => boolean },
  ) => Promise<DrawnFile | null>;
};
