/** What an electronic invoice lacks, in French. */
export const eInvoiceSentencesFr = {
  'eInvoice.missing.seller.name': () => 'Le nom de votre entreprise. Ajoutez-le dans les réglages.',
  'eInvoice.missing.seller.address': () => 'L’adresse de votre entreprise. Ajoutez-la dans les réglages.',
  'eInvoice.missing.seller.companyNumber': () =>
    'Votre numéro d’entreprise (SIREN, SIRET ou BCE). Ajoutez-le dans les réglages.',
  'eInvoice.missing.seller.vatNumber': () => 'Votre numéro de TVA. Ajoutez-le dans les réglages.',
  'eInvoice.missing.iban': () => 'Votre IBAN. Ajoutez-le dans les réglages.',
  'eInvoice.missing.buyer.name': () => 'Le nom du client. Ajoutez-le dans sa fiche.',
  'eInvoice.missing.buyer.address': () => 'L’adresse du client (rue, code postal, ville). Ajoutez-la dans sa fiche.',
  'eInvoice.missing.buyer.companyNumber': () =>
    'Le numéro d’entreprise du client, qui dit à qui le fichier est destiné. Ajoutez-le dans sa fiche.',
  'eInvoice.missing.label': () => 'Ce qui a été vendu ou fait. Ajoutez le libellé de la facture.',
  'eInvoice.missing.vat': () => 'La TVA, taux par taux, qui fait le total de la facture.',
  'eInvoice.missing.vatZero': () =>
    'La raison pour laquelle une partie est sans TVA : sans son détail, le programme ne la connaît pas. Faites cette facture électronique dans votre logiciel de facturation.',
  'eInvoice.missing.dueOn': () => 'La date à laquelle la facture est à payer.',
  'eInvoice.missing.buyer.vatNumber': () =>
    'Le numéro de TVA du client : une vente sans TVA dans l’Union européenne le demande. Ajoutez-le dans sa fiche.',
  'eInvoice.missing.exemption': () =>
    'La raison pour laquelle une ligne est exonérée de TVA : son détail ne la dit pas. Faites cette facture électronique dans votre logiciel de facturation.',
  'eInvoice.missing.outOfScope': () =>
    'Une facture à part pour ce qui est hors TVA : la norme ne le mélange pas avec d’autres lignes.',
  'eInvoice.missing.deliveredOn': () => 'La date de livraison : une vente sans TVA dans l’Union européenne la demande.',
} as const;
