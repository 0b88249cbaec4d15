import type { Context } from '#app/context';
import type { PlainDate } from '#domain/calendar/plainDate';
import { allKnown, lawChoices, ratesEntered } from '#domain/company/companyFact';
import type { LawChoices } from '#domain/company/lawPoints';
import { ratesWith, type Rates } from '#domain/countries/rateEntry';

/** What the law says on a day, as far as it was known then: every rate, and the readings the user chose. */
export type KnownLaw = { readonly rates: Rates; readonly choices: LawChoices };

/** Days of which the law is kept: a list of claims asks for the same few again and again. */
const keptMax = 64;
type Kept = { readonly stamp: string | null; readonly laws: Map<string, KnownLaw> };
const kept = new WeakMap<object, Kept>();

/**
 * The law as the program knew it at the end of a day, so that a claim made again gives what was made then.
 *
 * @param recordedBy leaves out what was typed later on that day: the instant at which a letter was drawn
 */
export function lawOn({ ledger }: Context, asOf: PlainDate, recordedBy: string | null = null): KnownLaw {
  const stamp = ledger.companyFacts.lastHash();
  const known = kept.get(ledger.companyFacts);
  const laws = known?.stamp === stamp && known.laws.size < keptMax ? known.laws : new Map<string, KnownLaw>();
  if (laws !== known?.laws) kept.set(ledger.companyFacts, { stamp, laws });
  const key = `${asOf} ${recordedBy ?? ''}`;
  const before = laws.get(key);
  if (before !== undefined) return before;
  const facts = ledger.companyFacts.all();
  const knowledge = { asOf, recordedBy };
  const law = { rates: ratesWith(ratesEntered(facts, knowledge)), choices: lawChoices(facts, knowledge) };
  laws.set(key, law);
  return law;
}

/** The law as it is known now, whatever the clock says. */
export function lawNow(ctx: Context): KnownLaw {
  const facts = ctx.ledger.companyFacts.all();
  return { rates: ratesWith(ratesEntered(facts, allKnown)), choices: lawChoices(facts, allKnown) };
}
