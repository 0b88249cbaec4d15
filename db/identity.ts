import { hash, randomFillSync } from 'node:crypto';

/** SHA-256 of a text (UTF-8) or of bytes, in lower-case hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return hash('sha256', content);
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
let timeText = { millis: -1, text: '' };

// Many ids are made within one millisecond.
function timeOf(millis: number): string {
  if (timeText.millis !== millis) {
    const digits = millis.toString(16).padStart(12, '0');
    timeText = { millis, text: `${digits.slice(0, 8)}-${digits.slice(8)}` };
  }
  return timeText.text;
}

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
  const variant = (((random[2] ?? 0) & 0x3f) | 0x80).toString(16).padStart(2, '0');
  const tail = random.subarray(3).toString('hex');
  return `${timeOf(lastMillis)}-7${counter.toString(16).padStart(3, '0')}-${variant}${tail.slice(0, 2)}-${tail.slice(2)}`;
}
