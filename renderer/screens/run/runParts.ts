import { useState } from 'react';
import type { Output } from '#contract/api';
import { RefusedError } from '#renderer/api/client';
import { useRefusal } from '#renderer/i18n/language.tsx';

export type Run = NonNullable<Output<'run.get'>['run']>;
export type RunLetter = Run['letters'][number];

/** The stages in the order of the strip. */
export const stageNames = ['choose', 'check', 'preview', 'print', 'post'] as const;

/** What was refused last, shown above the stage. */
export type RunProblem = {
  readonly message: string | null;
  readonly show: (error: Error) => void;
  readonly clear: () => void;
};

/** One place for the refusals of a run's commands; a bug goes on to the error boundary. */
export function useRunProblem(): RunProblem {
  const refusal = useRefusal();
  const [error, setError] = useState<Error | null>(null);
  if (error !== null && !(error instanceof RefusedError)) throw error;
  return {
    message: error === null ? null : refusal(error.refusal),
    show: setError,
    clear: () => setError(null),
  };
}

/** Something forbids to send this letter (no address ...): ticking it would change nothing, repairing it does. */
export function isBlocked({ doubts, isTaken, leftBecause }: RunLetter): boolean {
  return !isTaken && leftBecause !== null && doubts.some(({ doubt }) => doubt.code === leftBecause.code);
}

/** A letter waits for a look: something about it is doubtful and the user did not leave it out himself. */
export function isDoubtful(letter: RunLetter): boolean {
  return (letter.isTaken && letter.doubts.length > 0) || isBlocked(letter);
}

/** What is doubtful about the whole run. That it is a trial is said once, above; a missing rate has its own notice. */
export function generalDoubts(run: Run): Run['generalDoubts'] {
  return run.generalDoubts.filter(({ code }) => !code.startsWith('run.'));
}

/** A rate is missing: the letters leave all the same and ask for what is proven. */
export function missingRates(run: Run): Run['generalDoubts'] {
  return run.generalDoubts.filter(({ code }) => code.startsWith('run.rateMissing'));
}

/** Goes by registered post. */
export function isRegistered(letter: RunLetter): boolean {
  return letter.channel === 'registered_letter';
}

/** Has its number and its frozen pages: nothing about it can be changed any more. */
export function isIssued({ letterId }: RunLetter): boolean {
  return letterId !== null;
}
