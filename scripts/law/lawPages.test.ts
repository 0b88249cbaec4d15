import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { addDays, plainDate } from '#domain/calendar/plainDate';
import { lawPage, pageName } from '#scripts/law/lawPage';
import { lawReadme } from '#scripts/law/lawReadme';
import { papersPage } from '#scripts/law/papersPage';
import { sourcesPage } from '#scripts/law/sourcesPage';
import { claimOn, dueOn, gross, situations, stories, walkedDays } from '#scripts/law/stories';
import { wordsPage } from '#scripts/law/wordsPage';

const page = (name: string) => readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8');

describe('the pages for lawyers are up to date (node scripts/lawPages.ts writes them)', () => {
  it.each(situations)('$country $relation', ({ country, relation }) => {
    expect(page(`law/${pageName(country, relation)}`)).toBe(lawPage(country, relation));
  });

  test('sources, papers and words', () => {
    expect(page('law/README.md')).toBe(lawReadme());
    expect(page('law/papers.md')).toBe(papersPage());
    expect(page('sources.md')).toBe(sourcesPage());
    expect(page('law/words.md')).toBe(wordsPage());
  });
});

describe.each(stories)('$name, day by day', (story) => {
  it('asks no line before its first lawful day, and nothing before the due date', () => {
    for (const day of walkedDays) {
      const { lines, asked } = claimOn(story, day);
      for (const line of lines.filter(({ what }) => what !== 'principal')) {
        const isTooEarly = day <= dueOn || line.notBefore === null || day < line.notBefore;
        if (isTooEarly) expect(line.amount, day).toBe(0);
        if (line.isAllowed) expect(line.notBefore === null || line.notBefore <= day, day).toBe(true);
      }
      if (day <= dueOn) expect(asked.total, day).toBe(gross);
    }
  });

  it('knows no day that hangs on a letter before the letter has left', () => {
    const { firstReminder, formalNotice } = story.notices;
    const sentOn = firstReminder?.sentOn ?? formalNotice?.sentOn ?? null;
    for (const day of walkedDays) {
      const { lines } = claimOn(story, day);
      const isKnown = story.relation === 'B2B' || (sentOn !== null && sentOn <= day);
      const charges = lines.filter(({ rule, what }) => what !== 'principal' && rule !== 'fr.b2c.noCosts');
      for (const { notBefore } of charges) expect(notBefore !== null, day).toBe(isKnown);
    }
  });

  it('never asks less interest on a later day, nor more than the caps', () => {
    let before = 0;
    for (const day of walkedDays) {
      const { asked } = claimOn(story, day);
      expect(asked.interest, day).toBeGreaterThanOrEqual(before);
      before = asked.interest;
      if (story.relation === 'B2B') expect(asked.fixedIndemnity, day).toBe(day > dueOn ? 40_00 : 0);
      if (story.country === 'FR' && story.relation === 'B2C')
        expect(asked.fixedIndemnity + asked.penaltyClause).toBe(0);
    }
  });

  it('gives on a past day what was printed then, whatever came in later', () => {
    for (const day of walkedDays.filter((_, index) => index % 30 === 0)) {
      const later = { on: addDays(day, 1), amount: gross };
      const today = claimOn({ ...story, receipts: [...story.receipts, later] }, day);
      expect(today.asked, day).toEqual(claimOn(story, day).asked);
    }
  });
});

// Reckoned apart, with exact fractions.
describe('the account of chosen days', () => {
  it.each(checkpoints())('$name on $on', ({ name, on, interest, indemnity, total }) => {
    const story = stories.find((candidate) => candidate.name === name);
    if (story === undefined) throw new Error(`no story ${name}`);
    const { asked } = claimOn(story, plainDate(on));
    expect([asked.interest, asked.fixedIndemnity + asked.penaltyClause, asked.total]).toEqual([
      interest,
      indemnity,
      total,
    ]);
  });
});

function checkpoints() {
  const table = readFileSync(new URL('testdata/checkpoints.json', import.meta.url), 'utf8');
  return JSON.parse(table) as {
    readonly name: string;
    readonly on: string;
    readonly interest: number;
    readonly indemnity: number;
    readonly total: number;
  }[];
}
