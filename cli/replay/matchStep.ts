import { standingOf } from '#app/customerFile';
import type { StepAnswer } from '#cli/replay/stepAnswer';
import type { Stage } from '#cli/replay/stage';
import type { Step } from '#cli/replay/story';
import { present } from '#domain/assert';
import type { BookDocument, MatchReason, Suggestion } from '#domain/matching/model';
import { moneyBook } from '#domain/matching/moneyBook';
import { suggest } from '#domain/matching/suggest';
import { rulesOf } from '#app/settings';
import { cents, sumCents, zeroCents } from '#domain/money/cents';
import { ok } from '#domain/result';

/** How stories name a reason, and how much it weighs; a reason that is not here tells nothing of its own. */
const told: Readonly<Partial<Record<MatchReason['code'], readonly [code: string, weight: number]>>> = {
  structured: ['structuredReference', 60],
  number: ['numberInReference', 45],
  numberPart: ['numberInReference', 45],
  amount: ['amountExact', 30],
  instalment: ['amountOfInstalment', 25],
  sum: ['amountOfAll', 20],
  all: ['amountOfAll', 20],
  iban: ['nameMatches', 15],
  alias: ['nameMatches', 15],
  name: ['nameMatches', 15],
};

type Match = { readonly documentId: string; readonly score: number; readonly reasons: readonly string[] };

/** The invoices a bank line may pay; `auto_match` only tells what is certain. Nothing is booked. */
export function matchStep(stage: Stage, step: Step<'auto_match'> | Step<'suggest_match'>): StepAnswer {
  const { amount, name = '', reference = '' } = step;
  const money = { amount: cents(amount), name, iban: '', structured: '', text: reference };
  const { tolerance } = rulesOf(stage.ctx.ledger);
  // What leaves the account pays no invoice.
  const all = amount > 0 ? suggest(moneyBook(documentsOf(stage)), money, { tolerance, customerId: null }) : [];
  const suggestions = all.filter(({ sureness }) => step.do === 'suggest_match' || sureness === 'certain');
  const names = new Map([...stage.invoices, ...stage.creditNotes].map(([own, id]) => [id, own]));
  return ok(
    matchesOf(suggestions).map(({ documentId, reasons, score }) => ({
      invoice: names.get(documentId),
      score,
      reasons,
    })),
  );
}

// One row per invoice: the suggestion that speaks most for it.
function matchesOf(suggestions: readonly Suggestion[]): readonly Match[] {
  const matches = suggestions.flatMap(({ parts, reasons }) => {
    const known = new Map(
      reasons.flatMap(({ code }) => {
        const entry = told[code];
        return entry === undefined ? [] : [entry];
      }),
    );
    const score = Math.min(
      100,
      [...known.values()].reduce((sum, weight) => sum + weight, 0),
    );
    const documents = score === 0 ? [] : parts.flatMap((part) => part.documents);
    return documents.map(({ documentId }): Match => ({ documentId, score, reasons: [...known.keys()] }));
  });
  const best = new Map<string, Match>();
  for (const match of matches.toSorted((a, b) => b.score - a.score)) {
    if (!best.has(match.documentId)) best.set(match.documentId, match);
  }
  return [...best.values()];
}

function documentsOf(stage: Stage): readonly BookDocument[] {
  return [...stage.invoices.values(), ...stage.creditNotes.values()].map((documentId): BookDocument => {
    const document = present(stage.ctx.ledger.documents.get(documentId), 'document of a story');
    const file = stage.file(document.customerId);
    const items = file.items.filter((item) => item.documentId === documentId);
    const instalments = items.map(({ id }) => standingOf(file, id).open);
    return {
      ...{ documentId, number: document.number, customerId: document.customerId, customerName: file.customer.name },
      reference: stage.ctx.ledger.documents.detail(documentId)?.paymentReference ?? '',
      dueOn: items[0]?.dueOn ?? null,
      open: instalments.length === 0 ? zeroCents : sumCents(instalments),
      instalments: instalments.filter((open) => open > 0),
    };
  });
}
