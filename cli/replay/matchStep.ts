import { standingOf } from '#app/customerFile';
import type { StepAnswer } from '#cli/replay/stepAnswer';
import type { Stage } from '#cli/replay/stage';
import type { Step } from '#cli/replay/story';
import { present } from '#domain/assert';
import { suggestMatches, sureMatch, type Match, type MatchCandidate } from '#domain/imports/matching';
import { cents, sumCents } from '#domain/money/cents';
import { ok } from '#domain/result';

/** The invoices a bank line may pay; `auto_match` only tells what is sure. Nothing is booked. */
export function matchStep(stage: Stage, step: Step<'auto_match'> | Step<'suggest_match'>): StepAnswer {
  const line = { amount: cents(step.amount), reference: step.reference ?? '', name: step.name ?? '' };
  const candidates = candidatesOf(stage);
  const sure = sureMatch(line, candidates);
  const matches = step.do === 'suggest_match' ? suggestMatches(line, candidates) : sure === null ? [] : [sure];
  const names = new Map([...stage.invoices, ...stage.creditNotes].map(([name, id]) => [id, name]));
  return ok(
    matches.map(({ documentId, reasons, score }: Match) => ({ invoice: names.get(documentId), score, reasons })),
  );
}

function candidatesOf(stage: Stage): readonly MatchCandidate[] {
  return [...stage.invoices.values(), ...stage.creditNotes.values()]
    .map((documentId): MatchCandidate => {
      const document = present(stage.ctx.ledger.documents.get(documentId), 'document of a story');
      const file = stage.file(document.customerId);
      const items = file.items.filter((item) => item.documentId === documentId);
      const open = items.map(({ id }) => standingOf(file, id).open);
      return {
        documentId,
        number: document.number,
        customerId: document.customerId,
        customerName: file.customer.name,
        paymentReference: stage.ctx.ledger.documents.detail(documentId)?.paymentReference ?? '',
        open: sumCents(open),
        openInstalments: open,
      };
    })
    .filter(({ open }) => open !== 0);
}
