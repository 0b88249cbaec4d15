import type { Language } from '#domain/country';

/** Words of the sheet that compares the ways to get paid. */
export type RouteWords = {
  readonly page: string;
  readonly title: string;
  readonly owed: (total: string, principal: string, interest: string, beside: string) => string;
  readonly disputed: (amount: string) => string;
  readonly route: string;
  readonly cost: string;
  readonly time: string;
  readonly toAsk: string;
  readonly notConfirmed: string;
  readonly closed: string;
  readonly first: (name: string) => string;
  readonly there: (papers: string) => string;
  readonly missing: string;
  readonly answers: string;
  readonly help: string;
};

/** By the language of the window. */
export const routeWords: Readonly<Record<Language, RouteWords>> = {
  fr: {
    page: 'Page',
    title: 'Quelle voie ?',
    owed: (total, principal, interest, beside) =>
      `En retard : ${total} (prix ${principal}, intérêts ${interest}, indemnités ${beside})`,
    disputed: (amount) => `Dont ${amount} contestés.`,
    route: 'Voie',
    cost: 'Coût, et qui paie',
    time: 'Délais de la loi',
    toAsk: 'À demander',
    notConfirmed: 'non confirmé',
    closed: 'Voies fermées',
    first: (name) => `À essayer d’abord : ${name}`,
    there: (papers) => `Dans le dossier : ${papers}`,
    missing: 'À réunir',
    answers: 'Prix et durée qu’on m’a donnés',
    help: '« Non confirmé » : aucun tarif de cette année n’a été vu, demandez le prix avant de vous engager. La durée réelle dépend du lieu.',
  },
  nl: {
    page: 'Pagina',
    title: 'Welke weg?',
    owed: (total, principal, interest, beside) =>
      `Te laat: ${total} (prijs ${principal}, interest ${interest}, vergoedingen ${beside})`,
    disputed: (amount) => `Waarvan ${amount} betwist.`,
    route: 'Weg',
    cost: 'Kosten, en wie betaalt',
    time: 'Termijnen van de wet',
    toAsk: 'Te vragen',
    notConfirmed: 'niet bevestigd',
    closed: 'Gesloten wegen',
    first: (name) => `Eerst te proberen: ${name}`,
    there: (papers) => `In het dossier: ${papers}`,
    missing: 'Bijeen te brengen',
    answers: 'Prijs en duur die men mij gaf',
    help: '“Niet bevestigd”: geen tarief van dit jaar gezien, vraag de prijs voor u zich verbindt. Hoe lang het echt duurt, hangt af van de plaats.',
  },
  en: {
    page: 'Page',
    title: 'Which way?',
    owed: (total, principal, interest, beside) =>
      `Late: ${total} (price ${principal}, interest ${interest}, indemnities ${beside})`,
    disputed: (amount) => `Of which ${amount} disputed.`,
    route: 'Way',
    cost: 'Cost, and who pays',
    time: 'Times set by law',
    toAsk: 'To be asked',
    notConfirmed: 'not confirmed',
    closed: 'Closed ways',
    first: (name) => `To try first: ${name}`,
    there: (papers) => `In the file: ${papers}`,
    missing: 'To be found',
    answers: 'Price and time I was told',
    help: '“Not confirmed”: no tariff of this year was seen, ask for the price before you commit yourself. How long it really takes depends on the place.',
  },
};
