import type { Language } from '#domain/country';

/** The comparison of the ways to get paid. */
export type RoutesText = {
  readonly action: string;
  readonly title: string;
  readonly owed: (total: string) => string;
  readonly parts: (principal: string, interest: string, beside: string) => string;
  readonly disputed: (amount: string) => string;
  readonly route: string;
  readonly cost: string;
  readonly time: string;
  readonly suggested: string;
  readonly toAsk: string;
  readonly amount: string;
  readonly who: string;
  readonly costs: string;
  readonly payer: string;
  readonly before: string;
  readonly papers: string;
  readonly limit: string;
  readonly law: string;
  readonly notConfirmed: string;
  readonly states: Readonly<Record<'there' | 'made' | 'missing' | 'outside', string>>;
  readonly steps: Readonly<Record<'done' | 'begun' | 'toDo', string>>;
  readonly add: string;
  readonly write: string;
  readonly evidence: string;
  readonly hand: string;
  readonly print: string;
  readonly help: string;
};

/** By the language of the window. */
export const routesText: Readonly<Record<Language, RoutesText>> = {
  fr: {
    action: 'Quelle voie ?',
    title: 'Quelle voie ?',
    owed: (total) => `En retard aujourd’hui : ${total}`,
    parts: (principal, interest, beside) => `prix ${principal}, intérêts ${interest}, indemnités ${beside}`,
    disputed: (amount) => `dont ${amount} contestés`,
    route: 'Voie',
    cost: 'Coût',
    time: 'Délais de la loi',
    suggested: 'à essayer d’abord',
    toAsk: 'à demander',
    amount: 'Pour',
    who: 'À qui',
    costs: 'Ce que cela coûte',
    payer: 'Qui paie',
    before: 'Avant',
    papers: 'Pièces',
    limit: 'Délai pour agir',
    law: 'Texte',
    notConfirmed: 'non confirmé',
    states: { there: 'dans le dossier', made: 'Dûment s’en charge', missing: 'manque', outside: 'à part' },
    steps: { done: 'fait', begun: 'commencé', toDo: 'à faire' },
    add: 'Ajouter',
    write: 'Écrire',
    evidence: 'Faire le dossier',
    hand: 'Remettre le dossier',
    print: 'Imprimer',
    help: 'Les durées réelles dépendent du lieu : demandez-les. « Non confirmé » : aucun texte de cette année n’a été vu, demandez le prix avant.',
  },
  nl: {
    action: 'Welke weg?',
    title: 'Welke weg?',
    owed: (total) => `Vandaag te laat: ${total}`,
    parts: (principal, interest, beside) => `prijs ${principal}, interest ${interest}, vergoedingen ${beside}`,
    disputed: (amount) => `waarvan ${amount} betwist`,
    route: 'Weg',
    cost: 'Kosten',
    time: 'Termijnen van de wet',
    suggested: 'eerst te proberen',
    toAsk: 'te vragen',
    amount: 'Voor',
    who: 'Bij wie',
    costs: 'Wat het kost',
    payer: 'Wie betaalt',
    before: 'Vooraf',
    papers: 'Stukken',
    limit: 'Verjaring',
    law: 'Tekst',
    notConfirmed: 'niet bevestigd',
    states: { there: 'in het dossier', made: 'Dûment maakt het', missing: 'ontbreekt', outside: 'apart' },
    steps: { done: 'gedaan', begun: 'begonnen', toDo: 'te doen' },
    add: 'Toevoegen',
    write: 'Schrijven',
    evidence: 'Het dossier maken',
    hand: 'Het dossier overdragen',
    print: 'Afdrukken',
    help: 'Hoe lang het echt duurt, hangt af van de plaats: vraag het. “Niet bevestigd”: geen tekst van dit jaar gezien, vraag vooraf de prijs.',
  },
  en: {
    action: 'Which way?',
    title: 'Which way?',
    owed: (total) => `Late today: ${total}`,
    parts: (principal, interest, beside) => `price ${principal}, interest ${interest}, indemnities ${beside}`,
    disputed: (amount) => `of which ${amount} disputed`,
    route: 'Way',
    cost: 'Cost',
    time: 'Times set by law',
    suggested: 'to try first',
    toAsk: 'to be asked',
    amount: 'For',
    who: 'Whom to ask',
    costs: 'What it costs',
    payer: 'Who pays',
    before: 'Before',
    papers: 'Papers',
    limit: 'Time limit',
    law: 'Text',
    notConfirmed: 'not confirmed',
    states: { there: 'in the file', made: 'Dûment makes it', missing: 'missing', outside: 'apart' },
    steps: { done: 'done', begun: 'begun', toDo: 'to do' },
    add: 'Add',
    write: 'Write',
    evidence: 'Make the file',
    hand: 'Hand the file over',
    print: 'Print',
    help: 'How long it really takes depends on the place: ask. “Not confirmed”: no text of this year was seen, ask for the price first.',
  },
};
