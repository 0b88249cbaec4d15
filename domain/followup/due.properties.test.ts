import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, plainDate, type PlainDate } from '#domain/calendar/plainDate';
import { countryPacks } from '#domain/countries/packs';
import { countries } from '#domain/country';
import { whatIsDue, type Proposal } from '#domain/followup/due';
import type { CustomerFacts, OpenItem } from '#domain/followup/facts';
import { withNewFacts, type NewFact } from '#domain/followup/newFact';
import { defaultFollowUpRules, type FollowUpPolicy } from '#domain/followup/policy';
import { deadlineOf } from '#domain/followup/schedule';
import { aPolicy, aStep, anItem, customer, done } from '#domain/followup/testdata';
import { cents } from '#domain/money/cents';

const start = plainDate('2026-01-01');
const aDay = fc.integer({ min: 0, max: 400 }).map((days) => addDays(start, days));
const someDays = fc.uniqueArray(aDay, { minLength: 1, maxLength: 60 }).map((days) => days.toSorted());

const freePolicy = fc
  .array(
    fc.record({
      days: fc.integer({ min: 0, max: 90 }),
      from: fc.constantFrom('dueDate', 'previousStep', 'previousDeadline', 'dueDateEndOfMonth'),
      channel: fc.constantFrom('letter', 'email', 'call'),
      ifDayOff: fc.constantFrom('stay', 'nextWorkingDay'),
      grace: fc.constantFrom(null, 8, 14),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((steps) =>
    aPolicy(
      steps.map(({ channel, days, from, grace, ifDayOff }, index) =>
        aStep(index + 1, 0, {
          channel,
          letter: channel === 'call' ? null : 'reminder1',
          offset: { from, days, ifDayOff },
          grace: grace === null ? null : { days: grace, from: 'sentDate', ifDayOff: 'nextWorkingDay' },
        }),
      ),
    ),
  );
const shippedPolicy = fc
  .constantFrom(...countries.flatMap((country) => countryPacks[country].sequences))
  .map(({ policy }) => policy);
const aPolicyOfAnyKind: fc.Arbitrary<FollowUpPolicy> = fc.oneof(freePolicy, shippedPolicy);

const factsWith = (policy: FollowUpPolicy, items: readonly Partial<OpenItem>[] = [{}], gap = 0): CustomerFacts =>
  customer(
    items.map((parts, index) => anItem(`item-${index}`, { policy, dueOn: start, ...parts })),
    [],
    { relation: policy.relation, rules: { ...defaultFollowUpRules(policy.country), minimumGapDays: gap } },
  );

const someItems = fc.array(fc.record({ dueOn: aDay, openCents: fc.integer({ min: 1, max: 100_000 }).map(cents) }), {
  minLength: 1,
  maxLength: 4,
});

/** Sends everything that is proposed on `today`, as `run` does. */
function sendAll(facts: CustomerFacts, today: PlainDate): readonly NewFact[] {
  return whatIsDue(facts, today).proposals.map(({ channel, itemId, level }) => {
    const step = facts.items.find((item) => item.itemId === itemId)?.policy.steps.find((one) => one.level === level);
    const deadlineOn = step === undefined ? null : deadlineOf(step, today, facts.rules);
    return { on: today, body: done(itemId, level, { channel, deadlineOn }) };
  });
}

const keyOf = ({ itemId, level }: Proposal) => `${itemId} ${level}`;

test('the steps of an item are taken in order, none skipped and none doubled, whatever days the program was opened', () => {
  fc.assert(
    fc.property(freePolicy, someItems, someDays, fc.integer({ min: 0, max: 20 }), (policy, items, days, gap) => {
      let facts = factsWith(policy, items, gap);
      for (const day of days) facts = withNewFacts(facts, sendAll(facts, day));

      for (const [, { taken }] of facts.followUp.items) {
        expect(taken.map(({ level }) => level)).toEqual(taken.map((_, index) => index + 1));
        const on = taken.map((step) => step.on);
        expect(on).toEqual([...new Set(on)].toSorted());
      }
    }),
    { numRuns: 150 },
  );
});

test('what is due stays due, with the same planned day, until it is done', () => {
  fc.assert(
    fc.property(aPolicyOfAnyKind, someDays, fc.integer({ min: 1, max: 60 }), (policy, days, later) => {
      let facts = factsWith(policy);
      for (const day of days.slice(0, 4)) facts = withNewFacts(facts, sendAll(facts, day));
      const today = days.at(-1) ?? start;
      // A courtesy note is the exception: it lapses on the due date.
      const now = whatIsDue(facts, today).proposals.filter(({ letter }) => letter !== 'courtesy');
      expect(whatIsDue(facts, addDays(today, later)).proposals).toEqual(expect.arrayContaining(now));
    }),
    { numRuns: 150 },
  );
});

test('recording a proposal changes nothing but that it is recorded', () => {
  fc.assert(
    fc.property(aPolicyOfAnyKind, someItems, aDay, (policy, items, today) => {
      const facts = factsWith(policy, items);
      const { proposals, quiet } = whatIsDue(facts, today);
      const recorded = proposals.map(({ dueOn, itemId, level }): NewFact => ({
        on: today,
        body: { kind: 'stepProposed', itemId, level, dueOn },
      }));
      expect(whatIsDue(withNewFacts(facts, recorded), today)).toEqual({
        proposals: proposals.map((proposal) => ({ ...proposal, isRecorded: true })),
        quiet,
      });
    }),
    { numRuns: 100 },
  );
});

test('a pause, a promise, a dispute, a plan, a payment, a credit only ever remove', () => {
  const itemId = 'item-0';
  const quieten = (until: PlainDate): fc.Arbitrary<NewFact['body']> =>
    fc.constantFrom<NewFact['body']>(
      { kind: 'pauseStarted', pauseId: 'pause', itemIds: [itemId], untilOn: until, noteId: null },
      { kind: 'pauseStarted', pauseId: 'pause', itemIds: [], untilOn: null, noteId: null },
      { kind: 'promiseMade', promiseId: 'promise', itemIds: [itemId], promisedOn: until, amount: cents(100) },
      { kind: 'disputeOpened', disputeId: 'dispute', itemIds: [itemId], noteId: null },
      { kind: 'planAgreed', planId: 'plan', itemIds: [itemId], instalments: [{ dueOn: until, amount: cents(100) }] },
    );
  const aBody = aDay.chain((until) => quieten(until));

  fc.assert(
    fc.property(freePolicy, someItems, aDay, aBody, fc.nat(50_000), (policy, items, today, body, money) => {
      const facts = factsWith(policy, items);
      const before = whatIsDue(facts, today).proposals.map(keyOf);
      const afterFact = whatIsDue(withNewFacts(facts, [{ on: start, body }]), today).proposals.map(keyOf);
      const paid = facts.items.map((item) => ({ ...item, openCents: cents(Math.max(0, item.openCents - money)) }));
      const afterPayment = whatIsDue({ ...facts, items: paid }, today).proposals.map(keyOf);
      const afterCredit = whatIsDue({ ...facts, unallocated: cents(money) }, today).proposals.map(keyOf);

      for (const after of [afterFact, afterPayment, afterCredit]) expect(before).toEqual(expect.arrayContaining(after));
    }),
    { numRuns: 200 },
  );
});

test('every item has one answer, a proposal or a reason', () => {
  fc.assert(
    fc.property(aPolicyOfAnyKind, someItems, aDay, fc.nat(200_000), (policy, items, today, money) => {
      const facts = { ...factsWith(policy, items), unallocated: cents(money) };
      const { proposals, quiet } = whatIsDue(facts, today);
      const answered = [...proposals, ...quiet].map(({ itemId }) => itemId).toSorted();
      expect(answered).toEqual(facts.items.map(({ itemId }) => itemId).toSorted());
    }),
    { numRuns: 150 },
  );
});

test('a reminder never comes sooner than the minimum gap after the one before, days apart', () => {
  fc.assert(
    fc.property(freePolicy, someItems, someDays, fc.integer({ min: 1, max: 30 }), (policy, items, days, gap) => {
      let facts = factsWith(policy, items, gap);
      for (const day of days) facts = withNewFacts(facts, sendAll(facts, day));

      const papers = facts.followUp.facts.flatMap(({ body, on }) =>
        body.kind === 'stepDone' && body.channel !== 'call' ? [on] : [],
      );
      const on = [...new Set(papers)].toSorted();
      for (const [index, day] of on.entries()) {
        const before = on[index - 1];
        if (before !== undefined) expect(addDays(before, gap) <= day).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test('undoing the last step brings the proposal back as it was', () => {
  fc.assert(
    fc.property(freePolicy, someDays, (policy, days) => {
      let facts = factsWith(policy);
      const today = days.at(-1) ?? start;
      for (const day of days.slice(0, -1)) facts = withNewFacts(facts, sendAll(facts, day));

      const sent = sendAll(facts, today);
      const after = withNewFacts(facts, sent);
      const undoes = after.followUp.facts.at(-1)?.id ?? '';
      fc.pre(sent.length > 0);
      expect(whatIsDue(withNewFacts(after, [{ on: today, body: { kind: 'undone', undoes } }]), today)).toEqual(
        whatIsDue(facts, today),
      );
    }),
    { numRuns: 100 },
  );
});
