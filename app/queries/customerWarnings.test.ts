import { expect, it } from 'vitest';
import { testShop } from '#app/testShop';
import type { Input } from '#contract/api';
import { sentenceText } from '#contract/texts';

const somebody: Omit<Input<'customer.create'>, 'name'> = {
  code: '',
  relation: 'B2C',
  country: 'FR',
  language: 'fr',
  recipient: '',
  addressExtra: '',
  street: '3 place de la Motte',
  postcode: '87000',
  city: 'Limoges',
  phone: '',
  email: '',
  companyNumber: '',
  vatNumber: '',
  tone: 'normal',
  policyId: null,
  termsDays: null,
  termsEndOfMonth: false,
  isLocked: false,
  penaltiesOnInvoices: null,
};

it.each([
  ['Łukasz Żółć', []],
  ['Иван Петров', []],
  ['محمد علي', ['warning.unprintable']],
  ['Chez 🎉 Léa', ['warning.unprintable']],
] as const)('a name that no letter can print is told when it is typed: %s', async (name, codes) => {
  const program = await testShop();
  const { warnings } = await program.ask('customer.create', { ...somebody, name });
  expect(warnings.map(({ code }) => code)).toEqual(codes);
  expect(warnings.every((warning) => sentenceText(warning, 'fr').includes(name))).toBe(true);
});
