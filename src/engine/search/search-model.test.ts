// Compares searches with a naive model on small random archives.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tries } from '../../measure/test-effort.ts';
import { indexTokens } from '../../text/tokens/normaliser.ts';
import { addToCollection, createCollection } from '../store/collections/collections.ts';
import { found, type Given, manyArchives, NOW, strictIds } from './fixtures/searched-archive.ts';
import { runSearch } from './run-search.ts';
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

const archiveOf = manyArchives();

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
