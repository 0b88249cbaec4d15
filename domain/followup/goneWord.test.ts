import { expect, it } from 'vitest';
import { goneWord } from '#domain/followup/goneWord';

it.each([
  ['Succession MARTIN', 'succession'],
  ['SARL Durand (en liquidation judiciaire)', 'liquidation'],
  ['M. Paul Petit, DÉCÉDÉ', 'décédé'],
  ['Erven Janssens', 'erven'],
  ['BV Bakker in vereffening', 'vereffening'],
  ['Estate of John Smith', 'estate of'],
  ['SCI Les Halles', null],
  ['Real Estate Liège', null],
  ['Chocolate & Co', null],
  ['Agence Successions', null],
  ['', null],
])('reads from %j that %j', (name, word) => {
  expect(goneWord(name)).toBe(word);
});
