import { api, type EndpointName, type Output, type Reply } from '#contract/api';
import type { Topic } from '#contract/topics';
import type { Refusal } from '#domain/result';

type Bridge = Window['bridge'];

/** What the program would answer: a value, or a function of what was asked. */
export type Answers = {
  readonly [Name in EndpointName]?: Output<Name> | Refused | ((input: Call['input']) => Output<Name> | Refused);
};

/** An answer that is a refusal. */
export type Refused = { readonly refused: Refusal };

export type Call = { readonly name: EndpointName; readonly input: Readonly<Record<string, unknown>> };

export type FakeBridge = Bridge & {
  /** Everything asked so far, in order. */
  readonly calls: readonly Call[];
  /** Only what was asked of one endpoint. */
  readonly asked: (name: EndpointName) => readonly Call['input'][];
  /** The program says that these may have changed. */
  readonly announce: (topics: readonly Topic[]) => void;
};

/** A program made of answers: what it is asked must fit the contract, and so must what it answers. */
export function fakeBridge(answers: Answers): FakeBridge {
  const calls: Call[] = [];
  const listeners = new Set<(topics: readonly string[]) => void>();
  const announce = (topics: readonly string[]) => listeners.forEach((listener) => listener(topics));

  const call = async (name: string, input: unknown): Promise<Reply> => {
    const endpointName = name as EndpointName;
    const checked = api[endpointName].input.parse(input) as Call['input'];
    calls.push({ name: endpointName, input: checked });
    const answer: unknown = answers[endpointName];
    const value: unknown = typeof answer === 'function' ? Reflect.apply(answer, undefined, [checked]) : answer;
    // No answer was given: this test does not care, the screen waits.
    if (value === undefined) return new Promise(() => {});
    if (isRefused(value)) return { ok: false, error: value.refused };
    const topics = api[endpointName].touches;
    if (topics.length > 0) queueMicrotask(() => announce(topics));
    return { ok: true, value: api[endpointName].output.parse(value) };
  };
  const onChanged = (listener: (topics: readonly string[]) => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  return {
    call,
    onChanged,
    onMenu: () => () => {},
    calls,
    asked: (name) => calls.filter((each) => each.name === name).map((each) => each.input),
    announce,
  };
}

function isRefused(value: unknown): value is Refused {
  return typeof value === 'object' && value !== null && 'refused' in value;
}
