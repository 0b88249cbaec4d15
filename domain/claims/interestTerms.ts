import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { addWorkingDays, beFirstReminderWindow } from '#domain/calendar/businessDays';
import type { ClaimCaution, ClaimInput, ClaimRule, InvoiceToClaim, NoticeFacts } from '#domain/claims/claim';
import { fixedRate, publishedRates } from '#domain/countries/rateBook';
import type { PublishedRate, RateKind } from '#domain/countries/rateSeries';
import type { DayCount } from '#domain/ledger/interest';
import type { RatePpm } from '#domain/money/rate';

/** From when, at which rates and by which rule an invoice bears interest. `from` null: nothing has started it yet. */
export type InterestTerms = {
  readonly from: PlainDate | null;
  /** First day on which it may be asked; null when not known yet. */
  readonly notBefore: PlainDate | null;
  readonly rates: readonly PublishedRate[];
  readonly dayCount: DayCount;
  readonly rule: ClaimRule;
  readonly article: string;
  readonly cautions: readonly ClaimCaution[];
};

/** What the law says about interest on this invoice, for this kind of customer. */
export function interestTerms(input: ClaimInput, invoice: InvoiceToClaim): InterestTerms {
  const notices = invoice.notices ?? input.notices;
  if (input.country === 'FR') {
    return input.relation === 'B2B' ? frenchBusiness(input, invoice) : frenchConsumer(invoice, notices);
  }
  return input.relation === 'B2B' ? belgianBusiness(input, invoice) : belgianConsumer(input, invoice, notices);
}

/** @source C. com. art. L441-10 II: from the day after the due date, without reminder; contract rate not under the floor */
function frenchBusiness({ contract }: ClaimInput, { dueOn }: InvoiceToClaim): InterestTerms {
  const from = addDays(dueOn, 1);
  const common = { from, notBefore: from, dayCount: 'ACT/365', article: 'art. L441-10, II C. com.' } as const;
  const silent: readonly ClaimCaution[] = contract.penaltiesOnInvoice ? [] : ['notOnInvoice'];

  if (contract.contractRate !== null) {
    const floor = lastKnownRate('FR_L441_10_FLOOR', from);
    if (floor === null || contract.contractRate >= floor) {
      return { ...common, rates: fixedRate(contract.contractRate), rule: 'fr.b2b.contractPenalties', cautions: silent };
    }
  }
  const cautions = contract.contractRate === null ? silent : [...silent, 'contractRateUnderFloor' as const];
  return { ...common, rates: publishedRates('FR_L441_10_DEFAULT'), rule: 'fr.b2b.penalties', cautions };
}

/** @source C. civ. art. 1231-6 and 1344-1: only from the formal notice, here the day after its first presentation */
function frenchConsumer(_invoice: InvoiceToClaim, { formalNotice }: NoticeFacts): InterestTerms {
  const common = {
    rates: publishedRates('FR_LEGAL_OTHER'),
    dayCount: 'ACT/ACT',
    rule: 'fr.b2c.legalInterest',
    article: 'art. 1231-6 et 1344-1 C. civ.',
  } as const;
  if (formalNotice === null) return { ...common, from: null, notBefore: null, cautions: [] };

  const presentedOn =
    formalNotice.presentedOn ?? addWorkingDays(formalNotice.sentOn, 2, { country: 'FR', isAlsaceMoselle: false });
  const from = addDays(presentedOn, 1);
  return {
    ...common,
    from,
    notBefore: from,
    cautions: formalNotice.presentedOn === null ? ['presentationEstimated'] : [],
  };
}

/** @source law of 2 August 2002 art. 5: by operation of law from the day after the due date */
function belgianBusiness({ contract }: ClaimInput, { dueOn }: InvoiceToClaim): InterestTerms {
  const from = addDays(dueOn, 1);
  const common = { from, notBefore: from, dayCount: 'ACT/365', article: 'loi du 2 août 2002, art. 5' } as const;
  return contract.contractRate === null
    ? { ...common, rates: publishedRates('BE_COMMERCIAL'), rule: 'be.b2b.interest', cautions: [] }
    : { ...common, rates: fixedRate(contract.contractRate), rule: 'be.b2b.contractInterest', cautions: [] };
}

/**
 * Nothing before the end of the free first reminder. A valid clause lets a small enterprise count from the day after the
 * reminder was sent, a larger one from the first chargeable day; without clause the civil rate from that day.
 *
 * @source CDE art. XIX.2 and XIX.4; law of 5 May 1865 art. 2
 */
function belgianConsumer(
  { contract }: ClaimInput,
  invoice: InvoiceToClaim,
  { firstReminder }: NoticeFacts,
): InterestTerms {
  const chargeable =
    firstReminder === null ? null : beFirstReminderWindow(firstReminder.sentOn, firstReminder.channel).chargeableFrom;
  const ceiling = lastKnownRate('BE_COMMERCIAL', chargeable ?? invoice.dueOn);
  const isClauseValid = contract.contractRate !== null && ceiling !== null && contract.contractRate <= ceiling;

  if (contract.contractRate !== null && isClauseValid) {
    const from = contract.creditorIsSme && firstReminder !== null ? addDays(firstReminder.sentOn, 1) : chargeable;
    return {
      from,
      notBefore: chargeable,
      rates: fixedRate(contract.contractRate),
      dayCount: 'ACT/365',
      rule: 'be.b2c.contractInterest',
      article: 'art. XIX.2 et XIX.4 CDE',
      cautions: [],
    };
  }
  return {
    from: chargeable,
    notBefore: chargeable,
    rates: publishedRates('BE_LEGAL_CIVIL'),
    dayCount: 'ACT/365',
    rule: 'be.b2c.legalInterest',
    article: 'loi du 5 mai 1865, art. 2',
    cautions: contract.contractRate === null ? [] : ['contractRateOverCap'],
  };
}

/** The rate in force on a day, or the last one known before it: enough to test a clause, never to reckon interest. */
function lastKnownRate(kind: RateKind, on: PlainDate): RatePpm | null {
  return publishedRates(kind).findLast(({ from }) => from <= on)?.rate ?? null;
}
