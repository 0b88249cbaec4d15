import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { dueByTerms, paymentTermsOf } from '#domain/imports/paymentTerms';

describe('terms of payment as lists write them', () => {
  it.each([
    ['30', 30, false],
    ['30 jours', 30, false],
    ['30j net', 30, false],
    ['60 jours date de facture', 60, false],
    ['30 jours à réception de la facture', 30, false],
    ['45 jours fin de mois', 45, true],
    ['45 j. FDM', 45, true],
    ['fin de mois + 45 jours', 45, true],
    ['Fin du mois', 0, true],
    ['comptant', 0, false],
    ['À réception', 0, false],
    ['30 dagen', 30, false],
    ['30 dagen na factuurdatum', 30, false],
    ['30 dagen einde maand', 30, true],
    ['contant', 0, false],
    ['net 30', 30, false],
    ['45 days end of month', 45, true],
    ['30 days EOM', 30, true],
    ['Due on receipt', 0, false],
  ])('%j is %i days, end of the month: %s', (cell, days, isEndOfMonth) => {
    expect(paymentTermsOf(cell)).toEqual({ days, isEndOfMonth });
  });

  it.each([
    '',
    'selon contrat',
    '45 jours fin de mois le 10',
    '2 mois',
    '31/12/2026',
    '2026-12-31',
    '45992',
    '400 jours',
  ])('%j is no number of days: nothing is guessed', (cell) => {
    expect(paymentTermsOf(cell)).toBeNull();
  });

  it('counts the end of a month as it was chosen, else a working day', () => {
    const place = { country: 'FR', isAlsaceMoselle: false } as const;
    const on = plainDate('2026-01-15');
    const due = (isEndOfMonth: boolean, endOfMonth: 'endOfMonthThenDays' | 'daysThenEndOfMonth') =>
      dueByTerms(on, { days: 45, isEndOfMonth }, { place, endOfMonth });
    expect(due(true, 'endOfMonthThenDays')).toBe('2026-03-17');
    expect(due(true, 'daysThenEndOfMonth')).toBe('2026-03-31');
    expect(due(false, 'endOfMonthThenDays')).toBe('2026-03-02');
    expect(dueByTerms(on, { days: 45, isEndOfMonth: false }, undefined)).toBe('2026-03-01');
  });
});
