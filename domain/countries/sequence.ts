import type { Names, ShippedSequence } from '#domain/countries/countryPack';
import type { Country, Relation } from '#domain/country';
import type { Channel, Grace, LetterKind, Step, StepBasis } from '#domain/followup/policy';
import { zeroCents, type Cents } from '#domain/money/cents';

/** What the shipped steps do not share. */
type StepParts = {
  readonly letter: LetterKind | null;
  readonly from: StepBasis;
  readonly days: number;
  readonly grace?: number;
  readonly graceFrom?: Grace['from'];
  readonly isOptional?: boolean;
  readonly maxAmount?: Cents;
};

/**
 * A shipped step: dates on a day off move to the next working day, optional steps are on, nothing is charged.
 *
 * @param level order of the step, zero or more
 */
export function step(level: number, key: string, channel: Channel, parts: StepParts): Step {
  const { letter, from, days, grace, graceFrom = 'sentDate', isOptional = false, maxAmount = null } = parts;
  return {
    level,
    key,
    channel,
    letter,
    offset: { from, days, ifDayOff: 'nextWorkingDay' },
    grace: grace === undefined ? null : { days: grace, from: graceFrom, ifDayOff: 'nextWorkingDay' },
    isOptional,
    isOn: true,
    isRepeated: false,
    fee: null,
    minAmount: zeroCents,
    maxAmount,
  };
}

type SequenceParts = {
  readonly id: string;
  readonly country: Country;
  readonly relation: Relation;
  readonly isDefault: boolean;
  readonly names: Names;
  readonly stepNames: Readonly<Record<string, Names>>;
  readonly steps: readonly Step[];
};

/** A shipped sequence with the names of its own steps only. */
export function sequence({
  id,
  country,
  relation,
  isDefault,
  names,
  stepNames,
  steps,
}: SequenceParts): ShippedSequence {
  const keys = new Set(steps.map(({ key }) => key));
  return {
    policy: { id, name: names.fr, country, relation, isDefault, steps },
    names,
    stepNames: Object.fromEntries(Object.entries(stepNames).filter(([key]) => keys.has(key))),
  };
}
