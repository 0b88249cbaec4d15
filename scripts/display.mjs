// A window needs a display: the real one, or a virtual one where there is none.

/**
 * The command line that starts a program with a display.
 *
 * @param {string} program
 * @param {string[]} args
 * @returns {[string, string[]]}
 */
export function withDisplay(program, args) {
  if (process.platform !== 'linux' || process.env.DISPLAY) return [program, args];
  return ['xvfb-run', ['-a', '--server-args=-screen 0 1440x900x24', program, ...args]];
}

/** Chromium's sandbox refuses to run as root. Only there, and never in the shipped app, is it switched off. */
export const sandboxFlags = process.platform === 'linux' && process.getuid() === 0 ? ['--no-sandbox'] : [];
