import { plainDate } from '#domain/calendar/plainDate';
import type { ImportContext } from '#domain/imports/plan';
import type { CustomerDraft, InvoiceDraft } from '#domain/imports/row';
import { cents } from '#domain/money/cents';

const nobody: CustomerDraft = {
  code: null,
  name: 'Garage Hubert SARL',
  relation: 'B2B',
  address: null,
  address2: null,
  postcode: null,
  city: null,
  country: null,
  phone: null,
  email: null,
  companyNumber: null,
  vatNumber: null,
};

/** A good line of a list, with these changes. */
export function draft(
  line: number,
  changes: Partial<Omit<InvoiceDraft, 'customer'>> & { customer?: Partial<CustomerDraft> } = {},
): InvoiceDraft {
  const { customer, ...rest } = changes;
  return {
    line,
    kind: 'invoice',
    number: `F-${line}`,
    date: plainDate('2026-03-01'),
    dueDate: plainDate('2026-03-31'),
    netCents: cents(10_000),
    taxCents: cents(2_000),
    grossCents: cents(12_000),
    dueCents: cents(12_000),
    paymentReference: null,
    label: null,
    problems: [],
    ...rest,
    customer: { ...nobody, ...customer },
  };
}

/** An empty ledger of a French business. */
export const context: ImportContext = {
  today: plainDate('2026-05-04'),
  country: 'FR',
  relation: 'B2B',
  termsDays: { B2B: 30, B2C: 15 },
  documents: [],
  customers: [],
};
