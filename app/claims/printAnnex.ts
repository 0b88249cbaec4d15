import { itemsToClaim } from '#app/claims/claimView';
import { citedClaim } from '#app/claims/citedClaim';
import { claimProblem } from '#app/claims/claimProblem';
import type { Context } from '#app/context';
import { loadCustomerFile, type CustomerFile } from '#app/customerFile';
import { pageLook } from '#app/letters/pageLook';
import { paperWording } from '#app/letters/wordings';
import { paperFacts } from '#app/papers/paperFacts';
import { claimOf } from '#app/queries/claimOf';
import { printerFor } from '#app/runs/printChoices';
import { handOver } from '#app/runs/printRun';
import type { Session } from '#app/session';
import type { Output, Request } from '#contract/api';
import { present } from '#domain/assert';
import type { LetterDocument } from '#domain/letters/model';
import { composeInterestAnnex } from '#domain/letters/papers/interestAnnex';
import { checkPrintable } from '#domain/letters/printable';
import { ok, reject, type Result } from '#domain/result';

/** Prints, saves or shows how the interest of today was reckoned, slice by slice. */
export async function printAnnex(
  session: Session,
  ctx: Context,
  { customerId, how, itemIds }: Request<'claim.annex'>,
): Promise<Result<Output<'claim.annex'>>> {
  const today = ctx.clock.today();
  const file = loadCustomerFile(ctx.ledger, customerId, today);
  if (file === null) return reject('customer.unknown');
  const written = composeAnnex(ctx, file, itemIds.length === 0 ? itemsToClaim(file) : itemIds);
  const composed = written.ok ? checkPrintable(written.value) : written;
  if (!composed.ok) return composed;
  const papers = [composed.value];
  const look = pageLook(ctx, null, papers, printerFor(ctx, how));
  const { files } = await session.parts.workers.drawLetters(papers, look, false);
  const { bytes } = present(files[0], 'drawn annex');
  return ok(await handOver(session, how, `interets-${file.customer.number}-${today}.pdf`, bytes));
}

/** How the interest of these items was reckoned until today, in the user's words. */
export function composeAnnex(ctx: Context, file: CustomerFile, itemIds: readonly string[]): Result<LetterDocument> {
  if (claimProblem(ctx, file) !== null) return reject('annex.cannotReckon');
  const facts = paperFacts(ctx, file, itemIds);
  const claim = claimOf(ctx, file, itemIds, 'formalNotice', ctx.clock.today());
  return composeInterestAnnex(facts, citedClaim(claim, facts.language), paperWording(ctx, 'interestAnnex', facts));
}
