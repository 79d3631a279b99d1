// Compares searches with a naive model on small random archives, and checks what is marked.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { SearchHit } from '../../contract/model/collections/search.ts';
import { tries } from '../../measure/test-effort.ts';
import { sliceCodePoints } from '../../text/offsets.ts';
import { indexTokens } from '../../text/tokens/normaliser.ts';
import { deleteArticles } from '../store/articles/article-deletion.ts';
import { addToCollection, createCollection } from '../store/collections/collections.ts';
import { matrixColumns, sourcesOfArticles } from '../store/comparing/matrix.ts';
import type { Store } from '../store/open.ts';
import { countHits } from '../store/search/search.ts';
import { countArticlesWith } from '../store/search-index/terms.ts';
import type { ArchiveView } from './archive-view.ts';
import { searchFacets } from './facets.ts';
import { found, type Given, NOW, searchedArchive } from './fixtures/searched-archive.ts';
import { planSearch } from './plan-search.ts';
import { findPassages, runSearch } from './run-search.ts';
import { indexNow } from './testing/filled-archive.ts';
import { createTypoHelp } from './typos/did-you-mean.ts';

const WORDS = ['ferry', 'ferries', 'harbour', 'dead', 'officer', 'official', 'offshore', 'the'];

const wordList = (max: number) => fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: max });
const article: fc.Arbitrary<Chosen> = fc.record({
  title: wordList(3).map((list) => list.join(' ')),
  text: wordList(12).map((list) => list.join(' ')),
  chosen: fc.boolean(),
});

/** `chosen`: by hand, for the collection of that name. */
type Chosen = Given & { readonly chosen: boolean };

/** A query as typed, and the articles that fulfil it by plain reading. */
interface Asked {
  readonly text: string;
  readonly holds: (article: Chosen) => boolean;
}

const stems = (text: string) => indexTokens(text, 'en').split(' ');
const columns = ({ title, text }: Given) => [stems(title), stems(text)];
const hasRun = (list: readonly string[], run: readonly string[]) =>
  list.some((_, at) => run.every((token, offset) => list[at + offset] === token));
const isNear = (list: readonly string[], a: string, b: string, distance: number) =>
  list.some(
    (left, i) => left === a && list.some((right, j) => right === b && i !== j && Math.abs(i - j) - 1 <= distance),
  );

// No stop word alone: queries drop those on purpose, which has a test of its own.
const telling = fc.constantFrom(...WORDS.slice(0, -1));
const word: fc.Arbitrary<Asked> = telling.map((text) => ({
  text,
  holds: (given) => columns(given).some((list) => list.includes(indexTokens(text, 'en'))),
}));
const phrase: fc.Arbitrary<Asked> = wordList(3).map((list) => ({
  text: `"${list.join(' ')}"`,
  holds: (given) => columns(given).some((column) => hasRun(column, stems(list.join(' ')))),
}));
const exact: fc.Arbitrary<Asked> = wordList(2).map((list) => ({
  text: `="${list.join(' ')}"`,
  holds: ({ title, text }) => [title, text].some((each) => ` ${each} `.includes(` ${list.join(' ')} `)),
}));
// Two different words, because for NEAR("x" "x") FTS5 takes one occurrence for both.
const pair = fc.tuple(telling, telling).filter(([a, b]) => indexTokens(a, 'en') !== indexTokens(b, 'en'));
const near: fc.Arbitrary<Asked> = fc.tuple(pair, fc.integer({ min: 1, max: 4 })).map(([[a, b], distance]) => ({
  text: `${a} NEAR/${distance} ${b}`,
  holds: (given) => columns(given).some((list) => isNear(list, indexTokens(a, 'en'), indexTokens(b, 'en'), distance)),
}));
const inTitle: fc.Arbitrary<Asked> = telling.map((text) => ({
  text: `title:${text}`,
  holds: ({ title }) => stems(title).includes(indexTokens(text, 'en')),
}));
const chosen: Asked = { text: 'collection:"by hand"', holds: (given) => given.chosen };
// Kept up to date by a search within the other one.
const saved: Asked = {
  text: 'collection:saved',
  holds: ({ title, text, chosen }) => chosen && !stems(`${title} ${text}`).includes(indexTokens('dead', 'en')),
};
const leaf = fc.oneof(word, phrase, exact, near, inTitle, fc.constantFrom(chosen, saved));
const { asked } = fc.letrec<{ asked: Asked }>((tie) => ({
  asked: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    leaf,
    fc.tuple(tie('asked'), tie('asked')).map(([a, b]) => ({
      text: `(${a.text}) AND (${b.text})`,
      holds: (given: Chosen) => a.holds(given) && b.holds(given),
    })),
    fc.tuple(tie('asked'), tie('asked')).map(([a, b]) => ({
      text: `(${a.text}) OR (${b.text})`,
      holds: (given: Chosen) => a.holds(given) || b.holds(given),
    })),
    tie('asked').map((a) => ({ text: `NOT (${a.text})`, holds: (given: Chosen) => !a.holds(given) })),
  ),
}));

const folder = mkdtempSync(join(tmpdir(), 'collate-model-'));
let made = 0;
const opened: { close(): void }[] = [];

afterAll(() => {
  for (const each of opened) each.close();
  rmSync(folder, { recursive: true });
});

function archiveOf(articles: readonly Given[]) {
  made += 1;
  const archive = searchedArchive(join(folder, `${made}.collate`), articles);
  opened.push(archive);
  return archive;
}

const strictIds = (view: ArchiveView, text: string) =>
  found(view, text)
    .hits.filter(({ looser }) => !looser)
    .map(({ articleId }) => articleId)
    .sort((a, b) => a - b);

test('every query finds what the model finds, and counts it', () => {
  fc.assert(
    fc.property(
      fc.array(article, { minLength: 1, maxLength: 8 }),
      fc.array(asked, { minLength: 12, maxLength: 12 }),
      (articles, queries) => {
        const { store, view, articleIds } = archiveOf(articles);
        addToCollection(
          store.db,
          createCollection(store, 'By hand', null),
          articleIds.filter((_, at) => articles[at]?.chosen),
        );
        createCollection(store, 'Saved', { text: 'collection:"by hand" -dead', filters: {} });
        for (const { text, holds } of queries) {
          const wanted = articleIds.filter((_, at) => holds(articles[at] as Chosen));
          expect([text, strictIds(view, text)]).toEqual([text, wanted]);
          expect(found(view, text).total).toBe(wanted.length);
        }
      },
    ),
    { numRuns: tries(25) },
  );
}, 120_000);

test('any typed text gets an answer', () => {
  const { view } = archiveOf([{ title: 'Ferry', text: 'The ferry struck the mole. 渡轮沉没。' }]);
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        '(',
        ')',
        '"',
        '="',
        '-',
        '*',
        ' OR ',
        ' near ',
        'title:',
        'lang:',
        'source:x',
        'collection:',
        'ferry',
        '渡',
        '渡轮',
        "'",
        '\u0000',
        'é',
        'ﬁ',
      ],
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), fc.constantFrom('typing', 'full', 'all'), (parts, stage) => {
      const text = parts.join('');
      const asked = { text, filters: {}, sort: 'best', stage, offset: 0, limit: 5 } as const;
      const result = runSearch(view, createTypoHelp(view), asked, NOW);
      expect(result.listed).toBeGreaterThanOrEqual(result.total);
    }),
    { numRuns: tries(1_000) },
  );
}, 60_000);

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

describe('dates as written', () => {
  const WRITTEN = [
    '2026',
    '2026-10',
    '2026-10~',
    '2026-10-12',
    '2026-10-12T23:30-05:00',
    '2026-10-13T00:30+09:00',
    'XXXX',
  ];
  let view: ArchiveView;
  let ids: number[];

  beforeAll(() => {
    const made = archiveOf(WRITTEN.map((published) => ({ title: published, text: 'A ferry.', published })));
    view = made.view;
    ids = made.articleIds;
  });

  test.each([
    ['date:2026-10-12', [0, 1, 2, 3, 4]],
    ['date:2026-10-13', [0, 1, 2, 5]],
    ['after:2026-10-13', [0, 1, 2, 5]],
    ['before:2026-10-01', [0]],
    ['before:2026-10-13', [0, 1, 2, 3, 4]],
    ['after:2026-11', [0]],
    ['after:2027', []],
    ['date:2025', []],
    ['date:2026-10', [0, 1, 2, 3, 4, 5]],
    ['date:2026..9999', [0, 1, 2, 3, 4, 5]],
    ['after:2026-10-13T04:00Z', [0, 1, 2, 4]],
    ['after:2026-10-12T15:00Z', [0, 1, 2, 3, 4, 5]],
    ['before:2026-10-12T15:00Z', [0, 1, 2, 3]],
  ])('%s finds what may be from that time, by the date as written', (text, wanted) => {
    expect(strictIds(view, text)).toEqual(wanted.map((at) => ids[at]));
  });

  test('each article is in the bar of the day that is shown, or counted separately', () => {
    const { histogram, undated } = searchFacets(view, { text: '', filters: {} });
    expect({ histogram, undated }).toEqual({
      histogram: {
        unit: 'day',
        bars: [
          { at: '2026-10-12', articles: 2 },
          { at: '2026-10-13', articles: 1 },
        ],
        vague: 3,
      },
      undated: 1,
    });
  });

  test.each([
    ['', {}, 1, false],
    ['', { after: '2026-10-13' }, 1, true],
    ['after:2026-10-13', {}, 1, true],
    ['ferry before:2026-10-13', {}, 1, true],
    ['ferry (date:2025 OR date:2024)', { before: '2026' }, 1, true],
    ['tug after:2026-10-13', {}, 0, true],
    ['ferry OR after:2026-10-13', {}, 1, false],
    ['NOT before:2026-10-13', {}, 1, false],
  ])('of the undated, “%s” with %o counts those that its range leaves out, too', (text, filters, undated, out) => {
    expect(searchFacets(view, { text, filters })).toMatchObject({ undated, hasRange: out });
  });

  test.each([
    ['', { after: '2026-10-13' }],
    ['after:2026-10-13', {}],
    ['ferry before:2026-10-13', {}],
    ['ferry (date:2025 OR date:2024)', { before: '2026' }],
  ])('“%s” with %o finds the undated, too, if asked for', (text, filters) => {
    const all = (withUndated: boolean) => found(view, text, { filters: { ...filters, withUndated } }).total;
    expect(all(true)).toBe(all(false) + 1);
  });

  test.each(['2026-10-01', '2026-10-12', '2026-10-13', '2026-10-31', '2026-11-01', '2027-01-01'])(
    'the matrix and a search have the same articles on %s',
    (day) => {
      const range = { from: day, to: day, within: null };
      const columns = matrixColumns(view.db, 'source', range, sourcesOfArticles(view.db, range));
      const inMatrix = columns.reduce((sum, { articles, undated }) => sum + articles - undated, 0);
      expect(strictIds(view, `date:${day}`)).toHaveLength(inMatrix);
    },
  );
});

describe('an archive in several languages', () => {
  let view: ArchiveView;
  let store: Store;
  let ids: number[];

  beforeAll(() => {
    const made = archiveOf([
      {
        title: 'Twelve dead as ferry sinks',
        text: 'Twelve people died when the ferry sank off the north mole.',
        published: '2026-10-10T06:15+02:00',
        source: 'Averin Courier',
      },
      {
        title: 'Пором затонув',
        text: 'Дванадцятеро людей загинули на поромі. Порти закрито.',
        language: 'uk',
        published: '2026-10-10',
        source: 'Аверінський вісник',
      },
      {
        title: '渡轮沉没',
        text: '至少九人遇难，渡轮沉没。',
        language: 'zh',
        published: '2026-10-11',
        source: '阿维林商报',
      },
      {
        title: 'Harbour notes',
        text: 'Dredging permits were renewed. No word on ferries.',
        published: '2025',
        source: 'Averin Courier',
      },
      { title: 'Undated', text: 'A dredger without a permit lay in fog.', source: 'Kestrel FM' },
    ]);
    ({ view, store } = made);
    ids = made.articleIds;
  });

  test.each([
    ['ferries', [0, 3]],
    ['загинув', [1]],
    ['порт', [1]],
    ['渡轮', [2]],
    ['渡', [2]],
    ['轮', [2]],
    ['ferry near (dead or sank)', [0]],
    ['(загинули OR 遇难 OR died)', [0, 1, 2]],
    ['dredg*', [3, 4]],
    ['permi* -fog', [3]],
    ['="Harbour Notes"', [3]],
    ['="ferry sinks"', [0]],
    ['="ferries sinks"', []],
    ['"ferries sinks"', [0]],
    ['source:"averin courier"', [0, 3]],
    ['source:kestrel dredger', [4]],
    ['lang:uk', [1]],
    ['lang:Ukrainian', [1]],
    ['-lang:en', [1, 2]],
    ['after:2026-10-10', [0, 1, 2]],
    ['after:2026-10-11', [2]],
    ['before:2026-10-10', [3]],
    ['date:2026-10', [0, 1, 2]],
    ['date:2025..2026-10-10', [0, 1, 3]],
    ['ferry OR lang:zh', [0, 2, 3]],
    ['is:unread title:harbour', [3]],
    ['is:read', []],
    ['has:claim', []],
    ['NOT ferry', [1, 2, 4]],
    ['the ferry', [0, 3]],
    ['the', [0]],
  ])('%s', (text, wanted) => {
    expect(strictIds(view, text)).toEqual(wanted.map((at) => ids[at]));
  });

  test('too few hits: articles with some of the words follow, marked but not counted', () => {
    const result = found(view, 'ferry fog');
    expect(result.total).toBe(0);
    expect(result.wordCounts).toEqual([
      { word: 'ferry', articles: 2 },
      { word: 'fog', articles: 1 },
    ]);
    expect(result.hits.map(({ looser }) => looser)).toEqual([true, true, true]);
    expect(result.listed).toBe(3);
  });

  test('an unfinished word stands for all words that begin with it; two letters, or one Han character, for nothing yet', () => {
    const typing = (text: string) =>
      runSearch(
        view,
        createTypoHelp(view),
        { text, filters: {}, sort: 'best', stage: 'typing', offset: 0, limit: 50 },
        NOW,
      );
    expect(typing('dredg').total).toBe(2);
    expect(typing('ferry dr').total).toBe(2);
    expect(typing('ferry dr').interpreted.runs.at(-1)?.kind).toBe('unused');
    expect(typing('渡').total).toBe(typing('').total);
    expect(typing('渡轮').total).toBe(1);
    expect(typing('渡轮，沉').total).toBe(1);
  });

  test('words too common to search for are shown as unused', () => {
    const { words, runs } = found(view, 'the ferry').interpreted;
    expect(words).toBe('articles with “ferry”');
    expect(runs.map(({ kind }) => kind)).toEqual(['unused', 'word']);
    expect(found(view, 'the').interpreted.words).toBe('articles with “the”');
  });

  test('a misspelt word is pointed out, never corrected by itself', () => {
    const result = found(view, 'feryr dredger');
    expect(result.didYouMean[0]).toBe('ferry dredger');
    expect(result.total).toBe(0);
    expect(found(view, 'ferry').didYouMean).toEqual([]);
  });

  test('a word that is only begun is offered as all words that begin with it; within quotation marks, words are whole', () => {
    expect(found(view, 'dredg').didYouMean[0]).toBe('dredg*');
    expect(found(view, 'ferry dredg').didYouMean[0]).toBe('ferry dredg*');
    expect(found(view, 'ferry dredg*').didYouMean).toEqual([]);
    expect(found(view, '"dredg"').didYouMean[0]).not.toContain('*');
  });

  test('a correction has no quotation mark that is left open', () => {
    expect(found(view, '"feryr dredger').didYouMean[0]).toBe('"ferry dredger"');
    expect(found(view, 'dredger "feryr"').didYouMean[0]).toBe('dredger "ferry"');
    expect(found(view, 'feryr dredger "').didYouMean[0]).toBe('ferry dredger');
  });

  test('filters apply in addition to what is typed', () => {
    const total = (filters: object) =>
      view.atOnce(() =>
        countHits(view.db, planSearch(view, { text: 'ferry', filters, sort: 'best', isTyping: false }).plan),
      );
    expect(total({ languages: ['en'] })).toBe(2);
    expect(total({ languages: ['uk'] })).toBe(0);
    expect(total({ after: '2026' })).toBe(1);
    expect(total({ read: true })).toBe(0);
    expect(total({ hasMarks: false })).toBe(2);
  });

  test('sorted by date, undated articles are last either way', () => {
    const order = (sort: 'newest' | 'oldest') =>
      runSearch(
        view,
        createTypoHelp(view),
        { text: '', filters: {}, sort, stage: 'full', offset: 0, limit: 9 },
        NOW,
      ).hits.map(({ articleId }) => ids.indexOf(articleId));
    expect(order('newest')).toEqual([2, 0, 1, 3, 4]);
    expect(order('oldest')).toEqual([3, 1, 0, 2, 4]);
  });

  test('a deleted article is no longer found, and its words leave the vocabulary', async () => {
    await deleteArticles(
      store,
      [ids[4] as number],
      () => {},
      async () => {},
    );
    expect(strictIds(view, 'fog')).toEqual([]);
    expect(found(view, 'fog').total).toBe(0);
    indexNow(store);
    expect(countArticlesWith(store.db, 'fog')).toBe(0);
    expect(countArticlesWith(store.db, 'dredger')).toBe(0);
    expect(countArticlesWith(store.db, 'ferry')).toBe(1);
    expect(store.db.prepare('SELECT count(*) FROM fts_queue').pluck().get()).toBe(0);
  });

  test('a corrected title is found only by its new words', () => {
    store.db.prepare("UPDATE article SET title = 'Quay news' WHERE id = ?").run(ids[3]);
    indexNow(store);
    expect(strictIds(view, 'quay')).toEqual([ids[3]]);
    expect(strictIds(view, 'title:harbour')).toEqual([]);
    expect(countArticlesWith(store.db, 'notes')).toBe(0);
  });
});

test('facts about the whole archive are computed once until it changes, whatever is searched in between', () => {
  const { view } = archiveOf([{ title: 'Ferry', text: 'The ferry left.' }]);
  const all = vi.spyOn(Object.getPrototypeOf(view.db.prepare('SELECT 1')), 'all');
  found(view, 'ferry');
  for (let at = 0; at < 100; at++) view.remember(`of another search ${at}`, () => at);
  found(view, 'ferries');
  const statements = all.mock.contexts.map((one) => (one as { source: string }).source);
  all.mockRestore();
  expect(statements.filter((sql) => /FROM article GROUP BY origin_id HAVING/.test(sql))).toHaveLength(1);
  expect(statements.filter((sql) => /GROUP BY language/.test(sql))).toHaveLength(1);
});

describe('a word only just started', () => {
  const ways = Array.from({ length: 10 }, (_, at) => `com${'bdfgklmnrt'[at]}azor`);
  const given: Given[] = Array.from({ length: 600 }, (_, at) => ({
    title: `Note ${at}`,
    text: `${ways.join(' ')}${at % 100 === 0 ? ' ferry' : ''}${at === 300 ? ' ferry ferry' : ''}`,
    published: `2026-0${1 + Math.floor(at / 100)}-01`,
  }));
  given.push({ title: 'Ferry', text: 'A ferry alone.', published: '2026-08-01' });
  let view: ArchiveView;
  let ids: readonly number[] = [];
  beforeAll(() => {
    ({ view, articleIds: ids } = archiveOf(given));
  });
  const typing = (text: string) =>
    runSearch(
      view,
      createTypoHelp(view),
      { text, filters: {}, sort: 'best', stage: 'typing', offset: 0, limit: 700 },
      NOW,
    );
  const placesOf = (text: string) => typing(text).hits.map(({ articleId }) => ids.indexOf(articleId));

  test('is not ranked by its many completions: the newest come first', () => {
    const prepare = vi.spyOn(view.db, 'prepare');
    expect(typing('com').total).toBe(600);
    expect(prepare.mock.calls.filter(([sql]) => (sql as string).includes('bm25'))).toEqual([]);
    prepare.mockRestore();
    expect(placesOf('com')[0]).toBeGreaterThanOrEqual(500);
    expect(new Set(placesOf('com')).size).toBe(600);
  });

  test('is searched for; the words before it rank the articles with both, and those with it alone come last', () => {
    expect(placesOf('ferry com')[0]).toBe(300);
    expect(placesOf('ferry com').slice(0, 6).sort()).toEqual([0, 100, 200, 300, 400, 500]);
    const either = placesOf('ferry OR com');
    expect(either).toHaveLength(601);
    expect(either.slice(0, 7).toSorted((a, b) => a - b)).toEqual([0, 100, 200, 300, 400, 500, 600]);
  });
});
