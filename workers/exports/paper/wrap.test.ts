import { describe, expect, it } from 'vitest';
import { wrapped } from '#workers/exports/paper/wrap';

const widthOf = (text: string) => text.length * 10;

describe('a text in lines', () => {
  it.each([
    ['Boeking', 70, ['Boeking']],
    // The column was reckoned from the word itself, and came out a hair less.
    ['Boeking', 69.999_999, ['Boeking']],
    ['Ingevoerd op', 89.999_999, ['Ingevoerd', 'op']],
    ['Boeking', 60, ['Boekin', 'g']],
    ['', 10, ['']],
  ] as const)('%j on %d', (text, width, lines) => {
    expect(wrapped(text, width, widthOf)).toEqual(lines);
  });
});
