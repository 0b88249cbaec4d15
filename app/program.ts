import { dispatch, refusalOf, type Door } from '#app/dispatch';
import { createHandlers } from '#app/handlers';
import { morningNotice, type MorningNotice } from '#app/queries/morningNotice';
import { loseLedgerThatIsGone, openLedgerFolder } from '#app/ledgerDoor';
import { scrubOf } from '#app/scrubbing';
import { createSession, type ProgramParts, type RecentLedger, type Theme, type Session } from '#app/session';
import { catchUpNow } from '#app/tick';
import type { Reply } from '#contract/api';
import type { Language } from '#domain/country';
import { companyOf } from '#app/queries/company';

/** What the timer learns: whether the clock can be trusted, and what to say in the morning. */
export type Tick = {
  readonly state: 'noLedger' | 'done' | 'more' | 'clockMovedBack' | 'clockJumped' | 'failed';
  /** Text of the desktop notification, in the user's language; at most once a day. */
  readonly morning: MorningNotice | null;
};

/** The whole program without its windows. */
export type Program = {
  /** Answers one question. Never rejects. */
  readonly call: (name: string, input: unknown) => Promise<Reply>;
  /** Asks what is due. Cheap, at any moment, any number of times; never throws. */
  readonly tick: () => Tick;
  /** Opens the ledger of last time, if it is still there. What goes wrong becomes a notice of `app.status`. */
  readonly start: () => void;
  readonly openFolder: (folder: string) => Promise<Reply>;
  readonly openRecent: (index: number) => Promise<Reply>;
  readonly recent: () => readonly RecentLedger[];
  readonly look: () => { readonly language: Language; readonly theme: Theme };
  readonly ledgerName: () => string | null;
  readonly close: () => void;
};

/** Puts the program together. */
export function createProgram(parts: ProgramParts): Program {
  const session = createSession(parts);
  const door = doorOf(session);
  const openFolder = (folder: string): Promise<Reply> => Promise.resolve(openAndAnnounce(session, folder));

  return {
    call: (name, input) => dispatch(door, name, input),
    tick() {
      const ctx = session.ledger();
      if (ctx === null) return { state: 'noLedger', morning: null };
      if (loseLedgerThatIsGone(session, ctx)) return { state: 'noLedger', morning: null };
      try {
        const state = catchUpNow(session, ctx);
        // Half a catch-up would count half of the calls: the notice waits for the next tick.
        return { state, morning: state === 'done' ? morningNotice(ctx, session.language()) : null };
      } catch (error) {
        parts.report(error);
        return { state: 'failed', morning: null };
      }
    },
    start() {
      const last = session.recent().find(({ folder }) => session.isThere(folder));
      if (last === undefined) return;
      try {
        const opened = openLedgerFolder(session, last.folder);
        if (!opened.ok) session.setNotices([opened.error]);
      } catch (error) {
        const reply = refusalOf(error, parts.report);
        if (!reply.ok) session.setNotices([reply.error]);
      }
    },
    openFolder,
    async openRecent(index) {
      const ledger = session.recent()[index];
      return ledger === undefined
        ? { ok: false, error: { code: 'ledger.notThere', params: {} } }
        : openFolder(ledger.folder);
    },
    recent: () => session.recent().map(({ name, folder }) => ({ name, folder })),
    look: () => ({ language: session.language(), theme: session.look().theme }),
    ledgerName() {
      const ctx = session.ledger();
      return ctx === null ? null : companyOf(ctx).name;
    },
    close: session.close,
  };
}

function doorOf(session: Session): Door {
  const { announce, log, millis, report } = session.parts;
  return {
    handlers: createHandlers(session),
    waitsFor() {
      const ctx = session.ledger();
      return ctx === null ? null : scrubOf(ctx);
    },
    settle() {
      const ctx = session.ledger();
      if (ctx === null) return;
      try {
        catchUpNow(session, ctx);
      } catch (error) {
        // The command itself is done and kept; the next tick tries again.
        report(error);
      }
    },
    ...{ announce, log, report, millis },
  };
}

function openAndAnnounce(session: Session, folder: string): Reply {
  try {
    const opened = openLedgerFolder(session, folder);
    session.parts.announce(['app', 'settings', 'today', 'board', 'customers', 'invoices']);
    return opened;
  } catch (error) {
    return refusalOf(error, session.parts.report);
  }
}
