import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { Page } from 'playwright';

/** Listens to the main job while it is played: the tour keeps pictures and words, a test keeps nothing. */
export type Teller = {
  readonly chapter: (title: string) => void;
  readonly tell: (text: string) => void;
  /** A picture of the window as it stands; the bar that offers to undo only where it is spoken of. */
  readonly shot: (page: Page, name: string, caption: string, withUndo?: boolean) => Promise<void>;
  /** A paper that came out. */
  readonly paper: (file: string, caption: string) => void;
};

/** For tests: the job counts, not its story. */
export const silentTeller: Teller = {
  chapter: () => undefined,
  tell: () => undefined,
  shot: () => Promise.resolve(),
  paper: () => undefined,
};

export type Story = Teller & {
  readonly folder: string;
  readonly lettersFolder: string;
  readonly write: (title: string, about: string) => void;
};

/** Keeps the story in a folder: numbered pictures, papers, and `tour.md` that shows them in order. */
export function keepStory(folder: string): Story {
  rmSync(folder, { recursive: true, force: true });
  const lettersFolder = join(folder, 'letters');
  mkdirSync(lettersFolder, { recursive: true });
  const lines: string[] = [];
  let pictures = 0;
  return {
    folder,
    lettersFolder,
    chapter: (title) => lines.push(`## ${title}`),
    tell: (text) => lines.push(text),
    shot: async (page, name, caption, withUndo = false) => {
      pictures += 1;
      const file = `${String(pictures).padStart(2, '0')}-${name}.png`;
      // What moves when a part of the window appears is over by then.
      await page.waitForTimeout(350);
      if (!withUndo) await showUndoBar(page, false);
      await page.screenshot({ path: join(folder, file), animations: 'disabled', caret: 'hide' });
      await showUndoBar(page, true);
      lines.push(`![${caption}](${file})`, `*${caption}*`);
    },
    paper: (file, caption) => lines.push(`[${caption}](${encodeURI(relative(folder, file))}) (\`${basename(file)}\`)`),
    write: (title, about) =>
      writeFileSync(join(folder, 'tour.md'), `# ${title}\n\n${about}\n\n${lines.join('\n\n')}\n`),
  };
}

// The bar goes by itself after ten seconds, and its place with it; the pictures do not wait for that.
async function showUndoBar(page: Page, isShown: boolean): Promise<void> {
  await page.evaluate(
    (display) => {
      for (const bar of document.querySelectorAll<HTMLElement>('.undoBar')) bar.style.display = display;
    },
    isShown ? '' : 'none',
  );
}
