import { createLedger } from '#app/commands/createLedger';
import type { Context } from '#app/context';
import { loadCustomerFile, type CustomerFile } from '#app/customerFile';
import type { Company } from '#app/settings';
import { memoryFiles } from '#db/files';
import { sha256, uuidv7 } from '#db/identity';
import type { Migration } from '#db/migrate';
import { openMemoryLedger } from '#db/open';
import { assert, present } from '#domain/assert';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { Country } from '#domain/country';
import type { Given } from '#cli/replay/story';
import type { Cents } from '#domain/money/cents';

/** A transfer on the bank statement, matched step by step. */
export type BankLine = {
  readonly amount: Cents;
  customerId: string | null;
  /** The payment it became; null while nothing is booked, or after it was undone. */
  paymentId: string | null;
  /** What it did, so that all of it can be taken back. */
  actionIds: string[];
  used: Cents;
};

/** The world of one story: a fresh ledger, and what the story's names stand for. */
export type Stage = {
  readonly ctx: Context;
  readonly given: Given;
  readonly setToday: (on: PlainDate) => void;
  readonly today: () => PlainDate;
  readonly clients: Map<string, string>;
  readonly invoices: Map<string, string>;
  readonly creditNotes: Map<string, string>;
  readonly payments: Map<string, string>;
  readonly bankLines: Map<string, BankLine>;
  readonly file: (customerId: string) => CustomerFile;
};

/** Opens an empty stage; the ledger lives in memory and is gone with `close`. */
export function openStage(
  given: Given,
  start: PlainDate,
  migrations: readonly Migration[],
): Stage & { close: () => void } {
  let today = start;
  const ledger = openMemoryLedger(migrations);
  const ctx: Context = {
    ledger,
    clock: { today: () => today, now: () => `${today}T12:00:00.000Z` },
    newId: () => uuidv7(),
    hash: sha256,
    log: () => undefined,
    files: memoryFiles(),
  };
  const created = createLedger(ctx, { company: storyCompany(given.country ?? 'FR') });
  assert(created.ok, 'a fresh ledger can be set up');
  return {
    ctx,
    given,
    today: () => today,
    setToday: (on) => {
      today = on;
    },
    clients: new Map(),
    invoices: new Map(),
    creditNotes: new Map(),
    payments: new Map(),
    bankLines: new Map(),
    file: (customerId) => present(loadCustomerFile(ledger, customerId, today), `customer ${customerId}`),
    close: ledger.close,
  };
}

// A story says nothing of the business that tells it.
function storyCompany(country: Country): Company {
  return {
    name: 'Replay',
    legalForm: '',
    country,
    street: '',
    addressExtra: '',
    postcode: '',
    city: '',
    phone: '',
    email: '',
    companyNumber: '',
    vatNumber: '',
    registration: '',
    insurance: '',
    iban: '',
    bic: '',
    signatory: '',
    isSmallEnterprise: false,
  };
}
