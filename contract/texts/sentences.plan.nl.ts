import type { Params } from '#contract/params';
import type { planSentencesFr } from '#contract/texts/sentences.plan.fr';
import { wordsOf } from '#contract/texts/words';

const { count, day, euros, many, text } = wordsOf('nl');
const of = (p: Params): string => (text(p, 'customer') === '' ? '' : `, ${text(p, 'customer')}`);

/** Payment in several parts and bills of exchange: the day, the thread, the history, the phone. */
export const planSentencesNl = {
  'today.planNote': (p) => `Afbetaling ${text(p, 'rank')} verwacht op ${day(p, 'on')}: berichtje te sturen`,
  'today.planNotice': (p) => `Afbetaling van ${day(p, 'on')} gemist: brief te sturen`,
  'today.planAnswer': () => 'De afgedrukte overeenkomst is niet ondertekend teruggekomen',
  'today.planBroken': (p) => `Afbetalingsplan verbroken op ${day(p, 'on')}: alles is weer te betalen`,
  'today.unpaidBill': (p) => `Wisselbrief van ${day(p, 'on')} niet betaald`,
  'today.unpaidBillYesterday': () => 'Wisselbrief gisteren niet betaald',
  'why.planProposed': (p) => `Overeenkomst te ondertekenen: antwoord verwacht tot ${day(p, 'until')}`,
  'why.bill': (p) => `Wisselbrief te betalen op ${day(p, 'until')}`,
  'timeline.planProposed': (p) =>
    `Overeenkomst afgedrukt: ${euros(p, 'amount')} in ${many(count(p, 'count'), 'deel', 'delen')}`,
  'timeline.planSigned': () => 'Afbetalingsovereenkomst ondertekend door de klant',
  'timeline.planStepPrinted.plan_note': (p) => `Berichtje afgedrukt voor afbetaling ${text(p, 'rank')}`,
  'timeline.planStepPrinted.plan_call': (p) => `Oproep voor afbetaling ${text(p, 'rank')}`,
  'timeline.planStepPrinted.plan_notice': (p) => `Brief afgedrukt: afbetaling ${text(p, 'rank')} gemist`,
  'timeline.planStepDone.plan_note': (p) => `Berichtje gepost voor afbetaling ${text(p, 'rank')}`,
  'timeline.planStepDone.plan_call': (p) => `Oproep voor afbetaling ${text(p, 'rank')}`,
  'timeline.planStepDone.plan_notice': (p) =>
    `Brief gepost: afbetaling ${text(p, 'rank')} gemist, termijn tot ${day(p, 'until')}`,
  'timeline.billDrawn': (p) =>
    `Wisselbrief van ${euros(p, 'amount')}${text(p, 'until') === '' ? ', betaalbaar op zicht' : `, te betalen op ${day(p, 'until')}`}`,
  'timeline.billAccepted': () => 'Wisselbrief geaccepteerd door de klant',
  'timeline.billEnded.unpaid': () => 'Wisselbrief onbetaald teruggekomen',
  'timeline.billEnded.cancelled': () => 'Wisselbrief geannuleerd',
  'action.plan.proposed': (p) => `Overeenkomst afgedrukt: ${many(count(p, 'count'), 'deel', 'delen')}${of(p)}`,
  'action.plan.signed': (p) => `Afbetalingsovereenkomst ondertekend${of(p)}`,
  'action.plan.reminderPrinted': (p) => `Brief van het plan afgedrukt${of(p)}`,
  'action.plan.reminderPosted': (p) => `Brief van het plan gepost${of(p)}`,
  'action.bill.drawn': (p) => `Wisselbrief van ${euros(p, 'amount')}${of(p)}`,
  'action.bill.accepted': (p) => `Wisselbrief geaccepteerd${of(p)}`,
  'action.bill.ended': (p) => `Wisselbrief afgesloten${of(p)}`,
  'say.unpaidBill.soft': (p) => `De wisselbrief van ${day(p, 'on')} is niet betaald. Was er een probleem met de bank?`,
  'say.unpaidBill.normal': (p) =>
    `De wisselbrief van ${day(p, 'on')} is onbetaald teruggekomen. Wanneer betaalt u hem?`,
  'say.unpaidBill.firm': (p) =>
    `De wisselbrief van ${day(p, 'on')} is niet betaald. Ik heb de ${euros(p, 'amount')} deze week nodig.`,
} satisfies Readonly<Record<keyof typeof planSentencesFr, (params: Params) => string>>;
