import { expect, test } from 'vitest';
import { earlierForm } from '../fixtures/earlier-form.ts';
import { changeTerms, termsFromWord } from '../search-index/term-pages.ts';
import { termsOf } from '../search-index/terms.ts';
import { packedTerms } from './0023-packed-terms.ts';

test('the vocabulary of the form before is kept, in pages', () => {
  const { db, toNewest } = earlierForm(packedTerms);
  const put = db.prepare('INSERT INTO term (surface, lang, stem, df) VALUES (?, ?, ?, CAST(? AS INTEGER))');
  const words = Array.from({ length: 300 }, (_, at) => `port${String(at).padStart(3, '0')}`);
  for (const word of words) put.run(word, 'en', null, 1);
  put.run('портів', 'uk', 'порт', 7);
  put.run('ferries', 'en', 'ferri', 12);
  put.run('ferries', '', 'ferries', 3);
  put.run('went', 'en', 'go', 2);
  toNewest();
  const all = [...termsFromWord(db, '')];
  expect(all.map(({ surface }) => surface)).toEqual(['ferries', 'ferries', ...words, 'went', 'портів']);
  expect(termsOf(db, 'ferries').map(({ lang, stem, df }) => [lang, stem, df])).toEqual([
    ['en', 'ferri', 12],
    ['', 'ferries', 3],
  ]);
  expect(termsOf(db, 'портів')[0]?.stem).toBe('порт');
  expect(termsOf(db, 'went')[0]?.stem).toBe('go');
  expect(termsOf(db, 'port007')).toEqual([{ surface: 'port007', lang: 'en', stem: 'port007', df: 1 }]);
  changeTerms(db, [{ surface: 'port007', lang: 'en', stem: 'port007', df: 4 }], 1);
  expect([...termsFromWord(db, '')]).toEqual(
    all.map((term) => (term.surface === 'port007' ? { ...term, df: 5 } : term)),
  );
});
