import { describe, expect, it } from 'vitest';
import { addTestCustomer, addTestInvoice, testShop } from '#app/testShop';
import type { TestProgram } from '#app/testProgram';
import type { Output } from '#contract/api';
import { sentenceText } from '#contract/texts';
import { plainDate } from '#domain/calendar/plainDate';
import { languages } from '#domain/country';

type View = Output<'routes.get'>;

async function asked(program: TestProgram, customerId: string, documentIds: readonly string[] = []): Promise<View> {
  return program.ask('routes.get', { customerId, documentIds: [...documentIds] });
}
const routeOf = (view: View, id: string) => view.routes.find((route) => route.id === id);
const paperOf = (view: View, paper: string) => routeOf(view, 'paymentOrder')?.papers.find((one) => one.paper === paper);

describe('which way', () => {
  it('compares what is late of one customer, with what the file holds and where the rest is added', async () => {
    const program = await testShop({ today: '2026-05-11' });
    const customerId = await addTestCustomer(program, 'SCI Les Halles', { companyNumber: '' });
    const documentId = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-03-05', euros: 1_000 });
    await addTestInvoice(program, { customerId, number: 'F-2', dueOn: '2026-08-05', euros: 9_000 });
    const bytes = Buffer.from('%PDF-1.7\nquote\n').toString('base64');
    await program.ask('invoice.attachBytes', { documentId, role: 'quote', fileName: 'devis.pdf', bytes });

    const view = await asked(program, customerId);
    // The invoice of August is not late: it is no part of it.
    expect(view).toMatchObject({ principal: 1_000_00, beside: 40_00, disputed: 0 });
    expect(view.interest).toBeGreaterThan(0);
    expect(view.total).toBe(view.principal + view.interest + view.beside);
    expect(view.routes.filter(({ isSuggested }) => isSuggested).map(({ id }) => id)).toEqual(['conciliation']);
    expect(routeOf(view, 'smallClaims')).toMatchObject({ refusal: null, amount: view.total });
    expect(paperOf(view, 'contract')).toMatchObject({ state: 'there', where: null });
    expect(paperOf(view, 'delivery')).toMatchObject({ state: 'missing', where: { kind: 'invoice', documentId } });
    expect(paperOf(view, 'identity')).toMatchObject({ state: 'missing', where: { kind: 'customer' } });
    expect(paperOf(view, 'formalNotice')).toMatchObject({ state: 'missing', where: { kind: 'letter' } });
    expect(routeOf(view, 'paymentOrder')?.before).toMatchObject([{ state: 'toDo', where: { kind: 'letter' } }]);

    await program.ask('invoice.setReminded', {
      rows: [{ documentId, reached: 'formalNotice', on: plainDate('2026-04-20') }],
    });
    const later = await asked(program, customerId);
    expect(routeOf(later, 'paymentOrder')?.before).toMatchObject([{ state: 'done', where: null }]);
    // It left before the program was there: its copy is kept beside the invoice.
    expect(paperOf(later, 'formalNotice')).toMatchObject({ state: 'missing', where: { kind: 'invoice' } });
  });

  it('leaves out what is disputed where a dispute closes the way, and waits for a promise', async () => {
    const program = await testShop({ today: '2026-05-11' });
    const customerId = await addTestCustomer(program, 'Mme Roux', { relation: 'B2C' });
    const one = await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-03-05', euros: 4_000 });
    const other = await addTestInvoice(program, { customerId, number: 'F-2', dueOn: '2026-03-05', euros: 3_000 });
    expect(routeOf(await asked(program, customerId), 'smallClaims')?.refusal).toMatchObject({
      code: 'route.no.overCeiling',
      params: { ceiling: 5_000_00, amount: 7_000_00 },
    });
    await program.ask('dispute.open', { customerId, documentIds: [other], reason: 'fuite', amount: null });
    const view = await asked(program, customerId);
    expect(view).toMatchObject({ principal: 7_000_00, disputed: 3_000_00, wait: [] });
    expect(routeOf(view, 'smallClaims')).toMatchObject({ refusal: null, amount: 4_000_00 });
    expect(routeOf(await asked(program, customerId, [other]), 'smallClaims')?.refusal?.code).toBe('route.no.disputed');
    const promise = { customerId, promisedOn: plainDate('2026-05-20'), promisedAmount: null, documentIds: [one] };
    await program.ask('call.log', { ...promise, outcome: 'will_pay', note: '' });
    expect((await asked(program, customerId)).wait).toEqual([
      { code: 'route.wait.promised', params: { on: '2026-05-20' } },
    ]);
  });

  it('only declares the debt of who is under collective proceedings, and refuses what it does not know', async () => {
    const program = await testShop({ today: '2026-05-11' });
    const customerId = await addTestCustomer(program, 'Garage Perrin');
    await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-03-05', euros: 100 });
    await program.ask('customer.gone', {
      ...{ customerId, what: 'insolvent', on: plainDate('2026-05-04'), source: 'BODACC' },
    });
    const view = await asked(program, customerId);
    expect(view.routes.filter(({ refusal }) => refusal === null).map(({ id }) => id)).toEqual(['declareClaim']);
    expect(await program.refused('routes.get', { customerId: 'nobody', documentIds: [] })).toBe('customer.unknown');
  });

  it('has words for everything in every language', async () => {
    for (const country of ['FR', 'BE'] as const) {
      for (const relation of ['B2B', 'B2C'] as const) {
        const program = await testShop({ today: '2026-05-11', country });
        const customerId = await addTestCustomer(program, 'Garage Perrin', { country, relation });
        await addTestInvoice(program, { customerId, number: 'F-1', dueOn: '2026-03-05', euros: 2_000 });
        const told = toldIn(await asked(program, customerId));
        for (const language of languages) {
          const texts = told.map((one) => sentenceText(one, language));
          expect(texts.filter((text) => /^route\.|undefined|NaN/u.test(text))).toEqual([]);
        }
      }
    }
  });
});

function toldIn({ routes, wait }: View) {
  const ofRoutes = routes.flatMap((route) => [
    ...[route.name, route.about, route.addressee, route.cost, route.payer, route.limitation],
    ...(route.refusal === null ? [] : [route.refusal]),
    ...route.costs.map(({ what }) => what),
    ...[...route.spans, ...route.cautions],
    ...[...route.before, ...route.papers].map(({ what }) => what),
  ]);
  return [...wait, ...ofRoutes];
}
