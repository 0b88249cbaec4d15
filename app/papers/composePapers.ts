import { itemsToClaim } from '#app/claims/claimView';
import { composeAnnex } from '#app/claims/printAnnex';
import type { Context } from '#app/context';
import type { CustomerFile } from '#app/customerFile';
import { composeInOwnWords } from '#app/letters/composeFor';
import { paperWording, wordingOf } from '#app/letters/wordings';
import { receiptFacts, statementFacts } from '#app/papers/accountPapers';
import {
  conciliationFacts,
  courtesyFacts,
  exhibitsFacts,
  lastLetterFacts,
  phoneFacts,
  proposalFacts,
} from '#app/papers/notePapers';
import type { Request } from '#contract/api';
import type { PlainDate } from '#domain/calendar/plainDate';
import type { LetterFacts } from '#domain/letters/facts';
import type { LetterDocument } from '#domain/letters/model';
import { composeExhibitList } from '#domain/letters/papers/exhibits';
import { composeLastLetter } from '#domain/letters/papers/lastLetter';
import type { PaperFacts } from '#domain/letters/papers/paper';
import { composePhoneConfirmation } from '#domain/letters/papers/phoneConfirmation';
import { composePlanProposal } from '#domain/letters/papers/planProposal';
import { composeReceipt } from '#domain/letters/papers/receipt';
import { composeStatement } from '#domain/letters/papers/statement';
import { wordingKeyOf } from '#domain/letters/templates/composeWorded';
import type { WordedPaper } from '#domain/letters/templates/wordedDocuments';
import type { Wording } from '#domain/letters/templates/wording';
import { sumCents, zeroCents, type Cents } from '#domain/money/cents';
import { ok, type Result } from '#domain/result';

export type Paper = Request<'paper.print'>['paper'];
/** A paper ready to be drawn, and what it is about. */
export type ComposedPaper = {
  readonly document: LetterDocument;
  /** What it speaks of, in cents: the sum that is owed, or that came in. */
  readonly total: Cents;
  readonly deadlineOn: PlainDate | null;
};
type Composer = (ctx: Context, file: CustomerFile) => Result<ComposedPaper>;

/** The papers of a customer that are no step, each from what the ledger has of him, in the user's words. */
export const paperComposers: Readonly<Record<Paper, Composer>> = {
  statement: composer('statement', statementFacts, composeStatement),
  receipt: composer('receipt', receiptFacts, composeReceipt, ({ amount }) => amount),
  phone: composer('phoneConfirmation', phoneFacts, composePhoneConfirmation, ({ promises }) =>
    sumCents(promises.map(({ amount }) => amount)),
  ),
  proposal: composer('planProposal', proposalFacts, composePlanProposal),
  exhibits: composer('exhibitList', exhibitsFacts, (facts, wording) =>
    composeExhibitList(facts, facts.exhibits, wording),
  ),
  lastLetter: (ctx, file) => {
    const facts = lastLetterFacts(ctx, file);
    if (!facts.ok) return facts;
    const key = { ...wordingKeyOf(facts.value), document: 'lastLetter' } as const;
    const made = composeLastLetter(facts.value, wordingOf(ctx, key));
    if (!made.ok) return made;
    const { claim, deadlineOn } = facts.value;
    return ok({ document: made.value, total: claim.asked.total, deadlineOn });
  },
  interestAnnex: (ctx, file) => {
    const made = composeAnnex(ctx, file, itemsToClaim(file));
    if (!made.ok) return made;
    const totals = made.value.blocks.find((block) => block.block === 'totals');
    return ok({ document: made.value, total: totals?.lines.at(-1)?.amount ?? zeroCents, deadlineOn: null });
  },
  courtesy: letterAsPaper(courtesyFacts),
  conciliation: letterAsPaper(conciliationFacts),
};

/** A letter that his sequence has no step for: the same words, no step and no delay. */
function letterAsPaper(factsOf: (ctx: Context, file: CustomerFile) => Result<LetterFacts>): Composer {
  return (ctx, file) => {
    const facts = factsOf(ctx, file);
    if (!facts.ok) return facts;
    const made = composeInOwnWords(ctx, facts.value);
    if (!made.ok) return made;
    const { claim, deadlineOn } = facts.value;
    return ok({ document: made.value, total: claim.asked.total, deadlineOn });
  };
}

function composer<Facts extends PaperFacts>(
  document: WordedPaper,
  factsOf: (ctx: Context, file: CustomerFile) => Result<Facts>,
  compose: (facts: Facts, wording: Wording | null) => Result<LetterDocument>,
  total: (facts: Facts, file: CustomerFile) => Cents = (_, { facts: { items } }) =>
    sumCents(items.filter(({ openCents }) => openCents > 0).map(({ openCents }) => openCents)),
): Composer {
  return (ctx, file) => {
    const facts = factsOf(ctx, file);
    if (!facts.ok) return facts;
    const made = compose(facts.value, paperWording(ctx, document, facts.value));
    return made.ok ? ok({ document: made.value, total: total(facts.value, file), deadlineOn: null }) : made;
  };
}
