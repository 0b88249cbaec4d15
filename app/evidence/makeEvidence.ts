import { followedList } from '#app/accounting/makingList';
import { evidenceContext, type EvidenceContext } from '#app/evidence/evidenceContext';
import { evidenceFiles, type EvidenceMade } from '#app/evidence/evidenceFiles';
import { evidenceFacts } from '#app/evidence/gather';
import { composeList } from '#app/evidence/exhibitList';
import type { Context } from '#app/context';
import type { Session } from '#app/session';
import type { Output, Request } from '#contract/api';
import { Failure, type FailureCode } from '#db/failure';
import { exhibitFileName, exhibitsOf } from '#domain/evidence/exhibits';
import { ok, reject, type Result } from '#domain/result';

/** What a stick that was pulled out, is protected or broken answers. */
const notWritten: ReadonlySet<FailureCode> = new Set([
  'folder.readOnly',
  'folder.missing',
  'database.unreachable',
  'file.unreadable',
]);

/**
 * Makes the file: a folder with every exhibit under a number, and one PDF of all of them with list, chronology, covers
 * and page numbers throughout (several, when one would be too large to send or to open). Where it goes is asked first:
 * each paper is read when its turn comes and written at once. Whole or not at all.
 */
export async function makeEvidence(
  session: Session,
  ctx: Context,
  request: Request<'evidence.make'>,
): Promise<Result<Output<'evidence.make'>>> {
  const found = evidenceContext(ctx, request);
  if (!found.ok) return found;
  const evidence = found.value;
  const exhibits = exhibitsOf(evidenceFacts(ctx, evidence)).filter(({ key }) => !request.without.includes(key));
  if (exhibits.length === 0) return reject('evidence.nothing');
  // What its first page lacks is said before anything is asked.
  const list = composeList(ctx, evidence, [{ label: '', on: null, pages: null }], []);
  if (!list.ok) return list;

  const result = { made: nothing };
  const { shell } = session.parts;
  try {
    const folder = await followedList(session, (work) => {
      const files = evidenceFiles(session, ctx, evidence, { exhibits, withNotes: request.withNotes }, work, (done) => {
        result.made = done;
      });
      return shell.saveFolder(folderName(evidence), files);
    });
    const { apart, exhibits: count, pages } = folder === null ? nothing : result.made;
    return ok({ folder, exhibits: count, pages, apart: [...apart] });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    ctx.log('evidence.notWritten', { code: error.code });
    if (error.code === 'disk.full') return reject('evidence.diskFull');
    if (notWritten.has(error.code)) return reject('evidence.notWritten');
    throw error;
  }
}

const nothing: EvidenceMade = { exhibits: 0, pages: 0, apart: [] };

function folderName({ file: { customer }, today }: EvidenceContext): string {
  const name = exhibitFileName(0, customer.name, '').slice(3, -1);
  return `dossier-${name}-${customer.number}-${today}`;
}
