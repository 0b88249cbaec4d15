import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { decideLogCall } from '#domain/calls/call';
import { countryPacks, defaultSequence } from '#domain/countries/packs';
import { countries, relations, type Country, type Relation } from '#domain/country';
import { whatIsDue } from '#domain/followup/due';
import type { EventBody } from '#domain/followup/event';
import type { CustomerFacts } from '#domain/followup/facts';
import { withNewFacts } from '#domain/followup/newFact';
import { defaultFollowUpRules, type FollowUpPolicy } from '#domain/followup/policy';
import { checkPolicy, previewSequence } from '#domain/followup/sequence';
import { anItem, customer, done, events } from '#domain/followup/testdata';

const shipped = countries.flatMap((country) => countryPacks[country].sequences);

const rulesOf = (country: Country) => ({ ...defaultFollowUpRules(country), minimumGapDays: 0 });

/** One invoice of 100.00, issued on 2026-01-02 and due on 2026-02-02, with the default sequence. */
function oneInvoice(
  country: Country,
  relation: Relation,
  told: readonly (readonly [string, EventBody])[],
): CustomerFacts {
  const { policy } = defaultSequence(country, relation);
  const item = anItem('A', { policy, issuedOn: plainDate('2026-01-02'), dueOn: plainDate('2026-02-02') });
  return customer([item], events(...told), { relation, rules: rulesOf(country) });
}

const proposed = (facts: CustomerFacts, today: string) => whatIsDue(facts, plainDate(today)).proposals[0]?.key ?? null;
const why = (facts: CustomerFacts, today: string) => whatIsDue(facts, plainDate(today)).quiet[0]?.reason ?? null;

const dates = (policy: FollowUpPolicy) =>
  previewSequence(policy, rulesOf(policy.country), {
    issuedOn: plainDate('2026-01-02'),
    dueOn: plainDate('2026-02-02'),
  }).map(({ deadlineOn, key, on }) => `${key} ${on}${deadlineOn === null ? '' : ` until ${deadlineOn}`}`);

describe('the shipped sequences', () => {
  it('have one default for each country and relation, names in three languages, and no mistake', () => {
    for (const country of countries) {
      for (const relation of relations) {
        const own = countryPacks[country].sequences.filter(({ policy }) => policy.relation === relation);
        expect(own.filter(({ policy }) => policy.isDefault)).toHaveLength(1);
      }
    }
    for (const { names, policy, stepNames } of shipped) {
      expect(checkPolicy(policy)).toEqual([]);
      expect(Object.keys(stepNames).toSorted()).toEqual(policy.steps.map(({ key }) => key).toSorted());
      for (const name of [names, ...Object.values(stepNames)])
        expect(Object.values(name).every((text) => text !== '')).toBe(true);
    }
  });

  it('keep the rhythm of the articles in France', () => {
    expect(dates(defaultSequence('FR', 'B2B').policy)).toEqual([
      'pre_due 2026-01-26',
      'call_1 2026-02-09', // the 7th is a Saturday
      'reminder_1 2026-03-04 until 2026-03-18',
      'call_2 2026-03-19',
      'reminder_2 2026-03-26 until 2026-04-09',
      'formal_notice 2026-04-10 until 2026-04-24',
      'handover 2026-04-27',
    ]);
  });

  it('follow book XIX for a Belgian consumer: free first reminder, 14 days from the third working day', () => {
    expect(dates(defaultSequence('BE', 'B2C').policy)).toEqual([
      'first_reminder 2026-02-09 until 2026-02-25',
      'call_1 2026-02-26',
      'reminder_2 2026-03-05 until 2026-03-19',
      'formal_notice 2026-03-20 until 2026-04-03',
      'handover 2026-04-07', // Saturday 4 April, then Easter
    ]);
  });

  it('give these dates for the others', () => {
    expect(Object.fromEntries(shipped.map(({ policy }) => [policy.id, dates(policy)]))).toMatchObject({
      'FR-B2B-BRISK': [
        'pre_due 2026-01-28',
        'call_1 2026-02-05',
        'reminder_1 2026-02-10 until 2026-02-18',
        'call_2 2026-02-23',
        'reminder_2 2026-03-04 until 2026-03-12',
        'formal_notice 2026-03-19 until 2026-03-27',
        'handover 2026-03-30',
      ],
      'FR-B2C-CLASSIC': [
        'pre_due 2026-01-26',
        'call_1 2026-02-09',
        'reminder_1 2026-03-04 until 2026-03-18',
        'call_2 2026-03-19',
        'reminder_2 2026-03-26 until 2026-04-09',
        'formal_notice 2026-04-10 until 2026-04-24',
        'conciliation 2026-04-27 until 2026-05-12',
        'handover 2026-05-15', // the 14th is Ascension
      ],
      'BE-B2B-CLASSIC': [
        'pre_due 2026-01-26',
        'call_1 2026-02-06',
        'reminder_1 2026-03-04 until 2026-03-18',
        'call_2 2026-03-19',
        'reminder_2 2026-03-26 until 2026-04-09',
        'formal_notice 2026-04-10 until 2026-04-24',
        'handover 2026-04-27',
      ],
    });
  });
});

describe('the formal notice', () => {
  const letters: readonly (readonly [string, EventBody])[] = [
    ['2026-03-04', done('A', 2)],
    ['2026-03-26', done('A', 4, { deadlineOn: plainDate('2026-04-09') })],
  ];

  it('waits for an attempted call, which is asked for first', () => {
    expect(proposed(oneInvoice('FR', 'B2B', letters), '2026-04-10')).toBe('call_2');
    const called = oneInvoice('FR', 'B2B', [
      ['2026-02-09', { kind: 'callLogged', callId: 'call-1', outcome: 'not_reached', itemIds: ['A'], noteId: null }],
      ...letters,
    ]);
    expect(proposed(called, '2026-04-10')).toBe('formal_notice');
  });

  it('needs no call in a sequence whose calls are off', () => {
    const facts = oneInvoice('FR', 'B2B', letters);
    const items = facts.items.map((item) => ({
      ...item,
      policy: {
        ...item.policy,
        steps: item.policy.steps.map((step) => ({ ...step, isOn: step.channel !== 'call' })),
      },
    }));
    expect(proposed({ ...facts, items }, '2026-04-10')).toBe('formal_notice');
  });

  it('comes at once when the customer refuses to pay', () => {
    const facts = oneInvoice('FR', 'B2B', [['2026-02-04', done('A', 0)]]);
    const today = plainDate('2026-02-09');
    const call = decideLogCall(
      facts,
      {
        callId: 'call-1',
        itemIds: [],
        outcome: 'refuses',
        noteId: null,
        promisedOn: null,
        amount: null,
        instalments: null,
      },
      today,
    );
    expect(call).toMatchObject({
      ok: true,
      value: { advice: 'prepareFormalNotice', next: [{ next: { on: '2026-02-09', key: 'formal_notice' } }] },
    });
    if (call.ok) expect(proposed(withNewFacts(facts, call.value.facts), '2026-02-09')).toBe('formal_notice');
  });
});

describe('a Belgian consumer', () => {
  it('hears nothing before the free first reminder, whatever the sequence says', () => {
    const business = defaultSequence('BE', 'B2B').policy;
    const facts = oneInvoice('BE', 'B2C', []);
    const items = facts.items.map((item) => ({ ...item, policy: business }));
    expect(proposed({ ...facts, items }, '2026-02-20')).toBeNull();
    expect(why({ ...facts, items }, '2026-02-20')).toBe('notDueYet');
    expect(proposed({ ...facts, items }, '2026-03-04')).toBe('reminder_1');
  });

  it('cannot be pressed by passing over the first reminder, nor by a refusal before it', () => {
    const ignored = oneInvoice('BE', 'B2C', [
      ['2026-02-09', { kind: 'stepIgnored', itemId: 'A', level: 1, noteId: null }],
    ]);
    expect(why(ignored, '2026-06-01')).toBe('firstReminderMissing');

    const refused = oneInvoice('BE', 'B2C', [
      ['2026-02-05', { kind: 'callLogged', callId: 'call-1', outcome: 'refuses', itemIds: ['A'], noteId: null }],
    ]);
    expect(proposed(refused, '2026-02-09')).toBe('first_reminder');
  });

  it('is called on the first chargeable day, counted from the real sending', () => {
    const posted = oneInvoice('BE', 'B2C', [['2026-04-02', done('A', 1, { deadlineOn: plainDate('2026-04-21') })]]);
    expect(proposed(posted, '2026-04-21')).toBeNull();
    expect(proposed(posted, '2026-04-22')).toBe('call_1');

    const mailed = oneInvoice('BE', 'B2C', [
      ['2026-02-10', done('A', 1, { channel: 'email', deadlineOn: plainDate('2026-02-24') })],
    ]);
    expect(proposed(mailed, '2026-02-25')).toBe('call_1');
  });
});
