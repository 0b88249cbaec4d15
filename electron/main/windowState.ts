import { readFileSync, writeFileSync } from 'node:fs';
import type { Rectangle } from 'electron';

/** Where the window stood when it was closed; position null: let the system choose. */
export type WindowState = {
  readonly width: number;
  readonly height: number;
  readonly position: { readonly x: number; readonly y: number } | null;
  readonly isMaximized: boolean;
  readonly zoomLevel: number;
};

export const smallest = { width: 900, height: 600 } as const;
const firstState: WindowState = { width: 1280, height: 800, position: null, isMaximized: false, zoomLevel: 0 };

/** What the file remembers, if it still fits one of the screens (`areas`); a first size otherwise. */
export function readWindowState(file: string, areas: readonly Rectangle[]): WindowState {
  const state = parseState(textOf(file));
  if (state.position === null) return state;
  const { x, y } = state.position;
  // The screen may be gone since. The title bar has to be within reach: it is what the user drags.
  const isReachable = areas.some(
    (area) => x + 100 >= area.x && x + 100 <= area.x + area.width && y >= area.y && y + 40 <= area.y + area.height,
  );
  return isReachable ? state : { ...state, position: null };
}

/** Remembers where the window stands. Losing it costs the user nothing, so a failure is not told. */
export function writeWindowState(file: string, state: WindowState, note: (event: string) => void): void {
  try {
    writeFileSync(file, JSON.stringify(state), { mode: 0o600 });
  } catch {
    note('window.stateNotKept');
  }
}

/** Reads what `writeWindowState` wrote; anything else gives the first size. */
export function parseState(text: string): WindowState {
  const read = parseJson(text);
  if (typeof read !== 'object' || read === null) return firstState;
  const fields = new Map<string, unknown>(Object.entries(read));
  const position = fields.get('position');
  const place =
    typeof position === 'object' && position !== null ? new Map<string, unknown>(Object.entries(position)) : null;
  const x = whole(place?.get('x'));
  const y = whole(place?.get('y'));
  return {
    width: Math.max(smallest.width, whole(fields.get('width')) ?? firstState.width),
    height: Math.max(smallest.height, whole(fields.get('height')) ?? firstState.height),
    position: x === null || y === null ? null : { x, y },
    isMaximized: fields.get('isMaximized') === true,
    zoomLevel: Math.min(5, Math.max(-3, Number(fields.get('zoomLevel') ?? 0) || 0)),
  };
}

function whole(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < 100_000 ? value : null;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // First start, or a file nobody can read: the window opens at its first size.
    return '';
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
