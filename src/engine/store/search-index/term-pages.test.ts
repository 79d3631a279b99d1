// Compares the packed vocabulary with a plain map, in scripts whose letters SQLite and JavaScript put in different orders.
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tries } from '../../../measure/test-effort.ts';
import { firstArchive } from '../migrations/0001-first-archive.ts';
import { packedTerms } from '../migrations/0023-packed-terms.ts';
import { changeTerms, type Term, termsFromWord, termsOfWord } from './term-pages.ts';

function opened() {
  const db = new Database(':memory:');
  db.exec(firstArchive.sql + packedTerms.sql);
  return db;
}

const inBytes = (a: string, b: string) => Buffer.compare(Buffer.from(a), Buffer.from(b));
const inPlace = (a: Term, b: Term) =>
  inBytes(a.surface, b.surface) || inBytes(a.lang, b.lang) || inBytes(a.stem, b.stem);
const keyOf = ({ surface, lang, stem }: Term) => `${surface} ${lang} ${stem}`;

const letter = fc.constantFrom('a', 'b', 'é', 'ж', '\uff41', '\u{10428}', '\u{10429}');
const word = fc.array(letter, { minLength: 1, maxLength: 5 }).map((letters) => letters.join(''));
const change = fc.record({
  surface: word,
  lang: fc.constantFrom('', 'en', 'uk'),
  stem: fc.constantFrom('same', 'shorter', 'other'),
  df: fc.integer({ min: -2, max: 3 }),
});

function stemOf(surface: string, kind: string): string {
  return kind === 'same' ? surface : kind === 'other' ? `${surface}x` : [...surface].slice(0, -1).join('') || surface;
}

test('the pages hold what was added, in order, however much is changed at once', () => {
  const batches = fc.array(fc.array(change, { maxLength: 150 }), { maxLength: 5 });
  fc.assert(
    fc.property(batches, fc.integer({ min: 1, max: 4 }), word, (given, pagesAtMost, from) => {
      const db = opened();
      const model = new Map<string, Term>();
      for (const batch of given) {
        const changes = batch
          .map((each): Term => ({ ...each, stem: stemOf(each.surface, each.stem) }))
          .sort((a, b) => (`${a.surface}\t${a.lang}` < `${b.surface}\t${b.lang}` ? -1 : 1));
        for (const each of changes) {
          const known = model.get(keyOf(each));
          const df = (known?.df ?? 0) + each.df;
          model.set(keyOf(each), { ...each, df });
        }
        for (let at = 0; at < changes.length; ) at += changeTerms(db, changes.slice(at), pagesAtMost);
        for (const [key, { df }] of model) if (df <= 0) model.delete(key);
      }
      const expected = [...model.values()].sort(inPlace);
      expect([...termsFromWord(db, '')]).toEqual(expected);
      expect([...termsFromWord(db, from)]).toEqual(expected.filter(({ surface }) => inBytes(surface, from) >= 0));
      for (const { surface } of expected)
        expect(termsOfWord(db, surface)).toEqual(expected.filter((each) => each.surface === surface));
      db.close();
    }),
    { numRuns: tries(100) },
  );
});

test('words that begin alike take a fraction of the space of a row for each', () => {
  const db = opened();
  const changes = Array.from({ length: 5_000 }, (_, at): Term => {
    const stem = `коммуникабельн${String(at).padStart(4, '0')}`;
    return { surface: `${stem}ость`, lang: 'ru', stem, df: 2 };
  });
  expect(changeTerms(db, changes, 1)).toBe(5_000);
  const bytes = db
    .prepare('SELECT sum(length(CAST(words AS BLOB)) + length(CAST(first AS BLOB))) FROM term_page')
    .pluck()
    .get();
  expect(bytes).toBeLessThan(5_000 * 20);
  db.close();
});
