import { describe, expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

describe('a message of one part', () => {
  const HEADERS = 'From: Ada Finch <ada@harbour.example>\nSubject: Ferry\nDate: Wed, 6 Mar 2024 09:12:00 +0000\n';
  const TEXT = 'The evening ferry will leave an hour later from May, the harbour office said on Wednesday.';

  test('that breaks off says so', async () => {
    const cut = { code: 'damaged', member: 'the end of the message' };
    const read = (text: string) => readBytes(Buffer.from(HEADERS + text), 'a.eml');
    expect(await read(`\n${TEXT}\n\n${TEXT.slice(0, 70)}`)).toMatchObject([{ paragraphs: { length: 2 } }, cut]);
    expect(await read(`Content-Type: text/html\n\n<html><body><div>${TEXT}</div><div>It`)).toMatchObject([{}, cut]);
    expect(await read(`\n${TEXT}\n\nAda`)).toMatchObject([{ outcome: 'article' }]);
    expect(await read(`Content-Type: text/html\n\n<div>${TEXT}</div><div>It is`)).toMatchObject([{}]);
  });

  test('says where a stretch of it is lost, and what is behind it is read from its next line', async () => {
    const lines = Buffer.from(`${TEXT}\n\n`.repeat(20)).toString('base64').replace(/.{76}/g, '$&\n');
    const torn = Buffer.from(`${HEADERS}Content-Transfer-Encoding: base64\n\n${lines}\n`).fill(0, 700, 900);
    const [article, failure] = await readBytes(torn, 'a.eml');
    expect(failure).toMatchObject({ code: 'damaged', member: 'the gap in the file' });
    const paragraphs = article?.outcome === 'article' ? article.paragraphs : [];
    expect(paragraphs[0]).toBe(TEXT);
    expect(paragraphs.at(-1)).toBe(TEXT);
    expect(paragraphs.filter((text) => text !== TEXT)).toEqual([expect.stringContaining('\ufffd')]);
  });
});

test('a message whose last file breaks off says so, one without its last boundary alone does not', async () => {
  const message = (file: string) =>
    Buffer.from(
      `Subject: Ferry\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nThe evening ferry leaves later.\n--b\n` +
        `Content-Type: image/png; name=quay.png\nContent-Transfer-Encoding: base64\n\n${file}`,
    );
  const cut = { code: 'damaged', member: 'the end of the message' };
  expect(await readBytes(message('iVBORw0KGgo'), 'a.eml')).toMatchObject([{ title: 'Ferry' }, cut]);
  expect(await readBytes(message('iVBORw0KGgo=\n'), 'a.eml')).toMatchObject([{ title: 'Ferry' }]);
});

test('a digest without its last boundary, and a message of Apple Mail shorter than it says, break off', async () => {
  const message = 'From: Jane Roe <j@harbour.example>\nSubject: Pier\n\nThe pier closes on Monday, the council said.\n';
  const head = 'From: list@harbour.example\nMIME-Version: 1.0\nContent-Type: multipart/digest; boundary=z\n\n';
  const digest = `${head}--z\n\n${message}\n`;
  const cut = { code: 'damaged', member: 'the end of the message' };
  expect(await readBytes(Buffer.from(digest), 'a.eml')).toMatchObject([{ title: 'Pier' }, cut]);
  expect(await readBytes(Buffer.from(`${digest}--z--\n`), 'a.eml')).toMatchObject([{ title: 'Pier' }]);
  expect(await readBytes(Buffer.from(`${message.length}   \n${message}`), 'a.emlx')).toMatchObject([{ title: 'Pier' }]);
  expect(await readBytes(Buffer.from(`${message.length + 9}\n${message}`), 'a.emlx')).toMatchObject([
    { title: 'Pier' },
    cut,
  ]);
});
