import { describe, expect, it } from 'vitest';
import { plainDate } from '#domain/calendar/plainDate';
import { typedDate } from '#renderer/components/typedDate';

const tuesday = plainDate('2026-05-12');

describe('typedDate', () => {
  it.each([
    ['ven', 'future', '2026-05-15'],
    ['Vendredi', 'future', '2026-05-15'],
    ['vr', 'future', '2026-05-15'],
    ['mar', 'future', '2026-05-19'],
    ['ven', 'past', '2026-05-08'],
    ['mardi', 'past', '2026-05-05'],
    ['+14', 'future', '2026-05-26'],
    ['-3', 'past', '2026-05-09'],
    ['demain', 'future', '2026-05-13'],
    ['après-demain', 'future', '2026-05-14'],
    ['aujourd’hui', 'past', '2026-05-12'],
    ['hier', 'past', '2026-05-11'],
    ['fin mois', 'future', '2026-05-31'],
    ['fin de mois', 'future', '2026-05-31'],
    ['einde maand', 'future', '2026-05-31'],
    ['15/5', 'future', '2026-05-15'],
    ['11/5', 'future', '2027-05-11'],
    ['11/5', 'past', '2026-05-11'],
    ['15/12', 'past', '2025-12-15'],
    ['29/2', 'future', null],
    ['3', 'future', '2026-06-03'],
    ['3', 'past', '2026-05-03'],
    ['12/06/2026', 'past', '2026-06-12'],
    ['2026-06-12', 'past', '2026-06-12'],
    ['31/02/2026', 'future', null],
    ['bientôt', 'future', null],
    ['', 'future', null],
  ] as const)('%s, %s: %s', (text, lean, expected) => {
    expect(typedDate(text, tuesday, lean)).toBe(expected);
  });
});
