// Plain lines for the person who waits. Standard error, because standard output belongs to the command itself.

/** @param {string} text one short sentence: what is being done, or what to do */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Something the user has to mend himself: said without a stack. */
export class SetupProblem extends Error {}

/** Runs a command's `main` and turns a SetupProblem into a sentence and exit code 1. */
export async function runCommand(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof SetupProblem)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}
