import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '#cli/verbs/read';

const folder = new URL('./testdata/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));

/** What an expectation says beside the content: how the file was written. */
const remarks = new Set(['encoding', 'file', 'files', 'note', 'separator', 'decimal', 'dates', 'totals']);
function expectedOf(name: string): object {
  const all = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as object;
  return Object.fromEntries(Object.entries(all).filter(([key]) => !remarks.has(key)));
}

describe('every sample is read as it should be, recognised or named', () => {
  it.each([
    ['sample-v02.camt053.xml', 'camt053', 'sample-v02.camt053.expected.json'],
    ['sample-v08.camt053.xml', 'camt053', 'sample-v08.camt053.expected.json'],
    ['sample.coda', 'coda', 'sample.coda.expected.json'],
    ['sample.ofx', 'ofx', 'sample.ofx.expected.json'],
    ['sample-v2.ofx', 'ofx', 'sample-v2.ofx.expected.json'],
    ['sample.mt940', 'mt940', 'sample.mt940.expected.json'],
    ['sample.cfonb120', 'cfonb120', 'sample.cfonb120.expected.json'],
    ['sample-ubl-invoice.xml', 'ubl', 'sample-ubl-invoice.expected.json'],
    ['sample-ubl-creditnote.xml', 'ubl', 'sample-ubl-creditnote.expected.json'],
    ['sample-cii.xml', 'cii', 'sample-cii.expected.json'],
    ['sample-cii-creditnote.xml', 'cii', 'sample-cii-creditnote.expected.json'],
    ['sample-facturx.pdf', 'facturx', 'sample-cii.expected.json'],
  ])('%s is %s', (name, format, expected) => {
    for (const as of [undefined, format]) {
      const { content, exitCode, format: found, problems } = read(name, bytesOf(name), as, 'fr');
      expect([found, exitCode, problems]).toEqual([format, 0, []]);
      expect(content).toEqual(expectedOf(expected));
    }
  });

  it('sample-invoices.xlsx is xlsx', () => {
    const answer = read('a.xlsx', bytesOf('sample-invoices.xlsx'), undefined, 'fr');
    expect([answer.format, answer.exitCode, answer.problems]).toEqual(['xlsx', 0, []]);
    const { rows } = answer.content as { rows: object[] };
    expect(rows).toMatchObject((expectedOf('sample-invoices.xlsx.expected.json') as { rows: object[] }).rows);
  });
});
