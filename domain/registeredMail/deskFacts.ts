import type { Cents } from '#domain/money/cents';

/** Levels of compensation of a registered letter of La Poste: 16, 153 and 458 euros. bpost has one. */
export const mailLevels = ['R1', 'R2', 'R3'] as const;
export type MailLevel = (typeof mailLevels)[number];

/** What the user says of a registered letter beside what happens to it on its way. */
export type DeskBody =
  | {
      /** This proof will not come: it is no longer asked for. */
      readonly kind: 'mailProofWaived';
      readonly mailId: string;
      readonly role: string;
    }
  | {
      /** The consequence of the outcome was drawn: nothing is left to decide. */
      readonly kind: 'mailDecided';
      readonly mailId: string;
    }
  | {
      /** A copy of a letter that nobody fetched went by plain post. */
      readonly kind: 'mailCopySent';
      readonly mailId: string;
    }
  | {
      /** What the slip of the counter says; the latest one counts. */
      readonly kind: 'mailCounter';
      readonly mailId: string;
      readonly level: MailLevel | null;
      /** Price paid at the counter. */
      readonly price: Cents | null;
      /** The post office, as a note. */
      readonly noteId: string | null;
    };
