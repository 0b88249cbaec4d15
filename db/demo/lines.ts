import type { Country } from '#domain/country';
import type { InvoiceLine } from '#domain/ledger/invoiceLine';
import type { VatShare } from '#domain/ledger/vat';
import { cents, subtractCents, type Cents } from '#domain/money/cents';
import { decimal, decimalOfCents, oneDecimal, priceOf } from '#domain/money/decimal';

const words: Readonly<Record<Country, readonly (readonly [work: string, goods: string])[]>> = {
  FR: [
    ['Dépose et pose de la chaudière', 'Chaudière, raccords et fumisterie'],
    ['Réfection de la salle de bains', 'Sanitaires et robinetterie'],
    ['Pose de menuiseries', 'Fenêtres double vitrage'],
    ['Mise aux normes du tableau électrique', 'Tableau, disjoncteurs et câbles'],
  ],
  BE: [
    ['Démontage et pose de la chaudière', 'Chaudière, raccords et conduits'],
    ['Rénovation de la salle de bains', 'Sanitaires et robinetterie'],
    ['Pose de châssis', 'Châssis double vitrage'],
    ['Mise en conformité du coffret électrique', 'Coffret, disjoncteurs et câbles'],
  ],
};
const hourPrices = ['42', '48.5', '52.75', '58'] as const;
const discount = cents(1_500);

/**
 * Lines of a sample invoice, the same for the same invoice: hours, goods and, now and then, a discount. They make its
 * price without VAT.
 *
 * @param place its number in the sample ledger, from 1
 */
export function demoLines(share: VatShare, place: number, country: Country): readonly InvoiceLine[] {
  const [work = '', goods = ''] = words[country][place % words[country].length] ?? [];
  const unitPrice = decimal(hourPrices[place % hourPrices.length] ?? '42');
  // A little more than half of it is work, in quarters of an hour.
  const quarters = Math.floor((share.net * 0.55) / ((priceOf(oneDecimal, unitPrice) ?? 1) / 4));
  const quantity = decimal(`${Math.floor(quarters / 4)}.${String((quarters % 4) * 25).padStart(2, '0')}`);
  const hours = priceOf(quantity, unitPrice) ?? cents(0);
  const rest = subtractCents(share.net, hours);
  const plain: Omit<InvoiceLine, 'name' | 'unitPrice' | 'net'> = {
    ...{ kind: 'line', details: '', quantity: oneDecimal, unit: 'C62', pricePer: oneDecimal, adjustments: [] },
    ...{ category: share.rateMilli > 0 ? 'S' : 'Z', rateMilli: share.rateMilli, exemption: '', exemptionCode: '' },
  };
  const priced = (name: string, net: Cents): InvoiceLine => ({ ...plain, name, unitPrice: decimalOfCents(net), net });
  const hoursLine: InvoiceLine = { ...plain, name: work, quantity, unit: 'HUR', unitPrice, net: hours };
  const isDiscounted = place % 5 === 0 && rest > 0;
  const taken: InvoiceLine = { ...priced('Remise', discount), kind: 'allowance', net: cents(-discount) };
  return [
    ...(quarters === 0 ? [] : [hoursLine]),
    priced(goods, cents(rest + (isDiscounted ? discount : 0))),
    ...(isDiscounted ? [taken] : []),
  ];
}
