import type { FollowUpPolicy, LetterKind } from '#domain/followup/policy';

/** How far the follow-up of an old invoice had gone before it came into the program. */
export const remindedLevels = ['none', 'reminder1', 'reminder2', 'formalNotice'] as const;
export type RemindedLevel = (typeof remindedLevels)[number];

const letterOf: Readonly<Record<Exclude<RemindedLevel, 'none'>, LetterKind>> = {
  reminder1: 'reminder1',
  reminder2: 'reminder2',
  formalNotice: 'formalNotice',
};

/**
 * The levels of a sequence that were taken before the import, so that nobody restarts at zero: everything up to and
 * with the letter that was sent. A sequence without that letter gives what comes before the next harder one.
 */
export function stepsAlreadyDone(policy: FollowUpPolicy, reminded: RemindedLevel): readonly number[] {
  if (reminded === 'none') return [];
  const hardness: readonly LetterKind[] = [
    'courtesy',
    'reminder1',
    'reminder2',
    'formalNotice',
    'conciliation',
    'handover',
  ];
  const reached = hardness.indexOf(letterOf[reminded]);
  const done = policy.steps.filter(({ letter }) => letter !== null && hardness.indexOf(letter) <= reached);
  const last = done.reduce((level, step) => Math.max(level, step.level), -1);
  return policy.steps.filter(({ level }) => level <= last).map(({ level }) => level);
}
