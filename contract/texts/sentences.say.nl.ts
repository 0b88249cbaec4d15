import type { Params } from '#contract/params';
import type { saySentencesFr } from '#contract/texts/sentences.say.fr';
import { wordsOf } from '#contract/texts/words';

const { day, euros } = wordsOf('nl');

/** One sentence to say on the phone, by situation and tone. */
export const saySentencesNl = {
  'say.brokenPromise.soft': (p) =>
    `Goeiedag, we hadden ${day(p, 'on')} afgesproken en ik heb nog niets zien aankomen. Is er iets misgelopen?`,
  'say.brokenPromise.normal': (p) =>
    `U had een betaling beloofd tegen ${day(p, 'on')} en ik heb ze niet ontvangen. Wanneer mag ik erop rekenen?`,
  'say.brokenPromise.firm': (p) =>
    `De betaling die u tegen ${day(p, 'on')} beloofde, is niet aangekomen. Ik heb vandaag een vaste datum nodig voor de ${euros(p, 'amount')}.`,
  'say.missedInstalment.soft': (p) =>
    `Ik heb de afbetaling van ${day(p, 'on')} uit ons plan nog niet gezien. Is ze vertrokken?`,
  'say.missedInstalment.normal': (p) =>
    `De afbetaling van ${day(p, 'on')} uit ons plan is niet aangekomen. Wanneer doet u ze?`,
  'say.missedInstalment.firm': (p) =>
    `Zonder de afbetaling van ${day(p, 'on')} stopt ons plan en is alles weer te betalen. Kunt u ze vandaag doen?`,
  'say.checkPayment.soft': (p) =>
    `U zei me op ${day(p, 'on')} dat u betaald had; ik zie niets op mijn rekening. Kunt u het samen met mij nakijken?`,
  'say.checkPayment.normal': (p) =>
    `U zei me op ${day(p, 'on')} dat u betaald had, maar er kwam niets aan. Op welke dag is de overschrijving vertrokken?`,
  'say.checkPayment.firm': () =>
    'De aangekondigde betaling is nooit aangekomen. Kunt u me vandaag het bewijs van de overschrijving sturen?',
  'say.checkDuplicate.soft': () =>
    'Ik stuurde u een kopie van de factuur. Hebt u ze goed ontvangen en is alles duidelijk?',
  'say.checkDuplicate.normal': () => 'U hebt nu de kopie van de factuur. Wanneer denkt u ze te betalen?',
  'say.checkDuplicate.firm': (p) =>
    `U hebt de kopie van de factuur. Er blijft ${euros(p, 'amount')} te betalen: welke datum spreken we af?`,
  'say.noticeDeadlinePassed.soft': (p) =>
    `De termijn van mijn aangetekende brief verstreek op ${day(p, 'on')}. Ik zoek liever samen een oplossing: wat stelt u voor?`,
  'say.noticeDeadlinePassed.normal': (p) =>
    `De termijn van mijn aangetekende brief verstreek op ${day(p, 'on')}. Zonder betaling van ${euros(p, 'amount')} moet ik het dossier overdragen.`,
  'say.noticeDeadlinePassed.firm': (p) =>
    `De officiële termijn verstreek op ${day(p, 'on')}. Zonder betaling deze week gaat het dossier naar de invordering.`,
  'say.deadlinePassed.soft': (p) =>
    `Ik had u geschreven; de termijn was ${day(p, 'on')}. Is er een probleem met de factuur?`,
  'say.deadlinePassed.normal': (p) =>
    `De termijn van mijn herinnering verstreek op ${day(p, 'on')} en er blijft ${euros(p, 'amount')} te betalen. Wanneer betaalt u?`,
  'say.deadlinePassed.firm': (p) =>
    `Mijn herinnering bleef zonder antwoord. Ik heb een betaaldatum nodig voor de ${euros(p, 'amount')}, anders wordt de volgende brief officieel.`,
  'say.offerPlan.soft': (p) =>
    `Er blijft ${euros(p, 'amount')} te betalen. Als dat in één keer moeilijk is, kunnen we spreiden: wat zou u passen?`,
  'say.offerPlan.normal': (p) =>
    `Er blijft ${euros(p, 'amount')} te betalen. Kunt u alles betalen, of liever in enkele keren?`,
  'say.offerPlan.firm': (p) =>
    `Er blijft ${euros(p, 'amount')}. Ofwel betaalt u deze week, ofwel tekenen we vandaag een afbetalingsplan.`,
  'say.checkReceived.soft': () =>
    'Goeiedag, ik wilde weten of u mijn factuur goed ontvangen hebt en of alles naar wens was.',
  'say.checkReceived.normal': (p) =>
    `Goeiedag, hebt u mijn factuur goed ontvangen? Er blijft ${euros(p, 'amount')} te betalen: is er iets dat u tegenhoudt?`,
  'say.checkReceived.firm': (p) =>
    `Mijn factuur is vervallen en er blijft ${euros(p, 'amount')} te betalen. Op welke dag betaalt u?`,
} satisfies Record<keyof typeof saySentencesFr, (params: Params) => string>;
