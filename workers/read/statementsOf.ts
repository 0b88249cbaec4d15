import type { BankRow } from '#domain/imports/row';
import { plainEntry, type BankStatement, type FiledStatement } from '#domain/statements/statement';
import type { FileReading } from '#workers/read/fileReading';

/** The statements of a file: a bank's own, those of an archive, or the movements of a list, of which no balance is known. */
export function statementsOf({ format, members, reading, statements }: FileReading): readonly FiledStatement[] {
  if (members.length > 0) return members.flatMap((member) => statementsOf(member.reading));
  if (statements.length > 0) return statements.map((statement) => ({ ...statement, format }));
  if (reading?.content !== 'bank' || reading.bankRows.length === 0) return [];
  return [
    {
      format,
      line: reading.bankRows[0]?.line ?? 1,
      account: { iban: null, bank: null, branch: null, number: null, ribKey: null },
      currency: 'EUR',
      ...{ sequence: null, reference: null, version: null, opening: null, closing: null },
      entries: reading.bankRows.map(entryOf),
    },
  ];
}

function entryOf(row: BankRow): BankStatement['entries'][number] {
  const { cents, counterparty, counterpartyIban, date, label, line, structured, valueDate } = row;
  return {
    ...plainEntry(cents, date, line),
    ...{ valueDate, name: counterparty, iban: counterpartyIban, structured, text: label, label },
  };
}
