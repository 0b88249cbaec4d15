import { join } from 'node:path';
import { createLedger } from '#app/commands/createLedger';
import type { Context } from '#app/context';
import type { Company } from '#app/settings';
import { memoryFiles } from '#db/files';
import { sha256 } from '#db/identity';
import { readMigrations } from '#db/migrate';
import { openMemoryLedger, type Ledger } from '#db/open';
import { addDays, plainDate, type PlainDate } from '#domain/calendar/plainDate';
import type { Country } from '#domain/country';
import { assert } from '#domain/assert';

/** A clock that stands still until it is told otherwise; it may go back. */
export type FixedClock = {
  readonly today: () => PlainDate;
  readonly now: () => string;
  readonly set: (on: string) => void;
  readonly advance: (days: number) => void;
};

/** The migrations of the project, for tests. */
export const testMigrations = readMigrations(join(import.meta.dirname, '..', 'db', 'migrations'));

/** A clock for tests. */
export function fixedClock(on: string): FixedClock {
  let today = plainDate(on);
  return {
    today: () => today,
    now: () => `${today}T09:00:00.000Z`,
    set: (next) => {
      today = plainDate(next);
    },
    advance: (days) => {
      today = addDays(today, days);
    },
  };
}

/** Ids that count: `id-00001`, `id-00002` ... */
export function countingIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `id-${String(count).padStart(6, '0')}`;
  };
}

/** A business with every field that letters ask for. */
export function testCompany(country: Country): Company {
  return {
    ...(country === 'FR' ? frenchPlace : belgianPlace),
    name: 'Plomberie Martin',
    country,
    addressExtra: '',
    email: 'contact@plomberie-martin.example',
    insurance: '',
    signatory: 'Paul Martin',
    isSmallEnterprise: true,
  };
}

const frenchPlace = {
  ...{ legalForm: 'SARL', registration: 'RCS Limoges', companyNumber: '73282932000074', vatNumber: 'FR44732829320' },
  ...{ street: '12 rue des Lilas', postcode: '87000', city: 'Limoges', phone: '05 55 00 00 00' },
  ...{ iban: 'FR7630006000011234567890189', bic: 'AGRIFRPP' },
};

// Street, then number: as the Belgian post writes it.
const belgianPlace = {
  ...{ legalForm: 'SRL', registration: 'RPM Bruxelles', companyNumber: '0403170701', vatNumber: 'BE0403170701' },
  ...{ street: 'Rue des Lilas 12', postcode: '1000', city: 'Bruxelles', phone: '02 555 00 00' },
  ...{ iban: 'BE68539007547034', bic: 'BBRUBEBB' },
};

/** A context on a ledger of real SQLite, in memory unless one is given, set up for a country. */
export function testContext(
  options: { readonly today?: string; readonly country?: Country; readonly ledger?: Ledger } = {},
): Context & { readonly clock: FixedClock } {
  const context = {
    ledger: options.ledger ?? openMemoryLedger(testMigrations),
    clock: fixedClock(options.today ?? '2026-01-01'),
    newId: countingIds(),
    hash: sha256,
    log: () => undefined,
    files: memoryFiles(),
  };
  const created = createLedger(context, { company: testCompany(options.country ?? 'FR') });
  assert(created.ok, 'the ledger is new');
  return context;
}
