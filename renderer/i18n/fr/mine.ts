export type MineText = typeof mineFr;

/** The owner's own pages: words only an owner uses. */
export const mineFr = {
  pages: {
    received: {
      title: 'Ce qui est rentré ce mois',
      about: 'L’argent du mois, et ce qu’il a fallu faire pour l’avoir.',
    },
    promised: {
      title: 'Ce qui est promis',
      about: 'Les quatre semaines qui viennent : promesses, versements, traites.',
    },
    paying: { title: 'Qui paie en retard', about: 'Chaque client, en jours après la date convenue, depuis un an.' },
    sentLate: { title: 'Mes factures parties tard', about: 'Plus de 3 jours entre le travail et la facture.' },
    vatAdvanced: { title: 'La TVA que j’ai avancée', about: 'La TVA des factures que personne n’a encore payées.' },
  },
  month: 'Un jour du mois',
  left: (count: number) =>
    count === 1 ? 'et 1 autre ligne, comptée dans le total' : `et ${count} autres lignes, comptées dans le total`,
  total: 'Total',
  columns: {
    step: 'Après quoi',
    client: 'Client',
    invoice: 'Facture',
    date: 'Pour le',
    promise: 'Ce qui est convenu',
    delivered: 'Travail fini le',
    sent: 'Partie le',
    oldestDue: 'À payer avant le',
    count: 'Factures',
    days: 'Jours',
    worstDays: 'Au pire',
    deposit: 'Acompte conseillé',
    amount: 'Montant',
    open: 'Reste à payer',
    vat: 'Dont TVA',
  },
  codes: {
    early: 'Payé à temps, sans rien demander',
    alone: 'Payé en retard, sans relance',
    courtesy: 'Après un petit mot avant la date',
    call: 'Après un appel',
    reminder1: 'Après le rappel 1',
    reminder2: 'Après le rappel 2',
    formalNotice: 'Après la mise en demeure',
    otherLetter: 'Après une autre lettre',
    charges: 'Intérêts et frais',
    advance: 'Argent d’avance, ou pas encore pointé',
    promise: 'Promesse',
    instalment: 'Versement d’un plan',
    bill: 'Lettre de change',
  },
  daysHint:
    'Jours après la date convenue ; en dessous de zéro, payé en avance. L’acompte se demande à la signature du devis : 30 % à qui paie plus d’une semaine en retard, 20 % aux autres.',
  vatHint: 'Rien n’est récupéré tout seul : la liste pour le comptable dit facture par facture ce qu’il faut prouver.',
};
