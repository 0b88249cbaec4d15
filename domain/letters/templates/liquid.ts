import { Liquid, LiquidError, type Template } from 'liquidjs';
import { assert } from '#domain/assert';
import { ok, reject, type Refusal, type Result } from '#domain/result';

/** Why a text of the user cannot be a template. `line` and `column` count from 1 in that text. */
export type LiquidRefusalCode =
  | 'template.unknownVariable'
  | 'template.unknownFilter'
  | 'template.unknownCommand'
  | 'template.notClosed'
  | 'template.tooMuchWork'
  | 'template.tooDeep'
  | 'template.notUnderstood';

/** What a template may be filled with: words, counts, yes or no, nothing, and rows of the same. */
export type TemplateValue = string | number | boolean | null | readonly Readonly<Record<string, string>>[];
export type TemplateValues = Readonly<Record<string, TemplateValue>>;

// Conditions and the list of invoices, nothing that reads files, keeps state or builds big texts.
const commands: readonly string[] = ['if', 'unless', 'case', 'for', 'break', 'continue', 'comment'];
/** What may follow a `|`. */
const templateFilters: readonly string[] = ['upcase', 'downcase', 'strip', 'default', 'size'];

// A letter is a page or two; what needs more signs, values or milliseconds than this goes round in circles.
const signsMax = 20_000;
const valuesMax = 5_000;
// Wall-clock time: a machine that is busy with other things must not refuse a letter.
const millisMax = 1_000;
/** Conditions and repetitions inside one another: nobody can read more of them. */
const depthMax = 6;

const engine = makeEngine();
const parsedMax = 500;
const parsed = new Map<string, readonly Template[]>();

/**
 * The text with its values in place. Nothing in it can run code, read a file or look into a value beyond its own fields.
 *
 * Refuses what does not read as a template, names a value or command that does not exist, or never ends.
 */
export function fillText(source: string, values: TemplateValues): Result<string, LiquidRefusalCode> {
  return attempt(() => String(engine.renderSync([...parse(source)], values)));
}

/** Refuses a text that does not read as a template or names, in any branch, a value that is not in `names` (`known`). */
export function checkText(source: string, names: readonly string[]): Result<null, LiquidRefusalCode> {
  const tooDeep = placeBeyondDepth(source);
  if (tooDeep !== null) return reject('template.tooDeep', { ...placeIn(source, tooDeep), max: depthMax });
  const read = attempt(() => engine.analyzeSync([...parse(source)]).globals);
  if (!read.ok) return read;
  for (const [name, places] of Object.entries(read.value)) {
    if (names.includes(name)) continue;
    const known = names.filter((one) => one === one.toLowerCase()).join(', ');
    const { row = 1, col = 1 } = places[0]?.location ?? {};
    return reject('template.unknownVariable', { name, line: row, column: col, known });
  }
  return ok(null);
}

/** Where a sign stands in a text, counted from 1. */
export function placeIn(source: string, index: number): { readonly line: number; readonly column: number } {
  const before = source.slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

function placeBeyondDepth(source: string): number | null {
  let depth = 0;
  for (const tag of source.matchAll(/\{%-?\s*(end)?(?:if|unless|case|for|comment)\b/g)) {
    depth += tag[1] === undefined ? 1 : -1;
    if (depth > depthMax) return tag.index;
  }
  return null;
}

function makeEngine(): Liquid {
  const made = new Liquid({
    ...{ strictVariables: true, strictFilters: true, ownPropertyOnly: true },
    ...{ parseLimit: signsMax, memoryLimit: valuesMax, renderLimit: millisMax },
    templates: {},
  });
  keepOnly(made.tags, commands);
  keepOnly(made.filters, templateFilters);
  return made;
}

function keepOnly(known: object, names: readonly string[]): void {
  for (const name of Object.keys(known)) if (!names.includes(name)) Reflect.deleteProperty(known, name);
}

// The same few texts fill hundreds of letters.
function parse(source: string): readonly Template[] {
  const known = parsed.get(source);
  if (known !== undefined) return known;
  const read = engine.parse(source);
  if (parsed.size >= parsedMax) parsed.clear();
  parsed.set(source, read);
  return read;
}

function attempt<Value>(work: () => Value): Result<Value, LiquidRefusalCode> {
  try {
    return ok(work());
  } catch (error) {
    assert(error instanceof Error, 'a template failed with no error');
    return { ok: false, error: refusalOf(error) };
  }
}

const sayings: readonly (readonly [RegExp, LiquidRefusalCode])[] = [
  [/^undefined variable: (.+?), line/, 'template.unknownVariable'],
  [/^undefined filter: (.+?), line/, 'template.unknownFilter'],
  [/^tag "(.+?)" not found/, 'template.unknownCommand'],
  [/^(?:tag|output) (.+) not closed/, 'template.notClosed'],
  [/limit exceeded/, 'template.tooMuchWork'],
];

// The library tells its errors in English sentences that end with the place.
function refusalOf(error: Error): Refusal<LiquidRefusalCode> {
  const said = LiquidError.is(error) ? error.message : 'limit exceeded';
  const place = /, line:(\d+), col:(\d+)/.exec(said);
  const [line, column] = [Number(place?.[1] ?? 1), Number(place?.[2] ?? 1)];
  for (const [pattern, code] of sayings) {
    const found = pattern.exec(said);
    if (found === null) continue;
    const known = code === 'template.unknownFilter' ? templateFilters.join(', ') : '';
    return { code, params: { name: found[1] ?? '', line, column, known } };
  }
  return { code: 'template.notUnderstood', params: { name: '', line, column } };
}
