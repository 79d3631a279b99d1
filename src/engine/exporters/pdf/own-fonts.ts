/** Typst also searches the machine's fonts, and nothing switches that off: ours get names that no machine has, so that every host writes the same bytes. */

/** Names of the same length, so that nothing in the file moves. */
const RENAMED = [
  ['Noto', 'Coll'],
  ['Amiri', 'Colla'],
] as const;

/** A copy of the font in which its family is called by our name: "Coll Serif", "Coll Sans SC", "Colla". */
export function ownFont(font: Uint8Array): Buffer {
  const copy = Buffer.from(font);
  const names = nameTable(copy);
  for (const [from, to] of RENAMED) {
    replaceAll(names, Buffer.from(from, 'latin1'), Buffer.from(to, 'latin1'));
    replaceAll(names, utf16(from), utf16(to));
  }
  return copy;
}

/** The part of the file that holds its names; writing into it writes into the file. */
function nameTable(font: Buffer): Buffer {
  const tables = font.readUInt16BE(4);
  for (let at = 12; at < 12 + 16 * tables; at += 16) {
    if (font.toString('latin1', at, at + 4) !== 'name') continue;
    const start = font.readUInt32BE(at + 8);
    return font.subarray(start, start + font.readUInt32BE(at + 12));
  }
  throw new Error('a font without a name table');
}

/** As names are stored for Windows: big endian. */
function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

function replaceAll(bytes: Buffer, from: Buffer, to: Buffer): void {
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + from.length)) to.copy(bytes, at);
}
