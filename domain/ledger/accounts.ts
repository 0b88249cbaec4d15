import { countryPacks } from '#domain/countries/packs';
import type { Country } from '#domain/country';
import { accountRoles, type AccountRole } from '#domain/ledger/entry';

/** Number and name of an account; the user may change both. */
export type ChartLine = { readonly role: AccountRole; readonly code: string; readonly name: string };

// Official names of the two charts of accounts, as an accountant expects to read them.
const names: Readonly<Record<Country, Readonly<Record<AccountRole, string>>>> = {
  FR: {
    customers: 'Clients',
    doubtful: 'Clients douteux ou litigieux',
    deposits: 'Clients - Avances et acomptes reçus sur commandes',
    vat: 'TVA collectée',
    bank: 'Banques',
    cash: 'Caisse',
    badDebtLoss: 'Pertes sur créances irrécouvrables',
    discountAllowed: 'Escomptes accordés',
    sales: 'Prestations de services',
    indemnityIncome: 'Indemnités et pénalités reçues',
    otherIncome: 'Produits divers de gestion courante',
    interestIncome: 'Revenus des autres créances',
    openingBalance: "Bilan d'ouverture",
  },
  BE: {
    customers: 'Clients',
    doubtful: 'Créances douteuses',
    deposits: 'Acomptes reçus',
    vat: 'TVA à payer',
    bank: 'Établissements de crédit',
    cash: 'Caisses - espèces',
    badDebtLoss: 'Moins-values sur réalisation de créances commerciales',
    discountAllowed: 'Escomptes accordés aux clients',
    sales: 'Ventes et prestations de services',
    indemnityIncome: 'Indemnités reçues',
    otherIncome: "Produits d'exploitation divers",
    interestIncome: 'Produits des actifs circulants',
    openingBalance: "Comptes d'attente",
  },
};

/** The accounts a new ledger starts with: the number from the country pack, the official name. */
export function chartOfAccounts(country: Country): readonly ChartLine[] {
  const codes = countryPacks[country].accounts;
  return accountRoles.map((role) => ({ role, code: codes[role], name: names[country][role] }));
}
