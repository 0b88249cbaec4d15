// What the law file marks as not confirmed, what the program does meanwhile and which setting decides.

export type OpenPoint = { readonly point: string; readonly choice: string; readonly setting: string | null };

/** In the order of the law file. */
export const openPoints: readonly OpenPoint[] = [
  {
    point: 'Rates from 1 July 2026 (French legal rate, ECB, Belgian commercial rate); Belgian civil rate from 2027',
    choice: 'Missing: the proven part is shown, the figure is asked for',
    setting: 'rates typed from the notice',
  },
  {
    point: 'Belgian commercial rate of the first half of 2026: the official notice itself was not seen',
    choice: 'Used and marked: two sources agree, and the formula of the law on the ECB rate gives it',
    setting: 'the rate typed from its notice takes its place',
  },
  {
    point: 'Book XIX: whether Saturday is a working day for the third working day after posting',
    choice: 'It is not (C. civ. art. 1.7 § 3): the later, cautious reading',
    setting: null,
  },
  {
    point: 'Book XIX: which enterprise is small',
    choice: 'Asked; yes unless said otherwise',
    setting: 'creditorIsSme',
  },
  { point: 'Book XIX: indexation of the caps after January 2026', choice: 'None', setting: null },
  {
    point: 'Book XIX: whether the cap is for each debt or for all debts of a consumer together',
    choice: 'For each invoice, on its balance still due',
    setting: null,
  },
  {
    point: 'Belgium: order of settlement, number of the article of book 5; place of the fixed indemnity',
    choice: 'Costs, interest, principal',
    setting: 'beIndemnityPlace',
  },
  { point: 'Belgium: day count of interest', choice: 'Actual days over 365', setting: 'beDayCount' },
  { point: 'France: day count of penalties between businesses', choice: 'Actual days over 365', setting: 'frDayCount' },
  { point: 'France: "45 jours fin de mois"', choice: 'End of the month, then 45 days', setting: 'frEndOfMonth' },
  {
    point: 'France, consumer: first day of interest after a formal notice (sending, presentation or receipt)',
    choice: 'Day after the first presentation; two working days after posting while it is not known',
    setting: 'frNoticeStart',
  },
  {
    point: 'Belgium: wording by which the customer pays deducted VAT back',
    choice: 'A proposed sentence that the user may change',
    setting: 'beVatPhrase',
  },
  {
    point: 'Belgium: how the three years of the right to the refund of VAT are counted',
    choice: 'To the end of the third year after the loss',
    setting: null,
  },
  {
    point: 'Hours of calls; persons a debt may not be spoken of with; articles behind forbidden words',
    choice: 'Blocked or warned as trade practice has it; the articles are shown as not confirmed',
    setting: null,
  },
  {
    point: 'Consumer credit since 20 November 2026: limits of the exemption of a payment plan',
    choice: 'A plan of a consumer bears no interest and no cost, and says that it is free',
    setting: null,
  },
  { point: 'Costs and tariffs of 2026 (courts, bailiffs)', choice: 'Not reckoned', setting: null },
];
