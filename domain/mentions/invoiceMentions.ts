import type { Country, Language, Relation } from '#domain/country';
import { mentionTexts } from '#domain/letters/texts/mentionTexts';
import { situationOf } from '#domain/letters/texts/letterTexts';
import { typeset } from '#domain/letters/typeset';
import { formatEuros, formatPercent } from '#domain/format/amount';
import type { Cents } from '#domain/money/cents';
import type { RatePpm } from '#domain/money/rate';

export type InvoiceMention = {
  /** Ready to copy into the invoicing program. */
  readonly text: string;
  readonly article: string;
  /** The law asks for it on every invoice; otherwise a claim merely depends on it. */
  readonly isRequired: boolean;
};

export type MentionTerms = {
  readonly country: Country;
  readonly relation: Relation;
  readonly language: Language;
  /** Agreed yearly rate, already checked against the law; null: the rate of the law. */
  readonly contractRate: RatePpm | null;
  /** Belgian consumer: the indemnity that was agreed; null when none. */
  readonly indemnityClause: { readonly fixed: Cents; readonly percent: RatePpm } | null;
};

const requirements = {
  FR_B2B: { article: 'art. L441-9 et L441-10, II C. com. ; art. D441-5 C. com.', isRequired: true },
  FR_B2C: { article: 'art. 1231-6 C. civ.', isRequired: false },
  BE_B2B: { article: 'loi du 2 août 2002, art. 5 et 6', isRequired: false },
  BE_B2C: { article: 'art. XIX.2 et XIX.4 CDE ; art. VI.83, 17° CDE', isRequired: false },
} as const;

/**
 * The sentence on penalties and indemnity for the user's own invoices. In France it is compulsory between professionals,
 * with the amount of the indemnity itself; a Belgian clause towards a consumer must be reciprocal.
 *
 * @source C. com. art. L441-9, L441-10, D441-5; law of 2 August 2002; CDE art. VI.83 and XIX.4
 */
export function invoiceMention({
  country,
  relation,
  language,
  contractRate,
  indemnityClause,
}: MentionTerms): InvoiceMention {
  const situation = situationOf(country, relation);
  const rate = contractRate === null ? null : formatPercent(contractRate, language);
  const parts =
    indemnityClause === null
      ? []
      : [
          ...(indemnityClause.fixed === 0 ? [] : [formatEuros(indemnityClause.fixed, language)]),
          ...(indemnityClause.percent === 0 ? [] : [formatPercent(indemnityClause.percent, language)]),
        ];
  const clause = parts.length === 0 ? null : parts.join(' + ');
  const text = typeset(mentionTexts[language][situation]({ rate, clause }), language);
  return { text, ...requirements[situation] };
}
