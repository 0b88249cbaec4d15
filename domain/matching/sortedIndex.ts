/** Values by a key, those of one key in a fixed order and each once, whatever came first. */
export type SortedIndex<Key, Value> = {
  readonly map: ReadonlyMap<Key, readonly Value[]>;
  readonly add: (key: Key, value: Value) => void;
  readonly drop: (key: Key, value: Value) => void;
};

/**
 * An index that is changed value by value and always stands as if it had just been made.
 *
 * @param order total: zero says that two values are the same one
 * @param onChange hears of each key whose values became others
 */
export function sortedIndex<Key, Value>(
  order: (a: Value, b: Value) => number,
  onChange: (key: Key) => void,
): SortedIndex<Key, Value> {
  const map = new Map<Key, Value[]>();
  return {
    map,
    add(key, value) {
      const values = map.get(key);
      if (values === undefined) map.set(key, [value]);
      else {
        const at = placeOf(values, value, order);
        if (isAt(values, at, value, order)) return;
        values.splice(at, 0, value);
      }
      onChange(key);
    },
    drop(key, value) {
      const values = map.get(key);
      if (values === undefined) return;
      const at = placeOf(values, value, order);
      if (!isAt(values, at, value, order)) return;
      values.splice(at, 1);
      if (values.length === 0) map.delete(key);
      onChange(key);
    },
  };
}

// The first place whose value does not come before this one.
function placeOf<Value>(values: readonly Value[], value: Value, order: (a: Value, b: Value) => number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = values[middle];
    if (other !== undefined && order(other, value) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isAt<Value>(
  values: readonly Value[],
  at: number,
  value: Value,
  order: (a: Value, b: Value) => number,
): boolean {
  const other = values[at];
  return other !== undefined && order(other, value) === 0;
}
