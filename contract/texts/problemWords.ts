import { parsePlainDate } from '#domain/calendar/plainDate';
import type { Language } from '#domain/country';
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import type { ImportField, ProblemCode } from '#domain/imports/problem';
import { cents } from '#domain/money/cents';

/** Gives a fact of the problem as it was noted; empty when there is none. */
export type ProblemFact = (key: string) => string | number;

/** One sentence of a problem, made of its facts. */
export type ProblemText = (fact: ProblemFact) => string;

/** The sentences of one language: every code and every field, or it does not compile. */
export type ProblemWords = {
  readonly line: (line: number) => string;
  readonly fields: Readonly<Record<ImportField, string>>;
  readonly texts: Readonly<Record<ProblemCode, ProblemText>>;
};

/** An amount of the problem, noted in cents, as euros. */
export function amount(fact: ProblemFact, key: string, language: Language): string {
  const value = fact(key);
  return typeof value === 'number' && Number.isSafeInteger(value) ? formatEuros(cents(value), language) : String(value);
}

/** A date of the problem, noted as ISO text, as people write it. */
export function date(fact: ProblemFact, key: string, language: Language): string {
  const parsed = parsePlainDate(String(fact(key)));
  return parsed.ok ? formatDate(parsed.value, language) : String(fact(key));
}

/** The name of the column in which the problem is. */
export function name(fact: ProblemFact): string {
  return String(fact('fieldName'));
}
