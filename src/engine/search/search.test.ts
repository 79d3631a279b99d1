import { beforeAll, describe, expect, test, vi } from 'vitest';
import { deleteArticles } from '../store/articles/article-deletion.ts';
import type { Store } from '../store/open.ts';
import { putVersions } from '../store/origins/versions.ts';
import { countHits } from '../store/search/search.ts';
import { countArticlesWith } from '../store/search-index/terms.ts';
import { canonicalAddress } from '../store/sources/canonical-address.ts';
import type { ArchiveView } from './archive-view.ts';
import { found, manyArchives, NOW, strictIds } from './fixtures/searched-archive.ts';
import { planSearch } from './plan-search.ts';
import { runSearch } from './run-search.ts';
import { indexNow } from './testing/filled-archive.ts';
import { createTypoHelp } from './typos/did-you-mean.ts';

const archiveOf = manyArchives();

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

test.each([
  ['tag:gone', 'The archive has no tag “gone”.'],
  ['a OR -collection:"last week"', 'The archive has no collection “last week”.'],
  ['source:courier a', null],
  ['a lang:klingon', 'The archive has no article in the language “klingon”.'],
  ['a lang:EN-gb', null],
  ['source:nobody source:courier', 'The archive has no source “nobody”.'],
])('a name that nothing has, or no longer, is pointed out: %s', (text, problem) => {
  const { view } = archiveOf([{ title: '', text: 'a', source: 'Averin Courier' }]);
  expect(found(view, text).interpreted.problem).toBe(problem);
});

test.each([
  'https://averin.example/Lark_(ferry)',
  '<https://averin.example/Lark_(ferry)>',
  '(https://averin.example/Lark_(ferry))',
  'https://averin.example/Lark_(ferry).',
  'https://averin.example/Lark_(ferry), sank',
])('an address with brackets in it is found as it stands in a sentence: %s', (text) => {
  const { store, view, articleIds } = archiveOf([{ title: '', text: 'A ferry sank.' }]);
  putVersions(store.db, articleIds[0] ?? 0, canonicalAddress('https://averin.example/Lark_(ferry)'), []);
  expect(strictIds(view, text)).toEqual(articleIds);
});

test('an address finds the articles of its page, however it leads there, and what names it', () => {
  const { store, view, articleIds } = archiveOf([
    { title: '', text: 'A ferry sank.' },
    { title: '', text: 'See https://averin.example/ferry for more.' },
    { title: '', text: 'https averin example toll.' },
  ]);
  const [page = 0, naming] = articleIds;
  putVersions(store.db, page, canonicalAddress('http://www.averin.example/ferry?utm_source=x'), []);
  const { hits } = found(view, 'https://m.averin.example/ferry/');
  expect(hits.map(({ articleId }) => articleId)).toEqual([page]);
  expect(strictIds(view, 'https://averin.example/ferry')).toEqual([page, naming]);
  expect(strictIds(view, 'https://averin.example/ferry sank')).toEqual([page]);
  expect(strictIds(view, 'ferry -https://averin.example/ferry')).toEqual([]);
});
