import { addDays } from '#domain/calendar/plainDate';
import { present } from '#domain/assert';
import type { ClaimLine, ClaimRule } from '#domain/claims/claim';
import { missingInterest } from '#domain/claims/missingInterest';
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import { formatIban } from '#domain/format/iban';
import { epcPayload } from '#domain/identifiers/epcQr';
import { checkOgm, checkRf } from '#domain/identifiers/structuredReference';
import type { LetterFacts } from '#domain/letters/facts';
import { invoiceDetails } from '#domain/letters/compose/invoiceDetails';
import type { LetterBlock, TotalLine } from '#domain/letters/model';
import { letterTexts, situationOf, type Situation } from '#domain/letters/texts/letterTexts';
import type { Demand, Recall } from '#domain/letters/texts/params';
import { typeset } from '#domain/letters/typeset';
import { sumCents, zeroCents, type Cents } from '#domain/money/cents';

/** What the composers of letters have in common: sentences with typography, and the blocks made of figures. */
export function letterParts(facts: LetterFacts) {
  const { language, claim, sender, deadlineOn } = facts;
  const texts = letterTexts[language];
  const set = (text: string) => typeset(text, language);
  return {
    texts,
    situation: situationOf(claim.country, claim.relation),
    count: claim.invoices.length,
    contact: texts.common.contact({ phone: sender.phone, email: sender.email }),
    demand: {
      amount: formatEuros(claim.asked.total, language),
      before: deadlineOn === null ? '' : formatDate(deadlineOn, language),
    } satisfies Demand,
    recall: recallOf(facts),
    paragraph: (text: string, isStrong = false): LetterBlock => ({ block: 'paragraph', text: set(text), isStrong }),
    legalNotice: (lines: readonly string[], title: string | null = null): LetterBlock => ({
      block: 'legalNotice',
      title: title === null ? null : set(title),
      texts: lines.map(set),
    }),
    signature: (closing: string): LetterBlock => ({
      block: 'signature',
      closing: set(closing),
      name: sender.signatory,
      role: sender.signatoryRole,
    }),
    claims: claimsBlock(facts),
    account: [totalsBlock(facts)],
    detail: interestBlocks(facts),
    payment: paymentBlock(facts, deadlineOn),
    enclosures: enclosuresBlock(facts),
  };
}

export type LetterParts = ReturnType<typeof letterParts>;

/** Offer to spread the payments, when the user wants it in this letter. */
export function planOffer(facts: LetterFacts, parts: LetterParts): readonly LetterBlock[] {
  return facts.offersPlan ? [parts.paragraph(parts.texts.common.plan[facts.tone])] : [];
}

function recallOf({ history, claim, language }: LetterFacts): Recall {
  const written = (date: LetterFacts['history']['lastCallOn']) => (date === null ? null : formatDate(date, language));
  return {
    count: claim.invoices.length,
    firstReminder: written(history.firstReminderOn),
    secondReminder: written(history.secondReminderOn),
    formalNotice: written(history.formalNoticeOn),
    call: written(history.lastCallOn),
    undated: history.undatedReminders,
  };
}

function claimsBlock(facts: LetterFacts): LetterBlock {
  const { claim, language } = facts;
  const { claims: labels, contested: contestedText } = letterTexts[language].common;
  // What is set aside is said in its line: from the price and what was received it does not follow what is asked.
  const aside = (amount: Cents) => (amount > 0 ? [contestedText(formatEuros(amount, language))] : []);
  return {
    block: 'claims',
    labels: { ...labels, gross: labels.gross[claim.country] },
    rows: claim.invoices.map(({ itemId, number, contested, description, issuedOn, dueOn, gross, received, open }) => ({
      number,
      description: typeset(
        [description, ...aside(contested ?? zeroCents)].filter((part) => part !== '').join(', '),
        language,
      ),
      ...invoiceDetails(facts, itemId),
      issuedOn,
      dueOn,
      gross,
      received,
      open,
    })),
  };
}

/** The account: price, interest, indemnities, total. */
function totalsBlock(facts: LetterFacts): LetterBlock {
  const { claim, language } = facts;
  const texts = letterTexts[language].common;
  const { asked } = claim;
  const indemnities = claim.lines.filter(
    ({ amount, isAsked, what }) => what === 'fixedIndemnity' && isAsked && amount > 0,
  ).length;
  const line = (label: string, amount: Cents): readonly TotalLine[] =>
    amount === 0 ? [] : [{ label: typeset(label, language), amount, isStrong: false }];
  const situation: Situation = situationOf(claim.country, claim.relation);
  const charges = [
    ...line(texts.interestLabel[situation], asked.interest),
    ...line(texts.totals.fixedIndemnity(indemnities), asked.fixedIndemnity),
    ...line(texts.totals.penaltyClause, asked.penaltyClause),
    ...line(texts.totals.reminderFee, asked.reminderFee),
  ];
  return {
    block: 'totals',
    lines: [
      ...(charges.length === 0 ? [] : line(texts.totals.principal(claim.invoices.length), asked.principal)),
      ...charges,
      { label: typeset(texts.totals.total, language), amount: asked.total, isStrong: true },
    ],
  };
}

/** How the interest was reckoned; it stands after the letter, as an account that can be checked. */
function interestBlocks(facts: LetterFacts): readonly LetterBlock[] {
  const { claim, language } = facts;
  const texts = letterTexts[language].common;
  const set = (text: string) => typeset(text, language);
  // What is given up whole is left out: a letter that speaks of it would bind its sender.
  const lines = claim.lines.filter(
    ({ amount, isAsked, paid, waived, what }) => what === 'interest' && isAsked && (amount > 0 || waived + paid === 0),
  );
  if (lines.length === 0) return [];

  const notes = [...new Set(lines.map(({ rule }) => interestNote(rule, texts.interestNote)))];
  const missing = missingInterest(claim);
  const rows = lines.flatMap(({ number, slices }) => slices.map((slice) => ({ number, ...slice })));
  if (rows.length === 0) {
    const open =
      missing === null ? texts.interestUntilPaid : texts.interestReserved(formatDate(missing.from, language));
    return [{ block: 'legalNotice', title: null, texts: [...notes, open].map(set) }];
  }
  const runsOn =
    missing === null
      ? texts.interestUntilPaid
      : texts.interestRunsOn({ until: formatDate(addDays(missing.from, -1), language) });
  // The notes speak of 365 days; by another reading a leap year has one more.
  const leap = lines.some(isOverLeapYear) ? [texts.interestLeapYear] : [];
  return [
    {
      block: 'interest',
      title: set(texts.interest.title),
      labels: texts.interest,
      rows: rows.map(({ number, from, to, days, base, rate, amountText }) => ({
        number,
        ...{ from, to, days, base, rate, amountText },
      })),
      note: set([...notes, ...leap, texts.interestRounded, ...limitedNote(facts, lines), runsOn].join(' ')),
    },
  ];
}

// The periods add up to more than the letter asks: it says so, without giving anything up in writing.
function limitedNote({ language }: LetterFacts, lines: readonly ClaimLine[]): readonly string[] {
  const asked = sumCents(lines.map(({ amount }) => amount));
  const reckoned = sumCents(lines.flatMap(({ amount, paid, waived }) => [amount, paid, waived]));
  if (asked === reckoned) return [];
  const { interestLimited } = letterTexts[language].common;
  return [interestLimited({ reckoned: formatEuros(reckoned, language), asked: formatEuros(asked, language) })];
}

function isOverLeapYear({ rule, slices }: ClaimLine): boolean {
  return rule !== 'fr.b2c.legalInterest' && slices.some(({ yearDays }) => yearDays === 366);
}

function interestNote(rule: ClaimRule, notes: Readonly<Partial<Record<ClaimRule, string>>>): string {
  return present(notes[rule], `interest note of ${rule}`);
}

function paymentBlock(
  { claim, sender, language, paymentReference, showQr }: LetterFacts,
  before: LetterFacts['deadlineOn'],
): LetterBlock {
  return transferBlock({ sender, language, showQr, reference: paymentReference, amount: claim.asked.total, before });
}

/** How to pay an amount by transfer, with its code to scan when it is wanted and banks would read it right. */
export function transferBlock({
  sender,
  language,
  showQr,
  reference,
  amount,
  before,
}: Pick<LetterFacts, 'sender' | 'language' | 'showQr'> & {
  readonly reference: string;
  readonly amount: Cents;
  readonly before: LetterFacts['deadlineOn'];
}): LetterBlock {
  const texts = letterTexts[language].common.payment;
  const transfer = {
    name: sender.name,
    iban: sender.iban ?? '',
    amountCents: amount,
    ...(sender.bic === null ? {} : { bic: sender.bic }),
    ...(checkOgm(reference).valid || checkRf(reference).valid
      ? { structured: reference }
      : { unstructured: reference }),
  };
  // A reference or name that banks would misread gives no code: the figures stand in print beside it.
  const epc = showQr ? epcPayload(transfer) : null;
  return {
    block: 'payment',
    title: typeset(texts.title, language),
    holder: sender.name,
    iban: formatIban(sender.iban ?? ''),
    bic: sender.bic,
    reference,
    amount,
    before,
    epc: epc?.ok === true ? epc.value : null,
    labels: texts,
  };
}

function enclosuresBlock({ enclosures, language }: LetterFacts): readonly LetterBlock[] {
  if (enclosures.length === 0) return [];
  const label = letterTexts[language].common.enclosures;
  return [{ block: 'enclosures', label, items: enclosures.map((item) => typeset(item, language)) }];
}
