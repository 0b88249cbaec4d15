import type { PlainDate } from '#domain/calendar/plainDate';
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import { transferBlock } from '#domain/letters/compose/parts';
import type { LetterDocument } from '#domain/letters/model';
import { framePaper, missingMention, paragraph, type PaperFacts } from '#domain/letters/papers/paper';
import { paperTexts } from '#domain/letters/texts/paperTexts';
import { typeset } from '#domain/letters/typeset';
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
};

export type InstalmentReminderRefusal = 'plan.nothingToRemind' | 'paper.mentionMissing';

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
): Result<LetterDocument, InstalmentReminderRefusal> {
  const { addressee, amount, count, deadlineOn, dueOn, language, rank, reference, sender, showQr } = facts;
  if (amount <= 0) return reject('plan.nothingToRemind');
  const missing = missingMention([
    ['senderName', sender.name],
    ['senderIban', sender.iban],
    ['signatory', sender.signatory],
    ['addresseeName', addressee.name],
    ['addresseeAddress', addressee.lines[1] ?? null],
  ]);
  if (missing !== null) return reject('paper.mentionMissing', { field: missing });

  const texts = paperTexts[language].instalment;
  const euros = formatEuros(amount, language);
  const date = formatDate(dueOn, language);
  const sentences =
    deadlineOn === null
      ? [texts.note({ amount: euros, date, rank, count })]
      : [
          texts.missed({ amount: euros, since: date }),
          texts.deadline({ date: formatDate(deadlineOn, language), rest: formatEuros(facts.rest, language) }),
          texts.contact,
        ];
  return ok(
    framePaper(facts, {
      kind: deadlineOn === null ? 'instalmentNote' : 'instalmentNotice',
      title: deadlineOn === null ? texts.noteTitle : texts.noticeTitle,
      subject: texts.subject({ date: formatDate(facts.agreedOn, language) }),
      blocks: [
        paragraph(texts.greeting, language),
        ...sentences.map((sentence, index) => paragraph(sentence, language, deadlineOn !== null && index === 1)),
        transferBlock({ sender, language, showQr, reference, amount, before: deadlineOn ?? dueOn }),
        {
          block: 'signature',
          closing: typeset(texts.closing, language),
          name: sender.signatory,
          role: sender.signatoryRole,
        },
      ],
    }),
  );
}
