import type { WriteDb } from '#db/database';
import { assert } from '#domain/assert';
import { plainDate } from '#domain/calendar/plainDate';
import type { CompanyFact, CompanyFactBody } from '#domain/company/companyFact';

type FactRow = {
  readonly seq: number;
  readonly id: string;
  readonly on: string;
  readonly recordedAt: string;
  readonly body: string;
  readonly hash: string;
};

/** A fact of the business with its place in the chain. */
export type StoredCompanyFact = CompanyFact & { readonly hash: string };

const columns = 'seq, id, happened_on AS "on", recorded_at AS recordedAt, body, hash';
const fromRow = (row: FactRow): StoredCompanyFact => ({
  ...row,
  on: plainDate(row.on),
  body: JSON.parse(row.body) as CompanyFactBody,
});

/** Facts of the business: typed rates and chosen readings, in the order they were recorded. */
export function companyFactsRepository(db: WriteDb) {
  const lastSeq = db.prepare<[], number | null>('SELECT max(seq) FROM company_fact').pluck();
  const lastHash = db.prepare<[], string>('SELECT hash FROM company_fact ORDER BY seq DESC LIMIT 1').pluck();
  const insert = db.prepare(`
    INSERT INTO company_fact (seq, id, kind, happened_on, recorded_at, body, undoes, hash)
    VALUES (@seq, @id, @kind, @on, @recordedAt, @body, @undoes, @hash)
  `);
  const selectAll = db.prepare<[], FactRow>(`SELECT ${columns} FROM company_fact ORDER BY seq`);
  const selectUndo = db.prepare<[string], string>('SELECT id FROM company_fact WHERE undoes = ?').pluck();
  let kept: readonly StoredCompanyFact[] = [];

  return {
    lastHash: (): string | null => lastHash.get() ?? null,

    nextSeq: (): number => (lastSeq.get() ?? 0) + 1,

    /** Appends one fact; its `seq` must be the next one. Call inside the transaction of a command. */
    append(fact: CompanyFact, hash: string): void {
      assert(db.inTransaction, 'append outside a transaction');
      insert.run({
        ...fact,
        kind: fact.body.kind,
        body: JSON.stringify(fact.body),
        undoes: fact.body.kind === 'undone' ? fact.body.undoes : null,
        hash,
      });
    },

    /** All facts, oldest first. Every claim asks for them, and they hardly ever change: read again only then. */
    all(): readonly StoredCompanyFact[] {
      // The last hash stands for every row before it: rows of a transaction that failed are not taken for those there.
      if ((lastHash.get() ?? null) !== (kept.at(-1)?.hash ?? null)) kept = selectAll.all().map(fromRow);
      return kept;
    },

    /** The fact that takes `id` back, or null. */
    undoOf: (id: string): string | null => selectUndo.get(id) ?? null,
  };
}
