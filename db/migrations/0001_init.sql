-- The ledger of one company.
--
-- Facts (journal, follow-up events, documents, letters) are appended, never changed: triggers refuse update, delete
-- and replace. Names, phones and notes live in editable tables, so that a person can be forgotten without touching
-- the journal. Projections at the end can be thrown away and rebuilt.

-- Editable: what the user chooses. JSON values, checked by the program's schemas.
CREATE TABLE setting (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT, WITHOUT ROWID;

-- Chart of accounts: the role decides what the program books there, the code is the user's.
CREATE TABLE account (
  role TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 2 AND 12),
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Follow-up sequences. A changed sequence is a new version: files already under way keep telling their story.
CREATE TABLE follow_up_policy (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL,
  country    TEXT NOT NULL CHECK (country IN ('FR', 'BE')),
  relation   TEXT NOT NULL CHECK (relation IN ('B2B', 'B2C')),
  is_default INTEGER NOT NULL CHECK (is_default IN (0, 1)),
  steps      TEXT NOT NULL CHECK (json_valid(steps)),
  version    INTEGER NOT NULL DEFAULT 1,
  updated_at TEXT NOT NULL
) STRICT;

-- Editable and erasable: who owes. `number` is stable for life and names the auxiliary account.
CREATE TABLE customer (
  seq             INTEGER PRIMARY KEY, -- names him in the journal
  id              TEXT NOT NULL UNIQUE,
  number          TEXT NOT NULL UNIQUE,
  code            TEXT,
  name            TEXT NOT NULL,
  relation        TEXT NOT NULL CHECK (relation IN ('B2B', 'B2C')),
  relation_guessed INTEGER NOT NULL DEFAULT 0 CHECK (relation_guessed IN (0, 1)),
  country         TEXT NOT NULL CHECK (length(country) = 2),
  language        TEXT NOT NULL CHECK (language IN ('fr', 'nl', 'en')),
  recipient       TEXT NOT NULL DEFAULT '',
  address_extra   TEXT NOT NULL DEFAULT '',
  street          TEXT NOT NULL DEFAULT '',
  postcode        TEXT NOT NULL DEFAULT '',
  city            TEXT NOT NULL DEFAULT '',
  address_seen_on TEXT CHECK (address_seen_on IS date(address_seen_on)),
  phone           TEXT NOT NULL DEFAULT '',
  phone_e164      TEXT,
  email           TEXT NOT NULL DEFAULT '',
  company_number  TEXT NOT NULL DEFAULT '',
  vat_number      TEXT NOT NULL DEFAULT '',
  tone            TEXT NOT NULL DEFAULT 'normal' CHECK (tone IN ('gentle', 'normal', 'firm')),
  policy_id       TEXT REFERENCES follow_up_policy (id),
  terms_days      INTEGER CHECK (terms_days BETWEEN 0 AND 365),
  is_locked       INTEGER NOT NULL DEFAULT 0 CHECK (is_locked IN (0, 1)),
  penalties_on_invoices INTEGER CHECK (penalties_on_invoices IN (0, 1)),
  created_at      TEXT NOT NULL,
  updated_at      TEXT NOT NULL,
  erased_at       TEXT
) STRICT;
CREATE INDEX customer_by_name ON customer (name, id);
CREATE INDEX customer_by_code ON customer (code);

-- Editable and erasable: every free text a fact points to.
CREATE TABLE note (
  id          TEXT PRIMARY KEY,
  customer_id TEXT REFERENCES customer (id),
  text        TEXT NOT NULL,
  is_private  INTEGER NOT NULL DEFAULT 1 CHECK (is_private IN (0, 1)),
  updated_at  TEXT NOT NULL
) STRICT;
CREATE INDEX note_by_customer ON note (customer_id);

CREATE TABLE import_batch (
  id          TEXT PRIMARY KEY,
  file_name   TEXT NOT NULL,
  sha256      TEXT NOT NULL,
  imported_on TEXT NOT NULL CHECK (imported_on IS date(imported_on)),
  recorded_at TEXT NOT NULL,
  counts      TEXT NOT NULL CHECK (json_valid(counts))
) STRICT;
CREATE INDEX import_batch_by_hash ON import_batch (sha256);

-- Columns of a source, remembered by the names in its header.
CREATE TABLE import_mapping (
  signature  TEXT PRIMARY KEY,
  mapping    TEXT NOT NULL CHECK (json_valid(mapping)),
  updated_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Invoices, credit notes, payments: what stands in the journal, with what is printed on it. Never changed.
CREATE TABLE document (
  seq         INTEGER PRIMARY KEY, -- in the order recorded; names it in the journal
  id          TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  kind        TEXT NOT NULL CHECK (kind IN ('invoice', 'creditNote', 'payment', 'refund')),
  number      TEXT NOT NULL,
  issued_on   TEXT NOT NULL CHECK (issued_on IS date(issued_on)),
  delivered_on TEXT CHECK (delivered_on IS date(delivered_on)),
  net_cents   INTEGER NOT NULL,
  vat_cents   INTEGER NOT NULL,
  gross_cents INTEGER NOT NULL,
  currency    TEXT NOT NULL CHECK (length(currency) = 3),
  means       TEXT, -- of a payment: transfer, cheque, cash, card, other
  against_id  TEXT REFERENCES document (id), -- of a credit note: the invoice it lowers
  batch_id    TEXT REFERENCES import_batch (id),
  recorded_at TEXT NOT NULL,
  CHECK (kind NOT IN ('invoice', 'creditNote') OR net_cents + vat_cents = gross_cents)
) STRICT;
CREATE INDEX document_by_customer ON document (customer_id, issued_on, id, kind);
CREATE INDEX document_by_number ON document (kind, number);
CREATE INDEX document_by_issue ON document (kind, issued_on, id);
CREATE INDEX document_by_amount ON document (gross_cents);

-- VAT of a document, rate by rate (thousandths of a percent: 20 % is 20000).
CREATE TABLE document_vat (
  document_id TEXT    NOT NULL REFERENCES document (id),
  rate_milli  INTEGER NOT NULL CHECK (rate_milli >= 0),
  net_cents   INTEGER NOT NULL,
  vat_cents   INTEGER NOT NULL,
  PRIMARY KEY (document_id, rate_milli)
) STRICT, WITHOUT ROWID;

-- Editable: references, contact and whatever the user wants to remember of a document.
CREATE TABLE document_detail (
  document_id TEXT PRIMARY KEY REFERENCES document (id),
  order_reference TEXT NOT NULL DEFAULT '',
  payment_reference TEXT NOT NULL DEFAULT '',
  label       TEXT NOT NULL DEFAULT '',
  policy_id   TEXT REFERENCES follow_up_policy (id),
  sent_on     TEXT CHECK (sent_on IS date(sent_on)),
  updated_at  TEXT NOT NULL
) STRICT;

-- Open items: each instalment of an invoice, each credit note, each payment. Never changed; a later due date is an event.
CREATE TABLE item (
  seq          INTEGER PRIMARY KEY, -- in the order recorded; names it in the journal
  id           TEXT NOT NULL UNIQUE,
  document_id  TEXT    NOT NULL REFERENCES document (id),
  customer_id  TEXT    NOT NULL REFERENCES customer (id),
  n            INTEGER NOT NULL CHECK (n >= 1),
  due_on       TEXT    CHECK (due_on IS date(due_on)), -- null: nothing falls due (payment, credit note)
  amount_cents INTEGER NOT NULL, -- as it entered the customers account: above zero owed by the customer
  UNIQUE (document_id, n)
) STRICT;
CREATE INDEX item_by_customer ON item (customer_id, due_on, id);

-- The journal: double entry, written once, corrected by later entries, never changed.
-- An entry is written postings first, header last. The header seals it: from then on the database takes no further
-- posting, and it refuses a header whose postings do not add up to zero.
CREATE TABLE journal_entry (
  seq          INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  kind         TEXT NOT NULL CHECK (kind IN ('invoice', 'creditNote', 'payment', 'refund', 'allocation', 'discount',
                 'writeOff', 'claimIncome', 'reversal')),
  effective_on TEXT NOT NULL CHECK (effective_on IS date(effective_on)),
  recorded_at  TEXT NOT NULL,
  corrects     TEXT UNIQUE REFERENCES journal_entry (id),
  hash         TEXT NOT NULL, -- SHA-256 over the entry and the hash before it
  CHECK ((kind = 'reversal') = (corrects IS NOT NULL))
) STRICT;
CREATE INDEX journal_entry_by_date ON journal_entry (effective_on, seq);

CREATE TABLE posting (
  id           INTEGER PRIMARY KEY,
  entry_seq    INTEGER NOT NULL REFERENCES journal_entry (seq) DEFERRABLE INITIALLY DEFERRED,
  account      TEXT    NOT NULL, -- the role (table account): a code changed later changes no entry
  customer_seq INTEGER REFERENCES customer (seq),
  document_seq INTEGER REFERENCES document (seq),
  item_seq     INTEGER REFERENCES item (seq),
  claim_id     TEXT,   -- of an income line: the claim (event claimMade) that the money pays
  amount_cents INTEGER NOT NULL CHECK (amount_cents <> 0), -- debit above zero, credit below
  currency     TEXT    NOT NULL CHECK (length(currency) = 3)
) STRICT;
CREATE INDEX posting_by_entry ON posting (entry_seq);
-- With all that the account of a customer is made of: his lines lie side by side.
CREATE INDEX posting_by_customer ON posting (customer_seq, entry_seq, id, account, document_seq, item_seq, claim_id, amount_cents);

CREATE TRIGGER journal_entry_balances BEFORE INSERT ON journal_entry
WHEN NOT EXISTS (SELECT 1 FROM posting WHERE entry_seq = NEW.seq)
  OR EXISTS (SELECT 1 FROM posting WHERE entry_seq = NEW.seq GROUP BY currency HAVING sum(amount_cents) <> 0)
BEGIN SELECT RAISE(ABORT, 'journal_entry does not balance'); END;

CREATE TRIGGER posting_sealed BEFORE INSERT ON posting
WHEN EXISTS (SELECT 1 FROM journal_entry WHERE seq = NEW.entry_seq)
BEGIN SELECT RAISE(ABORT, 'journal_entry is sealed'); END;

-- Facts of the follow-up. The body holds ids, dates and figures only.
CREATE TABLE followup_event (
  seq         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  customer_id TEXT NOT NULL REFERENCES customer (id),
  kind        TEXT NOT NULL,
  happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on)),
  recorded_at TEXT NOT NULL,
  body        TEXT NOT NULL CHECK (json_valid(body)),
  undoes      TEXT UNIQUE REFERENCES followup_event (id),
  hash        TEXT NOT NULL,
  CHECK ((kind = 'undone') = (undoes IS NOT NULL))
) STRICT;
CREATE INDEX followup_event_by_customer ON followup_event (customer_id, seq);
CREATE INDEX followup_event_by_kind ON followup_event (kind, happened_on);

-- What one click of the user did, so that it can be named and undone. Never changed; undoing is another action.
CREATE TABLE action (
  seq         INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  name        TEXT NOT NULL,              -- code of the sentence
  params      TEXT NOT NULL CHECK (json_valid(params)), -- ids and figures of the sentence
  customer_id TEXT REFERENCES customer (id),
  happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on)),
  recorded_at TEXT NOT NULL,
  facts       TEXT NOT NULL CHECK (json_valid(facts)),  -- {"entries":[ids],"events":[ids]} it appended
  undoes      TEXT UNIQUE REFERENCES action (id)
) STRICT;

-- Letters as they were drawn. The PDF lies beside the database, read-only, under its SHA-256.
CREATE TABLE letter (
  id          TEXT PRIMARY KEY,
  seq         INTEGER NOT NULL UNIQUE,
  number      TEXT NOT NULL UNIQUE,        -- numbered list of letters, never renumbered
  customer_id TEXT NOT NULL REFERENCES customer (id),
  kind        TEXT NOT NULL,
  channel     TEXT NOT NULL,
  level       INTEGER NOT NULL,
  language    TEXT NOT NULL,
  dated_on    TEXT NOT NULL CHECK (dated_on IS date(dated_on)),
  deadline_on TEXT CHECK (deadline_on IS date(deadline_on)),
  item_ids    TEXT NOT NULL CHECK (json_valid(item_ids)),
  total_cents INTEGER NOT NULL,
  pages       INTEGER NOT NULL CHECK (pages >= 1),
  file        TEXT NOT NULL,
  sha256      TEXT NOT NULL CHECK (length(sha256) = 64),
  model       TEXT NOT NULL CHECK (json_valid(model)),
  is_trial    INTEGER NOT NULL CHECK (is_trial IN (0, 1)),
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX letter_by_customer ON letter (customer_id, seq);

-- A tour of letters: a draft that can be left at any step and found again.
CREATE TABLE letter_run (
  id         TEXT PRIMARY KEY,
  started_on TEXT NOT NULL CHECK (started_on IS date(started_on)),
  stage      TEXT NOT NULL CHECK (stage IN ('choose', 'check', 'preview', 'print', 'post', 'closed', 'abandoned')),
  state      TEXT NOT NULL CHECK (json_valid(state)),
  updated_at TEXT NOT NULL
) STRICT;

CREATE TABLE registered_mail (
  id          TEXT PRIMARY KEY,
  letter_id   TEXT NOT NULL REFERENCES letter (id),
  customer_id TEXT NOT NULL REFERENCES customer (id),
  carrier     TEXT NOT NULL CHECK (carrier IN ('laposte', 'bpost')),
  with_receipt INTEGER NOT NULL CHECK (with_receipt IN (0, 1)),
  recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX registered_mail_by_customer ON registered_mail (customer_id);

-- Papers kept beside the ledger: quotes, delivery notes, proofs of the post.
CREATE TABLE attachment (
  id          TEXT PRIMARY KEY,
  owner_kind  TEXT NOT NULL CHECK (owner_kind IN ('customer', 'document', 'mail', 'company')),
  owner_id    TEXT NOT NULL,
  role        TEXT NOT NULL,
  file_name   TEXT NOT NULL,
  file        TEXT NOT NULL,
  sha256      TEXT NOT NULL CHECK (length(sha256) = 64),
  recorded_at TEXT NOT NULL,
  removed_at  TEXT
) STRICT;
CREATE INDEX attachment_by_owner ON attachment (owner_kind, owner_id);

-- Append-only, by the database itself. REPLACE fires the delete trigger only while recursive_triggers is ON (open.ts).
CREATE TRIGGER journal_entry_no_update BEFORE UPDATE ON journal_entry BEGIN SELECT RAISE(ABORT, 'journal_entry is append-only'); END;
CREATE TRIGGER journal_entry_no_delete BEFORE DELETE ON journal_entry BEGIN SELECT RAISE(ABORT, 'journal_entry is append-only'); END;
CREATE TRIGGER posting_no_update BEFORE UPDATE ON posting BEGIN SELECT RAISE(ABORT, 'posting is append-only'); END;
CREATE TRIGGER posting_no_delete BEFORE DELETE ON posting BEGIN SELECT RAISE(ABORT, 'posting is append-only'); END;
CREATE TRIGGER document_no_update BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'document is append-only'); END;
CREATE TRIGGER document_no_delete BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'document is append-only'); END;
CREATE TRIGGER document_vat_no_update BEFORE UPDATE ON document_vat BEGIN SELECT RAISE(ABORT, 'document_vat is append-only'); END;
CREATE TRIGGER document_vat_no_delete BEFORE DELETE ON document_vat BEGIN SELECT RAISE(ABORT, 'document_vat is append-only'); END;
CREATE TRIGGER item_no_update BEFORE UPDATE ON item BEGIN SELECT RAISE(ABORT, 'item is append-only'); END;
CREATE TRIGGER item_no_delete BEFORE DELETE ON item BEGIN SELECT RAISE(ABORT, 'item is append-only'); END;
CREATE TRIGGER followup_event_no_update BEFORE UPDATE ON followup_event BEGIN SELECT RAISE(ABORT, 'followup_event is append-only'); END;
CREATE TRIGGER followup_event_no_delete BEFORE DELETE ON followup_event BEGIN SELECT RAISE(ABORT, 'followup_event is append-only'); END;
CREATE TRIGGER action_no_update BEFORE UPDATE ON action BEGIN SELECT RAISE(ABORT, 'action is append-only'); END;
CREATE TRIGGER action_no_delete BEFORE DELETE ON action BEGIN SELECT RAISE(ABORT, 'action is append-only'); END;
CREATE TRIGGER letter_no_update BEFORE UPDATE ON letter BEGIN SELECT RAISE(ABORT, 'letter is append-only'); END;
CREATE TRIGGER letter_no_delete BEFORE DELETE ON letter BEGIN SELECT RAISE(ABORT, 'letter is append-only'); END;
CREATE TRIGGER registered_mail_no_update BEFORE UPDATE ON registered_mail BEGIN SELECT RAISE(ABORT, 'registered_mail is append-only'); END;
CREATE TRIGGER registered_mail_no_delete BEFORE DELETE ON registered_mail BEGIN SELECT RAISE(ABORT, 'registered_mail is append-only'); END;
CREATE TRIGGER import_batch_no_update BEFORE UPDATE ON import_batch BEGIN SELECT RAISE(ABORT, 'import_batch is append-only'); END;
CREATE TRIGGER import_batch_no_delete BEFORE DELETE ON import_batch BEGIN SELECT RAISE(ABORT, 'import_batch is append-only'); END;

-- Projections: rebuilt from the facts at any time, compared with a rebuild by `check`.
CREATE TABLE item_state (
  item_id     TEXT PRIMARY KEY REFERENCES item (id),
  document_id TEXT NOT NULL,
  customer_id TEXT NOT NULL,
  due_on      TEXT NOT NULL,
  open_cents  INTEGER NOT NULL,
  level_done  INTEGER,
  state       TEXT NOT NULL,
  next_on     TEXT,          -- the day of the next step; null: none will come by itself
  next_level  INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX item_state_by_next ON item_state (next_on, customer_id) WHERE next_on IS NOT NULL;
CREATE INDEX item_state_by_customer ON item_state (customer_id, due_on);
CREATE INDEX item_state_open ON item_state (due_on, item_id, document_id, open_cents, customer_id) WHERE open_cents <> 0;

CREATE TABLE customer_state (
  customer_id   TEXT PRIMARY KEY REFERENCES customer (id),
  balance_cents INTEGER NOT NULL,  -- of the customers account
  claims_cents  INTEGER NOT NULL,  -- interest, indemnities and fees claimed and not paid, beside the account
  open_cents    INTEGER NOT NULL,  -- owed on invoices
  credit_cents  INTEGER NOT NULL,  -- money and credit notes not yet allocated
  oldest_due_on TEXT,
  board_column  TEXT,              -- null: nothing is open
  next_on       TEXT,              -- the day on which this row must be made again; null: only when something happens
  next_action   TEXT CHECK (next_action IS NULL OR json_valid(next_action)),
  has_promise   INTEGER NOT NULL CHECK (has_promise IN (0, 1)),
  has_dispute   INTEGER NOT NULL CHECK (has_dispute IN (0, 1)),
  is_paused     INTEGER NOT NULL CHECK (is_paused IN (0, 1)),
  has_mail      INTEGER NOT NULL CHECK (has_mail IN (0, 1)),
  alert         TEXT CHECK (alert IS NULL OR json_valid(alert)) -- a word that was not kept and waits for a call
) STRICT, WITHOUT ROWID;
CREATE INDEX customer_state_by_column ON customer_state (board_column, open_cents DESC, customer_id);
CREATE INDEX customer_state_by_next ON customer_state (next_on, customer_id) WHERE next_on IS NOT NULL;

CREATE TABLE proposal (
  item_id     TEXT NOT NULL REFERENCES item (id),
  customer_id TEXT NOT NULL,
  level       INTEGER NOT NULL,
  due_on      TEXT NOT NULL,
  channel     TEXT NOT NULL,
  proposed_on TEXT NOT NULL,
  open_cents  INTEGER NOT NULL,
  state       TEXT NOT NULL CHECK (state IN ('proposed', 'sent', 'ignored', 'resolved')),
  acted_on    TEXT,
  PRIMARY KEY (item_id, level, due_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX proposal_by_customer ON proposal (customer_id);
CREATE INDEX proposal_open ON proposal (channel, item_id) WHERE state = 'proposed';

-- Find anything in three letters: one row for each customer and document, indexed by groups of three letters.
CREATE TABLE search_entry (
  id   INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('customer', 'document', 'mail')),
  ref  TEXT NOT NULL UNIQUE,
  text TEXT NOT NULL
) STRICT;
CREATE VIRTUAL TABLE search USING fts5 (
  text, kind UNINDEXED, ref UNINDEXED,
  content = 'search_entry', content_rowid = 'id', tokenize = "trigram remove_diacritics 1"
);
CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry
BEGIN INSERT INTO search (rowid, text, kind, ref) VALUES (NEW.id, NEW.text, NEW.kind, NEW.ref); END;
CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry
BEGIN INSERT INTO search (search, rowid, text, kind, ref) VALUES ('delete', OLD.id, OLD.text, OLD.kind, OLD.ref); END;
CREATE TRIGGER search_entry_changed AFTER UPDATE ON search_entry BEGIN
  INSERT INTO search (search, rowid, text, kind, ref) VALUES ('delete', OLD.id, OLD.text, OLD.kind, OLD.ref);
  INSERT INTO search (rowid, text, kind, ref) VALUES (NEW.id, NEW.text, NEW.kind, NEW.ref);
END;
