import type { CompanyFact } from '#domain/company/companyFact';
import type { FollowUpEvent } from '#domain/followup/event';
import type { JournalEntry } from '#domain/ledger/entry';

/** What stands before the first fact of a chain. */
export const genesis = { journal: 'dument journal 1', events: 'dument events 1', company: 'dument company 1' } as const;

/**
 * A value as text that is the same for the same content: keys sorted, nothing between them. Only what JSON knows.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
    return `{${members.join(',')}}`;
  }
  return JSON.stringify(value);
}

/** The text whose SHA-256 is the hash of a journal entry: the hash before it and its content, in a fixed order. */
export function entryChainText(entry: JournalEntry, recordedAt: string, previousHash: string | null): string {
  const { id, kind, effectiveOn, corrects, postings } = entry;
  const lines = postings.map(({ account, customerId, documentId, itemId, claimId, amount, currency }) => [
    account,
    customerId,
    documentId,
    itemId,
    claimId,
    amount,
    currency,
  ]);
  return JSON.stringify([previousHash ?? genesis.journal, id, kind, effectiveOn, corrects, recordedAt, lines]);
}

/** The text whose SHA-256 is the hash of an event: the hash before it and its content; the body as it is stored. */
export function eventChainText(event: FollowUpEvent, recordedAt: string, previousHash: string | null): string {
  const { id, customerId, on, seq, body } = event;
  return JSON.stringify([previousHash ?? genesis.events, id, customerId, on, seq, recordedAt, body]);
}

/** The text whose SHA-256 is the hash of a fact of the business. */
export function companyChainText(fact: CompanyFact, previousHash: string | null): string {
  const { id, on, seq, recordedAt, body } = fact;
  return JSON.stringify([previousHash ?? genesis.company, id, on, seq, recordedAt, body]);
}
