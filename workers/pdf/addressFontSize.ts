/**
 * Size in points at which every line of an address stays within `width` points: 10, or a little less for a line of
 * wide capitals. Widths are those of Source Sans 3, rounded up, so a line is never wider than reckoned.
 */
export function addressFontSize(lines: readonly string[], width: number): number {
  const widest = Math.max(1, ...lines.map(lineEms));
  const fitting = Math.floor((width / widest) * 4) / 4;
  return Math.min(10, Math.max(7, fitting));
}

function lineEms(line: string): number {
  let ems = 0;
  for (const sign of line)
    ems += /[MW@Œ]/.test(sign) ? 0.87 : /[A-Z0-9À-Þ]/.test(sign) ? 0.6 : /[mwœ]/.test(sign) ? 0.84 : 0.53;
  return ems;
}
