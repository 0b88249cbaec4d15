import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { camtOf, type TestTransfer } from '#app/bank/testStatements';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import type { TestProgram } from '#app/testProgram';
import type { Input, Output } from '#contract/api';
import { databaseFile } from '#db/open';

export type WaitingRow = Output<'bank.waiting'>['rows'][number];

/** Takes a CAMT statement of these transfers in, as a user does; gives what waits then. */
export async function takeTransfers(
  program: TestProgram,
  transfers: readonly TestTransfer[],
): Promise<readonly WaitingRow[]> {
  const bytes = Buffer.from(camtOf(transfers)).toString('base64');
  const { token } = await program.ask('import.read', { fileName: 'releve.xml', bytes });
  await program.ask('bank.take', { token });
  return (await program.ask('bank.waiting', {})).rows;
}

/** Accepts the best suggestion of a movement, or what is said instead; gives the action for undo. */
export async function acceptRow(
  program: TestProgram,
  row: WaitingRow | undefined,
  instead: Partial<Input<'bank.accept'>> = {},
): Promise<string> {
  if (row === undefined) throw new Error('nothing waits');
  const { best, movementId } = row;
  const { actionId } = await program.ask('bank.accept', {
    movementId,
    kind: best?.kind ?? 'payment',
    parts: (best?.parts ?? []).map(({ customerId, documents }) => ({
      customerId,
      documentIds: documents.map(({ documentId }) => documentId),
    })),
    paymentId: best?.paymentId ?? null,
    isRestGranted: false,
    ...instead,
  });
  return actionId ?? '';
}

/**
 * Where everything stands: every instalment with its open amount, level and next day, every customer, every proposal of a
 * reminder with its state and dates, and the money that waits. Equal before and after means nothing is left of what was
 * done in between.
 */
export function standingOf(program: TestProgram): object {
  const db = new Database(fileOf(program), { readonly: true });
  const rows = (table: string, order: string) => db.prepare(`SELECT * FROM ${table} ORDER BY ${order}`).all();
  const standing = {
    items: rows('item_state', 'item_id'),
    customers: rows('customer_state', 'customer_id'),
    proposals: rows('proposal', 'item_id, level'),
    payers: rows('known_payer', 'id'),
    bank: db
      .prepare(
        `SELECT subject_id, state FROM bank_state AS s
         WHERE seq = (SELECT max(seq) FROM bank_state WHERE subject_id = s.subject_id) ORDER BY subject_id`,
      )
      .all(),
  };
  db.close();
  return standing;
}

function fileOf({ folder }: TestProgram): string {
  const ledgers = join(folder, 'Dûment');
  const [name = ''] = readdirSync(ledgers);
  return databaseFile(join(ledgers, name));
}

/**
 * A shop on 12 May 2026 with reminders under way: Aubert and Bonnet owe 1 000 (F-2026-001) and 600 euros (F-2026-002)
 * since 31 March and were called; their first reminder is proposed.
 */
export async function shopAtWork(): Promise<{
  readonly program: TestProgram;
  readonly aubert: string;
  readonly bonnet: string;
}> {
  const program = await testShop({ today: '2026-05-11' });
  const ids: string[] = [];
  for (const [index, name] of ['Aubert', 'Bonnet'].entries()) {
    const customerId = await addTestCustomer(program, name);
    const euros = index === 0 ? 1_000 : 600;
    await addTestInvoice(program, { customerId, number: `F-2026-00${index + 1}`, dueOn: '2026-03-31', euros });
    await program.ask('call.log', {
      ...{ customerId, outcome: 'asks_for_time', note: '', promisedOn: null, promisedAmount: null, documentIds: [] },
    });
    ids.push(customerId);
  }
  program.clock.advance(1);
  program.tick();
  const [aubert = '', bonnet = ''] = ids;
  return { program, aubert, bonnet };
}
