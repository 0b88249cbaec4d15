import { earlierOf, type PlainDate } from '#domain/calendar/plainDate';
import { limitationWarning } from '#domain/limitation/limitation';
import { subtractCents } from '#domain/money/cents';
import { belgianDeclaration, belgianRoutes } from '#domain/routes/belgian';
import { frenchDeclaration, frenchRoutes } from '#domain/routes/french';
import type { Route, RouteCaution, RouteFacts, RouteId, RouteRefusal } from '#domain/routes/route';

/** Ways in which a judge, or who acts like one, gives a title: a debt that is too old is refused there. */
const judged: ReadonlySet<RouteId> = new Set(['smallClaims', 'paymentOrder', 'uncontested', 'court']);
/** Ways whose first act gives the debt a new term of its own. */
const stopsTheClock: ReadonlySet<Route['limitation']['effect']> = new Set(['onService', 'onAction']);

/**
 * Every way to get paid by force, or by agreement, for what one customer owes: those that are open first, the cheapest of
 * them at the top, then the closed ones with the reason. With less than three months left to sue, what stops the clock
 * comes before what does not; an attempt to agree that was made already comes last. Under collective proceedings the
 * debt is only declared.
 *
 * @source CPCE L125-1; CPC 750-1, 1405; C. jud. 1338, 1394/20; each way names its own
 */
export function routesFor(facts: RouteFacts): readonly Route[] {
  const routes = facts.country === 'FR' ? frenchRoutes(facts) : belgianRoutes(facts);
  const declared = facts.country === 'FR' ? frenchDeclaration(facts) : belgianDeclaration(facts);
  const all = [...(facts.isInsolvent ? [declared] : []), ...routes].map((route) => seen(facts, route));
  return all.toSorted((a, b) => rank(facts, a) - rank(facts, b));
}

function seen(facts: RouteFacts, route: Route): Route {
  return {
    ...route,
    refusal: blanketRefusal(facts, route) ?? route.refusal,
    cautions: [...cautionsOf(facts, route), ...route.cautions],
  };
}

function blanketRefusal(facts: RouteFacts, { id }: Route): RouteRefusal | null {
  if (facts.all.principal <= 0) return { code: 'nothingDue' };
  if (facts.isInsolvent) return id === 'declareClaim' ? null : { code: 'insolvent' };
  const last = facts.lastDays.reduce<PlainDate | null>(
    (latest, { lastDay }) => (latest === null || lastDay > latest ? lastDay : latest),
    null,
  );
  return judged.has(id) && last !== null && last < facts.today ? { code: 'tooOld', on: last } : null;
}

function* cautionsOf(facts: RouteFacts, { id, limitation, sum }: Route): Iterable<RouteCaution> {
  const { all, lastDays, today } = facts;
  if (id === 'smallClaims' && !facts.isInterestComplete) yield { code: 'interestIncomplete' };
  if (sum.principal > 0 && sum.principal < all.principal) {
    yield { code: 'partDisputed', amount: subtractCents(all.principal, sum.principal) };
  }
  const old = lastDays.filter(({ lastDay }) => lastDay < today);
  if (judged.has(id) && old.length > 0 && old.length < lastDays.length) {
    yield { code: 'someTooOld', numbers: old.map(({ number }) => number).join(', ') };
  }
  const soon = soonLastDay(facts);
  if (soon !== null && !facts.isInsolvent && !stopsTheClock.has(limitation.effect))
    yield { code: 'lastDaySoon', on: soon };
}

/** The next last day to sue when it is less than three months away; null: none is. */
function soonLastDay({ lastDays, today }: RouteFacts): PlainDate | null {
  const ahead = lastDays.map(({ lastDay }) => lastDay).filter((lastDay) => lastDay >= today);
  const [first, ...others] = ahead;
  if (first === undefined) return null;
  const next = others.reduce(earlierOf, first);
  const warning = limitationWarning(next, today);
  return warning === 'threeMonths' || warning === 'oneMonth' ? next : null;
}

function rank(facts: RouteFacts, { id, limitation, refusal }: Route): number {
  if (refusal !== null) return 3;
  if (id === 'conciliation' && facts.attempt !== null) return 2;
  return soonLastDay(facts) === null || stopsTheClock.has(limitation.effect) ? 0 : 1;
}
