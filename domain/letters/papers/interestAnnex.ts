import type { Claim, ClaimLine, InterestSlice } from '#domain/claims/claim';
import type { Language } from '#domain/country';
import { formatCents, formatEuros, formatPercent } from '#domain/format/amount';
import { formatDate, formatDateShort } from '#domain/format/date';
import { formatDecimal } from '#domain/format/quantity';
import type { LetterBlock, LetterDocument } from '#domain/letters/model';
import { framePaper, type PaperFacts } from '#domain/letters/papers/paper';
import { wordPaper, type PaperPieces } from '#domain/letters/templates/composePaper';
import type { Wording } from '#domain/letters/templates/wording';
import { paperTexts } from '#domain/letters/texts/paperTexts';
import { typeset } from '#domain/letters/typeset';
import { sumCents } from '#domain/money/cents';
import { decimal } from '#domain/money/decimal';
import { ok, reject, type Result } from '#domain/result';

/**
 * How interest was reckoned, slice by slice, so that a judge can do it again with a pencil. What was given up is not in
 * it: it shows what the law allows. Refuses a claim on which no interest may be asked, and one of which not a single day
 * has a known rate: `from` and `to` name the days to type.
 */
export function composeInterestAnnex(
  facts: PaperFacts,
  claim: Claim,
  wording: Wording | null = null,
): Result<LetterDocument, 'annex.noInterest' | 'annex.rateMissing' | 'letter.wordingBroken'> {
  const interest = claim.lines.filter(
    ({ what, slices, unknown }) => what === 'interest' && (slices.length > 0 || unknown !== null),
  );
  const lines = interest.filter(({ slices }) => slices.length > 0);
  if (lines.length === 0) {
    const missing = interest.find(({ unknown }) => unknown !== null)?.unknown ?? null;
    return missing === null
      ? reject('annex.noInterest')
      : reject('annex.rateMissing', { from: missing.from, to: missing.to });
  }
  const { language } = facts;
  const texts = paperTexts[language].annex;
  const set = (text: string) => typeset(text, language);
  const total = sumCents(lines.map(({ amount, waived }) => sumCents([amount, waived])));
  const numbers = [...new Set(lines.map(({ number }) => number))];
  const values = { amount: formatEuros(total, language), numbers: numbers.join(', '), count: numbers.length };
  const parts: PaperPieces['parts'] = {
    slices: lines.map((line) => sliceTable(line, language)),
    account: [{ block: 'totals', lines: [{ label: set(texts.grandTotal), amount: total, isStrong: true }] }],
    articles: [{ block: 'legalNotice', title: null, texts: notesOf(interest, language).map(set) }],
  };
  const worded = wordPaper('interestAnnex', facts, { values, parts }, wording);
  if (!worded.ok) return worded;
  const subject = texts.subject({ date: formatDate(claim.asOf, language) });
  const { blocks, title } = worded.value;
  return ok(framePaper(facts, { kind: 'interestAnnex', title: title ?? '', subject, blocks }, wording));
}

function sliceTable(line: ClaimLine, language: Language): LetterBlock {
  const { columns, total } = paperTexts[language].annex;
  const sum = sumCents([line.amount, line.waived]);
  return {
    block: 'table',
    title: `${columns.number} ${line.number}`,
    columns: [
      { label: columns.from, share: 4, isRight: false },
      { label: columns.to, share: 4, isRight: false },
      { label: columns.days, share: 2, isRight: true },
      { label: columns.base, share: 4, isRight: true },
      { label: columns.rate, share: 3, isRight: true },
      { label: columns.year, share: 2, isRight: true },
      { label: columns.amount, share: 4, isRight: true },
    ],
    rows: line.slices.map((slice) => sliceCells(slice, language)),
    total: { label: typeset(total({ number: line.number }), language), text: formatEuros(sum, language) },
  };
}

function sliceCells(slice: InterestSlice, language: Language): readonly string[] {
  return [
    formatDateShort(slice.from),
    formatDateShort(slice.to),
    String(slice.days),
    formatCents(slice.base, language),
    `${formatPercent(slice.rate, language)}${slice.isConfirmed ? '' : ' *'}`,
    String(slice.yearDays),
    formatDecimal(decimal(slice.amountText), language, 6),
  ];
}

// Invoices that stand on the same article share one line; what is not known of their rates is said once.
function notesOf(lines: readonly ClaimLine[], language: Language): readonly string[] {
  const texts = paperTexts[language].annex;
  const articles = [...new Set(lines.map(({ article }) => article))];
  return articles.flatMap((article) => {
    const same = lines.filter((line) => line.article === article);
    const numbers = [...new Set(same.map(({ number }) => number))];
    const isAll = articles.length === 1;
    const unseen = spanOf(same.flatMap(({ slices }) => slices.filter(({ isConfirmed }) => !isConfirmed)));
    const missing = spanOf(same.flatMap(({ unknown }) => (unknown === null ? [] : [unknown])));
    return [
      texts.article({ numbers: numbers.join(', '), count: numbers.length, isAll, article }),
      ...(unseen === null ? [] : [texts.unconfirmed(written(unseen, language))]),
      ...(missing === null ? [] : [texts.missing(written(missing, language))]),
    ];
  });
}

type Span = Pick<InterestSlice, 'from' | 'to'>;

/** From the first day to the last of some spans; null for none. */
function spanOf(spans: readonly Span[]): Span | null {
  const [first] = spans;
  if (first === undefined) return null;
  return spans.reduce(
    (whole, { from, to }) => ({ from: from < whole.from ? from : whole.from, to: to > whole.to ? to : whole.to }),
    first,
  );
}

function written({ from, to }: Span, language: Language) {
  return { from: formatDate(from, language), to: formatDate(to, language) };
}
