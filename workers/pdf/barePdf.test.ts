import { join } from 'node:path';
import { expect, it } from 'vitest';
import { composeLetter } from '#domain/letters/composeLetter';
import { sampleFacts } from '#domain/letters/testdata/sampleFacts';
import { drawBare } from '#workers/pdf/barePdf';

it('begins a page for each letter', async () => {
  const composed = composeLetter(sampleFacts({ kind: 'reminder1', country: 'FR', relation: 'B2B' }));
  if (!composed.ok) throw new Error(composed.error.code);
  const fontsDir = join(import.meta.dirname, '../../assets/fonts');
  const one = await drawBare([composed.value], fontsDir);
  const two = await drawBare([composed.value, composed.value], fontsDir);
  expect(one.pages).toBeGreaterThanOrEqual(1);
  expect(two.pages).toBe(2 * one.pages);
  expect(Buffer.from(two.bytes).toString('latin1')).toMatch(/^%PDF-/);
});
