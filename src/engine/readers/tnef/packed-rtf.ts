/**
 * RTF as compressed by Outlook (LZFu): repeats refer to a position in the last 4,096 bytes, which initially contain
 * typical RTF.
 */

const START =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';
const WINDOW = 4096;
/** What it may unpack to. */
export const MOST_RTF_BYTES = 64 * 1024 * 1024;
const HEADER_BYTES = 16;
const PACKED = 0x75465a4c;
const AS_IT_IS = 0x414c454d;

/** Null if it is compressed differently. A truncated file gives what precedes the cut. */
export function unpackedRtf(bytes: Buffer, mostBytes: number): Buffer | null {
  if (bytes.length < HEADER_BYTES) return null;
  const kind = bytes.readUInt32LE(8);
  if (kind === AS_IT_IS) return bytes.subarray(HEADER_BYTES);
  if (kind !== PACKED) return null;
  const window = Buffer.alloc(WINDOW);
  let to = window.write(START, 'latin1');
  const out = Buffer.alloc(Math.min(bytes.readUInt32LE(4), mostBytes));
  let written = 0;
  const put = (byte: number) => {
    window[to] = byte;
    to = (to + 1) % WINDOW;
    out[written++] = byte;
  };
  for (let at = HEADER_BYTES; at < bytes.length && written < out.length; ) {
    const control = bytes[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < bytes.length && written < out.length; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(bytes[at++] ?? 0);
        continue;
      }
      const reference = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      at += 2;
      const from = reference >> 4;
      if (from === to) return out.subarray(0, written);
      for (let i = 0; i < (reference & 15) + 2 && written < out.length; i++) put(window[(from + i) % WINDOW] ?? 0);
    }
  }
  return out.subarray(0, written);
}
