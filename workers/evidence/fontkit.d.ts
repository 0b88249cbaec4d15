// The one function of fontkit that embedding needs; the package has no types of its own.
declare module 'fontkit' {
  import type { Font } from '@cantoo/pdf-lib';

  export function create(bytes: Uint8Array, name?: string): Font;
}
