import { describe, expect, it } from 'vitest';
import { dispatch, type Door, type Handlers } from '#app/dispatch';
import { Failure } from '#db/failure';
import { testProgram } from '#app/testProgram';
import { ok, reject } from '#domain/result';

type Answers = Partial<Handlers>;

function door(answers: Answers): Door & { readonly told: string[] } {
  const told: string[] = [];
  let millis = 0;
  return {
    told,
    // Only what a test asks is there.
    handlers: answers as Handlers,
    waitsFor: () => null,
    settle: () => void told.push('settled'),
    announce: (topics) => void told.push(`announced ${topics.join(' ')}`),
    log: (event, detail) => void told.push(`${event} ${detail?.['name'] ?? ''}`),
    report: (error) => {
      told.push(`reported ${error instanceof Error ? error.message : ''}`);
      return 'R-7';
    },
    millis: () => (millis += 30),
  };
}

describe('dispatch', () => {
  it('refuses a name it does not know, and does not let one borrow from the object', async () => {
    for (const name of ['nothing.here', 'constructor', '__proto__', 'toString']) {
      expect(await dispatch(door({}), name, {})).toMatchObject({ ok: false, error: { code: 'request.unknown' } });
    }
  });

  it('refuses what does not have the shape, with the field', async () => {
    const reply = await dispatch(door({}), 'ledger.open', { token: 7 });
    expect(reply).toEqual({ ok: false, error: { code: 'request.invalid', params: { field: 'token' } } });
  });

  it('announces what a command may have changed, after it was done', async () => {
    const one = door({ 'app.setLook': () => ok({}) });
    expect(await dispatch(one, 'app.setLook', { theme: 'dark' })).toEqual({ ok: true, value: {} });
    expect(one.told).toEqual(['slow app.setLook', 'settled', 'announced app settings']);
  });

  it('announces nothing of a refusal', async () => {
    const one = door({ 'app.confirmDate': () => reject('ledger.notOpen') });
    expect(await dispatch(one, 'app.confirmDate', {})).toMatchObject({ ok: false });
    expect(one.told.join()).not.toContain('announced');
  });

  it('turns a failure into its code and a bug into an id; nothing is thrown', async () => {
    const failing = door({
      'ledger.close': () => {
        throw new Failure('disk.full');
      },
      'ledger.showFolder': () => Promise.reject(new Error('secret path')),
    });
    expect(await dispatch(failing, 'ledger.close', {})).toEqual({
      ok: false,
      error: { code: 'disk.full', params: { reportId: 'R-7' } },
    });
    const bug = await dispatch(failing, 'ledger.showFolder', {});
    expect(bug).toEqual({ ok: false, error: { code: 'internal', params: { reportId: 'R-7' } } });
    expect(failing.told).toContain('reported secret path');
  });
});

it('answers without a ledger, and says that none is open where one is needed', async () => {
  const program = testProgram();
  expect((await program.ask('app.status', {})).ledger).toBeNull();
  expect(await program.refused('today.get', {})).toBe('ledger.notOpen');
  expect(program.tick()).toEqual({ state: 'noLedger', morning: null });
  expect(program.errors).toEqual([]);
});
