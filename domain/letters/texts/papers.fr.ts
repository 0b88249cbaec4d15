/** Words of the papers that are no step of a sequence, in French. */
export const papersFr = {
  plan: {
    title: 'ACCORD DE PAIEMENT ÉCHELONNÉ',
    subject: (p: { amount: string; count: number }) => `règlement de ${p.amount} en ${p.count} versements`,
    parties: (p: { creditor: string; debtor: string }) =>
      `Entre ${p.creditor}, créancier, et ${p.debtor}, débiteur, il est convenu ce qui suit.`,
    acknowledgement: (p: { amount: string; words: string }) =>
      `Le débiteur reconnaît devoir au créancier la somme de ${p.amount} (${p.words}) au titre des factures ci-dessous.`,
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
    howPaid: (p: { holder: string; iban: string; reference: string }) =>
      `Chaque versement est fait par virement à ${p.holder}, IBAN ${p.iban}, en rappelant ${p.reference}.`,
    acceleration: (p: { days: number }) =>
      `À défaut d’un versement à sa date, et si une lettre de rappel reste sans effet pendant ${p.days} jours, tout ce qui reste dû devient exigible aussitôt.`,
    charges: {
      included:
        'Les intérêts de retard et l’indemnité arrêtés à ce jour sont compris dans cette somme ; rien ne s’y ajoute tant que l’accord est respecté.',
      kept: 'Les intérêts de retard et l’indemnité déjà dus ne sont pas compris dans cet accord et restent dus.',
      waived: 'Le créancier renonce aux intérêts de retard et à l’indemnité déjà dus.',
      waivedIfKept:
        'Si tous les versements sont faits à leur date, le créancier renonce aux intérêts de retard et à l’indemnité.',
    },
    consumer:
      'Ce délai est accordé gratuitement par le créancier lui-même, sur une dette qui existe déjà : il ne comporte ni intérêt, ni frais.',
    imputation: {
      FR: 'Les versements s’imputent sur les factures, de la plus ancienne à la plus récente.',
      BE: 'Les versements s’imputent sur les factures, de la plus ancienne à la plus récente.',
    },
    noNovation: 'Cet accord n’emporte ni novation, ni renonciation à aucun droit.',
    limitation: {
      FR: 'La reconnaissance de la dette interrompt la prescription (C. civ., art. 2240).',
      BE: 'La reconnaissance de la dette interrompt la prescription (ancien C. civ., art. 2248).',
    },
    originals: 'Fait en deux exemplaires, un pour chaque partie.',
    creditorRole: 'Le créancier',
    debtorRole: 'Le débiteur',
    byHand: 'À écrire de sa main : la somme en lettres et en chiffres, la date, la signature.',
  },
  instalment: {
    noteTitle: 'PROCHAIN VERSEMENT',
    noticeTitle: 'VERSEMENT NON REÇU',
    subject: (p: { date: string }) => `accord de paiement du ${p.date}`,
    greeting: 'Madame, Monsieur,',
    note: (p: { amount: string; date: string; rank: number; count: number }) =>
      `Le versement ${p.rank} sur ${p.count} de notre accord, de ${p.amount}, est à faire au plus tard le ${p.date}. Si vous l’avez déjà fait, ne tenez pas compte de ce mot.`,
    missed: (p: { amount: string; since: string }) =>
      `Sauf erreur de notre part, ${p.amount} prévus par notre accord n’ont pas été reçus depuis le ${p.since}.`,
    deadline: (p: { date: string; rest: string }) =>
      `Si cette somme n’est pas reçue au plus tard le ${p.date}, l’accord prend fin comme il le prévoit, et tout ce qui reste dû, soit ${p.rest}, devient exigible aussitôt.`,
    contact: 'En cas de difficulté, appelez-nous avant cette date.',
    closing: 'Veuillez agréer, Madame, Monsieur, nos salutations distinguées.',
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
    title: 'DÉCOMPTE DES INTÉRÊTS',
    subject: (p: { date: string }) => `compte arrêté au ${p.date}`,
    opening:
      'Chaque ligne se refait à la main : base × taux × jours ÷ jours de l’année. La somme est arrondie une seule fois.',
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
    article: (p: { number: string; article: string }) => `Facture ${p.number} : ${p.article}`,
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
    vatTitle: 'TVA par taux',
    vat: { rate: 'Taux', net: 'Hors TVA', vat: 'TVA', gross: 'Avec TVA' },
    duesTitle: 'À payer',
    dues: { dueOn: 'Au plus tard le', amount: 'Montant', open: 'Reste à payer' },
    totals: { gross: 'Montant de la facture', received: 'Reçu ou déduit', open: 'Reste à payer' },
    note: 'Cette feuille reprend les données de la facture ; elle ne la remplace pas.',
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
