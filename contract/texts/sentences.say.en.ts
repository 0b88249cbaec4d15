import type { Params } from '#contract/params';
import type { saySentencesFr } from '#contract/texts/sentences.say.fr';
import { wordsOf } from '#contract/texts/words';

const { day, euros } = wordsOf('en');

/** One sentence to say on the phone, by situation and tone. */
export const saySentencesEn = {
  'say.brokenPromise.soft': (p) =>
    `Hello, we had agreed on ${day(p, 'on')} and I have not seen anything arrive. Did something go wrong?`,
  'say.brokenPromise.normal': (p) =>
    `You promised a payment for ${day(p, 'on')} and I have not received it. When can I count on it?`,
  'say.brokenPromise.firm': (p) =>
    `The payment promised for ${day(p, 'on')} has not arrived. I need a firm date today for the ${euros(p, 'amount')}.`,
  'say.missedInstalment.soft': (p) => `I have not seen the instalment of ${day(p, 'on')} yet. Has it left?`,
  'say.missedInstalment.normal': (p) =>
    `The instalment of ${day(p, 'on')} in our plan has not arrived. When will you make it?`,
  'say.missedInstalment.firm': (p) =>
    `Without the instalment of ${day(p, 'on')} our plan ends and everything is due again. Can you make it today?`,
  'say.checkPayment.soft': (p) =>
    `You told me on ${day(p, 'on')} that you had paid; I see nothing on my account. Can you check with me?`,
  'say.checkPayment.normal': (p) =>
    `You told me on ${day(p, 'on')} that you had paid, but nothing arrived. On what day did the transfer leave?`,
  'say.checkPayment.firm': () =>
    'The payment you announced never arrived. Can you send me the proof of the transfer today?',
  'say.checkDuplicate.soft': () => 'I sent you a copy of the invoice. Did you receive it, and is everything clear?',
  'say.checkDuplicate.normal': () => 'You now have the copy of the invoice. When do you expect to pay it?',
  'say.checkDuplicate.firm': (p) =>
    `You have the copy of the invoice. ${euros(p, 'amount')} are left to pay: which date do we agree on?`,
  'say.noticeDeadlinePassed.soft': (p) =>
    `The deadline of my registered letter passed on ${day(p, 'on')}. I would rather find a solution with you: what do you suggest?`,
  'say.noticeDeadlinePassed.normal': (p) =>
    `The deadline of my registered letter passed on ${day(p, 'on')}. Without a payment of ${euros(p, 'amount')} I must hand the file over.`,
  'say.noticeDeadlinePassed.firm': (p) =>
    `The official deadline passed on ${day(p, 'on')}. Without payment this week the file goes to recovery.`,
  'say.deadlinePassed.soft': (p) =>
    `I wrote to you; the deadline was ${day(p, 'on')}. Is there a problem with the invoice?`,
  'say.deadlinePassed.normal': (p) =>
    `The deadline of my reminder passed on ${day(p, 'on')} and ${euros(p, 'amount')} are left to pay. When will you pay them?`,
  'say.deadlinePassed.firm': (p) =>
    `My reminder had no answer. I need a payment date for the ${euros(p, 'amount')}, or the next letter will be official.`,
  'say.offerPlan.soft': (p) =>
    `${euros(p, 'amount')} are left to pay. If that is hard in one go, we can spread it: what would suit you?`,
  'say.offerPlan.normal': (p) =>
    `${euros(p, 'amount')} are left to pay. Can you pay it all, or would you rather pay in several parts?`,
  'say.offerPlan.firm': (p) =>
    `${euros(p, 'amount')} are left. Either you pay this week, or we sign a payment plan today.`,
  'say.checkReceived.soft': () =>
    'Hello, I wanted to know whether you received my invoice and whether everything was fine.',
  'say.checkReceived.normal': (p) =>
    `Hello, did you receive my invoice? ${euros(p, 'amount')} are left to pay: is anything in the way?`,
  'say.checkReceived.firm': (p) =>
    `My invoice is past its date and ${euros(p, 'amount')} are left to pay. Can you tell me on which day you will pay?`,
} satisfies Record<keyof typeof saySentencesFr, (params: Params) => string>;
