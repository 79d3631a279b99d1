import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deskOfEachTest } from '../../testing/desk-of-each-test.ts';
import { openSeeded, placeOf } from '../../testing/seed-articles.ts';
import { refusal } from '../../testing/test-engine.ts';
import { quotesIn } from './quotes-in.ts';

const ASIDE = 'Write to us';
const LEAD = 'A barge struck the second pier. 🚢 “Nobody is missing,” Olga Reyes said on Friday.';
const END = 'Olga Reyes said on Monday: “The channel stays shut.”';
const PAGE = `<p>${LEAD}</p><aside>${ASIDE}</aside><p>${END}</p>`;
const TEXT = [LEAD, END].join('\n\n');
const SAID = '“Nobody is missing,” Olga Reyes said on Friday.';
const MISSING = '“Nobody is missing,”';

const desk = deskOfEachTest((desk) =>
  openSeeded(desk, [
    {
      bytes: Buffer.from(PAGE),
      mediaType: 'text/html',
      language: 'en',
      paragraphs: [LEAD, END],
      furniture: [ASIDE],
    },
    { language: 'en', paragraphs: ['A barge struck the second pier.'] },
    { language: 'en', paragraphs: [SAID, SAID] },
  ]),
);

const quotes = async (articleId = 1) => (await desk.call('article.quotes', { articleId })).quotes;
const words = async (articleId = 1) => (await quotes(articleId)).map(({ exact }) => exact);
const missing = async (articleId = 1) => {
  const found = (await quotes(articleId)).find(({ exact }) => exact.includes('Nobody is missing'));
  if (!found) throw new Error('It is not suggested.');
  return { articleId, start: found.start, end: found.end, exact: found.exact };
};
const SHUT = expect.stringContaining('The channel stays shut');
const NOBODY = expect.stringContaining('Nobody is missing');

test('what somebody is given as saying is suggested, at its place in code points and with its speaker', async () => {
  const [first, second, ...others] = await quotes();
  expect(first).toMatchObject({ kind: 'direct', exact: NOBODY, speaker: expect.stringContaining('Reyes'), remove: 1 });
  expect([second?.exact, others]).toEqual([SHUT, []]);
  const { start, end, exact } = await missing();
  expect([...TEXT].slice(start, end).join('')).toBe(exact);
  expect(await desk.call('article.quotes', { articleId: 2 })).toEqual({ quotes: [], more: 0 });
});

test('what is marked for the most part is not suggested, and is again once the mark is removed', async () => {
  await desk.call('evidence.add', { claimId: null, ...placeOf(1, TEXT, 'Nobody') });
  expect(await words()).toEqual([NOBODY, SHUT]);
  await desk.call('evidence.add', { claimId: null, ...placeOf(1, TEXT, MISSING) });
  expect(await words()).toEqual([SHUT]);
  await desk.call('evidence.remove', { evidenceIds: [2] });
  expect(await words()).toEqual([NOBODY, SHUT]);
});

test('a refused one is not suggested again; undo and redo', async () => {
  const { label } = await desk.call('article.refuseQuote', await missing());
  expect(label).toBe('Refused a suggested quotation');
  expect(await words()).toEqual([SHUT]);
  await desk.call('act.undo', {});
  expect(await words()).toEqual([NOBODY, SHUT]);
  await desk.call('act.redo', {});
  expect(await words()).toEqual([SHUT]);
});

test('a refused one stays refused in another text of the article that has its words elsewhere', async () => {
  await desk.call('article.refuseQuote', placeOf(1, TEXT, (await missing()).exact));
  await desk.call('article.putBack', { articleId: 1, piece: 0, words: ASIDE });
  const { article } = await desk.call('article.get', { articleId: 1 });
  expect(article.text).toBe([LEAD, ASIDE, END].join('\n\n'));
  expect(await words()).toEqual([SHUT]);
});

test('the same words at another place of the text are a suggestion of their own', async () => {
  await desk.call('article.refuseQuote', await missing(3));
  expect(await words(3)).toEqual([NOBODY]);
});

test('words that are not there, an article that is not, and one refused already are refused', async () => {
  const place = await missing();
  const refuse = (part: object) => refusal(desk.call('article.refuseQuote', { ...place, ...part }));
  expect(await refuse({ exact: 'Nobody was here' })).toBe('anchor-mismatch');
  expect(await refuse({ start: 9_007_199_254_740_990, end: 9_007_199_254_740_991 })).toBe('anchor-mismatch');
  expect(await refuse({ end: place.start })).toBe('anchor-mismatch');
  expect(await refuse({ articleId: 9 })).toBe('not-found');
  expect(await refusal(desk.call('article.quotes', { articleId: 9 }))).toBe('not-found');
  await desk.call('article.refuseQuote', place);
  expect(await refuse({})).toBe('conflict');
  expect(await words()).toEqual([SHUT]);
});

test('nothing of a refused quotation stays behind when the articles with its words are deleted', async () => {
  await desk.call('article.refuseQuote', await missing());
  await desk.call('article.delete', { articleIds: [1, 3], confirm: 2 });
  const { archive } = await desk.call('archive.status', {});
  const path = archive?.path ?? '';
  await desk.call('archive.close', {});
  expect(readFileSync(path).includes('Nobody is missing')).toBe(false);
});

test('of a long text, the first thousand are suggested, and the others counted', () => {
  const { quotes, more } = quotesIn(Array(1_010).fill(SAID).join('\n\n'), 'en');
  expect([quotes.length, more]).toEqual([1_000, 10]);
});

test('a pronoun is not filled in as the speaker', () => {
  const speakers = (text: string, language: string) => quotesIn(text, language).quotes.map(({ speaker }) => speaker);
  expect(speakers('“Nobody is missing,” she said on Friday.', 'en')).toEqual([null]);
  expect(speakers('«Ніхто не зник», – сказав він у п’ятницю.', 'uk')).toEqual([null]);
  expect(speakers('„Niemand wird vermisst“, sagte er am Freitag.', 'de')).toEqual([null]);
});
