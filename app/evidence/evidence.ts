import { followedList } from '#app/accounting/makingList';
import { evidenceFacts } from '#app/evidence/gather';
import { drawExhibits } from '#app/evidence/drawExhibits';
import type { DrawnExhibit } from '#app/evidence/drawnExhibit';
import { evidenceContext, type EvidenceContext } from '#app/evidence/evidenceContext';
import { keptFile } from '#app/evidence/keptFile';
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
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import type { LetterBlock, LetterDocument } from '#domain/letters/model';
import { sumCents } from '#domain/money/cents';
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
  const exhibits = exhibitsOf(facts);
  const lost = lostExhibits(ctx, exhibits);
  return ok({
    exhibits: exhibits
      .filter((exhibit) => !lost.some((one) => one.exhibit === exhibit))
      .map((exhibit) => ({ key: exhibit.key, what: nameOf(exhibit), on: exhibit.on })),
    missing: missingSentences(missingExhibits(facts)),
    lost: lost.map(({ exhibit, why }) => sentence(`evidence.${why}`, nameOf(exhibit).params)),
    hasNotes: notes,
  });
}

// A paper that is no longer what was kept must not reach a judge unseen, nor go missing unseen.
function lostExhibits(ctx: Context, exhibits: readonly EvidenceExhibit[]) {
  return exhibits.flatMap((exhibit) => {
    const kept = keptFile(ctx, exhibit);
    return kept === 'gone' || kept === 'changed' ? [{ exhibit, why: kept }] : [];
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

  const made = await followedList(session, async (work): Promise<Result<Made>> => {
    const drawn = await drawExhibits(session, ctx, evidence, chosen, request.withNotes, (done) => {
      work.onRows(done, chosen.length);
      work.millis();
    });
    work.onRows(chosen.length, chosen.length);
    const pages = await session.parts.workers.measurePapers(drawn.map(({ paper }) => paper));
    work.millis();
    const exhibits = drawn.map((exhibit, index) => ({ ...exhibit, pages: pages[index] ?? null }));
    const bound = await bindWhatCan(session, ctx, evidence, exhibits);
    // Stopped while it was bound: nothing is asked and nothing is written.
    work.millis();
    return bound;
  });
  if (made === null) return ok({ folder: null, exhibits: 0, pages: 0, apart: [] });
  if (!made.ok) return made;
  const { bound, exhibits } = made.value;

  const { language } = evidence.paper;
  const stem = exhibitFileName(0, evidence.file.customer.name, '').slice(3, -1);
  const name = `${stem}-${evidence.file.customer.number}-${evidence.today}`;
  const whole = { name: exhibitFileName(0, evidenceTexts[language].file, 'pdf'), bytes: bound.bytes };
  const files = [whole, ...exhibits.map((exhibit) => ({ name: exhibit.fileName, bytes: exhibit.paper.bytes }))];
  const folder = await session.parts.shell.saveFolder(`dossier-${name}`, files);
  return ok({
    folder,
    exhibits: exhibits.length,
    pages: bound.pages,
    apart: exhibits.filter((exhibit) => exhibit.pages === null).map(({ fileName }) => fileName),
  });
}

type Bound = { readonly bytes: Uint8Array; readonly pages: number };
type Made = { readonly bound: Bound; readonly exhibits: readonly Measured[] };

/**
 * Binds what can be bound. A paper may count its pages and yet break when it is taken in, or all of them may be too much
 * for one file: then those that break, or in the end all papers of others, lie beside it and their cover says so.
 */
async function bindWhatCan(
  session: Session,
  ctx: Context,
  evidence: EvidenceContext,
  exhibits: readonly Measured[],
): Promise<Result<Made>> {
  const last = 2;
  let tried = exhibits;
  for (let attempt = 0; attempt <= last; attempt += 1) {
    if (attempt === 1) tried = await withoutBroken(session, exhibits);
    if (attempt === last) tried = oursOnly(exhibits);
    try {
      const bound = await bind(session, ctx, evidence, tried);
      return bound.ok ? ok({ bound: bound.value, exhibits: tried }) : bound;
    } catch (error) {
      if (attempt === last) throw error;
      ctx.log('evidence.unbound', { attempt: attempt + 1 });
    }
  }
  return reject('evidence.nothing');
}

async function withoutBroken(session: Session, exhibits: readonly Measured[]): Promise<readonly Measured[]> {
  const others = exhibits.filter(({ isOurs, pages }) => !isOurs && pages !== null);
  const tried = await session.parts.workers.stampPapers(others.map(({ paper }) => ({ ...paper, word: '', note: '' })));
  const broken = new Set(others.filter((_, index) => (tried[index] ?? null) === null));
  return exhibits.map((exhibit) => (broken.has(exhibit) ? { ...exhibit, pages: null } : exhibit));
}

function oursOnly(exhibits: readonly Measured[]): readonly Measured[] {
  return exhibits.map((exhibit) => (exhibit.isOurs ? exhibit : { ...exhibit, pages: null }));
}

type Measured = DrawnExhibit & { readonly pages: number | null };

async function bind(
  session: Session,
  ctx: Context,
  evidence: EvidenceContext,
  exhibits: readonly Measured[],
): Promise<Result<Bound>> {
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
  const listed = { ...list.value, blocks: [partiesOf(evidence), ...list.value.blocks] };
  const sheets: readonly LetterDocument[] = [listed, chronology, ...covers].map(withPrintableSigns);
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

/** Who owes what for which invoices: whoever opens the file knows it from its first page. */
function partiesOf({ documentIds, file, itemIds, paper, today }: EvidenceContext): LetterBlock {
  const { addressee, language } = paper;
  // An address that is not fit for the post has no lines: he has his name.
  const lines = addressee.lines.length > 0 ? addressee.lines : [addressee.name];
  const open = file.facts.items.filter(({ itemId }) => itemIds.includes(itemId)).map(({ openCents }) => openCents);
  const text = evidenceTexts[language].parties({
    debtor: [...lines, addressee.businessNumber ?? ''].filter((line) => line !== '').join(', '),
    invoices: file.documents.filter(({ id }) => documentIds.includes(id)).map(({ number }) => number),
    open: formatEuros(sumCents(open), language),
    on: formatDate(today, language),
  });
  return paragraph(text, language);
}
