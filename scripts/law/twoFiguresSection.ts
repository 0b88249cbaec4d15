// The two figures of a part payment, for the pages of docs/law.
import { settlementOrder } from '#domain/claims/settlementOrder';
import { twoFigures, type DifferenceReason, type Figure } from '#domain/claims/twoFigures';
import { addDays, plainDate } from '#domain/calendar/plainDate';
import { publishedRates } from '#domain/countries/rateBook';
import type { Country } from '#domain/country';
import { formatCents } from '#domain/format/amount';
import { formatDateShort } from '#domain/format/date';
import { cents, type Cents } from '#domain/money/cents';
import { dueOn, gross, stories } from '#scripts/law/stories';

const asOf = plainDate('2026-06-30');
const reasons: Readonly<Record<DifferenceReason, string>> = {
  paymentsSettleCosts: 'les versements règlent d’abord l’indemnité',
  paymentsSettleInterest: 'les versements règlent d’abord les intérêts',
  principalBearsMore: 'le prix, moins réduit, porte plus d’intérêts',
};

/** The debt of the page as the ledger keeps it and as it may be claimed, and why they differ. */
export function twoFiguresSection(country: Country): readonly string[] {
  const { order, article, isConfirmed } = settlementOrder(country);
  const figures = twoFigures({
    gross,
    costs: cents(40_00),
    dueOn,
    firstInterestDay: addDays(dueOn, 1),
    rates: publishedRates(country === 'FR' ? 'FR_L441_10_DEFAULT' : 'BE_COMMERCIAL'),
    dayCount: 'ACT/365',
    receipts: stories[0]?.receipts ?? [],
    order: settlementOrder(country),
    asOf,
  });
  const row = (name: string, { principal, interest, costs, total }: Figure) =>
    `| ${[name, ...[principal, interest, costs, total].map(euros)].join(' | ')} |`;
  return [
    '## Les deux chiffres d’un versement partiel',
    '',
    `Au ${formatDateShort(asOf)}, ordre d’imputation : ${order.join(', ')} — ${article}${isConfirmed ? '' : ' (non confirmé : un réglage décide)'}`,
    '',
    '| | Prix | Intérêts | Indemnité | Total |',
    '| --- | ---: | ---: | ---: | ---: |',
    row('Dans le livre', figures.ledger),
    row('Ce qui peut être réclamé', figures.legal),
    '',
    ...figures.why.map(({ reason, amount }) => `- ${reasons[reason]} : ${euros(amount)} €`),
    '',
  ];
}

function euros(amount: Cents): string {
  return formatCents(amount, 'fr').replace(/[\u00a0\u202f]/g, ' ');
}
