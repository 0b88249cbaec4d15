import { formatEuros } from '#domain/format/amount';
import { amountInWords } from '#domain/format/amountInWords';
import { formatDate, formatDateShort } from '#domain/format/date';
import { formatIban } from '#domain/format/iban';
import { checkOgm, checkRf } from '#domain/identifiers/structuredReference';
import { checkInstalments, type Instalment, type PlanRefusal } from '#domain/followup/plan';
import type { ChargeFate } from '#domain/followup/planFacts';
import { transferBlock } from '#domain/letters/compose/parts';
import type { LetterBlock, LetterDocument } from '#domain/letters/model';
import { smallPrint } from '#domain/letters/papers/noteFrame';
import { framePaper, missingMention, type PaperFacts } from '#domain/letters/papers/paper';
import { wordPaper } from '#domain/letters/templates/composePaper';
import type { Wording } from '#domain/letters/templates/wording';
import { paperTexts } from '#domain/letters/texts/paperTexts';
import { typeset } from '#domain/letters/typeset';
import { sumCents, type Cents } from '#domain/money/cents';
import type { PlainDate } from '#domain/calendar/plainDate';
import { ok, reject, type Result } from '#domain/result';

export type PlanAgreement = PaperFacts & {
  readonly invoices: readonly {
    readonly number: string;
    readonly issuedOn: PlainDate;
    readonly dueOn: PlainDate;
    readonly open: Cents;
  }[];
  readonly instalments: readonly Instalment[];
  readonly chargeFate: ChargeFate;
  /** Interest and costs that the plan itself adds, in cents: nothing for a consumer. */
  readonly addedCharges: Cents;
  /** Days that the notice of a missed instalment leaves before the whole debt comes back. */
  readonly noticeDays: number;
  /** A slip to cut out for each instalment, with its QR code where the account allows one. */
  readonly showQr: boolean;
};

export type PlanAgreementRefusal =
  PlanRefusal | 'paper.mentionMissing' | 'plan.consumerCharges' | 'plan.inThePast' | 'letter.wordingBroken';

/**
 * The agreement on instalments: acknowledgement of the debt, dates and amounts, loss of the term on default. Both sign.
 *
 * Refuses a plan that does not add up, one that begins before today, one that costs a consumer anything (the reform of
 * consumer credit reaches even free deferrals that are not granted on an existing debt), and a missing mention.
 *
 * @source C. civ. (FR) art. 1376 and 2240; old C. civ. (BE) art. 2248; directive (EU) 2023/2225
 */
export function composePlanAgreement(
  facts: PlanAgreement,
  wording: Wording | null = null,
): Result<LetterDocument, PlanAgreementRefusal> {
  const { language, country, relation, sender, addressee, instalments, invoices } = facts;
  const owed = sumCents(invoices.map(({ open }) => open));
  if (
    relation === 'B2C' &&
    (facts.addedCharges > 0 || facts.chargeFate === 'kept' || facts.chargeFate === 'included')
  ) {
    return reject('plan.consumerCharges');
  }
  const checked = checkInstalments(instalments, sumCents([owed, facts.addedCharges]));
  if (!checked.ok) return checked;
  if (instalments.some(({ dueOn }) => dueOn < facts.today)) return reject('plan.inThePast');
  const missing = missingMention([
    ['senderName', sender.name],
    ['senderCity', sender.city],
    ['senderIban', sender.iban],
    ['signatory', sender.signatory],
    ['addresseeName', addressee.name],
    ['addresseeAddress', addressee.lines[1] ?? null],
  ]);
  if (missing !== null) return reject('paper.mentionMissing', { field: missing });

  const total = sumCents(instalments.map(({ amount }) => amount));
  const amount = formatEuros(total, language);
  const values = {
    amount,
    words: amountInWords(total, language, country),
    instalmentCount: instalments.length,
    iban: formatIban(sender.iban ?? ''),
    days: facts.noticeDays,
    numbers: invoices.map(({ number }) => number).join(', '),
    count: invoices.length,
  };
  const parts = {
    invoices: [invoicesTable(facts, owed)],
    instalments: [instalmentsTable(facts, amount)],
    charges: [smallPrint([paperTexts[language].plan.charges[facts.chargeFate]], language)],
    signatures: [signatures(facts)],
    slips: instalments.map((instalment, index) => slipOf(facts, instalment, index)),
  };
  const worded = wordPaper('paymentPlan', facts, { values, parts }, wording);
  if (!worded.ok) return worded;
  const { blocks, title } = worded.value;
  const subject = paperTexts[language].plan.subject({ amount, count: instalments.length });
  return ok(framePaper(facts, { kind: 'paymentPlan', title: title ?? '', subject, blocks }, wording));
}

function signatures({ addressee, language, sender }: PlanAgreement): LetterBlock {
  const texts = paperTexts[language].plan;
  const set = (text: string) => typeset(text, language);
  return {
    block: 'signatures',
    parties: [
      { role: set(texts.creditorRole), name: sender.signatory, byHand: null },
      { role: set(texts.debtorRole), name: addressee.name, byHand: set(texts.byHand) },
    ],
  };
}

/** What the customer cuts out and takes to his bank, one for each instalment. */
function slipOf(facts: PlanAgreement, { amount, dueOn }: Instalment, index: number): LetterBlock {
  const { instalments, language, reference, sender, showQr } = facts;
  const isStructured = checkRf(reference).valid || checkOgm(reference).valid;
  const own = isStructured ? reference : `${reference} ${index + 1}/${instalments.length}`;
  const block = transferBlock({ sender, language, showQr, reference: own, amount, before: dueOn });
  if (block.block !== 'payment') return block;
  const title = typeset(paperTexts[language].plan.slip({ rank: index + 1, count: instalments.length }), language);
  return { ...block, title, slip: index === 0 ? 'first' : 'next' };
}

function invoicesTable({ addedCharges, invoices, language, today }: PlanAgreement, owed: Cents) {
  const { invoices: labels, total } = paperTexts[language].plan;
  return {
    block: 'table',
    title: labels.title,
    columns: [
      { label: labels.number, share: 3, isRight: false },
      { label: labels.issuedOn, share: 2, isRight: false },
      { label: labels.dueOn, share: 2, isRight: false },
      { label: labels.open, share: 2, isRight: true },
    ],
    rows: [
      ...invoices.map(({ number, issuedOn, dueOn, open }) => [
        number,
        formatDateShort(issuedOn),
        formatDateShort(dueOn),
        formatEuros(open, language),
      ]),
      ...(addedCharges === 0
        ? []
        : [[typeset(labels.charges, language), '', formatDateShort(today), formatEuros(addedCharges, language)]]),
    ],
    total: { label: total, text: formatEuros(sumCents([owed, addedCharges]), language) },
    carry: [...invoices.map(({ open }) => open), ...(addedCharges === 0 ? [] : [addedCharges])],
  } as const;
}

function instalmentsTable({ instalments, language }: PlanAgreement, amount: string) {
  const { instalments: labels, total } = paperTexts[language].plan;
  return {
    block: 'table',
    title: labels.title,
    columns: [
      { label: labels.rank, share: 1, isRight: false },
      { label: labels.dueOn, share: 4, isRight: false },
      { label: labels.amount, share: 2, isRight: true },
    ],
    rows: instalments.map((instalment, index) => [
      String(index + 1),
      formatDate(instalment.dueOn, language),
      formatEuros(instalment.amount, language),
    ]),
    total: { label: total, text: amount },
    carry: instalments.map((instalment) => instalment.amount),
  } as const;
}
