/** An article's prints as they are stored, and which articles have a print. */
import type { Fingerprint } from '../../../text/copies/fingerprint.ts';

/** The part of a fingerprint that is stored beside the article. */
export type Prints = Pick<Fingerprint, 'hashes' | 'around'>;

const HASH_BYTES = 4;
const PRINT_BYTES = HASH_BYTES + 2;

/** Packs all hashes, then what surrounds each, little-endian. */
export function packedPrints({ hashes, around }: Prints): Uint8Array {
  const view = new DataView(new ArrayBuffer(hashes.length * PRINT_BYTES));
  for (let index = 0; index < hashes.length; index++) {
    view.setInt32(index * HASH_BYTES, hashes[index] as number, true);
    view.setUint16(hashes.length * HASH_BYTES + index * 2, around[index] as number, true);
  }
  return new Uint8Array(view.buffer);
}

export function unpackedPrints(packed: Uint8Array): Prints {
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength);
  const count = packed.byteLength / PRINT_BYTES;
  const hashes = new Int32Array(count);
  const around = new Uint16Array(count);
  for (let index = 0; index < count; index++) {
    hashes[index] = view.getInt32(index * HASH_BYTES, true);
    around[index] = view.getUint16(count * HASH_BYTES + index * 2, true);
  }
  return { hashes, around };
}

/** An article that has a certain print. */
export interface PrintHolder {
  readonly articleId: number;
  readonly around: number;
}
