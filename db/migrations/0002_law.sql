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
