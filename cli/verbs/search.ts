import type { Call } from '#cli/call';

const hitsMax = 50;

/** `search TEXT`: customers and documents, best first. */
export function search(call: Call) {
  const { ledger } = call.openLedger();
  const hits = ledger.search.find(call.operand ?? '', hitsMax).map(({ kind, ref }) => {
    const document = kind === 'document' ? ledger.documents.get(ref) : null;
    const customer = ledger.customers.get(document?.customerId ?? ref);
    return {
      kind: document?.kind ?? kind,
      client: customer?.name ?? '',
      clientNumber: customer?.number ?? '',
      ...(document === null ? {} : { number: document.number }),
    };
  });
  return { hits };
}
