import { describe, expect, it } from 'vitest';
import { neighbourCard } from '#renderer/screens/board/neighbourCard';

const columns = [['a', 'b', 'c'], [], ['d'], ['e', 'f']];

describe('neighbourCard', () => {
  it.each([
    ['a', 'ArrowDown', 'b'],
    ['c', 'ArrowDown', null],
    ['b', 'ArrowUp', 'a'],
    ['a', 'ArrowUp', null],
    ['c', 'ArrowRight', 'd'],
    ['d', 'ArrowRight', 'e'],
    ['f', 'ArrowLeft', 'd'],
    ['d', 'ArrowLeft', 'a'],
    ['a', 'ArrowLeft', null],
    ['c', 'Home', 'a'],
    ['a', 'End', 'c'],
    ['a', 'x', null],
    [null, 'ArrowDown', null],
  ])('from %s with %s to %s', (from, key, to) => {
    expect(neighbourCard(columns, from, key)).toBe(to);
  });
});
