import type { Sentence } from '#app/queries/sentence';
import type { MissingInterest } from '#domain/claims/missingInterest';
import type { LetterDocument } from '#domain/letters/model';

/** What composing a letter gave: the letter, or the sentence that says what is missing. */
export type Written = {
  readonly document: LetterDocument | null;
  readonly refusal: Sentence | null;
  /** Interest that the letter asks for and no known rate gives. */
  readonly missingInterest: MissingInterest | null;
};
