import type { Context } from '#app/context';
import { loadCustomerFile, type CustomerFile } from '#app/customerFile';
import { remembered } from '#app/remembered';
import { openProposals } from '#app/queries/openProposals';
import { lettersOf, type LetterGroup } from '#domain/followup/letters';
import { reminderChannels } from '#domain/followup/policy';

/** A letter that the sequence proposes today, with the file it speaks of. */
export type LetterDue = { readonly group: LetterGroup; readonly file: CustomerFile };

/** What names a letter inside a tour: one customer, one kind of paper. */
export function letterKey({ customerId, letter }: Pick<LetterGroup, 'customerId' | 'letter'>): string {
  return `${customerId}:${letter ?? ''}`;
}

/** The letters to send today: one per customer, all his due invoices in it. Simple ones first, then registered. */
export function lettersDue(ctx: Context): readonly LetterDue[] {
  const due = customersToWriteTo(ctx).flatMap((customerId) => lettersDueTo(ctx, customerId));
  return due.toSorted(inPrintingOrder);
}

/** Customers to whom a paper is proposed today. */
export function customersToWriteTo(ctx: Context): readonly string[] {
  const papers = openProposals(ctx).filter(({ channel }) => reminderChannels.includes(channel));
  return [...new Set(papers.map(({ customerId }) => customerId))];
}

/** The letters to send to one customer today. Kept until something is written: a tour asks again and again. */
export function lettersDueTo(ctx: Context, customerId: string): readonly LetterDue[] {
  return remembered(ctx, `letters ${customerId}`, () => {
    const today = ctx.clock.today();
    const file = loadCustomerFile(ctx.ledger, customerId, today);
    if (file === null) return [];
    const { letters } = lettersOf(file.facts, today);
    return letters.filter(({ letter }) => letter !== null).map((group) => ({ group, file }));
  });
}

function inPrintingOrder(a: LetterDue, b: LetterDue): number {
  const registered = (due: LetterDue) => Number(due.group.channel === 'registered_letter');
  const name = (due: LetterDue) => due.file.customer.name;
  return registered(a) - registered(b) || (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0);
}
