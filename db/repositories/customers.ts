import { asc, getTableColumns, isNull } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import type { WriteDb } from '#db/database';
import { noteMerges, ownersOf } from '#db/repositories/owners';
import { customer as table } from '#db/schema';
import { present } from '#domain/assert';
import { plainDate, type PlainDate } from '#domain/calendar/plainDate';
import type { Language, Relation } from '#domain/country';
import type { Tone } from '#domain/letters/facts';

/** Who owes. Editable and erasable; `number` is stable for life and names the auxiliary account. */
export type Customer = {
  readonly id: string;
  readonly number: string;
  /** The user's own code for this customer, as in his invoices. */
  readonly code: string | null;
  readonly name: string;
  readonly relation: Relation;
  /** The relation was deduced, not said: shown so that the user confirms it. */
  readonly relationGuessed: boolean;
  readonly country: string;
  readonly language: Language;
  readonly recipient: string;
  readonly addressExtra: string;
  readonly street: string;
  readonly postcode: string;
  readonly city: string;
  readonly addressSeenOn: PlainDate | null;
  readonly phone: string;
  readonly phoneE164: string | null;
  readonly email: string;
  readonly companyNumber: string;
  readonly vatNumber: string;
  readonly tone: Tone;
  readonly policyId: string | null;
  readonly termsDays: number | null;
  /** Those days go with the end of a month. */
  readonly termsEndOfMonth: boolean;
  /** Never reminded. */
  readonly isLocked: boolean;
  readonly penaltiesOnInvoices: boolean | null;
  readonly erasedAt: string | null;
};
type CustomerRow = Omit<
  Customer,
  'relationGuessed' | 'isLocked' | 'penaltiesOnInvoices' | 'addressSeenOn' | 'termsEndOfMonth'
> & {
  readonly relationGuessed: 0 | 1;
  readonly isLocked: 0 | 1;
  readonly termsEndOfMonth: 0 | 1;
  readonly penaltiesOnInvoices: 0 | 1 | null;
  readonly addressSeenOn: string | null;
};

const columns = `id, number, code, name, relation, relation_guessed AS relationGuessed, country, language, recipient,
  address_extra AS addressExtra, street, postcode, city, address_seen_on AS addressSeenOn, phone,
  phone_e164 AS phoneE164, email, company_number AS companyNumber, vat_number AS vatNumber, tone,
  policy_id AS policyId, terms_days AS termsDays, terms_end_of_month AS termsEndOfMonth, is_locked AS isLocked,
  penalties_on_invoices AS penaltiesOnInvoices, erased_at AS erasedAt`;

const fromRow = (row: CustomerRow): Customer => ({
  ...row,
  relationGuessed: row.relationGuessed === 1,
  isLocked: row.isLocked === 1,
  termsEndOfMonth: row.termsEndOfMonth === 1,
  penaltiesOnInvoices: row.penaltiesOnInvoices === null ? null : row.penaltiesOnInvoices === 1,
  addressSeenOn: row.addressSeenOn === null ? null : plainDate(row.addressSeenOn),
});
const flag = (value: boolean) => (value ? 1 : 0);

/** The customers of the ledger. */
export function customersRepository(db: WriteDb) {
  return { ...customersWriting(db), ...customersReading(db), ...customersMerging(db) };
}

function customersWriting(db: WriteDb) {
  const upsert = db.prepare(`
    INSERT INTO customer (id, number, code, name, relation, relation_guessed, country, language, recipient,
      address_extra, street, postcode, city, address_seen_on, phone, phone_e164, email, company_number, vat_number,
      tone, policy_id, terms_days, terms_end_of_month, is_locked, penalties_on_invoices, created_at, updated_at, erased_at)
    VALUES (@id, @number, @code, @name, @relation, @relationGuessed, @country, @language, @recipient,
      @addressExtra, @street, @postcode, @city, @addressSeenOn, @phone, @phoneE164, @email, @companyNumber, @vatNumber,
      @tone, @policyId, @termsDays, @termsEndOfMonth, @isLocked, @penaltiesOnInvoices, @now, @now, @erasedAt)
    ON CONFLICT (id) DO UPDATE SET code = excluded.code, name = excluded.name, relation = excluded.relation,
      relation_guessed = excluded.relation_guessed, country = excluded.country, language = excluded.language,
      recipient = excluded.recipient, address_extra = excluded.address_extra, street = excluded.street,
      postcode = excluded.postcode, city = excluded.city, address_seen_on = excluded.address_seen_on,
      phone = excluded.phone, phone_e164 = excluded.phone_e164, email = excluded.email,
      company_number = excluded.company_number, vat_number = excluded.vat_number, tone = excluded.tone,
      policy_id = excluded.policy_id, terms_days = excluded.terms_days,
      terms_end_of_month = excluded.terms_end_of_month, is_locked = excluded.is_locked,
      penalties_on_invoices = excluded.penalties_on_invoices, updated_at = excluded.updated_at,
      erased_at = excluded.erased_at
  `);
  // Numbers have six digits with their zeros: text order is their order, and its index has the last one at once.
  const selectMaxNumber = db.prepare<[], string | null>('SELECT max(number) FROM customer').pluck();

  return {
    save(customer: Customer, now: string): void {
      upsert.run({
        ...customer,
        relationGuessed: flag(customer.relationGuessed),
        isLocked: flag(customer.isLocked),
        termsEndOfMonth: flag(customer.termsEndOfMonth),
        penaltiesOnInvoices: customer.penaltiesOnInvoices === null ? null : flag(customer.penaltiesOnInvoices),
        now,
      });
    },

    /** The next free number of the auxiliary accounts: `000001`, `000002` ... */
    nextNumber: (): string => String(Number(selectMaxNumber.get() ?? 0) + 1).padStart(6, '0'),
  };
}

function customersReading(db: WriteDb) {
  const selectOne = db.prepare<[string], CustomerRow>(`SELECT ${columns} FROM customer WHERE id = ?`);
  // Every column of every customer, rarely asked: the builder names and types them, hot reads stay plain SQL.
  const { createdAt, mergedInto, seq, updatedAt, ...known } = getTableColumns(table);
  const selectAll = drizzle(db)
    .select(known)
    .from(table)
    .where(isNull(table.mergedInto))
    .orderBy(asc(table.name), asc(table.id))
    .prepare();
  const selectIds = db.prepare<[], string>('SELECT id FROM customer WHERE merged_into IS NULL ORDER BY id').pluck();
  const selectMergedIds = db
    .prepare<[], string>('SELECT id FROM customer WHERE merged_into IS NOT NULL ORDER BY seq')
    .pluck();
  const owners = ownersOf(db);
  const selectByNumber = db.prepare<[string], CustomerRow>(`SELECT ${columns} FROM customer WHERE number = ?`);
  const selectByCode = db.prepare<[string], CustomerRow>(`SELECT ${columns} FROM customer WHERE code = ? ORDER BY id`);
  const selectByName = db.prepare<[string], CustomerRow>(`SELECT ${columns} FROM customer WHERE name = ? ORDER BY id`);

  const today = (row: CustomerRow): Customer => fromRow(selectOne.get(owners.now(row.id)) ?? row);

  const all = (): readonly Customer[] =>
    selectAll
      .all()
      .map((row) => ({ ...row, addressSeenOn: row.addressSeenOn === null ? null : plainDate(row.addressSeenOn) }));
  const knownAs = (id: string): Customer => {
    const row = present(selectOne.get(id), `customer ${id}`);
    const { code, companyNumber, name, postcode, vatNumber } = row;
    return { ...today(row), code, companyNumber, name, postcode, vatNumber };
  };

  return {
    /** The customer of an id as he is today: one who was merged is the one he was merged into. */
    get(id: string): Customer | null {
      const row = selectOne.get(owners.now(id));
      return row === undefined ? null : fromRow(row);
    },

    /** The customer as he was recorded under an id, merged or not. */
    recorded(id: string): Customer | null {
      const row = selectOne.get(id);
      return row === undefined ? null : fromRow(row);
    },

    /** Every customer that is one today, by name. */
    all,
    /**
     * Every customer, after those who were merged into one: as he is today, with the code, the name, the postcode and
     * the numbers by which a list of others may still know him.
     */
    identities: (): readonly Customer[] => [...selectMergedIds.all().map(knownAs), ...all()],
    ids: (): readonly string[] => selectIds.all(),

    byNumber(number: string): Customer | null {
      const row = selectByNumber.get(number);
      return row === undefined ? null : today(row);
    },

    byCode: (code: string): readonly Customer[] => selectByCode.all(code).map(today),
    byName: (name: string): readonly Customer[] => selectByName.all(name).map(today),
  };
}

function customersMerging(db: WriteDb) {
  const selectMergedIds = db
    .prepare<[], string>('SELECT id FROM customer WHERE merged_into IS NOT NULL ORDER BY seq')
    .pluck();
  const setMerged = db.prepare<[string | null, string]>('UPDATE customer SET merged_into = ? WHERE id = ?');
  const owners = ownersOf(db);

  return {
    /** The id of the customer that one recorded under an id is today. */
    today: owners.now,

    /** Under which ids facts of this customer were recorded, his own first. */
    recordedAs: owners.recordedAs,

    /** Who is merged into whom, by their ids, and nobody else. */
    setMerges(into: ReadonlyMap<string, string>): void {
      noteMerges(db);
      for (const id of selectMergedIds.all()) if (!into.has(id)) setMerged.run(null, id);
      for (const [id, other] of into) setMerged.run(other, id);
    },
  };
}
