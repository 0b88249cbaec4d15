import type { PlainDate } from '#domain/calendar/plainDate';
import { formatEuros } from '#domain/format/amount';
import { amountInWords } from '#domain/format/amountInWords';
import { formatDate } from '#domain/format/date';
import type { LetterBlock, LetterDocument } from '#domain/letters/model';
import { framePaper, missingMention, paragraph, type PaperFacts } from '#domain/letters/papers/paper';
import { wordPaper } from '#domain/letters/templates/composePaper';
import type { Wording } from '#domain/letters/templates/wording';
import { paperTexts } from '#domain/letters/texts/paperTexts';
import { typeset } from '#domain/letters/typeset';
import type { Cents } from '#domain/money/cents';
import { ok, reject, type Result } from '#domain/result';

export type BillOfExchange = PaperFacts & {
  readonly amount: Cents;
  /** Null: payable at sight. */
  readonly maturityOn: PlainDate | null;
  /** Null: at the address of the drawee. */
  readonly placeOfPayment: string | null;
  /** To whose order it is paid: mostly the creditor. */
  readonly beneficiary: string;
};

export type BillRefusal =
  'bill.consumer' | 'bill.nothingDue' | 'bill.maturityInPast' | 'paper.mentionMissing' | 'letter.wordingBroken';

/**
 * A bill of exchange with its eight mentions; interest and conditions are never written on it. The drawee accepts it by
 * hand. Refuses a consumer, an amount of nothing, a maturity before today, and a mention that is missing.
 *
 * @source C. com. (FR) art. L511-1; uniform law of Geneva (BE). For professionals only: a choice of the program
 */
export function composeBillOfExchange(
  facts: BillOfExchange,
  wording: Wording | null = null,
): Result<LetterDocument, BillRefusal> {
  const { language, country, sender, addressee, amount, maturityOn } = facts;
  if (facts.relation === 'B2C') return reject('bill.consumer');
  if (amount <= 0) return reject('bill.nothingDue');
  if (maturityOn !== null && maturityOn < facts.today) return reject('bill.maturityInPast', { maturityOn });
  const place = facts.placeOfPayment ?? addressee.lines.slice(1).join(', ');
  const missing = missingMention([
    ['addresseeName', addressee.name],
    ['placeOfPayment', place],
    ['beneficiary', facts.beneficiary],
    ['senderCity', sender.city],
    ['senderName', sender.name],
    ['senderAddress', sender.addressLines.join('')],
    ['signatory', sender.signatory],
  ]);
  if (missing !== null) return reject('paper.mentionMissing', { field: missing, article: 'art. L511-1 C. com.' });

  const texts = paperTexts[language].bill;
  const figures = formatEuros(amount, language);
  const maturity = maturityOn === null ? texts.atSight : texts.maturity(formatDate(maturityOn, language));
  const order = { amount: figures, words: amountInWords(amount, language, country), beneficiary: facts.beneficiary };
  const parts = {
    order: [paragraph(texts.order({ ...order, maturity }), language, true)],
    mentions: [mentions(facts, { figures, maturity, place })],
    signatures: [signatures(facts)],
  };
  const worded = wordPaper('billOfExchange', facts, { values: {}, parts }, wording);
  if (!worded.ok) return worded;
  const subject = texts.subject({ amount: figures });
  const { blocks } = worded.value;
  return ok(framePaper(facts, { kind: 'billOfExchange', title: texts.title, subject, blocks }, wording));
}

function mentions(
  { addressee, beneficiary, language, sender, today }: BillOfExchange,
  { figures, maturity, place }: { readonly figures: string; readonly maturity: string; readonly place: string },
): LetterBlock {
  const { facts: labels } = paperTexts[language].bill;
  const set = (text: string) => typeset(text, language);
  return {
    block: 'table',
    title: null,
    columns: [
      { label: set(labels.label), share: 2, isRight: false },
      { label: set(labels.value), share: 4, isRight: false },
    ],
    rows: [
      [labels.amount, figures],
      [labels.maturity, maturity],
      [labels.beneficiary, beneficiary],
      [labels.drawee, [addressee.name, ...addressee.lines.slice(1)].join(', ')],
      [labels.placeOfPayment, place],
      [labels.created, `${sender.city}, ${formatDate(today, language)}`],
    ].map((row) => row.map(set)),
    total: null,
  };
}

function signatures({ addressee, language, sender }: BillOfExchange): LetterBlock {
  const texts = paperTexts[language].bill;
  const set = (text: string) => typeset(text, language);
  return {
    block: 'signatures',
    parties: [
      { role: set(texts.drawerRole), name: sender.signatory, byHand: null },
      { role: set(texts.draweeRole), name: addressee.name, byHand: set(texts.accepted) },
    ],
  };
}
