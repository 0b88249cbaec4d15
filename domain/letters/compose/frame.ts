import { present } from '#domain/assert';
import type { Country, Language } from '#domain/country';
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import type { LetterFacts, Sender } from '#domain/letters/facts';
import type { LetterBlock, LetterDocument, LetterReference, LetterSender } from '#domain/letters/model';
import { letterTexts } from '#domain/letters/texts/letterTexts';
import { typeset } from '#domain/letters/typeset';

/** Changes when wording or layout change: an issued letter keeps the version that made it. */
export const templateVersion = '2026-11';

/** What a letter says; the frame (sender, window, references, footer) is the same for all. */
export type LetterContent = {
  readonly title: string;
  /** Null: the usual subject, the invoice or the number of invoices. */
  readonly subject: string | null;
  readonly blocks: readonly LetterBlock[];
};

/**
 * Puts the content of a letter into the frame of the house.
 *
 * @param wording version of the user's own words, if he has some for this letter
 */
export function frameLetter(facts: LetterFacts, content: LetterContent, wording?: string): LetterDocument {
  const { language, claim, sender, addressee } = facts;
  const texts = letterTexts[language].common;
  const set = (text: string) => typeset(text, language);
  return {
    templateVersion: wording === undefined ? templateVersion : `${templateVersion} ${wording}`,
    kind: facts.kind,
    language,
    country: claim.country,
    relation: claim.relation,
    date: facts.today,
    placeAndDate: set(texts.placeAndDate({ city: sender.city, date: formatDate(facts.today, language) })),
    sender: letterSender(sender, language),
    // A hand-over goes to a professional who is not known yet: the window stays empty.
    addressee: facts.kind === 'handover' ? [] : addressee.lines.filter((line) => line.trim() !== ''),
    references: references(facts),
    postalLine:
      facts.registered === null ? null : set(texts.registered({ ...facts.registered, country: claim.country })),
    title: set(content.title),
    ...subjectOf(facts, content),
    salutation: set(texts.salutation(facts.kind === 'handover' ? null : addressee.salutation)),
    blocks: content.blocks,
    pageFooter: footerLines(sender, claim.country, language).map(set),
    words: { page: texts.page, trial: texts.trial, copy: texts.copy },
  };
}

// The first reminder of one invoice looks like it: its title stands where the eye expects it, without `Objet`.
function subjectOf(facts: LetterFacts, { subject }: LetterContent): Pick<LetterDocument, 'subject' | 'subjectLabel'> {
  const { claim, kind, language } = facts;
  const text = subject ?? usualSubject(facts);
  if (kind !== 'reminder1' || claim.invoices.length !== 1 || subject !== null) {
    return {
      subjectLabel: typeset(letterTexts[language].common.subjectLabel, language),
      subject: typeset(text, language),
    };
  }
  const [what = '', ...rest] = text.split(' ');
  return { subjectLabel: '', subject: typeset([what.toUpperCase(), ...rest].join(' '), language) };
}

/** One invoice is named by number and date, several by their number and sum. */
function usualSubject({ claim, language }: LetterFacts): string {
  const texts = letterTexts[language].common;
  if (claim.invoices.length > 1) {
    return texts.invoicesSubject({
      count: claim.invoices.length,
      amount: formatEuros(claim.asked.principal, language),
    });
  }
  const { number, issuedOn } = present(claim.invoices[0], 'invoice of the claim');
  return texts.invoiceSubject({ number, date: formatDate(issuedOn, language) });
}

/** The head of the page: who writes. */
export function letterSender(sender: Sender, language: Language): LetterSender {
  return { name: sender.name, lines: senderLines(sender, language), images: sender.images };
}

/** Address, phone and e-mail of the business, one line each. */
function senderLines(sender: Sender, language: Language): readonly string[] {
  const texts = letterTexts[language].common;
  return [
    ...sender.addressLines,
    ...(sender.phone === null ? [] : [`${texts.phone} ${sender.phone}`]),
    ...(sender.email === null ? [] : [sender.email]),
  ].filter((line) => line.trim() !== '');
}

function references({ addressee, claim, language, paymentReference }: LetterFacts): readonly LetterReference[] {
  const texts = letterTexts[language].common.references;
  const numbers = claim.invoices.map(({ number }) => number);
  return [
    ...(addressee.customerNumber === null ? [] : [{ label: texts.customer, text: addressee.customerNumber }]),
    ...(numbers.length > 3
      ? []
      : [{ label: numbers.length === 1 ? texts.invoice : texts.invoices, text: numbers.join(', ') }]),
    ...(numbers.length === 1 && numbers[0] === paymentReference
      ? []
      : [{ label: texts.reference, text: paymentReference }]),
  ];
}

/** Legal identity of the business, as every paper of it must show. */
export function footerLines(sender: Sender, country: Country, language: Language): readonly string[] {
  const texts = letterTexts[language].common.footer;
  const identity = [
    [sender.name, sender.legalForm, sender.capital === null ? null : texts.capital(sender.capital)]
      .filter(isThere)
      .join(' '),
    sender.addressLines.join(', '),
  ];
  const numbers =
    country === 'FR'
      ? [ownNumberText(sender.siret ?? '', country, language), sender.register, numbered(texts.vat, sender.vatNumber)]
      : [
          ownNumberText(sender.enterpriseNumber ?? '', country, language),
          numbered(texts.vat, belgianNumber(sender.vatNumber)),
          sender.register,
        ];
  return [identity, [...numbers, sender.footerNote]]
    .map((parts) => parts.filter(isThere).join(' · '))
    .filter((line) => line !== '');
}

/** The number of a business after its name: a SIREN in France, elsewhere the number of an enterprise. */
export function businessNumberText(number: string, country: Country, language: Language): string {
  const { enterpriseNumber, footer } = letterTexts[language].common;
  const isSiren = country === 'FR' && /^(\d{9}|\d{14})$/.test(number.replace(/\D/g, ''));
  return (isSiren ? siretText(number, footer) : null) ?? enterpriseNumber(belgianNumber(number) ?? number);
}

/** The number of the business itself with its name, in groups: `SIRET 732 829 320 00074`, `KBO 0403.170.701`; null: none. */
export function ownNumberText(number: string, country: Country, language: Language): string | null {
  const { footer } = letterTexts[language].common;
  return country === 'FR' ? siretText(number, footer) : numbered(footer.enterprise, belgianNumber(number));
}

/** The number of a Belgian enterprise, or its VAT number, in groups: 0403.170.701, however it was typed; others as they are. */
export function belgianNumber(number: string | null): string | null {
  const [, country, first, second, third] =
    /^(BE)?(\d{4})(\d{3})(\d{3})$/.exec(number?.replace(/[\s.]/g, '') ?? '') ?? [];
  if (first === undefined) return number;
  return `${country === undefined ? '' : 'BE\u00a0'}${first}.${second ?? ''}.${third ?? ''}`;
}

function siretText(siret: string, texts: { readonly siret: string; readonly siren: string }): string | null {
  const digits = siret.replace(/\D/g, '');
  if (digits === '') return null;
  const grouped = digits.replace(/^(\d{3})(\d{3})(\d{3})(\d*)$/, '$1\u00a0$2\u00a0$3\u00a0$4').trimEnd();
  return `${digits.length === 14 ? texts.siret : texts.siren} ${grouped}`;
}

function numbered(label: string, number: string | null): string | null {
  return number === null || number.trim() === '' ? null : `${label} ${number}`;
}

function isThere(text: string | null): text is string {
  return text !== null && text.trim() !== '';
}
