/** Names in archives that say nothing of their charset: all together suggest the system that packed them. */
import { decode, decodeAs } from '../../extract/charset/decode.ts';
import { shareOfOneLanguage } from '../../extract/charset/latin-charset.ts';

/** Systems of DOS and Windows first for a ZIP, of Unix for a tar; of readings that break as little, the first is taken. */
type Packers = readonly string[];

export const ZIP_PACKERS: Packers = [
  'cp437',
  'cp850',
  'cp852',
  'cp857',
  'windows-1252',
  'windows-1250',
  'windows-1254',
  'windows-1257',
  'cp775',
];
export const TAR_PACKERS: Packers = [
  'windows-1252',
  'windows-1250',
  'windows-1254',
  'windows-1257',
  'iso-8859-2',
  'cp437',
  'cp852',
];
const CYRILLIC_AND_GREEK: Packers = ['ibm866', 'cp1125', 'windows-1251', 'koi8-u', 'windows-1253', 'cp737'];
/** Without cases to compare, these break least whatever the bytes. */
const WITHOUT_CASES: Packers = ['windows-1256', 'windows-1255', 'cp720', 'cp862', 'windows-874'];
/** Two bytes per character: only detection tells them apart. */
const IN_PAIRS = /^(?:gb|big5|shift_jis|euc-)/;

/** @param names those that are not UTF-8 by declaration */
export function charsetOfNames(names: readonly Uint8Array[], western: Packers): string {
  const all = Buffer.concat(names.flatMap((name) => [name, Buffer.from('\n')]));
  const bytes = all.toString('latin1');
  if (!/[\x80-\xff]/.test(bytes)) return 'utf-8';
  const { charset, from } = decode(all);
  if (from === 'detection' && IN_PAIRS.test(charset)) return charset;
  const runs = bytes.match(/[\x80-\xff]{3,}/g) ?? [];
  // Letters above ASCII follow each other in other scripts, and at times in those of Central Europe.
  if (runs.length === 0) return pairedWithAscii(all) ?? leastBroken(all, western).charset;
  if (isHebrew(bytes, 0x80, 1)) return 'cp862';
  // Its letters are those of Cyrillic too.
  if (isHebrew(bytes, 0xe0, charset === 'windows-1255' ? 1 : LEAST_FINALS)) return 'windows-1255';
  const [other, latin] = [leastBroken(all, CYRILLIC_AND_GREEK), leastBroken(all, western)];
  const alphabet = latin.broken < other.broken ? latin : other;
  if (alphabet.broken === 0) return alphabet.charset;
  return paired(runs) ?? pairedWithAscii(all) ?? leastBroken(all, [alphabet.charset, ...WITHOUT_CASES]).charset;
}

export function nameIn(charset: string, name: Uint8Array): string {
  const own = decode(name, charset);
  return own.from === 'valid UTF-8' ? own.text : decodeAs(name, charset);
}

const LEAST_FINALS = 3;
const FINAL: ReadonlySet<number> = new Set([10, 13, 15, 19, 21]);
/** Or the letter of the feminine plural: in capitals of Cyrillic it is the hard sign. */
const OFTEN_FINAL: ReadonlySet<number> = new Set([...FINAL, 26]);
const NEVER_FINAL: ReadonlySet<number> = new Set([11, 14, 16, 20, 22]);
const HEBREW_LETTERS = 27;

/**
 * Five letters have a form for the end of a word, and stand nowhere else; of other alphabets, these are letters like
 * any. @param first where its letters begin @param finals how many words end in one, at least
 */
function isHebrew(bytes: string, first: 0x80 | 0xe0, finals: number): boolean {
  const words = (bytes.match(/[\x80-\xff]+/g) ?? []).map((word) => [...word].map((sign) => sign.charCodeAt(0) - first));
  const isPossible = (word: readonly number[]) =>
    word.every(
      (letter, i) => letter >= 0 && letter < HEBREW_LETTERS && (i === word.length - 1 || !FINAL.has(letter)),
    ) && !NEVER_FINAL.has(word.at(-1) ?? 0);
  return (
    words.every(isPossible) &&
    words.filter((word) => word.length > 2 && OFTEN_FINAL.has(word.at(-1) ?? 0)).length >= finals
  );
}

/** Capitals inside words, signs among letters, what no charset has. */
const BROKEN =
  /\p{Ll}\p{Lu}|(?!\p{ASCII}|№)[\p{S}\p{No}]|[\p{Co}\p{Cn}\x80-\x9f\u00a0-\u00bf\u0192\ufffd]|\p{Script=Latin}(?!\p{Script=Latin})[\p{L}]|(?!\p{Script=Latin})\p{L}\p{Script=Latin}/gu;

interface Reading {
  readonly charset: string;
  readonly broken: number;
  /** How many of its letters above ASCII are those of one language. */
  readonly share: number;
}

function leastBroken(names: Buffer, charsets: Packers): Reading {
  const readings = charsets.map((charset) => {
    const broken = decodeAs(names, charset).match(BROKEN)?.length ?? 0;
    return { charset, broken, share: shareOfOneLanguage(names, charset) };
  });
  const isBetter = (each: Reading, best: Reading) =>
    each.broken < best.broken || (each.broken === best.broken && each.share > best.share);
  return readings.reduce((best, each) => (isBetter(each, best) ? each : best));
}

function paired(runs: readonly string[]): string | null {
  const all = runs.join('');
  const isPaired = runs.every((run) => /^(?:[\xa1-\xfe]{2})+$/.test(run));
  if (isPaired && /^(?:[\xb0-\xc8][\xa1-\xfe]){4,}$/.test(all)) return 'euc-kr';
  return isPaired && /^(?:[\xb0-\xf7][\xa1-\xfe])+$/.test(all) ? 'gb18030' : null;
}

/** Big5 has ASCII bytes in its pairs: everyday characters, three or more in a row, and no other byte above ASCII. */
function pairedWithAscii(names: Buffer): string | null {
  const text = names.toString('latin1');
  const rest = text.replace(/(?:[\xa4-\xc6][\x40-\x7e\xa1-\xfe]){3,}/g, '');
  return rest.length < text.length && !/[\x80-\xff]/.test(rest) ? 'big5' : null;
}
