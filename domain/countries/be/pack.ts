import { belgianSequences } from '#domain/countries/be/sequences';
import type { CountryPack } from '#domain/countries/countryPack';

/**
 * Belgium. Accounts of the plan comptable minimum normalisé (MAR).
 *
 * @source royal decree of 21 October 2018, annex
 */
export const belgianPack: CountryPack = {
  country: 'BE',
  sequences: belgianSequences,
  accounts: {
    customers: '400',
    sales: '70',
    vat: '451',
    bank: '550',
    cash: '57',
    deposits: '46',
    doubtful: '407',
    badDebtLoss: '642',
    discountAllowed: '653',
    interestIncome: '751',
    indemnityIncome: '743',
    otherIncome: '749',
    openingBalance: '499',
  },
};
