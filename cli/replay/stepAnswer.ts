import type { Result } from '#domain/result';

/** What a step answers, beside the state: nothing for most. */
export type StepAnswer = Result<unknown>;
