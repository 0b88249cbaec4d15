import { evidenceFacts } from '#app/evidence/gather';
import { drawExhibits } from '#app/evidence/drawExhibits';
import type { DrawnExhibit } from '#app/evidence/drawnExhibit';
import { evidenceContext, type EvidenceContext } from '#app/evidence/evidenceContext';
import { statedFacts } from '#app/evidence/journal';
import type { Context } from '#app/context';
import { paperWording } from '#app/letters/wordings';
import { pageLook } from '#app/letters/pageLook';
import { sentence, type Sentence } from '#app/queries/sentence';
import type { Session } from '#app/session';
import type { BoundPart } from '#app/workers';
import type { Output, Request } from '#contract/api';
import { present } from '#domain/assert';
import {
  exhibitFileName,
  exhibitsOf,
  missingExhibits,
  type EvidenceExhibit,
  type MissingExhibit,
} from '#domain/evidence/exhibits';
import type { LetterDocument } from '#domain/letters/model';
import { composeChronology } from '#domain/letters/papers/evidencePapers';
import { composeExhibitCover, composeExhibitList } from '#domain/letters/papers/exhibits';
import { paragraph } from '#domain/letters/papers/paper';
import { withPrintableSigns } from '#domain/letters/printable';
import { evidenceTexts } from '#domain/letters/texts/evidenceTexts';
import { ok, reject, type Result } from '#domain/result';

/** What the file of a customer would hold, and what is missing in it. */
export function evidenceView(ctx: Context, request: Request<'evidence.get'>): Result<Output<'evidence.get'>> {
  const found = evidenceContext(ctx, request);
  if (!found.ok) return found;
  const { file } = found.value;
  const facts = evidenceFacts(ctx, found.value);
  const notes = file.facts.followUp.facts.some(({ body }) => body.kind === 'callLogged' && body.noteId !== null);
  return ok({
    exhibits: exhibitsOf(facts).map((exhibit) => ({ key: exhibit.key, what: nameOf(exhibit), on: exhibit.on })),
    missing: missingSentences(missingExhibits(facts)),
    hasNotes: notes,
  });
}

// One sentence for each kind of paper, with every number it is missing for.
function missingSentences(missing: readonly MissingExhibit[]): Sentence[] {
  const kinds = [...new Set(missing.map(({ what }) => what))];
  return kinds.map((kind) => {
    const numbers = missing.filter(({ what }) => what === kind).map(({ number }) => number);
    return sentence(`evidence.missing.${kind}`, { number: numbers.join(', ') });
  });
}

function nameOf({ kind, letterKind, number }: EvidenceExhibit): Sentence {
  return sentence('evidence.exhibit', { kind, number, letter: letterKind });
}

/**
 * Makes the file: a folder with every exhibit under a number, and one PDF of all of them with list, chronology, covers
 * and page numbers throughout. Whole or not at all.
 */
export async function makeEvidence(
  session: Session,
  ctx: Context,
  request: Request<'evidence.make'>,
): Promise<Result<Output<'evidence.make'>>> {
  const found = evidenceContext(ctx, request);
  if (!found.ok) return found;
  const evidence = found.value;
  const chosen = exhibitsOf(evidenceFacts(ctx, evidence)).filter(({ key }) => !request.without.includes(key));
  if (chosen.length === 0) return reject('evidence.nothing');

  const drawn = await drawExhibits(session, ctx, evidence, chosen, request.withNotes);
  const pages = await session.parts.workers.measurePapers(drawn.map(({ paper }) => paper));
  const exhibits = drawn.map((exhibit, index) => ({ ...exhibit, pages: pages[index] ?? null }));
  const bound = await bind(session, ctx, evidence, exhibits);
  if (!bound.ok) return bound;

  const { language } = evidence.paper;
  const name = `${evidence.file.customer.number}-${evidence.today}`;
  const whole = { name: exhibitFileName(0, evidenceTexts[language].file, 'pdf'), bytes: bound.value.bytes };
  const files = [whole, ...exhibits.map((exhibit) => ({ name: exhibit.fileName, bytes: exhibit.paper.bytes }))];
  const folder = await session.parts.shell.saveFolder(`dossier-${name}`, files);
  return ok({
    folder,
    exhibits: exhibits.length,
    pages: bound.value.pages,
    apart: exhibits.filter((exhibit) => exhibit.pages === null).map(({ fileName }) => fileName),
  });
}

type Measured = DrawnExhibit & { readonly pages: number | null };

async function bind(
  session: Session,
  ctx: Context,
  evidence: EvidenceContext,
  exhibits: readonly Measured[],
): Promise<Result<{ readonly bytes: Uint8Array; readonly pages: number }>> {
  const { file, paper, today } = evidence;
  const texts = evidenceTexts[paper.language];
  const list = composeExhibitList(
    paper,
    exhibits.map(({ label, on, pages }) => ({ label, on, pages })),
    paperWording(ctx, 'exhibitList', paper),
  );
  if (!list.ok) return list;
  const covers = exhibits.map((exhibit, index) => {
    const cover = composeExhibitCover(paper, exhibit, index + 1);
    if (exhibit.pages !== null) return cover;
    const apart = paragraph(texts.apart(exhibit.fileName), paper.language, true);
    return { ...cover, blocks: [...cover.blocks, apart] };
  });
  const chronology = composeChronology(paper, statedFacts(ctx, evidence, exhibits));
  const sheets: readonly LetterDocument[] = [list.value, chronology, ...covers].map(withPrintableSigns);
  const { files } = await session.parts.workers.drawLetters(sheets, pageLook(ctx, null, sheets), false);
  const ours = (index: number, caption: string, bookmark: string): BoundPart => {
    const { bytes } = present(files[index], 'drawn sheet');
    return { kind: 'pdf', bytes, caption, isOurs: true, bookmark };
  };
  const parts = [
    ours(0, '', list.value.title),
    ours(1, '', chronology.title),
    ...exhibits.flatMap((exhibit, index): readonly BoundPart[] => {
      const caption = texts.caption(index + 1);
      const cover = ours(index + 2, caption, `${caption} – ${exhibit.label}`);
      return exhibit.pages === null ? [cover] : [cover, { ...exhibit.paper, caption, isOurs: exhibit.isOurs }];
    }),
  ];
  const info = { title: `${list.value.title}, ${file.customer.name}`, author: paper.sender.name };
  return ok(await session.parts.workers.bindPapers(parts, { ...info, language: paper.language }, today));
}
