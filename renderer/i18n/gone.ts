import type { Language } from '#domain/country';
import type { GoneWhat } from '#domain/followup/goneFacts';

/** A customer who died, gave up his business, or is under collective proceedings. */
export type GoneText = {
  readonly action: string;
  readonly title: string;
  readonly what: string;
  readonly whats: Readonly<Record<GoneWhat, string>>;
  readonly since: Readonly<Record<GoneWhat, (date: string) => string>>;
  readonly advice: Readonly<Record<GoneWhat, string>>;
  readonly on: string;
  readonly source: string;
  readonly missing: string;
  readonly save: string;
  readonly back: string;
};

export const goneText: Readonly<Record<Language, GoneText>> = {
  fr: {
    action: 'Décédé ou fermé',
    title: 'Ce client n’est plus là',
    what: 'Que s’est-il passé ?',
    whats: { died: 'Il est décédé', ceased: 'Il a fermé', insolvent: 'Redressement, liquidation, faillite' },
    since: {
      died: (date) => `Décédé le ${date}.`,
      ceased: (date) => `Fermé depuis le ${date}.`,
      insolvent: (date) => `En procédure collective depuis le ${date}.`,
    },
    advice: {
      died: 'Demandez à la famille quel notaire règle la succession, et mettez-le comme destinataire : « Succession de … ».',
      ceased:
        'S’il travaillait en son nom, il doit toujours : écrivez-lui chez lui. Si c’est une société, écrivez à son liquidateur : le registre le nomme.',
      insolvent:
        'Plus de rappel : déclarez ce qu’il doit. En France, au mandataire, dans les deux mois de la publication au BODACC. En Belgique, au registre central de la solvabilité, dans le délai du jugement.',
    },
    on: 'Depuis quand ?',
    source: 'Qui le dit ? (le registre, la famille, la poste…)',
    missing: 'Il manque la date, ou qui le dit.',
    save: 'Noter',
    back: 'C’était une erreur',
  },
  nl: {
    action: 'Overleden of gesloten',
    title: 'Deze klant is er niet meer',
    what: 'Wat is er gebeurd?',
    whats: {
      died: 'Hij is overleden',
      ceased: 'Hij is gestopt',
      insolvent: 'Faillissement, reorganisatie, vereffening',
    },
    since: {
      died: (date) => `Overleden op ${date}.`,
      ceased: (date) => `Gestopt sinds ${date}.`,
      insolvent: (date) => `In een insolventieprocedure sinds ${date}.`,
    },
    advice: {
      died: 'Vraag de familie welke notaris de nalatenschap regelt en zet die als geadresseerde: “Nalatenschap …”.',
      ceased:
        'Werkte hij op eigen naam, dan blijft hij het verschuldigd: schrijf naar zijn huisadres. Is het een vennootschap, schrijf dan aan de vereffenaar: het register noemt hem.',
      insolvent:
        'Geen herinnering meer: geef aan wat hij verschuldigd is. In België in het centraal register solvabiliteit, binnen de termijn van het vonnis. In Frankrijk bij de ‘mandataire’, binnen twee maanden na de publicatie in de BODACC.',
    },
    on: 'Sinds wanneer?',
    source: 'Wie zegt het? (het register, de familie, de post…)',
    missing: 'De datum ontbreekt, of wie het zegt.',
    save: 'Noteren',
    back: 'Dat was een vergissing',
  },
  en: {
    action: 'Died or closed',
    title: 'This customer is gone',
    what: 'What happened?',
    whats: { died: 'He died', ceased: 'He closed', insolvent: 'Insolvency, reorganisation, liquidation' },
    since: {
      died: (date) => `Died on ${date}.`,
      ceased: (date) => `Closed since ${date}.`,
      insolvent: (date) => `Under insolvency proceedings since ${date}.`,
    },
    advice: {
      died: 'Ask the family which notary settles the estate, and make him the addressee: “Estate of …”.',
      ceased:
        'If he worked in his own name, he still owes it: write to his home. If it is a company, write to its liquidator: the register names him.',
      insolvent:
        'No more reminders: lodge what he owes. In France with the court-appointed agent, within two months of the publication in the BODACC. In Belgium in the central solvency register, within the time set by the judgment.',
    },
    on: 'Since when?',
    source: 'Who says so? (the register, the family, the post…)',
    missing: 'The date is missing, or who says so.',
    save: 'Note it',
    back: 'That was a mistake',
  },
};
