import { expect, it } from 'vitest';
import { camtOf } from '#app/bank/testStatements';
import { shopWithReminders } from '#app/testShop';

it('takes the letter out of a run that was looked at, when the bank says he paid; undone, the money waits again', async () => {
  const program = await shopWithReminders(['Aubert', 'Bonnet']);
  const { runId } = await program.ask('run.start', {});
  await program.ask('run.goTo', { runId: runId ?? '', stage: 'preview' });
  const statement = camtOf([{ amount: 1_000, name: 'AUBERT', text: 'FACTURE F-1', on: '2026-05-12' }]);
  const bytes = Buffer.from(statement).toString('base64');
  const { token } = await program.ask('import.read', { fileName: 'releve.xml', bytes });
  await program.ask('bank.take', { token });
  const [row] = (await program.ask('bank.waiting', {})).rows;
  const { actionId } = await program.ask('bank.accept', {
    ...{ movementId: row?.movementId ?? '', kind: 'payment', paymentId: null, isRestGranted: false },
    parts: (row?.best?.parts ?? []).map(({ customerId, documents }) => ({
      customerId,
      documentIds: documents.map(({ documentId }) => documentId),
    })),
  });
  const letterToAubert = async () =>
    (await program.ask('run.get', {})).run?.letters.find(({ customerName }) => customerName === 'Aubert');
  expect(await letterToAubert()).toMatchObject({ isTaken: false, leftBecause: { code: 'run.left.paid' } });
  const printed = await program.ask('run.print', { runId: runId ?? '', how: 'dialog', which: 'all' });
  expect(printed.run.letters.filter(({ letterId }) => letterId !== null)).toHaveLength(1);
  await program.ask('history.undo', { actionId, reason: '' });
  expect((await program.ask('bank.waiting', {})).rows).toHaveLength(1);
  expect((await letterToAubert())?.leftBecause?.code).not.toBe('run.left.paid');
});
