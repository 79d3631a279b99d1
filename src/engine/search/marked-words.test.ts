import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchHit } from '../../contract/model/collections/search.ts';
import { sliceCodePoints } from '../../text/offsets.ts';
import { indexTokens } from '../../text/tokens/normaliser.ts';
import type { ArchiveView } from './archive-view.ts';
import { found, manyArchives, strictIds } from './fixtures/searched-archive.ts';
import { findPassages } from './run-search.ts';

const archiveOf = manyArchives();

interface Marked {
  readonly typed: string;
  readonly text: string;
  readonly language: string;
}

describe('what a search marks', () => {
  const scripts = [
    { language: 'en', words: ['Ferry', 'ferries', 'naïve', 'O’Neill’s', '😀', 'ﬁnal', 'dead'] },
    { language: 'uk', words: ['порт', 'порти', 'п’ять', 'Їхати', '🚢', 'загинули'] },
    { language: 'ar', words: ['المدرسة', 'والمدرسةُ', 'قال', '🚢'] },
    { language: 'zh', words: ['渡轮', '沉没', '𠀀𠀁', '，', 'ＡＢＣ'] },
    { language: 'fr', words: ['été', 'e\u0301te\u0301', 'l’État', 'ferry'] },
  ];
  const archives = fc.constantFrom(...scripts).chain(({ language, words }) =>
    fc.record({
      language: fc.constant(language),
      articles: fc.array(
        fc.record({
          list: fc.array(fc.constantFrom(...words), { minLength: 3, maxLength: 25 }),
          typed: fc.constantFrom(...words.filter((each) => /\p{L}/u.test(each))),
        }),
        { minLength: 6, maxLength: 6 },
      ),
    }),
  );

  test('is a word of the search, in the original, in any script', () => {
    fc.assert(
      fc.property(archives, ({ language, articles }) => {
        const textOf = (list: readonly string[]) => list.join(language === 'zh' ? '' : ' ');
        const given = articles.map(({ list, typed }) => ({ title: typed, text: textOf(list), language }));
        const { view, articleIds } = archiveOf(given);
        for (const [at, { list, typed }] of articles.entries()) {
          const hit = found(view, typed).hits.find(({ articleId }) => articleId === articleIds[at]);
          expect(hit).toBeDefined();
          if (hit) marksHold(view, hit, { typed, text: textOf(list), language });
        }
      }),
      { numRuns: 12 },
    );
  }, 60_000);

  function marksHold(view: ArchiveView, hit: SearchHit, { typed, text, language }: Marked) {
    const wanted = stemsIn(typed, language);
    const passages = findPassages(view, { text: typed, articleId: hit.articleId });
    expect(passages.spans).toHaveLength(hit.passages);
    for (const { start, end } of passages.spans) {
      expect(stemsIn(sliceCodePoints(text, start, end), language)).toEqual(expect.arrayContaining([wanted[0]]));
    }
    const { start, text: snippet } = hit.snippet;
    expect(sliceCodePoints(text, start, start + [...snippet].length)).toBe(snippet);
    for (const { start, end } of hit.titleSpans) {
      expect(stemsIn(sliceCodePoints(hit.title, start, end), language)).toEqual(wanted);
    }
  }

  const stemsIn = (text: string, language: string) => indexTokens(text, language).split(' ');
});

test('a Thai word is found and marked within its sentence, which has no spaces', () => {
  const given = [
    { title: 'เรือชนกัน', text: 'รัฐบาลประกาศปิดท่าเรือหลังเรือเฟอร์รี่ชนกันเมื่อวันอังคาร', language: 'th' },
    { title: 'ตลาด', text: 'เรือบรรทุกผลไม้ถึงตลาดแล้ว ส่วนเฟอร์รี่ยังไม่มา', language: 'th' },
  ];
  const { view, articleIds } = archiveOf(given);
  expect(strictIds(view, 'ท่าเรือ')).toEqual([articleIds[0]]);
  expect(strictIds(view, 'เรือเฟอร์รี่')).toEqual([articleIds[0]]);
  expect(strictIds(view, 'เฟอร์รี่ เรือ')).toEqual(articleIds);
  const { spans } = findPassages(view, { text: 'ท่าเรือ', articleId: articleIds[0] as number });
  expect(spans.map(({ start, end }) => sliceCodePoints(given[0]?.text ?? '', start, end))).toEqual(['ท่าเรือ']);
});
