import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Context } from '#app/context';
import { folderInbox } from '#db/inbox';
import type { Language } from '#domain/country';

export type Inbox = ReturnType<typeof folderInbox>;

const names: Readonly<Record<Language, { readonly waiting: string; readonly done: string }>> = {
  fr: { waiting: 'À classer', done: 'Classés' },
  nl: { waiting: 'Te klasseren', done: 'Geklasseerd' },
  en: { waiting: 'To file', done: 'Filed' },
};

/**
 * The folder of scans that wait to be filed, inside the folder of the ledger; null for a ledger in memory. It keeps the
 * name it was made with when the language changes.
 */
export function inboxOf({ ledger }: Context, language: Language): Inbox | null {
  const { folder } = ledger;
  if (folder === null) return null;
  const made = Object.values(names).find(({ waiting }) => existsSync(join(folder, waiting)));
  const { done, waiting } = made ?? names[language];
  return folderInbox(join(folder, waiting), done);
}
