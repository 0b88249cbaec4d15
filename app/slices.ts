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

/** Goes through steps to their end, and gives way every few milliseconds. What is read may change between two slices. */
export async function stepsInSlices<Value>(millis: () => number, steps: Generator<unknown, Value>): Promise<Value> {
  let startedAt = millis();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (millis() - startedAt < sliceMillis) continue;
    await giveWay();
    startedAt = millis();
  }
}

/** Goes through steps to their end at once. */
export function stepsAtOnce<Value>(steps: Generator<unknown, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
