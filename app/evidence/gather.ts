import type { Context } from '#app/context';
import type { EvidenceContext } from '#app/evidence/evidenceContext';
import { documentOf, type CustomerFile } from '#app/customerFile';
import { claimProblem } from '#app/claims/claimProblem';
import { eventsProvenBy } from '#app/evidence/journal';
import { loadMailFile, type MailFile } from '#app/mailFile';
import { claimOf } from '#app/queries/claimOf';
import { termsOf } from '#app/letters/terms';
import { planPaperRole } from '#app/plans/planFrame';
import type { PlainDate } from '#domain/calendar/plainDate';
import { evidenceProofs, evidenceRoles, type EvidenceFacts } from '#domain/evidence/exhibits';
import type { EventBody } from '#domain/followup/event';
import { lastEventOf } from '#domain/registeredMail/machine';
import { missingProofs, proofRoles } from '#domain/registeredMail/desk';

/** What the ledger has of a customer for a judge. */
export function evidenceFacts(ctx: Context, { documentIds, file, itemIds, today }: EvidenceContext): EvidenceFacts {
  return {
    invoices: documentIds.map((documentId) => {
      const { issuedOn, number } = documentOf(file, documentId);
      const papers = pagesOf(ctx, documentId).map(({ id, role }) => ({
        id,
        role: evidenceRoles.find((known) => known === role) ?? ('other' as const),
      }));
      return { documentId, number, issuedOn, papers };
    }),
    letters: lettersAbout(ctx, file, itemIds),
    termsId: termsOf(ctx)?.id ?? null,
    agreements: signedPlans(ctx, file, itemIds),
    hasCalls: file.facts.followUp.facts.some(({ body }) => body.kind === 'callLogged' || body.kind === 'promiseMade'),
    hasInterest: hasInterest(ctx, file, itemIds, today),
  };
}

// The data of an electronic invoice is no page.
function pagesOf({ ledger }: Context, documentId: string) {
  return ledger.attachments.of('document', documentId).filter(({ file }) => !file.endsWith('.xml'));
}

// Accounts and lists are drawn for the file itself, as of its day.
const drawnAnew: ReadonlySet<string> = new Set(['statement', 'interestAnnex', 'exhibitList', 'invoiceDuplicate']);

function lettersAbout(ctx: Context, file: CustomerFile, itemIds: readonly string[]): EvidenceFacts['letters'] {
  const posted = new Set(file.facts.followUp.facts.flatMap(({ body }) => sentLetter(body)));
  return ctx.ledger.letters
    .ofCustomer(file.customer.id)
    .filter(({ kind }) => !drawnAnew.has(kind))
    .filter((letter) => !letter.isTrial && letter.itemIds.some((itemId) => itemIds.includes(itemId)))
    .map(({ datedOn, id, kind, number }) => {
      const [row] = ctx.ledger.mails.ofLetter(id);
      const mail = row === undefined ? null : loadMailFile(ctx, row.id);
      const proofs = (mail?.proofs ?? []).map((proof) => ({
        id: proof.id,
        role: evidenceProofs.find((known) => known === proof.role) ?? ('other' as const),
        on: mail === null ? null : provenOn(mail, proof.role),
      }));
      const missing = mail === null ? [] : missingOf(mail);
      return {
        ...{ id, number, kind, datedOn, proofs, missing },
        isPosted: posted.has(id),
        isRegistered: mail !== null,
      };
    });
}

// Letters that were posted, and papers without a step that were printed for the customer: what was agreed with him.
function sentLetter(body: EventBody): readonly string[] {
  switch (body.kind) {
    case 'letterPosted':
    case 'paperPrinted':
      return [body.letterId];
    case 'planStepDone':
      return body.letterId === null ? [] : [body.letterId];
    default:
      return [];
  }
}

/** Signed papers of the plans about these instalments. */
function signedPlans({ ledger }: Context, file: CustomerFile, itemIds: readonly string[]) {
  const papers = ledger.attachments.of('customer', file.customer.id);
  return file.facts.followUp.plans
    .filter((plan) => plan.itemIds.some((itemId) => itemIds.includes(itemId)))
    .flatMap(({ planId }) => papers.filter(({ role }) => role === planPaperRole(planId)).map(({ id }) => ({ id })));
}

/** The day of what a proof proves: deposit, signature, return. */
function provenOn({ mail }: MailFile, role: string): PlainDate | null {
  const events = eventsProvenBy[role] ?? [];
  return events.length === 0 ? null : (lastEventOf(mail, ...events)?.on ?? null);
}

// A proof that the user waived is missing all the same: a judge does not know that he gave it up.
function missingOf({ mail, proofs, row }: MailFile) {
  const there = new Set(proofs.flatMap(({ role }) => proofRoles.filter((known) => known === role)));
  return missingProofs(mail, row.withReceipt, there);
}

function hasInterest(ctx: Context, file: CustomerFile, itemIds: readonly string[], today: PlainDate): boolean {
  if (itemIds.length === 0 || claimProblem(ctx, file) !== null) return false;
  return claimOf(ctx, file, itemIds, 'formalNotice', today).lines.some(
    ({ amount, what }) => what === 'interest' && amount > 0,
  );
}
