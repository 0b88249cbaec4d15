import { expect, it } from 'vitest';
import { sentenceText } from '#contract/texts';

it('a call tells who answered, unless it was the customer', () => {
  const told = (party: string) => sentenceText({ code: 'timeline.call.message_left', params: { party } }, 'fr');
  expect(told('family')).toBe('Appel\u00a0: message laissé (quelqu’un de sa famille a répondu)');
  expect(told('debtor')).toBe('Appel\u00a0: message laissé');
  expect(sentenceText({ code: 'timeline.call.not_reached', params: {} }, 'nl')).toBe('Oproep: niet bereikt');
});
