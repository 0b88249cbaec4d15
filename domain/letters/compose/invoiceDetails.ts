import { formatEuros, formatPercent } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import { vatTotals } from '#domain/ledger/vat';
import type { InvoiceData, LetterFacts } from '#domain/letters/facts';
import type { ClaimRow } from '#domain/letters/model';
import { paperTexts } from '#domain/letters/texts/paperTexts';
import { typeset } from '#domain/letters/typeset';
import { ratePpm } from '#domain/money/rate';

/** Invoices of a letter above which each keeps to its line. */
export const detailedMax = 3;

/**
 * What a first reminder repeats of an invoice, under its description: day of delivery, order, price without VAT and VAT
 * by rate. Nothing for other letters, and nothing when there are many invoices.
 */
export function invoiceDetails(facts: LetterFacts, itemId: string): Pick<ClaimRow, 'details'> {
  if (facts.kind !== 'reminder1' || facts.claim.invoices.length > detailedMax) return {};
  const data = facts.invoiceData?.find((one) => one.itemId === itemId);
  const details = data === undefined ? [] : detailLines(data, facts.language);
  return details.length === 0 ? {} : { details };
}

function detailLines(
  { deliveredOn, orderReference, shares }: InvoiceData,
  language: LetterFacts['language'],
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
  const lines = [
    ...(orderReference === '' ? [] : [texts.order({ text: orderReference })]),
    ...(deliveredOn === null ? [] : [texts.delivered({ date: formatDate(deliveredOn, language) })]),
    ...(shares.length === 0 ? [] : [amounts.join(' · ')]),
  ];
  return lines.map((line) => typeset(line, language));
}
