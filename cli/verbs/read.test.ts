import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from '#cli/verbs/read';
import { WrongCall } from '#cli/wrongCall';

const folder = new URL('../../workers/read/testdata/', import.meta.url);
const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(name, folder)));
const jsonOf = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown;

type Expected = { readonly rows: readonly Readonly<Record<string, unknown>>[]; readonly problems?: readonly object[] };

describe('read', () => {
  it('answers the list of the shop exactly', () => {
    const expected = jsonOf('martin-factures-2026.expected.json') as Expected;
    const answer = read('martin.csv', bytesOf('martin-factures-2026.cp1252.csv'), undefined, 'fr');
    expect(answer.exitCode).toBe(0);
    expect(answer.format).toBe('csv');
    expect(answer.content).toEqual({ rows: expected.rows });
    expect(answer.problems.map(({ line, field, code }) => ({ line, field, code }))).toEqual(expected.problems);
  });

  const samples = (jsonOf('sample-csv.expected.json') as { files: Record<string, Expected> }).files;
  it.each(Object.entries(samples))('reads %s', (name, { rows }) => {
    const answer = read(name, bytesOf(name), undefined, 'en');
    expect(answer.problems).toEqual([]);
    const got = (answer.content as { rows: object[] }).rows;
    // The Henrri export has no column of what is left to pay: the program does not invent one.
    const wanted = rows.map(({ dueCents, ...row }) =>
      name.includes('henrri') ? row : { ...row, ...(dueCents === undefined ? {} : { dueCents }) },
    );
    expect(got.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'line')))).toEqual(wanted);
    expect(answer.exitCode).toBe(0);
  });

  it('says what is wrong on each line, in three languages', () => {
    const bytes = bytesOf('martin-factures-2026.cp1252.csv');
    const messages = (language: 'fr' | 'nl' | 'en') =>
      read('m.csv', bytes, 'csv', language).problems.map(({ message }) => message);
    expect(messages('fr')).toEqual(
      [
        'Ligne 9\u00a0: La date «\u00a031/02/2026\u00a0» n’existe pas. Corrigez-la.',
        'Ligne 17\u00a0: La date «\u00a0à payer avant le\u00a0» manque. Ajoutez-la pour que la facture soit suivie.',
        'Ligne 25\u00a0: Le numéro FA-2026-0104 est déjà celui de la ligne 5. Deux factures ne peuvent pas avoir le même\u00a0: corrigez l’un des deux.',
        'Ligne 33\u00a0: 100,00\u00a0€ HT et 20,00\u00a0€ de TVA ne font pas 130,00\u00a0€. Corrigez l’un des trois montants.',
        'Ligne 41\u00a0: Le nom du client manque. Ajoutez-le.',
        'Ligne 49\u00a0: «\u00a0abc\u00a0» n’est pas un montant (colonne «\u00a0Montant HT\u00a0»). Corrigez-le.',
        'Ligne 57\u00a0: L’échéance (16 mai 2026) est avant la date de la facture (17 juin 2026). Corrigez l’une des deux.',
      ].map((message) => message.replaceAll(/(\d\d) (mai|juin) (2026)/g, '$1\u00a0$2\u00a0$3')),
    );
    expect(messages('nl')[0]).toBe('Regel 9: De datum “31/02/2026” bestaat niet. Verbeter ze.');
    expect(messages('en')[3]).toBe(
      'Line 33: €100.00 excl. VAT and €20.00 of VAT do not make €130.00. Correct one of the three amounts.',
    );
  });

  const xml = (root: string) => new TextEncoder().encode(`<?xml version="1.0"?>\n${root}`);
  it.each([
    ['an empty file', new Uint8Array(0), 'unknown', 'file.empty'],
    ['blanks', new TextEncoder().encode(' \n\n'), 'csv', 'file.empty'],
    ['a PDF', new TextEncoder().encode('%PDF-1.7\n...'), 'facturx', 'pdf.broken'],
    [
      'a workbook',
      new Uint8Array([0x50, 0x4b, 3, 4, ...new Uint8Array(26), ...new TextEncoder().encode('[Content_Types].xml')]),
      'xlsx',
      'zip.broken',
    ],
    ['an archive', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'zip', 'zip.broken'],
    ['an old workbook', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]), 'unknown', 'format.oldSpreadsheet'],
    ['a photo', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'unknown', 'format.image'],
    [
      'an UBL invoice',
      xml('<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>'),
      'ubl',
      'element.missing',
    ],
    ['a CII invoice', xml('<rsm:CrossIndustryInvoice xmlns:rsm="urn:cii"/>'), 'cii', 'element.missing'],
    [
      'a CAMT statement',
      xml('<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"/>'),
      'camt053',
      'element.missing',
    ],
    ['any XML', xml('<a/>'), 'unknown', 'format.xml'],
    ['a web page', new TextEncoder().encode('<!DOCTYPE html><p>'), 'unknown', 'format.web'],
    ['OFX', new TextEncoder().encode('OFXHEADER:100\nDATA:OFXSGML\n'), 'ofx', 'format.mismatch'],
    ['MT940', new TextEncoder().encode(':20:REF\n:25:BE68\n'), 'mt940', 'statement.cut'],
    ['bytes', new Uint8Array(500), 'csv', 'file.binary'],
    ['a poem', new TextEncoder().encode('Heureux qui comme Ulysse\na fait un beau voyage'), 'csv', 'columns.unknown'],
    ['only a header', new TextEncoder().encode('Numéro;Date;Client;TTC\n'), 'csv', 'file.noRows'],
    [
      'no customer column',
      new TextEncoder().encode('Numéro;Date;TTC\nF1;01/02/2026;12,00\n'),
      'csv',
      'columns.missing',
    ],
  ])('says what %s is and stops', (_, bytes, format, code) => {
    const answer = read('dropped', bytes, undefined, 'fr');
    expect(answer).toMatchObject({ format, content: null, exitCode: 1 });
    expect(answer.problems[0]?.code).toBe(code);
    expect(answer.problems[0]?.message).toMatch(/\.$/);
  });

  it('names the missing columns in words', () => {
    const bytes = new TextEncoder().encode('Numéro;Date;TTC\nF1;01/02/2026;12,00\n');
    expect(read('x.csv', bytes, undefined, 'fr').problems[0]?.message).toContain('Client');
  });

  it('refuses a file of the wrong kind clearly, and formats that do not exist as a wrong call', () => {
    const answer = read('a.xml', xml('<a/>'), 'camt053', 'fr');
    expect(answer).toMatchObject({ format: 'camt053', exitCode: 1, problems: [{ code: 'format.mismatch' }] });
    expect(() => read('a.doc', xml('<a/>'), 'word', 'fr')).toThrow(WrongCall);
  });
});
