import type { PrinterProblem, PrintOutcome } from '#app/shell';

/** Words of the print service (IPP, RFC 8011 and PWG 5100.9) for what keeps paper from coming out, worst first. */
const reasons: readonly (readonly [problem: PrinterProblem, words: readonly string[]])[] = [
  ['offline', ['offline', 'shutdown', 'connecting-to-device', 'timed-out']],
  ['jam', ['media-jam']],
  ['open', ['cover-open', 'door-open', 'interlock-open']],
  ['paperOut', ['media-empty', 'media-needed', 'input-tray-missing']],
  ['inkOut', ['toner-empty', 'marker-supply-empty']],
  ['paused', ['paused', 'moving-to-paused']],
];

/** Of `printer-state`: 3 idle, 4 printing, 5 stopped. */
const stopped = '5';

/**
 * What the print service of the system says is wrong with a printer; null: nothing, or it says nothing. Only macOS and
 * Linux tell it; what is merely low is no problem yet.
 *
 * @param options as Electron hands them on
 */
export function printerProblem(options: Readonly<Record<string, unknown>>): PrinterProblem | null {
  const said = (name: string) => String(options[name] ?? '').toLowerCase();
  const words = said('printer-state-reasons')
    .split(',')
    .map((word) => word.trim().replace(/-(?:error|warning|report)$/, ''));
  const found = reasons.find(([, known]) => known.some((word) => words.includes(word)));
  if (found !== undefined) return found[0];
  const isRefusing = said('printer-is-accepting-jobs') === 'false';
  return isRefusing || said('printer-state') === stopped ? 'paused' : null;
}

/** Why the system did not take a job, by the reason that Electron gives. Without one it was cancelled: it is the usual case. */
export function untaken(reason: string): Extract<PrintOutcome, 'cancelled' | 'failed'> {
  return reason === '' || /cancel/i.test(reason) ? 'cancelled' : 'failed';
}
