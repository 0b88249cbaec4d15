import type { PlainDate } from '#domain/calendar/plainDate';
import type { LimitationEventKind } from '#domain/limitation/events';
import type { LimitationSubject, LimitationWarning } from '#domain/limitation/limitation';

/** How a mediation or conciliation ended. */
export const mediationOutcomes = ['agreement', 'failure'] as const;
export type MediationOutcome = (typeof mediationOutcomes)[number];

/** What is recorded about how long a debt may still be sued for. Ids, dates and choices only. */
export type LimitationBody =
  /** What an invoice is for, and the day from which the term runs. No invoice: what this customer usually buys. */
  | {
      readonly kind: 'limitationChosen';
      readonly documentId: string | null;
      readonly subject: LimitationSubject;
      /** The day of the starting fact; null: not known better than from the invoice. */
      readonly startOn: PlainDate | null;
    }
  /** Something happened that may keep the debts from growing too old; the day is the day of the fact. */
  | {
      readonly kind: 'limitationEvent';
      readonly documentIds: readonly string[];
      readonly what: LimitationEventKind;
      /** Last day of a mediation; null while it lasts, and for what has no length. */
      readonly endedOn: PlainDate | null;
      readonly noteId: string | null;
    }
  /**
   * A mediation, a conciliation or a procedure that suspends ended on the day of this fact: by an agreement, or by its
   * failure on the date of the certificate. The term runs again from then on.
   */
  | {
      readonly kind: 'mediationEnded';
      /** The fact of kind `limitationEvent` that began it. */
      readonly eventId: string;
      readonly outcome: MediationOutcome;
      readonly noteId: string | null;
    }
  /** The user was warned about these last days and saw it: he is told again at the next degree of the warning. */
  | {
      readonly kind: 'limitationSeen';
      readonly seen: readonly {
        readonly documentId: string;
        readonly lastDay: PlainDate;
        readonly warning: LimitationWarning;
      }[];
    };
