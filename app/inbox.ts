import type { Context } from '#app/context';
import { folderInbox, type InboxNames } from '#db/inbox';
import type { Language } from '#domain/country';

export type Inbox = ReturnType<typeof folderInbox>;

const names: Readonly<Record<Language, InboxNames>> = {
  fr: { waiting: 'À classer', done: 'Classés' },
  nl: { waiting: 'Te klasseren', done: 'Geklasseerd' },
  en: { waiting: 'To file', done: 'Filed' },
};

/** The folder of scans that wait to be filed, inside the folder of the ledger; null for a ledger in memory. */
export function inboxOf({ ledger }: Context, language: Language): Inbox | null {
  return ledger.folder === null ? null : folderInbox(ledger.folder, [names[language], ...Object.values(names)]);
}
