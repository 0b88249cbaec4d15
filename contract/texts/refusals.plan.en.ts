import type { Params } from '#contract/params';
import type { planRefusalsFr } from '#contract/texts/refusals.plan.fr';
import { wordsOf } from '#contract/texts/words';

const { day, euros, text } = wordsOf('en');

const mentions: Readonly<Record<string, string>> = {
  senderName: 'your name',
  senderAddress: 'your address',
  senderCity: 'your town (place of making)',
  senderIban: 'your IBAN',
  signatory: 'the name of who signs for you',
  addresseeName: 'the name of the customer',
  addresseeAddress: 'the address of the customer',
  amount: 'the amount',
  beneficiary: 'the payee',
  placeOfPayment: 'the place of payment',
  invoices: 'the invoices',
};

/** Why something about a plan or a bill of exchange was refused. */
export const planRefusalsEn = {
  'paper.mentionMissing': (p) =>
    `This paper cannot be printed: it lacks ${mentions[text(p, 'field')] ?? 'a compulsory mention'}.`,
  'plan.weeksInvalid': () => 'One instalment every 1 to 8 weeks.',
  'plan.disputed': (p) => `The customer contests invoice ${text(p, 'document')}: settle the dispute first.`,
  'plan.consumerCharges': () => 'For a consumer, time to pay is free: no interest, no cost (consumer credit).',
  'plan.alreadySigned': (p) => `This agreement is already noted as signed on ${day(p, 'on')}.`,
  'plan.signedBefore': (p) => `The agreement was printed on ${day(p, 'on')}: it cannot have been signed before.`,
  'plan.noPaper': () => 'This plan was agreed by word of mouth: there is no agreement to sign.',
  'plan.nothingToRemind': () => 'There is nothing to remind of for this plan.',
  'plan.nothingPrinted': () => 'Print the letter first.',
  'plan.postedBefore': (p) => `The letter was printed on ${day(p, 'on')}: it cannot have been posted before.`,
  'plan.inThePast': () => 'The first instalment is already past.',
  'bill.consumer': () => 'A bill of exchange is for businesses only.',
  'bill.nothingDue': () => 'The amount of the bill must be above zero.',
  'bill.moreThanDue': (p) => `The bill is for more than is still to be paid (${euros(p, 'open')}).`,
  'bill.maturityInPast': (p) => `The maturity (${day(p, 'maturityOn')}) is already past.`,
  'bill.alreadyDrawn': () => 'A bill of exchange already runs for this invoice.',
  'bill.unknown': () => 'This bill of exchange does not exist or is already closed.',
  'bill.alreadyAccepted': (p) => `This bill is already noted as accepted on ${day(p, 'on')}.`,
  'bill.beforeDrawn': (p) => `The bill of exchange was drawn on ${day(p, 'on')}: it cannot be before.`,
  'bill.notDueYet': (p) => `This bill is only payable on ${day(p, 'on')}.`,
} satisfies Record<keyof typeof planRefusalsFr, (params: Params) => string>;
