import { transact } from '#app/act';
import { createDemo } from '#app/commands/createDemo';
import { createLedger } from '#app/commands/createLedger';
import type { Context } from '#app/context';
import { emptyCompany } from '#app/queries/company';
import type { Company } from '#app/settings';
import type { Country, Language } from '#domain/country';
import { assert } from '#domain/assert';
import { addDays } from '#domain/calendar/plainDate';
import { ok } from '#domain/result';

/** A shop one can look at without scrolling for ever, the same every time. */
const demoInvoices = 300;
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
  breakOnePromise(ctx);
}

// The first line of the day: someone promised for yesterday, and did not pay.
function breakOnePromise(ctx: Context): void {
  const today = ctx.clock.today();
  transact(ctx, (unit) => {
    const late = ctx.ledger.customers.ids().flatMap((customerId) => {
      const { facts } = unit.file(customerId);
      const isFree = facts.followUp.promises.length === 0 && facts.followUp.disputes.length === 0;
      const item = facts.items.find(({ dueOn, openCents }) => openCents > 0 && dueOn < addDays(today, -20));
      return isFree && item !== undefined ? [{ customerId, item }] : [];
    })[0];
    if (late === undefined) return ok({});
    const { customerId, item } = late;
    const promisedOn = addDays(today, -1);
    const promiseId = ctx.newId();
    const amount = item.openCents;
    unit.record(
      customerId,
      { kind: 'promiseMade', promiseId, itemIds: [item.itemId], promisedOn, amount },
      addDays(today, -6),
    );
    return ok({});
  });
}

/**
 * An invented business with everything that letters ask for. Its numbers pass their check and belong to nobody.
 */
export function demoCompany(country: Country, name: string): Company {
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
