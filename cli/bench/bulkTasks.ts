import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '#app/context';
import { commitImport } from '#app/commands/commitImport';
import { importContext } from '#app/imports/planOf';
import { composeFor } from '#app/letters/composeFor';
import { pageLook } from '#app/letters/pageLook';
import { lettersDue } from '#app/runs/lettersDue';
import { demoCompany } from '#app/demo/fillDemo';
import { rounded } from '#cli/bench/measure';
import type { Call } from '#cli/call';
import { openContext } from '#cli/openContext';
import { acceptedOf } from '#cli/refused';
import { setUpIfNew } from '#cli/verbs/setUp';
import type { PlainDate } from '#domain/calendar/plainDate';
import { present } from '#domain/assert';
import { planImport } from '#domain/imports/plan';
import type { LetterDocument } from '#domain/letters/model';
import { threadWorkers } from '#workers/client';
import { drawBare } from '#workers/pdf/barePdf';
import { readFileOf } from '#workers/read/readFile';

const lettersDrawn = 200;
const importLines = 20_000;

/** How many of something are done in a second. */
export type Rate = { readonly count: number; readonly seconds: number; readonly perSecond: number };

/** A run drawn as one file, and how many times the least that it could take. */
export type RunRate = Rate & {
  readonly pages: number;
  readonly megabytes: number;
  /** From the first quarter of the letters to the last one: what a longer run would need more. */
  readonly memoryGrownMegabytes: number;
  /** Of the processor, so that a machine with other work measures the same. */
  readonly cpuSeconds: number;
  readonly bareCpuSeconds: number;
  readonly ratioToBare: number;
};

/** Letters due, composed and drawn by the thread into one file, beside their bare words drawn with pdfkit alone. */
export async function letterRate(call: Call, folder: string, today: PlainDate): Promise<RunRate> {
  const ctx = openContext(folder, { today, migrations: call.migrations(), say: call.say });
  const workers = threadWorkers({ resources: join(call.resources.fonts, '..', '..') });
  try {
    const letters = composedLetters(ctx, today);
    const look = pageLook(ctx, null, letters);
    // The first one starts the thread and reads the fonts.
    await workers.drawLetters(letters.slice(0, 1), look, true);
    let atFirst = process.memoryUsage().rss;
    const onDrawn = (count: number) => {
      if (count === Math.ceil(letters.length / 4)) atFirst = process.memoryUsage().rss;
    };
    const startedAt = performance.now();
    const binding = { isTwoSided: false, copiesFrom: letters.length };
    const { cpuSeconds, value: drawn } = await onProcessor(() =>
      workers.drawRun(letters, look, binding, { onDrawn, isStopped: () => false }),
    );
    const rate = rateOf(letters.length, startedAt);
    const grown = process.memoryUsage().rss - atFirst;
    const { cpuSeconds: bareCpuSeconds } = await onProcessor(() => drawBare(letters, call.resources.fonts));
    const { bytes, pages } = present(drawn?.merged, 'file of the run');
    return {
      ...{ ...rate, pages, megabytes: megabytesOf(bytes.length), memoryGrownMegabytes: megabytesOf(grown) },
      ...{ cpuSeconds, bareCpuSeconds, ratioToBare: rounded(cpuSeconds / bareCpuSeconds) },
    };
  } finally {
    workers.close();
    ctx.ledger.close();
  }
}

/** Does a thing, and tells how long the processor was busy with it, in all threads. */
async function onProcessor<Value>(work: () => Promise<Value>): Promise<{ value: Value; cpuSeconds: number }> {
  const before = process.cpuUsage();
  const value = await work();
  const { system, user } = process.cpuUsage(before);
  return { value, cpuSeconds: rounded((user + system) / 1_000_000) };
}

function composedLetters(ctx: Context, today: PlainDate): readonly LetterDocument[] {
  return lettersDue(ctx)
    .flatMap(({ file, group: { channel, deadlineOn, itemIds, letter } }) => {
      const composed = composeFor(ctx, file, { kind: letter ?? 'reminder1', channel, deadlineOn, itemIds, on: today });
      return composed.ok ? [composed.value] : [];
    })
    .slice(0, lettersDrawn);
}

function megabytesOf(bytes: number): number {
  return rounded(bytes / 1024 / 1024);
}

/** Lines of a CSV file of invoices: read, planned and committed into an empty ledger. */
export function importRate(call: Call, parent: string, today: PlainDate): Rate {
  const folder = mkdtempSync(join(parent, 'import-'));
  const ctx = openContext(folder, { create: true, today, migrations: call.migrations(), say: call.say });
  try {
    setUpIfNew(ctx, demoCompany('FR', 'Plomberie Exemple'));
    const bytes = new TextEncoder().encode(sampleCsv());
    const startedAt = performance.now();
    const { reading } = readFileOf('factures.csv', bytes, { country: 'FR' });
    const drafts = reading?.drafts ?? [];
    const plan = planImport(drafts, importContext(ctx, drafts));
    const done = acceptedOf(commitImport(ctx, { plan, fileName: 'factures.csv', sha256: ctx.hash(bytes) }));
    return rateOf(done.created.invoices, startedAt);
  } finally {
    ctx.ledger.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function sampleCsv(): string {
  const lines = Array.from({ length: importLines }, (_, index) => {
    const day = String((index % 28) + 1).padStart(2, '0');
    return `FA-${index + 1};Client ${index % 800};${day}/09/2026;${day}/10/2026;${100 + (index % 900)},00`;
  });
  return ['Numéro;Client;Date;Échéance;Montant TTC', ...lines, ''].join('\r\n');
}

function rateOf(count: number, startedAt: number): Rate {
  const seconds = (performance.now() - startedAt) / 1000;
  return { count, seconds: rounded(seconds), perSecond: Math.round(count / seconds) };
}
