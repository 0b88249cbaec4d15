import { itemsToClaim } from '#app/claims/claimView';
import { citedClaim } from '#app/claims/citedClaim';
import { claimProblem } from '#app/claims/claimProblem';
import type { Context } from '#app/context';
import { loadCustomerFile } from '#app/customerFile';
import { pageLook } from '#app/letters/pageLook';
import { paperWording } from '#app/letters/wordings';
import { paperFacts } from '#app/papers/paperFacts';
import { claimOf } from '#app/queries/claimOf';
import { printerFor } from '#app/runs/printChoices';
import { handOver } from '#app/runs/printRun';
import type { Session } from '#app/session';
import type { Output, Request } from '#contract/api';
import { present } from '#domain/assert';
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
  const problem = claimProblem(ctx, file);
  if (problem !== null) return reject('annex.cannotReckon');
  const wanted = itemIds.length === 0 ? itemsToClaim(file) : itemIds;
  const facts = paperFacts(ctx, file, wanted);
  const written = composeInterestAnnex(
    facts,
    citedClaim(claimOf(ctx, file, wanted, 'formalNotice', today), facts.language),
    paperWording(ctx, 'interestAnnex', facts),
  );
  const composed = written.ok ? checkPrintable(written.value) : written;
  if (!composed.ok) return composed;
  const papers = [composed.value];
  const look = pageLook(ctx, null, papers, printerFor(ctx, how));
  const { files } = await session.parts.workers.drawLetters(papers, look, false);
  const { bytes } = present(files[0], 'drawn annex');
  return ok(await handOver(session, how, `interets-${file.customer.number}-${today}.pdf`, bytes));
}
