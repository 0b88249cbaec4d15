import { loadCustomerFile, openClaimsOf, standingOf, unallocatedOf } from '#app/customerFile';
import type { Call } from '#cli/call';
import { Refused } from '#cli/refused';
import type { Context } from '#app/context';
import type { Customer } from '#db/repositories/customers';
import { present } from '#domain/assert';
import { decimalText } from '#domain/format/decimal';
import { addCents, cents, zeroCents, type Cents } from '#domain/money/cents';

/** `statement --client C`: what happened on a customer's account up to the day, and what is left to pay. */
export function statement(call: Call) {
  const ctx = call.openLedger();
  const customer = customerOf(ctx, call.option('--client') ?? '');
  const file = present(loadCustomerFile(ctx.ledger, customer.id, call.today), 'file of a customer');
  const numbers = new Map(file.documents.map(({ id, number }) => [id, number]));
  const open = file.facts.items.filter(({ openCents }) => openCents > 0);
  let balance: Cents = zeroCents;
  const movements = entriesOf(file.lines.filter(({ effectiveOn }) => effectiveOn <= call.today)).map((entry) => {
    balance = addCents(balance, entry.amount);
    return {
      date: entry.on,
      kind: entry.kind,
      document: numbers.get(entry.documentId) ?? '',
      debit: decimalText(entry.amount > 0 ? entry.amount : zeroCents),
      credit: decimalText(entry.amount < 0 ? cents(-entry.amount) : zeroCents),
      balance: decimalText(balance),
    };
  });
  return {
    on: call.today,
    client: { number: customer.number, name: customer.name },
    movements,
    open: open.map(({ documentNumber, dueOn, itemId, openCents, originalCents }) => ({
      invoice: documentNumber,
      due: dueOn,
      amount: decimalText(originalCents),
      open: decimalText(openCents),
      paid: decimalText(cents(standingOf(file, itemId).booked - openCents)),
    })),
    balance: decimalText(file.account.balance),
    unallocated: decimalText(unallocatedOf(file)),
    claims: decimalText(openClaimsOf(file)),
  };
}

/** The customer that a call names by number, id, code or name. @throws Refused */
export function customerOf({ ledger }: Context, wanted: string): Customer {
  const { customers } = ledger;
  const found =
    customers.byNumber(wanted) ?? customers.get(wanted) ?? customers.byCode(wanted)[0] ?? customers.byName(wanted)[0];
  if (found === undefined) throw new Refused({ code: 'customer.unknown', params: {} }, '--client');
  return found;
}

type Entry = { readonly on: string; readonly kind: string; readonly documentId: string; readonly amount: Cents };

// One line for each entry that changes the balance; allocations move money inside it.
function entriesOf(lines: Parameters<typeof sortedByDay>[0]): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const { account, amount, documentId, effectiveOn, entryId, kind } of sortedByDay(lines)) {
    if (account !== 'customers') continue;
    const known = entries.get(entryId);
    const sum = addCents(known?.amount ?? zeroCents, amount);
    entries.set(entryId, { on: effectiveOn, kind, documentId: known?.documentId ?? documentId ?? '', amount: sum });
  }
  return [...entries.values()].filter(({ amount }) => amount !== 0);
}

function sortedByDay(lines: NonNullable<ReturnType<typeof loadCustomerFile>>['lines']) {
  return lines.toSorted((a, b) => {
    if (a.effectiveOn === b.effectiveOn) return a.entrySeq - b.entrySeq;
    return a.effectiveOn < b.effectiveOn ? -1 : 1;
  });
}
