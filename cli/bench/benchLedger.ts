import { existsSync, mkdirSync } from 'node:fs';
import { createDemo } from '#app/commands/createDemo';
import { demoCompany } from '#app/demo/fillDemo';
import { createProgram, type Program } from '#app/program';
import type { Shell } from '#app/shell';
import type { Call } from '#cli/call';
import { openContext } from '#cli/openContext';
import { acceptedOf } from '#cli/refused';
import { setUpIfNew } from '#cli/verbs/setUp';
import { join } from 'node:path';
import { uuidv7 } from '#db/identity';
import { addDays, type PlainDate } from '#domain/calendar/plainDate';
import { assert } from '#domain/assert';
import type { EndpointName, Input, Output } from '#contract/api';
import { threadWorkers } from '#workers/client';

/** A program on a demo ledger, whose day can be moved. */
export type BenchLedger = {
  readonly folder: string;
  readonly invoices: number;
  readonly program: Program;
  /** Milliseconds to make the ledger; null: it was there. */
  readonly madeIn: number | null;
  readonly today: () => PlainDate;
  readonly later: (days: number) => void;
  readonly ask: <Name extends EndpointName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
};

/** Makes a demo ledger of a size below a folder, unless it is there from the last time, and opens the program on it. */
export function benchLedger(call: Call, parent: string, invoices: number, firstDay: PlainDate): BenchLedger {
  const folder = join(parent, String(invoices));
  const startedAt = performance.now();
  const isThere = existsSync(folder);
  if (!isThere) makeDemo(call, folder, invoices, firstDay);
  const madeIn = isThere ? null : performance.now() - startedAt;

  let today = firstDay;
  const program = createProgram({
    ...{ version: 'bench', platform: process.platform, documentsFolder: parent, systemLanguage: 'fr-FR' },
    userFile: join(parent, 'user.json'),
    openContext: (path, { create }) => {
      const ctx = openContext(path, { create, today, migrations: call.migrations(), say: () => undefined });
      return { ...ctx, clock: { ...ctx.clock, today: () => today } };
    },
    today: () => today,
    newId: uuidv7,
    millis: () => performance.now(),
    log: () => undefined,
    report: (error) => {
      call.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
      return 'bench';
    },
    shell: nobodyThere,
    workers: threadWorkers({ resources: join(call.resources.fonts, '..', '..') }),
    announce: () => undefined,
  });
  return {
    ...{ folder, invoices, program, madeIn },
    today: () => today,
    later: (days) => {
      today = addDays(today, days);
    },
    ask: async (name, input) => {
      const reply = await program.call(name, input);
      assert(reply.ok, `${name} is accepted: ${JSON.stringify(reply)}`);
      return reply.value as Output<typeof name>;
    },
  };
}

function makeDemo(call: Call, folder: string, invoices: number, today: PlainDate): void {
  mkdirSync(folder, { recursive: true });
  const ctx = openContext(folder, { create: true, today, migrations: call.migrations(), say: call.say });
  try {
    setUpIfNew(ctx, demoCompany('FR', 'Plomberie Exemple'));
    acceptedOf(createDemo(ctx, { invoices, seed: 1 }));
  } finally {
    ctx.ledger.close();
  }
}

/** Every dialog is cancelled: a benchmark has no user. */
const nobodyThere: Shell = {
  pickFolder: () => Promise.resolve(null),
  pickFile: () => Promise.resolve(null),
  pickFiles: () => Promise.resolve([]),
  saveFile: () => Promise.resolve(null),
  saveFolder: () => Promise.resolve(null),
  viewFile: () => Promise.resolve(false),
  showFolder: () => Promise.resolve(),
  printPdf: () => Promise.resolve('cancelled'),
  printPage: () => Promise.resolve('cancelled'),
  watchFolder: () => () => undefined,
  printers: () => Promise.resolve({ list: [], isDirect: false }),
  openDocumentation: () => Promise.resolve(),
};
