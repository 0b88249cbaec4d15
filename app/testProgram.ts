import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '#app/context';
import { createProgram, type Program } from '#app/program';
import type { PickedFile, PrinterProblem, PrintOutcome, PrintSetting, Shell } from '#app/shell';
import { countingIds, fixedClock, testMigrations, type FixedClock } from '#app/testContext';
import { sliceMillis } from '#app/slices';
import type { Workers } from '#app/workers';
import { api, type EndpointName, type Input, type Output } from '#contract/api';
import type { Topic } from '#contract/topics';
import { folderFiles } from '#db/files';
import { sha256 } from '#db/identity';
import { openLedger } from '#db/open';
import { inProcessWorkers } from '#workers/testWorkers';

/** What a test says the user chose, and what the program gave him. */
export type FakeDesk = {
  pick: PickedFile | null;
  folder: string | null;
  print: PrintOutcome;
  /** What the only printer says is wrong with it. */
  problem: PrinterProblem | null;
  /** Called before a paper is kept beside the ledger: what it throws is a disk that is full. */
  beforeKeep: (() => void) | null;
  /** Called before each letter of a tour is drawn, the first is 0. */
  whileDrawing: ((index: number) => Promise<unknown>) | null;
  /** Called before each file of a folder is written, the first is 0: what it throws is a stick that is full. */
  beforeWrite: ((index: number) => void) | null;
  /** Called before the file of a ledger is written anew; what it throws is a program that ends before. */
  whileScrubbing: (() => Promise<unknown>) | null;
  /** The save dialog: the path, or null when cancelled. */
  save: string | null;
  readonly saved: { readonly name: string; readonly bytes: Uint8Array }[];
  readonly printed: { readonly name: string; readonly bytes: Uint8Array; readonly setting: PrintSetting }[];
};

export type TestProgram = Program & {
  readonly clock: FixedClock;
  readonly desk: FakeDesk;
  readonly folder: string;
  readonly announced: Topic[];
  readonly logged: string[];
  readonly errors: unknown[];
  /** Asks and checks that the reply has the shape of the contract; a refusal fails the test. */
  readonly ask: <Name extends EndpointName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;
  /** The code of the refusal; an accepted answer fails the test. */
  readonly refused: <Name extends EndpointName>(name: Name, input: Input<Name>) => Promise<string>;
};

/** The whole program on real files in a temporary folder, with a clock that stands still and a user who is a script. */
export function testProgram(
  options: {
    readonly today?: string;
    readonly folder?: string;
    readonly locale?: string;
    /** Letters are really drawn; otherwise their file is the text of their model, which is quick. */
    readonly isDrawn?: boolean;
    /** Every step of long work fills its slice: others come in between. */
    readonly isSlow?: boolean;
  } = {},
): TestProgram {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'dument-'));
  const clock = fixedClock(options.today ?? '2026-05-12');
  const newId = countingIds();
  const desk: FakeDesk = {
    pick: null,
    folder: null,
    print: 'handedOver',
    problem: null,
    beforeKeep: null,
    whileDrawing: null,
    beforeWrite: null,
    whileScrubbing: null,
    save: null,
    saved: [],
    printed: [],
  };
  const announced: Topic[] = [];
  const logged: string[] = [];
  let now = 0;
  const errors: unknown[] = [];
  const program = createProgram({
    version: '0.0.0-test',
    platform: 'test',
    documentsFolder: folder,
    userFile: join(folder, 'user.json'),
    systemLanguage: options.locale ?? 'fr-FR',
    openContext: (path, { create }): Context => {
      const ledger = openLedger(path, { migrations: testMigrations, create });
      return { ledger, clock, newId, hash: sha256, log: () => undefined, files: watchedFiles(path, desk) };
    },
    today: clock.today,
    newId,
    // Unless it is asked for no time passes: what is done in slices is done at once.
    millis: () => {
      now += options.isSlow === true ? sliceMillis : 0;
      return now;
    },
    log: (event) => void logged.push(event),
    report: (error) => {
      errors.push(error);
      return 'R-1';
    },
    shell: fakeShell(desk),
    workers: { ...(options.isDrawn === true ? realWorkers : quickWorkers(desk)), scrub: watchedScrub(desk) },
    announce: (topics) => void announced.push(...topics),
  });

  const ask = async <Name extends EndpointName>(name: Name, input: Input<Name>): Promise<Output<Name>> => {
    const reply = await program.call(name, input);
    if (!reply.ok) throw new Error(`${name} refused: ${JSON.stringify(reply.error)} ${errors.map(String).join('; ')}`);
    return api[name].output.parse(reply.value) as Output<Name>;
  };
  const refused = async <Name extends EndpointName>(name: Name, input: Input<Name>): Promise<string> => {
    const reply = await program.call(name, input);
    if (reply.ok) throw new Error(`${name} was accepted`);
    return reply.error.code;
  };
  return { ...program, clock, desk, folder, announced, logged, errors, ask, refused };
}

function watchedFiles(folder: string, desk: FakeDesk): Context['files'] {
  const files = folderFiles(folder);
  return {
    ...files,
    keep: (...paper) => {
      desk.beforeKeep?.();
      files.keep(...paper);
    },
  };
}

const realWorkers: Workers = inProcessWorkers({ fontsDir: join(import.meta.dirname, '..', 'assets', 'fonts') });

function watchedScrub(desk: FakeDesk): Workers['scrub'] {
  return async (file) => {
    await desk.whileScrubbing?.();
    return realWorkers.scrub(file);
  };
}

function quickWorkers(desk: FakeDesk): Workers {
  const drawLetters: Workers['drawLetters'] = (letters, look, merged) => {
    const draw = (content: unknown) => ({
      bytes: new TextEncoder().encode(JSON.stringify({ look, content })),
      pages: 1,
    });
    return Promise.resolve({ files: letters.map(draw), merged: merged === false ? null : draw(letters) });
  };
  return {
    ...realWorkers,
    drawLetters,
    async drawRun(letters, look, binding, watch) {
      for (const index of letters.keys()) {
        await desk.whileDrawing?.(index);
        if (watch.isStopped()) return null;
        watch.onDrawn(index + 1);
      }
      return drawLetters(letters, look, binding);
    },
  };
}

function fakeShell(desk: FakeDesk): Shell {
  return {
    pickFolder: () => Promise.resolve(desk.folder),
    pickFile: () => Promise.resolve(desk.pick),
    saveFile: (name, bytes) => {
      if (desk.save !== null) desk.saved.push({ name, bytes });
      return Promise.resolve(desk.save);
    },
    saveFolder: async (name, files) => {
      if (desk.save === null) return null;
      const written: FakeDesk['saved'] = [];
      for await (const file of files) {
        desk.beforeWrite?.(written.length);
        written.push({ ...file, name: `${name}/${file.name}` });
      }
      desk.saved.push(...written);
      return desk.save;
    },
    pickFiles: () => Promise.resolve(desk.pick === null ? [] : [desk.pick]),
    viewFile: () => Promise.resolve(true),
    showFolder: () => Promise.resolve(),
    printPdf: (name, bytes, setting) => {
      if (desk.print === 'handedOver') desk.printed.push({ name, bytes, setting });
      return Promise.resolve(desk.print);
    },
    printers: () =>
      Promise.resolve({ list: [{ name: 'laser', label: 'Laser du bureau', problem: desk.problem }], isDirect: true }),
    printPage: () => Promise.resolve('handedOver'),
    watchFolder: () => () => undefined,
    openDocumentation: () => Promise.resolve(),
  };
}
