import { evidenceFacts } from '#app/evidence/gather';
import { evidenceContext } from '#app/evidence/evidenceContext';
import { keptFile } from '#app/evidence/keptFile';
import type { Context } from '#app/context';
import { sentence, type Sentence } from '#app/queries/sentence';
import type { Output, Request } from '#contract/api';
import { exhibitsOf, missingExhibits, type EvidenceExhibit, type MissingExhibit } from '#domain/evidence/exhibits';
import { ok, type Result } from '#domain/result';

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
