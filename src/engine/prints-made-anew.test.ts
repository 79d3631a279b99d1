// An archive whose index and prints were made by an earlier version of the normaliser, to which ł was another letter.
import { uuidv7 } from 'uuidv7';
import { beforeEach, expect, test } from 'vitest';
import { fingerprint } from '../text/copies/fingerprint.ts';
import { WordsInPlace } from '../text/tokens/normaliser.ts';
import { findCopies } from './origins/find-copies.ts';
import { indexWords } from './search/indexing/index-words.ts';
import { columnOf } from './store/connection.ts';
import type { Store } from './store/open.ts';
import { decideArticles } from './store/origins/origin-groups.ts';
import { waitingForOrigins, writeCompared } from './store/origins/origin-queue.ts';
import { beginPrintFold } from './store/prints/print-fold.ts';
import { packedPrints } from './store/prints/prints.ts';
import { requeueForNormaliser, waitingForIndex, wordsToIndex, writeIndexed } from './store/search-index/index-queue.ts';
import { newStore } from './store/testing/new-store.ts';
import { addTestArticle } from './store/testing/test-article.ts';

const BOATS =
  'Łódki wróciły późnym wieczorem do małego portu, gdzie całą noc czekały na nie żony, córki i wnuki, a łączność z ' +
  'załogą urwała się, gdy wiał wiatr, jakiego w Orłowie nie pamiętał nikt, kto kiedykolwiek łowił tu łososie i łupacze.';
const BREAD =
  'The price of a loaf fell in the old town for the first time in six years, since the new mill asks a third less for its flour than what used to be paid for the flour that came by rail from the coast.';
const QUAY =
  'On the quay nobody would say whether the boats were out for herring or for something that pays better, and the woman who keeps the lamp only laughed and asked us in for soup, since it had begun to rain.';

let store: Store;
beforeEach(() => {
  store = newStore({ newId: uuidv7 });
});

const add = (source: string, text: string) => addTestArticle(store, { source, paragraphs: [text] }).articleId;
const waiting = () => waitingForOrigins(store.db, 0, 10).map(({ articleId }) => articleId);
const origins = () => columnOf<number>(store.db, 'SELECT origin_id FROM article ORDER BY id');

function compareWaiting(): void {
  writeCompared(store.db, findCopies(store.db, waiting()));
  beginPrintFold(store.db)?.foldNext(1_000);
}

function indexWaiting(): void {
  const ids = waitingForIndex(store.db, 0, 10).map(({ articleId }) => articleId);
  writeIndexed(store.db, indexWords(wordsToIndex(store.db, ids)));
}

/** Compared and indexed by the earlier version. */
function addedBefore(source: string, text: string): number {
  const articleId = add(source, text);
  madeBefore(articleId, text);
  compareWaiting();
  return articleId;
}

/** Gives it the prints of the earlier version, and has the index made anew. */
function madeBefore(articleId: number, text: string): void {
  const prints = fingerprint(new WordsInPlace(text.replaceAll('ł', 'ƚ')).hashes);
  store.db
    .prepare('UPDATE article_sketch SET fingerprint = ? WHERE article_id = ?')
    .run(packedPrints(prints), articleId);
  store.db.exec('UPDATE index_meta SET norm_version = 5');
  requeueForNormaliser(store.db, '');
}

test('a copy that comes in after the index is made anew is joined with the article of before', () => {
  addedBefore('Gazeta', BOATS);
  indexWaiting();
  compareWaiting();
  add('Kurier', BOATS);
  compareWaiting();
  const [one, other] = origins();
  expect(other).toBe(one);
});

test('so is a copy that was compared while the article of before still had its old prints', () => {
  addedBefore('Gazeta', BOATS);
  add('Kurier', BOATS);
  compareWaiting();
  expect(new Set(origins()).size).toBe(2);
  indexWaiting();
  compareWaiting();
  expect(new Set(origins()).size).toBe(1);
});

test('each copy of a passage goes on naming the article that it is from', () => {
  const runs = () =>
    columnOf<string>(store.db, "SELECT DISTINCT article_id || ' from ' || other_id FROM copied_run ORDER BY 1");
  const from = add('Gazeta', `${BOATS}\n\n${BREAD}`);
  const copies = ['Mill News', 'The Echo'].map((source) => add(source, `${BREAD}\n\n${QUAY}`));
  compareWaiting();
  const before = runs();
  expect(before).toEqual(expect.arrayContaining(copies.map((copy) => `${copy} from ${from}`)));
  madeBefore(from, `${BOATS}\n\n${BREAD}`);
  indexWaiting();
  compareWaiting();
  expect(runs()).toEqual(before);
});

test('what the analyst split stays apart', () => {
  const before = addedBefore('Gazeta', BOATS);
  const copy = add('Kurier', BOATS);
  compareWaiting();
  decideArticles(store.db, [before, copy], '');
  indexWaiting();
  compareWaiting();
  expect(new Set(origins()).size).toBe(2);
});

test('an article whose prints are the same is not compared again', () => {
  addedBefore('Mill News', BREAD);
  indexWaiting();
  expect(waiting()).toEqual([]);
});

test('old prints leave the index, and nothing of an article that changed meanwhile is written', () => {
  const id = addedBefore('Gazeta', BOATS);
  const before = columnOf<number>(store.db, 'SELECT hash FROM fingerprint');
  const indexed = indexWords(wordsToIndex(store.db, [id]));
  store.db.prepare('UPDATE fts_queue SET turn = turn + 1').run();
  expect(writeIndexed(store.db, indexed)).toBe(false);
  expect(columnOf(store.db, 'SELECT hash FROM fingerprint')).toEqual(before);
  indexWaiting();
  expect(columnOf(store.db, 'SELECT hash FROM fingerprint')).toEqual([]);
  compareWaiting();
  const after = columnOf<number>(store.db, 'SELECT hash FROM fingerprint');
  expect(after).toEqual([...fingerprint(new WordsInPlace(BOATS).hashes).hashes].sort((a, b) => a - b));
});
