import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const saved = readFileSync(join(import.meta.dirname, 'fixtures', 'chrome.mhtml'));
const read = (bytes: Uint8Array | string) => readBytes(Buffer.from(bytes), 'page.mhtml');

describe('a page saved as MHTML', () => {
  test('is its page, with its address; the day it was saved is not the day of publication', async () => {
    const [page] = await read(saved);
    expect(page).toMatchObject({
      title: 'Council closes the pier',
      url: 'https://news.example.org/2024/pier',
      domain: 'news.example.org',
      published: null,
      found: expect.arrayContaining([
        { field: 'retrieved', value: '2024-02-07T10:00:00Z', from: 'the date on which the page was saved' },
      ]),
      paragraphs: [expect.stringMatching(/^The harbour council/), expect.stringContaining('“is not there”')],
    });
  });

  test('without any title is called by its first words', async () => {
    const [page] = await read(
      Buffer.from(saved.toString('latin1').replaceAll('Council closes the pier', ''), 'latin1'),
    );
    expect(page).toMatchObject({
      title: expect.stringMatching(/^The harbour council/),
      found: expect.arrayContaining([expect.objectContaining({ field: 'title', from: 'the first words' })]),
    });
  });

  test('truncated after its page gives the page and reports what is missing', async () => {
    const results = await read(saved.subarray(0, saved.indexOf('R0lGOD')));
    expect(results).toMatchObject([{ outcome: 'article' }, { outcome: 'failure', code: 'damaged' }]);
  });

  test('truncated in the middle of its page is damaged, because half an article must not pass for one', async () => {
    expect(await read(saved.subarray(0, saved.indexOf('Repairs')))).toMatchObject([{ code: 'damaged' }]);
  });

  test('without the parts that it declares is damaged', async () => {
    expect(await read(saved.toString('latin1').replaceAll('------Boundary', '------Other'))).toMatchObject([
      { code: 'damaged' },
    ]);
  });

  test('in an unknown charset is read', async () => {
    const odd = saved
      .toString('latin1')
      .replace('Content-Type: text/html\r', 'Content-Type: text/html; charset="x-user-defined"\r');
    expect(await read(Buffer.from(odd, 'latin1'))).toMatchObject([{ title: 'Council closes the pier' }]);
  });
});
