import { checkByHand, refused, result } from '#cli/verbs/testByHand';

// Worked out on paper from the texts; the sentence of each case says how.
const days = (firstInterestDay: string, lastInterestDay: string) => ({ firstInterestDay, lastInterestDay });

const actual = { series: 'FR_LEGAL_OTHER', dayCount: 'ACT/ACT' };
checkByHand('interest', 'FR B2B', [
  [
    '7300: 2.63 on 30 June 2025 at 13.15 %, 2.43 the day after at 12.15 %',
    { principal: '7300.00', ...days('2025-06-30', '2025-07-01'), series: 'FR_L441_10_DEFAULT' },
    result({ days: 2, segments: [{ amountUnrounded: '2.630000' }, { amountUnrounded: '2.430000' }], interest: '5.06' }),
  ],
  [
    '18.25 at 10 % is half a cent a day: up',
    { principal: '18.25', ...days('2025-03-01', '2025-03-01'), series: 'FIXED:10.00' },
    result({ segments: [{ amountUnrounded: '0.005000' }], interest: '0.01' }),
  ],
  [
    'one cent less is under half a cent: down',
    { principal: '18.24', ...days('2025-03-01', '2025-03-01'), series: 'FIXED:10.00' },
    result({ interest: '0.00' }),
  ],
  [
    'paid on the due date: the first day is after the last',
    { principal: '500.00', dueDate: '2026-06-30', ...days('2026-07-01', '2026-06-30'), series: 'FR_L441_10_DEFAULT' },
    result({ days: 0, segments: [], interest: '0.00' }),
  ],
  [
    'the rate of 1 July 2026 is not published',
    { principal: '500.00', ...days('2026-06-30', '2026-07-01'), series: 'FR_L441_10_DEFAULT' },
    refused('rate.missing', '2026-S2'),
  ],
  [
    'nor is that of 2014',
    { principal: '500.00', ...days('2014-12-31', '2015-01-01'), series: 'FR_L441_10_DEFAULT' },
    refused('rate.missing', '2014-S2'),
  ],
  [
    '3650 at 7.62 % for ten days of 2026, two months after a judgment: 7.62',
    { principal: '3650.00', ...days('2026-01-01', '2026-01-10'), series: 'FR_LEGAL_OTHER_PLUS5' },
    result({ days: 10, interest: '7.62' }),
  ],
]);
checkByHand('interest', 'FR B2C', [
  [
    '36600 on 1 January 2024 over 366 days at 5.07 %: 5.07',
    { principal: '36600.00', ...days('2024-01-01', '2024-01-01'), ...actual },
    result({ segments: [{ yearBasis: 366, ratePercent: '5.07' }], interest: '5.07' }),
  ],
  [
    '36500 over new year: 4.22 over 365, then 5.056148 over 366',
    { principal: '36500.00', ...days('2023-12-31', '2024-01-01'), ...actual },
    result({
      segments: [
        { yearBasis: 365, amountUnrounded: '4.220000' },
        { yearBasis: 366, amountUnrounded: '5.056148' },
      ],
      interest: '9.28',
    }),
  ],
]);
checkByHand('interest', 'BE B2B', [
  [
    '10000 at 12.50 % for 28 and 29 February and 1 March 2024: 3750 / 365',
    { principal: '10000.00', ...days('2024-02-28', '2024-03-01'), series: 'BE_COMMERCIAL' },
    result({ days: 3, segments: [{ amountUnrounded: '10.273973', yearBasis: 365 }], interest: '10.27' }),
  ],
  [
    'a rate may change on a day of its own: 5 days at 3.65 %, 5 at 7.30 %',
    {
      principal: '1000.00',
      ...days('2025-03-01', '2025-03-10'),
      series: [
        { from: '2025-03-01', to: '2025-03-05', series: 'FIXED:3.65' },
        { from: '2025-03-06', series: 'FIXED:7.30' },
      ],
    },
    result({ segments: [{ days: 5 }, { days: 5 }], interest: '1.50' }),
  ],
  [
    'two rates on one day',
    {
      principal: '1000.00',
      ...days('2025-03-01', '2025-03-10'),
      series: [
        { from: '2025-03-01', to: '2025-03-06', series: 'FIXED:3.65' },
        { from: '2025-03-06', series: 'FIXED:7.30' },
      ],
    },
    refused('rate.periodsOverlap', 'inputs.series'),
  ],
]);

const paid = (...payments: readonly (readonly [string, string])[]) => ({
  payments: payments.map(([date, amount]) => ({ date, amount })),
});
const order = { order: ['costs', 'interest', 'principal'] };
checkByHand('settlement', 'FR B2B', [
  [
    '650 on the due date finds no interest; 3000 at 12.15 % for ten days: 9.986',
    {
      ...{ principal: '3650.00', dueDate: '2026-01-31', firstInterestDay: '2026-02-01', asOf: '2026-02-10' },
      ...{ series: 'FR_L441_10_DEFAULT', ...order, ...paid(['2026-01-31', '650.00']) },
    },
    result({
      allocations: [{ interestAccruedSincePrevious: '0.00', toPrincipal: '650.00', principalLeft: '3000.00' }],
      interestLeft: '9.99',
      totalDue: '3009.99',
    }),
  ],
  [
    '200 for 100 and 40 with 0.03 of interest: 59.97 too much',
    {
      ...{ principal: '100.00', costs: '40.00', firstInterestDay: '2026-02-01', asOf: '2026-03-31' },
      ...{ series: 'FIXED:10.00', ...order, ...paid(['2026-02-01', '200.00']) },
    },
    result({
      allocations: [{ toCosts: '40.00', toInterest: '0.03', toPrincipal: '100.00', overpaid: '59.97' }],
      totalDue: '0.00',
    }),
  ],
  [
    'two payments of one day: the second finds no new interest',
    {
      ...{ principal: '365.00', costs: '40.00', firstInterestDay: '2026-02-01', asOf: '2026-02-10' },
      ...{ series: 'FIXED:10.00', ...order, ...paid(['2026-02-10', '30.00'], ['2026-02-10', '20.00']) },
    },
    result({
      allocations: [
        { interestAccruedSincePrevious: '1.00', toCosts: '30.00', interestLeft: '1.00', costsLeft: '10.00' },
        { interestAccruedSincePrevious: '0.00', toCosts: '10.00', toInterest: '1.00', toPrincipal: '9.00' },
      ],
      totalDue: '356.00',
    }),
  ],
  [
    'the judge orders principal first: 10 of interest stays and bears none',
    {
      ...{ principal: '3650.00', firstInterestDay: '2026-02-01', asOf: '2026-02-20', series: 'FIXED:10.00' },
      ...{ order: ['principal', 'interest', 'costs'], ...paid(['2026-02-10', '3650.00']) },
    },
    result({
      principalLeft: '0.00',
      interestLeft: '10.00',
      interestAccruedAfterLastPayment: '0.00',
      totalDue: '10.00',
    }),
  ],
]);
checkByHand('settlement', 'BE B2B', [
  [
    '3650 at 10.50 %: 10.50 in ten days, then 10.24, 10.24 and 10.00 on what is left; 5.00 leaves 5.24 of interest',
    {
      ...{ principal: '3650.00', firstInterestDay: '2026-01-01', asOf: '2026-02-09', series: 'BE_COMMERCIAL' },
      ...{ ...order, ...paid(['2026-01-10', '100.00'], ['2026-01-20', '5.00'], ['2026-01-30', '100.00']) },
    },
    result({
      allocations: [
        { toInterest: '10.50', toPrincipal: '89.50', principalLeft: '3560.50' },
        { interestAccruedSincePrevious: '10.24', toInterest: '5.00', toPrincipal: '0.00', interestLeft: '5.24' },
        { interestAccruedSincePrevious: '10.24', toInterest: '15.48', toPrincipal: '84.52', interestLeft: '0.00' },
      ],
      interestAccruedAfterLastPayment: '10.00',
      principalLeft: '3475.98',
      totalDue: '3485.98',
    }),
  ],
  [
    'the indemnity last, as a setting has it: 10.50 of interest first',
    {
      ...{ principal: '3650.00', costs: '40.00', firstInterestDay: '2026-01-01', asOf: '2026-01-10' },
      ...{ series: 'BE_COMMERCIAL', order: ['interest', 'principal', 'costs'], ...paid(['2026-01-10', '3670.50']) },
    },
    result({ allocations: [{ toInterest: '10.50', toPrincipal: '3650.00', toCosts: '10.00' }], totalDue: '30.00' }),
  ],
]);

const bills = (...rows: readonly (readonly [string, string, string, string | null])[]) => ({
  invoices: rows.map(([ref, gross, dueDate, paidDate]) => ({ ref, gross, dueDate, paidDate })),
});
checkByHand('fixed_indemnity', 'FR B2B', [
  [
    'a day late, on the due date, a day before: one indemnity',
    {
      ...bills(
        ['A', '10.00', '2024-02-28', '2024-02-29'],
        ['B', '10.00', '2024-02-29', '2024-02-29'],
        ['C', '10.00', '2024-03-01', '2024-02-29'],
      ),
      asOf: '2024-03-31',
    },
    result({ perInvoice: { A: '40.00', B: '0.00', C: '0.00' }, total: '40.00', vatOnIndemnity: '0.00' }),
  ],
  [
    'paid late, but after the day of the account: late on that day already',
    { ...bills(['A', '10.00', '2026-01-31', '2026-04-01']), asOf: '2026-03-31' },
    result({ total: '40.00' }),
  ],
  [
    'not due yet on the day of the account, and due on that very day',
    { ...bills(['A', '10.00', '2026-04-01', null], ['B', '10.00', '2026-03-31', null]), asOf: '2026-03-31' },
    result({ perInvoice: { A: '0.00', B: '0.00' }, total: '0.00' }),
  ],
  [
    'one cent owes forty euros too, and a credit note none',
    { ...bills(['A', '0.01', '2026-01-01', null], ['B', '-50.00', '2026-01-01', null]), asOf: '2026-03-31' },
    result({ perInvoice: { A: '40.00', B: '0.00' }, total: '40.00' }),
  ],
  [
    'collective proceedings forbid it',
    { ...bills(['A', '900.00', '2026-01-01', null]), asOf: '2026-03-31', debtorInInsolvency: true },
    result({ total: '0.00' }),
  ],
  [
    'never of a consumer',
    { ...bills(['A', '900.00', '2026-01-01', null]), asOf: '2026-03-31', debtor: 'consumer' },
    result({ total: '0.00' }),
  ],
]);

const rates = (semester: string, ...contractRates: readonly string[]) => ({ semester, contractRates });
checkByHand('rate_floor', 'FR B2B', [
  ['3 x 2.62', rates('2026-S1', '7.85', '7.86', '7.87'), result({ floor: '7.86', valid: [false, true, true] })],
  ['3 x 5.07', rates('2024-S1', '15.20', '15.21'), result({ floor: '15.21', valid: [false, true] })],
  ['3 x 0.76', rates('2022-S1', '0.00', '2.28'), result({ floor: '2.28', valid: [false, true] })],
  ['3 x 4.22', rates('2023-S2', '12.659', '12.66'), result({ floor: '12.66', valid: [false, true] })],
  ['not published', rates('2026-S2', '12.00'), refused('rate.missing', '2026-S2')],
  ['with its sign', rates('2026-S1', '12,15 %'), refused('rate.notDecimal', 'inputs.contractRates[0]')],
  ['as a fraction', rates('2026-S1', '10.00', '0,1215'), refused('rate.looksLikeFraction', 'inputs.contractRates[1]')],
  ['a thousand', rates('2026-S1', '1000'), refused('rate.tooHigh', 'inputs.contractRates[0]')],
]);
