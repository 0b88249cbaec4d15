import { transact, type Unit } from '#app/act';
import type { Context } from '#app/context';
import { customerSearchText } from '#app/searchTexts';
import { countryOf } from '#app/settings';
import type { Customer } from '#db/repositories/customers';
import type { Relation } from '#domain/country';
import { checkText } from '#domain/ledger/limits';
import { ok, reject, type Result } from '#domain/result';

/** What may be said of a customer. Only the name and whom he is for the law are needed. */
export type CustomerFields = Omit<Customer, 'id' | 'number' | 'erasedAt'>;
export type NewCustomer = Partial<CustomerFields> & {
  readonly name: string;
  readonly relation: Relation;
  /** Auxiliary account; the next free one when absent. */
  readonly number?: string;
};
export type CustomerRefusal = 'text.missing' | 'text.tooLong' | 'customer.numberTaken';

/** Adds a customer. */
export function createCustomer(
  ctx: Context,
  input: NewCustomer,
): Result<{ readonly customerId: string; readonly number: string; readonly actionId: null }, CustomerRefusal> {
  return transact(ctx, (unit) => {
    const created = addCustomer(unit, input);
    return created.ok ? ok({ customerId: created.value.id, number: created.value.number, actionId: null }) : created;
  });
}

/** Adds a customer inside a larger piece of work. */
export function addCustomer(unit: Unit, input: NewCustomer): Result<Customer, CustomerRefusal> {
  const { ledger, clock, newId } = unit.ctx;
  const checked = checkCustomer(input);
  if (!checked.ok) return checked;
  const number = input.number ?? ledger.customers.nextNumber();
  if (ledger.customers.byNumber(number) !== null) return reject('customer.numberTaken', { number });

  const country = countryOf(ledger);
  const customer: Customer = {
    code: null,
    relationGuessed: false,
    country,
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
    ...input,
    name: input.name.trim(),
    id: newId(),
    number,
    erasedAt: null,
  };
  ledger.customers.save(customer, clock.now());
  ledger.search.put('customer', customer.id, customerSearchText(customer));
  unit.touch(customer.id);
  return ok(customer);
}

const textMax = 200;

/** Refuses an empty name and texts that fit on no form. */
export function checkCustomer(fields: Partial<CustomerFields>): Result<object, 'text.missing' | 'text.tooLong'> {
  if (fields.name?.trim() === '') return reject('text.missing', { field: 'name' });
  for (const [field, value] of Object.entries(fields)) {
    if (typeof value !== 'string') continue;
    const checked = checkText(field, value, textMax);
    if (!checked.ok) return checked;
  }
  return ok({});
}
