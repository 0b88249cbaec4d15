import { describe, expect, it } from 'vitest';
import { printerProblem, untaken } from '#electron/main/printerState';

describe('what a printer says of itself', () => {
  it.each([
    ['nothing at all', {}, null],
    ['ready', { 'printer-state': '3', 'printer-state-reasons': 'none', 'printer-is-accepting-jobs': 'true' }, null],
    ['only low', { 'printer-state': '3', 'printer-state-reasons': 'media-low-warning,toner-low-report' }, null],
    ['switched off', { 'printer-state': '3', 'printer-state-reasons': 'offline-report' }, 'offline'],
    ['without paper', { 'printer-state': '4', 'printer-state-reasons': 'media-empty-error,media-needed' }, 'paperOut'],
    ['jammed and open', { 'printer-state': '5', 'printer-state-reasons': 'cover-open, media-jam-error' }, 'jam'],
    ['open', { 'printer-state-reasons': 'door-open-error' }, 'open'],
    ['without ink', { 'printer-state-reasons': 'marker-supply-empty-warning' }, 'inkOut'],
    ['stopped by someone', { 'printer-state': '5', 'printer-state-reasons': 'none' }, 'paused'],
    ['closed to jobs', { 'printer-state': '3', 'printer-is-accepting-jobs': 'false' }, 'paused'],
    ['a number', { 'printer-state': 5 }, 'paused'],
  ] as const)('%s', (_, options, problem) => {
    expect(printerProblem(options)).toBe(problem);
  });
});

it.each([
  ['Print job canceled', 'cancelled'],
  ['cancelled', 'cancelled'],
  ['', 'cancelled'],
  ['Print job failed', 'failed'],
  ['Invalid printer settings', 'failed'],
  ['Invalid deviceName provided', 'failed'],
] as const)('%s: %s', (reason, outcome) => {
  expect(untaken(reason)).toBe(outcome);
});
