import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { Language, Relation } from '#domain/country';
import type { Tone } from '#domain/letters/facts';

/**
 * The typed mirror of the migrations, for queries of many columns. The SQL is the truth; a test keeps both equal.
 */

export const setting = sqliteTable('setting', {
  key: text('key').primaryKey(),
  value: text('value').notNull(),
});

export const account = sqliteTable('account', {
  role: text('role').primaryKey(),
  code: text('code').notNull(),
  name: text('name').notNull(),
});

export const followUpPolicy = sqliteTable('follow_up_policy', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  country: text('country').notNull(),
  relation: text('relation').notNull(),
  isDefault: integer('is_default').notNull(),
  steps: text('steps').notNull(),
  version: integer('version').notNull(),
  updatedAt: text('updated_at').notNull(),
});

export const customer = sqliteTable('customer', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  number: text('number').notNull(),
  code: text('code'),
  name: text('name').notNull(),
  relation: text('relation').$type<Relation>().notNull(),
  relationGuessed: integer('relation_guessed', { mode: 'boolean' }).notNull(),
  country: text('country').notNull(),
  language: text('language').$type<Language>().notNull(),
  recipient: text('recipient').notNull(),
  addressExtra: text('address_extra').notNull(),
  street: text('street').notNull(),
  postcode: text('postcode').notNull(),
  city: text('city').notNull(),
  addressSeenOn: text('address_seen_on'),
  phone: text('phone').notNull(),
  phoneE164: text('phone_e164'),
  email: text('email').notNull(),
  companyNumber: text('company_number').notNull(),
  vatNumber: text('vat_number').notNull(),
  tone: text('tone').$type<Tone>().notNull(),
  policyId: text('policy_id'),
  termsDays: integer('terms_days'),
  isLocked: integer('is_locked', { mode: 'boolean' }).notNull(),
  penaltiesOnInvoices: integer('penalties_on_invoices', { mode: 'boolean' }),
  createdAt: text('created_at').notNull(),
  updatedAt: text('updated_at').notNull(),
  erasedAt: text('erased_at'),
  termsEndOfMonth: integer('terms_end_of_month', { mode: 'boolean' }).notNull(),
  mergedInto: text('merged_into'),
});

export const note = sqliteTable('note', {
  id: text('id').primaryKey(),
  customerId: text('customer_id'),
  text: text('text').notNull(),
  isPrivate: integer('is_private').notNull(),
  updatedAt: text('updated_at').notNull(),
});

export const importBatch = sqliteTable('import_batch', {
  id: text('id').primaryKey(),
  fileName: text('file_name').notNull(),
  sha256: text('sha256').notNull(),
  importedOn: text('imported_on').notNull(),
  recordedAt: text('recorded_at').notNull(),
  counts: text('counts').notNull(),
});

export const importMapping = sqliteTable('import_mapping', {
  signature: text('signature').primaryKey(),
  mapping: text('mapping').notNull(),
  updatedAt: text('updated_at').notNull(),
});

export const importCustomer = sqliteTable('import_customer', {
  fileKey: text('file_key').primaryKey(),
  customerId: text('customer_id'),
  updatedAt: text('updated_at').notNull(),
});

export const document = sqliteTable('document', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  customerId: text('customer_id').notNull(),
  kind: text('kind').notNull(),
  number: text('number').notNull(),
  issuedOn: text('issued_on').notNull(),
  deliveredOn: text('delivered_on'),
  netCents: integer('net_cents').notNull(),
  vatCents: integer('vat_cents').notNull(),
  grossCents: integer('gross_cents').notNull(),
  currency: text('currency').notNull(),
  means: text('means'),
  againstId: text('against_id'),
  batchId: text('batch_id'),
  recordedAt: text('recorded_at').notNull(),
});

export const documentVat = sqliteTable(
  'document_vat',
  {
    documentId: text('document_id').notNull(),
    rateMilli: integer('rate_milli').notNull(),
    netCents: integer('net_cents').notNull(),
    vatCents: integer('vat_cents').notNull(),
  },
  (table) => [primaryKey({ columns: [table.documentId, table.rateMilli] })],
);

export const documentDetail = sqliteTable('document_detail', {
  documentId: text('document_id').primaryKey(),
  orderReference: text('order_reference').notNull(),
  paymentReference: text('payment_reference').notNull(),
  label: text('label').notNull(),
  policyId: text('policy_id'),
  sentOn: text('sent_on'),
  updatedAt: text('updated_at').notNull(),
});

export const item = sqliteTable('item', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  documentId: text('document_id').notNull(),
  customerId: text('customer_id').notNull(),
  n: integer('n').notNull(),
  dueOn: text('due_on'),
  amountCents: integer('amount_cents').notNull(),
});

export const journalEntry = sqliteTable('journal_entry', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  kind: text('kind').notNull(),
  effectiveOn: text('effective_on').notNull(),
  recordedAt: text('recorded_at').notNull(),
  corrects: text('corrects'),
  hash: text('hash').notNull(),
});

export const posting = sqliteTable('posting', {
  id: integer('id').primaryKey(),
  entrySeq: integer('entry_seq').notNull(),
  account: text('account').notNull(),
  customerSeq: integer('customer_seq'),
  documentSeq: integer('document_seq'),
  itemSeq: integer('item_seq'),
  claimId: text('claim_id'),
  amountCents: integer('amount_cents').notNull(),
  currency: text('currency').notNull(),
});

export const followupEvent = sqliteTable('followup_event', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  customerId: text('customer_id').notNull(),
  kind: text('kind').notNull(),
  happenedOn: text('happened_on').notNull(),
  recordedAt: text('recorded_at').notNull(),
  body: text('body').notNull(),
  undoes: text('undoes'),
  hash: text('hash').notNull(),
});

export const companyFact = sqliteTable('company_fact', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  kind: text('kind').notNull(),
  happenedOn: text('happened_on').notNull(),
  recordedAt: text('recorded_at').notNull(),
  body: text('body').notNull(),
  undoes: text('undoes'),
  hash: text('hash').notNull(),
});

export const action = sqliteTable('action', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  name: text('name').notNull(),
  params: text('params').notNull(),
  customerId: text('customer_id'),
  happenedOn: text('happened_on').notNull(),
  recordedAt: text('recorded_at').notNull(),
  facts: text('facts').notNull(),
  undoes: text('undoes'),
});

export const letter = sqliteTable('letter', {
  id: text('id').primaryKey(),
  seq: integer('seq').notNull(),
  number: text('number').notNull(),
  customerId: text('customer_id').notNull(),
  kind: text('kind').notNull(),
  channel: text('channel').notNull(),
  level: integer('level').notNull(),
  language: text('language').notNull(),
  datedOn: text('dated_on').notNull(),
  deadlineOn: text('deadline_on'),
  itemIds: text('item_ids').notNull(),
  totalCents: integer('total_cents').notNull(),
  pages: integer('pages').notNull(),
  file: text('file').notNull(),
  sha256: text('sha256').notNull(),
  model: text('model').notNull(),
  isTrial: integer('is_trial').notNull(),
  recordedAt: text('recorded_at').notNull(),
});

export const letterRun = sqliteTable('letter_run', {
  id: text('id').primaryKey(),
  startedOn: text('started_on').notNull(),
  stage: text('stage').notNull(),
  state: text('state').notNull(),
  updatedAt: text('updated_at').notNull(),
});

export const registeredMail = sqliteTable('registered_mail', {
  id: text('id').primaryKey(),
  letterId: text('letter_id').notNull(),
  customerId: text('customer_id').notNull(),
  carrier: text('carrier').notNull(),
  withReceipt: integer('with_receipt').notNull(),
  recordedAt: text('recorded_at').notNull(),
});

export const attachment = sqliteTable('attachment', {
  id: text('id').primaryKey(),
  ownerKind: text('owner_kind').$type<'customer' | 'document' | 'mail' | 'company'>().notNull(),
  ownerId: text('owner_id').notNull(),
  role: text('role').notNull(),
  fileName: text('file_name').notNull(),
  file: text('file').notNull(),
  sha256: text('sha256').notNull(),
  recordedAt: text('recorded_at').notNull(),
  removedAt: text('removed_at'),
});

export const itemState = sqliteTable('item_state', {
  itemId: text('item_id').primaryKey(),
  documentId: text('document_id').notNull(),
  customerId: text('customer_id').notNull(),
  dueOn: text('due_on').notNull(),
  openCents: integer('open_cents').notNull(),
  levelDone: integer('level_done'),
  state: text('state').notNull(),
  nextOn: text('next_on'),
  nextLevel: integer('next_level'),
  limitationOn: text('limitation_on'),
  limitationSeen: text('limitation_seen'),
});

export const customerState = sqliteTable('customer_state', {
  customerId: text('customer_id').primaryKey(),
  balanceCents: integer('balance_cents').notNull(),
  claimsCents: integer('claims_cents').notNull(),
  openCents: integer('open_cents').notNull(),
  creditCents: integer('credit_cents').notNull(),
  oldestDueOn: text('oldest_due_on'),
  boardColumn: text('board_column'),
  nextOn: text('next_on'),
  nextAction: text('next_action'),
  hasPromise: integer('has_promise').notNull(),
  hasDispute: integer('has_dispute').notNull(),
  isPaused: integer('is_paused').notNull(),
  hasMail: integer('has_mail').notNull(),
  alert: text('alert'),
  planTask: text('plan_task'),
});

export const proposal = sqliteTable(
  'proposal',
  {
    itemId: text('item_id').notNull(),
    customerId: text('customer_id').notNull(),
    level: integer('level').notNull(),
    dueOn: text('due_on').notNull(),
    channel: text('channel').notNull(),
    proposedOn: text('proposed_on').notNull(),
    openCents: integer('open_cents').notNull(),
    state: text('state').notNull(),
    actedOn: text('acted_on'),
  },
  (table) => [primaryKey({ columns: [table.itemId, table.level, table.dueOn] })],
);

export const bankStatement = sqliteTable('bank_statement', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  account: text('account').notNull(),
  currency: text('currency').notNull(),
  sequence: integer('sequence'),
  openingCents: integer('opening_cents'),
  openingOn: text('opening_on'),
  closingCents: integer('closing_cents'),
  closingOn: text('closing_on'),
  lastOn: text('last_on').notNull(),
  format: text('format').notNull(),
  fileName: text('file_name').notNull(),
  sha256: text('sha256').notNull(),
  importedOn: text('imported_on').notNull(),
  recordedAt: text('recorded_at').notNull(),
});

export const bankMovement = sqliteTable('bank_movement', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  statementId: text('statement_id').notNull(),
  account: text('account').notNull(),
  bookedOn: text('booked_on').notNull(),
  entryCents: integer('entry_cents').notNull(),
  ordinal: integer('ordinal').notNull(),
  part: integer('part').notNull(),
  amountCents: integer('amount_cents').notNull(),
  reference: text('reference'),
  wordsHash: text('words_hash').notNull(),
  format: text('format').notNull(),
});

export const bankWords = sqliteTable('bank_words', {
  movementId: text('movement_id').primaryKey(),
  name: text('name').notNull(),
  iban: text('iban').notNull(),
  structured: text('structured').notNull(),
  text: text('text').notNull(),
  returnReason: text('return_reason').notNull(),
});

export const bankState = sqliteTable('bank_state', {
  seq: integer('seq').primaryKey(),
  id: text('id').notNull(),
  subjectId: text('subject_id').notNull(),
  state: text('state').notNull(),
  was: text('was').notNull(),
  made: text('made').notNull(),
  recordedAt: text('recorded_at').notNull(),
});

export const knownPayer = sqliteTable('known_payer', {
  id: text('id').primaryKey(),
  customerId: text('customer_id').notNull(),
  kind: text('kind').notNull(),
  value: text('value').notNull(),
  movementId: text('movement_id').notNull(),
  learnedOn: text('learned_on').notNull(),
});

export const invoiceLine = sqliteTable(
  'invoice_line',
  {
    documentId: text('document_id').notNull(),
    n: integer('n').notNull(),
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    details: text('details').notNull(),
    quantity: text('quantity').notNull(),
    unit: text('unit').notNull(),
    unitPrice: text('unit_price').notNull(),
    pricePer: text('price_per').notNull(),
    adjustments: text('adjustments').notNull(),
    category: text('category').notNull(),
    rateMilli: integer('rate_milli').notNull(),
    exemption: text('exemption').notNull(),
    exemptionCode: text('exemption_code').notNull(),
    netCents: integer('net_cents').notNull(),
  },
  (table) => [primaryKey({ columns: [table.documentId, table.n] })],
);

export const namedInvoice = sqliteTable(
  'named_invoice',
  {
    documentId: text('document_id').notNull(),
    number: text('number').notNull(),
    isTold: integer('is_told', { mode: 'boolean' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.documentId, table.number] })],
);
