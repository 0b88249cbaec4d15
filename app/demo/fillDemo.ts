import { createDemo } from '#app/commands/createDemo';
import { createLedger } from '#app/commands/createLedger';
import type { Context } from '#app/context';
import { emptyCompany } from '#app/queries/company';
import type { Company } from '#app/settings';
import type { Country, Language } from '#domain/country';
import { assert } from '#domain/assert';

/** A shop one can look at without scrolling for ever, the same every time. */
const demoInvoices = 120;
const demoSeed = 7;

/** Fills a new ledger with an invented business and its customers, for who wants to look around. */
export function fillDemo(
  ctx: Context,
  { country, language, name }: { readonly country: Country; readonly language: Language; readonly name: string },
): void {
  const created = createLedger(ctx, { company: demoCompany(country, name) });
  assert(created.ok, 'the demo ledger is new');
  ctx.ledger.settings.set('preferences', { language });
  const filled = createDemo(ctx, { invoices: demoInvoices, seed: demoSeed });
  assert(filled.ok, 'the demo ledger is empty');
}

// Numbers that pass their check and belong to nobody: letters can be drawn and looked at.
function demoCompany(country: Country, name: string): Company {
  const isFrench = country === 'FR';
  return {
    ...emptyCompany(country, name),
    legalForm: isFrench ? 'SARL' : 'SRL',
    street: isFrench ? '12 rue des Lilas' : 'Rue des Lilas 12',
    postcode: isFrench ? '87000' : '5000',
    city: isFrench ? 'Limoges' : 'Namur',
    phone: isFrench ? '05 55 00 00 00' : '081 00 00 00',
    companyNumber: isFrench ? '73282932000074' : '0403170701',
    vatNumber: isFrench ? 'FR44732829320' : 'BE0403170701',
    registration: isFrench ? 'RCS Limoges 732 829 320' : '',
    iban: isFrench ? 'FR7630006000011234567890189' : 'BE68539007547034',
    signatory: 'Camille Martin',
  };
}
