/** Letters and accounts beside the steps of a sequence, in French. */
export const notesFr = {
  phone: {
    subject: (p: { date: string }) => `ce que nous avons convenu par téléphone le ${p.date}`,
    columns: { dueOn: 'Au plus tard le', amount: 'Montant' },
    total: 'Total',
  },
  proposal: {
    subject: (p: { amount: string; count: number }) => `${p.amount} en ${p.count} versements`,
    invoices: { title: 'Factures', number: 'Facture', dueOn: 'Échéance', open: 'Reste dû' },
    instalments: { title: 'Versements proposés', rank: 'N°', dueOn: 'Au plus tard le', amount: 'Montant' },
    total: 'Total',
    customerRole: 'Le client, pour accord',
    creditorRole: 'L’entreprise',
    byHand: 'À écrire de sa main : « Bon pour accord », la somme en lettres et en chiffres, la date, la signature.',
  },
  lastLetter: {
    law: {
      FR_B2B: 'Somme due en vertu de notre mise en demeure (C. civ., art. 1231-6 et 1344 ; C. com., art. L441-10).',
      FR_B2C:
        'Somme due en vertu de notre mise en demeure (C. civ., art. 1231-6 et 1344). Les frais de recouvrement engagés sans titre exécutoire restent à notre charge (CPCE, art. L111-8).',
      BE_B2B: 'Somme due en vertu de notre mise en demeure (loi du 2 août 2002, art. 5 et 6).',
      BE_B2C:
        'Somme due à la suite du premier rappel gratuit (CDE, art. XIX.2), dans les limites de l’article XIX.4 du même code.',
    },
  },
  receipt: {
    subject: (p: { amount: string; date: string }) => `votre règlement de ${p.amount} du ${p.date}`,
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
  },
  statement: {
    subject: (p: { from: string | null; date: string }) =>
      p.from === null ? `situation au ${p.date}` : `du ${p.from} au ${p.date}`,
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
  },
  exhibits: {
    subject: (p: { name: string }) => `dossier ${p.name}`,
    columns: { number: 'Pièce n°', label: 'Désignation', on: 'Date', pages: 'Pages' },
    total: 'Nombre de pages',
    cover: (p: { number: number }) => `PIÈCE N° ${p.number}`,
  },
};

/** French is written first and gives the shape; a missing sentence does not compile. */
export type NoteTexts = typeof notesFr;
