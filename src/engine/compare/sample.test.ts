// The same night in four languages, from the sample archive: what must stand side by side, and what must not.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ComparedArticle, Comparison } from '../../contract/model/comparing/comparison.ts';
import { compareArticles } from './compare-articles.ts';

const FOLDER = join(import.meta.dirname, '../../../resources/sample/articles');
const FILES = {
  en: ['averin-courier-twelve-dead.html', '2026-10-10T06:15+02:00'],
  uk: ['averinskyi-visnyk-zitknennia.html', '2026-10-10T08:40'],
  zh: ['averin-shangbao-at-least-nine.html', '2026-10-10T09:02+08:00'],
  ar: ['manarat-sennet-twelve-dead.html', '2026-10-10T14:20+03:00'],
} as const;
type Language = keyof typeof FILES;

const LANGUAGES = Object.keys(FILES) as Language[];
const idOf = (language: Language): number => LANGUAGES.indexOf(language) + 1;

/** The paragraphs of the story, without the page around it. */
function article(language: Language): ComparedArticle {
  const [file, published] = FILES[language];
  const html = readFileSync(join(FOLDER, file), 'utf8');
  const story = /<article[\s\S]*?<\/article>|<main[\s\S]*?<\/main>/u.exec(html)?.[0] ?? html;
  const text = [...story.matchAll(/<p(?: [^>]*)?>([\s\S]*?)<\/p>/gu)]
    .map((match) =>
      (match[1] as string)
        .replace(/<[^>]+>/gu, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .join('\n\n');
  return { articleId: idOf(language), language, source: null, published, title: '', text };
}

const between = (...languages: Language[]): Comparison => compareArticles(languages.map(article));

/** Whether the sentences that hold these words stand in one row. */
function areAligned(comparison: Comparison, ...words: readonly string[]): boolean {
  return comparison.aligned.some(({ members }) =>
    words.every((word) => members.some(({ text }) => text.includes(word))),
  );
}

const PAIRS: readonly (readonly [Language, Language, string, string])[] = [
  ['en', 'uk', 'Twelve people died', 'Щонайменше дванадцятеро'],
  ['en', 'uk', '214 passengers', '241 пасажир'],
  ['en', 'uk', 'met at about 19:40', '20:10'],
  ['en', 'uk', 'at anchor and lit', 'стояв на якорі й був освітлений'],
  ['en', 'uk', 'Ilan Marrec', 'Ілан Марек'],
  ['en', 'uk', 'reopen on Monday', 'називають понеділок'],
  ['en', 'zh', 'Twelve people died', '至少九人遇难'],
  ['en', 'zh', '214 passengers', '214名乘客'],
  ['en', 'zh', 'at anchor and lit', '锚泊并亮灯'],
  ['en', 'zh', 'taken ashore unhurt', '未受伤'],
  ['en', 'zh', 'inspected in August', '未通过八月的检查'],
  ['en', 'ar', 'Twelve people died', 'اثنا عشر شخصًا'],
  ['en', 'ar', '214 passengers', '٢٠٠ راكب'],
  ['en', 'ar', 'at anchor and lit', 'راسيةً ومضاءةً'],
  ['en', 'ar', 'to think otherwise', 'الشكّ في ذلك'],
  ['en', 'ar', 'no lamp, no horn', 'لا مصباحًا ولا بوقًا'],
  ['uk', 'zh', '241 пасажир', '214名乘客'],
  ['uk', 'zh', '20:10', '19时40分'],
  ['uk', 'zh', 'стояв на якорі', '锚泊并亮灯'],
  ['uk', 'zh', 'Північний фарватер закрито', '北航道仍然关闭'],
  ['uk', 'ar', 'стояв на якорі', 'راسيةً ومضاءةً'],
  ['zh', 'ar', '19时40分', '19:40'],
  ['zh', 'ar', '锚泊并亮灯', 'راسيةً ومضاءةً'],
];

const APART: readonly (readonly [Language, Language, string, string])[] = [
  ['en', 'uk', 'Lida Quorn', 'Я стояла на носі'],
  ['en', 'ar', 'He had served on the route', 'ستستأنف رحلاتها'],
  ['en', 'zh', 'to think otherwise', '直接损失'],
  ['en', 'zh', 'Nobody is now thought to be missing', '渡轮公司否认'],
  ['en', 'zh', 'Until then the island', '返航'],
  ['en', 'ar', 'Ms Dolk said.', 'الشكّ في ذلك'],
  ['en', 'ar', 'Two passengers', 'التحدّث إليه'],
  ['en', 'ar', 'Until then the island', 'لم تكن تتأخّر'],
  ['uk', 'ar', 'вогні на земснаряді не горіли', 'التحدّث إليه'],
  ['uk', 'zh', 'Там була темрява', '锚泊并亮灯'],
  ['uk', 'zh', 'вогні на земснаряді не горіли', '两艘货轮'],
  ['zh', 'ar', '本报记者', 'التحدّث إليه'],
  ['zh', 'ar', '未通过八月的检查', 'الشكّ في ذلك'],
  ['zh', 'ar', '再推迟一个月', 'لم تكن تتأخّر'],
];

describe('the sample in four languages', () => {
  const together = between(...LANGUAGES);

  it.each(PAIRS)('%s and %s: "%s" beside "%s"', (left, right, a, b) => {
    expect(areAligned(between(left, right), a, b)).toBe(true);
  });

  it.each(APART)('%s and %s: "%s" not beside "%s", two articles or four', (left, right, a, b) => {
    for (const comparison of [between(left, right), together]) expect(areAligned(comparison, a, b)).toBe(false);
  });

  it.each([...PAIRS, ...APART])('%s and %s: "%s" and "%s" are in the articles', (left, right, a, b) => {
    expect(article(left).text).toContain(a);
    expect(article(right).text).toContain(b);
  });

  it('whether the dredger was lit stands in one row of all four', () => {
    expect(areAligned(together, 'at anchor and lit', 'стояв на якорі', '锚泊并亮灯', 'راسيةً ومضاءةً')).toBe(true);
  });

  it('a sentence that tells of the passengers and of the hour stands in the row of each', () => {
    const rows = between('en', 'uk').aligned.filter(({ members }) =>
      members.some(({ text }) => text.includes('214 passengers')),
    );
    const told = rows.flatMap(({ discrepancies }) => discrepancies.map(({ values }) => values.map((v) => v.normal)));
    expect(told).toEqual([
      ['214', '241'],
      ['≈ 19:40', '≈ 20:10'],
    ]);
    expect(areAligned(together, 'met at about 19:40', '20:10', '19时40分', '19:40 بالتوقيت')).toBe(true);
  });

  it('finds the passengers and the hour that differ, and no difference between two spellings of a name', () => {
    const found = together.aligned
      .flatMap(({ discrepancies }) => discrepancies)
      .filter(({ compatible }) => !compatible);
    const normals = found.map(({ kind, values }) => [kind, ...new Set(values.map(({ normal }) => normal))]);
    expect(normals).toContainEqual(['figure', '214', '241']);
    expect(normals).toContainEqual(['date', '≈ 19:40', '≈ 20:10']);
    expect(found.filter(({ kind }) => kind === 'name')).toEqual([]);
  });
});
