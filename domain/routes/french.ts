import { plainDate } from '#domain/calendar/plainDate';
import { cents, type Cents } from '#domain/money/cents';
import { eventRule } from '#domain/limitation/events';
import { creditorFee } from '#domain/routes/creditorFee';
import type { Route, RouteCost, RouteFacts, RouteStep } from '#domain/routes/route';
import {
  between,
  ceilingRefusal,
  cost,
  disputedRefusal,
  letterStep,
  span,
  totalOf,
  usualPapers,
  withInterest,
} from '#domain/routes/routeParts';

/** Small claims: price and interest together. @source CPCE art. L125-1, R125-1 */
const smallClaimsCeiling = cents(5_000_00);
/** Up to it a civil court asks for an attempt to agree first. @source CPC art. 750-1 */
const attemptCeiling = cents(5_000_00);
/** Contribution for a civil action. @source CGI art. 1635 bis Q */
const contribution = 50_00;
const contributionFrom = plainDate('2026-03-01');
/** Orders from that day are served within three months. @source décret 2026-96 of 16 Feb 2026 */
const shorterServiceFrom = plainDate('2026-09-01');

/** The French ways, the cheapest first; which of them are closed for this customer, and why. */
export function frenchRoutes(facts: RouteFacts): readonly Route[] {
  const inOrder =
    facts.relation === 'B2C' ? [paymentOrder(facts), smallClaims(facts)] : [smallClaims(facts), paymentOrder(facts)];
  return [conciliation(facts), ...inOrder, recoveryFirm(facts), court(facts)];
}

function notice({ noticeOn }: RouteFacts): readonly RouteStep[] {
  return letterStep('formalNotice', noticeOn, 'art. 1344 C. civ.');
}

/**
 * The conciliator of justice: free, for any debt, disputed or not; the law's delay for suing stands still from the
 * written agreement to try, or the first meeting.
 *
 * @source C. civ. (FR) art. 2238; CPC art. 750-1
 */
function conciliation(facts: RouteFacts): Route {
  return {
    id: 'conciliation',
    refusal: null,
    sum: facts.all,
    addressee: 'fr.conciliator',
    costs: [cost('helper', 'free')],
    payer: 'nobody',
    spans: [],
    before: [],
    papers: ['contract', 'delivery', 'invoice', 'statement'],
    limitation: { effect: 'onAgreement', article: eventRule('FR', 'agreedMediation').article },
    cautions: [],
    article: 'art. 2238 C. civ.',
    isConfirmed: false,
  };
}

/**
 * Simplified recovery of small claims by a commissaire de justice: price and interest up to 5 000 EUR, the customer has
 * a month to agree, all costs on the creditor.
 *
 * @source CPCE art. L125-1, R125-1 to R125-8
 */
function smallClaims(facts: RouteFacts): Route {
  const sum = facts.undisputed;
  return {
    id: 'smallClaims',
    refusal:
      disputedRefusal(facts) ??
      (facts.isAbroad ? { code: 'abroad' } : ceilingRefusal(withInterest(sum), smallClaimsCeiling)),
    sum,
    addressee: 'fr.bailiff',
    costs: [cost('procedure', 'ask')],
    payer: 'creditor',
    spans: [span('agree', 1, 'month')],
    before: notice(facts),
    papers: usualPapers(facts),
    limitation: { effect: 'onAgreement', article: eventRule('FR', 'smallClaimsAgreement').article },
    cautions: [{ code: 'refusalEndsIt' }],
    article: 'art. L125-1 et R125-1 CPCE',
    isConfirmed: true,
  };
}

/**
 * Injonction de payer: no ceiling, no lawyer, asked of the court of the customer; an order is served within three months
 * (six for those before 1 September 2026), the customer has a month to oppose it. An attempt to agree is never needed.
 *
 * @source CPC art. 1405 to 1422; décret 2026-96; Cass. 2e civ., avis 25 Sept 2025, 25-70.013
 */
function paymentOrder(facts: RouteFacts): Route {
  const isBusiness = facts.relation === 'B2B';
  const sum = facts.undisputed;
  return {
    id: 'paymentOrder',
    refusal: disputedRefusal(facts) ?? (facts.isAbroad ? { code: 'abroad' } : null),
    sum,
    addressee: isBusiness ? 'fr.commercialCourt' : 'fr.judicialCourt',
    costs: [
      isBusiness ? between('registry', 33_00, 38_00) : cost('registry', 'free'),
      between('service', 25_00, 65_00),
      // Whether a request for an order pays it was found nowhere: it may be nothing.
      ...(isBusiness ? [] : contributionOf(facts, 0)),
      ...feeOf(totalOf(sum)),
    ],
    payer: 'judgeSays',
    spans: [
      span('serve', facts.today < shorterServiceFrom ? 6 : 3, 'month'),
      span('opposition', 1, 'month'),
      span('enforce', 2, 'month'),
    ],
    before: notice(facts),
    papers: usualPapers(facts, 'form'),
    limitation: { effect: 'onService', article: eventRule('FR', 'paymentOrderServed').article },
    cautions: isBusiness
      ? [{ code: 'onlyIfTrader' }]
      : sum.principal <= attemptCeiling
        ? [{ code: 'noAttemptNeeded' }]
        : [],
    article: 'art. 1405 et s. CPC',
    isConfirmed: true,
  };
}

function contributionOf({ today }: RouteFacts, from: number): readonly RouteCost[] {
  return today < contributionFrom ? [] : [between('contribution', from, contribution)];
}

function feeOf(recovered: Cents): readonly RouteCost[] {
  if (recovered <= 0) return [];
  const fee = creditorFee(recovered);
  return [{ ...between('recoveredFee', fee, fee), isAlways: false }];
}

/**
 * A recovery firm, on a written mandate: it may only ask. A consumer never pays for it; a business, beyond the 40 EUR,
 * on proof.
 *
 * @source CPCE art. L111-8, R124-3, R124-4; C. com. (FR) D441-5
 */
function recoveryFirm(facts: RouteFacts): Route {
  const isBusiness = facts.relation === 'B2B';
  return {
    id: 'recoveryFirm',
    refusal: null,
    sum: facts.all,
    addressee: 'fr.firm',
    costs: [cost('commission', 'share')],
    payer: isBusiness ? 'creditorThenProof' : 'creditorNeverConsumer',
    spans: [],
    before: notice(facts),
    papers: usualPapers(facts, 'mandate'),
    limitation: { effect: 'nothing', article: eventRule('FR', 'agencyLetter').article },
    cautions: facts.undisputed.principal < facts.all.principal ? [{ code: 'disputeStays' }] : [],
    article: 'art. L111-8, R124-3 et R124-4 CPCE',
    isConfirmed: true,
  };
}

/**
 * The court itself: a quick hearing where the debt is not disputed, a trial where it is. Up to 5 000 EUR of price a civil
 * court refuses who did not try to agree first; a commercial court does not ask for it. The price alone is measured:
 * who is in doubt tries first.
 *
 * @source CPC art. 750-1, 835 al. 2, 873 al. 2; CGI art. 1635 bis Q
 */
function court(facts: RouteFacts): Route {
  const isBusiness = facts.relation === 'B2B';
  const sum = facts.all;
  const needsAttempt = !isBusiness && sum.principal <= attemptCeiling;
  return {
    id: 'court',
    refusal: facts.isAbroad ? { code: 'abroad' } : null,
    sum,
    addressee: isBusiness ? 'fr.commercialCourt' : 'fr.judicialCourt',
    costs: [
      cost('bailiff', 'ask'),
      cost('lawyer', 'ask'),
      ...(isBusiness ? [cost('registry', 'ask')] : contributionOf(facts, contribution)),
      ...feeOf(totalOf(sum)),
    ],
    payer: 'judgeSays',
    spans: [],
    before: [...notice(facts), ...(needsAttempt ? [attemptStep(facts)] : [])],
    papers: usualPapers(facts),
    limitation: { effect: 'onAction', article: eventRule('FR', 'courtAction').article },
    cautions: isBusiness ? [{ code: 'onlyIfTrader' }] : [],
    article: isBusiness ? 'art. 873 CPC' : 'art. 750-1 et 835 CPC',
    isConfirmed: false,
  };
}

function attemptStep({ attempt }: RouteFacts): RouteStep {
  const state = attempt === null ? 'toDo' : attempt.endedOn === null ? 'begun' : 'done';
  return { what: 'amicableAttempt', state, on: attempt?.endedOn ?? attempt?.on ?? null, article: 'art. 750-1 CPC' };
}

/**
 * A customer under collective proceedings is not sued: his debt is declared to the trustee within two months of the
 * publication in the BODACC, four for a creditor abroad.
 *
 * @source C. com. (FR) art. L622-24, R622-24
 */
export function frenchDeclaration(facts: RouteFacts): Route {
  return {
    id: 'declareClaim',
    refusal: null,
    sum: facts.all,
    addressee: 'fr.trustee',
    costs: [cost('procedure', 'ask')],
    payer: 'creditorAsks',
    spans: [span('declare', 2, 'month')],
    before: [],
    papers: ['contract', 'delivery', 'invoice', 'statement'],
    limitation: { effect: 'onDeclaration', article: eventRule('FR', 'insolvencyDeclaration').article },
    cautions: [],
    article: 'art. L622-24 et R622-24 C. com.',
    isConfirmed: true,
  };
}
