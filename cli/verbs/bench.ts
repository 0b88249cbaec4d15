import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { benchLedger, type BenchLedger } from '#cli/bench/benchLedger';
import { importRate, letterRate } from '#cli/bench/bulkTasks';
import { matchingRate, type MatchingRate } from '#cli/bench/matching/matchingRate';
import { yearSizes } from '#cli/bench/matching/year';
import { measure, rounded, type Measure } from '#cli/bench/measure';
import { commandTasks, dayTasks, screenTasks, type Task } from '#cli/bench/windowTasks';
import type { Answer, Call } from '#cli/call';
import { guarded } from '#db/failure';
import { assert } from '#domain/assert';
import { plainDate } from '#domain/calendar/plainDate';

const sizes = { small: 1_000, large: 100_000 } as const;
/** Always the same day, so that two runs measure the same book. */
const usualDay = plainDate('2026-11-23');

/**
 * `bench [NAME]`: how long the program takes over 1 000 invoices and over 100 000, in milliseconds, and how much longer
 * over the larger book. Only measures whose name contains NAME are taken; `matching` says how much of a year's money is
 * booked without asking instead, over `--seeds` years of `--invoices` invoices each. `--keep DIR` leaves the two ledgers
 * there for the next time.
 */
export async function bench(call: Call): Promise<Answer> {
  if (call.operand === 'matching') return { value: await matchingRates(call) };
  const kept = call.option('--keep');
  const parent = kept === null ? mkdtempSync(join(tmpdir(), 'dument-bench-')) : resolve(kept);
  guarded(() => mkdirSync(parent, { recursive: true }));
  try {
    return { value: await measureAll(call, parent) };
  } finally {
    if (kept === null) rmSync(parent, { recursive: true, force: true });
  }
}

/** How much of a year's money is booked without asking, and how much of that rightly; over several invented years. */
async function matchingRates(call: Call) {
  const day = call.option('--today') === null ? usualDay : call.today;
  const years: MatchingRate[] = [];
  const seeds = Array.from({ length: countOf(call, '--seeds', 5) }, (_, index) => index + 1);
  const invoices = countOf(call, '--invoices', yearSizes.invoices);
  const sizes = { invoices, movements: Math.round((invoices * yearSizes.movements) / yearSizes.invoices) };
  for (const seed of seeds) {
    const rate = await matchingRate(call.migrations(), day, seed, sizes);
    const percent = (share: number) => `${Math.round(share * 1_000) / 10} %`;
    call.say(
      `year ${seed}: ${rate.invoices} invoices, ${rate.movements} movements in ${rate.files} files, ${rate.payments} payments: ` +
        `precision ${percent(rate.precision)}, recall ${percent(rate.recall)}`,
    );
    years.push(rate);
  }
  const least = (of: (rate: MatchingRate) => number) => Math.min(...years.map(of));
  return { today: day, precision: least(({ precision }) => precision), recall: least(({ recall }) => recall), years };
}

// A whole number above zero; anything else is a mistake of whoever calls.
function countOf(call: Call, option: string, usual: number): number {
  const said = Number(call.option(option) ?? usual);
  assert(Number.isSafeInteger(said) && said > 0, `${option} is a number above zero`);
  return said;
}

async function measureAll(call: Call, parent: string) {
  const day = call.option('--today') === null ? usualDay : call.today;
  const wanted = (name: string) => name.includes(call.operand ?? '');
  const taken = new Map<string, { small?: Measure; large?: Measure }>();
  const made: Record<string, number | null> = {};
  for (const [size, invoices] of Object.entries(sizes) as ['small' | 'large', number][]) {
    call.say(`${invoices} invoices`);
    const ledger = benchLedger(call, parent, invoices, day);
    made[size] = ledger.madeIn === null ? null : rounded(ledger.madeIn);
    await measureLedger(ledger, wanted, (name, one) => taken.set(name, { ...taken.get(name), [size]: one }));
    ledger.program.close();
  }
  const measures = [...taken].map(([name, { small, large }]) => {
    assert(small !== undefined && large !== undefined, `${name} is measured twice`);
    return { name, small, large, ratio: rounded(large.usual / Math.max(small.usual, 0.01)) };
  });
  for (const { name, small, large, ratio } of measures) {
    const figures = [small.usual, large.usual].map((one) => String(one).padStart(10)).join('');
    call.say(`${name.padEnd(28)}${figures}   x ${ratio}`);
  }
  return {
    ...{ today: day, invoices: sizes, unit: 'ms', demoMadeIn: made, measures },
    letters: wanted('letters') ? await letterRate(call, join(parent, String(sizes.large)), day) : null,
    importLines: wanted('import') ? importRate(call, parent, day) : null,
  };
}

/** Opens the ledger as the window does, then does everything that is wanted, what moves the day last. */
async function measureLedger(
  ledger: BenchLedger,
  wanted: (name: string) => boolean,
  take: (name: string, measured: Measure) => void,
): Promise<void> {
  const run = async (tasks: readonly Task[]) => {
    for (const { name, work } of tasks.filter((task) => wanted(task.name))) take(name, await measure(work));
  };
  const open = {
    name: 'ledger.open',
    work: async () => {
      const reply = await ledger.program.openFolder(ledger.folder);
      assert(reply.ok, 'the ledger opens');
    },
  };
  // Everything after it needs an open ledger, wanted or not.
  const opened = await measure(open.work);
  if (wanted(open.name)) take(open.name, opened);
  await run(await screenTasks(ledger));
  await run(await commandTasks(ledger));
  await run(dayTasks(ledger));
}
