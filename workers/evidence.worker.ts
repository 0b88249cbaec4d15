import { parentPort } from 'node:worker_threads';
import { present } from '#domain/assert';
import { bindPapers, pagesOf, type BoundInfo, type BoundPart, type EvidencePaper } from '#workers/evidence/papers';

export type EvidenceQuestion =
  | { readonly id: number; readonly type: 'measure'; readonly papers: readonly EvidencePaper[] }
  | {
      readonly id: number;
      readonly type: 'bind';
      readonly parts: readonly BoundPart[];
      readonly info: BoundInfo;
      readonly on: string;
    };
export type EvidenceAnswer =
  | { readonly id: number; readonly type: 'measured'; readonly pages: readonly (number | null)[] }
  | { readonly id: number; readonly type: 'bound'; readonly bytes: Uint8Array; readonly pages: number }
  | { readonly id: number; readonly type: 'failed'; readonly error: string };

const port = present(parentPort, 'parent of the worker');

port.on('message', (question: EvidenceQuestion) => {
  answer(question).then(
    (reply) => port.postMessage(reply),
    (error: unknown) => port.postMessage({ id: question.id, type: 'failed', error: String(error) }),
  );
});

async function answer(question: EvidenceQuestion): Promise<EvidenceAnswer> {
  const { id } = question;
  if (question.type === 'bind') {
    return { id, type: 'bound', ...(await bindPapers(question.parts, question.info, question.on)) };
  }
  const pages: (number | null)[] = [];
  for (const paper of question.papers) pages.push(await pagesOf(paper));
  return { id, type: 'measured', pages };
}
