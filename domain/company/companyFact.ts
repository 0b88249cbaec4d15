import type { PlainDate } from '#domain/calendar/plainDate';
import { defaultLawChoices, type LawChoices, type LawPoint } from '#domain/company/lawPoints';
import type { RateEntry, TypedSeries } from '#domain/countries/rateEntry';
import type { WordingBlock, WordingKey } from '#domain/letters/templates/wording';
import type { LimitationSubject } from '#domain/limitation/limitation';
import type { RatePpm } from '#domain/money/rate';

/** What the user established for the whole business, kind by kind. */
export type CompanyFactBody =
  | {
      readonly kind: 'rateEntered';
      readonly series: TypedSeries;
      readonly from: PlainDate;
      readonly to: PlainDate;
      readonly rate: RatePpm;
      /** The notice it stands in, as the user wrote it. */
      readonly source: string;
      /** The rate that this one corrects; both stay in sight. */
      readonly replaces: string | null;
    }
  | { readonly kind: 'pointChosen'; readonly point: LawPoint; readonly reading: string }
  /** The user's own words for a letter; null: those of the program again. */
  | { readonly kind: 'wordingSaved'; readonly key: WordingKey; readonly blocks: readonly WordingBlock[] | null }
  /** What the user's invoices are usually for: how long they can be sued for depends on it. */
  | { readonly kind: 'usualSubjectChosen'; readonly subject: LimitationSubject }
  /** The accountant has the books up to that day; `lastEntry` is the place in the journal of the last entry then. */
  | { readonly kind: 'periodClosed'; readonly to: PlainDate; readonly lastEntry: number }
  | { readonly kind: 'undone'; readonly undoes: string };

/** A fact of the business: appended, never changed. `undone` takes one back, and both stay in sight. */
export type CompanyFact = {
  readonly id: string;
  readonly seq: number;
  readonly on: PlainDate;
  /** Only orders what was known before a letter was drawn; it decides nothing else. */
  readonly recordedAt: string;
  readonly body: CompanyFactBody;
};

/** A moment of the past whose knowledge is asked for. */
export type Knowledge = {
  /** Last day whose facts count; null: all. */
  readonly asOf: PlainDate | null;
  /** Instant after which facts were recorded too late to count; null: all of that day. */
  readonly recordedBy: string | null;
};

export const allKnown: Knowledge = { asOf: null, recordedBy: null };

/** The facts that counted at a moment: those recorded by then and not taken back by then, oldest first. */
export function standingFacts(facts: readonly CompanyFact[], { asOf, recordedBy }: Knowledge): readonly CompanyFact[] {
  const known = facts.filter(
    ({ on, recordedAt }) => (asOf === null || on <= asOf) && (recordedBy === null || recordedAt <= recordedBy),
  );
  const takenBack = new Set<string>();
  // Newest first: an undoing that was undone itself takes nothing back.
  for (const { id, body } of known.toReversed()) {
    if (body.kind === 'undone' && !takenBack.has(id)) takenBack.add(body.undoes);
  }
  return known.filter(({ id, body }) => body.kind !== 'undone' && !takenBack.has(id));
}

/** A typed rate with the fact it came from. */
export type StandingRate = RateEntry & { readonly id: string };

/** The typed rates that counted at a moment: a corrected one gives way to its correction while that stands. */
export function ratesEntered(facts: readonly CompanyFact[], knowledge: Knowledge): readonly StandingRate[] {
  const standing = standingFacts(facts, knowledge);
  const replaced = new Set(standing.map(({ body }) => (body.kind === 'rateEntered' ? body.replaces : null)));
  return standing.flatMap(({ id, on, body }) =>
    body.kind === 'rateEntered' && !replaced.has(id)
      ? [{ id, series: body.series, from: body.from, to: body.to, rate: body.rate, source: body.source, enteredOn: on }]
      : [],
  );
}

/** Whether no two of the rates that stand claim the same day: what every append and every undoing must leave. */
export function areApart(rates: readonly RateEntry[]): boolean {
  return rates.every((rate, index) =>
    rates.slice(index + 1).every(({ series, from, to }) => series !== rate.series || to < rate.from || rate.to < from),
  );
}

/** The readings of the open points that held at a moment. */
export function lawChoices(facts: readonly CompanyFact[], knowledge: Knowledge): LawChoices {
  const chosen = standingFacts(facts, knowledge).flatMap(({ body }) =>
    body.kind === 'pointChosen' ? [[body.point, body.reading] as const] : [],
  );
  return { ...defaultLawChoices, ...Object.fromEntries(chosen) };
}

/** What the user's invoices are usually for; null until he says so. */
export function usualSubject(facts: readonly CompanyFact[]): LimitationSubject | null {
  const chosen = standingFacts(facts, allKnown).flatMap(({ body }) =>
    body.kind === 'usualSubjectChosen' ? [body.subject] : [],
  );
  return chosen.at(-1) ?? null;
}
