import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import { decompressPieces, decompressText } from '../articles/texts.ts';
import type { Store } from '../open.ts';
import { CHUNK_BYTES, prepareOriginal } from '../originals/original-chunks.ts';
import { originalBytes, originalFacts, putOriginal, streamOriginal } from '../originals/originals.ts';
import { countNotIndexed } from '../search-index/index-queue.ts';
import { newStore } from '../testing/new-store.ts';
import { addTestArticle } from '../testing/test-article.ts';
import { beginImport, importById, importItems } from './imports.ts';

let store: Store;

beforeEach(() => {
  store = newStore();
});

const count = (table: string) => store.db.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
const one = (sql: string, ...values: unknown[]) => store.db.prepare(sql).get(...values) as Record<string, unknown>;

describe('an imported article', () => {
  test('is stored with text, furniture, dates and found values, and can be found', () => {
    const { articleId, outcome } = addTestArticle(store, {
      title: 'Ferry late',
      paragraphs: ['One “two” three.', '二つ'],
      furniture: ['Follow us'],
      published: '2022-02-02T11:52',
      source: 'Harbour Post',
      domain: 'harbour.example',
      found: [{ field: 'published', value: '2022-02-02T11:52', from: 'the date line' }],
    });
    expect(outcome).toBe('added');
    const row = one('SELECT * FROM article WHERE id = ?', articleId);
    expect(row).toMatchObject({ title: 'Ferry late', published: '2022-02-02T11:52', words: 5 });
    expect(row.published_sort).toBe(Date.UTC(2022, 1, 2, 11, 52));
    const revision = one('SELECT * FROM revision WHERE article_id = ?', articleId);
    expect(decompressText(revision.text as Uint8Array)).toBe('One “two” three.\n\n二つ');
    expect(decompressPieces(revision.furniture as Uint8Array)).toEqual(['Follow us']);
    expect(one('SELECT * FROM found_value')).toMatchObject({ field: 'published', found_in: 'the date line' });
    expect(one("SELECT rowid FROM fts WHERE fts MATCH 'three'")).toEqual({ rowid: articleId });
    expect(countNotIndexed(store.db)).toBe(1);
    expect(one('SELECT name FROM origin')).toEqual({ name: 'Own reporting of Harbour Post' });
    expect(store.db.pragma('foreign_key_check')).toEqual([]);
  });

  test('gets its first words as title if it has none', () => {
    addTestArticle(store, { title: ' ', paragraphs: [`${'word '.repeat(40)}`] });
    expect(one('SELECT title FROM article').title).toMatch(/^word( word)+…$/);
  });

  test('without a title, and without spaces, is called by whole characters', () => {
    addTestArticle(store, { title: ' ', paragraphs: [`一${'𠀀'.repeat(60)}`] });
    expect(one('SELECT title FROM article').title).toBe(`一${'𠀀'.repeat(44)}…`);
  });
});

describe('duplicates', () => {
  test('the same bytes are the same article, whatever the path and the source named', () => {
    const bytes = Buffer.from('same');
    const first = addTestArticle(store, { bytes, source: 'A' });
    const again = addTestArticle(store, { bytes, paragraphs: ['Read otherwise.'], path: 'b.txt', sourceName: 'B' });
    expect(again).toEqual({ articleId: first.articleId, outcome: 'duplicate' });
    expect([count('article'), count('original'), count('article_original'), count('source')]).toEqual([1, 1, 1, 1]);
  });

  test('where a newer reader finds one article more in a file, it is added, and no other gets its date', () => {
    const file = { bytes: Buffer.from('review'), isShared: true, source: 'A' };
    const bread = 'Bread will be dearer from Monday, the bakers of Averin said on Friday.';
    const ferry = 'The ferry sank off Sennet in the fog, and at least nine people died.';
    const first = addTestArticle(store, { ...file, member: 'article 1', paragraphs: [ferry] });
    const more = addTestArticle(store, { ...file, member: 'article 1', paragraphs: [bread], published: '2026-10-09' });
    const again = addTestArticle(store, { ...file, member: 'article 2', paragraphs: [ferry, 'Share'] });
    const same = addTestArticle(store, { ...file, member: 'article 1', paragraphs: [`${bread} Share`] });
    expect([more.outcome, same]).toEqual(['added', { articleId: more.articleId, outcome: 'duplicate' }]);
    expect(one('SELECT published FROM article WHERE id = ?', first.articleId)).toEqual({ published: null });
    expect(again.outcome).toBe('added');
  });

  test('of another archive is the same member of the same file, though its source was corrected there', () => {
    const file = { bytes: Buffer.from('review'), isShared: true };
    const words = ['The ferry sank.'];
    const [, second] = ['A', 'B'].map((source, n) =>
      addTestArticle(store, { ...file, member: `part ${n + 1}`, source, paragraphs: words }),
    );
    const fromArchive = { retrieved: null, corrections: [], pieces: [], further: [] };
    const theirs = (member: string, paragraphs = words) =>
      addTestArticle(store, { ...file, fromArchive, member, source: 'C', paragraphs });
    expect(theirs('article 7: review.txt › part 2')).toEqual({ ...second, outcome: 'duplicate' });
    expect(theirs('article 8: review.txt › part 3')).toMatchObject({ outcome: 'added' });
    expect(theirs('article 9: review.txt › part 1', ['Bread will be dearer.'])).toMatchObject({ outcome: 'added' });
  });

  test('the same words from the same source are one article with another original', () => {
    const first = addTestArticle(store, { paragraphs: ['Nine dead, he said.'], source: 'A' });
    const again = addTestArticle(store, { paragraphs: ['NINE dead – he', 'said'], source: ' a' });
    expect(again).toEqual({ articleId: first.articleId, outcome: 'duplicate' });
    expect([count('article'), count('original'), count('article_original'), count('origin')]).toEqual([1, 2, 2, 1]);
  });

  test('another original fills what the first left open, notes where it came from, and alters nothing known', () => {
    const words = { paragraphs: ['Nine dead, he said.'], source: 'A' };
    const { articleId } = addTestArticle(store, { ...words, byline: 'Ada Finch' });
    const found = [
      { field: 'published', value: '2022-02-02', from: 'the date line' },
      { field: 'byline', value: 'Jane Roe', from: 'the byline' },
    ] as const;
    addTestArticle(store, {
      ...words,
      bytes: Buffer.from('b'),
      path: 'b.html',
      published: '2022-02-02',
      byline: 'Jane Roe',
      found,
    });
    expect(one('SELECT byline, published, published_sort FROM article')).toEqual({
      byline: 'Ada Finch',
      published: '2022-02-02',
      published_sort: Date.UTC(2022, 1, 2),
    });
    expect(store.db.prepare('SELECT article_id, value, found_in FROM found_value').all()).toEqual([
      { article_id: articleId, value: '2022-02-02', found_in: 'the date line, in b.html' },
    ]);
  });

  test('a value that the analyst cleared is not a gap, and clearing it can still be undone', async () => {
    const words = { paragraphs: ['Nine dead, he said.'], source: 'A', url: 'https://a.example/1' };
    const { articleId } = addTestArticle(store, { ...words, published: '2022-02-02' });
    store.acts.run({ kind: 'article.correct', label: 'x' }, () =>
      store.db.prepare('UPDATE article SET published = NULL, published_sort = NULL WHERE id = ?').run(articleId),
    );
    addTestArticle(store, { ...words, bytes: Buffer.from('b'), published: '2022-02-03' });
    expect(one('SELECT published FROM article')).toEqual({ published: null });
    await store.acts.undo();
    expect(one('SELECT published FROM article')).toEqual({ published: '2022-02-02' });
  });

  test('the same words from another source are a different article', () => {
    addTestArticle(store, { paragraphs: ['Nine dead.'], source: 'A' });
    expect(addTestArticle(store, { paragraphs: ['Nine dead.'], source: 'B' }).outcome).toBe('added');
  });

  test('texts without letters are told apart', () => {
    addTestArticle(store, { paragraphs: ['🔥'] });
    expect(addTestArticle(store, { paragraphs: ['🌊'] }).outcome).toBe('added');
  });

  test('are counted and listed with the article they duplicate', () => {
    const importId = beginImport(store, { name: 'two', sourceName: null });
    const { articleId } = addTestArticle(store, { importId, path: 'x/a.txt', title: 'T' });
    addTestArticle(store, { importId, path: 'x/b.txt', title: 'T' });
    expect(importById(store.db, importId)).toMatchObject({ added: 1, duplicates: 1, failed: 0, state: 'running' });
    expect(importItems(store.db, { importId, after: 0, limit: 10 })).toMatchObject([
      { path: 'x/a.txt', outcome: 'added', articleId, title: 'T', code: null },
      { path: 'x/b.txt', outcome: 'duplicate', articleId, title: 'T' },
    ]);
  });
});

describe('sources', () => {
  const sourceOf = (articleId: number) =>
    one('SELECT s.name, s.reliability FROM article a JOIN source s ON s.id = a.source_id WHERE a.id = ?', articleId);
  const from = (fields: object) =>
    sourceOf(addTestArticle(store, { paragraphs: [store.newId()], ...fields }).articleId);

  test('a source named for a second import of the same bytes is given to an article without one, and leaves an article that has one alone', () => {
    const again = (fields: object) =>
      addTestArticle(store, { bytes: Buffer.from('same'), paragraphs: ['Nine.'], ...fields });
    const { articleId } = again({});
    expect(again({ sourceName: 'The Post' })).toEqual({ articleId, outcome: 'duplicate' });
    expect(sourceOf(articleId).name).toBe('The Post');
    again({ sourceName: 'The Echo' });
    expect(sourceOf(articleId).name).toBe('The Post');
  });

  test('are found by folded name, then by domain, and added ungraded if there is none', () => {
    expect(from({ source: 'The Post', domain: 'post.example' })).toEqual({ name: 'The Post', reliability: null });
    expect(from({ source: 'THE  POST' }).name).toBe('The Post');
    expect(from({ domain: 'post.example' }).name).toBe('The Post');
    expect(from({ source: 'Post online', domain: 'post.example' }).name).toBe('The Post');
    expect(from({ domain: 'other.example' }).name).toBe('other.example');
    expect(from({}).name).toBe('Unknown source');
    expect(count('source')).toBe(3);
  });

  test('the source named for the import wins over what the page says', () => {
    expect(from({ source: 'The Post', domain: 'post.example', sourceName: 'Desk' }).name).toBe('Desk');
    expect(from({ source: 'Other', domain: 'post.example' }).name).toBe('Other');
  });
});

describe('originals', () => {
  test('can be read back whole and in chunks, exactly as they came in', () => {
    const bytes = randomBytes(2 * CHUNK_BYTES + 777);
    const original = prepareOriginal(bytes, 'application/pdf');
    putOriginal(store.db, original, 'now');
    putOriginal(store.db, original, 'later');
    expect(originalFacts(store.db, original.sha256)).toEqual({ bytes: bytes.length, mediaType: 'application/pdf' });
    expect(Buffer.from(originalBytes(store.db, original.sha256)).equals(bytes)).toBe(true);
    expect(Buffer.concat([...streamOriginal(store.db, original.sha256)]).equals(bytes)).toBe(true);
    expect(() => originalBytes(store.db, 'f'.repeat(64))).toThrow('not in the archive');
  });

  test('of zero bytes are kept too', () => {
    const original = prepareOriginal(new Uint8Array(), 'text/plain');
    putOriginal(store.db, original, 'now');
    expect(originalBytes(store.db, original.sha256)).toEqual(new Uint8Array());
  });
});
