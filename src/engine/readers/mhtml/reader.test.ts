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

test('zero bytes within the page are told, those of a picture are not', async () => {
  const archive = (page: string, picture: Buffer) => {
    const part = (type: string) => `--b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: binary\r\n\r\n`;
    const head = 'From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n';
    const story = '<h1>Pier closes</h1><p>The pier closes on Monday, the harbour council said on Friday.</p>';
    const html = `<html><body><article>${story}<p>It was built in ${page}1911, and it is closed.</p></article></body></html>`;
    return Buffer.concat([
      Buffer.from(`${head}${part('text/html')}${html}\r\n${part('image/png')}`),
      picture,
      Buffer.from('\r\n--b--\r\n'),
    ]);
  };
  const zeros = Buffer.alloc(300);
  expect(await readBytes(archive('', zeros), 'a.mhtml')).toMatchObject([{ outcome: 'article' }]);
  expect(await readBytes(archive(zeros.toString('latin1'), zeros), 'a.mhtml')).toMatchObject([
    { outcome: 'article' },
    { code: 'damaged', member: 'the gap in the file' },
  ]);
});

test('a page of OneNote has its first line, above its day, as its title', async () => {
  const note = (title: string) =>
    'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\n\n' +
    '<html><head><meta name=Generator content="Microsoft OneNote 15"></head><body><div>' +
    `<div><p>${title}</p></div><div><p>Thursday, March 12, 2026</p><p>9:10 AM</p></div>` +
    '<div><p>The pier closes on Monday, the harbour council said on Friday, and it will stay closed until June.</p>' +
    '<p>Repairs to the pier would cost four million, which the council has not got, its members were told.</p></div>' +
    '</div></body></html>\n--b--\n';
  expect(await read(note('Pier closes'))).toMatchObject([
    { title: 'Pier closes', published: '2026-03-12', paragraphs: { length: 2 } },
  ]);
});
