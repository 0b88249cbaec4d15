import type { PlainDate } from '#domain/calendar/plainDate';
import { formatEuros } from '#domain/format/amount';
import { amountInWords } from '#domain/format/amountInWords';
import { formatDate } from '#domain/format/date';
import type { LetterDocument } from '#domain/letters/model';
import { framePaper, missingMention, paragraph, type PaperFacts } from '#domain/letters/papers/paper';
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

export type BillRefusal = 'bill.consumer' | 'bill.nothingDue' | 'bill.maturityInPast' | 'paper.mentionMissing';

/**
 * A bill of exchange with its eight mentions; interest and conditions are never written on it. The drawee accepts it by
 * hand. Refuses a consumer, an amount of nothing, a maturity before today, and a mention that is missing.
 *
 * @source C. com. (FR) art. L511-1; uniform law of Geneva (BE). For professionals only: a choice of the program
 */
export function composeBillOfExchange(facts: BillOfExchange): Result<LetterDocument, BillRefusal> {
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
  const set = (text: string) => typeset(text, language);
  return ok(
    framePaper(facts, {
      kind: 'billOfExchange',
      title: texts.title,
      subject: texts.subject({ amount: figures }),
      blocks: [
        paragraph(texts.order({ ...order, maturity }), language, true),
        {
          block: 'table',
          title: null,
          columns: [
            { label: set(texts.facts.label), share: 2, isRight: false },
            { label: set(texts.facts.value), share: 4, isRight: false },
          ],
          rows: [
            [texts.facts.amount, figures],
            [texts.facts.maturity, maturity],
            [texts.facts.beneficiary, facts.beneficiary],
            [texts.facts.drawee, [addressee.name, ...addressee.lines.slice(1)].join(', ')],
            [texts.facts.placeOfPayment, place],
            [texts.facts.created, `${sender.city}, ${formatDate(facts.today, language)}`],
          ].map((row) => row.map(set)),
          total: null,
        },
        {
          block: 'signatures',
          parties: [
            { role: set(texts.drawerRole), name: sender.signatory, byHand: null },
            { role: set(texts.draweeRole), name: addressee.name, byHand: set(texts.accepted) },
          ],
        },
      ],
    }),
  );
}
