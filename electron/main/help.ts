import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shell as desktop } from 'electron';
import { Failure } from '#db/failure';
import type { Language } from '#domain/country';
import { resources } from '#electron/main/paths';

/**
 * Shows the user guide in the system's browser. A copy of it, because a browser cannot look into the program's own archive.
 *
 * @throws Failure `file.unreadable` when the guide is missing
 */
export async function openHelp(topic: string, language: Language, folder: string): Promise<void> {
  const guide = join(resources, 'assets', 'help', `${language}.html`);
  if (!existsSync(guide)) throw new Failure('file.unreadable', { name: `${language}.html` });
  const copy = join(folder, `Dument-${language}.html`);
  writeFileSync(copy, readFileSync(guide), { mode: 0o600 });
  // Only a name of a chapter goes into the address.
  const chapter = /^[a-zA-Z]+$/.test(topic) ? `#${topic}` : '';
  await desktop.openExternal(`file://${encodeURI(copy)}${chapter}`);
}
