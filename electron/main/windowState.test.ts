import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseState, readWindowState, writeWindowState } from '#electron/main/windowState';

const folder = mkdtempSync(join(tmpdir(), 'dument-window-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const screen = { x: 0, y: 0, width: 1366, height: 728 };
const kept = { width: 1200, height: 700, position: { x: 40, y: 20 }, isMaximized: true, zoomLevel: 1 };

describe('window state', () => {
  test('what was written is read back', () => {
    const file = join(folder, 'window.json');
    writeWindowState(file, kept, () => undefined);
    expect(readWindowState(file, [screen])).toEqual(kept);
  });

  test('a screen that is gone: the size stays, the position does not', () => {
    const file = join(folder, 'second-screen.json');
    writeWindowState(file, { ...kept, position: { x: 2_000, y: 100 } }, () => undefined);
    expect(readWindowState(file, [screen])).toEqual({ ...kept, position: null });
  });

  test.each([
    ['nothing', ''],
    ['no JSON', '{"width":'],
    ['another kind of value', '[1, 2]'],
    ['figures that are none', '{"width":"wide","height":null,"position":{"x":1e9,"y":0.5},"zoomLevel":"x"}'],
  ])('%s gives the first size', (_what, text) => {
    expect(parseState(text)).toEqual({ width: 1280, height: 800, position: null, isMaximized: false, zoomLevel: 0 });
  });

  test('never smaller than the screens are made for, never zoomed out of reach', () => {
    expect(parseState('{"width":10,"height":10,"zoomLevel":99}')).toMatchObject({
      width: 900,
      height: 600,
      zoomLevel: 5,
    });
  });

  test('a file that cannot be written is noted, not told', () => {
    const notes: string[] = [];
    writeWindowState(join(folder, 'absent', 'window.json'), kept, (event) => notes.push(event));
    expect(notes).toEqual(['window.stateNotKept']);
  });
});
