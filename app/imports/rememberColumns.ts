import type { Context } from '#app/context';
import type { ImportInHand } from '#app/imports/inHand';
import { columnsToRemember } from '#domain/imports/rememberedColumns';

/** Keeps the columns of lists, and the order of their dates where the user chose it, for the next ones with their header. */
export function rememberColumns(
  ctx: Context,
  {
    answer,
    dateOrder,
    origins,
  }: Pick<ImportInHand, 'answer' | 'dateOrder'> & { readonly origins?: ImportInHand['origins'] },
): void {
  // Of several files those of which something was said.
  const said = (origins ?? []).flatMap((origin) =>
    origin.dateOrder === undefined ? [] : [{ answer: origin.answer, dateOrder: origin.dateOrder }],
  );
  for (const { answer: of, dateOrder: order } of [{ answer, dateOrder }, ...said]) {
    const { mapping, signature } = of;
    if (signature !== '')
      ctx.ledger.imports.saveMapping(signature, columnsToRemember({ mapping, dateOrder: order }), ctx.clock.now());
  }
}
