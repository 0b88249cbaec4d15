import { expect, it } from 'vitest';
import { numberOfPaper } from '#domain/imports/paperNumber';

const numbers = ['FA-2026-0107', 'FA-2026-010', 'F-1', '2026', '20260042', 'F-2026-11', 'F-2026-12'];

it.each([
  ['Facture FA-2026-0107 Hubert.pdf', 'FA-2026-0107'],
  ['fa_2026_0107.PDF', 'FA-2026-0107'],
  ['FA2026010.pdf', 'FA-2026-010'],
  ['FA 2026 01071.pdf', null],
  ['F-1.pdf', 'F-1'],
  ['devis F-1 et plan.pdf', null],
  ['scan 2026.pdf', null],
  ['20260042.pdf', '20260042'],
  ['ventes/2026/20260042 copie.pdf', '20260042'],
  ['F-2026-11 et F-2026-12.pdf', null],
  ['photo.pdf', null],
])('%s is the paper of %s', (fileName, number) => {
  expect(numberOfPaper(fileName, '', numbers)).toBe(number);
});

it('looks into the text when the name says nothing', () => {
  expect(numberOfPaper('scan0001.pdf', 'Facture n° FA-2026-0107 du 3 mars', numbers)).toBe('FA-2026-0107');
  expect(numberOfPaper('F-2026-11.pdf', 'Facture n° FA-2026-0107', numbers)).toBe('F-2026-11');
  expect(numberOfPaper('scan.pdf', '', numbers)).toBeNull();
  // Bare digits may be a price, a day or a phone.
  expect(numberOfPaper('scan.pdf', 'Total 20260042 Tel. 20260042', numbers)).toBeNull();
  expect(numberOfPaper('scan.pdf', 'FACTUUR nr. 20260042 van 3 maart', numbers)).toBe('20260042');
  expect(numberOfPaper('scan.pdf', 'Invoice number:\n20260042', numbers)).toBe('20260042');
});
