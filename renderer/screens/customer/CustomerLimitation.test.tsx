import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Output } from '#contract/api';
import { plainDate } from '#domain/calendar/plainDate';
import { languages } from '#domain/country';
import { cents } from '#domain/money/cents';
import { catalogues } from '#renderer/i18n/catalogue';
import { CustomerLimitation } from '#renderer/screens/customer/CustomerLimitation.tsx';
import { renderWindow } from '#renderer/testing/renderWindow.tsx';
import { said } from '#renderer/testing/said';

const lastDay = plainDate('2027-03-10');
const shared = { documentId: 'F-1', number: 'F-1', open: cents(100_000), lastDay, warning: null };

const view: Output<'limitation.get'> = {
  ...shared,
  ...{ customerId: 'morel', relation: 'B2C', subject: 'works', subjectFrom: 'default' },
  ...{ startFact: 'worksCompleted', startOn: plainDate('2025-03-10'), startFrom: 'issued', months: 24 },
  ...{ article: 'art. L218-2 C. conso.', isConfirmed: true, firstLastDay: lastDay, isSeen: false, steps: [] },
  without: { reminders: 2, registered: 0, calls: 0, article: 'art. 2240 et s. C. civ.' },
  ...{ cautions: [], rules: [] },
};

afterEach(cleanup);

it.each(languages)('tells where the last day comes from in one press, %s', async (language) => {
  const text = catalogues[language];
  renderWindow(<CustomerLimitation customerId="morel" />, {
    answers: { 'limitation.ofCustomer': { rows: [shared] }, 'limitation.get': view },
    language,
  });
  const why = await screen.findByText(said(text.common.why));
  const details = why.closest('details');
  expect(details?.open).toBe(false);
  fireEvent.click(why);
  expect(details?.textContent).toContain('L218-2');
  expect(details?.textContent).toContain('10/03/2025');
});
