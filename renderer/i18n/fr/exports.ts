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
    aging: ['Balance âgée', 'Ce qui est dû, par ancienneté ; le total égale le compte clients.'],
    customer_ledger: ['Grand livre auxiliaire clients', 'Tous les mouvements, le solde après chacun, le lettrage.'],
    statement: ['Postes ouverts', 'Facture par facture, ce qui reste dû de chaque client.'],
    journal: ['Journal', 'Toutes les écritures de la période, ligne par ligne.'],
    claims: ['Frais réclamés et abandonnés', 'Intérêts, indemnités et frais : demandés, payés, abandonnés.'],
    doubtful: ['Créances douteuses', 'Plus de 90 jours, mise en demeure ou litige, avec les preuves au dossier.'],
    vat_unpaid: ['TVA des factures impayées', 'La TVA de ce qui reste dû, taux par taux, et celle des pertes.'],
  },
  fec: 'Extrait clients au format FEC',
  fecText: 'Les 18 colonnes, vérifiées. Un extrait : le FEC légal couvre toute la comptabilité.',
  fecSave: 'Enregistrer le FEC',
};
