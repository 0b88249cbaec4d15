import { counted, listed } from '#renderer/i18n/plural';
import type { LimitationText } from '#renderer/i18n/fr/limitation';

/** Until when an invoice can be taken to court. */
export const limitationNl: LimitationText = {
  title: 'Tot wanneer naar de rechter',
  until: 'Laatste dag',
  passedTitle: 'Te laat voor de rechter',
  what: 'Voor',
  habit: {
    invoice: 'verduidelijkt voor deze factuur',
    customer: 'gewoonlijk voor deze klant',
    company: 'uw gewoonte',
    default: 'voorgestelde gewoonte, na te kijken',
  },
  fromLabel: 'Geteld vanaf',
  startFacts: { worksCompleted: 'einde van de werken of de dienst', delivery: 'levering', dueDate: 'vervaldag' },
  startFrom: {
    typed: 'de dag die u noteerde',
    delivered: 'leveringsdatum van de factuur',
    issued: 'factuurdatum, bij gebrek aan beter',
    due: 'vervaldag van de factuur',
  },
  choose: 'Verduidelijken',
  record: 'Feit noteren',
  seen: 'Gelezen',
  seenHint: 'U hoort het opnieuw bij de volgende stap: drie maanden, één maand, termijn voorbij.',
  warnings: {
    sixMonths: 'minder dan zes maanden',
    threeMonths: 'minder dan drie maanden',
    oneMonth: 'laatste maand',
    passed: 'termijn voorbij',
  },
  term: (months: number) => (months % 12 === 0 ? `${months / 12} jaar` : `${months} maanden`),
  startStep: (fact: string, term: string) => `${fact}, plus ${term}`,
  effects: {
    interrupts: 'de termijn begint opnieuw',
    suspends: 'de termijn wordt verlengd',
    nothing: 'verandert niets',
    tooLate: 'te laat, verandert niets meer',
    onceOnly: 'telt maar één keer, verandert niets',
  },
  lastDayIs: (day: string) => `laatste dag: ${day}`,
  origins: { typed: 'door u genoteerd', money: 'volgens uw betalingen', plan: 'volgens het ondertekende plan' },
  takeBack: 'Intrekken',
  without: (reminders: number, registered: number, calls: number) =>
    `Hebben niets gestuit: ${listed([
      counted('nl', reminders, { one: 'brief', other: 'brieven' }),
      counted('nl', registered, { one: 'aangetekende brief', other: 'aangetekende brieven' }),
      counted('nl', calls, { one: 'telefoongesprek', other: 'telefoongesprekken' }),
    ])}. Een aangetekende brief die u zelf stuurt, stuit de termijn niet.`,
  unconfirmed: 'te bevestigen',
  possible: 'Wat de termijn doet herbeginnen of verlengt',
  possibleNow: 'Nu mogelijk',
  ruleEffects: {
    nothing: 'verandert niets',
    newTerm: 'de hele termijn begint opnieuw',
    oneYearOnce: 'één jaar extra, één keer',
    oneMonth: 'één maand extra',
    untilItsEnd: 'de termijn staat zolang stil',
  },
  advice:
    'Het eenvoudigst: een ondertekende schuldbekentenis of een betaling krijgen, hoe klein ook. Zoniet: ga meteen naar een advocaat of een commissaire de justice.',
  adviceBe:
    'Het eenvoudigst: een ondertekende schuldbekentenis of een betaling krijgen, hoe klein ook. Zoniet: ga meteen naar een advocaat of gerechtsdeurwaarder; de brief van de advocaat moet minstens één maand voor het einde vertrekken.',
  passedAdvice:
    'De klant kan nog vrijwillig betalen, maar een rechter zal hem er niet meer toe verplichten als de verjaring wordt opgeworpen. U kunt het beleefd vragen, of het bedrag opgeven.',
  source:
    'Regels en artikelen: prescription, verjaring. De rechter heeft het laatste woord; laat een belangrijke datum nakijken.',
  chooseTitle: 'Waarvoor is deze factuur?',
  subject: 'Voorwerp',
  startOn: 'Dag waarop het klaar of geleverd was',
  startOptional: 'Dag waarop het klaar of geleverd was (als u het weet)',
  scope: 'Geldt voor',
  scopes: { invoice: 'Deze factuur', customer: 'Alle facturen van deze klant', company: 'Al mijn facturen' },
  chooseText: 'Het voorwerp bepaalt de duur, en de dag vanaf wanneer ze telt.',
  recordTitle: 'Een feit noteren dat telt voor de termijn',
  kind: 'Wat er gebeurd is',
  on: 'Op',
  endedOn: 'Afgelopen op (leeg laten als het nog loopt)',
  note: 'Waar het papier ligt, nummer, naam',
  kindMissing: 'Kies wat er gebeurd is.',
  would: (effect: string, article: string) => `Gevolg: ${effect} (${article}).`,
  attach: 'Het papier toevoegen (scan of foto)',
  customerLabel: 'Naar de rechter tot',
  noDate: 'geen open factuur',
  filter: 'Termijn bijna voorbij',
};
