import type { ListWork } from '#app/accounting/makingList';
import type { MeasuredExhibit } from '#app/evidence/drawnExhibit';
import type { EvidenceContext } from '#app/evidence/evidenceContext';
import { composeList } from '#app/evidence/exhibitList';
import { statedFacts } from '#app/evidence/journal';
import type { Context } from '#app/context';
import { pageLook } from '#app/letters/pageLook';
import type { Session } from '#app/session';
import type { DrawnFile } from '#app/workers';
import { assert, present } from '#domain/assert';
import { exhibitDigits, exhibitFileName } from '#domain/evidence/exhibits';
import { pagesBefore, volumesOf, type Span, type Weight } from '#domain/evidence/volumes';
import type { LetterDocument } from '#domain/letters/model';
import { composeChronology } from '#domain/letters/papers/evidencePapers';
import { composeExhibitCover } from '#domain/letters/papers/exhibits';
import { paragraph } from '#domain/letters/papers/paper';
import { withPrintableSigns } from '#domain/letters/printable';
import { evidenceTexts } from '#domain/letters/texts/evidenceTexts';

/** A sheet of ours, with its name in the list of contents. */
export type Sheet = DrawnFile & { readonly bookmark: string };

/** One PDF of the file. */
export type Volume = {
  readonly fileName: string;
  /** `2 / 3`; empty: it is the only one. */
  readonly part: string;
  readonly pagesBefore: number;
  readonly exhibits: readonly { readonly exhibit: MeasuredExhibit; readonly place: number; readonly cover: Sheet }[];
  /** List and chronology, in the first one. */
  readonly front: readonly Sheet[];
};

/** Where everything stands, before any of it is bound; pages are those of all volumes together. */
export type LaidOut = { readonly title: string; readonly pages: number; readonly volumes: readonly Volume[] };

/** More than this in one PDF is too much for a letter box of a court, and for the memory of an old computer. */
const volumeBytesMax = 60 * 1024 * 1024;
// The pages of the list move those of the exhibits, which the list names: it is drawn until both agree.
const listDrawnMost = 5;

/** Draws list, chronology and covers, and reckons on which page of which file every exhibit begins. */
export async function layOut(
  session: Session,
  ctx: Context,
  evidence: EvidenceContext,
  exhibits: readonly MeasuredExhibit[],
  work: ListWork,
): Promise<LaidOut> {
  const draw = drawer(session, ctx, work);
  const { language } = evidence.paper;
  const [told, ...covers] = await draw([
    composeChronology(evidence.paper, statedFacts(ctx, evidence, exhibits)),
    ...exhibits.map((exhibit, index) => coverOf(evidence, exhibit, index + 1)),
  ]);
  const chronology = present(told, 'chronology');
  const bound = exhibits.map((exhibit, index) => {
    const place = index + 1;
    const cover = present(covers[index], 'cover');
    return { exhibit, place, cover: { ...cover, bookmark: evidenceTexts[language].entry(place, exhibit.label) } };
  });
  const weights = bound.map(({ cover, exhibit: { pages, size } }) => ({
    pages: cover.pages + (pages ?? 0),
    size: pages === null ? 0 : size,
  }));
  const spans = volumesOf(weights, volumeBytesMax);
  const names = spans.map((_, index) => volumeName(evidence, index, spans.length, exhibits.length));
  const list = await fittingList(draw, ctx, evidence, { exhibits, weights, spans, names, after: chronology.pages });
  const start = list.pages + chronology.pages;
  return {
    title: `${list.bookmark}, ${evidence.file.customer.name}`,
    pages: start + spans.reduce((sum, { pages }) => sum + pages, 0),
    volumes: spans.map(({ before, from, to }, index) => ({
      fileName: present(names[index], 'name of a file'),
      part: spans.length === 1 ? '' : `${index + 1} / ${spans.length}`,
      pagesBefore: index === 0 ? 0 : start + before,
      exhibits: bound.slice(from, to),
      front: index === 0 ? [list, chronology] : [],
    })),
  };
}

type Draw = (letters: readonly LetterDocument[]) => Promise<readonly Sheet[]>;

function drawer(session: Session, ctx: Context, work: ListWork): Draw {
  return async (letters) => {
    const sheets = letters.map(withPrintableSigns);
    const watch = { onDrawn: () => undefined, isStopped: work.isStopped };
    const drawn = await session.parts.workers.drawRun(sheets, pageLook(ctx, null, sheets), false, watch);
    work.millis();
    const { files } = present(drawn, 'sheets that nobody stopped');
    return sheets.map(({ title }, index) => ({ ...present(files[index], 'drawn sheet'), bookmark: title }));
  };
}

type ToList = {
  readonly exhibits: readonly MeasuredExhibit[];
  readonly weights: readonly Weight[];
  readonly spans: readonly Span[];
  readonly names: readonly string[];
  /** Pages between the list and the first exhibit. */
  readonly after: number;
};

async function fittingList(draw: Draw, ctx: Context, evidence: EvidenceContext, of: ToList): Promise<Sheet> {
  const befores = pagesBefore(of.weights);
  let pages = 1;
  for (let times = 0; times < listDrawnMost; times += 1) {
    const start = pages + of.after;
    const rows = of.exhibits.map((exhibit, index) => ({
      label: listLabel(evidence, exhibit),
      on: exhibit.on,
      pages: present(of.weights[index], 'weight').pages,
      firstPage: start + (befores[index] ?? 0) + 1,
    }));
    const files = of.spans.map((span, index) => ({
      name: of.names[index] ?? '',
      from: index === 0 ? 1 : start + span.before + 1,
      to: start + span.before + span.pages,
    }));
    const list = composeList(ctx, evidence, rows, files);
    assert(list.ok, 'what the list lacks was said before');
    const [drawn] = await draw([list.value]);
    const sheet = present(drawn, 'list');
    if (sheet.pages === pages) return sheet;
    pages = sheet.pages;
  }
  throw new Error('a list that never fits its own pages');
}

/** The sheet before an exhibit; of one that lies beside the PDF it says so. */
export function coverOf({ paper }: EvidenceContext, exhibit: MeasuredExhibit, place: number): LetterDocument {
  const cover = composeExhibitCover(paper, exhibit, place);
  if (exhibit.pages !== null) return cover;
  const said = paragraph(evidenceTexts[paper.language].apart(exhibit.fileName), paper.language, true);
  return { ...cover, blocks: [...cover.blocks, said] };
}

function listLabel({ paper: { language } }: EvidenceContext, { fileName, label, pages }: MeasuredExhibit): string {
  return pages === null ? `${label} – ${evidenceTexts[language].listedApart(fileName)}` : label;
}

function volumeName({ paper: { language } }: EvidenceContext, index: number, volumes: number, exhibits: number) {
  const { file } = evidenceTexts[language];
  const label = volumes === 1 ? file : `${file} ${String(index + 1).padStart(String(volumes).length, '0')}`;
  return exhibitFileName(0, label, 'pdf', exhibitDigits(exhibits));
}
