import type { LawWordsText } from '#renderer/i18n/fr/lawWords';

/** The sentence on invoices, and what must not be written or said. */
export const lawWordsNl = {
  intro:
    'Dit is de zin voor op uw facturen. Hij zegt wat te laat betalen kost. Kopieer hem naar uw facturatieprogramma.',
  audience: { B2B: 'Voor een onderneming', B2C: 'Voor een particulier' },
  language: 'Taal van de factuur',
  languages: { fr: 'Frans', nl: 'Nederlands', en: 'Engels' },
  required: 'Verplicht op elke factuur',
  useful: 'Niet verplicht, wel nuttig',
  copy: 'De zin kopiëren',
  copied: 'Gekopieerd',
  notCopied: 'Het kopiëren lukte niet: selecteer de zin en kopieer hem.',
  showSentence: 'De zin om te kopiëren bekijken',
  question: 'Staat deze zin op uw facturen?',
  answers: { yes: 'Ja', no: 'Nee', unknown: 'Weet ik niet' },
  questionForAll: 'Voor al mijn klanten, tenzij de klantenfiche iets anders zegt.',
  unanswered: (count: number) =>
    count === 1
      ? 'Voor 1 klant die u geld schuldig is, is de vraag nog niet beantwoord.'
      : `Voor ${count} klanten die u geld schuldig zijn, is de vraag nog niet beantwoord.`,
  businessRate: 'Mijn verwijlrente voor ondernemingen, per jaar',
  consumerRate: 'Mijn verwijlrente voor particulieren, per jaar',
  rateHint:
    'Leeg: de rentevoet van de wet. Een eigen rentevoet telt alleen als hij vóór de factuur geschreven en aanvaard is.',
  rateWrong: 'Schrijf een rentevoet per jaar tussen 0 en 100 %, bijvoorbeeld 12,15 %.',
  clauseFixed: 'Vergoeding voor particulieren: vast bedrag',
  clausePercent: 'Vergoeding voor particulieren: deel van het bedrag',
  clauseHint: 'Alleen als ze in uw voorwaarden staat, vóór de factuur aanvaard is en ook voor u geldt.',
  ownTerms: 'Mijn eigen voorwaarden',
  customerQuestion: 'Staan interest en vergoeding op zijn facturen?',
  customerAnswers: { yes: 'Ja', no: 'Nee', asCompany: 'Zoals voor iedereen' },
  assumed: { yes: 'Verondersteld: ja', no: 'Verondersteld: nee' },
  assumedWhy: {
    yes: 'Niemand heeft geantwoord. Tussen ondernemingen geeft de wet deze sommen ook zonder de zin.',
    no: 'Niemand heeft geantwoord. Zolang het niet zeker is, wordt niets uit uw voorwaarden aan een particulier gevraagd.',
  },
  answered: {
    yes: 'Ja, volgens uw antwoord voor alle klanten.',
    no: 'Nee, volgens uw antwoord voor alle klanten.',
  },
  missing: {
    FR: 'Zonder de zin blijven deze sommen tussen ondernemingen verschuldigd, maar de wet eist hem en een boete is mogelijk: voeg hem toe.',
    BE: 'Zonder de zin wordt alleen gevraagd wat de wet geeft.',
  },
  endOfMonth: 'Termijn “einde maand” (bijvoorbeeld 45 dagen einde maand)',
  dueOnCeiling: (on: string) => `Zetten op ${on}`,
  estimated: 'geschat',
  presentationOn: (on: string) =>
    `Aanbieding op ${on}: twee werkdagen na de afgifte, zolang de post niets heeft gezegd.`,
  importQuestion: 'Staat de zin over interest en vergoeding op deze facturen?',
  importHint: 'Het antwoord wordt bewaard voor de klanten van dit bestand die er nog geen hebben.',
  notConfirmed: 'gebruik, tekst niet bevestigd',
  blockedOnPaper: 'Met deze woorden vertrekt de brief niet.',
  blockedInPrint: 'Deze tekst komt op uw brieven: met deze woorden wordt hij niet bewaard.',
  keptInFile: 'De klant mag vragen om deze notitie te lezen.',
  whoAnswered: 'Wie had u aan de lijn?',
  parties: {
    debtor: 'De klant zelf',
    manager: 'De zaakvoerder of de boekhouding',
    guarantor: 'Zijn borg',
    family: 'Iemand van zijn familie',
    colleague: 'Een collega',
    employer: 'Zijn werkgever',
    neighbour: 'Een buur',
  },
  doNotCall: 'Bel nu niet',
  heCalled: 'Hij belt mij zelf',
} satisfies LawWordsText;
