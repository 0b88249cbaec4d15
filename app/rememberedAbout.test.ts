import { expect, it } from 'vitest';
import { rememberedAbout } from '#app/rememberedAbout';
import { testCompany, testContext } from '#app/testContext';
import type { TestProgram } from '#app/testProgram';
import { addTestInvoice, shopWithReminders } from '#app/testShop';
import type { Output } from '#contract/api';
import { cents } from '#domain/money/cents';

type Run = NonNullable<Output<'run.get'>['run']>;
type Letter = Run['letters'][number];

const names = ['Aubert', 'Bonnet', 'Colin'];
const said = { note: '', promisedOn: null, promisedAmount: null, documentIds: [] };
const fieldsOf = (name: string) => ({
  ...{ code: '', name, relation: 'B2B' as const, country: 'FR', language: 'fr' as const, recipient: '' },
  ...{ addressExtra: '', street: '', postcode: '87000', city: 'Limoges', phone: '', email: '', companyNumber: '' },
  ...{ vatNumber: '', tone: 'firm' as const, policyId: null, termsDays: null, termsEndOfMonth: false },
  ...{ isLocked: false, penaltiesOnInvoices: true },
});

/** What a user may do between two looks at a tour: about one customer, about two, about all. */
const deeds: Readonly<Record<string, (program: TestProgram, one: Letter, other: Letter) => Promise<unknown>>> = {
  'a payment': ({ ask, clock }, { customerId, invoices }) =>
    ask('payment.record', {
      ...{ customerId, amount: cents(40_000), paidOn: clock.today(), means: 'transfer', label: '' },
      allocations: invoices.map(({ documentId }) => ({ documentId, amount: null })),
    }),
  'money for no invoice': ({ ask, clock }, { customerId }) =>
    ask('payment.record', {
      ...{ customerId, amount: cents(900), paidOn: clock.today(), means: 'cash', label: '', allocations: [] },
    }),
  'the last deed taken back': ({ ask }) => ask('history.undo', { actionId: null, reason: '' }),
  'a call': ({ ask }, { customerId }) => ask('call.log', { customerId, outcome: 'not_received', ...said }),
  'another invoice': (program, { customerId }) =>
    addTestInvoice(program, { customerId, number: 'F-900', dueOn: '2026-03-20', euros: 70 }),
  'a paper of an invoice': ({ ask }, { invoices }) =>
    ask('invoice.attachBytes', {
      ...{ documentId: invoices[0]?.documentId ?? '', role: 'photo', fileName: 'chaudiere.jpg' },
      bytes: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46, 0]).toString('base64'),
    }),
  'an address that is missing': ({ ask }, { customerId }) =>
    ask('customer.update', { customerId, fields: fieldsOf('Aubert & fils') }),
  'two who are one': ({ ask }, one, other) =>
    ask('customer.merge', { keptId: other.customerId, goneId: one.customerId }),
  'another name of the company': ({ ask }) =>
    ask('settings.saveCompany', { ...testCompany('FR'), name: 'Plomberie Dupuis' }),
  'a gap between two letters': async ({ ask }) => {
    const { preferences } = await ask('settings.get', {});
    return ask('settings.savePreferences', { ...preferences, minimumGapDays: 90 });
  },
  'a new day': ({ clock, tick }) => {
    clock.advance(1);
    return Promise.resolve(tick());
  },
};

async function tourOf({ ask }: TestProgram): Promise<Run> {
  const { run } = await ask('run.get', {});
  if (run === null) throw new Error('nothing is due');
  return run;
}

/** The tour, and the pages of its letters: drawn first, so that they are counted. */
async function seen(program: TestProgram): Promise<{ readonly pages: readonly unknown[]; readonly run: Run }> {
  const pages = [];
  for (const { doubts, key } of (await tourOf(program)).letters) {
    if (doubts.length === 0) pages.push(await program.ask('run.previewLetter', { runId: 'draft', key }));
  }
  return { pages, run: await tourOf(program) };
}

it.each(Object.keys(deeds))('tells the letters of a tour after %s as a program that was just opened', async (name) => {
  const program = await shopWithReminders(names);
  const [one, other] = (await tourOf(program)).letters;
  if (one === undefined || other === undefined) throw new Error('two letters are due');
  await deeds[name]?.(program, one, other);
  const kept = await seen(program);
  await program.openFolder(program.folder);
  program.tick();
  expect(await seen(program)).toEqual(kept);
});

function asked() {
  const ctx = testContext({ today: '2026-05-12' });
  const save = (id: string, updatedAt: string) => {
    ctx.ledger.notes.save({ id, customerId: null, text: 'x', isPrivate: true, updatedAt });
  };
  let made = 0;
  const about = (customerId: string) => rememberedAbout(ctx, customerId, 'key', () => (made += 1));
  return { ctx, save, about, times: () => made };
}

it('keeps what a writing does not concern', () => {
  const { about, ctx, times } = asked();
  about('a');
  // How the user prints changes no letter.
  ctx.ledger.settings.set('printChoices', { printer: 'laser' });
  about('a');
  expect(times()).toBe(1);
  ctx.ledger.settings.set('company', { ...testCompany('FR'), name: 'Dupuis' });
  about('a');
  expect(times()).toBe(2);
});

it('keeps nothing of what is read inside a transaction: it may be rolled back', () => {
  const { about, ctx, save, times } = asked();
  about('a');
  const undone = ctx.ledger.db.transaction(() => {
    save('n', '2026-05-12T09:00:00.000Z');
    about('a');
    throw new Error('rolled back');
  });
  expect(undone).toThrow('rolled back');
  about('a');
  expect(times()).toBe(2);
});
