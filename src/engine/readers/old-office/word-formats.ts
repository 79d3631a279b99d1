/**
 * What the formats of a DOC say about its text, as far as an article needs it: what is deleted, hidden, bold or in a
 * table.
 */
import { type Shift, shiftByHalfPoints } from '../../../text/letters/shifted-digits.ts';
import { symbolCharacter } from '../document/symbol-font.ts';
import type { FormatRun } from './word-file.ts';

export interface CharacterFormat {
  /** Deleted by a change that is still shown, struck out, or never shown. */
  readonly isGone: boolean;
  readonly isBold: boolean;
  readonly shift: Shift;
  /** A sign from a particular font, whatever character the text has in its place. */
  readonly symbol: string | null;
}

export interface ParagraphFormat {
  readonly style: number;
  readonly isInTable: boolean;
  readonly isRowEnd: boolean;
  readonly isList: boolean;
  /** A drop cap over several lines. */
  readonly isDropCap: boolean;
}

const CHANGE = {
  isDeleted: 0x0800,
  isBold: 0x0835,
  isHidden: 0x083c,
  isStruck: 0x0837,
  isStruckTwice: 0x2a53,
  shift: 0x2a48,
  height: 0x4845,
  characterStyle: 0x4a30,
  symbol: 0x6a09,
  isInTable: 0x2416,
  isRowEnd: 0x2417,
  dropCap: 0x442c,
  style: 0x4600,
  list: 0x460b,
} as const;

export function isTakenOut(changes: Buffer): boolean {
  for (const { change, operand } of changesIn(changes))
    if (change === CHANGE.isDeleted && operand[0] === 1) return true;
  return false;
}

const GONE: ReadonlySet<number> = new Set([CHANGE.isDeleted, CHANGE.isHidden, CHANGE.isStruck, CHANGE.isStruckTwice]);
const SHIFTS: readonly Shift[] = [null, 'raised', 'lowered'];

/** @param fonts names, by number @param styles changes that character styles make, by number */
export function characterFormat(
  { changes }: Pick<FormatRun, 'changes'>,
  fonts: readonly string[],
  styles: readonly Buffer[],
): CharacterFormat {
  let [isGone, isBold] = [false, false];
  let shift: Shift = null;
  let symbol: string | null = null;
  for (const { change, operand } of changesIn(changes)) {
    const isOn = operand[0] === 1 || operand[0] === 0x81;
    if (GONE.has(change)) isGone ||= isOn;
    else if (change === CHANGE.isBold) isBold = isOn;
    else if (change === CHANGE.shift) shift = SHIFTS[operand[0] ?? 0] ?? null;
    else if (change === CHANGE.height) shift ??= shiftByHalfPoints(operand.readInt16LE(0));
    else if (change === CHANGE.characterStyle) {
      const style = characterFormat({ changes: styles[operand.readUInt16LE(0)] ?? NONE }, fonts, []);
      isGone ||= style.isGone;
      isBold ||= style.isBold;
      shift ??= style.shift;
    } else if (change === CHANGE.symbol && operand.length === 4)
      symbol = symbolOf(operand.readUInt16LE(2), fonts[operand.readUInt16LE(0)] ?? '');
  }
  return { isGone, isBold, shift, symbol };
}

const NONE = Buffer.alloc(0);

/** Symbol fonts have signs at codes without a character; those of one font are known. */
function symbolOf(code: number, font: string): string {
  if (code < 0xe000 || code > 0xf8ff) return String.fromCharCode(code);
  return /^symbol\b/i.test(font) ? (symbolCharacter(code) ?? '') : '';
}

export function paragraphFormat(run: FormatRun): ParagraphFormat {
  let style = run.style ?? 0;
  let [isInTable, isRowEnd, isList, isDropCap] = [false, false, false, false];
  for (const { change, operand } of changesIn(run.changes)) {
    if (change === CHANGE.isInTable) isInTable = operand[0] === 1;
    else if (change === CHANGE.isRowEnd) isRowEnd = operand[0] === 1;
    else if (change === CHANGE.style) style = operand.readUInt16LE(0);
    else if (change === CHANGE.dropCap) isDropCap = ((operand[0] ?? 0) & 7) !== 0;
    else if (change === CHANGE.list) isList = operand.readUInt16LE(0) !== 0;
  }
  return { style, isInTable, isRowEnd, isList, isDropCap };
}

/** By the three highest bits of a change: length of its operand in bytes; null if the operand says so itself. */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, null, 3] as const;
/** A table's cells: the length takes two bytes, and is one too large. */
const TABLE_CELLS = 0xd608;

function* changesIn(changes: Buffer): Iterable<{ change: number; operand: Buffer }> {
  for (let at = 0; at + 3 <= changes.length; ) {
    const change = changes.readUInt16LE(at);
    at += 2;
    let size: number | null = OPERAND_BYTES[change >> 13] ?? null;
    if (size === null && change === TABLE_CELLS) {
      if (at + 2 > changes.length) return;
      size = changes.readUInt16LE(at) + 1;
    } else size ??= (changes[at] ?? 0) + 1;
    if (at + size > changes.length) return;
    yield { change, operand: changes.subarray(at, at + size) };
    at += size;
  }
}
