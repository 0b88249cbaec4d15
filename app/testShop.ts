import { testCompany } from '#app/testContext';
import { testProgram, type TestProgram } from '#app/testProgram';
import type { Input } from '#contract/api';
import { addDays, plainDate } from '#domain/calendar/plainDate';
import type { Country, Relation } from '#domain/country';
import { usualRates } from '#domain/letters/testdata/sampleFacts';
import { cents } from '#domain/money/cents';

/** A shop that is set up and out of trial mode. */
export async function testShop(
  options: {
    readonly today?: string;
    readonly country?: Country;
    readonly isTrial?: boolean;
    readonly isDrawn?: boolean;
    readonly isSlow?: boolean;
  } = {},
): Promise<TestProgram> {
  const { isDrawn = false, isSlow = false, today = '2026-05-11' } = options;
  const program = testProgram({ today, isDrawn, isSlow });
  const country = options.country ?? 'FR';
  await program.ask('ledger.create', {
    folder: null,
    companyName: 'Plomberie Martin',
    country,
    mainRelation: 'B2B',
    language: 'fr',
  });
  await program.ask('settings.saveCompany', testCompany(country));
  if (options.isTrial !== true) await program.ask('trial.end', {});
  return program;
}

/** A customer to whom a letter can be sent. */
export async function addTestCustomer(
  program: TestProgram,
  name: string,
  changes: Partial<Input<'customer.create'>> & { readonly relation?: Relation } = {},
): Promise<string> {
  const { customerId } = await program.ask('customer.create', {
    ...{ code: '', name, relation: 'B2B', country: 'FR', language: 'fr', recipient: '', addressExtra: '' },
    ...{ street: '3 place de la Motte', postcode: '87000', city: 'Limoges', phone: '05 55 12 34 56', email: '' },
    ...{
      companyNumber: '',
      vatNumber: '',
      tone: 'normal',
      policyId: null,
      termsDays: null,
      termsEndOfMonth: false,
      isLocked: false,
    },
    ...{ penaltiesOnInvoices: true },
    ...changes,
  });
  return customerId;
}

/** An invoice of one instalment with the usual VAT of the country in it. */
export async function addTestInvoice(
  program: TestProgram,
  invoice: { readonly customerId: string; readonly number: string; readonly dueOn: string; readonly euros: number },
): Promise<string> {
  const gross = cents(invoice.euros * 100);
  const rateMilli = usualRates[(await program.ask('settings.get', {})).company.country];
  const vat = cents(Math.round((gross * rateMilli) / (100_000 + rateMilli)));
  const dueOn = plainDate(invoice.dueOn);
  const { documentId } = await program.ask('invoice.create', {
    customerId: invoice.customerId,
    number: invoice.number,
    issuedOn: addDays(dueOn, -30),
    deliveredOn: null,
    gross,
    vat: [{ rateMilli, net: cents(gross - vat), vat }],
    instalments: [{ dueOn, amount: gross }],
    orderReference: '',
    paymentReference: '',
    label: 'Chaudière',
  });
  return documentId;
}

/** Customers whose first reminder is due on the day after `today`: they were called and asked for time. */
export async function shopWithReminders(
  names: readonly string[],
  { today = '2026-05-11', isSlow = false }: { readonly today?: string; readonly isSlow?: boolean } = {},
): Promise<TestProgram> {
  const program = await testShop({ today, isSlow });
  for (const [index, name] of names.entries()) {
    const customerId = await addTestCustomer(program, name);
    await addTestInvoice(program, { customerId, number: `F-${index + 1}`, dueOn: '2026-03-31', euros: 1_000 + index });
    await program.ask('call.log', {
      customerId,
      outcome: 'asks_for_time',
      note: '',
      promisedOn: null,
      promisedAmount: null,
      documentIds: [],
    });
  }
  program.clock.advance(1);
  program.tick();
  return program;
}
