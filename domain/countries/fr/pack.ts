import type { CountryPack } from '#domain/countries/countryPack';
import { frenchSequences } from '#domain/countries/fr/sequences';

/**
 * France. Accounts of the plan comptable général, in force since 2025.
 *
 * @source règlement ANC 2022-06 (PCG)
 */
export const frenchPack: CountryPack = {
  country: 'FR',
  sequences: frenchSequences,
  accounts: {
    customers: '411',
    sales: '706',
    vat: '44571',
    bank: '512',
    cash: '53',
    deposits: '4191',
    doubtful: '416',
    badDebtLoss: '654',
    discountAllowed: '665',
    interestIncome: '763',
    indemnityIncome: '7581',
    otherIncome: '758',
    openingBalance: '890',
  },
};
