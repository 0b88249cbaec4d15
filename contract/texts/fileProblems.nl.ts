import { amount, date, type ProblemText } from '#contract/texts/problemWords';
import type { FileProblemCode } from '#domain/imports/problem';

/** Dutch: what is wrong with a statement, an electronic invoice, an archive or a workbook, and what to do. */
export const fileProblemsNl: Readonly<Record<FileProblemCode, ProblemText>> = {
  'line.width': (p) =>
    `Deze regel heeft ${p('length')} tekens in plaats van ${p('width')}: het bestand is afgebroken of beschadigd. Download het opnieuw bij de bank.`,
  'element.missing': (p) => `‘${p('element')}’ ontbreekt. Het bestand is onvolledig: vraag of download het opnieuw.`,
  'element.invalid': (p) =>
    `‘${p('text')}’ is geen mogelijke waarde van ‘${p('element')}’. Het bestand is beschadigd: vraag of download het opnieuw.`,
  'xml.broken': (p) =>
    `Het XML-bestand is afgebroken of beschadigd in het element ‘${p('element')}’. Vraag of download het opnieuw.`,
  'xml.doctype': () =>
    'Dit XML-bestand bevat een DOCTYPE-declaratie, die iets anders kan verbergen. Het wordt geweigerd: vraag de afzender een bestand zonder.',
  'xml.tooDeep': (p) =>
    `Dit XML-bestand nest meer dan ${p('max')} elementen (‘${p('element')}’): dat is geen factuur en geen afschrift. Vraag een ander bestand.`,
  'xml.tooMany': (p) =>
    `Dit XML-bestand heeft meer dan ${p('max')} elementen: dat is geen gewone factuur en geen gewoon afschrift. Vraag er een per maand.`,
  'iban.invalid': (p) =>
    `Het rekeningnummer ‘${p('text')}’ heeft niet de juiste controlecijfers. Vergelijk het met dat van de bank.`,
  'reference.invalid': (p) =>
    `De referentie ‘${p('text')}’ heeft niet de juiste controlecijfers: de klant heeft ze wellicht verkeerd overgenomen. Op zich wijst ze geen factuur aan.`,
  'statement.cut': (p) =>
    `Het afschrift is onvolledig: het record of veld ‘${p('element')}’ ontbreekt. Download het opnieuw bij de bank.`,
  'statement.foreign': (p) =>
    `Dit afschrift is in ‘${p('text')}’. Het programma volgt alleen euro’s: de verrichtingen blijven opzij.`,
  'statement.noBalance': (p) =>
    `Dit afschrift van rekening ${p('account')} vermeldt geen begin- en eindsaldo: niets bewijst dat het volledig is. Vraag de bank een afschrift met saldi.`,
  'statement.balance': (p) =>
    `Het afschrift klopt niet: ${amount(p, 'opening', 'nl')} bij het begin en ${amount(p, 'movements', 'nl')} aan verrichtingen maken ${amount(p, 'reckoned', 'nl')}, niet ${amount(p, 'closing', 'nl')}. Download het opnieuw bij de bank.`,
  'statement.count': (p) =>
    `Het bestand kondigt ${p('said')} records aan en bevat er ${p('found')}. Download het opnieuw bij de bank.`,
  'statement.total': (p) =>
    `Het totaal ‘${p('element')}’ van het bestand is ${amount(p, 'said', 'nl')}, en de verrichtingen maken ${amount(p, 'found', 'nl')}. Download het opnieuw bij de bank.`,
  'statement.currency': (p) =>
    `Deze verrichting is in ‘${p('text')}’ op een rekening in ‘${p('currency')}’. Munten worden niet opgeteld: vraag de bank een afschrift in de munt van de rekening.`,
  'statement.parts': (p) =>
    `Deze verrichting is ${amount(p, 'amount', 'nl')}, en het detail maakt ${amount(p, 'total', 'nl')}. Ga de kosten na bij de bank.`,
  'statement.pending': (p) =>
    `Verrichtingen die de bank nog niet geboekt heeft: ${p('count')}. Ze tellen niet mee; ze komen terug in een volgend afschrift.`,
  'statement.gap': (p) =>
    `Er ontbreekt een afschrift van rekening ${p('account')}: ${amount(p, 'closing', 'nl')} op ${date(p, 'date', 'nl')}, dan ${amount(p, 'opening', 'nl')} op ${date(p, 'next', 'nl')}. Download het afschrift daartussen.`,
  'statement.overlap': (p) =>
    `Dit afschrift van rekening ${p('account')} begint opnieuw op ${date(p, 'date', 'nl')}, een periode die al gedekt is. Dezelfde verrichtingen tellen één keer: ga ze na.`,
  'statement.other': (p) =>
    `Dit bestand is een bericht ‘${p('text')}’, geen rekeningafschrift. Vraag de bank de afschriften (camt.053).`,
  'eInvoice.totals': (p) =>
    `De totalen van factuur ${p('number')} kloppen niet: ${amount(p, 'net', 'nl')} excl. btw en ${amount(p, 'tax', 'nl')} btw maken niet ${amount(p, 'gross', 'nl')}. Vraag een verbeterde factuur.`,
  'eInvoice.due': (p) =>
    `Het te betalen bedrag van factuur ${p('number')} (${amount(p, 'due', 'nl')}) is niet het totaal (${amount(p, 'gross', 'nl')}) min wat al betaald is. Vraag een verbeterde factuur.`,
  'eInvoice.vat': (p) =>
    `Het btw-detail van factuur ${p('number')} maakt ${amount(p, 'found', 'nl')} voor een totaal van ${amount(p, 'said', 'nl')}. Vraag een verbeterde factuur.`,
  'eInvoice.currency': (p) =>
    `Factuur ${p('number')} is in ‘${p('text')}’. Het programma volgt alleen euro’s op: volg ze apart op.`,
  'eInvoice.mixed': (p) =>
    `Een bedrag van de factuur is in ‘${p('text')}’, terwijl de factuur in ‘${p('currency')}’ is. Munten worden niet opgeteld: vraag een verbeterde factuur.`,
  'eInvoice.negative': (p) =>
    `Factuur ${p('number')} is negatief (${amount(p, 'gross', 'nl')}): ze werkt als een creditnota. Ga ze na.`,
  'eInvoice.noBuyer': (p) => `Factuur ${p('number')} vermeldt niet wie de klant is. Kies hem voor u ze inleest.`,
  'eInvoice.dueBefore': (p) =>
    `De vervaldag van factuur ${p('number')} (${date(p, 'dueDate', 'nl')}) ligt vóór haar datum (${date(p, 'date', 'nl')}). Verbeter hem voor u ze inleest.`,
  'eInvoice.lines': (p) =>
    `De regels van factuur ${p('number')} maken haar totalen niet: ze wordt zonder haar detail overgenomen.`,
  'eInvoice.type': (p) =>
    `Type ‘${p('text')}’ is geen factuur en geen creditnota: er valt niets te betalen (een proforma bijvoorbeeld). Neem de factuur zelf.`,
  'eInvoice.purchase': (p) =>
    `Factuur ${p('number')} komt van ‘${p('text')}’: het is geen verkoop van u. Ze wordt opzijgelaten.`,
  'pdf.broken': () => 'Deze pdf is afgebroken of beschadigd. Vraag of download hem opnieuw.',
  'pdf.encrypted': () =>
    'Deze pdf is beveiligd: wat erin zit kan niet gelezen worden. Vraag hem zonder beveiliging, of typ de factuur zelf in.',
  'pdf.noInvoice': () =>
    'Deze pdf bevat geen elektronische factuur (Factur-X). Typ de factuur zelf in, of exporteer de lijst als CSV.',
  'pdf.tooLarge': (p) =>
    `De bijlage van deze pdf is groter dan ${p('max')} MB. Dat is geen factuur: vraag een ander bestand.`,
  'zip.broken': () => 'Dit archief is afgebroken of beschadigd. Vraag of download het opnieuw.',
  'zip.encrypted': (p) =>
    `‘${p('name')}’ is met een wachtwoord beveiligd in het archief. Open het archief zelf en neem de bestanden.`,
  'zip.path': (p) =>
    `Het archief bevat een gevaarlijke bestandsnaam (‘${p('name')}’). Het wordt geweigerd: vraag de afzender een ander.`,
  'zip.tooLarge': (p) =>
    `‘${p('name')}’ wordt te groot bij het uitpakken (meer dan ${p('max')} MB, of meer dan ${p('ratio')} keer). Het archief wordt geweigerd: vraag de bestanden zonder archief.`,
  'zip.tooMany': (p) => `Het archief bevat meer dan ${p('max')} bestanden. Maak er meerdere.`,
  'zip.nested': (p) => `‘${p('name')}’ is een archief in het archief. Open het zelf en neem de bestanden.`,
  'zip.noFile': () =>
    'Dit archief bevat geen bestand dat het programma kan lezen. Open het en neem de facturen of de afschriften.',
  'workbook.broken': (p) =>
    `Deze werkmap is beschadigd of heeft geen blad (‘${p('name')}’). Open ze, bewaar ze opnieuw, of exporteer ze als CSV.`,
  'format.mismatch': (p) =>
    `Dit bestand is geen ${p('format')}. Laat het programma het herkennen, of neem het juiste bestand.`,
};
