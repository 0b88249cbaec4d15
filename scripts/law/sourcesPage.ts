// docs/sources.md: every legal figure of the program, where it comes from and whether it was confirmed.
import { beIndemnityCap, extraReminderMax, freeRemindersPerYear } from '#domain/claims/beConsumer';
import { fixedIndemnity } from '#domain/claims/buildClaim';
import { presentationDays } from '#domain/claims/presentation';
import { settlementOrder } from '#domain/claims/settlementOrder';
import { rateBook } from '#domain/countries/rateBook';
import { countries, relations } from '#domain/country';
import { limitationEventKinds, eventRule } from '#domain/limitation/events';
import { limitationSubjects, limitationTerm } from '#domain/limitation/limitation';
import { cents } from '#domain/money/cents';
import { percentText } from '#domain/money/rate';
import { decimalText } from '#domain/format/decimal';
import { groundsOf, lossStanding } from '#domain/vat/lostDebt';
import { plainDate } from '#domain/calendar/plainDate';
import { openPoints } from '#scripts/law/openPoints';

/** The page, from the data of the program. */
export function sourcesPage(): string {
  return [
    '# Legal figures and their sources',
    '',
    'Written by the program (`node scripts/lawPages.ts`); a test checks that it is up to date.',
    '',
    ...indemnities(),
    ...limitation(),
    ...settlement(),
    ...lostVat(),
    ...notConfirmed(),
    ...rates(),
    '## Follow-up sequences',
    '',
    'The rhythms offered at first start are those of trade practice (a courtesy note before the due date, a call a few days',
    'after, a letter at 30 days, then shorter steps). They are proposals of the program: the law only sets the free first',
    'reminder to a Belgian consumer, before which nothing may be demanded (CDE art. XIX.2).',
    '',
  ].join('\n');
}

function indemnities(): readonly string[] {
  const caps = [100_00, 150_00, 150_01, 500_00, 500_01, 1_000_00, 39_200_00, 50_000_00];
  return [
    '## Indemnities and caps',
    '',
    '| Figure | Value | Source |',
    '| --- | --- | --- |',
    `| France, between professionals: fixed indemnity for each invoice paid late | ${decimalText(fixedIndemnity)} EUR | art. L441-10, II and D441-5 C. com. |`,
    `| Belgium, between enterprises: fixed indemnity for each invoice paid late | ${decimalText(fixedIndemnity)} EUR | law of 2 August 2002, art. 6 |`,
    `| Belgium, consumer, regular delivery: free reminders for the first unpaid due dates of a year | ${freeRemindersPerYear} | art. XIX.2 § 2 CDE |`,
    `| Belgium, consumer, regular delivery: each further reminder, plus postage | ${decimalText(extraReminderMax)} EUR | art. XIX.2 § 2 CDE |`,
    ...caps.map(
      (balance) =>
        `| Belgium, consumer: highest indemnity on a balance of ${decimalText(cents(balance))} EUR | ${decimalText(beIndemnityCap(cents(balance)))} EUR | art. XIX.4 CDE |`,
    ),
    '| Belgium, uncontested debts between enterprises: interest and indemnity together | 10 % of the principal | art. 1394/20 C. jud. |',
    `| France, consumer: first presentation of a registered letter while it is not known | ${presentationDays} working days after posting | choice of the program, shown as estimated |`,
    '',
  ];
}

function limitation(): readonly string[] {
  const terms = countries.flatMap((country) =>
    relations.flatMap((relation) =>
      limitationSubjects.map((subject) => {
        const { months, article, isConfirmed } = limitationTerm(country, relation, subject);
        const length = months % 12 === 0 ? `${months / 12} years` : `${months} months`;
        return `| ${country} ${relation} | ${subject} | ${length} | ${article} | ${yes(isConfirmed)} |`;
      }),
    ),
  );
  const events = limitationEventKinds.map((kind) => {
    const [french, belgian] = countries.map((country) => eventRule(country, kind));
    return `| ${kind} | ${french?.effect} (${french?.article}) | ${belgian?.effect} (${belgian?.article}) |`;
  });
  return [
    '## Limitation',
    '',
    '| Situation | Debt for | Term | Source | Confirmed |',
    '| --- | --- | --- | --- | --- |',
    ...terms,
    '',
    '| Event | France | Belgium |',
    '| --- | --- | --- |',
    ...events,
    '',
  ];
}

function settlement(): readonly string[] {
  return [
    '## What a part payment settles first',
    '',
    '| Country | Order | Source | Confirmed | Setting |',
    '| --- | --- | --- | --- | --- |',
    ...countries.map((country) => {
      const { order, article, isConfirmed, setting } = settlementOrder(country);
      return `| ${country} | ${order.join(', ')} | ${article} | ${yes(isConfirmed)} | ${setting ?? ''} |`;
    }),
    '',
  ];
}

function lostVat(): readonly string[] {
  const on = plainDate('2026-01-15');
  return [
    '## VAT of a lost debt',
    '',
    '| Country | Ground | Source |',
    '| --- | --- | --- |',
    ...countries.flatMap((country) =>
      groundsOf(country).map((ground) => {
        const facts = { country, ground, groundOn: on, isCashBasis: false, hasProof: true, isBooked: true };
        const { article } = lossStanding({ ...facts, correctionSentOn: on }, on);
        return `| ${country} | ${ground} | ${article} |`;
      }),
    ),
    '',
  ];
}

function notConfirmed(): readonly string[] {
  return [
    '## What could not be confirmed',
    '',
    '| Point | What the program does | Setting |',
    '| --- | --- | --- |',
    ...openPoints.map(({ point, choice, setting }) => `| ${point} | ${choice} | ${setting ?? ''} |`),
    '',
  ];
}

function rates(): readonly string[] {
  return Object.values(rateBook).flatMap(({ kind, legalBasis, rates: rows }) => [
    `## Rates: ${kind}`,
    '',
    `${legalBasis}.`,
    '',
    '| From | To | Percent a year | Source | Confirmed |',
    '| --- | --- | ---: | --- | --- |',
    ...rows.map(
      ({ from, isConfirmed, to, rate, source }) =>
        `| ${from} | ${to} | ${percentText(rate)} | ${source} | ${yes(isConfirmed)} |`,
    ),
    '',
    `After ${rows.at(-1)?.to}: missing. The program asks for the figure of the official notice and never guesses it.`,
    '',
  ]);
}

function yes(isConfirmed: boolean): string {
  return isConfirmed ? 'yes' : 'no';
}
