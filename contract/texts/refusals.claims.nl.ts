import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { euros, text } = wordsOf('nl');

/** Refusals about claims, what is given up of them and what was agreed. */
export const claimRefusalsNl = {
  'waiver.neverDue': () => 'Hier valt niets op te geven: de wet geeft dit bedrag niet.',
  'waiver.notDueYet': () =>
    'Dit bedrag is nog niet verschuldigd: geef het helemaal op, of wacht op zijn dag om een bedrag te kiezen.',
  'waiver.moreThanDue': (p) => `Meer opgeven dan wat verschuldigd is, kan niet: ${euros(p, 'most')}.`,
  'waiver.unknown': () => 'Dit wordt al opnieuw gevraagd.',
  'terms.rateTooHigh': (p) => `${text(p, 'text')}: boven 1.000 % per jaar is het geen rentevoet. Kijk de komma na.`,
  'annex.noInterest': () => 'Er is vandaag geen rente om uit te splitsen.',
  'annex.cannotReckon': () =>
    'De rente van deze klant kan niet berekend worden: de reden staat bovenaan zijn vordering.',
} satisfies Readonly<Record<string, (params: Params) => string>>;
