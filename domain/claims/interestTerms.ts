import { addDays, laterOf, type PlainDate } from '#domain/calendar/plainDate';
import { beFirstReminderWindow } from '#domain/calendar/businessDays';
import { presentationOf } from '#domain/claims/presentation';
import type { ClaimCaution, ClaimInput, ClaimRule, InvoiceToClaim, NoticeFacts } from '#domain/claims/claim';
import { checkContractRate } from '#domain/claims/contractRate';
import { validFirstReminder } from '#domain/claims/firstReminder';
import { defaultLawChoices, type LawChoices } from '#domain/company/lawPoints';
import { fixedRate } from '#domain/countries/rateBook';
import { publishedBook } from '#domain/countries/rateEntry';
import type { PublishedRate } from '#domain/countries/rateSeries';
import type { DayCount } from '#domain/ledger/interest';

/** From when, at which rates and by which rule an invoice bears interest. `from` null: nothing has started it yet. */
export type InterestTerms = {
  readonly from: PlainDate | null;
  /** First day on which it may be asked; null when not known yet. */
  readonly notBefore: PlainDate | null;
  /** Money that came by this day leaves no interest at all, although interest is counted from earlier; null: no such day. */
  readonly spared: PlainDate | null;
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
    return input.relation === 'B2B' ? frenchBusiness(input, invoice) : frenchConsumer(input, invoice, notices);
  }
  return input.relation === 'B2B' ? belgianBusiness(input, invoice) : belgianConsumer(input, invoice, notices);
}

/** @source C. com. art. L441-10 II: from the day after the due date, without reminder; contract rate not under the floor */
function frenchBusiness(input: ClaimInput, { dueOn }: InvoiceToClaim): InterestTerms {
  const { choices = defaultLawChoices, contract, rates = publishedBook } = input;
  const from = addDays(dueOn, 1);
  const article = 'art. L441-10, II C. com.';
  const common = { from, notBefore: from, spared: null, dayCount: choices.frDayCount, article } as const;
  const silent = mentionCautions(contract.penaltiesOnInvoice);

  if (contract.contractRate !== null && checkContractRate('FR', 'B2B', contract.contractRate, from, rates).isUsable) {
    return { ...common, rates: fixedRate(contract.contractRate), rule: 'fr.b2b.contractPenalties', cautions: silent };
  }
  const cautions = contract.contractRate === null ? silent : [...silent, 'contractRateUnderFloor' as const];
  return { ...common, rates: rates.FR_L441_10_DEFAULT, rule: 'fr.b2b.penalties', cautions };
}

/** What is doubtful about the sentence on the invoice. What the law gives is due without it all the same. */
export function mentionCautions(penaltiesOnInvoice: boolean | null): readonly ClaimCaution[] {
  if (penaltiesOnInvoice === null) return ['mentionAssumed'];
  return penaltiesOnInvoice ? [] : ['notOnInvoice'];
}

/**
 * Only from the formal notice. Which of its days counts is not settled: its first presentation, unless the user chose
 * another reading.
 *
 * @source C. civ. art. 1231-6 and 1344-1
 */
function frenchConsumer(
  { choices = defaultLawChoices, rates = publishedBook }: ClaimInput,
  { dueOn }: InvoiceToClaim,
  { formalNotice }: NoticeFacts,
): InterestTerms {
  const common = {
    spared: null,
    rates: rates.FR_LEGAL_OTHER,
    dayCount: 'ACT/ACT',
    rule: 'fr.b2c.legalInterest',
    article: 'art. 1231-6 et 1344-1 C. civ.',
  } as const;
  const start = formalNotice === null ? null : noticeStart(formalNotice, choices.frNoticeStart);
  if (start === null) return { ...common, from: null, notBefore: null, cautions: [] };

  const from = laterOf(addDays(start.on, 1), addDays(dueOn, 1));
  return { ...common, from, notBefore: from, cautions: start.isEstimated ? ['presentationEstimated'] : [] };
}

/** The day of a formal notice after which interest runs; null while the post has not said it. */
export function noticeStart(
  notice: NonNullable<NoticeFacts['formalNotice']>,
  reading: LawChoices['frNoticeStart'],
): { readonly on: PlainDate; readonly isEstimated: boolean } | null {
  switch (reading) {
    case 'presentation':
      return presentationOf(notice);
    case 'sending':
      return { on: notice.sentOn, isEstimated: false };
    case 'receipt': {
      const receivedOn = notice.receivedOn ?? null;
      return receivedOn === null ? null : { on: receivedOn, isEstimated: false };
    }
  }
}

/** @source law of 2 August 2002 art. 5: by operation of law from the day after the due date */
function belgianBusiness(
  { choices = defaultLawChoices, contract, rates = publishedBook }: ClaimInput,
  { dueOn }: InvoiceToClaim,
): InterestTerms {
  const from = addDays(dueOn, 1);
  const article = 'loi du 2 août 2002, art. 5';
  const dayCount = choices.beDayCount;
  const common = { from, notBefore: from, spared: null, dayCount, article, cautions: [] } as const;
  return contract.contractRate === null
    ? { ...common, rates: rates.BE_COMMERCIAL, rule: 'be.b2b.interest' }
    : { ...common, rates: fixedRate(contract.contractRate), rule: 'be.b2b.contractInterest' };
}

/**
 * Nothing before the end of the free first reminder, and nothing on what was paid within it. A valid clause lets a small
 * enterprise count from the day after the reminder was sent, a larger one from the first chargeable day; without clause
 * the civil rate from that day.
 *
 * @source CDE art. XIX.2 and XIX.4; law of 5 May 1865 art. 2
 */
function belgianConsumer(
  { choices = defaultLawChoices, contract, rates = publishedBook }: ClaimInput,
  invoice: InvoiceToClaim,
  notices: NoticeFacts,
): InterestTerms {
  const reminder = validFirstReminder(invoice, notices);
  const cautions: readonly ClaimCaution[] =
    reminder === null && notices.firstReminder !== null ? ['reminderBeforeDue'] : [];
  const period = reminder === null ? null : beFirstReminderWindow(reminder.sentOn, reminder.channel);
  const chargeable = period?.chargeableFrom ?? null;
  const spared = period?.effectiveLastDay ?? null;
  const common = { notBefore: chargeable, spared, dayCount: choices.beDayCount } as const;
  const { contractRate } = contract;

  if (
    contractRate !== null &&
    checkContractRate('BE', 'B2C', contractRate, chargeable ?? invoice.dueOn, rates).isUsable
  ) {
    const from = contract.creditorIsSme && reminder !== null ? addDays(reminder.sentOn, 1) : chargeable;
    return {
      ...common,
      from,
      rates: fixedRate(contractRate),
      rule: 'be.b2c.contractInterest',
      article: 'art. XIX.2 et XIX.4 CDE',
      cautions,
    };
  }
  return {
    ...common,
    from: chargeable,
    rates: rates.BE_LEGAL_CIVIL,
    rule: 'be.b2c.legalInterest',
    article: 'loi du 5 mai 1865, art. 2',
    cautions: contractRate === null ? cautions : [...cautions, 'contractRateOverCap'],
  };
}
