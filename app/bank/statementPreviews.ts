import { headsOf, statementPlans } from '#app/bank/statementPlan';
import type { Context } from '#app/context';
import type { ImportPreview } from '#contract/schemas/importSchemas';
import { sumCents } from '#domain/money/cents';
import { accountName } from '#domain/statements/checkStatements';
import type { BankEntry, FiledStatement } from '#domain/statements/statement';

type Preview = ImportPreview['statements'][number];

/** What a bank's file tells, and how it goes on from what is there. Writes nothing. */
export function statementPreviews(ctx: Context, statements: readonly FiledStatement[]): readonly Preview[] {
  return statementPlans(ctx, statements).map(({ fresh, known, remarks, statement }): Preview => {
    const { closing, currency, entries, opening } = statement;
    const booked = entries.filter(({ isBooked }) => isBooked);
    return {
      account: accountName(statement),
      currency,
      openingCents: opening?.cents ?? null,
      openingOn: opening?.date ?? null,
      closingCents: closing?.cents ?? null,
      closingOn: closing?.date ?? null,
      incoming: sumOf(booked.filter(({ amount }) => amount > 0)),
      outgoing: sumOf(booked.filter(({ amount }) => amount < 0)),
      fresh: fresh.length,
      known: headsOf(known),
      remarks: [...remarks],
    };
  });
}

function sumOf(entries: readonly BankEntry[]): Preview['incoming'] {
  return { count: entries.length, amount: sumCents(entries.map(({ amount }) => amount)) };
}
