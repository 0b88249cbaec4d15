/** The house's own: what a letterhead has until another is chosen. */
export const houseColor = '#1f4a63';

/** Words in it are read on white paper when it stands out at least so much. @source WCAG 2.2, 1.4.3 (AA) */
const contrastMin = 4.5;

/**
 * Whether words in this colour can be read on white paper, also by those who see little.
 *
 * @param color `#rrggbb`, small letters or capitals
 */
export function isReadableOnPaper(color: string): boolean {
  const parts = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (parts === null) return false;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => linear(Number.parseInt(part, 16) / 255));
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) >= contrastMin;
}

function linear(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
