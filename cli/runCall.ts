import type { Answer, Call, Resources, Verb } from '#cli/call';
import { wrongCallText } from '#cli/callTexts';
import { openContext } from '#cli/openContext';
import { verbs } from '#cli/verbs';
import { bytesOf } from '#cli/verbs/readVerb';
import { WrongCall } from '#cli/wrongCall';
import { Refused } from '#cli/refused';
import type { Context } from '#app/context';
import { refusalText } from '#contract/texts';
import { Failure } from '#db/failure';
import { readMigrations } from '#db/migrate';
import { parsePlainDate, type PlainDate } from '#domain/calendar/plainDate';
import { languages, type Language } from '#domain/country';

/** What the command line needs of the process it runs in. */
export type Io = {
  readonly out: (text: string) => void;
  readonly say: (line: string) => void;
  readonly stdin: () => string;
  /** The local date. */
  readonly today: () => PlainDate;
  readonly resources: Resources;
};

// A whole year of scenarios is a few megabytes.
const inputBytesMax = 256 * 1024 * 1024;

const usualOptions = ['--in', '--ledger', '--today', '--lang'] as const;

/** Runs one call: reads it, does it, prints one JSON document. Gives the exit code. */
export async function runCall(args: readonly string[], io: Io): Promise<0 | 1 | 2> {
  const language = languageOf(args);
  const opened: Context[] = [];
  try {
    const [name, ...rest] = args;
    if (name === undefined || name === '--help') return help(io, language);
    const verb: Verb | undefined = Object.hasOwn(verbs, name) ? verbs[name as keyof typeof verbs] : undefined;
    if (verb === undefined) throw new WrongCall('verb.unknown', name);
    if (rest.includes('--help')) return helpOf(io, name, verb, language);
    const answer: Answer = await verb.run(callOf(verb, rest, io, language, opened));
    print(io, answer.value);
    return answer.exitCode ?? 0;
  } catch (error) {
    return answerError(error, io, language);
  } finally {
    for (const { ledger } of opened) ledger.close();
  }
}

function answerError(error: unknown, io: Io, language: Language): 1 | 2 {
  if (error instanceof WrongCall) {
    const { code, params, where } = error;
    print(io, { error: { code, message: wrongCallText(code, where, params, language), where } });
    return 2;
  }
  if (error instanceof Failure || error instanceof Refused) {
    const { code, params } = error;
    print(io, {
      error: { code, message: refusalText({ code, params }, language), where: String(params['where'] ?? '') },
    });
    return 1;
  }
  io.say(error instanceof Error ? (error.stack ?? error.message) : String(error));
  print(io, {
    error: { code: 'internal', message: refusalText({ code: 'internal', params: {} }, language), where: '' },
  });
  return 1;
}

function print(io: Io, value: unknown): void {
  io.out(`${JSON.stringify(value)}\n`);
}

function callOf(verb: Verb, args: readonly string[], io: Io, language: Language, opened: Context[]): Call {
  const { flags, operands, options } = parse(verb, args);
  const required = verb.options.filter((name) => name.endsWith('!')).map((name) => name.slice(0, -1));
  for (const name of [...required, ...(verb.needsLedger ? ['--ledger'] : [])]) {
    if (!options.has(name)) throw new WrongCall('option.missing', name);
  }
  if (verb.operand !== null && !verb.operand.endsWith('?') && operands.length === 0) {
    throw new WrongCall('field.missing', verb.operand);
  }
  const wanted = options.get('--lang') ?? language;
  if (wanted !== language) throw new WrongCall('field.invalid', '--lang', { allowed: languages.join(', ') });
  const today = todayOf(options.get('--today'), io);
  const migrations = () => readMigrations(io.resources.migrations);
  return {
    operand: operands[0] ?? null,
    option: (name) => options.get(name) ?? null,
    isSet: (flag) => flags.has(flag),
    language,
    today,
    readInput: () => parseInput(options.get('--in'), io),
    resources: io.resources,
    migrations,
    openLedger: (how = {}) => {
      const ctx = openContext(options.get('--ledger') ?? '', { ...how, today, migrations: migrations(), say: io.say });
      opened.push(ctx);
      return ctx;
    },
    say: io.say,
  };
}

type Parsed = {
  readonly options: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  readonly operands: readonly string[];
};

function parse(verb: Verb, args: readonly string[]): Parsed {
  const options = new Map<string, string>();
  const flags = new Set<string>();
  const operands: string[] = [];
  const known = new Set<string>([...usualOptions, ...verb.options.map((name) => name.replace(/!$/, ''))]);
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index] ?? '';
    if (!word.startsWith('--')) {
      operands.push(word);
    } else if (verb.flags.includes(word)) {
      flags.add(word);
    } else if (known.has(word)) {
      const value = args[index + 1];
      if (value === undefined || value.startsWith('--')) throw new WrongCall('option.missing', word);
      options.set(word, value);
      index += 1;
    } else {
      throw new WrongCall('option.unknown', word);
    }
  }
  const extra = operands[verb.operand === null ? 0 : 1];
  if (extra !== undefined) throw new WrongCall('operand.unexpected', extra);
  return { options, flags, operands };
}

/** The language asked for; French when none, or none that exists, is. */
function languageOf(args: readonly string[]): Language {
  const wanted = args.includes('--lang') ? args[args.indexOf('--lang') + 1] : undefined;
  return languages.find((language) => language === wanted) ?? 'fr';
}

function todayOf(text: string | undefined, io: Io): PlainDate {
  if (text === undefined) return io.today();
  const parsed = parsePlainDate(text);
  if (!parsed.ok) throw new WrongCall('field.invalid', '--today', { value: text });
  return parsed.value;
}

function parseInput(file: string | undefined, io: Io): unknown {
  let text: string;
  try {
    text = file === undefined ? io.stdin() : Buffer.from(bytesOf(file, inputBytesMax)).toString('utf8');
  } catch (error) {
    // A pipe that nobody writes to, a folder: what it is says more than that it cannot be read.
    if (error instanceof Refused && error.code !== 'file.unreadable') throw error;
    io.say(String(error));
    throw new WrongCall('input.unreadable', file ?? 'stdin');
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown;
  } catch (error) {
    io.say(String(error));
    throw new WrongCall('input.notJson', file ?? 'stdin');
  }
}

function help(io: Io, language: Language): 0 {
  const list = Object.entries(verbs).map(([verb, { about }]) => ({ verb, about: about[language] }));
  print(io, { usage: 'dument VERB [--ledger DIR] [--today YYYY-MM-DD] [--lang fr|nl|en] [--in FILE]', verbs: list });
  return 0;
}

function helpOf(
  io: Io,
  name: string,
  { about, example, flags, needsLedger, operand, options }: Verb,
  language: Language,
): 0 {
  print(io, {
    verb: name,
    about: about[language],
    ...(operand === null ? {} : { operand }),
    options: [
      ...(needsLedger ? ['--ledger DIR'] : []),
      ...options.map((option) => option.replace(/!$/, '')),
      ...flags,
      // A verb that needs the ledger has said so already.
      ...usualOptions.filter((option) => !needsLedger || option !== '--ledger'),
    ],
    example: `npm run -s dument -- ${example}`,
  });
  return 0;
}
