import { citedClaim } from '#app/claims/citedClaim';
import type { EvidenceContext } from '#app/evidence/evidenceContext';
import { keptFile } from '#app/evidence/keptFile';
import type { DrawnExhibit } from '#app/evidence/drawnExhibit';
import { callRows } from '#app/evidence/journal';
import { movementsOfAccount } from '#app/evidence/account';
import type { Context } from '#app/context';
import { documentOf, unallocatedOf } from '#app/customerFile';
import { duplicateOf } from '#app/letters/invoiceDuplicate';
import { paymentReference } from '#app/letters/composeFor';
import { paperWording } from '#app/letters/wordings';
import { pageLook } from '#app/letters/pageLook';
import { claimOf } from '#app/queries/claimOf';
import type { Session } from '#app/session';
import type { EvidencePaper } from '#app/workers';
import { letterNames } from '#contract/texts/letterNames';
import { present } from '#domain/assert';
import { Failure } from '#db/failure';
import { exhibitDigits, exhibitFileName, type EvidenceExhibit } from '#domain/evidence/exhibits';
import { followedItem } from '#domain/followup/facts';
import type { LetterDocument } from '#domain/letters/model';
import { composeCallLog } from '#domain/letters/papers/evidencePapers';
import { composeInterestAnnex } from '#domain/letters/papers/interestAnnex';
import { composeStatement, type Statement } from '#domain/letters/papers/statement';
import { withPrintableSigns } from '#domain/letters/printable';
import { evidenceTexts } from '#domain/letters/texts/evidenceTexts';
import { zeroCents } from '#domain/money/cents';

type Page = Pick<DrawnExhibit, 'read' | 'size' | 'isOurs' | 'proves'> & { readonly kind: EvidencePaper['kind'] };

/** The pages of the exhibits: papers as they were kept, letters as they were issued, accounts drawn now. */
export async function drawExhibits(
  session: Session,
  ctx: Context,
  evidence: EvidenceContext,
  exhibits: readonly EvidenceExhibit[],
  withNotes: boolean,
  onDrawn: (count: number) => void,
): Promise<readonly DrawnExhibit[]> {
  const { language } = evidence.paper;
  const digits = exhibitDigits(exhibits.length);
  const drawn: DrawnExhibit[] = [];
  const named = new Map<string, number>();
  for (const [index, exhibit] of exhibits.entries()) {
    onDrawn(index);
    const found = keptPage(ctx, exhibit) ?? (await drawnPage(session, ctx, evidence, exhibit, withNotes));
    // A paper that is no longer beside the ledger, an account that cannot be reckoned: the others are kept.
    if (found === null) continue;
    const { kind, ...page } = found;
    const names = letterNames[language];
    const letter = names[exhibit.letterKind] ?? names['other'] ?? '';
    const name = evidenceTexts[language].exhibit(exhibit.kind, exhibit.number, letter);
    // Two photos of the same site: who cites one must be able to say which.
    const alike = named.get(name) ?? 0;
    named.set(name, alike + 1);
    const label = alike === 0 ? name : `${name} (${alike + 1})`;
    const fileName = exhibitFileName(drawn.length + 1, label, kind, digits);
    drawn.push({ ...page, label, on: exhibit.on, fileName });
  }
  return drawn;
}

function keptPage(ctx: Context, exhibit: EvidenceExhibit): Page | null {
  const kept = keptFile(ctx, exhibit);
  // What is gone or was changed proves nothing: the list of the exhibits said so before.
  if (kept === null || kept === 'gone' || kept === 'changed') return null;
  const { bytes, file, owner } = kept;
  const isLetter = owner.kind === 'letter';
  const kind = isLetter || file.endsWith('.pdf') ? 'pdf' : file.endsWith('.png') ? 'png' : 'jpg';
  const read = () => ({ kind, bytes: keptBytes(ctx, exhibit) }) as const;
  const page = { kind, read, size: bytes.length, isOurs: isLetter } as const;
  if (isLetter) return { ...page, proves: { to: 'letter', ref: owner.id, role: '' } };
  const to = owner.kind === 'mail' ? 'mail' : exhibit.kind === 'invoice' ? 'invoice' : 'nothing';
  return { ...page, proves: { to, ref: owner.id, role: exhibit.kind } };
}

// It was there a moment ago: whoever takes it away in between gets no half of a file.
function keptBytes(ctx: Context, exhibit: EvidenceExhibit): Uint8Array {
  const kept = keptFile(ctx, exhibit);
  if (kept === null || kept === 'gone' || kept === 'changed')
    throw new Failure('file.unreadable', { name: exhibit.key });
  return kept.bytes;
}

async function drawnPage(
  session: Session,
  ctx: Context,
  evidence: EvidenceContext,
  exhibit: EvidenceExhibit,
  withNotes: boolean,
): Promise<Page | null> {
  const written = composed(ctx, evidence, exhibit, withNotes);
  if (written === null) return null;
  const letter = withPrintableSigns(written);
  const { files } = await session.parts.workers.drawLetters([letter], pageLook(ctx, null, [letter]), false);
  const { source } = exhibit;
  const proves =
    source.from === 'invoice'
      ? ({ to: 'invoice', ref: source.documentId, role: '' } as const)
      : ({ to: 'nothing', ref: '', role: '' } as const);
  const { bytes } = present(files[0], 'drawn exhibit');
  return { kind: 'pdf', read: () => ({ kind: 'pdf', bytes }), size: bytes.length, isOurs: true, proves };
}

function composed(
  ctx: Context,
  evidence: EvidenceContext,
  { source }: EvidenceExhibit,
  withNotes: boolean,
): LetterDocument | null {
  const { file, paper } = evidence;
  switch (source.from) {
    case 'invoice':
      return duplicateOf(ctx, file, documentOf(file, source.documentId));
    case 'calls':
      return composeCallLog(paper, callRows(ctx, evidence, withNotes));
    case 'statement':
      return statement(ctx, evidence);
    case 'interest':
      return interest(ctx, evidence);
    case 'letter':
    case 'attachment':
      return null;
  }
}

function statement(ctx: Context, { file, paper }: EvidenceContext): LetterDocument | null {
  const open = file.facts.items.filter(({ openCents }) => openCents > 0);
  const facts: Statement = {
    ...paper,
    from: null,
    brought: zeroCents,
    movements: movementsOfAccount(file),
    open: open.map((item) => ({ dueOn: followedItem(file.facts, item).dueOn, amount: item.openCents })),
    credit: unallocatedOf(file),
    showQr: false,
  };
  const statement = composeStatement(facts, paperWording(ctx, 'statement', paper));
  if (statement.ok) return statement.value;
  // It is the same account; should it ever not add up, the log says so and no wrong figure goes to a judge.
  ctx.log('evidence.statement', { code: statement.error.code });
  return null;
}

function interest(ctx: Context, { file, itemIds, paper, today }: EvidenceContext): LetterDocument | null {
  const reference = paymentReference(ctx, file, itemIds);
  const claim = claimOf(ctx, file, itemIds, 'formalNotice', today);
  const annex = composeInterestAnnex(
    { ...paper, reference },
    citedClaim(claim, paper.language),
    paperWording(ctx, 'interestAnnex', paper),
  );
  return annex.ok ? annex.value : null;
}
