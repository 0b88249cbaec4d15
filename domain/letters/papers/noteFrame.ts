import type { Language } from '#domain/country';
import type { Addressee, Sender } from '#domain/letters/facts';
import type { LetterBlock, LetterDocument } from '#domain/letters/model';
import { framePaper, type PaperContent, type PaperFacts } from '#domain/letters/papers/paper';
import type { Wording } from '#domain/letters/templates/wording';
import { letterTexts } from '#domain/letters/texts/letterTexts';
import { typeset } from '#domain/letters/typeset';

/** A paper that speaks to somebody: it has the opening words of a letter. */
export function frameNote(facts: PaperFacts, content: PaperContent, wording: Wording | null = null): LetterDocument {
  return { ...framePaper(facts, content, wording), salutation: salutationOf(facts.addressee, facts.language) };
}

function salutationOf({ salutation }: Addressee, language: Language): string {
  return typeset(letterTexts[language].common.salutation(salutation), language);
}

/** Closing words and the name that signs. */
export function signatureOf(closing: string, sender: Sender, language: Language): LetterBlock {
  return {
    block: 'signature',
    closing: typeset(closing, language),
    name: sender.signatory,
    role: sender.signatoryRole,
  };
}

/** How to reach the business, as the sentences of letters say it. */
export function contactOf({ phone, email }: Sender, language: Language): string {
  return letterTexts[language].common.contact({ phone, email });
}

/** Small print, with the typography of the language. */
export function smallPrint(texts: readonly string[], language: Language): LetterBlock {
  return { block: 'legalNotice', title: null, texts: texts.map((text) => typeset(text, language)) };
}
