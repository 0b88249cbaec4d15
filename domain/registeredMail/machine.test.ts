import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addWorkingDays } from '#domain/calendar/businessDays';
import { addDays, plainDate } from '#domain/calendar/plainDate';
import type { Country } from '#domain/country';
import { mailEventKinds, type MailEventKind } from '#domain/followup/event';
import { defaultMailDelays, mailAlertsOn, nextLookOn, type MailSetting } from '#domain/registeredMail/alerts';
import { consequenceOf, holdingDay, mailGroupOf, missingProofs, needsLook } from '#domain/registeredMail/desk';
import { legalDateOf } from '#domain/registeredMail/legalDate';
import {
  advanceMail,
  foldMail,
  isFinalMailState,
  mailNumberOf,
  mailStates,
  newMail,
  nextMailState,
  pickupUntil,
  possibleMailEvents,
  type Mail,
  type MailEvent,
  type MailState,
} from '#domain/registeredMail/machine';

const vectors = JSON.parse(readFileSync(new URL('./testdata/registered-mail.json', import.meta.url), 'utf8')) as {
  readonly states: readonly string[];
  readonly final: readonly MailState[];
  readonly transitions: readonly { readonly from: MailState; readonly event: MailEventKind; readonly to: MailState }[];
  readonly defaults: unknown;
  readonly workingDays: readonly {
    readonly country: Country;
    readonly from: string;
    readonly workingDays: number;
    readonly result: string;
  }[];
};

const today = plainDate('2026-06-30');
const place = { country: 'FR', isAlsaceMoselle: false } as const;
const setting: MailSetting = {
  place,
  withReceipt: true,
  delays: defaultMailDelays,
  hasDepositProof: false,
  hasReceiptProof: false,
};
const facts = { isTickedPosted: false, isDecided: false };

function event(kind: MailEventKind, on: string, hasScan = true): MailEvent {
  return { kind, on: plainDate(on), number: kind === 'deposit' ? '1A20532620453' : null, hasScan };
}

function mailOf(...events: readonly MailEvent[]): Mail {
  const mail = foldMail(events, today);
  if (!mail.ok) throw new Error(mail.error.code);
  return mail.value;
}

const posted = [event('print', '2026-03-02'), event('deposit', '2026-03-03')];

describe('the table', () => {
  it('allows exactly what the post can do', () => {
    const allowed = mailStates.flatMap((from) =>
      possibleMailEvents(from).map((kind) => `${from} ${kind} ${nextMailState(from, kind)}`),
    );
    expect(allowed.toSorted()).toEqual(
      vectors.transitions.map(({ from, event: kind, to }) => `${from} ${kind} ${to}`).toSorted(),
    );
    expect(mailStates).toEqual(vectors.states);
    expect(mailStates.filter(isFinalMailState)).toEqual(vectors.final);
    expect(defaultMailDelays).toEqual(vectors.defaults);
  });

  it.each(vectors.workingDays)(
    '$workingDays working days after $from in $country',
    ({ country, from, workingDays, result }) => {
      expect(addWorkingDays(plainDate(from), workingDays, { country, isAlsaceMoselle: false })).toBe(result);
    },
  );
});

test('whatever is typed, a history stays in order, never ahead of today, and never leaves a final state', () => {
  const anyEvent = fc.record({
    kind: fc.constantFrom(...mailEventKinds),
    days: fc.integer({ min: 0, max: 130 }),
    number: fc.constantFrom(null, '', '1A20532620453'),
    hasScan: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 25 }), (events) => {
      let mail = newMail;
      for (const { kind, days, number, hasScan } of events) {
        const next = advanceMail(mail, { kind, on: addDays(plainDate('2026-03-01'), days), number, hasScan }, today);
        if (isFinalMailState(mail.state)) expect(next.ok).toBe(false);
        if (next.ok) mail = next.value;
      }
      const dates = mail.history.map(({ on }) => on);
      expect(dates).toEqual(dates.toSorted());
      expect(dates.every((on) => on <= today)).toBe(true);
      expect(foldMail(mail.history, today)).toEqual({ ok: true, value: mail });
      if (mail.history.some(({ kind }) => kind === 'deposit')) expect(mailNumberOf(mail)).toMatch(/\S/);
    }),
  );
});

describe('what counts for the law', () => {
  const belgium = { country: 'BE', isAlsaceMoselle: false } as const;

  it('waits for the presentation of a Belgian letter with receipt', () => {
    expect(legalDateOf(mailOf(...posted), belgium, true)).toBeNull();
    expect(legalDateOf(mailOf(...posted, event('refuse', '2026-03-05')), belgium, true)).toEqual({
      date: '2026-03-06',
      basis: 'dayAfterPresentation',
    });
  });

  it('counts a French letter from its first notice, though it was never fetched', () => {
    const mail = mailOf(
      ...posted,
      event('notice', '2026-03-05'),
      event('notice', '2026-03-09'),
      event('returnUnclaimed', '2026-03-23'),
    );
    expect(legalDateOf(mail, place, true)).toEqual({ date: '2026-03-05', basis: 'firstPresentation' });
    expect(legalDateOf(newMail, place, true)).toBeNull();
  });
});

describe('alerts', () => {
  it.each([
    ['2026-03-04', []],
    ['2026-03-05', ['depositOverdue']],
  ])('a letter printed on Monday 2 March, on %s: %j', (day, alerts) => {
    expect(mailAlertsOn(mailOf(event('print', '2026-03-02')), setting, plainDate(day))).toEqual(alerts);
  });

  it('stop when the proof is added later, and start again for what is still missing', () => {
    const mail = mailOf(
      event('print', '2026-03-02'),
      event('deposit', '2026-03-03', false),
      event('deliver', '2026-03-05', false),
    );
    expect(mailAlertsOn(mail, setting, plainDate('2026-03-21'))).toEqual(['proofOfDepositMissing', 'arCardMissing']);
    expect(
      mailAlertsOn(mail, { ...setting, hasDepositProof: true, hasReceiptProof: true }, plainDate('2027-06-01')),
    ).toEqual([]);
  });

  it('remind of the proof that the carrier keeps for one year only', () => {
    const mail = mailOf(...posted, event('deliver', '2026-03-05', false));
    const plain = { ...setting, withReceipt: false };
    expect(mailAlertsOn(mail, plain, plainDate('2027-01-27'))).toEqual([]);
    expect(mailAlertsOn(mail, plain, plainDate('2027-01-28'))).toEqual(['carrierProofAboutToExpire']);
    expect(nextLookOn(mail, plain)).toBe('2027-01-28');
  });

  it('ask nothing more of a letter whose card came back', () => {
    expect(nextLookOn(mailOf(...posted, event('deliver', '2026-03-05')), setting)).toBeNull();
  });
});

describe('the desk', () => {
  it.each([
    ['toPost', [event('print', '2026-03-02')], facts],
    ['numberMissing', [event('print', '2026-03-02')], { ...facts, isTickedPosted: true }],
    ['waiting', posted, facts],
    ['waiting', [...posted, event('carrierScan', '2026-03-04')], facts],
    ['atPostOffice', [...posted, event('notice', '2026-03-05')], facts],
    ['receiptExpected', [...posted, event('deliver', '2026-03-05', false)], facts],
    ['closed', [...posted, event('deliver', '2026-03-05')], facts],
    ['toDecide', [...posted, event('returnUnknown', '2026-03-05')], facts],
    ['closed', [...posted, event('returnUnknown', '2026-03-05')], { ...facts, isDecided: true }],
    ['closed', [event('print', '2026-03-02'), event('cancel', '2026-03-02')], facts],
  ] as const)('%s', (group, events, told) => {
    expect(mailGroupOf(mailOf(...events), setting, told)).toBe(group);
  });

  it.each([
    ['2026-03-05', 0],
    ['2026-03-14', 9],
    ['2026-04-30', 15],
  ])('counts the days at the post office: on %s day %i of 15', (day, count) => {
    expect(holdingDay(mailOf(...posted, event('notice', '2026-03-05')), plainDate(day))).toEqual({
      day: count,
      of: 15,
    });
  });

  // Both posts keep a letter for 15 days, the day after the notice being the first.
  it.each([
    ['laposte', '2026-03-05', '2026-03-20', '2026-03-26'],
    ['laposte', '2026-12-24', '2027-01-08', '2027-01-14'],
    ['bpost', '2026-04-17', '2026-05-02', '2026-05-08'],
    ['bpost', '2028-02-20', '2028-03-06', '2028-03-12'],
  ] as const)('%s: noticed on %s, kept until %s, looked for from %s', (_, noticed, last, lookedFor) => {
    const now = plainDate('2028-12-31');
    const sent = foldMail(
      [
        { ...event('print', noticed), on: addDays(plainDate(noticed), -2) },
        { ...event('deposit', noticed), on: addDays(plainDate(noticed), -1) },
        event('notice', noticed),
      ],
      now,
    );
    const mail = sent.ok ? sent.value : newMail;
    expect(pickupUntil(mail)).toBe(last);
    expect(holdingDay(mail, addDays(plainDate(noticed), 1))).toEqual({ day: 1, of: 15 });
    expect(holdingDay(mail, plainDate(last))).toEqual({ day: 15, of: 15 });
    const isLookedFor = (day: string) => mailAlertsOn(mail, setting, plainDate(day)).includes('returnExpected');
    expect([isLookedFor(addDays(plainDate(lookedFor), -1)), isLookedFor(lookedFor)]).toEqual([false, true]);
  });

  it('counts no day for a letter that is not there', () => {
    expect(holdingDay(mailOf(...posted), today)).toBeNull();
  });

  it('lists the papers that are still missing', () => {
    const mail = mailOf(
      event('print', '2026-03-02'),
      event('deposit', '2026-03-03', false),
      event('refuse', '2026-03-05', false),
    );
    expect(missingProofs(mail, true, new Set(['envelopeBack']))).toEqual(['depositSlip', 'envelopeFront']);
    expect(missingProofs(mailOf(...posted, event('deliver', '2026-03-05', false)), true, new Set())).toEqual([
      'receipt',
    ]);
  });

  it('asks for a look when there is something to do', () => {
    expect(needsLook(mailOf(...posted), setting, facts, plainDate('2026-03-10'))).toBe(false);
    expect(needsLook(mailOf(...posted), setting, facts, plainDate('2026-03-11'))).toBe(true);
    expect(
      needsLook(mailOf(...posted, event('returnUnclaimed', '2026-03-23')), setting, facts, plainDate('2026-03-23')),
    ).toBe(true);
  });

  it('a letter that was presented counts, read or not', () => {
    expect(consequenceOf('refused').countsAsNotice && consequenceOf('unclaimed').countsAsNotice).toBe(true);
    expect(consequenceOf('unknownAddress')).toEqual({
      countsAsNotice: false,
      steps: ['keepSealedEnvelope', 'findNewAddress', 'sendAgain'],
    });
    expect(consequenceOf('lost').steps).toContain('sendAgain');
  });
});
