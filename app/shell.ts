/**
 * What became of a print: `handedOver` says only that the system took it, not that paper came out; `failed`, that the
 * system did not take it, and nobody cancelled.
 */
export type PrintOutcome = 'handedOver' | 'cancelled' | 'noPrinter' | 'failed';

/** Nothing came out, and nobody has to be asked whether it did. */
export const nothingOut: readonly string[] = ['cancelled', 'noPrinter', 'failed'] satisfies PrintOutcome[];

/** What keeps paper from coming out of a printer, where the system says it. */
export const printerProblems = ['offline', 'jam', 'open', 'paperOut', 'inkOut', 'paused'] as const;
export type PrinterProblem = (typeof printerProblems)[number];

/** A file the user picked or dropped. Too large ones are not read: `bytes` is empty then. */
export type PickedFile = { readonly fileName: string; readonly bytes: Uint8Array; readonly isTooLarge: boolean };

/** A file of a folder that is written. */
export type SavedFile = { readonly name: string; readonly bytes: Uint8Array };

export type PickPurpose = 'invoices' | 'image' | 'proof' | 'attachment' | 'rates';

/**
 * What only the desktop can do: dialogs, printing, showing files. The window shell gives the real one; plain Node gets
 * one that answers as if the user had chosen.
 */
/** A printer by the name the system knows it by, and the one people do. `problem` null: nothing is wrong, or not said. */
export type Printer = { readonly name: string; readonly label: string; readonly problem: PrinterProblem | null };

/** How a file is printed. `printer` null: the dialog asks; `isDirect`: without a dialog, where the system can. */
export type PrintSetting = {
  readonly printer: string | null;
  readonly isTwoSided: boolean;
  readonly isDirect: boolean;
};

export type Shell = {
  /** The folder chosen, or null when the user cancelled. */
  readonly pickFolder: (purpose: 'new' | 'open') => Promise<string | null>;
  /** @throws Failure `file.unreadable` */
  readonly pickFile: (purpose: PickPurpose) => Promise<PickedFile | null>;
  /** Several at once; none when the user cancelled. @throws Failure `file.unreadable` */
  readonly pickFiles: (purpose: PickPurpose) => Promise<readonly PickedFile[]>;
  /** Asks where and writes; the path, or null when cancelled. @throws Failure `disk.full`, `folder.readOnly` */
  readonly saveFile: (suggestedName: string, bytes: Uint8Array) => Promise<string | null>;
  /**
   * Asks where and writes a folder of files, whole or not at all; its path, or null when cancelled. Each file is asked for
   * when the one before it is written; what their maker throws leaves nothing behind. @throws Failure as `saveFile`
   */
  readonly saveFolder: (suggestedName: string, files: AsyncIterable<SavedFile>) => Promise<string | null>;
  /** Opens a copy in the program the system has for it; false when there is none. */
  readonly viewFile: (name: string, bytes: Uint8Array) => Promise<boolean>;
  readonly showFolder: (folder: string) => Promise<void>;
  readonly printPdf: (name: string, bytes: Uint8Array, setting: PrintSetting) => Promise<PrintOutcome>;
  /** Printers of this computer; `isDirect`: a file can be printed without a dialog. */
  readonly printers: () => Promise<{ readonly list: readonly Printer[]; readonly isDirect: boolean }>;
  /** Prints what is on screen, in a page layout. */
  readonly printPage: (how: 'dialog' | 'pdf') => Promise<PrintOutcome | 'saved'>;
  /** Tells when something in a folder changes; a folder that is not there is not watched. */
  readonly watchFolder: (folder: string, onChange: () => void) => () => void;
  readonly openDocumentation: (topic: string) => Promise<void>;
};
