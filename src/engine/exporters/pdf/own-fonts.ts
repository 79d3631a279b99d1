/** Typst also searches the machine's fonts, which cannot be switched off. Ours get names that no machine has, so that every host writes the same bytes. */

/** Old and new names are of the same length, so that nothing in the file moves. */
const RENAMED = [
  ['Noto', 'Coll'],
  ['Amiri', 'Colla'],
] as const;

/** Returns a copy of the font with our family name: "Coll Serif", "Coll Sans SC" or "Colla". */
export function ownFont(font: Uint8Array): Buffer {
  const copy = Buffer.from(font);
  const names = nameTable(copy);
  for (const [from, to] of RENAMED) {
    replaceAll(names, Buffer.from(from, 'latin1'), Buffer.from(to, 'latin1'));
    replaceAll(names, utf16(from), utf16(to));
  }
  return copy;
}

/** Returns the font's name table as a view: writing into it writes into the file. */
function nameTable(font: Buffer): Buffer {
  const tables = font.readUInt16BE(4);
  for (let at = 12; at < 12 + 16 * tables; at += 16) {
    if (font.toString('latin1', at, at + 4) !== 'name') continue;
    const start = font.readUInt32BE(at + 8);
    return font.subarray(start, start + font.readUInt32BE(at + 12));
  }
  throw new Error('a font without a name table');
}

/** Encodes big-endian UTF-16, as the name table stores names for Windows. */
function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16();
}

function replaceAll(bytes: Buffer, from: Buffer, to: Buffer): void {
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + from.length)) to.copy(bytes, at);
}
