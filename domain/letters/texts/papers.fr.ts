/** Words of the papers that are no step of a sequence, in French. */
export const papersFr = {
  plan: {
    subject: (p: { amount: string; count: number }) => `règlement de ${p.amount} en ${p.count} versements`,
    invoices: {
      title: 'Factures',
      number: 'Facture',
      issuedOn: 'Date',
      dueOn: 'Échéance',
      open: 'Reste dû',
      charges: 'Intérêts et indemnité',
    },
    slip: (p: { rank: number; count: number }) => `Versement ${p.rank} sur ${p.count}`,
    instalments: { title: 'Versements', rank: 'N°', dueOn: 'Au plus tard le', amount: 'Montant' },
    total: 'Total',
    charges: {
      included:
        'Les intérêts de retard et l’indemnité arrêtés à ce jour sont compris dans cette somme ; rien ne s’y ajoute tant que l’accord est respecté.',
      kept: 'Les intérêts de retard et l’indemnité déjà dus ne sont pas compris dans cet accord et restent dus.',
      waived: 'Le créancier renonce aux intérêts de retard et à l’indemnité déjà dus.',
      waivedIfKept:
        'Si tous les versements sont faits à leur date, le créancier renonce aux intérêts de retard et à l’indemnité.',
    },
    creditorRole: 'Le créancier',
    debtorRole: 'Le débiteur',
    byHand: 'À écrire de sa main : la somme en lettres et en chiffres, la date, la signature.',
  },
  instalment: {
    subject: (p: { date: string }) => `accord de paiement du ${p.date}`,
  },
  bill: {
    title: 'LETTRE DE CHANGE',
    subject: (p: { amount: string }) => `effet de ${p.amount}`,
    order: (p: { amount: string; words: string; beneficiary: string; maturity: string }) =>
      `Contre cette lettre de change, veuillez payer ${p.maturity} à l’ordre de ${p.beneficiary} la somme de ${p.amount}, soit ${p.words}.`,
    maturity: (date: string) => `le ${date}`,
    atSight: 'à vue',
    facts: {
      drawee: 'Tiré (qui doit payer)',
      placeOfPayment: 'Lieu de paiement',
      created: 'Créée à, le',
      amount: 'Montant',
      maturity: 'Échéance',
      beneficiary: 'Bénéficiaire',
      label: 'Mention',
      value: 'Texte',
    },
    drawerRole: 'Le tireur',
    draweeRole: 'Le tiré, pour acceptation',
    accepted: 'À écrire de sa main : « Acceptée », puis la signature.',
  },
  annex: {
    subject: (p: { date: string }) => `compte arrêté au ${p.date}`,
    columns: {
      number: 'Facture',
      from: 'Du',
      to: 'Au',
      days: 'Jours',
      base: 'Base',
      rate: 'Taux',
      year: 'Année',
      amount: 'Intérêt',
    },
    total: (p: { number: string }) => `Intérêts de la facture ${p.number}, arrondis au centime`,
    grandTotal: 'Total des intérêts',
    /** What the interest of one invoice, of some, or of all of several is founded on. */
    article: (p: { numbers: string; count: number; isAll: boolean; article: string }) =>
      `${p.count === 1 ? `Facture ${p.numbers}` : p.isAll ? 'Toutes les factures' : `Factures ${p.numbers}`} : ${p.article}`,
    missing: (p: { from: string; to: string }) =>
      `Du ${p.from} au ${p.to} : le taux n’est pas encore connu ; les intérêts de ces jours restent à ajouter.`,
    unconfirmed: (p: { from: string; to: string }) =>
      `* Du ${p.from} au ${p.to} : taux non confirmé, l’avis officiel reste à comparer.`,
  },
  duplicate: {
    title: 'DUPLICATA',
    subject: (p: { number: string; date: string }) => `facture n° ${p.number} du ${p.date}`,
    summaryTitle: 'ÉTAT RÉCAPITULATIF DES FACTURES IMPAYÉES',
    summarySubject: (p: { count: number }) => `${p.count} factures demeurées impayées`,
    overprint: (p: { net: string; vat: string }) =>
      `Facture demeurée impayée pour la somme de ${p.net} (prix net) et pour la somme de ${p.vat} (TVA correspondante) qui ne peut faire l’objet d’une déduction (article 272 du CGI)`,
    columns: { number: 'Facture', issuedOn: 'Date', description: 'Désignation', rate: 'TVA', net: 'Net', vat: 'TVA' },
    invoiceTitle: 'La facture',
    unpaidTitle: 'Ce qui demeure impayé',
    ground: (p: { ground: string; date: string; detail: string }) => `${p.ground} le ${p.date}${p.detail}.`,
    grounds: {
      liquidationOpened: 'Liquidation judiciaire ouverte',
      planFixesLoss: 'Plan qui fixe la perte, arrêté',
      irrecoverableProven: 'Créance devenue définitivement irrécouvrable',
      debtorDisappeared: 'Débiteur disparu sans adresse, constaté',
      stolenCheque: 'Chèque volé, constaté',
    },
    closing: 'Document établi pour la rectification de la taxe déduite par le client.',
  },
  invoiceDuplicate: {
    title: 'DUPLICATA',
    reminder: 'RAPPEL',
    printed: (p: { date: string }) => `Duplicata imprimé le ${p.date}`,
    subject: (p: { number: string; date: string }) => `facture n° ${p.number} du ${p.date}`,
    delivered: (p: { date: string }) => `Livraison ou fin des travaux : ${p.date}.`,
    order: (p: { text: string }) => `Commande : ${p.text}.`,
    netLine: (p: { amount: string }) => `Hors TVA : ${p.amount}`,
    vatLine: (p: { rate: string; amount: string }) => `TVA ${p.rate} : ${p.amount}`,
    linesTitle: 'Ce qui est facturé',
    lines: { name: 'Désignation', quantity: 'Quantité', price: 'Prix hors TVA', rate: 'TVA', net: 'Hors TVA (€)' },
    moreLines: (n: number) => `et ${n} autre${n > 1 ? 's' : ''} ligne${n > 1 ? 's' : ''}`,
    vatTitle: 'TVA par taux',
    vat: { rate: 'Taux', net: 'Hors TVA', vat: 'TVA', gross: 'Avec TVA' },
    duesTitle: 'À payer',
    dues: { dueOn: 'Au plus tard le', amount: 'Montant', open: 'Reste à payer' },
    totals: { gross: 'Montant de la facture', received: 'Reçu ou déduit', open: 'Reste à payer' },
  },
  corrective: {
    title: 'DOCUMENT RECTIFICATIF',
    subject: (p: { number: string; date: string }) => `facture n° ${p.number} du ${p.date}`,
    opening: (p: { number: string; date: string; vat: string }) =>
      `Le présent document rectifie la facture n° ${p.number} du ${p.date}. La restitution de la TVA est obtenue pour ${p.vat}.`,
    phrase: 'TVA à reverser à l’État dans la mesure où elle a été initialement déduite.',
    copy: 'Copie : entre assujettis belges, la facture et ses corrections sont échangées sous forme électronique structurée.',
    grounds: {
      bankruptcyOpened: 'Faillite ouverte',
      reorganisationApproved: 'Plan de réorganisation judiciaire homologué',
      meansExhausted: 'Perte certaine, tous les moyens de recouvrement ayant échoué, constatée',
    },
    register: 'À inscrire au registre des documents rectificatifs.',
  },
};

/** French is written first and gives the shape; a missing sentence does not compile. */
export type PaperTexts = typeof papersFr;
