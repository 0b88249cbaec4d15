import type { Carrier } from '#domain/identifiers/postalNumber';
import { cents, type Cents } from '#domain/money/cents';

/** Levels of compensation of a registered letter of La Poste. */
export const mailLevels = ['R1', 'R2', 'R3'] as const;
export type MailLevel = (typeof mailLevels)[number];

/** The levels between which a carrier lets choose; bpost has one, and asks nothing. */
export function levelsOf(carrier: Carrier): readonly MailLevel[] {
  return carrier === 'laposte' ? mailLevels : [];
}

const compensations: Readonly<Record<MailLevel, Cents>> = { R1: cents(16_00), R2: cents(153_00), R3: cents(458_00) };

/**
 * What La Poste pays, in cents, when it loses a letter of this level.
 *
 * @source La Poste, general terms of the registered letter: flat compensation by level
 */
export function compensationOf(level: MailLevel): Cents {
  return compensations[level];
}

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
