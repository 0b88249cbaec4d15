import type { Context } from '#app/context';
import { composeInOwnWords } from '#app/letters/composeFor';
import { senderFrom } from '#app/letters/sender';
import { countryOf, storedPreferences, type Company } from '#app/settings';
import { sheetWords } from '#contract/texts/sheetWords';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { buildClaim, defaultContract } from '#domain/claims/buildClaim';
import type { Country, Language, Relation } from '#domain/country';
import { letterKinds, type LetterKind } from '#domain/followup/policy';
import type { LetterRefusalCode } from '#domain/letters/composeLetter';
import type { LetterFacts, Sender } from '#domain/letters/facts';
import type { LetterDocument, LetterImages } from '#domain/letters/model';
import { cents } from '#domain/money/cents';
import type { Result } from '#domain/result';

/** A letter to nobody, to see one's own letterhead while it is typed. Nothing of it is kept. */
export function sampleLetter(
  ctx: Context,
  company: Company,
  kindText: string,
  language: Language,
  images: LetterImages,
): Result<LetterDocument, LetterRefusalCode> {
  const kind: LetterKind = letterKinds.find((one) => one === kindText) ?? 'reminder1';
  const as = { kind, language, relation: 'B2B', tone: 'normal' } as const;
  return composeInOwnWords(ctx, sampleFacts(ctx, company, images, as));
}

/** What such a letter is composed from. */
export function sampleFacts(
  ctx: Context,
  company: Company,
  images: LetterImages,
  { kind, language, relation, tone }: Pick<LetterFacts, 'kind' | 'language' | 'tone'> & { readonly relation: Relation },
): LetterFacts {
  const today = ctx.clock.today();
  const country = countryOf(ctx.ledger);
  const words = sheetWords[language].sample;
  const claim = buildClaim({
    country,
    relation,
    kind,
    today,
    contract: defaultContract,
    notices: { firstReminder: { sentOn: addDays(today, -30), channel: 'post' }, formalNotice: null },
    invoices: [
      {
        itemId: 'sample',
        number: words.number,
        description: words.description,
        issuedOn: addDays(today, -75),
        dueOn: addDays(today, -45),
        gross: cents(124_000),
        receipts: [{ on: addDays(today, -20), amount: cents(40_000) }],
      },
    ],
  });
  return {
    kind,
    language,
    tone,
    today,
    deadlineOn: kind === 'courtesy' || kind === 'handover' ? null : addDays(today, 14),
    sender: withPlaceholders(senderFrom({ ...company, country }, images), words.toFill, country),
    addressee: {
      name: words.name,
      lines: words.lines[country],
      customerNumber: '000123',
      businessNumber: null,
      salutation: null,
    },
    claim,
    paymentReference: words.number,
    history: historyBefore(kind, today),
    registered: null,
    showQr: storedPreferences(ctx.ledger).qrCode ?? true,
    offersPlan: false,
    enclosures: [],
  };
}

// What came before this letter, and nothing that comes with or after it: a second reminder recalls no second reminder.
function historyBefore(kind: LetterKind, today: PlainDate): LetterFacts['history'] {
  const isFirst = kind === 'courtesy' || kind === 'reminder1';
  return {
    firstReminderOn: isFirst ? null : addDays(today, -30),
    secondReminderOn: isFirst || kind === 'reminder2' ? null : addDays(today, -15),
    formalNoticeOn: null,
    lastCallOn: isFirst ? null : addDays(today, -18),
    undatedReminders: 0,
  };
}

const sampleIban: Readonly<Record<Country, string>> = {
  FR: `FR00${'0'.repeat(23)}`,
  BE: `BE00${'0'.repeat(12)}`,
};

// A letterhead half typed must already be seen: what is missing shows as a word to fill in.
function withPlaceholders(sender: Sender, toFill: string, country: Country): Sender {
  const orToFill = (text: string) => (text.trim() === '' ? toFill : text);
  return {
    ...sender,
    name: orToFill(sender.name),
    addressLines: sender.addressLines.length === 0 ? [toFill, toFill] : sender.addressLines,
    city: orToFill(sender.city),
    siret: sender.siret ?? toFill,
    enterpriseNumber: sender.enterpriseNumber ?? toFill,
    signatory: orToFill(sender.signatory),
    // Zeros in the form of the country: words would be cut in fours like a number.
    iban: sender.iban ?? sampleIban[country],
  };
}
