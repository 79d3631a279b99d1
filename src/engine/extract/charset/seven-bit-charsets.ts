/** Seven-bit charsets, in which ASCII bytes stand for other letters: HZ for Chinese, and UTF-7. */
import iconv from 'iconv-lite';

interface SevenBits {
  readonly text: string;
  readonly charset: 'hz-gb-2312' | 'utf-7';
}

const SAMPLE = 64 * 1024;
/** Between its marks, two bytes per character. */
const SHIFTED_CHINESE = /~\{((?:[!-w][!-~])*)~\}/g;
const SHIFTED = /\+[A-Za-z\d+/]{3,}-?/g;
/** Fewer letters may be a drawing or a sum. */
const LEAST = 8;

/** Null if the bytes are plain ASCII. */
export function readSevenBits(ascii: string): SevenBits | null {
  const sample = ascii.slice(0, SAMPLE);
  if (sample.includes('~{') && chineseIn(sample) >= LEAST) return { text: readHz(ascii), charset: 'hz-gb-2312' };
  const shifted = sample.match(SHIFTED) ?? [];
  if (shifted.length < 2 || !(isShiftedLatin(shifted) || isShiftedScript(sample, shifted))) return null;
  return { text: iconv.decode(Buffer.from(ascii, 'latin1'), 'utf-7'), charset: 'utf-7' };
}

function isShiftedLatin(shifted: readonly string[]): boolean {
  const closed = shifted.filter((run) => run.endsWith('-'));
  return closed.length >= LEAST && closed.every(isOfLatin);
}

/** Most letters belong to another script. */
function isShiftedScript(sample: string, shifted: readonly string[]): boolean {
  const within = lengthOf(shifted);
  // Eight characters hold at most three letters: pages whose scripts contain a few "+word" are ruled out without
  // decoding.
  if ((within * 3) / 8 <= lengthOf(sample.match(/[a-z]+/gi) ?? []) - within) return false;
  const shown = iconv.decode(Buffer.from(sample, 'latin1'), 'utf-7');
  const letters = shown.match(/\p{L}/gu)?.length ?? 0;
  const other = shown.match(/(?!\p{ASCII})\p{L}/gu)?.length ?? 0;
  // A key or a picture in base64 has letters from every script and signs from none.
  return other >= LEAST && other > letters / 2 && !/[\p{Cn}\p{Co}\ufffd]/u.test(shown);
}

function lengthOf(pieces: readonly string[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}

/** A letter with its mark, or a typographic sign. */
function isOfLatin(run: string): boolean {
  return /^(?:(?!\p{ASCII})[\p{Script=Latin}\p{P}\p{S}\s])+$/u.test(iconv.decode(Buffer.from(run, 'latin1'), 'utf-7'));
}

function chineseIn(sample: string): number {
  return readHz(sample).match(/\p{Script=Han}/gu)?.length ?? 0;
}

function readHz(text: string): string {
  return text
    .replace(SHIFTED_CHINESE, (_, pairs: string) =>
      iconv.decode(Buffer.from([...pairs].map((byte) => byte.charCodeAt(0) | 0x80)), 'gb18030'),
    )
    .replace(/~\n/g, '')
    .replaceAll('~~', '~');
}
