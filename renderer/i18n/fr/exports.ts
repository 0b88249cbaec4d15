export type ExportsText = typeof exportsFr;

/** Lists for the accountant: here his own words may stand. */
export const exportsFr = {
  title: 'Listes pour le comptable',
  from: 'Mouvements depuis le',
  to: 'Jusqu’au',
  periodHint: 'Le grand livre, le journal et le FEC couvrent la période. Les autres listes montrent le dernier jour.',
  saved: (file: string) => `Enregistré : ${file}`,
  formats: { pdf: 'PDF', xlsx: 'Excel', csv: 'CSV' },
  save: (list: string, format: string) => `${list} : ${format}`,
  lists: {
    aging: { name: 'Balance âgée', about: 'Ce qui est dû, par ancienneté ; le total égale le compte clients.' },
    customer_ledger: {
      name: 'Grand livre auxiliaire clients',
      about: 'Tous les mouvements, le solde après chacun, le lettrage.',
    },
    statement: { name: 'Postes ouverts', about: 'Facture par facture, ce qui reste dû de chaque client.' },
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
  },
  fec: 'Extrait clients au format FEC',
  fecText: 'Les 18 colonnes, vérifiées. Un extrait : le FEC légal couvre toute la comptabilité.',
  fecSave: 'Enregistrer le FEC',
};
