import type { Context } from '#app/context';
import { lostVatReport } from '#app/lostDebt/lostVatReport';
import { handOver } from '#app/runs/printRun';
import type { Session } from '#app/session';
import type { Output, Request } from '#contract/api';
import { sentenceText } from '#contract/texts';
import { lossNames } from '#contract/texts/lossNames';
import { lostVatColumns } from '#contract/texts/lostVatColumns';
import type { Language } from '#domain/country';
import { formatPercent } from '#domain/format/amount';
import { formatDateShort } from '#domain/format/date';
import { decimalText } from '#domain/format/decimal';
import type { Cents } from '#domain/money/cents';
import { ratePpm } from '#domain/money/rate';
import { ok, type Result } from '#domain/result';

type Row = Output<'report.lostVat'>['rows'][number];

/** The list of lost VAT as a file that a spreadsheet opens: one line for each rate of each invoice. */
export async function lostVatFile(
  session: Session,
  ctx: Context,
  { on }: Request<'report.lostVatFile'>,
): Promise<Result<Output<'report.lostVatFile'>>> {
  const language = session.language();
  const accounts = accountsOf(ctx);
  const { rows } = lostVatReport(ctx, { on });
  const lines = [lostVatColumns[language], ...rows.flatMap((row) => linesOf(ctx, row, accounts, language))];
  // With its mark, or a spreadsheet reads the accents wrong.
  const text = `\uFEFF${lines.map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`;
  const { file } = await handOver(session, 'pdf', `tva-impayes-${on}.csv`, new TextEncoder().encode(text));
  return ok({ outcome: file === null ? 'cancelled' : 'saved', file });
}

type Accounts = { readonly [Role in 'customers' | 'badDebtLoss' | 'vat']: string };

function accountsOf({ ledger }: Context): Accounts {
  const codeOf = (role: string) => ledger.accounts.all().find((account) => account.role === role)?.code ?? '';
  return { customers: codeOf('customers'), badDebtLoss: codeOf('badDebtLoss'), vat: codeOf('vat') };
}

// One line for each rate, with the accounts in which its entries stand.
function linesOf(ctx: Context, row: Row, accounts: Accounts, language: Language): readonly (readonly string[])[] {
  const customerNumber = ctx.ledger.customers.get(row.customerId)?.number ?? '';
  const day = (on: Row['bookedOn']) => (on === null ? '' : formatDateShort(on));
  const amount = (value: Cents) => (language === 'en' ? decimalText(value) : decimalText(value).replace('.', ','));
  return row.rates.map(({ booked, net, rateMilli, vat }) => [
    ...[
      row.number,
      day(row.issuedOn),
      customerNumber,
      row.customerName,
      lossNames[language][row.ground],
      day(row.groundOn),
    ],
    ...[formatPercent(ratePpm(rateMilli * 10), language), amount(net), amount(vat), row.letterNumber],
    ...[day(row.sentOn), amount(booked), day(row.bookedOn)],
    row.missing.map((missing) => sentenceText(missing, language)).join(' / '),
    ...[accounts.customers, accounts.badDebtLoss, accounts.vat],
  ]);
}

// A spreadsheet would run a text that begins like a formula; amounts below zero stay amounts.
function cell(text: string): string {
  const safe = /^[=+@\t]|^-(?!\d)/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
