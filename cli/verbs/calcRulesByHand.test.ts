import { checkByHand, refused, result } from '#cli/verbs/testByHand';

// Worked out on paper from the texts; the sentence of each case says how.
const debt = { principal: '1000.00', dueDate: '2026-01-31', asOf: '2026-03-02' };
const owed = (interest: string, fixedIndemnity: string, total: string) =>
  result({ principal: '1000.00', interest, fixedIndemnity, collectionCosts: '0.00', total });
checkByHand('claimable_total', 'FR B2B', [
  ['30 days at 12.15 %: 9.986', debt, owed('9.99', '40.00', '1049.99')],
  ['a clause of 15 % stands: 12.329', { ...debt, contractRate: '15.00' }, owed('12.33', '40.00', '1052.33')],
  ['one of 7 % is under 7.86: the default', { ...debt, contractRate: '7.00' }, owed('9.99', '40.00', '1049.99')],
  ['a fixed series is a clause too', { ...debt, series: 'FIXED:7.00' }, owed('9.99', '40.00', '1049.99')],
  ['paid on the due date', { ...debt, paidDate: '2026-01-31' }, result({ principal: '0.00', total: '0.00' })],
  ['paid a day late: 0.333 and 40', { ...debt, paidDate: '2026-02-01' }, result({ interest: '0.33', total: '40.33' })],
  ['collective proceedings', { ...debt, debtorInInsolvency: true }, owed('0.00', '0.00', '1000.00')],
  ['the rate of July is not known', { ...debt, asOf: '2026-07-01' }, refused('rate.missing', '2026-S2')],
]);
const reminded = { ...debt, firstReminderSent: '2026-02-10', channel: 'electronic', asOf: '2026-02-25' };
checkByHand('claimable_total', 'BE B2C', [
  ['no reminder, nothing', debt, owed('0.00', '0.00', '1000.00')],
  ['the fourteenth day is free', { ...reminded, asOf: '2026-02-24' }, owed('0.00', '0.00', '1000.00')],
  ['a day at 4.50 %: 0.123', reminded, owed('0.12', '0.00', '1000.12')],
  ['a clause of 90.00', { ...reminded, contractIndemnityClause: '90.00' }, result({ total: '1090.12' })],
  ['90.01 is void altogether', { ...reminded, contractIndemnityClause: '90.01' }, result({ total: '1000.12' })],
  [
    'a small enterprise counts 15 days at 10.50 %: 4.315',
    { ...reminded, contractRate: '10.50', creditorIsSme: true },
    owed('4.32', '0.00', '1004.32'),
  ],
  [
    'a large one counts a day: 0.288',
    { ...reminded, contractRate: '10.50', creditorIsSme: false },
    owed('0.29', '0.00', '1000.29'),
  ],
  ['10.51 % is void: the civil rate', { ...reminded, series: 'FIXED:10.51' }, owed('0.12', '0.00', '1000.12')],
  ['the civil series is no clause', { ...reminded, series: 'BE_LEGAL_CIVIL' }, owed('0.12', '0.00', '1000.12')],
  [
    'paid on the last free day: nothing is left',
    { ...reminded, contractRate: '10.50', contractIndemnityClause: '90.00', paidDate: '2026-02-24' },
    result({ principal: '0.00', interest: '0.00', total: '0.00' }),
  ],
  [
    'a reminder of the due date reminds of nothing',
    { ...reminded, firstReminderSent: '2026-01-31', contractIndemnityClause: '90.00' },
    owed('0.00', '0.00', '1000.00'),
  ],
]);
checkByHand('claimable_total', 'FR B2C', [
  [
    'ten days at 2.62 % on 3650: 2.62, and no costs',
    {
      ...{ principal: '3650.00', dueDate: '2025-12-31', asOf: '2026-02-10', formalNoticePresented: '2026-01-31' },
      postageAndCallCosts: '14.20',
    },
    result({ interest: '2.62', fixedIndemnity: '0.00', collectionCosts: '0.00', total: '3652.62' }),
  ],
  [
    'a notice before the due date starts nothing before it',
    { ...debt, formalNoticePresented: '2026-01-15', asOf: '2026-01-31' },
    owed('0.00', '0.00', '1000.00'),
  ],
]);
checkByHand('claimable_total', 'BE B2B', [
  ['30 days at 10.50 %: 8.630', debt, owed('8.63', '40.00', '1048.63')],
  ['3 % was agreed: 2.466', { ...debt, contractRate: '3.00' }, owed('2.47', '40.00', '1042.47')],
]);

const caps = (...pairs: readonly (readonly [string, string])[]) =>
  [{ balances: pairs.map(([balance]) => balance) }, result({ maximumIndemnity: pairs.map(([, cap]) => cap) })] as const;
checkByHand('be_b2c_cap', 'BE B2C', [
  ['nothing due, one cent', ...caps(['0.00', '0.00'], ['0.01', '20.00'])],
  ['the jump at 150', ...caps(['149.99', '20.00'], ['150.00', '20.00'], ['150.01', '30.00'])],
  ['a tenth of 0.09, of 0.10, of 10.05', ...caps(['150.09', '30.00'], ['150.10', '30.01'], ['160.05', '31.00'])],
  ['round 500: 34.999, 35, 65.0005', ...caps(['499.99', '64.99'], ['500.00', '65.00'], ['500.01', '65.00'])],
  ['a twentieth of 0.19 and of 0.20', ...caps(['500.19', '65.00'], ['500.20', '65.01'])],
  ['up to 2 000', ...caps(['39199.99', '1999.99'], ['39200.00', '2000.00'], ['99999999.99', '2000.00'])],
  ['less than nothing', { balances: ['-0.01'] }, refused('field.invalid', 'inputs.balances[0]')],
]);

const period = (periodStart: string, day14: string, effectiveLastDay: string, chargeableFrom: string) =>
  result({ periodStart, day14, effectiveLastDay, chargeableFrom });
const sent = (sentDate: string, channel: 'post' | 'electronic') => ({ sentDate, channel });
checkByHand('be_first_reminder_window', 'BE B2C', [
  [
    'posted on Wednesday 29 April 2026: Thursday, then Monday, then Tuesday (1 May is a Friday)',
    sent('2026-04-29', 'post'),
    period('2026-05-05', '2026-05-18', '2026-05-18', '2026-05-19'),
  ],
  [
    'posted on Monday 11 May 2026: Tuesday, Wednesday, Friday (Ascension); Whit Monday inside changes nothing',
    sent('2026-05-11', 'post'),
    period('2026-05-15', '2026-05-28', '2026-05-28', '2026-05-29'),
  ],
  [
    'an e-mail of that day: the fourteenth day is Whit Monday',
    sent('2026-05-11', 'electronic'),
    period('2026-05-12', '2026-05-25', '2026-05-26', '2026-05-27'),
  ],
  [
    'posted on Monday 22 December 2025: Tuesday, Wednesday, and Friday 26, which is a working day',
    sent('2025-12-22', 'post'),
    period('2025-12-26', '2026-01-08', '2026-01-08', '2026-01-09'),
  ],
  [
    'the fourteenth day is All Saints on a Sunday: Monday',
    sent('2026-10-18', 'electronic'),
    period('2026-10-19', '2026-11-01', '2026-11-02', '2026-11-03'),
  ],
  [
    'and on a Saturday: Monday',
    sent('2025-10-18', 'electronic'),
    period('2025-10-19', '2025-11-01', '2025-11-03', '2025-11-04'),
  ],
  [
    'the fourteenth day is 29 February',
    sent('2024-02-15', 'electronic'),
    period('2024-02-16', '2024-02-29', '2024-02-29', '2024-03-01'),
  ],
  [
    'posted on the Saturday of Easter 2025: Tuesday, Wednesday, Thursday',
    sent('2025-04-19', 'post'),
    period('2025-04-24', '2025-05-07', '2025-05-07', '2025-05-08'),
  ],
]);

const reminders = (postage: string, ...dates: readonly string[]) => ({
  contractRegularDelivery: true,
  postage,
  unpaidDueDatesInYear: dates,
});
const costs = (chargeableByDueDate: object) => result({ chargeableByDueDate });
const months = ['2026-01-31', '2026-02-28', '2026-03-31'] as const;
const free = { '2026-01-31': '0.00', '2026-02-28': '0.00', '2026-03-31': '0.00' };
checkByHand('be_extra_reminder_cost', 'BE B2C', [
  ['three are free', reminders('1.98', ...months), costs(free)],
  ['the fourth: 7.50 and 1.98', reminders('1.98', ...months, '2026-04-30'), costs({ ...free, '2026-04-30': '9.48' })],
  [
    'the fifth as well, whatever the order',
    reminders('0.00', '2026-05-31', '2026-04-30', ...months),
    costs({ ...free, '2026-04-30': '7.50', '2026-05-31': '7.50' }),
  ],
  [
    'December counts in its own year',
    reminders('0.00', '2025-12-31', ...months),
    costs({ ...free, '2025-12-31': '0.00' }),
  ],
  [
    'no regular delivery, no cost',
    { ...reminders('1.98', ...months, '2026-04-30'), contractRegularDelivery: false },
    costs({ ...free, '2026-04-30': '0.00' }),
  ],
  ['nothing unpaid', reminders('1.98'), costs({})],
  ['postage below zero', reminders('-1.98', ...months), refused('field.invalid', 'inputs.postage')],
]);

const terms = (invoiceDate: string, a: string, b: string, most: string) =>
  [
    { invoiceDate },
    result({ methodA_endOfMonthThen45: a, methodB_45ThenEndOfMonth: b, ceiling60DaysFromInvoice: most }),
  ] as const;
checkByHand('payment_term_45_eom', 'FR B2B', [
  ['31 January of a leap year', ...terms('2024-01-31', '2024-03-16', '2024-03-31', '2024-03-31')],
  ['31 December before a leap year', ...terms('2023-12-31', '2024-02-14', '2024-02-29', '2024-02-29')],
  ['1 February', ...terms('2026-02-01', '2026-04-14', '2026-03-31', '2026-04-02')],
  ['16 November: 45 days later is 31 December', ...terms('2026-11-16', '2027-01-14', '2026-12-31', '2027-01-15')],
  ['17 November: 45 days later is 1 January', ...terms('2026-11-17', '2027-01-14', '2027-01-31', '2027-01-16')],
  ['29 February', ...terms('2028-02-29', '2028-04-14', '2028-04-30', '2028-04-29')],
  ['30 February', { invoiceDate: '2028-02-30' }, refused('field.invalid', 'inputs.invoiceDate')],
]);

const unpaid = (unpaidGross: string, unpaidNet: string, unpaidVat: string) =>
  result({ unpaidGross, unpaidNet, unpaidVat });
checkByHand('vat_unpaid_split', 'FR B2B', [
  [
    '119.97 x 100 / 120 = 99.975: up',
    { net: '100.00', vat: '20.00', paid: '0.03' },
    unpaid('119.97', '99.98', '19.99'),
  ],
  ['30.33 x 33.33 / 40.33 = 25.066', { net: '33.33', vat: '7.00', paid: '10.00' }, unpaid('30.33', '25.07', '5.26')],
  ['the last cent is net', { net: '1000.00', vat: '60.00', paid: '1059.99' }, unpaid('0.01', '0.01', '0.00')],
  ['paid to the cent', { net: '100.00', vat: '20.00', paid: '120.00' }, unpaid('0.00', '0.00', '0.00')],
  ['paid too much', { net: '100.00', vat: '20.00', paid: '120.01' }, unpaid('0.00', '0.00', '0.00')],
  ['no VAT', { net: '99.99', vat: '0.00', paid: '33.33' }, unpaid('66.66', '66.66', '0.00')],
  ['paid less than nothing', { net: '1.00', vat: '0.20', paid: '-1.00' }, refused('field.invalid', 'inputs.paid')],
]);

const asked = (principal: string, interest: string, indemnity: string) => ({ principal, interest, indemnity });
const within = (accessoriesClaimed: string, accessoriesAllowed: string) =>
  result({ accessoriesClaimed, accessoriesAllowed });
checkByHand('rci_cap', 'BE B2B', [
  ['123.456 is 123.45', asked('1234.56', '100.00', '40.00'), within('140.00', '123.45')],
  ['exactly a tenth', asked('400.00', '0.00', '40.00'), within('40.00', '40.00')],
  ['a cent less of principal', asked('399.99', '0.00', '40.00'), within('40.00', '39.99')],
  ['under the cap', asked('5000.00', '1.23', '40.00'), within('41.23', '41.23')],
  ['nine cents have no tenth', asked('0.09', '0.01', '0.00'), within('0.01', '0.00')],
  ['no principal', asked('0.00', '12.00', '40.00'), within('52.00', '0.00')],
]);

const until = (lastDay: string) => result({ lastDay });
checkByHand('limitation', 'FR B2C', [
  ['two years from a leap day', { startDate: '2024-02-29', startEvent: 'works completed' }, until('2026-02-28')],
  ['two years to a leap year', { startDate: '2026-02-28', startEvent: 'works completed' }, until('2028-02-28')],
  [
    'a registered letter and a late invoice change nothing',
    { startDate: '2024-03-15', invoiceDate: '2024-06-01', registeredLetterDate: '2026-03-14' },
    until('2026-03-15'),
  ],
]);
checkByHand('limitation', 'FR B2B', [
  ['five years from a payment', { startDate: '2021-05-01', partPaymentDate: '2024-02-29' }, until('2029-02-28')],
]);
checkByHand('limitation', 'BE B2C', [
  ['works: ten years', { startDate: '2020-02-29', startEvent: 'works completed' }, until('2030-02-28')],
  ['a sale: one year', { startDate: '2024-02-29', startEvent: 'delivery' }, until('2025-02-28')],
  ['works delivered are works', { startDate: '2024-02-29', startEvent: 'works delivered' }, until('2034-02-28')],
  ['a service is no sale', { startDate: '2024-03-01', startEvent: 'services delivered' }, until('2034-03-01')],
  ['a subscription: five years', { startDate: '2024-03-01', startEvent: 'telecom subscription' }, until('2029-03-01')],
]);
checkByHand('limitation', 'BE B2B', [
  ['ten years, goods as well', { startDate: '2024-02-29', startEvent: 'delivery of goods' }, until('2034-02-28')],
]);

const plan = (total: string, count: number, firstDate: string, everyMonths: number) => ({
  ...{ total, count, firstDate, everyMonths },
});
const parts = (...rows: readonly (readonly [string, string])[]) =>
  result({ instalments: rows.map(([date, amount]) => ({ date, amount })) });
checkByHand('instalments', 'FR B2B', [
  [
    'five cents in three: the odd ones go last',
    plan('0.05', 3, '2026-01-31', 1),
    parts(['2026-01-31', '0.01'], ['2026-02-28', '0.01'], ['2026-03-31', '0.03']),
  ],
  [
    'the end of each month',
    plan('400.00', 4, '2026-08-31', 1),
    parts(['2026-08-31', '100.00'], ['2026-09-30', '100.00'], ['2026-10-31', '100.00'], ['2026-11-30', '100.00']),
  ],
  [
    'every two months over a leap day',
    plan('100.00', 3, '2027-12-31', 2),
    parts(['2027-12-31', '33.33'], ['2028-02-29', '33.33'], ['2028-04-30', '33.34']),
  ],
  [
    'every year from a leap day',
    plan('10.00', 5, '2028-02-29', 12),
    parts(
      ['2028-02-29', '2.00'],
      ['2029-02-28', '2.00'],
      ['2030-02-28', '2.00'],
      ['2031-02-28', '2.00'],
      ['2032-02-29', '2.00'],
    ),
  ],
  ['one part is all', plan('99.99', 1, '2026-01-31', 1), parts(['2026-01-31', '99.99'])],
  [
    'two cents in three',
    plan('0.02', 3, '2026-01-01', 1),
    parts(['2026-01-01', '0.00'], ['2026-02-01', '0.00'], ['2026-03-01', '0.02']),
  ],
  ['no part at all', plan('99.99', 0, '2026-01-31', 1), refused('field.invalid', 'inputs.count')],
]);

const missing = (principal: string, dueDate: string, paymentDate: string, series: string) => ({
  ...{ principal, dueDate, paymentDate, series },
});
const known = (from: string, to: string, count: number, interest: string) => ({ from, to, days: count, interest });
const unknown = (from: string, to: string, count: number) => ({ from, to, days: count });
const provisional = (half: string) => `provisional, user must supply the ${half} rate`;
checkByHand('missing_rate', 'FR B2C', [
  [
    'ten days at 2.62 % over 365 on 3650: 2.62',
    missing('3650.00', '2026-06-20', '2026-07-05', 'FR_LEGAL_OTHER'),
    result({
      knownPart: known('2026-06-21', '2026-06-30', 10, '2.62'),
      unknownPart: unknown('2026-07-01', '2026-07-05', 5),
      status: provisional('2026-S2'),
    }),
  ],
]);
checkByHand('missing_rate', 'FR B2B', [
  [
    'ten days at 13.15 %, a year at 12.15 %: 13.15 + 443.475 = 456.625, up; then one day missing',
    missing('3650.00', '2025-06-20', '2026-07-01', 'FR_L441_10_DEFAULT'),
    result({
      knownPart: known('2025-06-21', '2026-06-30', 375, '456.63'),
      unknownPart: unknown('2026-07-01', '2026-07-01', 1),
      status: provisional('2026-S2'),
    }),
  ],
  [
    'the day before the unknown',
    missing('3650.00', '2026-06-20', '2026-06-30', 'FR_L441_10_DEFAULT'),
    result({ knownPart: { days: 10, interest: '12.15' }, unknownPart: null, status: 'complete' }),
  ],
  [
    'nothing but the unknown',
    missing('3650.00', '2026-06-30', '2026-07-01', 'FR_L441_10_DEFAULT'),
    result({ knownPart: null, unknownPart: unknown('2026-07-01', '2026-07-01', 1), status: provisional('2026-S2') }),
  ],
]);
checkByHand('missing_rate', 'BE B2C', [
  [
    'the civil rate is yearly: ten days at 4.50 %, then 2027',
    missing('3650.00', '2026-12-21', '2027-01-03', 'BE_LEGAL_CIVIL'),
    result({
      knownPart: known('2026-12-22', '2026-12-31', 10, '4.50'),
      unknownPart: unknown('2027-01-01', '2027-01-03', 3),
      status: provisional('2027-S1'),
    }),
  ],
]);
checkByHand('missing_rate', 'BE B2B', [
  [
    'before the first row of the book',
    missing('3650.00', '2014-12-21', '2015-01-10', 'BE_COMMERCIAL'),
    result({
      knownPart: known('2015-01-01', '2015-01-10', 10, '8.50'),
      unknownPart: unknown('2014-12-22', '2014-12-31', 10),
      status: provisional('2014-S2'),
    }),
  ],
]);
