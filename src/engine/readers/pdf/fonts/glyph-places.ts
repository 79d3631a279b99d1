/** Where a font has the glyphs of its characters: the character map of a font as pdf.js rewrites it (OpenType). */

const NUMBER = 2;
const LONG = 4;

/** @returns a function that gives the place of a character's glyph in the font; null for what it has no glyph of */
export function glyphPlaces(font: Uint8Array): (character: unknown) => number | null {
  let places: ReadonlyMap<number, number> | null = null;
  return (character) => {
    places ??= placesIn(new DataView(font.buffer, font.byteOffset, font.byteLength));
    return typeof character === 'string' ? (places.get(character.codePointAt(0) ?? -1) ?? null) : null;
  };
}

/** Empty for a font that is cut short. */
function placesIn(font: DataView): Map<number, number> {
  const places = new Map<number, number>();
  try {
    const map = startOfMap(font);
    const tables = map === null ? 0 : font.getUint16(map + NUMBER);
    for (let i = 0; i < tables; i++) {
      const at = (map as number) + font.getUint32((map as number) + LONG + i * 8 + LONG);
      const format = font.getUint16(at);
      if (format === 4) readSegments(font, at, places);
      if (format === 12) readGroups(font, at, places);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return places;
}

function startOfMap(font: DataView): number | null {
  const count = font.getUint16(LONG);
  for (let at = 12; at < 12 + count * 16; at += 16)
    if (font.getUint32(at) === 0x636d6170) return font.getUint32(at + 2 * LONG);
  return null;
}

/** Format 4: parallel lists of the last and first codes, the differences, and the ways to lists of places. */
function readSegments(font: DataView, at: number, places: Map<number, number>): void {
  const length = font.getUint16(at + 6);
  const [ends, starts] = [at + 14, at + 16 + length];
  const [deltas, ways] = [starts + length, starts + 2 * length];
  for (let i = 0; i < length; i += NUMBER) {
    const [start, end, delta] = [starts, ends, deltas].map((list) => font.getUint16(list + i)) as [
      number,
      number,
      number,
    ];
    const way = font.getUint16(ways + i);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const place = way === 0 ? code : font.getUint16(ways + i + way + (code - start) * NUMBER);
      places.set(code, (place + delta) & 0xffff);
    }
  }
}

/** Format 12: first code, last code, first place. */
function readGroups(font: DataView, at: number, places: Map<number, number>): void {
  const count = font.getUint32(at + 3 * LONG);
  for (let group = at + 4 * LONG; group < at + 4 * LONG + count * 12; group += 12) {
    const [start, end] = [font.getUint32(group), font.getUint32(group + LONG)];
    const place = font.getUint32(group + 2 * LONG);
    for (let code = start; code <= Math.min(end, start + 0xffff); code++) places.set(code, place + code - start);
  }
}
