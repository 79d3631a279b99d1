// Numbers in Chinese and Japanese texts: Han numerals, digits with Han scales.
import type { NumberRun } from './number-run.ts';

const HAN_DIGIT: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const HAN_SCALE: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
const HAN_NUMBER = /第?(?:\d+(?:,\d{3})*(?:\.\d+)?[百千万萬亿億]*|[零〇一二两兩三四五六七八九十百千万萬亿億]+)/gu;

/** 九个半小时 */
const HALF_MORE = /^个半(?=小时|钟头|月|星期|世纪)/u;

export function hanNumbers(text: string): NumberRun[] {
  const runs: NumberRun[] = [];
  for (const match of text.matchAll(HAN_NUMBER)) {
    const counted = match[0].startsWith('第');
    const written = counted ? match[0].slice(1) : match[0];
    // 三楼 is the third floor.
    const ordinal = counted || /^楼(?!房)/u.test(text.slice(match.index + match[0].length));
    const digits = /^\d/u.test(written);
    if (digits && /[A-Za-z-]$/u.test(text.slice(0, match.index).slice(-1))) continue;
    if (digits && /^[日号](?!本)/u.test(text.slice(match.index + match[0].length))) continue;
    if (!digits && !ordinal && !countsInHan(text, match.index, written)) continue;
    if (!digits && isRough(text, match.index, written)) continue;
    const value = hanNumber(written);
    const to = match.index + match[0].length;
    const half = ordinal ? null : HALF_MORE.exec(text.slice(to, to + 6));
    runs.push({
      from: match.index,
      to: to + (half?.[0].length ?? 0),
      value: value + (half ? 0.5 : 0),
      ordinal,
      digits,
      weak: !digits && value === 1 && !half,
      fraction: false,
    });
  }
  return runs;
}

/** 两三天 is two or three days, 数万 some ten thousands. */
const isRough = (text: string, at: number, written: string): boolean =>
  /^[一二两三四五六七八九]{2}$/u.test(written) || /[数几上]$/u.test(text.slice(0, at).slice(-1));

/** 三千五百六十二 is a number whatever follows. */
const LONG_HAN = /^[一二两三四五六七八九][十百千万亿].*[十百千].*[一二三四五六七八九]/u;

/** A Han numeral counts if a measure word follows; alone it is as often part of a word (一些, 三亚, 万一). */
function countsInHan(text: string, at: number, written: string): boolean {
  const after = text.slice(at + written.length, at + written.length + 2);
  if (/^(?:些|直|起|样|般|旦|定|切|致|下|度|方|向|则|面|时间|同)/u.test(after) && written === '一') return false;
  // 十分 is "very", 百分之 a share.
  if (/^分/u.test(after)) return /^分(?:钟|零?[一二三四五六七八九十]+秒)/u.test(text.slice(at + written.length));
  if (/^(?:月|日|号|点|时|年|秒)/u.test(after)) return true;
  if (LONG_HAN.test(written)) return true;
  return /^[名个個位人只隻艘辆輛次家所座条條枚架台部场場层層楼樓岁歲天周週倍成半项項起件栋棟户戶万萬亿億元米公吨噸英海美欧票席轮輪匹头头份张張篇页頁颗顆名多余餘级厘毫平立兆亩斤克千支所根块批笔种具棵株桶升罐袋箱包瓶杯辈]/u.test(
    after,
  );
}

/** 3万, 三千五百 and 三点五 as numbers. */
export function hanNumber(written: string): number {
  if (/^\d/u.test(written)) return mixedHan(written);
  const [whole = '', decimals] = written.split('点');
  return hanValue(whole) + (decimals ? Number(`0.${hanValue(decimals)}`) : 0);
}

function mixedHan(written: string): number {
  const digits = /^[\d.,]+/u.exec(written)?.[0] ?? '0';
  let value = Number(digits.replaceAll(',', ''));
  for (const scale of written.slice(digits.length)) value *= HAN_SCALE[scale] ?? 1;
  return value;
}

function hanValue(written: string): number {
  if (!/[十百千万萬亿億]/u.test(written)) return Number([...written].map((digit) => HAN_DIGIT[digit] ?? 0).join(''));
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const sign of written) {
    const scale = HAN_SCALE[sign];
    if (scale === undefined) digit = HAN_DIGIT[sign] ?? 0;
    else if (scale < 1e4) {
      section += (digit || 1) * scale;
      digit = 0;
    } else {
      total = (total + section + digit || 1) * scale;
      section = 0;
      digit = 0;
    }
  }
  return total + section + digit;
}
