import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readMigrations } from '#db/migrate';
import { openMemoryLedger, type Ledger } from '#db/open';
import type { Customer } from '#db/repositories/customers';
import { plainDate } from '#domain/calendar/plainDate';

let ledger: Ledger;
beforeEach(() => {
  ledger = openMemoryLedger(readMigrations(join(import.meta.dirname, '..', 'migrations')));
});
afterEach(() => {
  ledger.close();
});

const plain: Customer = {
  id: 'customer-b',
  number: '000001',
  code: null,
  name: 'Zinguerie Petit',
  relation: 'B2B',
  relationGuessed: false,
  country: 'FR',
  language: 'fr',
  recipient: '',
  addressExtra: '',
  street: '',
  postcode: '',
  city: '',
  addressSeenOn: null,
  phone: '',
  phoneE164: null,
  email: '',
  companyNumber: '',
  vatNumber: '',
  tone: 'normal',
  policyId: null,
  termsDays: null,
  termsEndOfMonth: false,
  isLocked: false,
  penaltiesOnInvoices: null,
  erasedAt: null,
};
const full: Customer = {
  ...plain,
  id: 'customer-a',
  number: '000002',
  code: 'ALB',
  name: 'Albert',
  relation: 'B2C',
  relationGuessed: true,
  country: 'BE',
  language: 'nl',
  street: 'Kerkstraat 1',
  postcode: '1000',
  city: 'Brussel',
  addressSeenOn: plainDate('2026-03-02'),
  phone: '02 555 12 12',
  phoneE164: '+3225551212',
  tone: 'firm',
  termsDays: 30,
  isLocked: true,
  penaltiesOnInvoices: true,
};

it('lists every customer by name, exactly as each was saved', () => {
  ledger.customers.save(plain, '2026-05-12T09:00:00.000Z');
  ledger.customers.save(full, '2026-05-12T09:00:00.000Z');
  expect(ledger.customers.all()).toEqual([full, plain]);
  expect(ledger.customers.all()).toEqual(['customer-a', 'customer-b'].map((id) => ledger.customers.get(id)));
});

it('orders customers of the same name by id', () => {
  const [second, first] = [plain, { ...plain, id: 'customer-a', number: '000002' }];
  for (const customer of [second, first]) ledger.customers.save(customer, '2026-05-12T09:00:00.000Z');
  expect(ledger.customers.all().map(({ id }) => id)).toEqual(['customer-a', 'customer-b']);
});
