// Writes docs/law/*.md and docs/sources.md from the rules and the data of the program: `node scripts/lawPages.ts`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { lawPage, pageName } from '#scripts/law/lawPage';
import { lawReadme } from '#scripts/law/lawReadme';
import { papersPage } from '#scripts/law/papersPage';
import { sourcesPage } from '#scripts/law/sourcesPage';
import { wordsPage } from '#scripts/law/wordsPage';
import { situations } from '#scripts/law/stories';

const docs = new URL('../docs/', import.meta.url);
mkdirSync(new URL('law/', docs), { recursive: true });
for (const { country, relation } of situations) {
  writeFileSync(new URL(`law/${pageName(country, relation)}`, docs), lawPage(country, relation));
}
writeFileSync(new URL('law/README.md', docs), lawReadme());
writeFileSync(new URL('law/papers.md', docs), papersPage());
writeFileSync(new URL('law/words.md', docs), wordsPage());
writeFileSync(new URL('sources.md', docs), sourcesPage());
