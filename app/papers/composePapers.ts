import type { Context } from '#app/context';
import type { CustomerFile } from '#app/customerFile';
import { paperWording, wordingOf } from '#app/letters/wordings';
import { receiptFacts, statementFacts } from '#app/papers/accountPapers';
import { exhibitsFacts, lastLetterFacts, phoneFacts, proposalFacts } from '#app/papers/notePapers';
import type { Request } from '#contract/api';
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
import type { Result } from '#domain/result';

export type Paper = Request<'paper.print'>['paper'];
type Composer = (ctx: Context, file: CustomerFile) => Result<LetterDocument>;

/** The papers of a customer that are no step, each from what the ledger has of him, in the user's words. */
export const paperComposers: Readonly<Record<Paper, Composer>> = {
  statement: composer('statement', statementFacts, composeStatement),
  receipt: composer('receipt', receiptFacts, composeReceipt),
  phone: composer('phoneConfirmation', phoneFacts, composePhoneConfirmation),
  proposal: composer('planProposal', proposalFacts, composePlanProposal),
  exhibits: composer('exhibitList', exhibitsFacts, (facts, wording) =>
    composeExhibitList(facts, facts.exhibits, wording),
  ),
  lastLetter: (ctx, file) => {
    const facts = lastLetterFacts(ctx, file);
    if (!facts.ok) return facts;
    const key = { ...wordingKeyOf(facts.value), document: 'lastLetter' } as const;
    return composeLastLetter(facts.value, wordingOf(ctx, key));
  },
};

function composer<Facts extends PaperFacts>(
  document: WordedPaper,
  factsOf: (ctx: Context, file: CustomerFile) => Result<Facts>,
  compose: (facts: Facts, wording: Wording | null) => Result<LetterDocument>,
): Composer {
  return (ctx, file) => {
    const facts = factsOf(ctx, file);
    return facts.ok ? compose(facts.value, paperWording(ctx, document, facts.value)) : facts;
  };
}
