import type { PlainDate } from '#domain/calendar/plainDate';
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import { transferBlock } from '#domain/letters/compose/parts';
import type { LetterDocument } from '#domain/letters/model';
import { frameNote } from '#domain/letters/papers/noteFrame';
import { missingMention, type PaperFacts } from '#domain/letters/papers/paper';
import { wordPaper } from '#domain/letters/templates/composePaper';
import type { Wording } from '#domain/letters/templates/wording';
import { paperTexts } from '#domain/letters/texts/paperTexts';
import type { Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

export type InstalmentReminder = PaperFacts & {
  /** Day of the agreement. */
  readonly agreedOn: PlainDate;
  /** Number of the instalment, from 1, of `count`. */
  readonly rank: number;
  readonly count: number;
  readonly dueOn: PlainDate;
  /** The instalment that comes, or all that was missed; cents. */
  readonly amount: Cents;
  /** All that is still open of the plan; cents. */
  readonly rest: Cents;
  /** Null: the note before an instalment. Otherwise the last day before the whole debt comes back. */
  readonly deadlineOn: PlainDate | null;
  readonly showQr: boolean;
  /** The notice goes registered with acknowledgement of receipt. */
  readonly isRegistered: boolean;
};

export type InstalmentReminderRefusal = 'plan.nothingToRemind' | 'paper.mentionMissing' | 'letter.wordingBroken';

/**
 * The note before an instalment, or the notice that the agreement foresees when one is missed. Neither asks for anything
 * beside the instalments: no interest, no cost.
 *
 * Refuses when nothing is to be paid, and a mention that is missing.
 *
 * @source legal.md 3.5: the notice before the loss of the term
 */
export function composeInstalmentReminder(
  facts: InstalmentReminder,
  wording: Wording | null = null,
): Result<LetterDocument, InstalmentReminderRefusal> {
  const { addressee, amount, count, deadlineOn, dueOn, isRegistered, language, rank, reference, sender, showQr } =
    facts;
  if (amount <= 0) return reject('plan.nothingToRemind');
  const missing = missingMention([
    ['senderName', sender.name],
    ['senderIban', sender.iban],
    ['signatory', sender.signatory],
    ['addresseeName', addressee.name],
    ['addresseeAddress', addressee.lines[1] ?? null],
  ]);
  if (missing !== null) return reject('paper.mentionMissing', { field: missing });

  const date = (on: PlainDate) => formatDate(on, language);
  const kind = deadlineOn === null ? 'instalmentNote' : 'instalmentNotice';
  const values = {
    amount: formatEuros(amount, language),
    balance: formatEuros(facts.rest, language),
    deadline: deadlineOn === null ? null : date(deadlineOn),
    ...{ rank, instalmentCount: count, instalmentOn: date(dueOn), agreedOn: date(facts.agreedOn) },
  };
  const before = deadlineOn ?? dueOn;
  const parts = { payment: [transferBlock({ sender, language, showQr, reference, amount, before })] };
  const worded = wordPaper(kind, facts, { values, parts }, wording);
  if (!worded.ok) return worded;
  const { blocks, title } = worded.value;
  const subject = paperTexts[language].instalment.subject({ date: date(facts.agreedOn) });
  return ok(frameNote(facts, { kind, title: title ?? '', subject, blocks, isRegistered }, wording));
}
