/** Words to look for, as a phrase for the trigram index; null when there are too few letters for it. */
export function searchPhrase(text: string): string | null {
  const words = text.trim();
  return words.length < 3 ? null : `"${words.replaceAll('"', '""')}"`;
}

/** Where the next page of a list begins: the last row shown, as opaque text for the window. */
export function cursorOf(values: readonly (string | number)[]): string {
  return JSON.stringify(values);
}

/** The values of a cursor; null when it is not one of ours, and then the list begins again. */
export function cursorValues(cursor: string | null, length: number): readonly (string | number)[] | null {
  if (cursor === null) return null;
  try {
    const values: unknown = JSON.parse(cursor);
    const isOurs =
      Array.isArray(values) &&
      values.length === length &&
      values.every((value) => typeof value === 'string' || typeof value === 'number');
    return isOurs ? values : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
