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
    name: 'Plomberie Martin',
    legalForm: 'SARL',
    country,
    street: '12 rue des Lilas',
    addressExtra: '',
    postcode: country === 'FR' ? '87000' : '1000',
    city: country === 'FR' ? 'Limoges' : 'Bruxelles',
    phone: '05 55 00 00 00',
    email: 'contact@plomberie-martin.example',
    companyNumber: country === 'FR' ? '73282932000074' : '0403170701',
    vatNumber: country === 'FR' ? 'FR44732829320' : 'BE0403170701',
    registration: 'RCS Limoges',
    insurance: '',
    iban: country === 'FR' ? 'FR7630006000011234567890189' : 'BE68539007547034',
    bic: country === 'FR' ? 'AGRIFRPP' : 'BBRUBEBB',
    signatory: 'Paul Martin',
    isSmallEnterprise: true,
  };
}

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
