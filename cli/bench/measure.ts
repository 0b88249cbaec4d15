import { setImmediate as nextTurn } from 'node:timers/promises';

/** How long one thing takes, in milliseconds. */
export type Measure = {
  /** The first time, with nothing prepared. */
  readonly first: number;
  /** In the middle of the times after it. */
  readonly usual: number;
  /** The longest time during which the process could do nothing else. */
  readonly longestBlock: number;
};

const timesMost = 7;
const millisMost = 1_200;

/**
 * Does a thing several times, as often as a moment allows.
 *
 * @param work is told which time it is, from 0
 */
export async function measure(work: (time: number) => unknown): Promise<Measure> {
  const taken: number[] = [];
  let longestBlock = 0;
  for (let time = 0; time < timesMost; time += 1) {
    const { block, millis } = await timed(() => work(time));
    taken.push(millis);
    longestBlock = Math.max(longestBlock, block);
    if (taken.reduce((sum, one) => sum + one, 0) > millisMost) break;
  }
  const [first = 0, ...others] = taken;
  const usual = others.toSorted((a, b) => a - b)[Math.floor(others.length / 2)] ?? first;
  return { first: rounded(first), usual: rounded(usual), longestBlock: rounded(longestBlock) };
}

/** Does a thing once. The beat of a second task shows how long it kept the process to itself. */
async function timed(work: () => unknown): Promise<{ readonly millis: number; readonly block: number }> {
  let isDone = false;
  let block = 0;
  const beat = (async () => {
    let before = performance.now();
    while (!isDone) {
      await nextTurn();
      const now = performance.now();
      block = Math.max(block, now - before);
      before = now;
    }
  })();
  const startedAt = performance.now();
  await work();
  const millis = performance.now() - startedAt;
  isDone = true;
  await beat;
  return { millis, block };
}

/** Milliseconds with as many decimals as say something. */
export function rounded(millis: number): number {
  return millis >= 100 ? Math.round(millis) : Math.round(millis * 100) / 100;
}
