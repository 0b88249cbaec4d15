import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sniff } from '#workers/read/sniff';

const folder = new URL('./testdata/', import.meta.url);

it.each([
  ['sample-invoices.xlsx', 'xlsx', null],
  ['sample-facturx.pdf', 'facturx', null],
  ['sample-cii.xml', 'cii', null],
  ['sample-ubl-invoice.xml', 'ubl', null],
  ['sample-ubl-creditnote.xml', 'ubl', null],
  ['sample-v02.camt053.xml', 'camt053', null],
  ['sample-v08.camt053.xml', 'camt053', null],
  ['sample.coda', 'coda', null],
  ['sample.ofx', 'ofx', null],
  ['sample-v2.ofx', 'ofx', null],
  ['sample.mt940', 'mt940', null],
  ['sample.cfonb120', 'cfonb120', null],
  ['martin-factures-2026.cp1252.csv', 'csv', null],
  ['sample-bank-fr.cp1252.csv', 'csv', null],
  ['sample-winbooks-K_THIRD.csv', 'csv', null],
] as const)('%s is %s', (name, format, problem) => {
  expect(sniff(new Uint8Array(readFileSync(new URL(name, folder))))).toEqual({ format, problem });
});
