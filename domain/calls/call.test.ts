import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { decideLogCall, type CallInput } from '#domain/calls/call';
import { prepareCall } from '#domain/calls/preparation';
import { defaultSequence } from '#domain/countries/packs';
import { decideUndo } from '#domain/followup/decisions';
import { nextAction, whatIsDue } from '#domain/followup/due';
import type { CallOutcome, EventBody } from '#domain/followup/event';
import type { CustomerFacts } from '#domain/followup/facts';
import { withNewFacts } from '#domain/followup/newFact';
import { anItem, customer, done, events } from '#domain/followup/testdata';
import { cents } from '#domain/money/cents';

// Due on Monday 2 February 2026: the first call is planned on Monday 9 February.
const policy = defaultSequence('FR', 'B2B').policy;
const item = anItem('A', { policy, issuedOn: plainDate('2026-01-02'), dueOn: plainDate('2026-02-02') });
const callDay = plainDate('2026-02-09');
const freshly = (told: readonly (readonly [string, EventBody])[] = []) => customer([item], events(...told));

const said = (outcome: CallOutcome, parts: Partial<CallInput> = {}): CallInput => ({
  callId: `call-${outcome}`,
  itemIds: [],
  outcome,
  noteId: null,
  promisedOn: null,
  amount: null,
  instalments: null,
  ...parts,
});

function log(facts: CustomerFacts, input: CallInput, today = callDay) {
  const result = decideLogCall(facts, input, today);
  if (!result.ok) throw new Error(result.error.code);
  const { advice, next } = result.value;
  return {
    kinds: result.value.facts.map(({ body }) => body.kind),
    after: withNewFacts(facts, result.value.facts),
    advice,
    next,
  };
}

const nextOf = (facts: CustomerFacts, today: string) => {
  const action = nextAction(facts, 'A', plainDate(today));
  return action === null ? null : `${action.key} ${action.date}`;
};

describe('the results of a call', () => {
  it.each([
    ['has_paid', ['callLogged', 'pauseStarted'], null, 'call_1 2026-02-16'],
    ['not_reached', ['callLogged'], null, 'call_1 2026-02-10'],
    ['message_left', ['callLogged'], null, 'call_1 2026-02-11'],
    ['not_received', ['callLogged', 'stepDone', 'pauseStarted'], 'sendDuplicates', 'reminder_1 2026-03-04'],
    ['asks_for_time', ['callLogged', 'stepDone'], 'offerPlan', 'reminder_1 2026-03-04'],
    ['refuses', ['callLogged', 'stepDone'], 'prepareFormalNotice', 'formal_notice 2026-02-09'],
  ] as const)('%s', (outcome, kinds, advice, next) => {
    const call = log(freshly(), said(outcome));
    expect(call.kinds).toEqual(kinds);
    expect(call.advice).toBe(advice);
    expect(nextOf(call.after, '2026-02-09')).toBe(next);
    expect(call.next).toMatchObject([{ itemIds: ['A'] }]);
  });

  it('will pay: a promise of all that is open, unless another amount was said', () => {
    const call = log(freshly(), said('will_pay', { promisedOn: plainDate('2026-03-10') }));
    expect(call.after.followUp.promises).toMatchObject([{ promisedOn: '2026-03-10', amount: 10_000, itemIds: ['A'] }]);
    expect(call.next).toMatchObject([
      { reason: 'promised', until: '2026-03-10', next: { on: '2026-03-11', channel: 'letter' } },
    ]);
    const part = log(freshly(), said('will_pay', { promisedOn: plainDate('2026-03-10'), amount: cents(4_000) }));
    expect(part.after.followUp.promises).toMatchObject([{ amount: 4_000 }]);
  });

  it('disputes: nothing more is asked', () => {
    const call = log(freshly(), said('disputes'));
    expect(call.next).toMatchObject([{ reason: 'disputed', next: null }]);
    expect(nextOf(call.after, '2026-06-01')).toBeNull();
  });

  it('asks for time: a plan, or one later day', () => {
    const instalments = [
      { dueOn: plainDate('2026-03-01'), amount: cents(5_000) },
      { dueOn: plainDate('2026-04-01'), amount: cents(5_000) },
    ];
    const plan = log(freshly(), said('asks_for_time', { instalments }));
    expect(plan).toMatchObject({ advice: 'printPlan', next: [{ reason: 'plan', until: '2026-03-01' }] });
    const day = log(freshly(), said('asks_for_time', { promisedOn: plainDate('2026-03-10') }));
    expect(day).toMatchObject({ advice: 'confirmPromise', next: [{ reason: 'promised', until: '2026-03-10' }] });
  });

  it.each([
    ['will_pay', {}, 'call.promiseDateMissing'],
    ['will_pay', { promisedOn: plainDate('2026-02-08') }, 'promise.dateInPast'],
    ['will_pay', { promisedOn: plainDate('2026-02-20'), amount: cents(0) }, 'promise.amountInvalid'],
    ['asks_for_time', { instalments: [] }, 'plan.countInvalid'],
    ['has_paid', { itemIds: ['unknown'] }, 'call.nothingOpen'],
  ] as const)('refuses %s with %o', (outcome, parts, code) => {
    expect(decideLogCall(freshly(), said(outcome, parts), callDay)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('nobody answers', () => {
  it('is tried again on the next working day, and after three attempts the letter comes in its turn', () => {
    // Friday 13 February: tomorrow is Saturday.
    const friday = plainDate('2026-02-13');
    const once = log(freshly(), said('not_reached', { callId: 'call-1' }), friday);
    expect(whatIsDue(once.after, friday).quiet).toMatchObject([{ reason: 'callAgainLater', until: '2026-02-15' }]);
    expect(nextOf(once.after, '2026-02-13')).toBe('call_1 2026-02-16');

    const twice = log(once.after, said('not_reached', { callId: 'call-2' }), plainDate('2026-02-16'));
    expect(nextOf(twice.after, '2026-02-16')).toBe('call_1 2026-02-17');
    const thrice = log(twice.after, said('not_reached', { callId: 'call-3' }), plainDate('2026-02-17'));
    expect(thrice.kinds).toEqual(['callLogged', 'stepDone']);
    expect(nextOf(thrice.after, '2026-02-17')).toBe('reminder_1 2026-03-04');
  });

  it('may be told twice on one day', () => {
    const once = log(freshly(), said('not_reached', { callId: 'call-1' }));
    const reached = log(once.after, said('asks_for_time', { callId: 'call-2' }));
    expect(reached.kinds).toEqual(['callLogged', 'stepDone']);
  });
});

describe('a call outside the sequence', () => {
  it('is logged and takes no step that was not a call', () => {
    const facts = freshly([['2026-02-09', done('A', 1, { channel: 'call' })]]);
    expect(log(facts, said('not_received'), plainDate('2026-03-04')).kinds).toEqual(['callLogged', 'pauseStarted']);
  });

  it('is about the late invoices, or about the open ones when none is late', () => {
    const later = anItem('B', { policy, dueOn: plainDate('2026-12-01') });
    const facts = customer([item, later]);
    expect(log(facts, said('has_paid')).after.followUp.calls).toMatchObject([{ itemIds: ['A'] }]);
    const early = log(facts, said('has_paid'), plainDate('2026-01-15'));
    expect(early.after.followUp.calls).toMatchObject([{ itemIds: ['A', 'B'] }]);
  });

  it('takes back promises and time given by phone when he refuses', () => {
    const promised = log(freshly(), said('will_pay', { promisedOn: plainDate('2026-03-10') })).after;
    const paid = log(promised, said('has_paid'), plainDate('2026-02-10')).after;
    const refused = log(paid, said('refuses'), plainDate('2026-02-11'));
    expect(refused.kinds).toEqual(['callLogged', 'promiseCancelled', 'pauseEnded']);
    expect(nextOf(refused.after, '2026-02-11')).toBe('formal_notice 2026-02-11');
  });

  it('is undone with all it decided', () => {
    const { after } = log(freshly(), said('will_pay', { promisedOn: plainDate('2026-03-10') }));
    const callFact = after.followUp.calls[0]?.eventId ?? '';
    const undo = decideUndo(after, callFact, callDay);
    expect(undo.ok && undo.value).toHaveLength(3);
    if (undo.ok) {
      const back = withNewFacts(after, undo.value);
      expect(back.followUp).toMatchObject({ promises: [], calls: [] });
      expect(whatIsDue(back, callDay)).toEqual(whatIsDue(freshly(), callDay));
    }
  });
});

describe('the preparation of a call', () => {
  const called = (outcome: CallOutcome): EventBody => ({
    kind: 'callLogged',
    callId: `call-${outcome}`,
    outcome,
    itemIds: ['A'],
    noteId: null,
  });
  const promise: EventBody = {
    kind: 'promiseMade',
    promiseId: 'promise-1',
    itemIds: ['A'],
    promisedOn: plainDate('2026-03-01'),
    amount: cents(10_000),
  };
  const letter = done('A', 2, { deadlineOn: plainDate('2026-03-18') });
  const notice = done('A', 5, { channel: 'registered_letter', deadlineOn: plainDate('2026-03-18') });

  it.each([
    ['checkReceived', null, []],
    ['checkPayment', '2026-02-09', [['2026-02-09', called('has_paid')]]],
    ['checkDuplicate', '2026-02-09', [['2026-02-09', called('not_received')]]],
    ['brokenPromise', '2026-03-01', [['2026-02-09', promise]]],
    ['deadlinePassed', '2026-03-18', [['2026-03-04', letter]]],
    ['noticeDeadlinePassed', '2026-03-18', [['2026-03-04', notice]]],
    ['offerPlan', '2026-02-09', [['2026-02-09', called('asks_for_time')]]],
    ['checkReceived', null, [['2026-02-09', called('not_reached')]]],
  ] as const)('speaks of %s (%s)', (situation, aboutOn, told) => {
    const facts = freshly(told);
    expect(prepareCall(facts, 'normal', plainDate('2026-03-20'))).toMatchObject({ situation, aboutOn, tone: 'normal' });
  });

  it('has what is owed, what is late, the last contact, promise and answers at hand', () => {
    const later = anItem('B', { policy, dueOn: plainDate('2026-12-01'), openCents: cents(2_000) });
    const told = events(
      ['2026-02-09', called('not_reached')],
      ['2026-02-10', called('will_pay')],
      ['2026-02-10', promise],
      ['2026-03-04', letter],
    );
    expect(prepareCall(customer([item, later], told), 'soft', plainDate('2026-03-05'))).toMatchObject({
      owed: 12_000,
      late: 10_000,
      daysLate: 31,
      lastContact: { kind: 'letter', on: '2026-03-04', letter: 'reminder1', deadlineOn: '2026-03-18' },
      lastPromise: { promisedOn: '2026-03-01', amount: 10_000, outcome: 'broken' },
      lastAnswers: [
        { on: '2026-02-10', outcome: 'will_pay' },
        { on: '2026-02-09', outcome: 'not_reached' },
      ],
    });
    expect(prepareCall(customer([]), 'soft', plainDate('2026-03-05'))).toBeNull();
  });
});
