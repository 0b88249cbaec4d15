import type { Output } from '#contract/api';
import { unreachable } from '#domain/assert';
import type { BillBody, PlanBody } from '#domain/followup/planFacts';
import { sumCents } from '#domain/money/cents';

type Row = Output<'customer.timeline'>[number];
type Told = Pick<Row, 'kind' | 'what' | 'link'>;

/** What a fact about a plan or a bill of exchange is called in the thread of a customer; the paper one click away. */
export function tellPlan(body: PlanBody | BillBody): Told {
  switch (body.kind) {
    case 'planProposed':
      return told(body.kind, planParams(body), body.terms.paperId);
    case 'planAgreed':
      return told(body.kind, planParams(body), null);
    case 'planSigned':
    case 'billAccepted':
      return told(body.kind, {}, null);
    case 'planStepPrinted':
    case 'planStepDone':
      return told(`${body.kind}.${body.step}`, { rank: body.rank, until: body.deadlineOn ?? '' }, body.letterId);
    case 'planEnded':
    case 'billEnded':
      return told(`${body.kind}.${body.reason}`, {}, null);
    case 'billDrawn':
      return told(body.kind, { amount: body.amount, until: body.maturityOn ?? '' }, body.paperId);
    default:
      return unreachable(body);
  }
}

function planParams({ instalments }: Extract<PlanBody, { readonly instalments: unknown }>): Row['what']['params'] {
  return { count: instalments.length, amount: sumCents(instalments.map(({ amount }) => amount)) };
}

function told(code: string, params: Row['what']['params'], letterId: string | null): Told {
  const link = letterId === null ? null : ({ to: 'letter', ref: letterId } as const);
  return { kind: 'plan', what: { code: `timeline.${code}`, params }, link };
}
