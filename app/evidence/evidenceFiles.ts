import type { ListWork } from '#app/accounting/makingList';
import { drawExhibits } from '#app/evidence/drawExhibits';
import type { DrawnExhibit, MeasuredExhibit } from '#app/evidence/drawnExhibit';
import type { EvidenceContext } from '#app/evidence/evidenceContext';
import { coverOf, layOut, type LaidOut, type Volume } from '#app/evidence/layOut';
import type { Context } from '#app/context';
import { pageLook } from '#app/letters/pageLook';
import type { Session } from '#app/session';
import type { SavedFile } from '#app/shell';
import type { BoundPart, DrawnFile } from '#app/workers';
import { present } from '#domain/assert';
import type { EvidenceExhibit } from '#domain/evidence/exhibits';
import { withPrintableSigns } from '#domain/letters/printable';
import { evidenceTexts } from '#domain/letters/texts/evidenceTexts';

/** What the finished folder holds; `apart`: files that are not in the PDF. */
export type EvidenceMade = { readonly exhibits: number; readonly pages: number; readonly apart: readonly string[] };

type Wanted = { readonly exhibits: readonly EvidenceExhibit[]; readonly withNotes: boolean };

/**
 * The files of the folder, one after the other: the PDF of all exhibits, then each by itself. None is made before the one
 * before it was taken, so that the memory holds one at a time.
 *
 * @throws ListStopped when the user stops it
 */
export async function* evidenceFiles(
  session: Session,
  ctx: Context,
  evidence: EvidenceContext,
  { exhibits: chosen, withNotes }: Wanted,
  work: ListWork,
  onMade: (made: EvidenceMade) => void,
): AsyncGenerator<SavedFile> {
  // Drawn, then taken in: half of the way each.
  const drawn = await drawExhibits(session, ctx, evidence, chosen, withNotes, (done) => {
    work.onRows(Math.floor(done / 2), chosen.length);
    work.millis();
  });
  const exhibits = await measured(session, drawn, work);
  const laidOut = await layOut(session, ctx, evidence, exhibits, work);
  const unbound: MeasuredExhibit[] = [];
  for (const volume of laidOut.volumes) {
    const bound = await boundVolume(session, ctx, evidence, laidOut, volume, work);
    unbound.push(...bound.unbound);
    yield { name: volume.fileName, bytes: bound.file.bytes };
  }
  for (const exhibit of exhibits) {
    work.millis();
    yield { name: exhibit.fileName, bytes: exhibit.read().bytes };
  }
  const apart = exhibits.filter((exhibit) => exhibit.pages === null || unbound.includes(exhibit));
  work.millis();
  onMade({ exhibits: exhibits.length, pages: laidOut.pages, apart: apart.map(({ fileName }) => fileName) });
}

async function measured(
  { parts: { workers } }: Session,
  drawn: readonly DrawnExhibit[],
  work: ListWork,
): Promise<readonly MeasuredExhibit[]> {
  const papers = function* () {
    for (const exhibit of drawn) yield exhibit.read();
  };
  const onDrawn = (done: number) => work.onRows(Math.floor((drawn.length + done) / 2), drawn.length);
  const pages = await workers.tryPapers(papers(), { onDrawn, isStopped: work.isStopped });
  work.millis();
  return drawn.map((exhibit, index) => ({ ...exhibit, pages: pages[index] ?? null }));
}

type Bound = { readonly file: DrawnFile; readonly unbound: readonly MeasuredExhibit[] };

/**
 * One PDF. Papers of others that were taken in one by one may yet be too much together: then a page of ours stands in the
 * place of each of their pages, and says in which file beside it they are.
 */
async function boundVolume(
  session: Session,
  ctx: Context,
  evidence: EvidenceContext,
  laidOut: LaidOut,
  volume: Volume,
  work: ListWork,
): Promise<Bound> {
  try {
    return { file: await bind(session, evidence, laidOut, volume, work, null), unbound: [] };
  } catch (error) {
    // Stopped: nothing is tried again.
    work.millis();
    const others = volume.exhibits.filter(({ exhibit: { isOurs, pages } }) => !isOurs && pages !== null);
    if (others.length === 0) throw error;
    ctx.log('evidence.unbound', { papers: others.length });
    const sheets = others.map(({ exhibit, place }) =>
      withPrintableSigns(coverOf(evidence, { ...exhibit, pages: null }, place)),
    );
    const { files } = await session.parts.workers.drawLetters(sheets, pageLook(ctx, null, sheets), false);
    const unbound = others.map(({ exhibit }) => exhibit);
    const instead = new Map(unbound.map((exhibit, index) => [exhibit, present(files[index], 'drawn sheet')]));
    return { file: await bind(session, evidence, laidOut, volume, work, instead), unbound };
  }
}

async function bind(
  { parts: { workers } }: Session,
  { paper: { language, sender }, today }: EvidenceContext,
  { pages, title }: LaidOut,
  { exhibits, front, pagesBefore, part }: Volume,
  work: ListWork,
  instead: ReadonlyMap<MeasuredExhibit, DrawnFile> | null,
): Promise<DrawnFile> {
  const parts = [
    ...front.map((sheet) => ours(sheet, '', sheet.bookmark)),
    ...exhibits.flatMap(({ cover: sheet, exhibit, place }): readonly BoundPart[] => {
      const caption = evidenceTexts[language].caption(place);
      const cover = ours(sheet, caption, sheet.bookmark);
      if (exhibit.pages === null) return [cover];
      const other = instead?.get(exhibit);
      if (other === undefined) return [cover, { ...exhibit.read(), caption, isOurs: exhibit.isOurs }];
      return [cover, ...Array.from({ length: exhibit.pages }, () => ours(other, caption, null))];
    }),
  ];
  const info = { title: part === '' ? title : `${title} (${part})`, author: sender.name, language };
  const numbered = { before: pagesBefore, of: pages };
  const bound = await workers.bindPapers(parts, { ...info, numbered }, today, work.isStopped);
  work.millis();
  return present(bound, 'a file that nobody stopped');
}

function ours({ bytes }: DrawnFile, caption: string, bookmark: string | null): BoundPart {
  return { kind: 'pdf', bytes, caption, isOurs: true, bookmark };
}
