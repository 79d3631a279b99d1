/** Days as they are written in China, Japan, Korea and Taiwan. */
import { isYear, validDay, type WrittenDay } from './written-day.ts';

/** 2022年2月2日, 2022년 2월 2일, 令和4年2月2日, 民國111年2月2日, 二〇二二年二月二日. */
export function* eastAsianDays(text: string): Generator<WrittenDay> {
  const number = '[\\d〇零一二三四五六七八九十]';
  const pattern = new RegExp(
    `(令和|平成|昭和|民國|民国)?\\s*(${number}{1,4}|元)\\s*[年년]\\s*(${number}{1,3})\\s*[月월](?:\\s*(${number}{1,3})\\s*[日号號일])?`,
    'g',
  );
  for (const m of text.matchAll(pattern)) {
    const written = hanNumber(m[2] ?? '', true);
    const year = (ERAS[m[1] ?? ''] ?? 0) + written;
    const month = hanNumber(m[3] ?? '', false);
    const day = m[4] === undefined ? null : hanNumber(m[4], false);
    const valid = day === null ? isYear(year) && month >= 1 && month <= 12 : validDay(year, month, day) !== null;
    if (valid) yield { year, month, day, from: m.index, to: m.index + m[0].length };
  }
}

/** The year before the first year of an era. */
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };

function hanNumber(written: string, isYearNumber: boolean): number {
  if (written === '元') return 1;
  if (/^\d+$/.test(written)) return Number(written);
  const values = [...written].map((c) => (c === '十' ? 10 : c === '零' ? 0 : '〇一二三四五六七八九'.indexOf(c)));
  if (isYearNumber) return Number(values.join(''));
  const ten = values.indexOf(10);
  if (ten < 0) return Number(values.join(''));
  return (ten === 0 ? 1 : (values[0] ?? 1)) * 10 + (values[ten + 1] ?? 0);
}

/** "113/03/12": the year of the Republic, in Taiwan. */
export function* minguoDays(text: string, language: string | null | undefined): Generator<WrittenDay> {
  if (!/^zh\b/i.test(language ?? '')) return;
  for (const m of text.matchAll(/(?<![\d/.-])(1[0-3]\d)([/.-])(0?[1-9]|1[0-2])\2(\d{1,2})(?![\d/.-])/g)) {
    const day = validDay(Number(m[1]) + 1911, Number(m[3]), Number(m[4]));
    if (day) yield { ...day, from: m.index, to: m.index + m[0].length };
  }
}
