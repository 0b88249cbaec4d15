import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import type { LetterDocument } from '#domain/letters/model';
import { composeBillOfExchange } from '#domain/letters/papers/billOfExchange';
import { composeInterestAnnex } from '#domain/letters/papers/interestAnnex';
import { composeCorrectiveDocument, composeVatDuplicate } from '#domain/letters/papers/lostVat';
import { composePlanAgreement } from '#domain/letters/papers/planAgreement';
import { sampleFacts } from '#domain/letters/testdata/sampleFacts';
import { sampleBill, sampleLostVat, samplePaper, samplePlan } from '#domain/letters/testdata/samplePapers';
import type { Result } from '#domain/result';
import { drawLetters } from '#workers/pdf/drawLetter';
import type { DrawOptions } from '#workers/pdf/options';

const fontsDir = join(import.meta.dirname, '../../assets/fonts');
const options: DrawOptions = { fontsDir, envelope: 'FR', offsetXmm: 0, offsetYmm: 0, stamp: null, pictures: [] };
const { claim } = sampleFacts({ kind: 'formalNotice', country: 'FR', relation: 'B2B' });

const papers: readonly (readonly [name: string, composed: Result<LetterDocument>, words: readonly string[]])[] = [
  ['plan', composePlanAgreement(samplePlan('FR', 'B2B')), ['ACCORD DE PAIEMENT ÉCHELONNÉ', 'Le débiteur', '688,83']],
  ['consumer plan', composePlanAgreement(samplePlan('BE', 'B2C', 'nl')), ['kosteloos', 'schuldenaar']],
  ['bill', composeBillOfExchange(sampleBill('FR')), ['LETTRE DE CHANGE', 'Tiré (qui doit payer)']],
  ['annex', composeInterestAnnex(samplePaper('FR', 'B2B'), claim), ['DÉCOMPTE DES INTÉRÊTS', 'FA-2026-0117', '365']],
  ['duplicate', composeVatDuplicate(sampleLostVat('FR')), ['DUPLICATA', 'article 272 du CGI']],
  ['corrective', composeCorrectiveDocument(sampleLostVat('BE')), ['DOCUMENT RECTIFICATIF', 'registre']],
];

async function textOf(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: bytes.slice(), useSystemFonts: false, verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, index) => (await pdf.getPage(index + 1)).getTextContent()),
  );
  return pages
    .flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : '')))
    .join(' ')
    .replace(/\s+/g, ' ');
}

it.each(papers)('draws the %s , the same bytes each time', async (_, composed, words) => {
  if (!composed.ok) throw new Error(JSON.stringify(composed.error));
  const first = await drawLetters([composed.value], options);
  const text = await textOf(first.bytes);
  for (const word of words) expect(text).toContain(word);
  // The slips to cut out stand on a page of their own.
  expect(first.pages).toBeLessThanOrEqual(3);
  const again = await drawLetters([composed.value], options);
  const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  expect(digest(again.bytes)).toBe(digest(first.bytes));
});
