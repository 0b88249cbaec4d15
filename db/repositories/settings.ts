import type { WriteDb } from '#db/database';

/** What the user chose and what the program remembers, by key. Values are JSON; their shape is the caller's. */
export function settingsRepository(db: WriteDb) {
  const select = db.prepare<[string], string>('SELECT value FROM setting WHERE key = ?').pluck();
  const upsert = db.prepare<[string, string]>(
    'INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  const remove = db.prepare<[string]>('DELETE FROM setting WHERE key = ?');
  // Asked for with every customer and every movement, and hardly ever another: the text is read each time, and understood once.
  const understood = new Map<string, { readonly text: string; readonly value: unknown }>();

  return {
    /** The value of a key as it was stored, or null when it never was. */
    get(key: string): unknown {
      const text = select.get(key);
      if (text === undefined) return null;
      const known = understood.get(key);
      if (known?.text === text) return known.value;
      const value = JSON.parse(text) as unknown;
      understood.set(key, { text, value });
      return value;
    },

    set(key: string, value: unknown): void {
      upsert.run(key, JSON.stringify(value));
    },

    clear(key: string): void {
      remove.run(key);
    },
  };
}
