import { expect, it } from 'vitest';
import type { DialogRequest } from '#renderer/dialogs/dialogRequest';
import { afterWriting, hidden, noDialogs, shownNow } from '#renderer/dialogs/openDialogs';

const promise = (customerId: string): DialogRequest => ({ kind: 'promise', customerId });
const edit: DialogRequest = { kind: 'editCustomer', customerId: 'a' };

it('puts a question aside, gives it back, and forgets the one that is done', () => {
  const first = shownNow(noDialogs, promise('a'));
  const second = shownNow(first, promise('b'));
  expect(second).toEqual({ shown: promise('b'), aside: [promise('a')] });
  const back = shownNow(second, promise('a'));
  expect(back).toEqual({ shown: promise('a'), aside: [promise('b')] });
  expect(hidden(back, true)).toEqual({ shown: null, aside: [promise('b')] });
  expect(hidden(back, false)).toEqual({ shown: null, aside: [promise('b'), promise('a')] });
});

it('holds a handful, the oldest goes; what holds nothing typed is not held', () => {
  const many = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(promise).reduce(shownNow, noDialogs);
  expect(many.aside).toEqual(['b', 'c', 'd', 'e', 'f'].map(promise));
  expect(shownNow(shownNow(noDialogs, { kind: 'search' }), { kind: 'keys' }).aside).toEqual([]);
});

it('drops a form of stored data once something was written', () => {
  const both = hidden(shownNow(shownNow(noDialogs, edit), promise('a')), false);
  expect(both.aside).toEqual([edit, promise('a')]);
  expect(afterWriting(both).aside).toEqual([promise('a')]);
});
