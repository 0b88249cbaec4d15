import { transact, type Unit } from '#app/act';
import { hasLetterWaiting } from '#app/commands/mergeCustomers';
import type { Context } from '#app/context';
import { loadCustomerFile, unallocatedOf, type CustomerFile } from '#app/customerFile';
import { loadMailFile } from '#app/mailFile';
import { owedItems } from '#app/queries/openInvoices';
import { askForScrub, scrub } from '#app/scrubbing';
import type { Session } from '#app/session';
import { customerSearchText, documentSearchText } from '#app/searchTexts';
import { erasedNames } from '#contract/texts/erasedNames';
import type { Customer } from '#db/repositories/customers';
import { present } from '#domain/assert';
import type { Language } from '#domain/country';
import { sumCents } from '#domain/money/cents';
import { isFinalMailState } from '#domain/registeredMail/machine';
import { ok, reject, type Result } from '#domain/result';

export type EraseRefusal = EraseObstacle | 'customer.unknown';
export type EraseObstacle = 'erase.owes' | 'erase.credit' | 'erase.mailUnderWay' | 'erase.letterWaiting';

/**
 * Forgets a person: name, address, numbers, notes, what the bank and other programs called him. His number, invoices,
 * payments and follow-up stay, and the letters that were issued, as the law wants them kept. Cannot be undone; doing it
 * again does no harm. Refused while something is still to be done with him.
 *
 * @source GDPR art. 17(1) and 17(3)(b); C. com. (FR) art. L123-22; CDE (BE) art. III.86
 */
export async function eraseCustomer(
  session: Session,
  ctx: Context,
  { customerId }: { readonly customerId: string },
): Promise<Result<{ readonly actionId: null }, EraseRefusal>> {
  const erased = transact(ctx, (unit): Result<object, EraseRefusal> => {
    const file = loadCustomerFile(ctx.ledger, customerId, unit.today);
    if (file === null) return reject('customer.unknown');
    const free = eraseObstacle(ctx, file);
    if (!free.ok) return free;
    eraseWords(unit, file, session.language());
    askForScrub(ctx);
    return ok({});
  });
  if (!erased.ok) return erased;
  await scrub(session, ctx);
  return ok({ actionId: null });
}

/** Why a customer cannot be erased yet: money owed either way, a letter or a registered item on its way. */
export function eraseObstacle(ctx: Context, file: CustomerFile): Result<object, EraseObstacle> {
  const { id, name: customer } = file.customer;
  const owed = sumCents(owedItems(file).map(({ openCents }) => openCents));
  if (owed > 0 || file.account.balance > 0) {
    return reject('erase.owes', { customer, amount: Math.max(owed, file.account.balance) });
  }
  const credit = Math.max(unallocatedOf(file), -file.account.balance);
  if (credit > 0) return reject('erase.credit', { customer, amount: credit });
  const recordedAs = ctx.ledger.customers.recordedAs(id);
  if (hasLetterWaiting(ctx, recordedAs)) return reject('erase.letterWaiting', { customer });
  const isUnderWay = ctx.ledger.mails
    .ofCustomer(id)
    .map((mail) => loadMailFile(ctx, mail.id, file.events))
    .some((mail) => mail !== null && !isFinalMailState(mail.mail.state) && mail.mail.state !== 'lost');
  return isUnderWay ? reject('erase.mailUnderWay', { customer }) : ok({});
}

/** What stands for his name from now on. */
export function erasedName({ number }: Pick<Customer, 'number'>, language: Language): string {
  return erasedNames[language](Number(number));
}

function eraseWords(unit: Unit, { customer: { id }, documents }: CustomerFile, language: Language): void {
  const { customers, documents: details, erasure, notes, search } = unit.ctx.ledger;
  const now = unit.ctx.clock.now();
  const recordedAs = customers.recordedAs(id);
  for (const each of recordedAs) {
    const recorded = present(customers.recorded(each), `customer ${each}`);
    const nobody: Customer = { ...recorded, ...nothingKnown, name: erasedName(recorded, language), erasedAt: now };
    customers.save(nobody, now);
    search.put('customer', each, customerSearchText(nobody));
  }
  notes.eraseOf(id);
  erasure.erase(recordedAs);
  const name = present(customers.get(id), `customer ${id}`).name;
  for (const document of documents) {
    const reference = details.detail(document.id)?.paymentReference ?? '';
    search.put('document', document.id, documentSearchText(document, [reference], name));
  }
  unit.touch(id);
}

const nothingKnown = {
  ...{ code: null, recipient: '', street: '', postcode: '', city: '', addressExtra: '', addressSeenOn: null },
  ...{ phone: '', phoneE164: null, email: '', companyNumber: '', vatNumber: '' },
} as const satisfies Partial<Customer>;
