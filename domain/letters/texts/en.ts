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

const list = (items: readonly string[]) => listWith(items, 'and');
const these = (count: number) => (count === 1 ? 'the invoice below' : 'the invoices below');
const is = (count: number) => (count === 1 ? 'is' : 'are');

/** English letters. Names of courts and laws stay those of the country. */
export const en = {
  common: {
    subjectLabel: 'Subject: ',
    placeAndDate: (p: { city: string; date: string }) => `${p.city}, ${p.date}`,
    salutation: (name: string | null) => `${name ?? 'Dear Sir or Madam'},`,
    page: 'Page',
    trial: 'TRIAL',
    copy: 'COPY',
    phone: 'Tel.',
    references: {
      customer: 'Customer no.',
      invoice: 'Invoice',
      invoices: 'Invoices',
      reference: 'Please quote',
    },
    invoiceSubject: (p: { number: string; date: string }) => `invoice no. ${p.number} of ${p.date}`,
    invoicesSubject: (p: { count: number; amount: string }) => `your ${p.count} invoices, ${p.amount} in all`,
    contested: (amount: string): string => `of which ${amount} disputed, set aside without giving it up`,
    claims: {
      number: 'Invoice',
      issuedOn: 'Date',
      dueOn: 'Due date',
      gross: { FR: 'Amount incl. VAT', BE: 'Amount incl. VAT' },
      received: 'Received',
      open: 'Still to pay',
    },
    totals: {
      principal: (count: number) => (count === 1 ? 'Balance of the invoice' : 'Balance of the invoices'),
      fixedIndemnity: (count: number) =>
        count === 1 ? 'Fixed compensation for recovery' : `Fixed compensation (${count} × €40)`,
      penaltyClause: 'Compensation agreed in the contract',
      reminderFee: 'Cost of the reminder (art. XIX.2, § 2 of the Belgian Code of Economic Law)',
      total: 'Total to pay',
    },
    interestLabel: {
      FR_B2B: 'Late-payment penalties',
      FR_B2C: 'Interest at the legal rate',
      BE_B2B: 'Late-payment interest',
      BE_B2C: 'Late-payment interest',
    },
    interest: {
      title: 'How it was calculated',
      number: 'Invoice',
      period: 'From – to (inclusive)',
      days: 'Days',
      base: 'Amount due',
      rate: 'Yearly rate',
      amount: 'Interest',
    },
    interestNote: {
      'fr.b2b.penalties':
        'European Central Bank rate plus 10 points, from the day after the due date (French C. com., art. L441-10, II). Amount × rate × days / 365.',
      'fr.b2b.contractPenalties':
        'Agreed rate, from the day after the due date (French C. com., art. L441-10, II). Amount × rate × days / 365.',
      'fr.b2c.legalInterest':
        'French legal rate, from the day after the formal notice was presented (French C. civ., art. 1231-6). Amount × rate × days / 365 (366 in a leap year).',
      'be.b2b.interest':
        'Legal rate for commercial transactions, from the day after the due date (Belgian law of 2 August 2002, art. 5). Amount × rate × days / 365.',
      'be.b2b.contractInterest':
        'Agreed rate, from the day after the due date (Belgian law of 2 August 2002, art. 5). Amount × rate × days / 365.',
      'be.b2c.contractInterest':
        'Agreed rate, within the limit of article XIX.4 of the Belgian Code of Economic Law. Amount × rate × days / 365.',
      'be.b2c.legalInterest': 'Legal rate (Belgian law of 5 May 1865, art. 2). Amount × rate × days / 365.',
    },
    interestRunsOn: (p: { until: string }) =>
      `Calculated up to ${p.until}, to be completed: interest runs on until payment, at the rate published for each half-year.`,
    interestReserved: (from: string) =>
      `Interest runs from ${from}, at the rate published for each half-year; its amount will be added as soon as that rate is known.`,
    interestLeapYear: 'In a leap year: days / 366.',
    interestRounded: 'Interest of each period is not rounded; its sum is rounded to the cent once for each invoice.',
    interestLimited: (p: { reckoned: string; asked: string }) =>
      `Interest reckoned: ${p.reckoned}; this letter asks for ${p.asked} of it.`,
    interestUntilPaid: 'Interest runs on until the day of payment.',
    payment: {
      title: 'How to pay',
      holder: 'Payee',
      iban: 'IBAN',
      bic: 'BIC',
      reference: 'Please quote',
      amount: 'Amount',
      before: 'No later than',
      scan: 'Code to scan with your banking app',
    },
    /** The invoices of the letter, and what was sent before, as parts of a sentence. */
    these,
    recall,
    paidMeanwhile: {
      gentle: 'If your payment is already on its way, please disregard this letter, with our thanks.',
      normal: 'If you have paid in the meantime, please disregard this letter.',
      firm: 'If you have paid in the meantime, this letter no longer applies.',
    },
    contact: (p: Contact) =>
      p.phone !== null && p.email !== null
        ? `call us on ${p.phone} or write to ${p.email}`
        : p.phone !== null
          ? `call us on ${p.phone}`
          : p.email !== null
            ? `write to ${p.email}`
            : 'write to us at the address above',
    enclosures: 'Enclosures',
    registered: ({ number, withReceipt }: Registered) =>
      `Registered letter${withReceipt ? ' with acknowledgement of receipt' : ''} no. ${number ?? dots}`,
    /** Of a business that is no French one; those have a SIREN. */
    enterpriseNumber: (number: string) => `enterprise number ${number}`,
    footer: {
      capital: (capital: string) => `with a capital of ${capital}`,
      siret: 'SIRET',
      siren: 'SIREN',
      vat: 'VAT',
      enterprise: 'Enterprise no.',
      iban: 'IBAN',
    },
    plan: {
      gentle: 'If times are hard, just tell us: we can agree together on several payments, on dates that you can keep.',
      normal: 'If paying in one go is difficult, please tell us: we can agree together on several payments.',
      firm: 'If you cannot pay in one go, propose a definite schedule to us without delay: we will look into it.',
    },
  },
  courtesy: {
    title: 'PAYMENT DUE SOON',
    opening: {
      gentle: (count: number) =>
        `Thank you again for choosing us. This is just a friendly word to remind you that ${these(count)} ${is(count)} due soon.`,
      normal: (count: number) =>
        `Thank you for choosing us. We would like to remind you that ${these(count)} ${is(count)} due soon.`,
      firm: (count: number) =>
        `We would like to remind you that ${these(count)} ${is(count)} due soon, and thank you for arranging payment.`,
    },
    check: {
      gentle: (p: Check) =>
        `Did ${p.count === 1 ? 'it' : 'they'} reach you safely, and is everything as you expected? If a document is missing or a line needs explaining, we will gladly help: ${p.contact}.`,
      normal: (p: Check) =>
        `Did ${p.count === 1 ? 'it' : 'they'} reach you safely, and is everything in order? If a document is missing or a line needs explaining, please ${p.contact}.`,
      firm: (p: Check) =>
        `Please check now that ${p.count === 1 ? 'it has' : 'they have'} reached you and that everything is in order. If a document is missing or a line needs explaining, ${p.contact}.`,
    },
    alreadyPlanned: {
      gentle: 'If your payment is already arranged, thank you: please disregard this note.',
      normal: 'If your payment is already arranged, please disregard this note.',
      firm: 'If your payment is already arranged, there is nothing for you to do.',
    },
    closing: { gentle: 'With our thanks and kind regards,', normal: 'Kind regards,', firm: 'Regards,' },
  },
  reminder1: {
    title: 'PAYMENT REMINDER',
    opening: {
      gentle: (count: number) =>
        `Anyone can forget: unless we are mistaken, we have not yet received payment of ${these(count)}.`,
      normal: (count: number) =>
        `Unless we are mistaken, we have not yet received payment of ${these(count)}. It has no doubt simply been overlooked.`,
      firm: (count: number) =>
        `Unless we are mistaken, ${these(count)} ${is(count)} now past due and payment has not reached us.`,
    },
    demand: {
      gentle: (p: Demand) =>
        `Could you please pay the sum of ${p.amount} by ${p.before}? Thank you very much in advance.`,
      normal: (p: Demand) => `Please pay the sum of ${p.amount} no later than ${p.before}. Thank you in advance.`,
      firm: (p: Demand) => `We ask you to pay the sum of ${p.amount} no later than ${p.before}.`,
    },
    question: {
      gentle: (p: Reach) =>
        `Something unforeseen, a question, a line to check? ${upperFirst(p.contact)}: we will gladly look at it with you.`,
      normal: (p: Reach) =>
        `A question about this amount, a line to check? ${upperFirst(p.contact)}: we will look at it with you.`,
      firm: (p: Reach) => `If anything needs correcting, let us know before that date: ${p.contact}.`,
    },
    announced: {
      FR_B2B:
        'For information: between businesses, late payment gives rise to penalties and to a fixed compensation of €40 per invoice (French C. com., art. L441-10 and D441-5). They are not charged in this letter.',
      BE_B2B:
        'For information: between businesses, late payment gives rise to interest and to a fixed compensation of €40 (Belgian law of 2 August 2002, art. 5 and 6). They are not charged in this letter.',
    },
    closing: {
      gentle: 'With our thanks and kind regards,',
      normal: 'Kind regards,',
      firm: 'Yours faithfully,',
    },
  },
  beFirstReminder: {
    title: 'FIRST PAYMENT REMINDER',
    free: 'This first reminder is free of charge: no cost, interest or compensation has been added.',
    freeInTime: 'This reminder adds nothing if you pay in time: no cost, interest or compensation.',
    period: (p: Demand) =>
      `You have fourteen calendar days to pay the sum of ${p.amount} without any surcharge. This period starts on the third working day after this reminder is sent: it is enough to pay no later than ${p.before}.`,
    indemnity: (p: Sum) =>
      `If this sum is still unpaid after that date, we would ask for a compensation of ${p.amount}, as provided in our terms and within the limits of the law, and for late-payment interest.`,
    noIndemnity: (p: Sum) => `After that date the compensation is ${p.amount}: our contract provides for none.`,
    onlyInterest: 'Only late-payment interest could be added.',
    alsoInterest: 'Late-payment interest could be added.',
    reminderCost: (p: Sum) =>
      `As more than three due dates of this year were left unpaid, we would then also ask for the cost of this reminder, ${p.amount} (regular deliveries: article XIX.2, § 2 of the Belgian Code of Economic Law).`,
    creditor: (p: { name: string; number: string }) => `Creditor: ${p.name}, enterprise number ${p.number}.`,
    law: 'First reminder, which counts as formal notice within the meaning of article XIX.2 of the Belgian Code of Economic Law. On request we will send you all supporting documents at once and explain how to dispute this debt.',
  },
  reminder2: {
    title: 'SECOND AND FINAL REMINDER',
    opening: {
      gentle: (p: Recall) =>
        `We are writing to you again: ${recall(p)}, an amount is still to be paid on ${these(p.count)}.`,
      normal: (p: Recall) =>
        `${upperFirst(recall(p))}, ${these(p.count)} ${p.count === 1 ? 'remains' : 'remain'} unpaid.`,
      firm: (p: Recall) =>
        `${upperFirst(recall(p))}, we note that ${these(p.count)} ${p.count === 1 ? 'remains' : 'remain'} unpaid.`,
    },
    demand: {
      gentle: (p: Demand) => `We would be grateful if you could pay the sum of ${p.amount} no later than ${p.before}.`,
      normal: (p: Demand) => `We ask you to pay the sum of ${p.amount} no later than ${p.before}.`,
      firm: (p: Demand) => `We expect payment of ${p.amount} in full no later than ${p.before}.`,
    },
    consequences: {
      FR_B2B: lastReminder(', the step that comes before recovery proceedings'),
      FR_B2C: lastReminder('; interest at the legal rate will run from then on'),
      BE_B2B: lastReminder(', the step that comes before recovery proceedings'),
      BE_B2C: lastReminder(', the step that comes before an application to the justice of the peace'),
    },
    agreement: {
      gentle: (p: Reach) =>
        `A few words are often enough to settle everything, and we would much rather come to an arrangement with you: ${p.contact}.`,
      normal: (p: Reach) => `We would much rather come to an arrangement with you: ${p.contact}.`,
      firm: (p: Reach) => `If there is a reason for this delay, tell us without waiting: ${p.contact}.`,
    },
    noCharge: 'You are not charged anything for this reminder.',
    closing: {
      gentle: 'We look forward to hearing from you. With kind regards,',
      normal: 'Yours faithfully,',
      firm: 'We look forward to your payment. Yours faithfully,',
    },
  },
  formalNotice: {
    title: 'FORMAL NOTICE TO PAY',
    opening: {
      gentle: (p: Recall) =>
        `It is with regret that we write to you today: ${recall(p)}, ${these(p.count)} ${p.count === 1 ? 'remains' : 'remain'} unpaid, for work or supplies that we provided at your request.`,
      normal: (p: Recall) =>
        `${upperFirst(recall(p))}, ${these(p.count)} ${p.count === 1 ? 'remains' : 'remain'} unpaid, for work or supplies that we provided at your request.`,
      firm: (p: Recall) =>
        `${upperFirst(recall(p))}, we note that ${these(p.count)} ${p.count === 1 ? 'remains' : 'remain'} unpaid, for work or supplies that we provided at your request.`,
    },
    demand: (p: Demand) =>
      `By this formal notice we require you to pay us the sum of ${p.amount} no later than ${p.before}.`,
    consequences: {
      FR_B2B: {
        gentle:
          'Failing payment by that date, we will have no choice but to bring proceedings, without further reminder, before the competent court, in particular an order to pay (injonction de payer), or to entrust the file to a judicial officer (commissaire de justice).',
        normal:
          'Failing payment by that date, we will, without further reminder, bring proceedings before the competent court, in particular an order to pay (injonction de payer), or entrust the file to a judicial officer (commissaire de justice).',
        firm: 'Failing payment by that date, we will at once and without further reminder bring proceedings before the competent court, in particular an order to pay (injonction de payer), or entrust the file to a judicial officer (commissaire de justice).',
      },
      FR_B2C: {
        gentle:
          'We would much rather leave it at that. Failing payment by that date, however, we may apply to the competent court, in particular for an order to pay (injonction de payer). Before that, an agreement is still possible and would be our choice: like us, you can ask for the free help of a conciliator (conciliateur de justice).',
        normal:
          'Failing payment by that date, we may apply to the competent court, in particular for an order to pay (injonction de payer). Before that, an agreement is still possible: like us, you can ask for the free help of a conciliator (conciliateur de justice).',
        firm: 'Failing payment by that date, we may apply without further reminder to the competent court, in particular for an order to pay (injonction de payer). Before that you can, like us, ask for the free help of a conciliator (conciliateur de justice).',
      },
      BE_B2B: {
        gentle:
          'Failing payment by that date, we will have no choice but to entrust the file to a lawyer or bailiff for the recovery of uncontested money debts (Belgian Judicial Code, art. 1394/20 ff.) or for proceedings before the enterprise court.',
        normal:
          'Failing payment by that date, we will entrust the file to a lawyer or bailiff for the recovery of uncontested money debts (Belgian Judicial Code, art. 1394/20 ff.) or for proceedings before the enterprise court.',
        firm: 'Failing payment by that date, we will at once and without further reminder entrust the file to a lawyer or bailiff for the recovery of uncontested money debts (Belgian Judicial Code, art. 1394/20 ff.) or for proceedings before the enterprise court.',
      },
      BE_B2C: {
        gentle:
          'We would much rather leave it at that. Failing payment by that date, however, we may apply to the competent court, the justice of the peace up to €5,000. If you are going through a difficult time, an approved debt mediation service (CPAS/OCMW) can help you free of charge.',
        normal:
          'Failing payment by that date, we may apply to the competent court, the justice of the peace up to €5,000. If you are going through a difficult time, an approved debt mediation service (CPAS/OCMW) can help you free of charge.',
        firm: 'Failing payment by that date, we may apply without further reminder to the competent court, the justice of the peace up to €5,000. If you are going through a difficult time, an approved debt mediation service (CPAS/OCMW) can help you free of charge.',
      },
    },
    law: {
      FR_B2B:
        'This letter is a formal notice (mise en demeure) within the meaning of articles 1231-6, 1344 and 1344-1 of the French Civil Code. Late-payment penalties and the fixed compensation of €40 per invoice are due by operation of law (French C. com., art. L441-10 and D441-5).',
      FR_B2C:
        'This letter is a formal notice (mise en demeure) within the meaning of articles 1231-6, 1344 and 1344-1 of the French Civil Code: interest at the legal rate runs from it on the sum due. You are not charged any recovery cost.',
      BE_B2B:
        'This letter is a formal notice (mise en demeure, ingebrekestelling). Late-payment interest and the fixed compensation of €40 are due by operation of law (Belgian law of 2 August 2002 on combating late payment, art. 5 and 6).',
      BE_B2C:
        'This letter is a formal notice (mise en demeure, ingebrekestelling), after the free first reminder of article XIX.2 of the Belgian Code of Economic Law. You are not charged for the cost of this registered letter.',
    },
    parties: (p: { debtor: string; number: string }) => `Debtor: ${p.debtor}, ${p.number}.`,
    contest: {
      gentle: (p: Reach) =>
        `If you dispute this sum, or need more time, you can still talk to us about it before that date: ${p.contact}.`,
      normal: (p: Reach) =>
        `If you dispute this sum or wish to agree on more time, please tell us before that date: ${p.contact}.`,
      firm: (p: Reach) => `If you dispute this sum, give us your reasons before that date: ${p.contact}.`,
    },
    closing: {
      gentle: 'We hope that no further step will be needed. Yours faithfully,',
      normal: 'Yours faithfully,',
      firm: 'Yours faithfully,',
    },
  },
  conciliation: {
    title: 'PROPOSAL FOR AN AMICABLE SETTLEMENT',
    opening: {
      gentle: (p: Recall) =>
        `${upperFirst(recall(p))}, ${these(p.count)} ${p.count === 1 ? 'remains' : 'remain'} unpaid. We would rather talk with you than oppose you, and seek an amicable solution together.`,
      normal: (p: Recall) =>
        `${upperFirst(recall(p))}, ${these(p.count)} ${p.count === 1 ? 'remains' : 'remain'} unpaid. Before any proceedings, we would like to propose an amicable solution.`,
      firm: (p: Recall) =>
        `${upperFirst(recall(p))}, we note that ${these(p.count)} ${p.count === 1 ? 'remains' : 'remain'} unpaid. Before starting proceedings, we propose an amicable solution one last time.`,
    },
    proposal: {
      FR: 'We propose that we meet a conciliator (conciliateur de justice) together: this is free and confidential, and the agreement can be made enforceable.',
      BE: 'We propose mediation, or conciliation before the court, which is free. You can suggest an approved mediator or accept that we suggest one.',
    },
    answer: {
      gentle: (p: Demand) => `Simply tell us, by ${p.before}, whether this suits you.`,
      normal: (p: Demand) => `Please let us have your answer no later than ${p.before}.`,
      firm: (p: Demand) => `We expect your answer no later than ${p.before}.`,
    },
    withoutPrejudice:
      'This proposal is made in a spirit of goodwill: an answer to it neither admits nor gives up any right, on your side or on ours.',
    lawRegisteredBe:
      'Proposal of mediation by registered letter containing the claim of a right: it counts as formal notice and suspends limitation for one month (Belgian Judicial Code, art. 1730, § 3).',
    closing: {
      gentle: 'We hope to meet you soon. With kind regards,',
      normal: 'We look forward to your answer. Yours faithfully,',
      firm: 'Yours faithfully,',
    },
  },
  handover: {
    title: 'FILE SUMMARY FOR RECOVERY',
    subject: (p: { name: string }) => `file ${p.name}`,
    debtor: (p: { name: string; address: string; number: string | null }) =>
      `Debtor: ${p.name}, ${p.address}${p.number === null ? '' : `, ${p.number}`}.`,
    opening: (count: number) =>
      `We entrust you with the recovery of ${these(count)}. The account is drawn up on the date of this sheet.`,
    history: {
      firstReminder: (date: string) => `First reminder sent on ${date}.`,
      secondReminder: (date: string) => `Second and final reminder sent on ${date}.`,
      call: (date: string) => `Last call on ${date}.`,
      formalNotice: (date: string) => `Formal notice sent on ${date}.`,
      title: 'What has been done',
    },
    closing: 'With our thanks,',
  },
} satisfies LetterTexts;

/** What follows the last reminder, in each tone; the step itself is the same. */
function lastReminder(step: string): Toned<(p: Demand) => string> {
  return {
    gentle: (p) =>
      `This letter is our last reminder, and we would like to leave it at that. Without payment or word from you by ${p.before}, we would have to send you a formal notice by registered letter${step}. A few words from you can avoid it.`,
    normal: (p) =>
      `This letter is our last reminder. Without payment or word from you by ${p.before}, we will send you a formal notice by registered letter${step}.`,
    firm: (p) =>
      `This letter is our last reminder. Failing payment by ${p.before}, you will receive a formal notice by registered letter without further word from us${step}.`,
  };
}

function recall({ firstReminder, secondReminder, formalNotice, call, undated }: Recall): string {
  const said = [
    ...(undated === 0 ? [] : [undated === 1 ? 'our earlier reminder' : 'our earlier reminders']),
    ...(firstReminder === null ? [] : [`our reminder of ${firstReminder}`]),
    ...(secondReminder === null ? [] : [`our second reminder of ${secondReminder}`]),
    ...(call === null ? [] : [`our call of ${call}`]),
    ...(formalNotice === null ? [] : [`our formal notice of ${formalNotice}`]),
  ];
  return said.length === 0 ? 'unless we are mistaken' : `despite ${list(said)}`;
}
