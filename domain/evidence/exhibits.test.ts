import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { exhibitFileName, exhibitsOf, missingExhibits, type EvidenceFacts } from '#domain/evidence/exhibits';

const facts: EvidenceFacts = {
  invoices: [
    {
      documentId: 'd1',
      number: 'F-1',
      issuedOn: plainDate('2026-03-02'),
      papers: [
        { id: 'p1', role: 'photo' },
        { id: 'p2', role: 'quote' },
        { id: 'p3', role: 'receipt' },
      ],
    },
    {
      documentId: 'd2',
      number: 'F-2',
      issuedOn: plainDate('2026-04-02'),
      papers: [{ id: 'p4', role: 'invoice' }],
    },
  ],
  letters: [
    {
      ...{ id: 'l1', number: 'L-2026-00001', kind: 'reminder1', datedOn: plainDate('2026-05-01') },
      ...{ isPosted: true, isRegistered: false, proofs: [], missing: [] },
    },
    {
      ...{ id: 'l2', number: 'L-2026-00002', kind: 'reminder2', datedOn: plainDate('2026-05-20') },
      ...{ isPosted: false, isRegistered: false, proofs: [], missing: [] },
    },
    {
      ...{ id: 'l3', number: 'L-2026-00003', kind: 'formalNotice', datedOn: plainDate('2026-06-01') },
      ...{ isPosted: true, isRegistered: true, missing: ['receipt'] },
      proofs: [
        { id: 'm2', role: 'envelopeBack', on: null },
        { id: 'm1', role: 'depositSlip', on: plainDate('2026-06-02') },
      ],
    },
  ],
  termsId: 'c1',
  agreements: [{ id: 'a1' }],
  hasCalls: true,
  hasInterest: false,
};

describe('the exhibits of a file', () => {
  it('stand in the order in which a judge reads: agreed, done, asked, said', () => {
    expect(exhibitsOf(facts).find(({ key }) => key === 'proof:m1')?.on).toBe('2026-06-02');
    expect(exhibitsOf(facts).map(({ key, kind }) => [key, kind])).toEqual([
      ['paper:c1', 'terms'],
      ['paper:p2', 'quote'],
      ['paper:p3', 'receipt'],
      ['paper:p1', 'photo'],
      ['invoice:d1', 'invoice'],
      ['paper:p4', 'invoice'],
      ['letter:l1', 'letter'],
      ['letter:l3', 'letter'],
      ['proof:m1', 'depositSlip'],
      ['proof:m2', 'envelopeBack'],
      ['paper:a1', 'agreement'],
      ['calls', 'calls'],
      ['statement', 'statement'],
    ]);
  });

  it('say what is missing: contract and delivery of each invoice, proofs of the post', () => {
    expect(missingExhibits(facts)).toEqual([
      { what: 'contract', number: 'F-2' },
      { what: 'deliveryNote', number: 'F-2' },
      { what: 'receipt', number: 'L-2026-00003' },
    ]);
  });
});

describe('names of files', () => {
  it.each([
    [1, 'Devis, facture FA-2026-0113', 'pdf', '01-devis-facture-fa-2026-0113.pdf'],
    [12, 'Preuve de dépôt – œuvre', 'jpg', '12-preuve-de-depot-oeuvre.jpg'],
    [3, 'أوراق', 'pdf', '03-piece.pdf'],
  ])('%i %s', (place, label, ending, name) => {
    expect(exhibitFileName(place, label, ending)).toBe(name);
  });

  it('are accepted by every system', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 999 }), (label, place) => {
        expect(exhibitFileName(place, label, 'pdf')).toMatch(/^\d{2,3}-[0-9a-z](?:[0-9a-z-]*[0-9a-z])?\.pdf$/);
      }),
    );
  });
});
