import type { Context } from '#app/context';
import type { Attachment } from '#db/repositories/attachments';
import type { Language } from '#domain/country';
import { pageWords } from '#domain/letters/texts/pageWords';

/** Owner, among the papers of the company, of its general terms. */
export const termsOwner = { ownerKind: 'company', ownerId: 'terms' } as const;

/** The general terms of the company, which go along with copies of invoices; null: none were chosen. */
export function termsOf({ ledger }: Context): Attachment | null {
  return ledger.attachments.of(termsOwner.ownerKind, termsOwner.ownerId).at(-1) ?? null;
}

/** From now on no general terms go along. The file stays: letters that named it were posted. */
export function removeTerms({ clock, ledger }: Context): void {
  for (const { id } of ledger.attachments.of(termsOwner.ownerKind, termsOwner.ownerId))
    ledger.attachments.remove(id, clock.now());
}

/** The general terms as a letter names what is enclosed with it; nothing when there are none. */
export function termsNames(ctx: Context, language: Language): readonly string[] {
  return termsOf(ctx) === null ? [] : [pageWords[language].generalTerms];
}
