import { fileProblemsNl } from '#contract/texts/fileProblems.nl';
import { amount, date, name, type ProblemWords } from '#contract/texts/problemWords';

/** Dutch, as it is spoken in Belgium. */
export const problemsNl: ProblemWords = {
  line: (line) => `Regel ${line}`,
  fields: {
    number: 'Nummer',
    type: 'Soort',
    date: 'Datum',
    dueDate: 'Vervaldatum',
    paymentTerms: 'Betalingstermijn',
    customerCode: 'Klantcode',
    customer: 'Klant',
    customerType: 'Soort klant',
    address: 'Adres',
    address2: 'Tweede adresregel',
    postcode: 'Postcode',
    city: 'Gemeente',
    country: 'Land',
    phone: 'Telefoon',
    email: 'E-mail',
    companyNumber: 'Ondernemingsnummer',
    vatNumber: 'Btw-nummer',
    netCents: 'Bedrag excl. btw',
    taxCents: 'Btw',
    grossCents: 'Bedrag incl. btw',
    dueCents: 'Nog te betalen',
    paidCents: 'Reeds betaald',
    debit: 'Debet',
    credit: 'Credit',
    paymentReference: 'Betaalreferentie',
    currency: 'Munt',
    label: 'Omschrijving',
    quantity: 'Aantal (detail)',
    unit: 'Eenheid (detail)',
    unitPrice: 'Eenheidsprijs (detail)',
    vatRate: 'Btw-tarief (detail)',
    lineNetCents: 'Bedrag excl. btw van de regel (detail)',
    valueDate: 'Valutadatum',
    counterpartyIban: 'Rekening tegenpartij',
  },
  texts: {
    'date.missing': () => 'De factuurdatum ontbreekt. Vul ze aan.',
    'date.invalid': (p) => `De datum “${p('text')}” bestaat niet. Verbeter ze.`,
    'date.monthFirst': (p) =>
      `De datum “${p('text')}” bestaat alleen als de maand eerst komt. Verbeter ze, of zeg dat dit bestand de maand voor de dag schrijft.`,
    'date.tooOld': (p) => `De datum ${date(p, 'date', 'nl')} is te oud (voor 2000). Verbeter ze.`,
    'date.tooFarAhead': (p) => `De datum ${date(p, 'date', 'nl')} ligt meer dan vijf jaar verder. Verbeter ze.`,
    'dueDate.missing': () => 'De datum “te betalen voor” ontbreekt. Vul ze aan zodat de factuur opgevolgd wordt.',
    'dueDate.invalid': (p) => `De vervaldatum “${p('text')}” bestaat niet. Verbeter ze.`,
    'dueDate.monthFirst': (p) =>
      `De vervaldatum “${p('text')}” bestaat alleen als de maand eerst komt. Verbeter ze, of zeg dat dit bestand de maand voor de dag schrijft.`,
    'dueDate.beforeDate': (p) =>
      `De vervaldatum (${date(p, 'dueDate', 'nl')}) ligt voor de factuurdatum (${date(p, 'date', 'nl')}). Verbeter een van beide.`,
    'dueDate.tooFarAhead': (p) =>
      `De vervaldatum ${date(p, 'dueDate', 'nl')} ligt meer dan vijf jaar verder. Verbeter ze.`,
    'number.missing': () => 'Het factuurnummer ontbreekt. Vul het aan.',
    'number.usedTwice': (p) =>
      `Nummer ${p('number')} staat al op regel ${p('firstLine')}. Twee facturen kunnen niet hetzelfde nummer hebben: verbeter een van beide.`,
    'number.alreadyThere': (p) => `${p('number')} staat al in het programma. De regel wordt overgeslagen.`,
    'number.otherContent': (p) =>
      `${p('number')} staat al in het programma met een andere datum, een ander bedrag of een andere klant. Controleer het nummer: er wordt niets vervangen.`,
    'creditNote.lowers': (p) => `Creditnota ${p('number')} verlaagt factuur ${p('invoice')}.`,
    'creditNote.lowersPart': (p) =>
      `Creditnota ${p('number')} is groter dan wat van factuur ${p('invoice')} openstaat: ${amount(p, 'amount', 'nl')} gaat ervan af, ${amount(p, 'rest', 'nl')} blijft te goed voor de klant.`,
    'creditNote.linked': (p) =>
      `Creditnota ${p('number')}, die vóór factuur ${p('invoice')} binnenkwam, gaat ervan af: ${amount(p, 'amount', 'nl')}.`,
    'creditNote.invoicePaid': (p) =>
      `Van factuur ${p('invoice')} staat niets meer open: creditnota ${p('number')} (${amount(p, 'rest', 'nl')}) blijft te goed voor de klant.`,
    'creditNote.usedBefore': (p) =>
      `Creditnota ${p('number')} noemt factuur ${p('invoice')}, maar is al deels gebruikt: de rest gaat er niet van af en blijft te goed. Kijk dit na.`,
    'creditNote.spent': (p) =>
      `Creditnota ${p('number')} noemt factuur ${p('invoice')}, maar is al elders gebruikt: er gaat niets van af. Kijk dit na.`,
    'creditNote.invoiceUnknown': (p) =>
      `Creditnota ${p('number')} hoort bij factuur ${p('invoice')}, die niet in het programma staat: het bedrag blijft te goed voor de klant en gaat ervan af zodra ze binnenkomt.`,
    'creditNote.otherCustomer': (p) =>
      `Creditnota ${p('number')} noemt factuur ${p('invoice')}, die van een andere klant is: het bedrag blijft te goed voor deze klant. Kijk dit na.`,
    'customer.missing': () => 'De naam van de klant ontbreekt. Vul ze aan.',
    'customer.relationGuessed': (p) =>
      `${p('relation') === 'B2C' ? 'Particuliere klant' : 'Zakelijke klant'}? Dat is een vermoeden: de wet verschilt, controleer het.`,
    'amount.missing': () => 'Het bedrag ontbreekt. Vul het aan.',
    'amount.invalid': (p) => `“${p('text')}” is geen bedrag (kolom “${name(p)}”). Verbeter het.`,
    'amount.tooManyDecimals': (p) =>
      `Het bedrag “${p('text')}” heeft meer dan twee decimalen (kolom “${name(p)}”). Verbeter het, of kies een ander decimaalteken voor de kolom.`,
    'amount.currency': (p) =>
      `“${p('text')}” is niet in euro. Het programma volgt alleen euro op: laat deze regel weg.`,
    'amount.tooLarge': (p) =>
      `Het bedrag “${p('text')}” is hoger dan € 99.999.999,99. Verbeter het (kolom “${name(p)}”).`,
    'amount.zero': () => 'Het bedrag is nul: er valt niets op te volgen. De regel wordt overgeslagen.',
    'total.mismatch': (p) =>
      `${amount(p, 'net', 'nl')} excl. btw en ${amount(p, 'tax', 'nl')} btw zijn samen geen ${amount(p, 'gross', 'nl')}. Verbeter een van de drie bedragen.`,
    'due.outOfRange': (p) =>
      `Wat nog te betalen is (${amount(p, 'due', 'nl')}) kan niet hoger zijn dan de factuur (${amount(p, 'gross', 'nl')}) en niet van teken veranderen. Verbeter het.`,
    'invoice.negative': (p) =>
      `Het bedrag is negatief (${amount(p, 'gross', 'nl')}) en het bestand zegt “factuur”. Is het een creditnota? Geef het aan.`,
    'paymentTerms.invalid': (p) =>
      `“${p('text')}” is geen termijn in dagen. De factuur wordt zonder overgenomen: vul de klantenfiche aan.`,
    'phone.invalid': (p) =>
      `“${p('text')}” is geen telefoonnummer. De factuur wordt zonder nummer overgenomen: vul de klantenfiche aan.`,
    'email.invalid': (p) => `“${p('text')}” is geen e-mailadres. De factuur wordt zonder adres overgenomen.`,
    'companyNumber.invalid': (p) =>
      `“${p('text')}” is geen juist ondernemingsnummer. De factuur wordt zonder nummer overgenomen.`,
    'vatNumber.invalid': (p) => `“${p('text')}” is geen juist btw-nummer. De factuur wordt zonder nummer overgenomen.`,
    'text.tooLong': (p) =>
      `De tekst in kolom “${name(p)}” is te lang (${p('length')} tekens, hoogstens ${p('max')}). Kort ze in.`,
    'text.damaged': (p) =>
      `De tekst in kolom “${name(p)}” is beschadigd. Exporteer de lijst opnieuw, of verbeter deze regel.`,
    'row.tooManyCells': (p) =>
      `Deze regel heeft meer dan ${p('count')} cellen, terwijl de kop er ${p('count')} heeft. Er is een scheidingsteken te veel: verbeter de regel.`,
    'row.totalLine': () => 'Dit is de regel met het totaal, geen factuur. Ze wordt overgeslagen.',
    'row.instalment': (p) =>
      `Vervaldag ${p('n')} van factuur ${p('number')}, die er ${p('count')} heeft: de ${p('count')} vervaldagen vormen één factuur.`,
    'row.lines': (p) => `De regels ${p('rows')} (${p('count')} regels van factuur ${p('number')}) vormen één factuur.`,
    'lines.summed': (p) =>
      `Het totaal van factuur ${p('number')} staat niet in het bestand: het is de som van haar regels (${p('rows')}), btw inbegrepen: ${amount(p, 'total', 'nl')}.`,
    'lines.noRate': (p) =>
      `Het totaal van factuur ${p('number')} staat niet in het bestand, en de btw van haar regels (${p('rows')}) ook niet: hun som geeft het niet. Vul het bedrag met btw aan.`,
    'lines.sameAmount': (p) =>
      `Hetzelfde bedrag (${amount(p, 'amount', 'nl')}) staat op elk van de regels ${p('rows')} van factuur ${p('number')}: niets zegt of het van de factuur of van een regel is. Vul het bedrag van de factuur met btw aan.`,
    'lines.rounding': (p) =>
      `Het totaal van factuur ${p('number')} staat niet in het bestand. Haar regels (${p('rows')}) maken ${amount(p, 'once', 'nl')} of ${amount(p, 'each', 'nl')}, naargelang de btw wordt afgerond. Vul het bedrag van de factuur aan.`,
    'instalment.otherLine': (p) =>
      `Regel ${p('otherLine')}, van dezelfde factuur, is niet klaar. Verbeter die: een factuur met meerdere vervaldagen wordt in haar geheel genomen.`,
    'row.leftOut': () => 'U hebt deze regel weggelaten.',
    'file.empty': () => 'Dit bestand is leeg. Exporteer de lijst opnieuw.',
    'file.tooLarge': (p) => `Dit bestand is te groot (meer dan ${p('max')} MB). Exporteer een jaar per keer.`,
    'file.tooManyRows': (p) => `Deze lijst heeft meer dan ${p('max')} regels. Exporteer een jaar per keer.`,
    'file.tooSlow': () => 'Dit bestand vraagt te veel tijd of geheugen. Exporteer een kortere lijst.',
    'file.binary': () => 'Dit bestand is geen lijst (het is geen tekst). Exporteer uw facturen als CSV.',
    'file.noRows': () => 'Er is alleen een kop: geen enkele factuur in dit bestand.',
    'columns.unknown': () =>
      'De kolommen van dit bestand zijn niet herkend. Zeg in welke kolom het nummer, de datum, de klant en het bedrag incl. btw staan.',
    'columns.missing': (p) =>
      `Dit ontbreekt: ${p('fieldNames')}. Zeg in welke kolom het staat, of voeg de kolom toe aan het bestand.`,
    ...fileProblemsNl,
    'format.spreadsheet': () =>
      'Dit is een rekenblad (Excel of LibreOffice). Open het, kies “Opslaan als”, dan “CSV”, en neem dat nieuwe bestand.',
    'format.oldSpreadsheet': () =>
      'Dit is een oud Office-document. Open het, kies “Opslaan als”, dan “CSV”, en neem dat nieuwe bestand.',
    'format.archive': () => 'Dit is een archief (ZIP of ander). Open het en neem het CSV-bestand dat erin zit.',
    'format.image': () => 'Dit is een afbeelding. Een lijst van facturen moet een CSV-bestand zijn.',
    'format.xml': () =>
      'Dit is een XML-bestand dat het programma niet kent. Exporteer de lijst van uw facturen als CSV.',
    'format.web': () => 'Dit is een webpagina. Exporteer de lijst van uw facturen als CSV.',
    'format.unknown': () => 'Dit bestand wordt niet herkend. Exporteer de lijst van uw facturen als CSV.',
  },
};
