import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import {
  allKnown,
  areApart,
  lawChoices,
  ratesEntered,
  type CompanyFact,
  type CompanyFactBody,
} from '#domain/company/companyFact';
import { checkReading, defaultLawChoices, lawPointNames, lawPoints, wordPoints } from '#domain/company/lawPoints';
import { ratePpm } from '#domain/money/rate';

const entered = (rate: number, replaces: string | null = null): CompanyFactBody => ({
  kind: 'rateEntered',
  series: 'ECB_MRO_SEMESTER_START',
  from: plainDate('2026-07-01'),
  to: plainDate('2026-12-31'),
  rate: ratePpm(rate),
  source: 'BCE',
  replaces,
});

/** Facts f1, f2 ... one a day from 1 July 2026. */
function facts(...bodies: readonly CompanyFactBody[]): readonly CompanyFact[] {
  return bodies.map((body, index) => {
    const on = plainDate(`2026-07-0${index + 1}`);
    return { id: `f${index + 1}`, seq: index + 1, on, recordedAt: `${on}T09:00:00.000Z`, body };
  });
}

const undo = (undoes: string): CompanyFactBody => ({ kind: 'undone', undoes });
const ratesOf = (all: readonly CompanyFact[], asOf: string | null = null) =>
  ratesEntered(all, { ...allKnown, asOf: asOf === null ? null : plainDate(asOf) }).map(({ rate }) => rate);

describe('typed rates', () => {
  it.each([
    ['one', facts(entered(20_000)), [20_000]],
    ['undone', facts(entered(20_000), undo('f1')), []],
    ['undone and done again', facts(entered(20_000), undo('f1'), undo('f2')), [20_000]],
    ['corrected', facts(entered(30_000), entered(20_000, 'f1')), [20_000]],
    ['its correction undone', facts(entered(30_000), entered(20_000, 'f1'), undo('f2')), [30_000]],
    ['undone, typed anew', facts(entered(30_000), undo('f1'), entered(20_000)), [20_000]],
  ])('%s', (_, all, expected) => {
    expect(ratesOf(all)).toEqual(expected);
  });

  it('are those that were known on a past day', () => {
    const all = facts(entered(30_000), entered(20_000, 'f1'), undo('f2'));
    expect(ratesOf(all, '2026-06-30')).toEqual([]);
    expect(ratesOf(all, '2026-07-01')).toEqual([30_000]);
    expect(ratesOf(all, '2026-07-02')).toEqual([20_000]);
    expect(ratesOf(all, '2026-07-03')).toEqual([30_000]);
  });

  it('leave out what was typed later on the day a letter was drawn', () => {
    const all = facts(entered(30_000));
    const known = (recordedBy: string) => ratesEntered(all, { asOf: plainDate('2026-07-01'), recordedBy }).length;
    expect([known('2026-07-01T08:59:59.000Z'), known('2026-07-01T09:00:00.000Z')]).toEqual([0, 1]);
  });

  it('overlap once a corrected one stands again beside its second correction', () => {
    const all = facts(entered(30_000), entered(25_000, 'f1'), entered(20_000, 'f2'), undo('f2'));
    expect(areApart(ratesEntered(all, allKnown))).toBe(false);
    expect(areApart(ratesEntered(all.slice(0, 3), allKnown))).toBe(true);
  });
});

describe('what the law leaves open', () => {
  it('is read as usual until the user chooses, and again once he takes it back', () => {
    const chosen: CompanyFactBody = { kind: 'pointChosen', point: 'frNoticeStart', reading: 'receipt' };
    expect(lawChoices([], allKnown)).toEqual(defaultLawChoices);
    expect(lawChoices(facts(chosen), allKnown).frNoticeStart).toBe('receipt');
    expect(lawChoices(facts(chosen, undo('f1')), allKnown)).toEqual(defaultLawChoices);
    const past = { ...allKnown, asOf: plainDate('2026-06-30') };
    expect(lawChoices(facts(chosen), past).frNoticeStart).toBe('presentation');
  });

  it('starts from the first reading of each point', () => {
    for (const point of lawPointNames) expect(defaultLawChoices[point]).toBe(lawPoints[point].readings[0]);
  });

  it('takes only the readings there are', () => {
    const closed = lawPointNames.filter((point) => !wordPoints.includes(point));
    fc.assert(
      fc.property(fc.constantFrom(...closed), fc.string(), (point, reading) => {
        const readings: readonly string[] = lawPoints[point].readings;
        expect(checkReading(point, reading).ok).toBe(readings.includes(reading));
      }),
    );
    expect(checkReading('beVatPhrase', '  ')).toMatchObject({ error: { code: 'lawPoint.wordsMissing' } });
    expect(checkReading('beVatPhrase', 'x'.repeat(601))).toMatchObject({ error: { code: 'lawPoint.wordsTooLong' } });
    expect(checkReading('beVatPhrase', ' TVA à reverser. ')).toEqual({ ok: true, value: 'TVA à reverser.' });
  });
});
