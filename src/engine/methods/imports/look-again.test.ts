import { expect, test } from 'vitest';
import { openReadOnly } from '../../store/open-read-only.ts';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { openSeeded } from '../../testing/seed-articles.ts';
import { articlesToLookAt } from './look-again.ts';

const desk = deskOfEachTest();

const LONG = `${'The ferry reached the harbour in the evening. '.repeat(12)}`;
const found = [{ field: 'title' as const, value: 'A title', from: 'a test' }];
const whole = { paragraphs: [LONG], source: 'Courier', published: '2026-10-09', found };
/** Of each article its reasons; each came by an import of its own. */
const reasons = async (importId: number) =>
  (await desk.call('import.lookAgain', { importId })).items.flatMap((item) => item.reasons);

test('what is not known of an article, by what is stored; a correction mends it', async () => {
  await openSeeded(desk, [
    whole,
    { ...whole, paragraphs: [`1 ${LONG}`], source: null, published: null },
    { ...whole, paragraphs: [`2 ${LONG}`], found: [], language: null },
    { ...whole, paragraphs: ['It sank.'] },
    { ...whole, paragraphs: [`4 ${LONG}`], furniture: ['To continue reading, subscribe to the Courier.'] },
  ]);
  expect(await Promise.all([1, 2, 3, 4, 5].map(reasons))).toEqual([
    [],
    ['no-source', 'no-day'],
    ['no-title', 'no-language'],
    ['short'],
    ['cut-off'],
  ]);
  expect(await desk.call('import.lookAgain', { importId: 2, limit: 1 })).toMatchObject({
    total: 1,
    counts: [
      { reason: 'no-source', articles: 1 },
      { reason: 'no-day', articles: 1 },
    ],
  });
  await desk.call('article.correct', { articleIds: [2], field: 'published', value: '2026-10-10' });
  await desk.call('import.assignSource', { importId: 2, source: 'Echo' });
  await desk.call('article.correct', { articleIds: [3], field: 'title', value: 'The ferry arrives' });
  expect(await Promise.all([2, 3].map(reasons))).toEqual([[], ['no-language']]);
});

test('the list is sought again only once something was written, through this connection or another', async () => {
  const path = await openSeeded(desk, [{ ...whole, source: null }]);
  const { db, close } = openReadOnly(path);
  const first = await articlesToLookAt(db, 1);
  expect(first.map(({ reasons: why }) => why)).toEqual([['no-source']]);
  expect(await articlesToLookAt(db, 1)).toBe(first);
  expect(await articlesToLookAt(db, 2)).toEqual([]);
  await desk.call('import.assignSource', { importId: 1, source: 'Echo' });
  expect(await articlesToLookAt(db, 1)).toEqual([]);
  close();
});
