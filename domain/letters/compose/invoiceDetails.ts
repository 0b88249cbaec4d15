import { formatEuros, formatPercent } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import { vatTotals } from '#domain/ledger/vat';
import type { InvoiceData, LetterFacts } from '#domain/letters/facts';
import type { ClaimRow } from '#domain/letters/model';
import { lineSentence } from '#domain/letters/papers/lineTexts';
import { paperTexts } from '#domain/letters/texts/paperTexts';
import { typeset } from '#domain/letters/typeset';
import { ratePpm } from '#domain/money/rate';

/** Invoices of a letter above which each keeps to its line. */
export const detailedMax = 3;

// So many lines of its invoices leave a letter on one page.
const linesOfLetterMax = 8;

/**
 * What a first reminder repeats of an invoice, under its description: its lines, day of delivery, order, price without VAT and VAT
 * by rate. Nothing for other letters, and nothing when there are many invoices.
 */
export function invoiceDetails(facts: LetterFacts, itemId: string): Pick<ClaimRow, 'details'> {
  if (facts.kind !== 'reminder1' || facts.claim.invoices.length > detailedMax) return {};
  const data = facts.invoiceData?.find((one) => one.itemId === itemId);
  const most = Math.floor(linesOfLetterMax / facts.claim.invoices.length);
  const details = data === undefined ? [] : detailLines(data, facts.language, most);
  return details.length === 0 ? {} : { details };
}

function detailLines(
  { deliveredOn, lines: ofPaper = [], orderReference, shares }: InvoiceData,
  language: LetterFacts['language'],
  most: number,
): readonly string[] {
  const texts = paperTexts[language].invoiceDuplicate;
  const amounts = [
    texts.netLine({ amount: formatEuros(vatTotals(shares).net, language) }),
    ...shares
      .filter(({ vat }) => vat !== 0)
      .map(({ rateMilli, vat }) =>
        texts.vatLine({
          rate: formatPercent(ratePpm(rateMilli * 10), language),
          amount: formatEuros(vat, language),
        }),
      ),
  ];
  // The one that would be left alone is shown too.
  const shown = ofPaper.length > most ? ofPaper.slice(0, most - 1) : ofPaper;
  const left = ofPaper.length - shown.length;
  const lines = [
    ...shown.map((line) => lineSentence(line, language)),
    ...(left === 0 ? [] : [texts.moreLines(left)]),
    ...(orderReference === '' ? [] : [texts.order({ text: orderReference })]),
    ...(deliveredOn === null ? [] : [texts.delivered({ date: formatDate(deliveredOn, language) })]),
    ...(shares.length === 0 ? [] : [amounts.join(' · ')]),
  ];
  return lines.map((line) => typeset(line, language));
}
