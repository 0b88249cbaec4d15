import { describe, expect, it } from 'vitest';
import { sha256, uuidv7 } from '#db/identity';

describe('uuidv7', () => {
  it('has the shape of the standard, sorts by time and never comes twice', () => {
    const ids = Array.from({ length: 20_000 }, () => uuidv7());
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('goes on when the clock goes back', () => {
    const later = uuidv7(Date.now() + 5_000);
    expect(uuidv7(0) > later).toBe(true);
  });
});

describe('sha256', () => {
  it('is the well-known function', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256(new TextEncoder().encode('abc'))).toBe(sha256('abc'));
  });
});
