import { createHash, randomFillSync } from 'node:crypto';

/** SHA-256 of a text (UTF-8) or of bytes, in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

const pool = Buffer.alloc(4_096);
let poolUsed = pool.length;

// Asking the system for random bytes is slow; a big import asks half a million times.
function tenRandomBytes(): Buffer {
  if (poolUsed + 10 > pool.length) {
    randomFillSync(pool);
    poolUsed = 0;
  }
  poolUsed += 10;
  return pool.subarray(poolUsed - 10, poolUsed);
}

let lastMillis = 0;
let counter = 0;

/** A new UUID version 7: the moment first, so that later ids sort after earlier ones, even within a millisecond. */
export function uuidv7(now: number = Date.now()): string {
  const random = tenRandomBytes();
  if (now > lastMillis) {
    lastMillis = now;
    counter = random.readUInt16BE(0) & 0x07ff;
  } else {
    counter += 1;
    if (counter > 0x0fff) {
      lastMillis += 1;
      counter = 0;
    }
  }
  const time = lastMillis.toString(16).padStart(12, '0');
  const variant = (((random[2] ?? 0) & 0x3f) | 0x80).toString(16).padStart(2, '0');
  const tail = random.subarray(3).toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${variant}${tail.slice(0, 2)}-${tail.slice(2)}`;
}
