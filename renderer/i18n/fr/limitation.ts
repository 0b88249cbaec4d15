import { counted, listed, plural } from '#renderer/i18n/plural';

export type LimitationText = typeof limitationFr;

/** Until when an invoice can be taken to court. */
export const limitationFr = {
  title: 'Jusqu’à quand agir en justice',
  until: 'Dernier jour',
  passedTitle: 'Trop tard pour la justice',
  what: 'Pour',
  habit: {
    invoice: 'précisé pour cette facture',
    customer: 'habituel pour ce client',
    company: 'votre habitude',
    default: 'habitude proposée, à vérifier',
  },
  fromLabel: 'Compté depuis',
  startFacts: { worksCompleted: 'fin des travaux ou du service', delivery: 'livraison', dueDate: 'échéance' },
  startFrom: {
    typed: 'le jour que vous avez noté',
    delivered: 'date de livraison de la facture',
    issued: 'date de la facture, faute de mieux',
    due: 'échéance de la facture',
  },
  choose: 'Préciser',
  record: 'Noter un fait',
  seen: 'J’ai lu',
  seenHint: 'On vous le redira au prochain palier : trois mois, un mois, délai passé.',
  warnings: {
    sixMonths: 'moins de six mois',
    threeMonths: 'moins de trois mois',
    oneMonth: 'dernier mois',
    passed: 'délai passé',
  },
  term: (months: number) =>
    months % 12 === 0 ? `${months / 12} ${plural('fr', months / 12, { one: 'an', other: 'ans' })}` : `${months} mois`,
  startStep: (fact: string, term: string) => `${fact}, plus ${term}`,
  effects: {
    interrupts: 'le délai repart de zéro',
    suspends: 'le délai est prolongé',
    nothing: 'ne change rien',
    tooLate: 'trop tard, ne change plus rien',
    onceOnly: 'ne compte qu’une fois, ne change rien',
  },
  lastDayIs: (day: string) => `dernier jour : ${day}`,
  origins: { typed: 'noté par vous', money: 'd’après vos paiements', plan: 'd’après le plan signé' },
  takeBack: 'Retirer',
  without: (reminders: number, registered: number, calls: number) =>
    `N’ont rien arrêté : ${listed([
      counted('fr', reminders, { one: 'lettre', other: 'lettres' }),
      counted('fr', registered, { one: 'recommandé', other: 'recommandés' }),
      counted('fr', calls, { one: 'appel', other: 'appels' }),
    ])}. Un recommandé que vous envoyez vous-même n’arrête pas le délai.`,
  unconfirmed: 'à confirmer',
  possible: 'Ce qui fait repartir ou prolonge le délai',
  possibleNow: 'Possible maintenant',
  ruleEffects: {
    nothing: 'ne change rien',
    newTerm: 'tout le délai recommence',
    oneYearOnce: 'un an de plus, une seule fois',
    oneMonth: 'un mois de plus',
    untilItsEnd: 'le délai s’arrête pendant ce temps',
  },
  advice:
    'Le plus simple : obtenir une reconnaissance de dette signée ou un paiement, même petit. Sinon, voyez un avocat ou un commissaire de justice sans attendre.',
  adviceBe:
    'Le plus simple : obtenir une reconnaissance de dette signée ou un paiement, même petit. Sinon, voyez un avocat ou un huissier de justice sans attendre : la lettre d’avocat doit partir au moins un mois avant la fin.',
  passedAdvice:
    'Le client peut encore payer de lui-même, mais un juge ne l’y obligera plus si ce délai est soulevé. Vous pouvez demander poliment, ou abandonner la somme.',
  source: 'Le juge a le dernier mot ; faites vérifier une date qui compte.',
  pair: (name: string, effect: string) => `${name} : ${effect}`,
  chooseTitle: 'Pour quoi est cette facture ?',
  subject: 'Objet',
  startOn: 'Jour où c’était fini ou livré',
  startOptional: 'Jour où c’était fini ou livré (si vous le savez)',
  scope: 'Vaut pour',
  scopes: { invoice: 'Cette facture', customer: 'Toutes celles de ce client', company: 'Toutes mes factures' },
  chooseText: 'L’objet décide de la durée, et du jour à partir duquel elle compte.',
  recordTitle: 'Noter un fait qui compte pour le délai',
  kind: 'Ce qui s’est passé',
  on: 'C’était le',
  endedOn: 'Fini le (laisser vide si cela dure)',
  note: 'Où est le papier, numéro, nom',
  kindMissing: 'Choisissez ce qui s’est passé.',
  would: (effect: string, article: string) => `Effet : ${effect} (${article}).`,
  attach: 'Joindre le papier (scan ou photo)',
  customerLabel: 'Agir en justice jusqu’au',
  noDate: 'aucune facture ouverte',
  filter: 'Délai bientôt passé',
};
