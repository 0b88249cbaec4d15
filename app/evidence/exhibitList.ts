import type { EvidenceContext } from '#app/evidence/evidenceContext';
import type { Context } from '#app/context';
import { paperWording } from '#app/letters/wordings';
import { formatEuros } from '#domain/format/amount';
import { formatDate } from '#domain/format/date';
import type { LetterBlock, LetterDocument } from '#domain/letters/model';
import { composeExhibitList, type Exhibit } from '#domain/letters/papers/exhibits';
import { paragraph } from '#domain/letters/papers/paper';
import { evidenceTexts } from '#domain/letters/texts/evidenceTexts';
import { sumCents } from '#domain/money/cents';
import { ok, type Result } from '#domain/result';

/** A PDF of the file, and its pages, from 1. */
type PartFile = { readonly name: string; readonly from: number; readonly to: number };

/** The first page of the file: who owes what, in which files that is shown, and every exhibit with its pages. */
export function composeList(
  ctx: Context,
  evidence: EvidenceContext,
  exhibits: readonly Exhibit[],
  files: readonly PartFile[],
): Result<LetterDocument> {
  const { paper } = evidence;
  const list = composeExhibitList(paper, exhibits, paperWording(ctx, 'exhibitList', paper));
  if (!list.ok) return list;
  const parted = evidenceTexts[paper.language].parted(files);
  const split = files.length < 2 ? [] : [paragraph(parted, paper.language)];
  return ok({ ...list.value, blocks: [partiesOf(evidence), ...split, ...list.value.blocks] });
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
