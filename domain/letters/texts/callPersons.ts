import type { Language } from '#domain/country';
import type { CallParty } from '#domain/guardrails/contact';

type Spoken = Extract<CallParty, 'manager' | 'guarantor'>;

const persons: Readonly<Record<Language, Readonly<Record<Spoken, string>>>> = {
  fr: { manager: 'avec votre gérant ou votre comptabilité', guarantor: 'avec votre caution' },
  nl: { manager: 'met uw zaakvoerder of uw boekhouding', guarantor: 'met uw borg' },
  en: { manager: 'with your manager or your accounts office', guarantor: 'with your guarantor' },
};

/**
 * With whom an agreement was made by phone, as the letter that confirms it says to the customer; null: with himself, or with
 * somebody to whom nothing of the debt may be said.
 */
export function callPerson(party: CallParty, language: Language): string | null {
  return party === 'manager' || party === 'guarantor' ? persons[language][party] : null;
}
