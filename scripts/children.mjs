// Starting other programs.
import { spawn, spawnSync } from 'node:child_process';

/**
 * Runs a program with our own input and output and waits for it.
 *
 * @returns {Promise<number>} its exit code; 1 when a signal ended it
 */
export function runThrough(program, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'inherit', ...options });
    // The terminal sends Ctrl+C to the child as well: we only wait for what it makes of it.
    const ignore = () => {};
    const forward = () => child.kill('SIGTERM');
    process.on('SIGINT', ignore);
    process.on('SIGTERM', forward);
    child.on('error', reject);
    child.on('exit', (code) => {
      process.off('SIGINT', ignore);
      process.off('SIGTERM', forward);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs a program quietly.
 *
 * @returns {{ ok: boolean, output: string }} output is standard output and standard error together
 */
export function runQuietly(program, args, options = {}) {
  const done = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, ...options });
  return { ok: done.status === 0, output: `${done.stdout ?? ''}${done.stderr ?? ''}${done.error?.message ?? ''}` };
}

/** npm as a program that can be started the same way on every system. */
export function npm(args, options = {}) {
  return runQuietly('npm', args, { shell: process.platform === 'win32', ...options });
}
