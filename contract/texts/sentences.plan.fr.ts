import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { count, day, euros, many, text } = wordsOf('fr');
const of = (p: Params): string => (text(p, 'customer') === '' ? '' : `, ${text(p, 'customer')}`);

/** Payment in several parts and bills of exchange: the day, the thread, the history, the phone. */
export const planSentencesFr = {
  'today.planNote': (p) => `Versement ${text(p, 'rank')} attendu le ${day(p, 'on')} : petit mot à envoyer`,
  'today.planNotice': (p) => `Versement du ${day(p, 'on')} manqué : lettre à envoyer`,
  'today.planAnswer': () => 'L’accord imprimé n’est pas revenu signé',
  'today.planBroken': (p) => `Plan rompu le ${day(p, 'on')} : tout redevient à payer`,
  'today.unpaidBill': (p) => `Lettre de change du ${day(p, 'on')} non payée`,
  'today.unpaidBillYesterday': () => 'Lettre de change non payée hier',
  'why.planProposed': (p) => `Accord de paiement à signer : réponse attendue jusqu’au ${day(p, 'until')}`,
  'why.bill': (p) => `Lettre de change à payer le ${day(p, 'until')}`,
  'timeline.planProposed': (p) =>
    `Accord de paiement imprimé : ${euros(p, 'amount')} en ${many(count(p, 'count'), 'versement', 'versements')}`,
  'timeline.planSigned': () => 'Accord de paiement signé par le client',
  'timeline.planStepPrinted.plan_note': (p) => `Petit mot imprimé pour le versement ${text(p, 'rank')}`,
  'timeline.planStepPrinted.plan_call': (p) => `Appel pour le versement ${text(p, 'rank')}`,
  'timeline.planStepPrinted.plan_notice': (p) => `Lettre imprimée : versement ${text(p, 'rank')} manqué`,
  'timeline.planStepDone.plan_note': (p) => `Petit mot posté pour le versement ${text(p, 'rank')}`,
  'timeline.planStepDone.plan_call': (p) => `Appel pour le versement ${text(p, 'rank')}`,
  'timeline.planStepDone.plan_notice': (p) =>
    `Lettre postée : versement ${text(p, 'rank')} manqué, délai au ${day(p, 'until')}`,
  'timeline.billDrawn': (p) =>
    `Lettre de change de ${euros(p, 'amount')}${text(p, 'until') === '' ? ', payable à vue' : `, à payer le ${day(p, 'until')}`}`,
  'timeline.billAccepted': () => 'Lettre de change acceptée par le client',
  'timeline.billEnded.unpaid': () => 'Lettre de change revenue impayée',
  'timeline.billEnded.cancelled': () => 'Lettre de change annulée',
  'action.plan.proposed': (p) => `Accord imprimé : ${many(count(p, 'count'), 'versement', 'versements')}${of(p)}`,
  'action.plan.signed': (p) => `Accord de paiement signé${of(p)}`,
  'action.plan.reminderPrinted': (p) => `Lettre du plan imprimée${of(p)}`,
  'action.plan.reminderPosted': (p) => `Lettre du plan postée${of(p)}`,
  'action.bill.drawn': (p) => `Lettre de change de ${euros(p, 'amount')}${of(p)}`,
  'action.bill.accepted': (p) => `Lettre de change acceptée${of(p)}`,
  'action.bill.ended': (p) => `Lettre de change terminée${of(p)}`,
  'say.unpaidBill.soft': (p) =>
    `La lettre de change du ${day(p, 'on')} n’a pas été payée. Y a-t-il eu un souci avec la banque ?`,
  'say.unpaidBill.normal': (p) => `La lettre de change du ${day(p, 'on')} est revenue impayée. Quand la réglez-vous ?`,
  'say.unpaidBill.firm': (p) =>
    `La lettre de change du ${day(p, 'on')} n’est pas payée. J’ai besoin des ${euros(p, 'amount')} cette semaine.`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
