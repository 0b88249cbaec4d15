import type { Ledger } from '#db/open';
import { cents } from '#domain/money/cents';
import { companyChainText, entryChainText, eventChainText } from '#domain/ledger/chain';

/** One thing that was verified. `detail` says what was looked at, or what is wrong. */
export type Check = { readonly name: string; readonly ok: boolean; readonly detail: string };

type Hash = (content: string | Uint8Array) => string;
type ReadPaper = (area: 'letters' | 'attachments', name: string) => Uint8Array | null;

/** Everything the database alone can verify. The projections are compared by the caller, who knows how to make them. */
export function checkDatabase(ledger: Ledger, hash: Hash, readPaper: ReadPaper): readonly Check[] {
  return [
    integrity(ledger),
    references(ledger),
    debitsEqualCredits(ledger),
    subLedgerEqualsAccounts(ledger),
    entryChain(ledger, hash),
    eventChain(ledger, hash),
    companyChain(ledger, hash),
    bankStates(ledger),
    invoiceLines(ledger),
    papers(ledger, hash, readPaper),
  ];
}

function integrity({ db }: Ledger): Check {
  const found = db.prepare<[], string>('PRAGMA integrity_check').pluck().all();
  return { name: 'integrity', ok: found.length === 1 && found[0] === 'ok', detail: found.slice(0, 5).join('; ') };
}

function references({ db }: Ledger): Check {
  const broken = db.prepare('PRAGMA foreign_key_check').all();
  return { name: 'references', ok: broken.length === 0, detail: `${broken.length} broken` };
}

function debitsEqualCredits({ db }: Ledger): Check {
  const entries = db.prepare<[], number>('SELECT count(*) FROM journal_entry').pluck().get() ?? 0;
  const unbalanced = db
    .prepare<[], number>(
      'SELECT entry_seq FROM posting GROUP BY entry_seq, currency HAVING sum(amount_cents) <> 0 LIMIT 5',
    )
    .pluck()
    .all();
  const total = db.prepare<[], number>('SELECT coalesce(sum(amount_cents), 0) FROM posting').pluck().get() ?? 0;
  return {
    name: 'debitsEqualCredits',
    ok: unbalanced.length === 0 && total === 0,
    detail: unbalanced.length === 0 ? `${entries} entries` : `entries ${unbalanced.join(', ')}`,
  };
}

// The open items of all customers together are the customers account, and each item was entered as its paper says.
function subLedgerEqualsAccounts({ db }: Ledger): Check {
  const account =
    db
      .prepare<[], number>(`SELECT coalesce(sum(amount_cents), 0) FROM posting WHERE account = 'customers'`)
      .pluck()
      .get() ?? 0;
  const loose =
    db
      .prepare<[], number>(
        `SELECT count(*) FROM posting WHERE account = 'customers' AND (item_seq IS NULL OR customer_seq IS NULL)`,
      )
      .pluck()
      .get() ?? 0;
  const wrong = db
    .prepare<[], string>(
      `
      SELECT document.number FROM document
      JOIN (SELECT document_id, sum(amount_cents) AS total FROM item GROUP BY document_id) AS items
        ON items.document_id = document.id
      WHERE items.total <> document.gross_cents LIMIT 5
    `,
    )
    .pluck()
    .all();
  const strayed =
    db
      .prepare<[], number>(
        `
      SELECT count(*) FROM posting
      JOIN item ON item.seq = posting.item_seq
      JOIN owner AS his ON his.recorded_id = item.customer_id
      JOIN owner AS booked ON booked.recorded_seq = posting.customer_seq
      JOIN document ON document.id = item.document_id
      WHERE booked.id <> his.id OR posting.document_seq <> document.seq
    `,
      )
      .pluck()
      .get() ?? 0;
  const ok = loose === 0 && strayed === 0 && wrong.length === 0;
  const detail = ok ? `${cents(account)} cents` : `loose ${loose}, strayed ${strayed}, documents ${wrong.join(', ')}`;
  return { name: 'subLedgerEqualsAccounts', ok, detail };
}

const pageSize = 2_000;

function entryChain({ journal }: Ledger, hash: Hash): Check {
  let previous: string | null = null;
  let count = 0;
  for (let page = journal.page(0, pageSize); page.length > 0; page = journal.page(count, pageSize)) {
    for (const entry of page) {
      count += 1;
      const expected = hash(entryChainText(entry, entry.recordedAt, previous));
      if (entry.seq !== count || entry.hash !== expected) return broken('entryChain', entry.seq);
      previous = entry.hash;
    }
  }
  return { name: 'entryChain', ok: true, detail: `${count} entries` };
}

function eventChain({ events }: Ledger, hash: Hash): Check {
  let previous: string | null = null;
  let count = 0;
  for (let page = events.page(0, pageSize); page.length > 0; page = events.page(count, pageSize)) {
    for (const event of page) {
      count += 1;
      const expected = hash(eventChainText(event, event.recordedAt, previous));
      if (event.seq !== count || event.hash !== expected) return broken('eventChain', event.seq);
      previous = event.hash;
    }
  }
  return { name: 'eventChain', ok: true, detail: `${count} events` };
}

function companyChain({ companyFacts }: Ledger, hash: Hash): Check {
  let previous: string | null = null;
  let count = 0;
  for (const fact of companyFacts.all()) {
    count += 1;
    if (fact.seq !== count || fact.hash !== hash(companyChainText(fact, previous)))
      return broken('companyChain', fact.seq);
    previous = fact.hash;
  }
  return { name: 'companyChain', ok: true, detail: `${count} facts` };
}

// Every statement and movement has a state that follows from the one before; a batch is the sum of its payments; papers
// that a match made are there, and only a match made any.
function bankStates({ db }: Ledger): Check {
  const count = (sql: string) => db.prepare<[], number>(sql).pluck().get() ?? 0;
  const stateless = count(
    `SELECT count(*) FROM (SELECT id FROM bank_statement UNION ALL SELECT id FROM bank_movement) AS subject
     WHERE NOT EXISTS (SELECT 1 FROM bank_state WHERE subject_id = subject.id)`,
  );
  const astray = count(
    `SELECT count(*) FROM bank_state WHERE subject_id NOT IN (SELECT id FROM bank_statement UNION ALL SELECT id FROM bank_movement)`,
  );
  const unfollowed = count(
    `SELECT count(*) FROM (SELECT was, lag(state, 1, 'none') OVER (PARTITION BY subject_id ORDER BY seq) AS before
       FROM bank_state) WHERE was <> before`,
  );
  const unmade = count(
    `SELECT count(*) FROM bank_state AS state, json_each(state.made) AS paper
     WHERE NOT EXISTS (SELECT 1 FROM document WHERE id = paper.value)`,
  );
  const unpaid = count(`SELECT count(*) FROM bank_state WHERE state = 'matched' AND json_array_length(made) = 0`);
  const batches = count(
    `SELECT count(*) FROM (SELECT 1 FROM bank_movement GROUP BY account, booked_on, entry_cents, ordinal
       HAVING sum(amount_cents) <> entry_cents)`,
  );
  const wrong = { stateless, astray, unfollowed, unmade, unpaid, batches };
  const ok = Object.values(wrong).every((each) => each === 0);
  const detail = ok
    ? `${count('SELECT count(*) FROM bank_movement')} movements`
    : Object.entries(wrong)
        .filter(([, each]) => each > 0)
        .map(([what, each]) => `${what} ${each}`)
        .join(', ');
  return { name: 'bankStates', ok, detail };
}

// Lines, where they are known, make the price without VAT of their paper, as do those of each rate.
function invoiceLines({ db }: Ledger): Check {
  const wrong = db
    .prepare<[], string>(
      `SELECT document.number FROM (SELECT document_id, sum(net_cents) AS net FROM invoice_line GROUP BY document_id) AS made
       JOIN document ON document.id = made.document_id WHERE made.net <> abs(document.net_cents)
       UNION
       SELECT document.number
       FROM (SELECT document_id, rate_milli, sum(net_cents) AS net FROM invoice_line GROUP BY document_id, rate_milli) AS made
       JOIN document ON document.id = made.document_id
       LEFT JOIN document_vat AS share ON share.document_id = made.document_id AND share.rate_milli = made.rate_milli
       WHERE share.net_cents IS NULL OR abs(share.net_cents) <> made.net LIMIT 5`,
    )
    .pluck()
    .all();
  const count = db.prepare<[], number>('SELECT count(*) FROM invoice_line').pluck().get() ?? 0;
  const detail = wrong.length === 0 ? `${count} lines` : wrong.join(', ');
  return { name: 'invoiceLines', ok: wrong.length === 0, detail };
}

function broken(name: string, seq: number): Check {
  return { name, ok: false, detail: `broken at ${seq}` };
}

function papers({ attachments, letters }: Ledger, hash: Hash, readPaper: ReadPaper): Check {
  const kept = [
    ...letters.all().map(({ file, number, sha256 }) => ({ area: 'letters' as const, file, name: number, sha256 })),
    ...attachments
      .needed()
      .map(({ file, fileName, sha256 }) => ({ area: 'attachments' as const, file, name: fileName, sha256 })),
  ];
  const wrong = kept.filter(({ area, file, sha256 }) => {
    const bytes = readPaper(area, file);
    return bytes === null || hash(bytes) !== sha256;
  });
  const detail =
    wrong.length === 0
      ? `${kept.length} papers`
      : wrong
          .slice(0, 5)
          .map(({ name }) => name)
          .join(', ');
  return { name: 'papers', ok: wrong.length === 0, detail };
}
