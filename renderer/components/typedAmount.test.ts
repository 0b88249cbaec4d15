import { describe, expect, it } from 'vitest';
import { typedAmount } from '#renderer/components/typedAmount';

describe('typedAmount', () => {
  it.each([
    ['1240,5', 124_050],
    ['1240.50', 124_050],
    ['1 240,50', 124_050],
    ['1.240,50', 124_050],
    ['1,240.50', 124_050],
    ['0,10', 10],
    ['700', 70_000],
    ['700 €', 70_000],
  ])('%s is %i cents', (text, expected) => {
    expect(typedAmount(text)).toEqual({ ok: true, value: expected });
  });

  it.each(['', 'abc', '12,345,6', '1,234'.repeat(9), '5 $'])('refuses %s', (text) => {
    expect(typedAmount(text).ok).toBe(false);
  });
});
