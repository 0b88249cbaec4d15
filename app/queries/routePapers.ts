import { sentence } from '#app/queries/sentence';
import type { Output } from '#contract/api';
import type { Customer } from '#db/repositories/customers';
import { missingExhibits, type EvidenceFacts } from '#domain/evidence/exhibits';
import type { RouteFacts, RoutePaper } from '#domain/routes/route';

/** What is known of the customer and of his papers. */
export type RouteCase = {
  readonly facts: RouteFacts;
  readonly evidence: EvidenceFacts;
  readonly customer: Pick<Customer, 'companyNumber' | 'vatNumber'>;
};

type PaperView = Output<'routes.get'>['routes'][number]['papers'][number];
type Found = Pick<PaperView, 'state' | 'where'> & { readonly numbers?: readonly string[] };

/** A paper that a way asks for, as the file for a judge has it; nothing where there is nothing to reckon. */
export function routePaperView(about: RouteCase, paper: RoutePaper): readonly PaperView[] {
  const found = findPaper(about, paper);
  if (found === null) return [];
  const { numbers = [], state, where } = found;
  return [{ paper, what: sentence(`route.paper.${paper}`, { numbers: numbers.join(', ') }), state, where }];
}

const there: Found = { state: 'there', where: null };
const made: Found = { state: 'made', where: null };
const outside: Found = { state: 'outside', where: null };

function findPaper({ customer, evidence, facts }: RouteCase, paper: RoutePaper): Found | null {
  switch (paper) {
    case 'contract':
      return ofInvoices(evidence, 'contract');
    case 'delivery':
      return ofInvoices(evidence, 'deliveryNote');
    case 'invoice':
      return evidence.invoices.every(({ papers }) => papers.some(({ role }) => role === 'invoice')) ? there : made;
    case 'formalNotice':
      return noticePaper(evidence, facts.noticeOn !== null);
    case 'statement':
      return made;
    case 'interest':
      return evidence.hasInterest ? made : null;
    case 'identity':
      return customer.companyNumber !== '' || customer.vatNumber !== ''
        ? there
        : { state: 'missing', where: { kind: 'customer' } };
    case 'terms':
      return evidence.termsId === null ? { state: 'missing', where: { kind: 'terms' } } : there;
    case 'form':
    case 'mandate':
      return outside;
  }
}

function ofInvoices(evidence: EvidenceFacts, what: 'contract' | 'deliveryNote'): Found {
  const numbers = missingExhibits(evidence).flatMap((one) => (one.what === what ? [one.number] : []));
  const first = evidence.invoices.find(({ number }) => numbers.includes(number));
  if (first === undefined) return there;
  return { state: 'missing', where: { kind: 'invoice', documentId: first.documentId }, numbers };
}

// The letter as it was sent, and what the post gave back.
function noticePaper({ invoices, letters }: EvidenceFacts, wasSent: boolean): Found {
  const notices = letters.filter(({ isPosted, kind }) => isPosted && kind === 'formalNotice');
  const [first] = invoices;
  if (notices.length > 0) {
    const isProven = notices.every(({ isRegistered, missing }) => isRegistered && missing.length === 0);
    return isProven
      ? there
      : { state: 'missing', where: { kind: 'mail' }, numbers: notices.map(({ number }) => number) };
  }
  // Sent before the program was there: its copy is kept beside the invoice.
  return wasSent && first !== undefined
    ? { state: 'missing', where: { kind: 'invoice', documentId: first.documentId } }
    : { state: 'missing', where: { kind: 'letter' } };
}
