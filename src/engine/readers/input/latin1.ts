/** The first bytes (by default all) as text, one character per byte. */
export function latin1(bytes: Uint8Array, length = bytes.byteLength): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.byteLength)).toString('latin1');
}
