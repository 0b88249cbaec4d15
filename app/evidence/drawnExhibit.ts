import type { EvidencePaper } from '#app/workers';
import type { PlainDate } from '#domain/calendar/plainDate';

/** An exhibit with its pages, its name in words and the name of its file. */
export type DrawnExhibit = {
  readonly label: string;
  readonly on: PlainDate | null;
  readonly fileName: string;
  readonly paper: EvidencePaper;
  readonly isOurs: boolean;
  /** What of the thread it proves. */
  readonly proves: {
    readonly to: 'letter' | 'invoice' | 'mail' | 'nothing';
    readonly ref: string;
    readonly role: string;
  };
};
