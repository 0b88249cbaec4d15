import type { Context } from '#app/context';
import { loadCustomerFile } from '#app/customerFile';
import { projectionOf } from '#app/projections/projectCustomer';
import { lastRunOn } from '#app/settings';
import { customerSearchText } from '#app/searchTexts';
import { checkDatabase, type Check } from '#db/check';
import { present } from '#domain/assert';
import { laterOf, type PlainDate } from '#domain/calendar/plainDate';
import { canonicalJson } from '#domain/ledger/chain';

/** Verifies a whole ledger: nothing is changed, whatever is found. */
export function checkLedger(ctx: Context): { readonly ok: boolean; readonly checks: readonly Check[] } {
  const { files, hash, ledger } = ctx;
  const checks = [
    ...checkDatabase(ledger, hash, (area, name) => files.read(area, name)),
    projectionsEqualRebuild(ctx),
    searchFindsCustomers(ctx),
  ];
  return { ok: checks.every(({ ok }) => ok), checks };
}

/** Customers whose projection differs from one made now: none in a sound ledger. */
export function staleProjections(ctx: Context): readonly string[] {
  const { ledger } = ctx;
  const on = projectedOn(ctx);
  return ledger.customers.ids().filter((customerId) => {
    const stored = ledger.projections.of(customerId);
    // Something falls due for him since the last catch-up: he will be looked at by the next one.
    if (stored !== null && stored.customer.nextOn !== null && stored.customer.nextOn <= on) return false;
    const file = present(loadCustomerFile(ledger, customerId, on), `customer ${customerId}`);
    return canonicalJson(stored) !== canonicalJson(projectionOf(ledger, file, on));
  });
}

// Projections are as of the last day the program ran or did something, which may be after a clock that went back.
function projectedOn({ clock, ledger }: Context): PlainDate {
  const days = [lastRunOn(ledger), ledger.actions.lastDay()].filter((day) => day !== null);
  return days.reduce(laterOf, clock.today());
}

function projectionsEqualRebuild(ctx: Context): Check {
  const stale = staleProjections(ctx);
  const detail = stale.length === 0 ? `${ctx.ledger.customers.ids().length} customers` : `${stale.length} differ`;
  return { name: 'projectionsEqualRebuild', ok: stale.length === 0, detail };
}

function searchFindsCustomers({ ledger }: Context): Check {
  const missing = ledger.customers
    .all()
    .filter((customer) => ledger.search.get(customer.id)?.text !== customerSearchText(customer));
  return { name: 'search', ok: missing.length === 0, detail: `${missing.length} missing` };
}
