import { parentPort } from 'node:worker_threads';
import { present } from '#domain/assert';
import { makeFacturX, type FacturXParts } from '#workers/evidence/facturX';
import { insertPapers, type PaperToInsert } from '#workers/evidence/insertPapers';
import {
  bindPapers,
  pagesOf,
  pagesTaken,
  type BoundInfo,
  type BoundPart,
  type EvidencePaper,
} from '#workers/evidence/papers';
import { joinPapers, stampPaper, type PaperToStamp } from '#workers/evidence/stampPapers';

export type EvidenceQuestion =
  | {
      readonly id: number;
      readonly type: 'measure';
      readonly papers: readonly EvidencePaper[];
      /** Each is really taken in: what would break when it is bound has no pages. */
      readonly isTried: boolean;
    }
  | {
      readonly id: number;
      readonly type: 'bind';
      readonly parts: readonly BoundPart[];
      readonly info: BoundInfo;
      readonly on: string;
      readonly fontsDir: string;
    }
  | { readonly id: number; readonly type: 'stamp'; readonly paper: PaperToStamp; readonly fontsDir: string }
  | { readonly id: number; readonly type: 'facturX'; readonly parts: FacturXParts }
  | {
      readonly id: number;
      readonly type: 'join';
      readonly files: readonly Uint8Array[];
      readonly info: BoundInfo;
      readonly on: string;
      readonly isTwoSided: boolean;
    }
  | {
      readonly id: number;
      readonly type: 'insert';
      readonly base: Uint8Array;
      readonly papers: readonly PaperToInsert[];
      readonly isTwoSided: boolean;
    };
type Pdf = { readonly bytes: Uint8Array; readonly pages: number };
export type EvidenceAnswer =
  | { readonly id: number; readonly type: 'measured'; readonly pages: readonly (number | null)[] }
  | ({ readonly id: number; readonly type: 'bound' } & Pdf)
  | { readonly id: number; readonly type: 'stamped'; readonly file: Pdf | null }
  | { readonly id: number; readonly type: 'failed'; readonly error: string };

const port = present(parentPort, 'parent of the worker');

port.on('message', (question: EvidenceQuestion) => {
  answer(question).then(
    // A long file is handed over, not copied.
    (reply) => port.postMessage(reply, reply.type === 'bound' ? [reply.bytes.buffer as ArrayBuffer] : []),
    (error: unknown) => port.postMessage({ id: question.id, type: 'failed', error: String(error) }),
  );
});

async function answer(question: EvidenceQuestion): Promise<EvidenceAnswer> {
  const { id } = question;
  if (question.type === 'bind') {
    const { fontsDir, info, on, parts } = question;
    return { id, type: 'bound', ...(await bindPapers(parts, info, on, fontsDir)) };
  }
  if (question.type === 'facturX') return { id, type: 'bound', ...(await makeFacturX(question.parts)) };
  if (question.type === 'stamp') {
    return { id, type: 'stamped', file: await stampPaper(question.paper, question.fontsDir) };
  }
  if (question.type === 'join') {
    const { files, info, isTwoSided, on } = question;
    return { id, type: 'bound', ...(await joinPapers(files, info, on, isTwoSided)) };
  }
  if (question.type === 'insert') {
    return { id, type: 'bound', ...(await insertPapers(question.base, question.papers, question.isTwoSided)) };
  }
  const pages: (number | null)[] = [];
  for (const paper of question.papers) pages.push(await (question.isTried ? pagesTaken(paper) : pagesOf(paper)));
  return { id, type: 'measured', pages };
}
