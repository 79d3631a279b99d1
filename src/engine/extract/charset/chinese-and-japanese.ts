/** Charsets of two bytes a character, told by where everyday characters lie: short texts defeat a detector. */
import { SAMPLE_BYTES } from './detection-sample.ts';
import { readAs } from './named-charset.ts';
import { looksWritten } from './written-text.ts';

/** GB 2312 leads B0–D7, both bytes high; Big5 leads A4–C6, many trails below 80. */
export function pairedCharset(b: Buffer): string | null {
  let [pairs, gb, big5, lowTrail, rare] = [0, 0, 0, 0, 0];
  const end = Math.min(b.length - 1, SAMPLE_BYTES);
  for (let i = 0; i < end; i++) {
    const [lead = 0, trail = 0] = [b[i], b[i + 1]];
    if (lead < 0x80) continue;
    // GBK beyond GB 2312, and the four-byte sequences of GB 18030: signs and rare names.
    if (lead === 0x80 || lead === 0xff || trail < 0x30 || (trail > 0x39 && trail < 0x40) || trail === 0x7f) return null;
    if (lead < 0xa1 || trail < 0x40 || (trail > 0x7e && trail < 0xa1)) {
      rare++;
      i += trail < 0x40 ? 3 : 1;
      continue;
    }
    pairs++;
    if (trail < 0x7f) lowTrail++;
    if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) gb++;
    if (lead >= 0xa4 && lead <= 0xc6) big5++;
    i++;
  }
  if (pairs < 8 || rare > pairs * 0.03) return null;
  if (lowTrail === 0 && gb > pairs * 0.75 && isCommon(b, 'gb18030')) return 'gb18030';
  return lowTrail > pairs * 0.15 && big5 > pairs * 0.7 && isCommon(b, 'big5') ? 'big5' : null;
}

/** Every byte above ASCII begins a pair, and most pairs are kana or everyday kanji (level 1 of JIS X 0208). */
export function isShiftJis(b: Buffer): boolean {
  let [pairs, everyday] = [0, 0];
  const end = Math.min(b.length, SAMPLE_BYTES) - 1;
  for (let i = 0; i < end; i++) {
    const [lead = 0, trail = 0] = [b[i], b[i + 1]];
    if (lead < 0x80) continue;
    if (lead === 0x80 || (lead > 0x9f && lead < 0xe0) || lead > 0xfc) return false;
    if (trail < 0x40 || trail === 0x7f || trail > 0xfc) return false;
    pairs++;
    const isKana = (lead === 0x82 && trail >= 0x9f) || lead === 0x83 || (lead === 0x81 && trail <= 0x5b);
    if (isKana || (lead === 0x88 && trail >= 0x9f) || (lead > 0x88 && lead < 0x98)) everyday++;
    i++;
  }
  return pairs >= 4 && everyday > pairs * 0.8;
}

/**
 * Korean and Japanese use the same bytes as GB 2312: only text made of everyday Chinese characters is taken for
 * Chinese.
 */
function isCommon(b: Buffer, charset: string): boolean {
  const han = readAs(b.subarray(0, 32_768), charset).match(/\p{Script=Han}/gu) ?? [];
  const daily = han.filter((c) => DAILY_HAN.has(c)).length;
  return han.length >= 8 && daily > han.length * 0.15;
}

/** Characters that are all rare: the bytes were in another charset, such as EUC-TW, which cannot be read. */
export function isStrangeChinese(text: string): boolean {
  const han = text.slice(0, 32_768).match(/\p{Script=Han}/gu) ?? [];
  return han.length >= 60 && han.filter((c) => DAILY_HAN.has(c)).length < han.length * 0.05;
}

/** Mostly Chinese or Japanese, with the characters that make up most of any such text. */
export function isEastAsian(text: string): boolean {
  const written = text.replace(/\s/gu, '');
  const han = written.match(/\p{Script=Han}/gu) ?? [];
  const kana = written.match(/[\u3040-\u30ff]/g)?.length ?? 0;
  const everyday = han.filter((c) => DAILY_HAN.has(c)).length + kana;
  return looksWritten(text) && han.length + kana > written.length * 0.7 && everyday > written.length * 0.1;
}

const DAILY_HAN = new Set(
  '的一是不了在人有我他这這中大来來上国國个個到说說们們为為子和你地出道也时時年得就那要下以生会會自着著去之过過家学學对對可她里后後小么麼心多天而能好都然没沒日于於起还還发發成事只作当當想看文无無开開手十用主行方又如前所本见見经經头頭面公同三已老从從动動两兩长長简簡体體繁字新闻聞',
);
