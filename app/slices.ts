/** Long work gives way after this many milliseconds, so that the window never waits for it. */
export const sliceMillis = 20;

/** The rest of the program goes first: what waits is answered, then the work goes on. */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** Does a thing for each of many, and gives way every few milliseconds. What is read may change between two slices. */
export async function inSlices<Item>(
  millis: () => number,
  items: Iterable<Item>,
  work: (item: Item) => void,
): Promise<void> {
  let startedAt = millis();
  for (const item of items) {
    work(item);
    if (millis() - startedAt < sliceMillis) continue;
    await giveWay();
    startedAt = millis();
  }
}
