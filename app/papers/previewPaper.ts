import { citedClaim } from '#app/claims/citedClaim';
import type { Context } from '#app/context';
import { documentOf, type CustomerFile } from '#app/customerFile';
import { letterFacts } from '#app/letters/composeFor';
import { duplicateFacts } from '#app/letters/invoiceDuplicate';
import { receiptFacts, statementFacts } from '#app/papers/accountPapers';
import { exhibitsFacts, lastLetterFacts, phoneFacts, proposalFacts } from '#app/papers/notePapers';
import { paperFacts } from '#app/papers/paperFacts';
import { composeSamplePaper } from '#app/papers/samplePapers';
import { reminderFacts } from '#app/plans/remindInstalment';
import { claimOf } from '#app/queries/claimOf';
import { addDays } from '#domain/calendar/plainDate';
import type { LetterFacts } from '#domain/letters/facts';
import type { LetterDocument } from '#domain/letters/model';
import { composeExhibitList } from '#domain/letters/papers/exhibits';
import { composeInstalmentReminder } from '#domain/letters/papers/instalmentReminder';
import { composeInterestAnnex } from '#domain/letters/papers/interestAnnex';
import { composeInvoiceDuplicate } from '#domain/letters/papers/invoiceDuplicate';
import { composeLastLetter } from '#domain/letters/papers/lastLetter';
import { composePhoneConfirmation } from '#domain/letters/papers/phoneConfirmation';
import { composePlanProposal } from '#domain/letters/papers/planProposal';
import { composeReceipt } from '#domain/letters/papers/receipt';
import { composeStatement } from '#domain/letters/papers/statement';
import type { WordedPaper } from '#domain/letters/templates/wordedDocuments';
import type { Wording, WordingKey } from '#domain/letters/templates/wording';
import { ok, reject, type Result } from '#domain/result';

type Previewed = { readonly document: LetterDocument; readonly isSample: boolean };
type PaperKey = WordingKey<WordedPaper>;

/**
 * A paper in the words being typed: as the ledger would print it for this customer, or, when there is no such paper yet,
 * about what he owes and with made-up days.
 */
export function previewPaper(ctx: Context, file: CustomerFile, key: PaperKey, wording: Wording): Result<Previewed> {
  const real = composeReal(ctx, file, key, wording);
  if (real.ok) return ok({ document: real.value, isSample: false });
  if (real.error.code === 'letter.wordingBroken') return real;
  const itemIds = openItems(file);
  if (itemIds.length === 0) return reject('letter.nothingDue');
  const today = ctx.clock.today();
  const on = { kind: 'formalNotice', channel: 'letter', itemIds, deadlineOn: addDays(today, 14), on: today } as const;
  return previewSample({ ...letterFacts(ctx, file, on), language: key.language, tone: key.tone }, key, wording);
}

/** The same with figures that are made up. */
export function previewSample(letter: LetterFacts, { document }: PaperKey, wording: Wording): Result<Previewed> {
  const made = composeSamplePaper(document, letter, wording);
  return made.ok ? ok({ document: made.value, isSample: true }) : made;
}

function composeReal(ctx: Context, file: CustomerFile, key: PaperKey, wording: Wording): Result<LetterDocument> {
  const as = { language: key.language, tone: key.tone };
  const from = <Facts>(facts: Result<Facts>, compose: (facts: Facts) => Result<LetterDocument>) =>
    facts.ok ? compose({ ...facts.value, ...as }) : facts;
  switch (key.document) {
    case 'lastLetter':
      return from(lastLetterFacts(ctx, file), (facts) => composeLastLetter(facts, wording));
    case 'planProposal':
      return from(proposalFacts(ctx, file), (facts) => composePlanProposal(facts, wording));
    case 'instalmentNote':
    case 'instalmentNotice':
      return from(instalmentFacts(ctx, file, key.document), (facts) => composeInstalmentReminder(facts, wording));
    case 'phoneConfirmation':
      return from(phoneFacts(ctx, file), (facts) => composePhoneConfirmation(facts, wording));
    case 'receipt':
      return from(receiptFacts(ctx, file), (facts) => composeReceipt(facts, wording));
    case 'statement':
      return from(statementFacts(ctx, file), (facts) => composeStatement(facts, wording));
    case 'exhibitList':
      return from(exhibitsFacts(ctx, file), (facts) => composeExhibitList(facts, facts.exhibits, wording));
    case 'invoiceDuplicate': {
      const [item] = file.facts.items.filter(({ openCents }) => openCents > 0);
      if (item === undefined) return reject('letter.nothingDue');
      const facts = duplicateFacts(ctx, file, documentOf(file, item.documentId), 'duplicate');
      return ok(composeInvoiceDuplicate({ ...facts, ...as }, wording));
    }
    case 'interestAnnex': {
      const itemIds = openItems(file);
      if (itemIds.length === 0) return reject('letter.nothingDue');
      const claim = claimOf(ctx, file, itemIds, 'formalNotice', ctx.clock.today());
      const paper = { ...paperFacts(ctx, file, itemIds), ...as };
      return composeInterestAnnex(paper, citedClaim(claim, paper.language), wording);
    }
    // An agreement and a bill are typed in their dialog: before, there is what is owed.
    case 'paymentPlan':
    case 'billOfExchange':
      return reject('plan.notProposed');
  }
}

function instalmentFacts(ctx: Context, file: CustomerFile, document: 'instalmentNote' | 'instalmentNotice') {
  const plan = file.facts.followUp.plans.findLast(({ ended }) => ended === null);
  if (plan === undefined) return reject('plan.notProposed');
  return reminderFacts(ctx, file, plan, document === 'instalmentNote' ? 'plan_note' : 'plan_notice');
}

function openItems({ facts }: CustomerFile): readonly string[] {
  return facts.items.filter(({ openCents }) => openCents > 0).map(({ itemId }) => itemId);
}
