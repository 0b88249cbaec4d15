import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readMigrations } from '#db/migrate';
import { openMemoryLedger, type Ledger } from '#db/open';
import type { Attachment } from '#db/repositories/attachments';

let ledger: Ledger;
beforeEach(() => {
  ledger = openMemoryLedger(readMigrations(join(import.meta.dirname, '..', 'migrations')));
});
afterEach(() => {
  ledger.close();
});

const paper = (id: string, ownerKind: Attachment['ownerKind'], ownerId: string): Attachment => ({
  ...{ id, ownerKind, ownerId, role: 'quote', fileName: 'devis.pdf', file: `${id}.pdf`, sha256: '0'.repeat(64) },
});

it('finds the papers of an owner, not those of another with the same id, and none that was removed', () => {
  const papers = [
    paper('paper-3', 'document', 'one'),
    paper('paper-1', 'document', 'one'),
    paper('paper-2', 'customer', 'one'),
    paper('paper-4', 'document', 'two'),
    paper('paper-5', 'document', 'one'),
  ];
  for (const each of papers) ledger.attachments.append(each, '2026-05-12T09:00:00.000Z');
  ledger.attachments.remove('paper-5', '2026-05-13T09:00:00.000Z');

  expect(ledger.attachments.of('document', 'one')).toEqual([papers[1], papers[0]]);
  expect(ledger.attachments.all().map(({ id }) => id)).toEqual(['paper-1', 'paper-2', 'paper-3', 'paper-4']);
  expect(ledger.attachments.of('mail', 'one')).toEqual([]);
});
