import type { EvidencePaper } from '#app/workers';
import type { PlainDate } from '#domain/calendar/plainDate';

/** An exhibit with its name in words and the name of its file. */
export type DrawnExhibit = {
  readonly label: string;
  readonly on: PlainDate | null;
  readonly fileName: string;
  /** Read when its turn comes: all of them together may be more than the memory holds. */
  readonly read: () => EvidencePaper;
  /** Bytes. */
  readonly size: number;
  readonly isOurs: boolean;
  /** What of the thread it proves. */
  readonly proves: {
    readonly to: 'letter' | 'invoice' | 'mail' | 'nothing';
    readonly ref: string;
    readonly role: string;
  };
};

/** With its pages; null: it cannot be taken into the one file and lies beside it. */
export type MeasuredExhibit = DrawnExhibit & { readonly pages: number | null };
