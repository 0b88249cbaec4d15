import type { Context } from '#app/context';
import { loadCustomerFile, type CustomerFile } from '#app/customerFile';
import { remembered } from '#app/remembered';
import { rememberedAbout } from '#app/rememberedAbout';
import { reading } from '#app/queries/reading';
import { lettersOf, type LetterGroup } from '#domain/followup/letters';
import { reminderChannels } from '#domain/followup/policy';

/** A letter that the sequence proposes today, with the file it speaks of. */
export type LetterDue = { readonly group: LetterGroup; readonly file: CustomerFile };

/** What names a letter inside a tour: one customer, one kind of paper. */
export function letterKey({ customerId, letter }: Pick<LetterGroup, 'customerId' | 'letter'>): string {
  return `${customerId}:${letter ?? ''}`;
}

/** The customer whom the key of a letter names. */
export function customerOfKey(key: string): string {
  return key.slice(0, key.lastIndexOf(':'));
}

/** The letters to send today: one per customer, all his due invoices in it. Simple ones first, then registered. */
export function lettersDue(ctx: Context): readonly LetterDue[] {
  const due = customersToWriteTo(ctx).flatMap((customerId) => lettersDueTo(ctx, customerId));
  return due.toSorted(inPrintingOrder);
}

/** Customers to whom a paper is proposed today, more or less in the order of the tour: the first are shown first. */
export function customersToWriteTo(ctx: Context): readonly string[] {
  return [...writtenTo(ctx)];
}

/** The letters of the tour of today to one customer. */
export function lettersDueNow(ctx: Context, customerId: string): readonly LetterDue[] {
  return writtenTo(ctx).has(customerId) ? lettersDueTo(ctx, customerId) : [];
}

function writtenTo(ctx: Context): ReadonlySet<string> {
  return remembered(ctx, 'customers to write to', () => {
    const papers = reading<{ id: string }>(
      ctx,
      `SELECT proposal.customer_id AS id FROM proposal JOIN customer ON customer.id = proposal.customer_id
       WHERE state = 'proposed' AND channel IN (${reminderChannels.map((channel) => `'${channel}'`).join(', ')})
       GROUP BY customer.id ORDER BY max(channel = 'registered_letter'), customer.name, customer.id`,
    ).all();
    return new Set(papers.map(({ id }) => id));
  });
}

/** One customer as he stands today. Kept until something is written of him: a tour asks again and again. */
export function customerNow(ctx: Context, customerId: string): CustomerFile | null {
  return rememberedAbout(ctx, customerId, 'file', () => loadCustomerFile(ctx.ledger, customerId, ctx.clock.today()));
}

/** Under which is remembered which letters are due to a customer. */
export const lettersOfCustomer = 'letters';

/** The letters to send to one customer today. Kept until something is written of him. */
export function lettersDueTo(ctx: Context, customerId: string): readonly LetterDue[] {
  return rememberedAbout(ctx, customerId, lettersOfCustomer, () => {
    const file = customerNow(ctx, customerId);
    if (file === null) return [];
    const { letters } = lettersOf(file.facts, ctx.clock.today());
    return letters.filter(({ letter }) => letter !== null).map((group) => ({ group, file }));
  });
}

function inPrintingOrder(a: LetterDue, b: LetterDue): number {
  const registered = (due: LetterDue) => Number(due.group.channel === 'registered_letter');
  const name = (due: LetterDue) => due.file.customer.name;
  return registered(a) - registered(b) || (name(a) < name(b) ? -1 : name(a) > name(b) ? 1 : 0);
}
