import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sniff } from '#workers/read/sniff';

const folder = new URL('./testdata/', import.meta.url);

it.each([
  ['others/sample-invoices.xlsx', 'xlsx', 'format.spreadsheet'],
  ['others/sample-facturx.pdf', 'facturx', 'format.pdf'],
  ['others/sample-cii.xml', 'cii', 'format.xmlInvoice'],
  ['others/sample-ubl-invoice.xml', 'ubl', 'format.xmlInvoice'],
  ['others/sample-ubl-creditnote.xml', 'ubl', 'format.xmlInvoice'],
  ['others/sample-v02.camt053.xml', 'camt053', 'format.bankStatement'],
  ['others/sample-v08.camt053.xml', 'camt053', 'format.bankStatement'],
  ['others/sample.coda', 'coda', 'format.bankStatement'],
  ['others/sample.ofx', 'ofx', 'format.bankStatement'],
  ['others/sample-v2.ofx', 'ofx', 'format.bankStatement'],
  ['others/sample.mt940', 'mt940', 'format.bankStatement'],
  ['others/sample.cfonb120', 'cfonb120', 'format.bankStatement'],
  ['martin-factures-2026.cp1252.csv', 'csv', null],
  ['sample-bank-fr.cp1252.csv', 'csv', null],
  ['sample-winbooks-K_THIRD.csv', 'csv', null],
] as const)('%s is %s', (name, format, problem) => {
  expect(sniff(new Uint8Array(readFileSync(new URL(name, folder))))).toEqual({ format, problem });
});
