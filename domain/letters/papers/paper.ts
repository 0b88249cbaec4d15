import type { PlainDate } from '#domain/calendar/plainDate';
import type { Country, Language, Relation } from '#domain/country';
import { formatDate } from '#domain/format/date';
import { footerLines, letterSender, templateVersion } from '#domain/letters/compose/frame';
import type { Addressee, Sender, Tone } from '#domain/letters/facts';
import type { LetterBlock, LetterDocument, PaperKind } from '#domain/letters/model';
import type { Wording } from '#domain/letters/templates/wording';
import { letterTexts } from '#domain/letters/texts/letterTexts';
import { typeset } from '#domain/letters/typeset';

/** What every paper needs, whatever it is about. */
export type PaperFacts = {
  readonly language: Language;
  readonly country: Country;
  readonly relation: Relation;
  /** How warmly its sentences are put; `normal` when left out. */
  readonly tone?: Tone;
  readonly today: PlainDate;
  readonly sender: Sender;
  readonly addressee: Addressee;
  /** Reference to quote, or the number of the invoice. */
  readonly reference: string;
};

export type PaperContent = {
  readonly kind: PaperKind;
  readonly title: string;
  readonly subject: string;
  readonly blocks: readonly LetterBlock[];
  /** It goes registered with acknowledgement of receipt, and says so above the address. */
  readonly isRegistered?: boolean;
};

/**
 * Puts the content of a paper into the frame of the house, as letters have it.
 *
 * @param wording the user's own words it was made with, if he has some for it
 */
export function framePaper(facts: PaperFacts, content: PaperContent, wording: Wording | null = null): LetterDocument {
  const { language, country, relation, today, sender, addressee, reference } = facts;
  const texts = letterTexts[language].common;
  const set = (text: string) => typeset(text, language);
  return {
    templateVersion: wording === null ? templateVersion : `${templateVersion} ${wording.version}`,
    kind: content.kind,
    language,
    country,
    relation,
    date: today,
    placeAndDate: set(texts.placeAndDate({ city: sender.city, date: formatDate(today, language) })),
    sender: letterSender(sender, language),
    addressee: addressee.lines.filter((line) => line.trim() !== ''),
    references: [
      ...(addressee.customerNumber === null
        ? []
        : [{ label: texts.references.customer, text: addressee.customerNumber }]),
      { label: texts.references.reference, text: reference },
    ],
    postalLine:
      content.isRegistered === true ? set(texts.registered({ country, withReceipt: true, number: null })) : null,
    title: set(content.title),
    subjectLabel: set(texts.subjectLabel),
    subject: set(content.subject),
    // An agreement or an account speaks to nobody in particular.
    salutation: '',
    blocks: content.blocks,
    pageFooter: footerLines(sender, country, language).map(set),
    words: { page: texts.page, trial: texts.trial, copy: texts.copy },
  };
}

/** A paragraph with the typography of the language. */
export function paragraph(text: string, language: Language, isStrong = false): LetterBlock {
  return { block: 'paragraph', text: typeset(text, language), isStrong };
}

/** What a paper cannot do without. */
export const paperMentions = [
  'senderName',
  'senderAddress',
  'senderCity',
  'senderIban',
  'signatory',
  'addresseeName',
  'addresseeAddress',
  'amount',
  'beneficiary',
  'placeOfPayment',
  'invoices',
] as const;
export type PaperMention = (typeof paperMentions)[number];

/** The first of these mentions that is empty; null when all are there. */
export function missingMention(mentions: readonly (readonly [PaperMention, string | null])[]): PaperMention | null {
  return mentions.find(([, text]) => text === null || text.trim() === '')?.[0] ?? null;
}
