import { routePaperView, type RouteCase } from '#app/queries/routePapers';
import { sentence, type Sentence } from '#app/queries/sentence';
import type { Output } from '#contract/api';
import type { Route, RouteCost, RouteStep } from '#domain/routes/route';
import { costRange, totalOf } from '#domain/routes/routeParts';

type RouteOutput = Output<'routes.get'>['routes'][number];

/** A way to get paid, told in sentences, with a tick for each paper that is there. */
export function routeView(about: RouteCase, route: Route): Omit<RouteOutput, 'isSuggested'> {
  const { country } = about.facts;
  const of = `${country.toLowerCase()}.${route.id}`;
  const { refusal } = route;
  return {
    id: route.id,
    name: sentence(`route.name.${of}`),
    about: sentence(`route.about.${of}`),
    refusal: refusal === null ? null : told('route.no', refusal),
    amount: totalOf(route.sum),
    addressee: sentence(`route.to.${route.addressee}`),
    cost: costSentence(route.costs),
    costs: route.costs.map((cost) => ({ what: oneCost(cost), isConfirmed: cost.isConfirmed })),
    payer: sentence(`route.payer.${route.payer}`),
    spans: route.spans.map(({ count, unit, what }) => sentence(`route.span.${what}`, { count, unit })),
    before: route.before.map(stepView),
    papers: route.papers.flatMap((paper) => routePaperView(about, paper)),
    limitation: sentence(`route.limit.${route.limitation.effect}`, { article: route.limitation.article }),
    cautions: route.cautions.map((caution) => told('route.caution', caution)),
    article: route.article,
    isConfirmed: route.isConfirmed,
  };
}

// The other fields of a fact are what its sentence needs.
function told(catalogue: string, { code, ...params }: { readonly code: string } & Sentence['params']): Sentence {
  return sentence(`${catalogue}.${code}`, params);
}

function costSentence(costs: readonly RouteCost[]): Sentence {
  const { from, hasShare, isComplete, to } = costRange(costs);
  if (to === 0) return sentence(hasShare ? 'route.cost.share' : isComplete ? 'route.cost.free' : 'route.cost.ask');
  return sentence(isComplete ? 'route.cost.between' : 'route.cost.atLeast', { from, to });
}

function oneCost({ amount, isAlways, what }: RouteCost): Sentence {
  const figures = amount.kind === 'between' ? { from: amount.from, to: amount.to } : {};
  return sentence('route.oneCost', { what, kind: amount.kind, isAlways: isAlways ? 1 : 0, ...figures });
}

function stepView({ article, on, state, what }: RouteStep): RouteOutput['before'][number] {
  const where = { firstReminder: 'letter', formalNotice: 'letter', amicableAttempt: 'conciliation' } as const;
  const isLeft = state === 'toDo' && what !== 'demandFifteenDays';
  return {
    what: sentence(`route.step.${what}`, { state, on: on ?? '' }),
    ...{ state, article },
    where: isLeft ? { kind: where[what] } : null,
  };
}
