import { mustAnswer, openEmptyShop } from '#e2e/martin';
import type { RunningApp } from '#e2e/running';

/** The shop with one letter due to each of these customers on the day after; all were called and asked for time. */
export async function openShopWithLetters(app: RunningApp, names: readonly string[]): Promise<readonly string[]> {
  await openEmptyShop(app);
  const ids: string[] = [];
  for (const [index, customer] of names.entries()) ids.push(await lateCustomer(app, customer, index));
  return ids;
}

async function lateCustomer(app: RunningApp, name: string, index: number): Promise<string> {
  const { customerId } = await mustAnswer(app, 'customer.create', {
    ...{ code: '', name, relation: 'B2B', country: 'FR', language: 'fr', recipient: '', addressExtra: '' },
    ...{ street: `${index + 3} place de la Motte`, postcode: '87000', city: 'Limoges', phone: '', email: '' },
    ...{ companyNumber: '', vatNumber: '', tone: 'normal', policyId: null, termsDays: null, isLocked: false },
    ...{ termsEndOfMonth: false, penaltiesOnInvoices: true },
  });
  const [net, vat] = [100_000 + index * 10_000, 20_000 + index * 2_000];
  await mustAnswer(app, 'invoice.create', {
    ...{ customerId, number: `FA-${101 + index}`, issuedOn: '2026-03-01', deliveredOn: null, gross: net + vat },
    ...{ vat: [{ rateMilli: 20_000, net, vat }], instalments: [{ dueOn: '2026-03-31', amount: net + vat }] },
    ...{ orderReference: '', paymentReference: '', label: 'Remplacement du chauffe-eau' },
  });
  await mustAnswer(app, 'call.log', {
    ...{ customerId, outcome: 'asks_for_time', note: '', promisedOn: null, promisedAmount: null, documentIds: [] },
  });
  return customerId;
}
