import type { Context } from '#app/context';
import { documentOf, type CustomerFile } from '#app/customerFile';
import { documentIdsOf } from '#app/queries/openInvoices';
import type { RunLetterState } from '#app/runs/runState';
import type { Attachment } from '#db/repositories/attachments';
import type { Language } from '#domain/country';
import { evidenceRoles, type EvidenceRole } from '#domain/evidence/exhibits';
import type { LetterKind } from '#domain/followup/policy';
import type { DuplicateMark } from '#domain/letters/duplicateMark';
import { evidenceTexts } from '#domain/letters/texts/evidenceTexts';

/** A paper that was attached to an invoice, and the number of that invoice. */
export type OfferedPaper = { readonly paper: Attachment; readonly role: EvidenceRole; readonly number: string };

/**
 * Papers attached to the invoices of a letter that may go along with it: quote, order, delivery note ... The invoice
 * itself goes along as a copy, and the data of an electronic one is no page.
 */
export function papersOffered(ctx: Context, file: CustomerFile, itemIds: readonly string[]): readonly OfferedPaper[] {
  return documentIdsOf(file, itemIds).flatMap((documentId) =>
    ctx.ledger.attachments.of('document', documentId).flatMap((paper): readonly OfferedPaper[] => {
      if (paper.role === 'invoice' || paper.file.endsWith('.xml')) return [];
      const role = evidenceRoles.find((one) => one === paper.role) ?? 'other';
      return [{ paper, role, number: documentOf(file, documentId).number }];
    }),
  );
}

/** Those that the user put into the envelope, in the order of the invoices. */
export function chosenPapers(
  ctx: Context,
  file: CustomerFile,
  itemIds: readonly string[],
  { papers }: Pick<RunLetterState, 'papers'>,
): readonly OfferedPaper[] {
  if (papers.length === 0) return [];
  return papersOffered(ctx, file, itemIds).filter(({ paper }) => papers.includes(paper.id));
}

/** A paper as a letter names it among what is enclosed with it. */
export function paperName({ number, role }: OfferedPaper, language: Language): string {
  return evidenceTexts[language].exhibit(role, number, '');
}

/** What the customer had in hands before is marked as a duplicate; a photo is not. */
const markedRoles: readonly EvidenceRole[] = ['quote', 'order', 'deliveryNote', 'receipt'];

/** The mark that a paper beside the invoice bears; null: none. */
export function markOfPaper({ role }: OfferedPaper): DuplicateMark | null {
  return markedRoles.includes(role) ? 'duplicate' : null;
}

const reminders: readonly LetterKind[] = ['reminder1', 'reminder2'];

/**
 * What the copies of the invoices bear: what the user chose; else RAPPEL with a reminder, and DUPLICATA with any other
 * letter and for someone who said that he never got the invoice and was not written to since.
 */
export function markOfCopies({ facts }: CustomerFile, { kind, mark, steps }: RunLetterState): DuplicateMark {
  if (mark !== null) return mark;
  const { calls, lastReminderOn } = facts.followUp;
  const neverCame = calls.some(
    ({ itemIds, on, outcome }) =>
      outcome === 'not_received' &&
      (lastReminderOn === null || on >= lastReminderOn) &&
      steps.some(({ itemId }) => itemIds.includes(itemId)),
  );
  return reminders.includes(kind) && !neverCame ? 'reminder' : 'duplicate';
}
