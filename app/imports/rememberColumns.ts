import type { Context } from '#app/context';
import type { ImportInHand } from '#app/imports/inHand';
import { columnsToRemember } from '#domain/imports/rememberedColumns';

/** Keeps the columns of a list, and the order of its dates where the user chose it, for the next one with its header. */
export function rememberColumns(ctx: Context, { answer, dateOrder }: Pick<ImportInHand, 'answer' | 'dateOrder'>): void {
  const { mapping, signature } = answer;
  if (signature === '') return;
  ctx.ledger.imports.saveMapping(signature, columnsToRemember({ mapping, dateOrder }), ctx.clock.now());
}
