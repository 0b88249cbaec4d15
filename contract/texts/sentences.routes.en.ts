import type { Params } from '#contract/params';
import { wordsOf } from '#contract/texts/words';

const { count, day, euros, many, text } = wordsOf('en');

const costNames: Readonly<Record<string, string>> = {
  helper: 'Conciliator or judge',
  registry: 'Court registry',
  service: 'Service by a commissaire de justice',
  contribution: 'Legal aid contribution, if it is due',
  procedure: 'Procedure',
  lawyer: 'Lawyer',
  bailiff: 'Bailiff',
  commission: 'Commission',
  recoveredFee: 'If seizure is needed: share of the commissaire de justice, if he brings in everything',
};

function range(p: Params): string {
  return count(p, 'from') === count(p, 'to') ? euros(p, 'to') : `${euros(p, 'from')} to ${euros(p, 'to')}`;
}

function oneCost(p: Params): string {
  const name = costNames[text(p, 'what')] ?? '';
  switch (text(p, 'kind')) {
    case 'free':
      return `${name}: free`;
    case 'between':
      return `${name}: ${range(p)}`;
    case 'share':
      return `${name}: a share of what comes in, to be asked`;
    default:
      return `${name}: to be asked`;
  }
}

function length(p: Params): string {
  return text(p, 'unit') === 'month'
    ? many(count(p, 'count'), 'month', 'months')
    : many(count(p, 'count'), 'day', 'days');
}

function step(p: Params, done: string, toDo: string): string {
  const on = day(p, 'on');
  return text(p, 'state') === 'toDo' || on === '' ? toDo : `${done} on ${on}`;
}

const ofInvoices = (p: Params): string => (text(p, 'numbers') === '' ? '' : `: ${text(p, 'numbers')}`);

function until(p: Params): string {
  const on = day(p, 'on');
  return on === '' ? '' : ` until ${on}`;
}

/** Ways to get paid, compared. */
export const routeSentencesEn = {
  'route.name.fr.conciliation': () => 'Conciliator (conciliateur de justice)',
  'route.name.fr.smallClaims': () => 'Small claims, by a commissaire de justice',
  'route.name.fr.paymentOrder': () => 'Payment order (injonction de payer)',
  'route.name.fr.recoveryFirm': () => 'Recovery firm',
  'route.name.fr.court': () => 'Court',
  'route.name.fr.declareClaim': () => 'Declare what he owes',
  'route.name.be.conciliation': () => 'Conciliation or mediation',
  'route.name.be.uncontested': () => 'Uncontested debt (RCI, IOS), by lawyer and bailiff',
  'route.name.be.paymentOrder': () => 'Payment order (summary procedure)',
  'route.name.be.recoveryFirm': () => 'Recovery firm',
  'route.name.be.court': () => 'Judge',
  'route.name.be.declareClaim': () => 'Declare what he owes',
  'route.about.fr.conciliation': () =>
    'He sees both sides, looks for an agreement and writes it down. Also right when the customer disputes.',
  'route.about.fr.smallClaims': () =>
    'He writes to the customer, who has a month to agree. That agreement allows seizure. Through credicys.fr or his office.',
  'route.about.fr.paymentOrder': () =>
    'A form and your papers, no lawyer, no hearing. The judge orders payment; the customer may oppose it.',
  'route.about.fr.recoveryFirm': () => 'It writes and phones in your place. It cannot seize anything.',
  'route.about.fr.court': () => 'A hearing. Quick (référé) if the debt is not disputed; otherwise a longer trial.',
  'route.about.fr.declareClaim': () =>
    'A letter to the mandataire, with the amount and the papers. After that, nobody may sue.',
  'route.about.be.conciliation': () =>
    'The judge, or a mediator, looks for an agreement with you both. Also right when the customer disputes.',
  'route.about.be.uncontested': () =>
    'Between businesses: the lawyer starts, the bailiff serves a summons. Without an answer a magistrate makes it enforceable.',
  'route.about.be.paymentOrder': () =>
    'A demand of fifteen days, then a request signed by a lawyer. The judge decides without a hearing.',
  'route.about.be.recoveryFirm': () => 'It writes and phones in your place. It cannot seize anything.',
  'route.about.be.court': () => 'A hearing and a judgment, which the bailiff can enforce.',
  'route.about.be.declareClaim': () => 'In the central solvency register, with the papers. After that, nobody may sue.',

  'route.no.nothingDue': () => 'Nothing is late.',
  'route.no.insolvent': () => 'Closed: he is under insolvency proceedings. What he owes is declared.',
  'route.no.disputed': () => 'Closed: he disputes everything. He would only have to say so again.',
  'route.no.abroad': () => 'Closed: he is abroad. Ask a lawyer which court may decide.',
  'route.no.businessOnly': () => 'Closed: between businesses only.',
  'route.no.overCeiling': (p) => `Closed: ${euros(p, 'amount')} is more than ${euros(p, 'ceiling')}.`,
  'route.no.tooOld': (p) => `Too late since ${day(p, 'on')}: the debt is time-barred. Ask a lawyer.`,

  'route.to.fr.conciliator': () => 'The conciliator of the nearest court (ask the town hall)',
  'route.to.fr.bailiff': () => 'A commissaire de justice of the customer’s court of appeal',
  'route.to.fr.commercialCourt': () => 'The customer’s commercial court (tribunal de commerce)',
  'route.to.fr.judicialCourt': () => 'The tribunal judiciaire where the customer lives',
  'route.to.fr.firm': () => 'The firm of your choice, on a written mandate',
  'route.to.fr.trustee': () => 'The mandataire named by the judgment (see the BODACC)',
  'route.to.be.conciliation': () => 'The judge who would decide, or a mediator',
  'route.to.be.lawyerBailiff': () => 'A lawyer, who instructs a bailiff',
  'route.to.be.peace': () => 'The justice of the peace',
  'route.to.be.enterpriseCourt': () => 'The enterprise court',
  'route.to.be.firstInstance': () => 'The court of first instance',
  'route.to.be.firm': () => 'The firm of your choice, on a written mandate',
  'route.to.be.collector': () => 'A firm registered with the FPS Economy, on a written mandate',
  'route.to.be.register': () => 'The central solvency register',

  'route.cost.free': () => 'Free',
  'route.cost.ask': () => 'To be asked',
  'route.cost.share': () => 'A share of what comes in, to be asked',
  'route.cost.between': range,
  'route.cost.atLeast': (p) => `At least ${euros(p, 'from')}, the rest to be asked`,
  'route.oneCost': oneCost,

  'route.payer.nobody': () => 'Nobody pays anything.',
  'route.payer.creditor': () => 'You pay it all; the law does not let you ask the customer for it.',
  'route.payer.creditorNeverConsumer': () => 'You pay. Nothing may be asked of a private person.',
  'route.payer.creditorThenProof': () =>
    'You pay. Beyond the €40 for each invoice, the customer owes the rest if you show the bill.',
  'route.payer.judgeSays': () => 'You pay first. The judge says who pays in the end: ask that it be the customer.',
  'route.payer.debtorOnTop': () => 'You pay first. The bailiff’s tariff is added to what the customer owes.',
  'route.payer.creditorAsks': () => 'Ask whether there is anything to pay.',

  'route.span.agree': (p) => `${length(p)} for the customer to agree`,
  'route.span.serve': (p) => `${length(p)} at most to serve the order`,
  'route.span.opposition': (p) => `${length(p)} for the customer to oppose it`,
  'route.span.enforce': (p) => `without news from the registry, seizure ${length(p)} after service`,
  'route.span.answer': (p) => `${length(p)} for the customer to answer`,
  'route.span.minutes': (p) => `at least ${length(p)} before the minutes`,
  'route.span.appeal': (p) => `${length(p)} for the customer to go to court`,
  'route.span.demand': (p) => `${length(p)} to pay after the demand`,
  'route.span.order': (p) => `${length(p)} for the judge to decide`,
  'route.span.declare': (p) => `${length(p)} at most from the publication in the BODACC (4 months from abroad)`,

  'route.step.firstReminder': (p) => step(p, 'Free first reminder sent', 'Free first reminder, of 14 days'),
  'route.step.formalNotice': (p) => step(p, 'Formal notice sent', 'Formal notice'),
  'route.step.amicableAttempt': (p) =>
    text(p, 'state') === 'begun'
      ? `Conciliation proposed on ${day(p, 'on')}: keep the proof of how it ended`
      : step(p, 'Conciliation ended', 'Try a conciliator or a mediator first, or the court refuses'),
  'route.step.demandFifteenDays': () => 'Demand to pay within fifteen days, by registered letter or bailiff',

  'route.paper.contract': (p) => `Signed quote or order form${ofInvoices(p)}`,
  'route.paper.delivery': (p) => `Signed delivery note or receipt${ofInvoices(p)}`,
  'route.paper.invoice': () => 'Invoices',
  'route.paper.formalNotice': (p) => `Formal notice with the proofs of the post${ofInvoices(p)}`,
  'route.paper.statement': () => 'Statement of account',
  'route.paper.interest': () => 'Reckoning of the interest',
  'route.paper.identity': () => 'Company number of the customer',
  'route.paper.terms': () => 'Your general terms, if you have any',
  'route.paper.form': () => 'Application form (Cerfa 12946 commercial, 12948 civil; check the version)',
  'route.paper.mandate': () => 'Written mandate, signed with the firm',

  'route.limit.nothing': () => 'Does not stop the time limit for going to court.',
  'route.limit.onAgreement': (p) =>
    `The time limit stops when the customer agrees to talk, not before (${text(p, 'article')}).`,
  'route.limit.oneMonth': (p) =>
    `Mediation proposed by registered letter stops the time limit for one month (${text(p, 'article')}).`,
  'route.limit.onService': (p) => `The time limit starts again when the order is served (${text(p, 'article')}).`,
  'route.limit.onAction': (p) => `The time limit starts again once the court is seized (${text(p, 'article')}).`,
  'route.limit.onDeclaration': (p) => `The time limit starts again with the declaration (${text(p, 'article')}).`,
  'route.limit.ask': () => 'Ask the lawyer when the time limit stops.',

  'route.caution.interestIncomplete': () =>
    'The rate of some days is not known yet: the interest will grow, count it in the ceiling.',
  'route.caution.ceilingDisputed': () => 'Above €1,860 lawyers do not all agree between businesses: ask the lawyer.',
  'route.caution.notPublicBody': () => 'Not against a town, a school or another public body.',
  'route.caution.noAttemptNeeded': () =>
    'No conciliator needed first (opinion of the Cour de cassation, 25 September 2025).',
  'route.caution.onlyIfTrader': () =>
    'A customer who is no trader (association, liberal profession…): tribunal judiciaire.',
  'route.caution.writtenProof': () =>
    'It takes a writing of the customer: signed quote, signed note, message in which he admits it.',
  'route.caution.registeredCollector': () => 'Check that it is registered with the FPS Economy before you sign.',
  'route.caution.refusalEndsIt': () => 'If he refuses or stays silent it is over: take another way.',
  'route.caution.disputeStays': () => 'He disputes: a firm cannot decide that.',
  'route.caution.partDisputed': (p) => `Without the ${euros(p, 'amount')} that he disputes.`,
  'route.caution.extrasOverCeiling': (p) =>
    `With interest and costs it is ${euros(p, 'amount')}, more than ${euros(p, 'ceiling')}: ask the lawyer.`,
  'route.caution.rciCap': (p) =>
    `Interest and indemnities: at most ${euros(p, 'allowed')} this way (10% of the price), of ${euros(p, 'claimed')}.`,
  'route.caution.someTooOld': (p) => `Too old for a judge, to be left out: ${text(p, 'numbers')}.`,
  'route.caution.lastDaySoon': (p) => `Mind: the last day to go to court is ${day(p, 'on')}.`,

  'route.wait.paused': (p) => `A pause runs${until(p)}.`,
  'route.wait.promised': (p) => `He promised to pay${until(p)}: wait for that day.`,
  'route.wait.planProposed': () => 'A payment plan was proposed to him: wait for his answer.',
  'route.wait.plan': (p) => `A payment plan runs${until(p)}: as long as he keeps it, do not sue.`,
  'route.wait.bill': (p) => `A bill of exchange runs${until(p)}.`,
  'route.wait.rate': () => 'A legal rate is missing: not all the interest is counted. Type it in under Legal rates.',
  'route.wait.money': (p) => `${euros(p, 'amount')} received from him is not matched yet: do that first.`,
} satisfies Readonly<Record<string, (params: Params) => string>>;
