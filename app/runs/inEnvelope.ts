import type { CustomerFile } from '#app/customerFile';
import type { StoredEvent } from '#db/repositories/events';

/** The fact that a letter is in its envelope; null: it is not. */
export function envelopedFact({ facts }: CustomerFile, letterId: string | null): Pick<StoredEvent, 'id'> | null {
  const isIt = ({ body }: Pick<StoredEvent, 'body'>) => body.kind === 'letterEnveloped' && body.letterId === letterId;
  return facts.followUp.facts.find(isIt) ?? null;
}

/** The letter was put into its envelope. */
export function isInEnvelope(file: CustomerFile, letterId: string): boolean {
  return envelopedFact(file, letterId) !== null;
}
