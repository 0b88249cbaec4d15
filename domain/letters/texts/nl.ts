import type { LetterTexts } from '#domain/letters/texts/fr';
import { listWith } from '#domain/letters/texts/listWith';
import { upperFirst } from '#domain/letters/texts/upperFirst';
import {
  dots,
  type Contact,
  type Demand,
  type Reach,
  type Recall,
  type Registered,
  type Sum,
  type Toned,
  type Check,
} from '#domain/letters/texts/params';

const list = (items: readonly string[]) => listWith(items, 'en');
const these = (count: number) => (count === 1 ? 'de onderstaande factuur' : 'de onderstaande facturen');
const is = (count: number) => (count === 1 ? 'is' : 'zijn');

/** Dutch letters. */
export const nl = {
  common: {
    subjectLabel: 'Betreft: ',
    placeAndDate: (p: { city: string; date: string }) => `${p.city}, ${p.date}`,
    salutation: (name: string | null) => `${name ?? 'Geachte mevrouw, geachte heer'},`,
    page: 'Pagina',
    trial: 'TEST',
    copy: 'KOPIE',
    phone: 'Tel.',
    references: {
      customer: 'Klantnummer',
      invoice: 'Factuur',
      invoices: 'Facturen',
      reference: 'Te vermelden',
    },
    invoiceSubject: (p: { number: string; date: string }) => `factuur nr. ${p.number} van ${p.date}`,
    invoicesSubject: (p: { count: number; amount: string }) => `uw ${p.count} facturen, samen ${p.amount}`,
    contested: (amount: string): string => `waarvan ${amount} betwist, opzij gezet zonder ervan af te zien`,
    claims: {
      number: 'Factuur',
      issuedOn: 'Datum',
      dueOn: 'Vervaldag',
      gross: { FR: 'Bedrag incl. btw', BE: 'Bedrag incl. btw' },
      received: 'Ontvangen',
      open: 'Te betalen',
    },
    totals: {
      principal: (count: number) => (count === 1 ? 'Saldo van de factuur' : 'Saldo van de facturen'),
      fixedIndemnity: (count: number) =>
        count === 1 ? 'Forfaitaire invorderingsvergoeding' : `Forfaitaire vergoedingen (${count} × € 40)`,
      penaltyClause: 'Contractuele schadevergoeding',
      reminderFee: 'Kosten van de herinnering (art. XIX.2, § 2 Wetboek van economisch recht)',
      total: 'Totaal te betalen',
    },
    interestLabel: {
      FR_B2B: 'Boeten wegens laattijdige betaling',
      FR_B2C: 'Wettelijke interest',
      BE_B2B: 'Nalatigheidsinterest',
      BE_B2C: 'Nalatigheidsinterest',
    },
    interest: {
      title: 'Detail van de berekening',
      number: 'Factuur',
      period: 'Van – tot en met',
      days: 'Dagen',
      base: 'Verschuldigd',
      rate: 'Rente per jaar',
      amount: 'Interest',
    },
    interestNote: {
      'fr.b2b.penalties':
        'Rente van de Europese Centrale Bank plus 10 procentpunten, vanaf de dag na de vervaldag (Frans C. com., art. L441-10, II). Bedrag × rente × dagen / 365.',
      'fr.b2b.contractPenalties':
        'Overeengekomen rente, vanaf de dag na de vervaldag (Frans C. com., art. L441-10, II). Bedrag × rente × dagen / 365.',
      'fr.b2c.legalInterest':
        'Franse wettelijke rente, vanaf de dag na de aanbieding van de ingebrekestelling (Frans C. civ., art. 1231-6). Bedrag × rente × dagen / 365 (366 in een schrikkeljaar).',
      'be.b2b.interest':
        'Wettelijke rente voor handelstransacties, vanaf de dag na de vervaldag (wet van 2 augustus 2002, art. 5). Bedrag × rente × dagen / 365.',
      'be.b2b.contractInterest':
        'Overeengekomen rente, vanaf de dag na de vervaldag (wet van 2 augustus 2002, art. 5). Bedrag × rente × dagen / 365.',
      'be.b2c.contractInterest':
        'Overeengekomen rente, binnen de grens van artikel XIX.4 van het Wetboek van economisch recht. Bedrag × rente × dagen / 365.',
      'be.b2c.legalInterest': 'Wettelijke rentevoet (wet van 5 mei 1865, art. 2). Bedrag × rente × dagen / 365.',
    },
    interestRunsOn: (p: { until: string }) =>
      `Bedrag berekend tot en met ${p.until}, aan te vullen: de interest loopt door tot de betaling, tegen de rente die voor elk halfjaar wordt bekendgemaakt.`,
    interestReserved: (from: string) =>
      `De interest loopt vanaf ${from}, tegen de rente die voor elk halfjaar wordt bekendgemaakt; het bedrag komt erbij zodra die rente bekend is.`,
    interestLeapYear: 'In een schrikkeljaar: dagen / 366.',
    interestRounded: 'Interest per periode zonder afronding; de som wordt één keer per factuur op de cent afgerond.',
    interestLimited: (p: { reckoned: string; asked: string }) =>
      `Berekende rente: ${p.reckoned}; deze brief vraagt daarvan ${p.asked}.`,
    interestUntilPaid: 'De interest loopt door tot de dag van betaling.',
    payment: {
      title: 'Betaling',
      holder: 'Begunstigde',
      iban: 'IBAN',
      bic: 'BIC',
      reference: 'Mededeling',
      amount: 'Bedrag',
      before: 'Uiterlijk op',
      scan: 'Code te scannen met uw bankapp',
    },
    /** The invoices of the letter, and what was sent before, as parts of a sentence. */
    these,
    recall,
    paidMeanwhile: {
      gentle: 'Is uw betaling al onderweg, dan danken we u en hoeft u met deze brief geen rekening te houden.',
      normal: 'Hebt u intussen betaald, dan hoeft u met deze brief geen rekening te houden.',
      firm: 'Hebt u intussen betaald, dan is deze brief zonder voorwerp.',
    },
    contact: (p: Contact) =>
      p.phone !== null && p.email !== null
        ? `bel ons op ${p.phone} of schrijf ons via ${p.email}`
        : p.phone !== null
          ? `bel ons op ${p.phone}`
          : p.email !== null
            ? `schrijf ons via ${p.email}`
            : 'schrijf ons op het bovenstaande adres',
    enclosures: 'Bijlagen',
    registered: ({ number, withReceipt }: Registered) =>
      `Aangetekende zending${withReceipt ? ' met ontvangstbewijs' : ''} nr. ${number ?? dots}`,
    /** Of a business that is no French one; those have a SIREN. */
    enterpriseNumber: (number: string) => `ondernemingsnummer ${number}`,
    footer: {
      capital: (capital: string) => `met een kapitaal van ${capital}`,
      siret: 'SIRET',
      siren: 'SIREN',
      vat: 'Btw',
      enterprise: 'KBO',
      iban: 'IBAN',
    },
    plan: {
      gentle:
        'Maakt u een moeilijke periode door, zeg het ons dan gerust: samen kunnen we een betaling in schijven afspreken, op data die voor u haalbaar zijn.',
      normal:
        'Is een betaling in één keer moeilijk, laat het ons dan weten: samen kunnen we een betaling in schijven afspreken.',
      firm: 'Is een betaling in één keer onmogelijk, stel ons dan zonder uitstel een duidelijk afbetalingsplan voor: we zullen het bekijken.',
    },
  },
  courtesy: {
    title: 'BINNENKORT TE BETALEN',
    opening: {
      gentle: (count: number) =>
        `Nogmaals dank voor uw vertrouwen. Met dit briefje willen we u er alleen aan herinneren dat ${these(count)} binnenkort ${count === 1 ? 'vervalt' : 'vervallen'}.`,
      normal: (count: number) =>
        `Dank u voor uw vertrouwen. We herinneren u eraan dat ${these(count)} binnenkort ${count === 1 ? 'vervalt' : 'vervallen'}.`,
      firm: (count: number) =>
        `We herinneren u eraan dat ${these(count)} binnenkort ${count === 1 ? 'vervalt' : 'vervallen'} en danken u om de betaling te voorzien.`,
    },
    check: {
      gentle: (p: Check) =>
        `Hebt u ze goed ontvangen en is alles naar wens? Ontbreekt er een document of vraagt een regel om uitleg, dan helpen we u graag: ${p.contact}.`,
      normal: (p: Check) =>
        `Hebt u ze goed ontvangen en is alles in orde? Ontbreekt er een document of vraagt een regel om uitleg? ${upperFirst(p.contact)}.`,
      firm: (p: Check) =>
        `Gelieve nu al na te gaan of u ze goed hebt ontvangen en of alles in orde is. Ontbreekt er een document of vraagt een regel om uitleg? ${upperFirst(p.contact)}.`,
    },
    alreadyPlanned: {
      gentle: 'Is uw betaling al gepland, hartelijk dank: dan hoeft u met dit briefje geen rekening te houden.',
      normal: 'Is uw betaling al gepland, dan hoeft u met dit briefje geen rekening te houden.',
      firm: 'Is uw betaling al gepland, dan hoeft u niets te doen.',
    },
    closing: {
      gentle: 'Met dank en vriendelijke groeten,',
      normal: 'Met vriendelijke groeten,',
      firm: 'Met vriendelijke groet,',
    },
  },
  reminder1: {
    title: 'BETALINGSHERINNERING',
    opening: {
      gentle: (count: number) =>
        `Iedereen vergeet weleens iets: behoudens vergissing hebben we de betaling van ${these(count)} nog niet ontvangen.`,
      normal: (count: number) =>
        `Behoudens vergissing van onze kant hebben we de betaling van ${these(count)} nog niet ontvangen. Wellicht is die gewoon aan uw aandacht ontsnapt.`,
      firm: (count: number) =>
        `Behoudens vergissing van onze kant ${is(count)} ${these(count)} vervallen en hebben we de betaling niet ontvangen.`,
    },
    demand: {
      gentle: (p: Demand) =>
        `Zou u het bedrag van ${p.amount} willen betalen, uiterlijk op ${p.before}? Alvast hartelijk dank.`,
      normal: (p: Demand) =>
        `We vragen u vriendelijk om het bedrag van ${p.amount} uiterlijk op ${p.before} te betalen.`,
      firm: (p: Demand) => `We vragen u om het bedrag van ${p.amount} uiterlijk op ${p.before} te betalen.`,
    },
    question: {
      gentle: (p: Reach) =>
        `Iets onverwachts, een vraag, een regel die u wilt nakijken? ${upperFirst(p.contact)}: we bekijken het graag samen met u.`,
      normal: (p: Reach) =>
        `Een vraag over dit bedrag, een regel die u wilt nakijken? ${upperFirst(p.contact)}: we bekijken het samen met u.`,
      firm: (p: Reach) => `Is er iets niet in orde, laat het ons dan vóór die datum weten: ${p.contact}.`,
    },
    announced: {
      FR_B2B:
        'Ter informatie: tussen ondernemingen geeft een laattijdige betaling recht op boeten en op een forfaitaire vergoeding van € 40 per factuur (Frans C. com., art. L441-10 en D441-5). Ze zijn in deze brief niet aangerekend.',
      BE_B2B:
        'Ter informatie: tussen ondernemingen geeft een laattijdige betaling recht op interest en op een forfaitaire vergoeding van € 40 (wet van 2 augustus 2002, art. 5 en 6). Ze zijn in deze brief niet aangerekend.',
    },
    closing: {
      gentle: 'Met dank en vriendelijke groeten,',
      normal: 'Met vriendelijke groeten,',
      firm: 'Hoogachtend,',
    },
  },
  beFirstReminder: {
    title: 'EERSTE BETALINGSHERINNERING',
    free: 'Deze eerste herinnering is kosteloos: er zijn geen kosten, geen interest en geen schadevergoeding aan toegevoegd.',
    freeInTime:
      'Deze herinnering voegt niets toe als u op tijd betaalt: geen kosten, geen interest en geen schadevergoeding.',
    period: (p: Demand) =>
      `U hebt veertien kalenderdagen om het bedrag van ${p.amount} zonder enige toeslag te betalen. Die termijn begint op de derde werkdag na de verzending van deze herinnering: het volstaat dat u uiterlijk op ${p.before} betaalt.`,
    indemnity: (p: Sum) =>
      `Blijft dit bedrag na die datum onbetaald, dan vragen we een schadevergoeding van ${p.amount}, zoals bepaald in onze voorwaarden en binnen de grenzen van de wet, en de nalatigheidsinterest.`,
    noIndemnity: (p: Sum) => `Na die datum bedraagt de schadevergoeding ${p.amount}: ons contract voorziet er geen.`,
    onlyInterest: 'Alleen nalatigheidsinterest zou er nog bij kunnen komen.',
    alsoInterest: 'Er zou nalatigheidsinterest bij kunnen komen.',
    reminderCost: (p: Sum) =>
      `Omdat dit jaar meer dan drie vervaldagen onbetaald bleven, vragen we dan ook de kosten van deze herinnering, ${p.amount} (regelmatige leveringen: artikel XIX.2, § 2, van het Wetboek van economisch recht).`,
    creditor: (p: { name: string; number: string }) => `Schuldeiser: ${p.name}, ondernemingsnummer ${p.number}.`,
    law: 'Eerste herinnering die geldt als ingebrekestelling in de zin van artikel XIX.2 van het Wetboek van economisch recht. Op eenvoudig verzoek bezorgen we u onmiddellijk alle bewijsstukken en leggen we uit hoe u deze schuld kunt betwisten.',
  },
  reminder2: {
    title: 'TWEEDE EN LAATSTE HERINNERING',
    opening: {
      gentle: (p: Recall) =>
        `We komen nog even bij u terug: ${recall(p)} blijft er een bedrag te betalen op ${these(p.count)}.`,
      normal: (p: Recall) =>
        `${upperFirst(recall(p))} ${p.count === 1 ? 'blijft' : 'blijven'} ${these(p.count)} onbetaald.`,
      firm: (p: Recall) =>
        `${upperFirst(recall(p))} stellen we vast dat ${these(p.count)} onbetaald ${p.count === 1 ? 'blijft' : 'blijven'}.`,
    },
    demand: {
      gentle: (p: Demand) =>
        `We vragen u vriendelijk om het bedrag van ${p.amount} uiterlijk op ${p.before} te betalen.`,
      normal: (p: Demand) => `We vragen u om het bedrag van ${p.amount} uiterlijk op ${p.before} te betalen.`,
      firm: (p: Demand) => `We verwachten de volledige betaling van ${p.amount} uiterlijk op ${p.before}.`,
    },
    consequences: {
      FR_B2B: lastReminder(', de stap die aan een invorderingsprocedure voorafgaat'),
      FR_B2C: lastReminder('; vanaf dan loopt interest tegen de wettelijke rente'),
      BE_B2B: lastReminder(', de stap die aan een invorderingsprocedure voorafgaat'),
      BE_B2C: lastReminder(', de stap die aan een verzoek bij de vrederechter voorafgaat'),
    },
    agreement: {
      gentle: (p: Reach) =>
        `Een kort gesprek volstaat vaak om alles te regelen, en we vinden liever samen met u een oplossing: ${p.contact}.`,
      normal: (p: Reach) => `We vinden liever samen met u een oplossing: ${p.contact}.`,
      firm: (p: Reach) => `Is er een reden voor deze vertraging, zeg het ons dan zonder uitstel: ${p.contact}.`,
    },
    noCharge: 'Voor deze herinnering worden u geen kosten aangerekend.',
    closing: {
      gentle: 'In afwachting van uw bericht groeten wij u vriendelijk.',
      normal: 'Hoogachtend,',
      firm: 'In afwachting van uw betaling groeten wij u hoogachtend.',
    },
  },
  formalNotice: {
    title: 'INGEBREKESTELLING',
    opening: {
      gentle: (p: Recall) =>
        `Het spijt ons dat we u deze brief moeten sturen: ${recall(p)} ${p.count === 1 ? 'blijft' : 'blijven'} ${these(p.count)} onbetaald, voor werken of leveringen die we op uw vraag hebben uitgevoerd.`,
      normal: (p: Recall) =>
        `${upperFirst(recall(p))} ${p.count === 1 ? 'blijft' : 'blijven'} ${these(p.count)} onbetaald, voor werken of leveringen die we op uw vraag hebben uitgevoerd.`,
      firm: (p: Recall) =>
        `${upperFirst(recall(p))} stellen we vast dat ${these(p.count)} onbetaald ${p.count === 1 ? 'blijft' : 'blijven'}, voor werken of leveringen die we op uw vraag hebben uitgevoerd.`,
    },
    demand: (p: Demand) =>
      `Met deze brief stellen we u in gebreke om ons het bedrag van ${p.amount} uiterlijk op ${p.before} te betalen.`,
    consequences: {
      FR_B2B: {
        gentle:
          'Zonder betaling op die datum hebben we geen andere keuze dan, zonder verdere herinnering, een procedure te starten voor de bevoegde rechtbank, met name een betalingsbevel (injonction de payer), of het dossier toe te vertrouwen aan een Franse gerechtsdeurwaarder (commissaire de justice).',
        normal:
          'Zonder betaling op die datum starten we, zonder verdere herinnering, een procedure voor de bevoegde rechtbank, met name een betalingsbevel (injonction de payer), of vertrouwen we het dossier toe aan een Franse gerechtsdeurwaarder (commissaire de justice).',
        firm: 'Zonder betaling op die datum starten we onmiddellijk en zonder verdere herinnering een procedure voor de bevoegde rechtbank, met name een betalingsbevel (injonction de payer), of vertrouwen we het dossier toe aan een Franse gerechtsdeurwaarder (commissaire de justice).',
      },
      FR_B2C: {
        gentle:
          'We willen het hier graag bij laten. Zonder betaling op die datum kunnen we ons echter tot de bevoegde rechtbank wenden, met name met een verzoek om een betalingsbevel (injonction de payer). Vooraf blijft een akkoord mogelijk, en dat heeft onze voorkeur: u kunt, net als wij, kosteloos de hulp vragen van een verzoener (conciliateur de justice).',
        normal:
          'Zonder betaling op die datum kunnen we ons tot de bevoegde rechtbank wenden, met name met een verzoek om een betalingsbevel (injonction de payer). Vooraf blijft een akkoord mogelijk: u kunt, net als wij, kosteloos de hulp vragen van een verzoener (conciliateur de justice).',
        firm: 'Zonder betaling op die datum kunnen we ons zonder verdere herinnering tot de bevoegde rechtbank wenden, met name met een verzoek om een betalingsbevel (injonction de payer). Vooraf kunt u, net als wij, kosteloos de hulp vragen van een verzoener (conciliateur de justice).',
      },
      BE_B2B: {
        gentle:
          'Zonder betaling op die datum hebben we geen andere keuze dan het dossier toe te vertrouwen aan een advocaat of een gerechtsdeurwaarder, met het oog op de invordering van onbetwiste geldschulden (Ger. W., art. 1394/20 en volgende) of een vordering voor de ondernemingsrechtbank.',
        normal:
          'Zonder betaling op die datum vertrouwen we het dossier toe aan een advocaat of een gerechtsdeurwaarder, met het oog op de invordering van onbetwiste geldschulden (Ger. W., art. 1394/20 en volgende) of een vordering voor de ondernemingsrechtbank.',
        firm: 'Zonder betaling op die datum vertrouwen we het dossier onmiddellijk en zonder verdere herinnering toe aan een advocaat of een gerechtsdeurwaarder, met het oog op de invordering van onbetwiste geldschulden (Ger. W., art. 1394/20 en volgende) of een vordering voor de ondernemingsrechtbank.',
      },
      BE_B2C: {
        gentle:
          'We willen het hier graag bij laten. Zonder betaling op die datum kunnen we ons echter tot de rechter wenden, tot € 5.000 de vrederechter. Maakt u een moeilijke periode door, dan kan een erkende dienst voor schuldbemiddeling (OCMW) u kosteloos helpen.',
        normal:
          'Zonder betaling op die datum kunnen we ons tot de rechter wenden, tot € 5.000 de vrederechter. Maakt u een moeilijke periode door, dan kan een erkende dienst voor schuldbemiddeling (OCMW) u kosteloos helpen.',
        firm: 'Zonder betaling op die datum kunnen we ons zonder verdere herinnering tot de rechter wenden, tot € 5.000 de vrederechter. Maakt u een moeilijke periode door, dan kan een erkende dienst voor schuldbemiddeling (OCMW) u kosteloos helpen.',
      },
    },
    law: {
      FR_B2B:
        'Deze brief geldt als ingebrekestelling (mise en demeure) in de zin van de artikelen 1231-6, 1344 en 1344-1 van het Franse Burgerlijk Wetboek. De boeten wegens laattijdige betaling en de forfaitaire vergoeding van € 40 per factuur zijn van rechtswege verschuldigd (Frans C. com., art. L441-10 en D441-5).',
      FR_B2C:
        'Deze brief geldt als ingebrekestelling (mise en demeure) in de zin van de artikelen 1231-6, 1344 en 1344-1 van het Franse Burgerlijk Wetboek: vanaf nu loopt interest tegen de wettelijke rente op het verschuldigde bedrag. Er worden u geen invorderingskosten aangerekend.',
      BE_B2B:
        'Deze brief geldt als ingebrekestelling. De nalatigheidsinterest en de forfaitaire vergoeding van € 40 zijn van rechtswege verschuldigd (wet van 2 augustus 2002 betreffende de bestrijding van de betalingsachterstand, art. 5 en 6).',
      BE_B2C:
        'Deze brief geldt als ingebrekestelling, na de kosteloze eerste herinnering van artikel XIX.2 van het Wetboek van economisch recht. De kosten van deze aangetekende zending worden u niet aangerekend.',
    },
    parties: (p: { debtor: string; number: string }) => `Schuldenaar: ${p.debtor}, ${p.number}.`,
    contest: {
      gentle: (p: Reach) =>
        `Betwist u dit bedrag, of hebt u meer tijd nodig? Vóór die datum kunt u er nog met ons over praten: ${p.contact}.`,
      normal: (p: Reach) =>
        `Betwist u dit bedrag of wilt u een termijn afspreken, laat het ons dan vóór die datum weten: ${p.contact}.`,
      firm: (p: Reach) => `Betwist u dit bedrag, deel ons dan vóór die datum uw redenen mee: ${p.contact}.`,
    },
    closing: {
      gentle: 'We hopen dat het niet verder hoeft te komen en groeten u hoogachtend.',
      normal: 'Hoogachtend,',
      firm: 'Hoogachtend,',
    },
  },
  conciliation: {
    title: 'VOORSTEL TOT MINNELIJKE REGELING',
    opening: {
      gentle: (p: Recall) =>
        `${upperFirst(recall(p))} ${p.count === 1 ? 'blijft' : 'blijven'} ${these(p.count)} onbetaald. We praten liever met u dan tegenover u te staan, en zoeken samen met u een minnelijke oplossing.`,
      normal: (p: Recall) =>
        `${upperFirst(recall(p))} ${p.count === 1 ? 'blijft' : 'blijven'} ${these(p.count)} onbetaald. Vóór elke procedure stellen we u graag een minnelijke oplossing voor.`,
      firm: (p: Recall) =>
        `${upperFirst(recall(p))} stellen we vast dat ${these(p.count)} onbetaald ${p.count === 1 ? 'blijft' : 'blijven'}. Voor we een procedure inleiden, stellen we u een laatste keer een minnelijke oplossing voor.`,
    },
    proposal: {
      FR: 'We stellen voor om samen een verzoener (conciliateur de justice) te ontmoeten: zijn tussenkomst is kosteloos en vertrouwelijk, en het akkoord kan uitvoerbaar worden verklaard.',
      BE: 'We stellen een bemiddeling voor, of een verzoening voor de rechter, die kosteloos is. U kunt ons een erkende bemiddelaar voorstellen of aanvaarden dat wij er een voorstellen.',
    },
    answer: {
      gentle: (p: Demand) => `Laat ons gerust weten of dit u past, uiterlijk op ${p.before}.`,
      normal: (p: Demand) => `Laat ons uw antwoord weten uiterlijk op ${p.before}.`,
      firm: (p: Demand) => `We verwachten uw antwoord uiterlijk op ${p.before}.`,
    },
    withoutPrejudice:
      'Dit voorstel is bedoeld om rust te brengen: erop antwoorden betekent voor u noch voor ons dat een recht wordt erkend of opgegeven.',
    lawRegisteredBe:
      'Voorstel van bemiddeling bij aangetekende zending dat een aanspraak op een recht bevat: het geldt als ingebrekestelling en schorst de verjaring gedurende één maand (Ger. W., art. 1730, § 3).',
    closing: {
      gentle: 'In de hoop u binnenkort te ontmoeten, groeten wij u vriendelijk.',
      normal: 'In afwachting van uw antwoord groeten wij u hoogachtend.',
      firm: 'Hoogachtend,',
    },
  },
  handover: {
    title: 'OVERDRACHTSFICHE',
    subject: (p: { name: string }) => `dossier ${p.name}`,
    debtor: (p: { name: string; address: string; number: string | null }) =>
      `Schuldenaar: ${p.name}, ${p.address}${p.number === null ? '' : `, ${p.number}`}.`,
    opening: (count: number) =>
      `We vertrouwen u de invordering toe van ${these(count)}. De rekening is opgemaakt op de datum van deze fiche.`,
    history: {
      firstReminder: (date: string) => `Eerste herinnering verzonden op ${date}.`,
      secondReminder: (date: string) => `Tweede en laatste herinnering verzonden op ${date}.`,
      call: (date: string) => `Laatste telefonische oproep op ${date}.`,
      formalNotice: (date: string) => `Ingebrekestelling verzonden op ${date}.`,
      title: 'Wat al is gebeurd',
    },
    closing: 'Met dank,',
  },
} satisfies LetterTexts;

/** What follows the last reminder, in each tone; the step itself is the same. */
function lastReminder(step: string): Toned<(p: Demand) => string> {
  return {
    gentle: (p) =>
      `Deze brief is onze laatste herinnering, en we hopen dat het daarbij blijft. Zonder betaling of bericht van u tegen ${p.before} zijn we verplicht u een aangetekende ingebrekestelling te sturen${step}. Een kort bericht van u kan dat vermijden.`,
    normal: (p) =>
      `Deze brief is onze laatste herinnering. Zonder betaling of bericht van u tegen ${p.before} sturen we u een aangetekende ingebrekestelling${step}.`,
    firm: (p) =>
      `Deze brief is onze laatste herinnering. Zonder betaling tegen ${p.before} ontvangt u zonder verder bericht een aangetekende ingebrekestelling${step}.`,
  };
}

function recall({ firstReminder, secondReminder, formalNotice, call, undated }: Recall): string {
  const said = [
    ...(undated === 0 ? [] : [undated === 1 ? 'onze vorige herinnering' : 'onze vorige herinneringen']),
    ...(firstReminder === null ? [] : [`onze herinnering van ${firstReminder}`]),
    ...(secondReminder === null ? [] : [`onze tweede herinnering van ${secondReminder}`]),
    ...(call === null ? [] : [`onze telefonische oproep van ${call}`]),
    ...(formalNotice === null ? [] : [`onze ingebrekestelling van ${formalNotice}`]),
  ];
  return said.length === 0 ? 'behoudens vergissing van onze kant' : `ondanks ${list(said)}`;
}
