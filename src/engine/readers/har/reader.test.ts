import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const TEXT = 'The evening ferry will leave an hour later from May, the harbour office said on Wednesday.';
const page = (title: string, charset = '') =>
  `<!doctype html><html lang="en">${charset}<title>${title}</title><article><h1>${title}</h1><p>${TEXT}</p></article></html>`;

function entry(url: string, mimeType: string, text: string, more: object = {}, status = 200) {
  return {
    startedDateTime: '2024-04-03T10:15:00.123+02:00',
    request: { method: 'GET', url },
    response: { status, headers: [{ name: 'Content-Encoding', value: 'br' }], content: { mimeType, text, ...more } },
  };
}

const har = (entries: object[]) =>
  Buffer.from(JSON.stringify({ log: { version: '1.2', creator: { name: 'Firefox', version: '120' }, entries } }));

test('the pages among a browser’s requests are read, with address and day of capture', async () => {
  const entries = [
    entry('https://gazette.example/moved', 'text/html', '', {}, 301),
    entry('https://gazette.example/ferry', 'text/html; charset=koi8-r', page('Pàge ône', '<meta charset=koi8-r>')),
    entry('https://gazette.example/x.png', 'image/png', 'iVBORw0KGgo=', { encoding: 'base64' }),
    entry('https://gazette.example/pier', 'text/html', Buffer.from(page('Page two')).toString('base64'), {
      encoding: 'base64',
    }),
  ];
  expect(await readBytes(har(entries), 'a.har')).toMatchObject([
    {
      member: 'https://gazette.example/ferry',
      title: 'Pàge ône',
      url: 'https://gazette.example/ferry',
      paragraphs: [TEXT],
      found: expect.arrayContaining([expect.objectContaining({ field: 'retrieved' })]),
    },
    { title: 'Page two', paragraphs: [TEXT] },
  ]);
});

test('without pages it is no article, and broken off it is damaged', async () => {
  const picture = har([entry('https://gazette.example/x.png', 'image/png', 'iVBORw0KGgo=', { encoding: 'base64' })]);
  expect(await readBytes(picture, 'a.har')).toMatchObject([{ code: 'not-an-article' }]);
  expect(await readBytes(har([]), 'a.json')).toMatchObject([{ code: 'empty' }]);
  expect(await readBytes(picture.subarray(0, 200), 'a.har')).toMatchObject([{ code: 'damaged' }]);
});
