import { describe, expect, it } from 'vitest';
import { fieldName, problemSentence, problemText } from '#contract/problemTexts';
import { languages } from '#domain/country';
import { importFields, problemCodes, type ImportProblem } from '#domain/imports/problem';

const problem = (code: ImportProblem['code']): ImportProblem => ({
  line: 7,
  column: 3,
  field: 'grossCents',
  code,
  params: {
    text: 'abc',
    number: 'F1',
    firstLine: 2,
    net: 10_000,
    tax: 2_000,
    gross: 13_000,
    due: 14_000,
    date: '2026-06-17',
    dueDate: '2026-05-16',
    length: 300,
    max: 200,
    count: 9,
    fields: 'number,customer',
    format: 'coda',
    relation: 'B2C',
    ...{
      element: 'Ntry/Amt',
      width: 128,
      opening: 100,
      movements: 200,
      reckoned: 300,
      closing: 400,
      said: 3,
      found: 4,
    },
    ...{ currency: 'EUR', amount: 100, total: 200, account: 'BE68', next: '2026-07-01', name: 'a.xml', ratio: 100 },
    ...{ n: 1, otherLine: 3, invoice: 'F2', rest: 100, rows: '2-4', once: 100, each: 101 },
  },
});

describe.each(languages)('sentences in %s', (language) => {
  it.each(problemCodes)('%s is a whole sentence without holes', (code) => {
    const sentence = problemSentence(problem(code), language);
    expect(sentence).toMatch(/^\S.*[.?]$/);
    expect(sentence).not.toMatch(/undefined|NaN|\[object|« »|“”|\(\)/);
    expect(problemText(problem(code), language)).toContain('7');
  });

  it('names every field', () => {
    expect(new Set(importFields.map((field) => fieldName(field, language))).size).toBe(importFields.length);
  });
});
