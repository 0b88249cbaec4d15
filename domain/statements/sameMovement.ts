/** A movement as far as it tells whether it is the same as another of its amount on its day. */
export type MovementMark = {
  /** The bank's own name of it; null: none. */
  readonly reference: string | null;
  /** Hash of who and what for. */
  readonly words: string;
  readonly format: string;
};

/** A bank numbers the lines of each file anew; a long reference is one of the payment itself. */
const ownReferenceMin = 10;

/**
 * Whether two movements of one amount, account and day, from two files, are one. The same words or the same reference
 * say so. Another format writes other words: then only two long references that differ speak against it.
 */
export function isSameMovement(a: MovementMark, b: MovementMark): boolean {
  if (a.words === b.words) return !referencesDiffer(a, b);
  if (a.reference !== null && a.reference === b.reference) return true;
  return a.format !== b.format && !referencesDiffer(a, b);
}

// Two formats name a payment in their own ways.
function referencesDiffer(a: MovementMark, b: MovementMark): boolean {
  if (a.reference === null || b.reference === null || a.format !== b.format) return false;
  return a.reference !== b.reference && Math.min(a.reference.length, b.reference.length) >= ownReferenceMin;
}

/**
 * For each movement of a file, which known one of its day and amount it is; null: a new one. Each known one is taken
 * once, so that two payments that look alike stay two.
 */
export function pairMovements<Known extends MovementMark>(
  fresh: readonly MovementMark[],
  known: readonly Known[],
): readonly (Known | null)[] {
  const free = [...known];
  return fresh.map((movement) => {
    const exact = free.findIndex((each) => each.words === movement.words && isSameMovement(each, movement));
    const index = exact >= 0 ? exact : free.findIndex((each) => isSameMovement(each, movement));
    return index < 0 ? null : (free.splice(index, 1)[0] ?? null);
  });
}
