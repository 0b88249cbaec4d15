import type { Context } from '#app/context';
import type { Session } from '#app/session';
import { countryOf } from '#app/settings';

/** Larger scans are known by their name only. */
const readMax = 6 * 1024 * 1024;

// Of each running program: words of the scans that were read, by name and size. Nothing of it is a fact.
const known = new WeakMap<Session, Map<string, string>>();

type Scan = { readonly name: string; readonly size: number };

/**
 * The words of scans that wait to be filed, as far as they were read. What was not is read beside, one after the other;
 * `onRead` is told when more is known: the list does not wait for a slow disk.
 */
export function scanTexts(
  session: Session,
  ctx: Context,
  scans: readonly Scan[],
  read: (name: string) => Uint8Array | null,
  onRead: () => void,
): (scan: Scan) => string {
  const texts = known.get(session) ?? new Map<string, string>();
  known.set(session, texts);
  const unread = scans.filter((scan) => isToRead(scan) && !texts.has(keyOf(scan)));
  // Taken in hand at once: a list that is asked for meanwhile does not read them again.
  for (const scan of unread) texts.set(keyOf(scan), '');
  if (unread.length > 0) void readAll(session, ctx, unread, read, texts).then((hasWords) => hasWords && onRead());
  return (scan) => texts.get(keyOf(scan)) ?? '';
}

async function readAll(
  session: Session,
  ctx: Context,
  scans: readonly Scan[],
  read: (name: string) => Uint8Array | null,
  texts: Map<string, string>,
): Promise<boolean> {
  const country = countryOf(ctx.ledger);
  let hasWords = false;
  for (const scan of scans) {
    try {
      const found = read(scan.name);
      if (found === null) continue;
      // A copy of its own: what reads words takes no Buffer.
      const request = { fileName: scan.name, bytes: new Uint8Array(found), country, mapping: null };
      const { text = '' } = await session.parts.workers.readFile(request);
      texts.set(keyOf(scan), text);
      hasWords ||= text !== '';
    } catch {
      ctx.log('inbox.unread'); // Gone, locked or damaged: it is still offered by its name.
    }
  }
  return hasWords;
}

const keyOf = ({ name, size }: Scan) => `${size} ${name}`;

const isToRead = ({ name, size }: Scan) => size <= readMax && /\.pdf$/i.test(name);
