import type { PlainDate } from '#domain/calendar/plainDate';
import { formatEuros } from '#domain/format/amount';
import { amountInWords } from '#domain/format/amountInWords';
import { formatDate, formatDateShort } from '#domain/format/date';
import { checkInstalments, type Instalment, type PlanRefusal } from '#domain/followup/plan';
import type { LetterBlock, LetterDocument } from '#domain/letters/model';
import { frameNote } from '#domain/letters/papers/noteFrame';
import { missingMention, type PaperFacts } from '#domain/letters/papers/paper';
import { wordPaper } from '#domain/letters/templates/composePaper';
import type { Wording } from '#domain/letters/templates/wording';
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

export type PlanProposalRefusal = PlanRefusal | 'paper.mentionMissing' | 'plan.inThePast' | 'letter.wordingBroken';

/**
 * Offers to spread a debt, with the dates already filled in: the customer signs and sends the sheet back. Nothing is
 * added to the debt, for a consumer by law (free time granted by the creditor himself on a debt that exists).
 *
 * Refuses dates that do not add up or lie in the past, and a mention that is missing.
 *
 * @source directive (EU) 2023/2225 art. 2 (what stays outside consumer credit); C. civ. (FR) art. 1376 (written by hand)
 */
export function composePlanProposal(
  facts: PlanProposal,
  wording: Wording | null = null,
): Result<LetterDocument, PlanProposalRefusal> {
  const { addressee, answerBy, country, instalments, invoices, language, sender, today } = facts;
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

  const amount = formatEuros(owed, language);
  const values = {
    amount,
    words: amountInWords(owed, language, country),
    instalmentCount: instalments.length,
    answerBy: formatDate(answerBy, language),
    numbers: invoices.map(({ number }) => number).join(', '),
    count: invoices.length,
  };
  const parts = {
    invoices: [invoicesTable(facts, amount)],
    instalments: [instalmentsTable(facts, amount)],
    signatures: [signatures(facts)],
  };
  const worded = wordPaper('planProposal', facts, { values, parts }, wording);
  if (!worded.ok) return worded;
  const { blocks, title } = worded.value;
  const subject = noteTexts[language].proposal.subject({ amount, count: instalments.length });
  return ok(frameNote(facts, { kind: 'planProposal', title: title ?? '', subject, blocks }, wording));
}

function signatures({ addressee, language, sender }: PlanProposal): LetterBlock {
  const texts = noteTexts[language].proposal;
  const set = (text: string) => typeset(text, language);
  return {
    block: 'signatures',
    parties: [
      { role: set(texts.creditorRole), name: sender.signatory, byHand: null },
      { role: set(texts.customerRole), name: addressee.name, byHand: set(texts.byHand) },
    ],
  };
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
