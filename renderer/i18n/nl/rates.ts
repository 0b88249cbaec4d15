import type { RatesText } from '#renderer/i18n/fr/rates';
import { plural } from '#renderer/i18n/plural';

export const ratesNl = {
  title: 'Wettelijke rentevoeten',
  fact: 'Elke rentevoet heeft zijn periode en zijn bron. Een rentevoet die ontbreekt wordt nooit geraden: de rente telt tot de laatste bekende rentevoet.',
  open: 'Wettelijke rentevoeten openen',
  missingTitle: 'Over te nemen uit het officiële bericht',
  missing: (count: number) =>
    plural('nl', count, { one: 'Er ontbreekt een rentevoet.', other: `Er ontbreken ${count} rentevoeten.` }) +
    ' Uw rente stopt op de laatste bekende dag, en elk scherm zegt dat.',
  noneMissing: 'Alle rentevoeten tot vandaag zijn bekend.',
  period: (from: string, to: string) => `van ${from} tot ${to}`,
  enter: 'Deze rentevoet typen',
  enterFor: (name: string, period: string) => `Deze rentevoet typen: ${name}, ${period}`,
  enterOther: 'Een rentevoet typen',
  correct: 'Verbeteren',
  correctFor: (name: string, period: string) => `Verbeteren: ${name}, ${period}`,
  import: 'Een bestand met rentevoeten nemen',
  importTitle: 'Bestand met rentevoeten',
  importFile: (file: string) => `Het bestand ${file} is volledig. Dit komt erbij:`,
  importNothing: (file: string) => `Het bestand ${file} brengt niets nieuws.`,
  importKnown: (count: number) =>
    plural('nl', count, { one: 'Eén rentevoet was al bekend.', other: `${count} rentevoeten waren al bekend.` }),
  importTake: (count: number) =>
    plural('nl', count, { one: 'Deze rentevoet overnemen', other: `Deze ${count} rentevoeten overnemen` }),
  from: 'Van',
  to: 'tot',
  rate: 'Rentevoet per jaar',
  source: 'Bron',
  state: 'Staat',
  states: {
    published: 'bevestigd',
    typed: (on: string) => `door u getypt op ${on}`,
    derived: 'berekend',
    missing: 'ontbreekt',
    unconfirmed: 'niet bevestigd',
  },
  unconfirmedText:
    'Het officiële bericht is niet gezien. Vergelijk deze rentevoet met het bericht en typ hem hier: dan is hij bevestigd, of verbeterd.',
  enterNotice: 'De rentevoet van het bericht typen',
  derivedFrom: (name: string) => `Berekend uit: ${name}.`,
  older: 'Oudere rentevoeten',
  past: 'Verbeterde of ongedaan gemaakte rentevoeten',
  pastWhy: { corrected: 'verbeterd', undone: 'ongedaan gemaakt' },
  series: {
    FR_L441_10_DEFAULT: 'Boete tussen ondernemingen, Frankrijk (ECB + 10 punten)',
    FR_LEGAL_OTHER: 'Wettelijke rente Frankrijk, schuldeiser met een zaak',
    ECB_MRO_SEMESTER_START: 'Rente van de Europese Centrale Bank',
    FR_L441_10_FLOOR: 'Ondergrens van een contractuele rente (3 × de wettelijke)',
    FR_LEGAL_OTHER_PLUS5: 'Na een vonnis (wettelijke rente + 5 punten)',
    FR_LEGAL_INDIVIDUAL: 'Wettelijke rente Frankrijk, schuldeiser particulier (nooit de uwe)',
    BE_COMMERCIAL: 'Rente tussen ondernemingen (wet van 2 augustus 2002)',
    BE_LEGAL_CIVIL: 'Wettelijke rente (particulieren)',
    LU_COMMERCIAL: 'Luxemburg: rente tussen ondernemingen',
    LU_CONSUMER: 'Luxemburg: wettelijke rente',
  },
  where: {
    FR_LEGAL_OTHER:
      'Besluit in het Franse Journal officiel, elk halfjaar. Neem de rentevoet “tous les autres cas”, niet die van particulieren.',
    ECB_MRO_SEMESTER_START:
      'Rente van de basisherfinancieringstransacties op de eerste dag van het halfjaar (Nationale Bank, ECB). Alleen die rente, zonder de punten die de wet erbij telt.',
    BE_COMMERCIAL: 'Bericht van de FOD Financiën in het Belgisch Staatsblad, elk halfjaar.',
    BE_LEGAL_CIVIL: 'Bericht van de FOD Financiën in het Belgisch Staatsblad, elke maand januari.',
  },
  which: 'Welke rentevoet?',
  firstDay: 'Eerste dag van de periode',
  typedHint: 'Bijvoorbeeld: 2,15 % of 2,15',
  understood: (percent: string) => `Begrepen: ${percent} per jaar.`,
  penalties: (percent: string) => `Boete tussen ondernemingen: ${percent}.`,
  floor: (percent: string) => `Ondergrens van een contractuele rente: ${percent}.`,
  sourceHint: 'Belgisch Staatsblad van 28 juli 2026, bericht van de FOD Financiën: dat is uw bewijs.',
  dayMissing: 'Schrijf de eerste dag van de periode.',
  points: {
    title: 'Wat de wet niet beslist',
    text: 'Hier werd geen zekere bron gevonden, of lopen de meningen uiteen. Het programma neemt de eerste lezing. Een andere kiest u met een advocaat of boekhouder; ze geldt voor wat vanaf vandaag gevraagd wordt.',
    unconfirmed: 'niet bevestigd',
    usual: 'gewone lezing',
    chosen: 'uw keuze',
    fixed: 'Hier valt niets te kiezen: de andere lezing zou geld vragen vóór de dag die al verzonden brieven gaven.',
    source: (article: string) => `Bron: ${article}`,
    saved: 'Keuze genoteerd.',
    words: 'De gedrukte zin',
    wordsStandard: 'De zin die het programma voorstelt',
    wordsOwn: 'Mijn zin',
    company: 'Kleine onderneming in de zin van boek XIX: de definitie is niet bevestigd. U zegt het zelf.',
    companyOpen: '“Mijn zaak” openen',
    others: 'Ook niet bevestigd, zonder instelling',
    otherPoints: {
      FR: {
        plans:
          'Uitstel voor een particulier sinds 20 november 2026: de precieze grenzen van de uitzondering op het consumentenkrediet. Een plan voor een particulier heeft daarom geen interest en geen kosten, en zegt dat het gratis is.',
        fees: 'Tarieven 2026 van rechtbanken en gerechtsdeurwaarders: het programma rekent ze niet en vraagt ze nooit.',
        words:
          'Uren om te bellen, derden met wie u niet spreekt, verboden woorden: het programma waarschuwt of blokkeert volgens het gebruik.',
      },
      BE: {
        plans:
          'Uitstel voor een particulier sinds 20 november 2026: de precieze grenzen van de uitzondering op het consumentenkrediet. Een plan voor een particulier heeft daarom geen interest en geen kosten, en zegt dat het gratis is. In België is de tekst die ze overneemt niet gevonden.',
        fees: 'Tarieven 2026 van rechtbanken en gerechtsdeurwaarders: het programma rekent ze niet en vraagt ze nooit.',
        words:
          'Uren om te bellen, derden met wie u niet spreekt, verboden woorden: het programma waarschuwt of blokkeert volgens het gebruik.',
        caps: 'Maxima van boek XIX: na januari 2026 is geen indexering gevonden, er wordt geen toegepast.',
        capPerDebt:
          'Maximum per schuld of voor alle schulden van een klant: geteld per factuur, op wat ervan open staat.',
        book5:
          'Artikelnummers van boek 5 van het Burgerlijk Wetboek (volgorde van betaling): het oude artikel 1254 wordt vermeld.',
        justice:
          'Grens van € 5 000 van de vrederechter, vermeld in de ingebrekestelling aan een particulier: nagegaan tot 2025.',
        vatYears: 'Teruggave van verloren btw: drie jaar, geteld tot het einde van het derde jaar na het verlies.',
      },
    },
    names: {
      beIndemnityPlace: 'Betaalt een deelbetaling de vergoeding vóór of na de rente?',
      beDayCount: 'Lengte van het jaar in de rente',
      beSaturday: 'Telt de zaterdag mee in de termijn van de eerste herinnering?',
      beVatPhrase: 'Zin over de terug te storten btw, verbeterend stuk',
      frDayCount: 'Lengte van het jaar in de boete tussen ondernemingen',
      frNoticeStart: 'Begin van de rente na de ingebrekestelling van een particulier',
      frEndOfMonth: '“45 dagen einde maand”',
      frSector: 'Geldt voor wat u verkoopt een kortere betalingstermijn?',
    },
    readings: {
      beforeInterest: 'Eerst de vergoeding, dan de rente, dan de prijs',
      beforePrincipal: 'Eerst de rente, dan de vergoeding, dan de prijs',
      last: 'De rente, dan de prijs, de vergoeding het laatst',
      'ACT/365': 'Echte dagen op 365, altijd',
      'ACT/ACT': 'Echte dagen op 365, op 366 in een schrikkeljaar',
      dayOff: 'Nee: van maandag tot vrijdag',
      presentation: 'De dag na de eerste aanbieding van de aangetekende brief',
      receipt: 'De dag na de handtekening; niets als de brief niet wordt afgehaald',
      sending: 'De dag na de verzending',
      endOfMonthThenDays: 'Einde van de maand van de factuur, dan 45 dagen',
      daysThenEndOfMonth: '45 dagen, dan einde van die maand',
      general: 'Nee: de algemene termijn, 60 dagen of 45 dagen einde maand',
      transport: 'Vervoer, verhuur van voertuigen: 30 dagen',
      freshFood: 'Verse of diepgevroren producten: 30 dagen na het einde van de decade',
      meat: 'Vers vlees: 20 dagen',
      alcohol: 'Alcoholische dranken: 30 dagen na het einde van de maand',
    },
  },
} satisfies RatesText;
