import type { Output } from '#contract/api';
import { plainDate } from '#domain/calendar/plainDate';

type Row = Output<'rates.get'>['series'][number]['rows'][number];

const secondHalf = { from: plainDate('2026-07-01'), to: plainDate('2026-12-31') };

function row(year: number, half: 1 | 2, percent: string, more: Partial<Row> = {}): Row {
  return {
    id: null,
    from: plainDate(half === 1 ? `${year}-01-01` : `${year}-07-01`),
    to: plainDate(half === 1 ? `${year}-06-30` : `${year}-12-31`),
    percent,
    source: 'Banque de France',
    origin: 'published',
    enteredOn: null,
    isConfirmed: true,
    ...more,
  };
}

const ecbRows: readonly Row[] = [
  row(2026, 1, '2.15'),
  row(2025, 2, '2.15'),
  row(2025, 1, '3.15'),
  row(2024, 2, '4.25'),
  row(2024, 1, '4.50'),
];

/** A French business in the autumn: the rates of July were not typed. */
export const sampleRates: Output<'rates.get'> = {
  country: 'FR',
  missing: [{ series: 'ECB_MRO_SEMESTER_START', ...secondHalf }],
  enterable: [
    { series: 'FR_LEGAL_OTHER', nextFrom: plainDate('2027-01-01') },
    { series: 'ECB_MRO_SEMESTER_START', nextFrom: secondHalf.from },
  ],
  series: [
    {
      series: 'ECB_MRO_SEMESTER_START',
      derivedFrom: null,
      rows: [
        row(2026, 2, '', { ...secondHalf, percent: null, source: '', origin: 'missing', isConfirmed: false }),
        ...ecbRows,
      ],
    },
    {
      series: 'FR_LEGAL_OTHER',
      derivedFrom: null,
      rows: [
        row(2026, 2, '2.50', {
          ...{ id: 'rate-2', source: 'JO du 28 juin 2026', origin: 'typed', isConfirmed: false },
          enteredOn: plainDate('2026-07-03'),
        }),
        row(2026, 1, '2.62'),
      ],
    },
  ],
  past: [
    {
      id: 'rate-1',
      series: 'FR_LEGAL_OTHER',
      ...secondHalf,
      percent: '25.00',
      source: 'JO du 28 juin 2026',
      enteredOn: plainDate('2026-07-02'),
      why: 'corrected',
    },
  ],
};

/** What the law leaves open in France and in Belgium. */
export const samplePoints: Output<'lawPoints.get'> = [
  {
    point: 'frNoticeStart',
    article: 'art. 1231-6 C. civ.',
    readings: ['presentation', 'receipt', 'sending'],
    reading: 'presentation',
    isChosen: false,
    isWords: false,
  },
  {
    point: 'beSaturday',
    article: 'art. 1.7, § 3 C. civ.',
    readings: ['dayOff'],
    reading: 'dayOff',
    isChosen: false,
    isWords: false,
  },
  {
    point: 'beVatPhrase',
    article: 'art. 79 CTVA',
    readings: ['standard'],
    reading: 'standard',
    isChosen: false,
    isWords: true,
  },
];
