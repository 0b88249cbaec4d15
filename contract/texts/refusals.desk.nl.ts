import type { Params } from '#contract/params';
import type { deskRefusalsFr } from '#contract/texts/refusals.desk.fr';
import { wordsOf } from '#contract/texts/words';

const { day, text } = wordsOf('nl');

const mentions: Readonly<Record<string, string>> = {
  senderName: 'de naam van uw zaak (Instellingen)',
  senderAddress: 'het adres van uw zaak (Instellingen)',
  senderSiret: 'uw SIRET-nummer (Instellingen)',
  senderEnterpriseNumber: 'uw ondernemingsnummer (Instellingen)',
  senderIban: 'uw rekeningnummer (Instellingen)',
  signatory: 'de naam van wie ondertekent (Instellingen)',
  addresseeName: 'de naam van de klant',
  addresseeAddress: 'het adres van de klant',
  deadlineOn: 'de nieuwe termijn',
  paymentReference: 'de te vermelden referentie',
  description: 'de omschrijving van de factuur',
  firstReminderOn: 'de datum van de eerste herinnering',
};

/** Why the desk refused: ledgers, files, letters, registered mail, history. */
export const deskRefusalsNl = {
  'ledger.notOpen': () => 'Er is geen boekhouding open. Open er een of maak een nieuwe.',
  'ledger.notThere': () => 'Deze map is er niet meer. Sluit de stick of de schijf weer aan, of kies een andere map.',
  'ledger.alreadyThere': () => 'Er staat al een boekhouding in deze map. Open ze, of kies een andere map.',
  'ledger.alreadySetUp': () => 'Deze boekhouding is al ingericht.',
  'ledger.notEmpty': () => 'Deze boekhouding is niet leeg: voorbeeldgegevens gaan in een nieuwe.',
  'ledger.inUse': () => 'Deze map is al open in een ander venster van Dûment. Sluit dat eerst.',
  'database.newerThanApp': () =>
    'Deze map is geschreven door een nieuwere versie van Dûment. Werk Dûment bij om ze te openen.',
  'database.migrationBroken': () =>
    'De boekhouding kon niet worden bijgewerkt. Er is niets gewijzigd; een back-up staat in “backups”.',
  'database.notADatabase': () => 'Dit bestand is geen boekhouding van Dûment.',
  'database.missing': () => 'Er is geen boekhouding in deze map.',
  'database.damaged': () => 'Het bestand van de boekhouding is beschadigd. Neem de laatste back-up terug.',
  'database.busy': () => 'Het bestand is bezet door een ander programma. Probeer zo dadelijk opnieuw.',
  'database.unreachable': () =>
    'De map antwoordt niet meer (stick of schijf verwijderd?). Sluit ze weer aan, er is niets verloren.',
  'disk.full': () => 'De schijf is vol. Maak plaats en probeer opnieuw: er is niets verloren.',
  'folder.readOnly': () => 'Deze map is tegen schrijven beveiligd. Kies een andere map.',
  'folder.missing': () => 'Deze map bestaat niet of niet meer.',
  'backup.invalid': () => 'Dit bestand is geen back-up van Dûment, of het is beschadigd.',
  'backup.targetExists': () => 'Er staat daar al een back-up met dezelfde naam.',
  'file.unreadable': (p) => `Het bestand ${text(p, 'name')} kan niet worden gelezen.`,
  'file.isFolder': (p) => `${text(p, 'name')} is een map, geen bestand. Geef een bestand uit die map.`,
  'file.notFile': (p) =>
    `${text(p, 'name')} is geen bestand en geen pijp, maar een apparaat of aansluiting van het systeem. Geef een bestand.`,
  'file.nobodyWrites': (p) =>
    `Niemand schrijft in de pijp ${text(p, 'name')}. Start eerst het programma dat erin schrijft, of geef een bestand.`,
  'file.stalled': (p) =>
    `Er komt niets meer uit de pijp ${text(p, 'name')}, die open blijft. Bewaar de inhoud eerst in een bestand.`,
  'file.endless': (p) => `De pijp ${text(p, 'name')} houdt niet op. Bewaar de inhoud eerst in een bestand.`,
  'file.tooLarge': (p) => `Het bestand ${text(p, 'name')} is te groot.`,
  'file.notAPaper': (p) => `${text(p, 'name')} is geen PDF en geen PNG- of JPEG-beeld.`,
  'file.empty': (p) => `${text(p, 'name')} is leeg (0 bytes): scan het opnieuw.`,
  'file.heic': (p) =>
    `${text(p, 'name')} is een HEIC-foto van een iPhone. Zet de camera op “Meest compatibel” (Instellingen, Camera, Structuren) en neem de foto opnieuw, of bewaar ze als JPEG.`,
  'file.notAnImage': (p) =>
    `${text(p, 'name')} is geen PNG- of JPEG-beeld. Sla het op als PNG of JPEG en probeer opnieuw.`,
  'letterColor.tooPale': () => 'Deze kleur is te licht om op wit papier te lezen: kies een donkerdere.',
  'picture.broken': (p) =>
    `Het beeld ${text(p, 'name')} is beschadigd of onvolledig. Open het in een tekenprogramma, sla het opnieuw op als PNG en probeer opnieuw.`,
  'picture.printingColours': (p) =>
    `Het beeld ${text(p, 'name')} heeft drukkleuren (CMYK). Sla het op in schermkleuren (RGB), als PNG of JPEG.`,
  'picture.tooHeavy': (p) =>
    `Het beeld ${text(p, 'name')} is te zwaar: hoogstens ${text(p, 'megabytes')} MB. Sla het kleiner op, bijvoorbeeld 1500 beeldpunten breed.`,
  'picture.tooLarge': (p) =>
    `Het beeld ${text(p, 'name')} is te groot: hoogstens ${text(p, 'points')} beeldpunten per zijde. Sla het kleiner op, bijvoorbeeld 1500 beeldpunten breed.`,
  'file.noViewer': (p) => `Geen programma op deze computer opent ${text(p, 'name')}.`,
  'attachment.missing': () => 'Dit document staat niet meer in de map “attachments”.',
  'attachment.changed': (p) =>
    `Het bestand “${text(p, 'name')}” is niet meer wat werd bewaard: het is op de schijf veranderd. Haal het terug uit een back-up.`,
  'import.gone': () => 'Dit bestand wordt niet meer geïmporteerd. Open het opnieuw.',
  'print.nothingToRepeat': () =>
    'Geen openstaande factuur en geen verstuurde brief: er is niets om opnieuw af te drukken.',
  'customer.notGone': () => 'Niets daarvan is genoteerd voor deze klant.',
  'print.noPrinter': () => 'Geen printer gevonden. Sluit hem aan, zet hem aan en probeer opnieuw.',
  'print.failed': () =>
    'De printer heeft niets aangenomen: er is niets uitgekomen. Kijk of hij aan en vrij is en probeer opnieuw.',
  'print.noCalls': () => 'Vandaag geen oproepen: er is geen blad af te drukken.',
  'print.nothingComing': () => 'Niets te doen in de komende zeven dagen: er is niets over te dragen.',
  'run.unknown': () => 'Deze ronde bestaat niet meer.',
  'run.over': () => 'Deze ronde is afgelopen. Begin een nieuwe.',
  'run.nothingDue': () => 'Geen brief te versturen.',
  'run.nothingToPrint': () => 'Er kan geen brief worden afgedrukt: vul de na te kijken brieven aan.',
  'run.nothingPrinted': () => 'Er is nog niets afgedrukt.',
  'generalTerms.unreadable': (p) =>
    `‘${text(p, 'name')}’ kan niet worden gelezen: het bestand is beschadigd of beveiligd met een wachtwoord. Sla het opnieuw op als pdf zonder beveiliging.`,
  'generalTerms.tooLong': (p) =>
    `‘${text(p, 'name')}’ telt ${text(p, 'pages')} bladzijden; er gaan er hoogstens ${text(p, 'most')} in een envelop.`,
  'run.enclosureUnreadable': (p) =>
    `‘${text(p, 'name')}’, uw algemene voorwaarden, kan niet meer worden gelezen. Kies het opnieuw onder Instellingen › Mijn zaak, of haal het weg: de brieven vertrekken dan zonder.`,
  'run.notPrinted': () => 'Druk de brieven eerst af en bevestig dat ze uit de printer kwamen.',
  'run.letterIssued': () => 'Deze brief is al afgedrukt: hij kan niet meer worden gewijzigd.',
  'run.letterUnknown': () => 'Deze brief zit niet meer in de ronde.',
  'run.reasonNeeded': (p) => `Deze brief wordt voor de ${text(p, 'times')}e keer weggelaten. Zeg waarom.`,
  'run.notAParagraph': () => 'Dit deel van de brief kan niet worden gewijzigd: het komt uit de wet of uit de facturen.',
  'run.cannotPreview': () => 'Deze brief kan niet worden getoond: hij moet niet meer vertrekken, of er ontbreekt iets.',
  'run.changedWhilePrinting': () => 'De facturen zijn gewijzigd tijdens het afdrukken. Probeer opnieuw.',
  'letter.waitsToBePosted': (p) =>
    `Deze brief is al afgedrukt (${text(p, 'number')}) en wacht in een ronde om gepost te worden. Post hem, of geef die ronde op.`,
  'letter.unknown': () => 'Deze brief bestaat niet.',
  'letter.nothingDue': () => 'Er is niets vervallen: er is geen brief te schrijven.',
  'plan.notProposed': () => 'Er is deze klant geen afbetalingsplan voorgesteld: stel eerst betalingen voor.',
  'print.noRegistered': () => 'Geen aangetekende brief in deze ronde.',
  'phone.nothingPromised': () => 'Er is niets te bevestigen: geef minstens een datum en een bedrag op.',
  'receipt.nothing': () => 'Een ontvangstbewijs vraagt een bedrag boven nul.',
  'receipt.doesNotAddUp': () =>
    'De bedragen van het bewijs vormen niet het ontvangen bedrag: controleer de toewijzing van deze betaling.',
  'statement.doesNotAddUp': () => 'Het overzicht klopt niet: wat openstaat, is niet het saldo van de rekening.',
  'courtesy.nothingComing': () =>
    'Er vervalt niets meer: dit berichtje schrijft u vóór de vervaldag. Daarna schrijft u een herinnering.',
  'lastLetter.noFormalNotice': () => 'Deze brief volgt op een ingebrekestelling: verstuur die eerst.',
  'exhibits.none': () => 'Er is geen stuk om in de lijst te zetten.',
  'letter.unprintable': (p) =>
    `Het teken ‘${text(p, 'sign')}’ (${text(p, 'code')}) in ‘${text(p, 'text')}’ bestaat niet in de lettertekens van de brieven: schrijf het anders, met Latijnse, Griekse of Cyrillische letters.`,
  'letter.mentionMissing': (p) =>
    `De brief kan niet vertrekken: ${mentions[text(p, 'field')] ?? 'een verplichte vermelding'} ontbreekt.`,
  'letter.deadlineInPast': (p) => `De termijn van de brief (${day(p, 'deadlineOn')}) is al verstreken.`,
  'letter.notInSequence': () => 'De stappen van deze klant bevatten die brief niet.',
  'letter.alreadyPosted': (p) => `Brief ${text(p, 'number')} is al als gepost genoteerd.`,
  'letter.postedBeforeDate': (p) => `De brief is gedateerd op ${day(p, 'on')}: hij kan niet eerder gepost zijn.`,
  'letter.notPosted': () => 'Deze brief is niet als gepost genoteerd.',
  'letter.mailUnderWay': () =>
    'De post heeft deze aangetekende brief al behandeld: de verzending kan niet meer worden ingetrokken.',
  'letter.fileMissing': (p) => `De PDF van brief ${text(p, 'number')} staat niet meer in de map “letters”.`,
  'letter.fileChanged': (p) =>
    `De PDF van brief ${text(p, 'number')} is niet meer die welke verstuurd werd. Haal hem uit een back-up, of druk een kopie af.`,
  'mail.notToSendAgain': () =>
    'Deze brief hoeft niet opnieuw te vertrekken: hij is aangekomen, of er vertrok al een andere in zijn plaats.',
  'evidence.diskFull': () =>
    'Er is niet genoeg plaats waar het dossier moest komen: er is niets achtergelaten. Maak plaats of kies een andere plek.',
  'evidence.notWritten': () =>
    'Het dossier kon daar niet worden geschreven (stick verwijderd of beveiligd?): er is niets achtergelaten. Kies een andere plek of probeer opnieuw.',
  'evidence.nothing': () => 'Er is niets om in het dossier te steken: behoud minstens één stuk.',
  'inbox.gone': (p) =>
    `Het bestand “${text(p, 'name')}” staat niet meer in de map met te klasseren scans. De lijst werd opnieuw gelezen.`,
  'mail.unknown': () => 'Deze aangetekende brief bestaat niet.',
  'mail.eventNotAllowed': () => 'De post kan dat op dit ogenblik niet doen: kijk na wat al genoteerd is.',
  'mail.dateGoesBack': (p) => `De datum ligt vóór de laatst genoteerde gebeurtenis (${day(p, 'last')}).`,
  'mail.inTheFuture': () => 'De datum ligt in de toekomst.',
  'mail.numberMissing': () => 'Het nummer van de zending ontbreekt: het staat op het afgiftebewijs.',
  'mail.number.empty': () => 'Het nummer van de zending ontbreekt.',
  'mail.number.shape': (p) => `“${text(p, 'number')}” is geen zendingsnummer: alleen letters en cijfers.`,
  'mail.number.length': (p) => `“${text(p, 'number')}” is te kort of te lang voor een zendingsnummer.`,
  'mail.number.taken': (p) =>
    `Het nummer ${text(p, 'number')} hoort al bij brief ${text(p, 'letter')} aan ${text(p, 'customer')}, gepost op ${day(p, 'on')}. Lees het afgiftebewijs van deze brief na.`,
  'mail.number.twice': (p) =>
    `Het nummer ${text(p, 'number')} staat bij twee brieven: elke brief heeft zijn eigen nummer.`,
  'history.nothingToUndo': () => 'Er is niets ongedaan te maken.',
  'history.nothingToRedo': () => 'Er is niets opnieuw te doen.',
  'action.unknown': () => 'Deze actie bestaat niet.',
  'action.alreadyUndone': () => 'Dit is al ongedaan gemaakt.',
  'action.cannotBeUndone': () => 'Andere acties hangen ervan af: maak die eerst ongedaan, de recentste eerst.',
  'undo.notStanding': () => 'Dit is al ongedaan gemaakt.',
  'accounts.codeTwice': () => 'Twee rekeningen hebben hetzelfde nummer.',
  'accounts.codeInvalid': (p) => `“${text(p, 'code')}” is geen rekeningnummer (2 tot 12 cijfers of letters).`,
  'accounts.roleUnknown': () => 'Deze rekening bestaat niet.',
} satisfies Record<keyof typeof deskRefusalsFr, (params: Params) => string>;
