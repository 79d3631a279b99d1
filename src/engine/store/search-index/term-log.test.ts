// Compares the log of the vocabulary with a naive count: interrupted anywhere and resumed, it gives the same result.
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tries } from '../../../measure/test-effort.ts';
import type { Connection } from '../connection.ts';
import { firstArchive } from '../migrations/0001-first-archive.ts';
import { wordsOfABatch } from '../migrations/0016-words-of-a-batch.ts';
import { packedTerms } from '../migrations/0023-packed-terms.ts';
import { TermGatherer } from './batch-terms.ts';
import { countUnfolded, foldTermPage, logTerms, putSortedTerms, sortedTerms, type TermChange } from './term-log.ts';
import { termsFromWord } from './term-pages.ts';
import { termsOf } from './terms.ts';

type Batch = readonly (readonly [surface: string, lang: string])[];

const word = fc.constantFrom('ferry', 'порт', 'port', 'ميناء', 'quay', 'fähre');
const batch: fc.Arbitrary<Batch> = fc.uniqueArray(fc.tuple(word, fc.constantFrom('en', 'uk', '')), {
  selector: (pair) => pair.join(),
});

function log(db: Connection, words: Batch, by: 1 | -1): void {
  logTerms(db, changesOf(words, by), by > 0 ? 1 : 0);
}

/** One article per language, all of one batch. */
function changesOf(words: Batch, by: 1 | -1): TermChange[] {
  const gatherer = new TermGatherer();
  const changes = [...new Set(words.map(([, lang]) => lang))].map((lang) => {
    const surfaces = words.filter((word) => word[1] === lang).map(([surface]) => surface);
    // Given twice, because an article counts once per word.
    const forms = [...surfaces, ...surfaces].map((surface) => ({
      surface,
      token: surface.slice(0, 4),
      list: 0,
      place: 0,
    }));
    return { terms: gatherer.add(forms, lang), by };
  });
  gatherer.close();
  return changes;
}

function sort(db: Connection): void {
  const sorted = sortedTerms(db);
  if (sorted) putSortedTerms(db, sorted);
}

function opened(): Connection {
  const db = new Database(':memory:');
  db.exec(firstArchive.sql + wordsOfABatch.sql + packedTerms.sql);
  return db;
}

test('what was logged is in the vocabulary once folded, however often folding was interrupted', () => {
  const steps = fc.array(
    fc.oneof(
      fc.record({ log: batch }),
      fc.constant({ takeBack: true }),
      fc.constant({ sort: true }),
      fc.constant({ fold: true }),
    ),
  );
  fc.assert(
    fc.property(steps, (taken) => {
      const db = opened();
      const logged: Batch[] = [];
      const held = new Map<string, number>();
      const count = (words: Batch, by: 1 | -1) => {
        for (const pair of words) held.set(pair.join(), (held.get(pair.join()) ?? 0) + by);
        log(db, words, by);
      };
      for (const step of taken) {
        if ('log' in step) {
          logged.push(step.log);
          count(step.log, 1);
        } else if ('takeBack' in step) count(logged.pop() ?? [], -1);
        else if ('sort' in step) sort(db);
        else foldTermPage(db);
      }
      sort(db);
      while (foldTermPage(db));
      expect(new Map([...termsFromWord(db, '')].map(({ surface, lang, df }) => [`${surface},${lang}`, df]))).toEqual(
        new Map([...held].filter(([, df]) => df > 0)),
      );
      expect(countUnfolded(db)).toBe(0);
      expect(db.prepare('SELECT count(*) FROM term_log').pluck().get()).toBe(0);
      db.close();
    }),
    { numRuns: tries(100) },
  );
});

test('only the written part of a batch is counted, and a batch may be written in two parts', () => {
  const db = opened();
  const gatherer = new TermGatherer();
  const articles = ['ferry port', 'port quay', 'quay'].map((text) =>
    gatherer.add(
      text.split(' ').map((surface) => ({ surface, token: surface, list: 0, place: 0 })),
      'en',
    ),
  );
  gatherer.close();
  const [first, second, third] = articles.map((terms): TermChange => ({ terms, by: 1 }));
  logTerms(db, [first as TermChange], 1);
  logTerms(db, [third as TermChange, { ...(second as TermChange), by: -1 }, second as TermChange], 1);
  sort(db);
  while (foldTermPage(db));
  expect([...termsFromWord(db, '')].map(({ surface, df }) => [surface, df])).toEqual([
    ['ferry', 1],
    ['port', 1],
    ['quay', 1],
  ]);
  db.close();
});

test('what waits for the vocabulary shrinks page by page, and is gone after the last one', () => {
  const db = opened();
  const many = Array.from({ length: 4_500 }, (_, at) => [`word${at}`, 'en'] as const);
  log(db, many, 1);
  for (let more = 0; more < 4; more++) log(db, [['quay', 'en']], 1);
  expect(countUnfolded(db)).toBe(5);
  sort(db);
  const waiting: number[] = [];
  for (; foldTermPage(db); ) waiting.push(countUnfolded(db));
  expect(waiting).toEqual([4, 2, 0]);
  expect(termsOf(db, 'word7')).toEqual([{ surface: 'word7', lang: 'en', stem: 'word', df: 1 }]);
  db.close();
});
