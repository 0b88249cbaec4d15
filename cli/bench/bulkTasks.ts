import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
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
import { planImport } from '#domain/imports/plan';
import { drawLetters } from '#workers/pdf/drawLetter';
import { readFileOf } from '#workers/read/readFile';

const lettersDrawn = 60;
const importLines = 20_000;

/** How many of something are done in a second. */
export type Rate = { readonly count: number; readonly seconds: number; readonly perSecond: number };

/** Letters due, composed and drawn into PDF one after the other in one thread. */
export async function letterRate(call: Call, folder: string, today: PlainDate): Promise<Rate> {
  const ctx = openContext(folder, { today, migrations: call.migrations(), say: call.say });
  try {
    const due = lettersDue(ctx).slice(0, lettersDrawn + 1);
    let count = 0;
    let startedAt = 0;
    for (const { file, group } of due) {
      const { channel, deadlineOn, itemIds, letter } = group;
      const composed = composeFor(ctx, file, { kind: letter ?? 'reminder1', channel, deadlineOn, itemIds, on: today });
      if (!composed.ok) continue;
      const look = pageLook(ctx, null, [composed.value]);
      await drawLetters([composed.value], { fontsDir: call.resources.fonts, ...look });
      // The first one reads the fonts.
      if (startedAt === 0) startedAt = performance.now();
      else count += 1;
    }
    return rateOf(count, startedAt);
  } finally {
    ctx.ledger.close();
  }
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
    const plan = planImport(reading?.drafts ?? [], importContext(ctx));
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
