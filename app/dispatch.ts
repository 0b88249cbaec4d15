import { api, type EndpointName, type Output, type Reply, type Request } from '#contract/api';
import type { Topic } from '#contract/topics';
import { Failure } from '#db/failure';
import { reject, type Result } from '#domain/result';

type Answer<Name extends EndpointName> = Result<Output<Name>>;

/** One function per endpoint; leaving one out does not compile. */
export type Handlers = {
  readonly [Name in EndpointName]: (request: Request<Name>) => Answer<Name> | Promise<Answer<Name>>;
};

/** What answering needs from around it. */
export type Door = {
  readonly handlers: Handlers;
  /** What a command must wait for before it can write; null: nothing. */
  readonly waitsFor: () => Promise<unknown> | null;
  /** What follows every command that was accepted: the proposals of today are brought up to date. */
  readonly settle: () => void;
  /** Tells every window what may have changed. */
  readonly announce: (topics: readonly Topic[]) => void;
  readonly log: (event: string, detail?: Readonly<Record<string, string | number>>) => void;
  /** Keeps an error for later; gives the short id that the user can quote. */
  readonly report: (error: unknown) => string;
  /** Milliseconds of a clock that only goes forward. */
  readonly millis: () => number;
};

// One frame of the screen: a view that takes longer is felt.
const slowMillis = 16;

/**
 * Answers one question of the window. Never throws: what crosses between processes is data, and Electron would keep
 * nothing of an exception but its message. Views are told what may have changed after the command has committed.
 */
export async function dispatch(door: Door, name: string, input: unknown): Promise<Reply> {
  if (!Object.hasOwn(api, name)) return reject('request.unknown', { name: name.slice(0, 60) });
  const endpoint = name as EndpointName;

  const request = api[endpoint].input.safeParse(input);
  if (!request.success) return reject('request.invalid', { field: request.error.issues[0]?.path.join('.') ?? '' });

  try {
    for (let other = waitsFor(door, endpoint); other !== null; other = waitsFor(door, endpoint)) await other;
    const startedAt = door.millis();
    const handler = door.handlers[endpoint] as (request: unknown) => Reply | Promise<Reply>;
    const answer = handler(request.data);
    // Only work that keeps the process busy counts; a worker or a dialog may take its time.
    noteSlow(door, name, startedAt);
    const reply = await answer;
    const { touches } = api[endpoint];
    if (reply.ok && touches.length > 0) {
      door.settle();
      door.announce(touches);
    }
    return reply;
  } catch (error) {
    return refusalOf(error, door.report);
  }
}

// What only reads never waits.
function waitsFor(door: Door, endpoint: EndpointName): Promise<unknown> | null {
  return api[endpoint].touches.length === 0 ? null : door.waitsFor();
}

/** An exception as data: a failure of the world keeps its code, a bug only its id. */
export function refusalOf(error: unknown, report: (error: unknown) => string): Reply {
  const reportId = report(error);
  if (error instanceof Failure) return reject(error.code, { ...error.params, reportId });
  return reject('internal', { reportId });
}

function noteSlow({ log, millis }: Door, name: string, startedAt: number): void {
  const took = millis() - startedAt;
  if (took > slowMillis) log('slow', { name, millis: Math.round(took) });
}
