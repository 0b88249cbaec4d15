/** What an electronic invoice lacks, in Dutch. */
export const eInvoiceSentencesNl = {
  'eInvoice.missing.seller.name': () => 'De naam van uw bedrijf. Voeg die toe in de instellingen.',
  'eInvoice.missing.seller.address': () => 'Het adres van uw bedrijf. Voeg het toe in de instellingen.',
  'eInvoice.missing.seller.companyNumber': () => 'Uw ondernemingsnummer. Voeg het toe in de instellingen.',
  'eInvoice.missing.seller.vatNumber': () => 'Uw btw-nummer. Voeg het toe in de instellingen.',
  'eInvoice.missing.iban': () => 'Uw IBAN. Voeg die toe in de instellingen.',
  'eInvoice.missing.buyer.name': () => 'De naam van de klant. Voeg die toe in zijn fiche.',
  'eInvoice.missing.buyer.address': () =>
    'Het adres van de klant (straat, postcode, gemeente). Voeg het toe in zijn fiche.',
  'eInvoice.missing.buyer.companyNumber': () =>
    'Het ondernemingsnummer van de klant, dat zegt voor wie het bestand is. Voeg het toe in zijn fiche.',
  'eInvoice.missing.label': () => 'Wat er verkocht of gedaan werd. Voeg de omschrijving van de factuur toe.',
  'eInvoice.missing.vat': () => 'De btw per tarief, die het totaal van de factuur maakt.',
  'eInvoice.missing.vatZero': () =>
    'De reden waarom een deel zonder btw is: zonder het detail kent het programma ze niet. Maak deze elektronische factuur in uw facturatieprogramma.',
  'eInvoice.missing.dueOn': () => 'De datum waarop de factuur te betalen is.',
  'eInvoice.missing.buyer.vatNumber': () =>
    'Het btw-nummer van de klant: een verkoop zonder btw in de Europese Unie vraagt het. Vul het aan op zijn fiche.',
  'eInvoice.missing.exemption': () =>
    'De reden waarom een regel vrijgesteld is van btw: het detail zegt ze niet. Maak deze elektronische factuur in uw facturatieprogramma.',
  'eInvoice.missing.outOfScope': () =>
    'Een aparte factuur voor wat buiten de btw valt: de norm mengt dat niet met andere regels.',
  'eInvoice.missing.deliveredOn': () => 'De leveringsdatum: een verkoop zonder btw in de Europese Unie vraagt ze.',
} as const;
