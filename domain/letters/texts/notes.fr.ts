/** Letters and accounts beside the steps of a sequence, in French. */
export const notesFr = {
  phone: {
    title: 'CONFIRMATION DE NOTRE ENTRETIEN',
    subject: (p: { date: string }) => `ce que nous avons convenu par téléphone le ${p.date}`,
    opening: (p: { date: string; person: string | null }) =>
      `Merci d'avoir pris le temps de parler avec nous le ${p.date}${p.person === null ? '' : ` (${p.person})`}. Pour que chacun en garde la trace, voici ce que nous avons retenu.`,
    agreed: (p: { amount: string; date: string }) => `Vous réglerez ${p.amount} au plus tard le ${p.date}.`,
    agreedMany: 'Vous réglerez les sommes suivantes, à ces dates :',
    columns: { dueOn: 'Au plus tard le', amount: 'Montant' },
    total: 'Total',
    invoices: (p: { numbers: string; isOne: boolean }) =>
      p.isOne ? `Il s'agit de la facture ${p.numbers}.` : `Il s'agit des factures ${p.numbers}.`,
    noted: (p: { text: string }) => `Nous avons aussi noté : ${p.text}`,
    pause: 'Jusque-là, vous ne recevrez pas d’autre rappel de notre part à ce sujet.',
    correct: (p: { contact: string }) =>
      `Si nous avons mal compris, ou si une date ne convient plus, dites-le-nous simplement : ${p.contact}.`,
    closing: 'Avec nos remerciements, bien cordialement,',
  },
  proposal: {
    title: 'PROPOSITION DE FACILITÉS DE PAIEMENT',
    subject: (p: { amount: string; count: number }) => `${p.amount} en ${p.count} versements`,
    opening: (p: { amount: string }) =>
      `Vous traversez peut-être un moment difficile, et nous préférons une solution à un procès. Pour la somme de ${p.amount} qui reste due, nous vous proposons de payer en plusieurs fois.`,
    invoices: { title: 'Factures', number: 'Facture', dueOn: 'Échéance', open: 'Reste dû' },
    instalments: { title: 'Versements proposés', rank: 'N°', dueOn: 'Au plus tard le', amount: 'Montant' },
    total: 'Total',
    free: 'Ce délai est accordé gratuitement par nous-mêmes, sur une dette qui existe déjà : il ne comporte ni intérêt, ni frais.',
    business: 'Si les versements sont faits à leur date, aucune somme ne s’ajoute à celles du tableau.',
    answer: (p: { date: string; contact: string }) =>
      `Si ce calendrier vous convient, renvoyez-nous cette feuille signée au plus tard le ${p.date}. Si d'autres dates vous arrangent, proposez-les-nous : ${p.contact}.`,
    noWaiver:
      'Cette proposition ne vaut, tant que nous ne l’avons pas signée tous les deux, ni renonciation, ni novation.',
    customerRole: 'Le client, pour accord',
    creditorRole: 'L’entreprise',
    byHand: 'À écrire de sa main : « Bon pour accord », la somme en lettres et en chiffres, la date, la signature.',
  },
  lastLetter: {
    title: 'DERNIER AVIS AVANT TRANSMISSION',
    opening: (p: { date: string }) =>
      `Notre mise en demeure du ${p.date} est restée sans effet. Nous ne l'avons pas encore transmise à un tiers, et ce courrier est le dernier que nous vous adressons nous-mêmes.`,
    demand: (p: { amount: string; before: string }) =>
      `Nous vous laissons jusqu'au ${p.before} pour régler ${p.amount}, ou pour convenir d'un calendrier avec nous.`,
    next: {
      FR_B2B:
        'Passé ce jour, et sans autre avis, nous confierons le dossier à un commissaire de justice ou à un avocat, ou déposerons une requête en injonction de payer.',
      FR_B2C:
        'Passé ce jour, et sans autre avis, nous pourrons confier le dossier à un commissaire de justice ou déposer une requête en injonction de payer. Aucun frais de recouvrement ne vous est demandé ; l’aide d’un conciliateur de justice reste gratuite.',
      BE_B2B: 'Passé ce jour, et sans autre avis, nous confierons le dossier à un avocat ou à un huissier de justice.',
      BE_B2C:
        'Passé ce jour, et sans autre avis, nous pourrons saisir le juge compétent. Si vous traversez une période difficile, un service de médiation de dettes agréé (CPAS) peut vous aider gratuitement.',
    },
    law: {
      FR_B2B: 'Somme due en vertu de notre mise en demeure (C. civ., art. 1231-6 et 1344 ; C. com., art. L441-10).',
      FR_B2C:
        'Somme due en vertu de notre mise en demeure (C. civ., art. 1231-6 et 1344). Les frais de recouvrement engagés sans titre exécutoire restent à notre charge (CPCE, art. L111-8).',
      BE_B2B: 'Somme due en vertu de notre mise en demeure (loi du 2 août 2002, art. 5 et 6).',
      BE_B2C:
        'Somme due à la suite du premier rappel gratuit (CDE, art. XIX.2), dans les limites de l’article XIX.4 du même code.',
    },
    talk: (p: { contact: string }) =>
      `Une difficulté, un désaccord ? Il est encore temps de nous en parler : ${p.contact}.`,
    closing: 'Recevez nos salutations distinguées.',
  },
  receipt: {
    title: 'REÇU',
    settledTitle: 'QUITTANCE',
    subject: (p: { amount: string; date: string }) => `votre règlement de ${p.amount} du ${p.date}`,
    received: (p: { amount: string; words: string; date: string; means: string }) =>
      `Nous avons bien reçu, le ${p.date}, la somme de ${p.amount} (${p.words}), ${p.means}. Merci.`,
    means: {
      transfer: 'par virement',
      cheque: 'par chèque',
      cash: 'en espèces',
      card: 'par carte',
      directDebit: 'par prélèvement',
      bill: 'par lettre de change',
      other: 'par un autre moyen',
    },
    chequeReserve: 'Ce reçu est donné sous réserve d’encaissement du chèque.',
    invoices: { title: 'Factures payées', number: 'Facture', received: 'Reçu', open: 'Reste dû' },
    parts: {
      title: 'Le règlement a servi à payer',
      costs: 'Frais et indemnités',
      interest: 'Intérêts',
      principal: 'Prix des factures',
      credit: 'Avance gardée à votre crédit',
    },
    left: 'Reste à payer sur ces factures',
    settled: (p: { numbers: string; isOne: boolean }) =>
      p.isOne ? `La facture ${p.numbers} est entièrement payée.` : `Les factures ${p.numbers} sont entièrement payées.`,
    fullSettlement: 'Ce règlement vaut pour solde de tout compte : plus rien ne nous est dû à ce jour.',
    thanks: 'Nous vous remercions de votre règlement et restons à votre disposition.',
    closing: 'Bien cordialement,',
  },
  statement: {
    title: 'RELEVÉ DE COMPTE',
    subject: (p: { from: string | null; date: string }) =>
      p.from === null ? `situation au ${p.date}` : `du ${p.from} au ${p.date}`,
    opening: 'Voici le détail de votre compte chez nous. Merci de nous signaler tout écart avec vos propres écritures.',
    movements: { on: 'Date', label: 'Opération', debit: 'Facturé', credit: 'Payé ou déduit', balance: 'Solde' },
    brought: 'Solde précédent',
    kinds: {
      invoice: 'Facture',
      creditNote: 'Avoir',
      payment: 'Règlement',
      refund: 'Remboursement',
      discount: 'Remise ou abandon',
      charge: 'Intérêts et indemnités',
    },
    totals: { due: 'Échu', notYetDue: 'Pas encore échu', credit: 'En votre faveur', balance: 'Solde à payer' },
    ageing: {
      title: 'Ce qui reste à payer, par retard',
      notDue: 'Pas échu',
      to30: '1 à 30 jours',
      to60: '31 à 60 jours',
      to90: '61 à 90 jours',
      over90: 'Plus de 90 jours',
    },
    note: 'Relevé établi d’après nos écritures au jour de sa date ; il ne remplace ni les factures, ni un rappel.',
    closing: 'Bien cordialement,',
  },
  exhibits: {
    title: 'BORDEREAU DE PIÈCES',
    subject: (p: { name: string }) => `dossier ${p.name}`,
    opening: (p: { count: number }) =>
      p.count === 1
        ? 'Ce dossier contient une pièce.'
        : `Ce dossier contient ${p.count} pièces, numérotées et jointes.`,
    columns: { number: 'Pièce n°', label: 'Désignation', on: 'Date', pages: 'Pages' },
    total: 'Nombre de pages',
    certified: 'Pièces certifiées conformes aux documents détenus par l’entreprise.',
    cover: (p: { number: number }) => `PIÈCE N° ${p.number}`,
    closing: 'Fait pour servir et valoir ce que de droit,',
  },
};

/** French is written first and gives the shape; a missing sentence does not compile. */
export type NoteTexts = typeof notesFr;
