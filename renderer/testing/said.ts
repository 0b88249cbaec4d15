/** Matches these words as the window writes them: with whatever kind of space between them. */
export function said(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replace(/\s+/g, '\\s+')}$`, 'u');
}
