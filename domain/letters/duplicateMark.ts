/** What a copy of an invoice is marked with: `DUPLICATA`, or `RAPPEL` beside it. */
export const duplicateMarks = ['duplicate', 'reminder'] as const;
export type DuplicateMark = (typeof duplicateMarks)[number];
