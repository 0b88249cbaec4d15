import { documentOf, type CustomerFile } from '#app/customerFile';
import { sentence, type Sentence } from '#app/queries/sentence';
import type { Output } from '#contract/api';
import type { ClaimBody, ContractTerms } from '#domain/claims/claimFacts';

type Row = Output<'customer.timeline'>[number];
type Told = Pick<Row, 'kind' | 'what' | 'link'> & { readonly noteId?: string | null };

/** What was given up, claimed again or agreed, as the timeline of the customer tells it. */
export function tellClaim(file: CustomerFile, body: ClaimBody): Told {
  if (body.kind === 'termsAgreed') return tellTerms(file, body.documentId, body.terms);
  const item = file.facts.items.find(({ itemId }) => itemId === body.itemId);
  const link = item === undefined ? null : ({ to: 'invoice', ref: item.documentId } as const);
  const invoice = item?.documentNumber ?? '';
  if (body.kind === 'chargeClaimedAgain') {
    const waived = file.events.find(
      (event) => event.body.kind === 'chargeWaived' && event.body.waiverId === body.waiverId,
    );
    const what = waived?.body.kind === 'chargeWaived' ? waived.body.what : '';
    return { kind: 'money', what: sentence('timeline.chargeClaimedAgain', { what, invoice }), link };
  }
  return {
    kind: 'money',
    what: sentence('timeline.chargeWaived', {
      what: body.what,
      invoice,
      ...(body.amount === 'all' ? {} : { amount: body.amount }),
    }),
    link,
    noteId: body.noteId,
  };
}

function tellTerms(file: CustomerFile, documentId: string | null, terms: ContractTerms | null): Told {
  const invoice = documentId === null ? '' : documentOf(file, documentId).number;
  const what: Sentence = sentence(
    terms === null || terms.own === null ? 'timeline.termsUsual' : 'timeline.termsAgreed',
    {
      invoice,
      ...(terms?.own?.contractRate === undefined || terms.own.contractRate === null
        ? {}
        : { rate: terms.own.contractRate }),
    },
  );
  return {
    kind: 'invoice',
    what: terms?.isInsolvent === true ? sentence('timeline.insolvent', { invoice }) : what,
    link: documentId === null ? null : { to: 'invoice', ref: documentId },
  };
}
