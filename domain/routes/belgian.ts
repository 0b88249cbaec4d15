import { rciAccessories } from '#domain/claims/rciCap';
import { eventRule } from '#domain/limitation/events';
import { cents } from '#domain/money/cents';
import type { Route, RouteCaution, RouteFacts, RouteStep } from '#domain/routes/route';
import {
  ceilingRefusal,
  cost,
  disputedRefusal,
  letterStep,
  span,
  totalOf,
  usualPapers,
} from '#domain/routes/routeParts';

/** Summary order before the justice of the peace. @source C. jud. art. 1338 */
const orderCeiling = cents(1_860_00);
/** Debts of consumers before the justice of the peace; above, the court of first instance. @source docs/adr/0046 */
const peaceCeiling = cents(5_000_00);

/** The Belgian ways, the cheapest first; which of them are closed for this customer, and why. */
export function belgianRoutes(facts: RouteFacts): readonly Route[] {
  const all = [conciliation(facts), uncontested(facts)];
  return facts.relation === 'B2B'
    ? [...all, paymentOrder(facts), recoveryFirm(facts), court(facts)]
    : [...all, recoveryFirm(facts), court(facts), paymentOrder(facts)];
}

// A consumer was reminded free of charge before anything is added.
function letters({ firstReminderOn, noticeOn, relation }: RouteFacts): readonly RouteStep[] {
  return [
    ...(relation === 'B2C' ? letterStep('firstReminder', firstReminderOn, 'art. XIX.2 CDE') : []),
    ...letterStep('formalNotice', noticeOn, ''),
  ];
}

/**
 * Conciliation before the judge, free, or mediation: a registered letter that proposes mediation and states the claim
 * gives one month more.
 *
 * @source C. jud. (BE) art. 731, 1724, 1730 § 3, 1731
 */
function conciliation(facts: RouteFacts): Route {
  return {
    id: 'conciliation',
    refusal: null,
    sum: facts.all,
    addressee: 'be.conciliation',
    costs: [cost('helper', 'free')],
    payer: 'nobody',
    spans: [],
    before: [],
    papers: ['contract', 'delivery', 'invoice', 'statement'],
    limitation: { effect: 'oneMonth', article: eventRule('BE', 'mediationProposal').article },
    cautions: [],
    article: 'art. 731 et 1724 C. jud.',
    isConfirmed: false,
  };
}

/**
 * Uncontested money debts between enterprises (RCI, IOS): a lawyer starts it, a bailiff serves it, a month to answer,
 * minutes eight days later at the earliest. Interest and clauses within ten percent of the price, the tariff of the
 * bailiff on top. Not against a public body, nor in insolvency.
 *
 * @source C. jud. (BE) art. 1394/20 to 1394/27
 */
function uncontested(facts: RouteFacts): Route {
  const sum = facts.undisputed;
  const { claimed, allowed } = rciAccessories(sum.principal, sum.interest, sum.beside);
  return {
    id: 'uncontested',
    refusal:
      facts.relation === 'B2C'
        ? { code: 'businessOnly' }
        : (disputedRefusal(facts) ?? (facts.isAbroad ? { code: 'abroad' } : null)),
    sum,
    addressee: 'be.lawyerBailiff',
    costs: [cost('lawyer', 'ask'), cost('bailiff', 'ask')],
    payer: 'debtorOnTop',
    spans: [span('answer', 1, 'month'), span('minutes', 8, 'day'), span('appeal', 1, 'month')],
    before: letters(facts),
    papers: usualPapers(facts),
    limitation: { effect: 'ask', article: '' },
    cautions: [
      { code: 'notPublicBody' },
      ...(claimed > allowed ? [{ code: 'rciCap', claimed, allowed } as const] : []),
    ],
    article: 'art. 1394/20 et s. C. jud.',
    isConfirmed: true,
  };
}

/**
 * Summary payment order: a debt up to 1 860 EUR before the justice of the peace; between enterprises, by one reading that
 * is disputed, without ceiling before their court. A writing of the customer proves it; he lives in Belgium; a demand of
 * fifteen days goes first, and a lawyer signs the request. The price alone is measured against the ceiling.
 *
 * @source C. jud. (BE) art. 1338 to 1344
 */
function paymentOrder(facts: RouteFacts): Route {
  const isBusiness = facts.relation === 'B2B';
  const sum = facts.undisputed;
  const over = ceilingRefusal(sum.principal, orderCeiling);
  return {
    id: 'paymentOrder',
    refusal: disputedRefusal(facts) ?? (facts.isAbroad ? { code: 'abroad' } : isBusiness ? null : over),
    sum,
    addressee: isBusiness ? 'be.enterpriseCourt' : 'be.peace',
    costs: [cost('lawyer', 'ask'), cost('bailiff', 'ask')],
    payer: 'judgeSays',
    spans: [span('demand', 15, 'day'), span('order', 15, 'day')],
    before: [...letters(facts), { what: 'demandFifteenDays', state: 'toDo', on: null, article: 'art. 1339 C. jud.' }],
    papers: usualPapers(facts),
    limitation: { effect: 'ask', article: '' },
    cautions: [
      { code: 'writtenProof' },
      ...(isBusiness && over !== null ? [{ code: 'ceilingDisputed' } as const] : []),
      ...(isBusiness ? [] : extrasOver(facts, orderCeiling)),
    ],
    article: 'art. 1338 et s. C. jud.',
    isConfirmed: !(isBusiness && over !== null),
  };
}

function extrasOver({ undisputed }: RouteFacts, ceiling: typeof orderCeiling): readonly RouteCaution[] {
  const amount = totalOf(undisputed);
  return undisputed.principal <= ceiling && amount > ceiling ? [{ code: 'extrasOverCeiling', ceiling, amount }] : [];
}

/**
 * A recovery firm; towards consumers it is registered with the SPF Economie, and its fee is never theirs. Between
 * enterprises reasonable costs come on top of the 40 EUR, on proof.
 *
 * @source CDE (BE) art. XIX.4, XIX.6; law of 2 Aug 2002 art. 6
 */
function recoveryFirm(facts: RouteFacts): Route {
  const isBusiness = facts.relation === 'B2B';
  const disputeStays = facts.undisputed.principal < facts.all.principal ? [{ code: 'disputeStays' } as const] : [];
  return {
    id: 'recoveryFirm',
    refusal: null,
    sum: facts.all,
    addressee: isBusiness ? 'be.firm' : 'be.collector',
    costs: [cost('commission', 'share')],
    payer: isBusiness ? 'creditorThenProof' : 'creditorNeverConsumer',
    spans: [],
    before: letters(facts),
    papers: usualPapers(facts, 'mandate'),
    limitation: { effect: 'nothing', article: eventRule('BE', 'agencyLetter').article },
    cautions: isBusiness ? disputeStays : [{ code: 'registeredCollector' }, ...disputeStays],
    article: isBusiness ? 'art. 6 de la loi du 2 août 2002' : 'art. XIX.4 et XIX.6 CDE',
    isConfirmed: true,
  };
}

/**
 * The court itself: between enterprises theirs, whatever the amount; against a consumer the justice of the peace up to
 * 5 000 EUR, above it the court of first instance.
 *
 * @source docs/adr/0046: the ceilings were read, no number of an article
 */
function court(facts: RouteFacts): Route {
  const isBusiness = facts.relation === 'B2B';
  const sum = facts.all;
  const isPeace = sum.principal <= peaceCeiling;
  return {
    id: 'court',
    refusal: facts.isAbroad ? { code: 'abroad' } : null,
    sum,
    addressee: isBusiness ? 'be.enterpriseCourt' : isPeace ? 'be.peace' : 'be.firstInstance',
    costs: [cost('bailiff', 'ask'), cost('registry', 'ask'), cost('lawyer', 'ask')],
    payer: 'judgeSays',
    spans: [],
    before: letters(facts),
    papers: usualPapers(facts),
    limitation: { effect: 'onAction', article: eventRule('BE', 'courtAction').article },
    cautions: [],
    article: '',
    isConfirmed: true,
  };
}

/**
 * A customer under collective proceedings is not sued: his debt is lodged in the electronic register within the time
 * that the judgment sets.
 *
 * @source docs/adr/0046: known, no number of an article
 */
export function belgianDeclaration(facts: RouteFacts): Route {
  return {
    id: 'declareClaim',
    refusal: null,
    sum: facts.all,
    addressee: 'be.register',
    costs: [cost('procedure', 'ask')],
    payer: 'creditorAsks',
    spans: [],
    before: [],
    papers: ['contract', 'delivery', 'invoice', 'statement'],
    limitation: { effect: 'onDeclaration', article: eventRule('BE', 'insolvencyDeclaration').article },
    cautions: [],
    article: '',
    isConfirmed: false,
  };
}
