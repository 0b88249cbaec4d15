-- What the law asks to remember besides the books: typed rates, what is waived, deadlines of limitation.

-- What the user established for the whole business: a rate typed from its official notice, the reading of a rule that
-- the law leaves open. Appended, never changed; a correction or an undoing is a new row.
CREATE TABLE company_fact (
  seq         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  kind        TEXT NOT NULL,
  happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on)),
  recorded_at TEXT NOT NULL,
  body        TEXT NOT NULL CHECK (json_valid(body)),
  undoes      TEXT UNIQUE REFERENCES company_fact (id),
  hash        TEXT NOT NULL,
  CHECK ((kind = 'undone') = (undoes IS NOT NULL))
) STRICT;
CREATE TRIGGER company_fact_no_update BEFORE UPDATE ON company_fact BEGIN SELECT RAISE(ABORT, 'company_fact is append-only'); END;
CREATE TRIGGER company_fact_no_delete BEFORE DELETE ON company_fact BEGIN SELECT RAISE(ABORT, 'company_fact is append-only'); END;

-- Last day to sue for an open invoice, and the warning about it that the user saw: kept for the day's list.
ALTER TABLE item_state ADD COLUMN limitation_on TEXT;
ALTER TABLE item_state ADD COLUMN limitation_seen TEXT;
CREATE INDEX item_state_by_limitation ON item_state (limitation_on) WHERE limitation_on IS NOT NULL;
-- Ledgers of before: whoever owes something is looked at again by the next catch-up.
UPDATE customer_state SET next_on = '2000-01-01' WHERE open_cents > 0;

-- What a plan of payments asks of the owner today (a note, a notice, an answer awaited, a plan broken), for the day's list.
ALTER TABLE customer_state ADD COLUMN plan_task TEXT CHECK (plan_task IS NULL OR json_valid(plan_task));

-- Terms "fin de mois" of a customer: how they are counted is a reading that the user chose for all (law point frEndOfMonth).
ALTER TABLE customer ADD COLUMN terms_end_of_month INTEGER NOT NULL DEFAULT 0 CHECK (terms_end_of_month IN (0, 1));

-- Statements of the bank that were taken in. What the bank said is appended and never changed.
CREATE TABLE bank_statement (
  seq           INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  account       TEXT NOT NULL,
  currency      TEXT NOT NULL,
  sequence      INTEGER,
  opening_cents INTEGER,
  opening_on    TEXT,
  closing_cents INTEGER,
  closing_on    TEXT,
  last_on       TEXT NOT NULL CHECK (last_on IS date(last_on)),
  format        TEXT NOT NULL,
  file_name     TEXT NOT NULL,
  sha256        TEXT NOT NULL,
  imported_on   TEXT NOT NULL CHECK (imported_on IS date(imported_on)),
  recorded_at   TEXT NOT NULL
) STRICT;
CREATE INDEX bank_statement_by_account ON bank_statement (account, seq);
CREATE TRIGGER bank_statement_no_update BEFORE UPDATE ON bank_statement BEGIN SELECT RAISE(ABORT, 'bank_statement is append-only'); END;
CREATE TRIGGER bank_statement_no_delete BEFORE DELETE ON bank_statement BEGIN SELECT RAISE(ABORT, 'bank_statement is append-only'); END;

-- Movements of the account, each once: the n-th of its amount on its day. A batch stands as its payments (part 1, 2 ...).
CREATE TABLE bank_movement (
  seq          INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  statement_id TEXT NOT NULL REFERENCES bank_statement (id),
  account      TEXT NOT NULL,
  booked_on    TEXT NOT NULL CHECK (booked_on IS date(booked_on)),
  entry_cents  INTEGER NOT NULL,
  ordinal      INTEGER NOT NULL CHECK (ordinal > 0),
  part         INTEGER NOT NULL CHECK (part >= 0),
  amount_cents INTEGER NOT NULL,
  reference    TEXT,
  words_hash   TEXT NOT NULL,
  format       TEXT NOT NULL,
  UNIQUE (account, booked_on, entry_cents, ordinal, part)
) STRICT;
CREATE INDEX bank_movement_by_statement ON bank_movement (statement_id);
CREATE TRIGGER bank_movement_no_update BEFORE UPDATE ON bank_movement BEGIN SELECT RAISE(ABORT, 'bank_movement is append-only'); END;
CREATE TRIGGER bank_movement_no_delete BEFORE DELETE ON bank_movement BEGIN SELECT RAISE(ABORT, 'bank_movement is append-only'); END;

-- Who paid and what he wrote: beside the facts, because it can be erased.
CREATE TABLE bank_words (
  movement_id   TEXT PRIMARY KEY REFERENCES bank_movement (id),
  name          TEXT NOT NULL,
  iban          TEXT NOT NULL,
  structured    TEXT NOT NULL,
  text          TEXT NOT NULL,
  return_reason TEXT NOT NULL
) STRICT;

-- What became of a statement (taken, none) or a movement (waiting, later, matched, notCustomer, ignored, none), one row
-- per change: the last one counts. `made` lists the papers that a match made.
CREATE TABLE bank_state (
  seq         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  subject_id  TEXT NOT NULL,
  state       TEXT NOT NULL,
  was         TEXT NOT NULL,
  made        TEXT NOT NULL CHECK (json_valid(made)),
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX bank_state_by_subject ON bank_state (subject_id, seq);
CREATE TRIGGER bank_state_no_update BEFORE UPDATE ON bank_state BEGIN SELECT RAISE(ABORT, 'bank_state is append-only'); END;
CREATE TRIGGER bank_state_no_delete BEFORE DELETE ON bank_state BEGIN SELECT RAISE(ABORT, 'bank_state is append-only'); END;

-- What was learned about who pays for whom: an account or a name. A hint, changed and erased at will.
CREATE TABLE known_payer (
  id          TEXT PRIMARY KEY,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  kind        TEXT NOT NULL CHECK (kind IN ('iban', 'name')),
  value       TEXT NOT NULL,
  movement_id TEXT NOT NULL,
  learned_on  TEXT NOT NULL,
  UNIQUE (kind, value, customer_id)
) STRICT;
CREATE INDEX known_payer_by_movement ON known_payer (movement_id);

-- Who a customer of a file is, where the user was asked because he looks like another one: not asked twice.
CREATE TABLE import_customer (
  file_key    TEXT PRIMARY KEY,
  customer_id TEXT REFERENCES customer (id), -- null: somebody new
  updated_at  TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Two customers that turned out to be one: what was recorded of the one is read as the other's. The fact stands in
-- company_fact; this column follows it, so that every list finds who a recorded customer is today.
ALTER TABLE customer ADD COLUMN merged_into TEXT REFERENCES customer (id);
CREATE INDEX customer_by_merge ON customer (merged_into) WHERE merged_into IS NOT NULL;
CREATE VIEW owner AS
SELECT recorded.id AS recorded_id, recorded.seq AS recorded_seq, today.*
FROM customer AS recorded JOIN customer AS today ON today.id = coalesce(recorded.merged_into, recorded.id);

-- Lines of an invoice or credit note as its paper has them, with what is taken off or added for the whole of it. Written
-- with the document, before its entry seals it. Quantities and prices are exact decimals as text; amounts of a credit
-- note stand above zero, as on its paper.
CREATE TABLE invoice_line (
  document_id    TEXT    NOT NULL REFERENCES document (id),
  n              INTEGER NOT NULL CHECK (n >= 1),
  kind           TEXT    NOT NULL CHECK (kind IN ('line', 'allowance', 'charge')),
  name           TEXT    NOT NULL,
  details        TEXT    NOT NULL,
  quantity       TEXT    NOT NULL CHECK (quantity GLOB '*[0-9]*' AND quantity NOT GLOB '*[^-.0-9]*'),
  unit           TEXT    NOT NULL,
  unit_price     TEXT    NOT NULL CHECK (unit_price GLOB '*[0-9]*' AND unit_price NOT GLOB '*[^-.0-9]*'),
  price_per      TEXT    NOT NULL CHECK (price_per GLOB '*[1-9]*' AND price_per NOT GLOB '*[^.0-9]*'),
  adjustments    TEXT    NOT NULL CHECK (json_valid(adjustments)),
  category       TEXT    NOT NULL CHECK (category IN ('S', 'Z', 'E', 'AE', 'K', 'G', 'O')),
  rate_milli     INTEGER NOT NULL CHECK (rate_milli >= 0 AND (category = 'S') = (rate_milli > 0)),
  exemption      TEXT    NOT NULL,
  exemption_code TEXT    NOT NULL,
  net_cents      INTEGER NOT NULL,
  PRIMARY KEY (document_id, n)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER invoice_line_no_update BEFORE UPDATE ON invoice_line BEGIN SELECT RAISE(ABORT, 'invoice_line is append-only'); END;
CREATE TRIGGER invoice_line_no_delete BEFORE DELETE ON invoice_line BEGIN SELECT RAISE(ABORT, 'invoice_line is append-only'); END;
CREATE TRIGGER invoice_line_sealed BEFORE INSERT ON invoice_line
WHEN EXISTS (
  SELECT 1 FROM document JOIN customer ON customer.id = document.customer_id
  JOIN posting ON posting.customer_seq = customer.seq AND posting.document_seq = document.seq
  WHERE document.id = NEW.document_id
)
BEGIN SELECT RAISE(ABORT, 'invoice_line is sealed'); END;

-- Invoices that a credit note names and that were not there when it came: it is deducted from them when they come.
CREATE TABLE named_invoice (
  document_id TEXT    NOT NULL REFERENCES document (id),
  number      TEXT    NOT NULL,
  is_told     INTEGER NOT NULL CHECK (is_told IN (0, 1)), -- 0: a word with digits of its line, which may mean something else
  PRIMARY KEY (document_id, number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER named_invoice_no_update BEFORE UPDATE ON named_invoice BEGIN SELECT RAISE(ABORT, 'named_invoice is append-only'); END;
CREATE TRIGGER named_invoice_no_delete BEFORE DELETE ON named_invoice BEGIN SELECT RAISE(ABORT, 'named_invoice is append-only'); END;
