import type { Context } from '#app/context';
import type { EvidenceContext } from '#app/evidence/evidenceContext';
import { documentOf, type CustomerFile } from '#app/customerFile';
import { claimProblem } from '#app/claims/claimProblem';
import { loadMailFile } from '#app/mailFile';
import { claimOf } from '#app/queries/claimOf';
import type { PlainDate } from '#domain/calendar/plainDate';
import { evidenceProofs, evidenceRoles, type EvidenceFacts } from '#domain/evidence/exhibits';
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
    hasCalls: file.facts.followUp.facts.some(({ body }) => body.kind === 'callLogged' || body.kind === 'promiseMade'),
    hasInterest: hasInterest(ctx, file, itemIds, today),
  };
}

// The data of an electronic invoice is no page.
function pagesOf({ ledger }: Context, documentId: string) {
  return ledger.attachments.of('document', documentId).filter(({ file }) => !file.endsWith('.xml'));
}

function lettersAbout(ctx: Context, file: CustomerFile, itemIds: readonly string[]): EvidenceFacts['letters'] {
  const posted = new Set(
    file.facts.followUp.facts.flatMap(({ body }) => (body.kind === 'letterPosted' ? [body.letterId] : [])),
  );
  return ctx.ledger.letters
    .ofCustomer(file.customer.id)
    .filter((letter) => !letter.isTrial && letter.itemIds.some((itemId) => itemIds.includes(itemId)))
    .map(({ datedOn, id, kind, number }) => {
      const [row] = ctx.ledger.mails.ofLetter(id);
      const mail = row === undefined ? null : loadMailFile(ctx, row.id);
      const proofs = (mail?.proofs ?? []).map((proof) => ({
        id: proof.id,
        role: evidenceProofs.find((known) => known === proof.role) ?? ('other' as const),
      }));
      const missing = mail === null ? [] : missingOf(mail);
      return {
        ...{ id, number, kind, datedOn, proofs, missing },
        isPosted: posted.has(id),
        isRegistered: mail !== null,
      };
    });
}

// A proof that the user waived is missing all the same: a judge does not know that he gave it up.
function missingOf({ mail, proofs, row }: NonNullable<ReturnType<typeof loadMailFile>>) {
  const there = new Set(proofs.flatMap(({ role }) => proofRoles.filter((known) => known === role)));
  return missingProofs(mail, row.withReceipt, there);
}

function hasInterest(ctx: Context, file: CustomerFile, itemIds: readonly string[], today: PlainDate): boolean {
  if (itemIds.length === 0 || claimProblem(ctx, file) !== null) return false;
  return claimOf(ctx, file, itemIds, 'formalNotice', today).lines.some(
    ({ amount, what }) => what === 'interest' && amount > 0,
  );
}
