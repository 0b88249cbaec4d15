import type { PlainDate } from '#domain/calendar/plainDate';
import { formatEuros } from '#domain/format/amount';
import { formatDate, formatDateShort } from '#domain/format/date';
import { checkInstalments, type Instalment, type PlanRefusal } from '#domain/followup/plan';
import type { LetterBlock, LetterDocument } from '#domain/letters/model';
import { contactOf, frameNote, smallPrint } from '#domain/letters/papers/noteFrame';
import { missingMention, paragraph, type PaperFacts } from '#domain/letters/papers/paper';
import { noteTexts } from '#domain/letters/texts/noteTexts';
import { typeset } from '#domain/letters/typeset';
import { sumCents, type Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

export type PlanProposal = PaperFacts & {
  readonly invoices: readonly { readonly number: string; readonly dueOn: PlainDate; readonly open: Cents }[];
  readonly instalments: readonly Instalment[];
  /** Until when the customer may answer: after today, and not after the first instalment. */
  readonly answerBy: PlainDate;
};

export type PlanProposalRefusal = PlanRefusal | 'paper.mentionMissing' | 'plan.inThePast';

/**
 * Offers to spread a debt, with the dates already filled in: the customer signs and sends the sheet back. Nothing is
 * added to the debt, for a consumer by law (free time granted by the creditor himself on a debt that exists).
 *
 * Refuses dates that do not add up or lie in the past, and a mention that is missing.
 *
 * @source directive (EU) 2023/2225 art. 2 (what stays outside consumer credit); C. civ. (FR) art. 1376 (written by hand)
 */
export function composePlanProposal(facts: PlanProposal): Result<LetterDocument, PlanProposalRefusal> {
  const { addressee, answerBy, instalments, invoices, language, relation, sender, today } = facts;
  const owed = sumCents(invoices.map(({ open }) => open));
  const checked = checkInstalments(instalments, owed);
  if (!checked.ok) return checked;
  if (answerBy <= today || instalments.some(({ dueOn }) => dueOn < answerBy)) return reject('plan.inThePast');
  const missing = missingMention([
    ['senderName', sender.name],
    ['senderAddress', sender.addressLines.join('')],
    ['signatory', sender.signatory],
    ['addresseeName', addressee.name],
    ['addresseeAddress', addressee.lines[1] ?? null],
  ]);
  if (missing !== null) return reject('paper.mentionMissing', { field: missing });

  const texts = noteTexts[language].proposal;
  const amount = formatEuros(owed, language);
  const contact = contactOf(sender, language);
  return ok(
    frameNote(facts, {
      kind: 'planProposal',
      title: texts.title,
      subject: texts.subject({ amount, count: instalments.length }),
      blocks: [
        paragraph(texts.opening({ amount }), language),
        invoicesTable(facts, amount),
        instalmentsTable(facts, amount),
        paragraph(relation === 'B2C' ? texts.free : texts.business, language),
        paragraph(texts.answer({ date: formatDate(answerBy, language), contact }), language, true),
        smallPrint([texts.noWaiver], language),
        {
          block: 'signatures',
          parties: [
            { role: typeset(texts.creditorRole, language), name: sender.signatory, byHand: null },
            {
              role: typeset(texts.customerRole, language),
              name: addressee.name,
              byHand: typeset(texts.byHand, language),
            },
          ],
        },
      ],
    }),
  );
}

function invoicesTable({ invoices, language }: PlanProposal, amount: string): LetterBlock {
  const { invoices: labels, total } = noteTexts[language].proposal;
  return {
    block: 'table',
    title: typeset(labels.title, language),
    columns: [
      { label: labels.number, share: 3, isRight: false },
      { label: labels.dueOn, share: 2, isRight: false },
      { label: labels.open, share: 2, isRight: true },
    ],
    rows: invoices.map(({ number, dueOn, open }) => [number, formatDateShort(dueOn), formatEuros(open, language)]),
    total: { label: typeset(total, language), text: amount },
    carry: invoices.map(({ open }) => open),
  };
}

function instalmentsTable({ instalments, language }: PlanProposal, amount: string): LetterBlock {
  const { instalments: labels, total } = noteTexts[language].proposal;
  return {
    block: 'table',
    title: typeset(labels.title, language),
    columns: [
      { label: labels.rank, share: 1, isRight: false },
      { label: labels.dueOn, share: 4, isRight: false },
      { label: labels.amount, share: 2, isRight: true },
    ],
    rows: instalments.map((one, index) => [
      String(index + 1),
      formatDate(one.dueOn, language),
      formatEuros(one.amount, language),
    ]),
    total: { label: typeset(total, language), text: amount },
    carry: instalments.map((one) => one.amount),
  };
}
