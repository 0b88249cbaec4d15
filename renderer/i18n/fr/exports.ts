export type ExportsText = typeof exportsFr;

/** Lists for the accountant: here his own words may stand. */
export const exportsFr = {
  title: 'Listes pour le comptable',
  from: 'Mouvements depuis le',
  to: 'Jusqu’au',
  periodHint: 'Le grand livre, le journal et le FEC couvrent la période. Les autres listes montrent le dernier jour.',
  periodHintBelgium: 'Le grand livre et le journal couvrent la période. Les autres listes montrent le dernier jour.',
  reading: 'On lit les comptes…',
  making: (done: number, total: number) => `Pages en cours : ligne ${done} sur ${total}`,
  stop: 'Arrêter',
  saved: (file: string) => `Enregistré : ${file}`,
  formats: { pdf: 'PDF', xlsx: 'Excel', csv: 'CSV' },
  save: (list: string, format: string) => `${list} : ${format}`,
  lists: {
    aging: { name: 'Balance âgée', about: 'Ce qui est dû, par ancienneté ; le total égale le compte clients.' },
    customer_ledger: {
      name: 'Grand livre auxiliaire clients',
      about: 'Tous les mouvements, le solde après chacun, le lettrage.',
    },
    statement: {
      name: 'Relevés de compte (postes ouverts)',
      about: 'Facture par facture, ce qui reste dû de chaque client.',
    },
    journal: { name: 'Journal', about: 'Toutes les écritures de la période, ligne par ligne.' },
    claims: {
      name: 'Frais réclamés et abandonnés',
      about: 'Intérêts, indemnités et frais : demandés, payés, abandonnés.',
    },
    doubtful: {
      name: 'Créances douteuses',
      about: 'Plus de 90 jours, mise en demeure ou litige, avec les preuves au dossier.',
    },
    vat_unpaid: {
      name: 'TVA des factures impayées',
      about: 'La TVA de ce qui reste dû, taux par taux, et celle des pertes.',
    },
    back_dated: {
      name: 'Écritures antidatées',
      about: 'Ajoutées après une clôture et datées d’avant : ce que le comptable n’a pas.',
    },
  },
  closing: {
    title: 'Clôture',
    open: 'Aucune période n’est close : toute date peut encore recevoir une facture ou un paiement.',
    closed: (to: string, on: string) => `Clos jusqu’au ${to}, depuis le ${on}.`,
    hint: 'Après la clôture, ce qui se tape à la main est daté d’après. Ce que la banque ou un autre logiciel apporte avec une date d’avant entre quand même, et se lit dans « Écritures antidatées ».',
    to: 'Clore jusqu’au',
    close: 'Clore la période',
    reopen: 'Rouvrir la période',
    none: 'Rien n’a été ajouté dans la période depuis.',
    since: (count: number, amount: string) =>
      count === 1
        ? `Depuis, 1 écriture a été ajoutée dans la période : ${amount} sur le compte clients.`
        : `Depuis, ${count} écritures ont été ajoutées dans la période : ${amount} sur le compte clients.`,
  },
  fec: 'Extrait clients au format FEC',
  fecText: 'Les 18 colonnes, vérifiées. Un extrait : le FEC légal couvre toute la comptabilité.',
  fecSave: 'Enregistrer le FEC',
  winbooks: 'Clients pour WinBooks',
  winbooksText: 'Le fichier K_THIRD.CSV : noms, langues, numéros de TVA, délais.',
  winbooksSave: 'Enregistrer les clients',
};
