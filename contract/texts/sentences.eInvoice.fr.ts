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
    'La raison pour laquelle une partie est sans TVA : le programme ne la connaît pas. Faites cette facture électronique dans votre logiciel de facturation.',
  'eInvoice.missing.dueOn': () => 'La date à laquelle la facture est à payer.',
} as const;
