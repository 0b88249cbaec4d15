import type { CustomerFile } from '#app/customerFile';
import type { Output } from '#contract/api';
import { vatTotals } from '#domain/ledger/vat';
import type { LimitationBody } from '#domain/limitation/facts';
import type { LostDebtBody } from '#domain/vat/lossFacts';

type Row = Output<'customer.timeline'>[number];

/** What a fact about the time to go to court says in the timeline. */
export function tellLimitation(
  body: LimitationBody,
): Pick<Row, 'kind' | 'what' | 'link'> & { readonly noteId?: string | null } {
  const invoice = documentOf(body);
  const link = invoice === null ? null : ({ to: 'invoice', ref: invoice } as const);
  const code = `timeline.${body.kind}`;
  if (body.kind === 'mediationEnded') {
    return { kind: 'step', what: { code: `${code}.${body.outcome}`, params: {} }, link, noteId: body.noteId };
  }
  if (body.kind !== 'limitationEvent') return { kind: 'step', what: { code, params: {} }, link };
  return { kind: 'step', what: { code, params: { what: body.what } }, link, noteId: body.noteId };
}

function documentOf(body: LimitationBody): string | null {
  switch (body.kind) {
    case 'limitationChosen':
      return body.documentId;
    case 'limitationEvent':
      return body.documentIds[0] ?? null;
    case 'mediationEnded':
      return null;
    case 'limitationSeen':
      return body.seen[0]?.documentId ?? null;
  }
}

/** What a fact about a lost debt says in the timeline. */
export function tellLoss(
  file: Pick<CustomerFile, 'facts'>,
  body: LostDebtBody,
): Pick<Row, 'kind' | 'what' | 'link'> & { readonly noteId?: string | null } {
  const code = `timeline.${body.kind}`;
  const documentId = lostDocument(file, body);
  const link = documentId === null ? null : ({ to: 'invoice', ref: documentId } as const);
  switch (body.kind) {
    case 'debtLost':
    case 'lossCompleted':
      return { kind: 'money', what: { code, params: { ground: body.ground } }, link, noteId: body.noteId };
    case 'lossPaperMade':
      return { kind: 'letter', what: { code, params: {} }, link: { to: 'letter', ref: body.letterId } };
    case 'lossPaperSent':
      return { kind: 'letter', what: { code, params: {} }, link };
    case 'lossMoneyCame': {
      const { net, vat } = vatTotals(body.shares);
      return { kind: 'money', what: { code, params: { amount: net + vat } }, link };
    }
    case 'lossVatBooked': {
      const { vat } = vatTotals(body.shares);
      const back = vat < 0 ? 'timeline.lossVatDue' : code;
      return { kind: 'money', what: { code: back, params: { amount: Math.abs(vat) } }, link };
    }
  }
}

function lostDocument({ facts }: Pick<CustomerFile, 'facts'>, body: LostDebtBody): string | null {
  if (body.kind === 'debtLost') return body.documentId;
  const lost = facts.followUp.facts.find((fact) => fact.body.kind === 'debtLost' && fact.body.lossId === body.lossId);
  return lost?.body.kind === 'debtLost' ? lost.body.documentId : null;
}
