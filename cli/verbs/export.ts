import { writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { exportLists } from '#contract/schemas/exportSchemas';
import { exportTable } from '#app/accounting/exportTable';
import type { Answer, Call } from '#cli/call';
import { acceptedOf } from '#cli/refused';
import { customerOf } from '#cli/verbs/statement';
import { WrongCall } from '#cli/wrongCall';
import { guarded } from '#db/failure';
import { parsePlainDate, type PlainDate } from '#domain/calendar/plainDate';
import { csvText } from '#domain/exports/csvTable';
import type { ExportTable } from '#domain/exports/table';
import { decimalText } from '#domain/format/decimal';
import { cents } from '#domain/money/cents';
import { xlsxTable } from '#workers/exports/xlsxTable';

const formats = ['csv', 'xlsx'] as const;

/** `export --format F --what W --out FILE`: a list for the accountant as of the day, as a file. */
export async function exportList(call: Call): Promise<Answer> {
  const what = oneOf(call, '--what', exportLists);
  const format = oneOf(call, '--format', formats);
  const [from, to] = [dateOption(call, '--from'), dateOption(call, '--to') ?? call.today];
  const ctx = call.openLedger();
  const client = call.option('--client');
  const customerId = client === null ? null : customerOf(ctx, client).id;
  const request = { what, from, to, customerId, language: call.language };
  const table = acceptedOf(await exportTable(ctx, request, () => 0));
  const bytes = format === 'csv' ? new TextEncoder().encode(csvText(table)) : await xlsxTable(table);
  const file = resolve(call.option('--out') ?? '');
  guarded(() => writeFileSync(file, bytes));
  return { value: { file: basename(file), format, what, from, to, rows: table.rows.length, totals: totalsOf(table) } };
}

function totalsOf({ columns, total }: ExportTable): Readonly<Record<string, string>> {
  const sums = columns.flatMap(({ kind, label }, index) => {
    const cell = total?.[index];
    return kind === 'amount' && typeof cell === 'number' ? [[label, decimalText(cents(cell))] as const] : [];
  });
  return Object.fromEntries(sums);
}

function oneOf<const Word extends string>(call: Call, name: string, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === call.option(name));
  if (word === undefined) throw new WrongCall('field.invalid', name, { allowed: words.join(', ') });
  return word;
}

function dateOption(call: Call, name: string): PlainDate | null {
  const text = call.option(name);
  if (text === null) return null;
  const parsed = parsePlainDate(text);
  if (!parsed.ok) throw new WrongCall('field.invalid', name, { value: text });
  return parsed.value;
}
