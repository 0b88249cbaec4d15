import type { Language } from '#domain/country';
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import { letterParts } from '#domain/letters/compose/parts';
import type { LetterFacts } from '#domain/letters/facts';
import { rowNames, variableName, variablesOf, type VariableCode } from '#domain/letters/templates/variableNames';
import type { WordedDocument } from '#domain/letters/templates/wordedDocuments';
import type { PaperFacts } from '#domain/letters/papers/paper';
import type { TemplateValue, TemplateValues } from '#domain/letters/templates/liquid';
import { cents } from '#domain/money/cents';
import { upperFirst } from '#domain/letters/texts/upperFirst';
import { letterTexts } from '#domain/letters/texts/letterTexts';

type Row = Readonly<Record<keyof typeof rowNames, string>>;
/** What a document can say of itself, written out in its language; what is left out counts as nothing to say. */
export type VariableValues = Readonly<Partial<Record<Exclude<VariableCode, 'list'>, string | number | null>>> & {
  readonly list?: readonly Row[];
};

/** Variables as a template of that language sees them. Written with a capital, a value begins with one. */
export function templateValues(document: WordedDocument, language: Language, values: VariableValues): TemplateValues {
  const entries = variablesOf(document).flatMap((code): (readonly [string, TemplateValue])[] => {
    const name = variableName(code, language);
    if (code === 'list') {
      const rows = (values.list ?? []).map((row) => rowOf(row, language));
      return [name, upperFirst(name)].map((word) => [word, rows] as const);
    }
    const value = values[code] ?? null;
    return [[name, value] as const, [upperFirst(name), typeof value === 'string' ? upperFirst(value) : value] as const];
  });
  return Object.fromEntries(entries);
}

function rowOf(row: Row, language: Language): Readonly<Record<string, string>> {
  return Object.fromEntries(
    (Object.keys(rowNames) as (keyof typeof rowNames)[]).map((field) => [rowNames[field][language], row[field]]),
  );
}

/** The values of one letter, written out in its language; null where there is nothing to say. */
export function variablesFrom(facts: LetterFacts): VariableValues {
  const { addressee, claim, history, language, sender } = facts;
  const { contact, count, demand, recall } = letterParts(facts);
  const { common } = letterTexts[language];
  const { asked } = claim;
  const date = (on: LetterFacts['deadlineOn']) => (on === null ? null : formatDate(on, language));
  return {
    amount: demand.amount,
    deadline: date(facts.deadlineOn),
    invoices: common.these(count),
    recall: common.recall(recall),
    contact,
    balance: formatEuros(asked.principal, language),
    charges: asked.total === asked.principal ? null : formatEuros(cents(asked.total - asked.principal), language),
    customer: addressee.name,
    business: sender.name,
    signatory: sender.signatory,
    numbers: claim.invoices.map(({ number }) => number).join(', '),
    reference: facts.paymentReference,
    today: formatDate(facts.today, language),
    firstReminderOn: date(history.firstReminderOn),
    secondReminderOn: date(history.secondReminderOn),
    formalNoticeOn: date(history.formalNoticeOn),
    callOn: date(history.lastCallOn),
    count,
    list: claim.invoices.map(({ number, issuedOn, dueOn, gross, open }) => ({
      number,
      issuedOn: formatDate(issuedOn, language),
      dueOn: formatDate(dueOn, language),
      gross: formatEuros(gross, language),
      open: formatEuros(open, language),
    })),
  };
}

/** What every paper says of the two parties. */
export function partyValues({ addressee, language, reference, sender, today }: PaperFacts): VariableValues {
  return {
    contact: letterTexts[language].common.contact({ phone: sender.phone, email: sender.email }),
    customer: addressee.name,
    business: sender.name,
    signatory: sender.signatory,
    reference,
    today: formatDate(today, language),
  };
}
