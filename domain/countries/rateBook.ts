import { beCommercial, beLegalCivil } from '#domain/countries/be/rates';
import { ecbMainRate, luCommercial, luConsumer } from '#domain/countries/euroRates';
import {
  frLegalAfterJudgment,
  frLegalIndividual,
  frLegalOther,
  frPenaltyDefault,
  frPenaltyFloor,
} from '#domain/countries/fr/rates';
import { rateKinds, type PublishedRate, type RateKind, type RateSeries } from '#domain/countries/rateSeries';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import type { RatePpm } from '#domain/money/rate';

/** Every published rate that the program knows, by series. */
export const rateBook: Readonly<Record<RateKind, RateSeries>> = {
  FR_LEGAL_OTHER: frLegalOther,
  FR_LEGAL_INDIVIDUAL: frLegalIndividual,
  FR_L441_10_DEFAULT: frPenaltyDefault,
  FR_L441_10_FLOOR: frPenaltyFloor,
  FR_LEGAL_OTHER_PLUS5: frLegalAfterJudgment,
  BE_COMMERCIAL: beCommercial,
  BE_LEGAL_CIVIL: beLegalCivil,
  ECB_MRO_SEMESTER_START: ecbMainRate,
  LU_COMMERCIAL: luCommercial,
  LU_CONSUMER: luConsumer,
};

/** The known rates of a series, oldest first. */
export function publishedRates(kind: RateKind): readonly PublishedRate[] {
  return rateBook[kind].rates;
}

/** Whether `text` names a series. */
export function isRateKind(text: string): text is RateKind {
  return (rateKinds as readonly string[]).includes(text);
}

/** The source of a rate that no notice publishes: the contract. */
export const contractSource = 'contract';

/** A rate fixed by contract, the same on every day. */
export function fixedRate(rate: RatePpm, source = contractSource): readonly PublishedRate[] {
  return [{ from: plainDate('1900-01-01'), to: plainDate('9999-12-31'), rate, source, isConfirmed: true }];
}

/** The rate of a series on a day; null when it is not published. */
export function rateOn(kind: RateKind, on: PlainDate): RatePpm | null {
  return rateBook[kind].rates.find(({ from, to }) => from <= on && on <= to)?.rate ?? null;
}
