import { expect, test } from 'vitest';
import { readMessage } from '../fixtures/read-bytes.ts';

const mail = (text: string, type = 'text/plain') =>
  `From: Ann Holt <ann@harbour.example>\r\nSubject: Quay\r\nDate: Thu, 12 Mar 2026 09:00:00 +0000\r\nContent-Type: ${type}\r\n\r\n${text}\r\n`;
const STORY = 'The city council voted on Tuesday to rebuild the quay, and the work begins in April.';
const TEASER = 'The city council voted on Tuesday to rebuild the quay, and the ...';

test('the alert of a search is a list of links, not an article', async () => {
  const entry = `Council approves the quay\r\nHarbour Daily\r\n${TEASER}\r\n<https://harbour.example/a>`;
  const alert = `=== News - 2 new results for [quay] ===\r\n\r\n${entry}\r\n\r\n${entry}`;
  const links = `<p>NEWS</p><p><a href="a">Council approves the quay</a></p><p>Harbour Daily</p><p>${TEASER}</p>`;
  for (const message of [mail(alert), mail(links + links, 'text/html')])
    expect(await readMessage(message)).toMatchObject({
      code: 'not-an-article',
      message: expect.stringMatching(/list of links/),
    });
});

test('a letter with a sentence that is left open is one', async () => {
  expect(await readMessage(mail(`${TEASER}\r\n\r\n${TEASER}\r\n\r\n${STORY}`))).toMatchObject({
    paragraphs: [TEASER, TEASER, STORY],
  });
});

test('a letter that leaves all its sentences open is one, whatever its signature links to', async () => {
  const lines = ['Dear Ben, I went down to the harbour yesterday...', 'It looked much worse than I thought...'];
  const signed = 'www.harbour.example <https://harbour.example> <https://harbour.example/ann>';
  expect(await readMessage(mail([...lines, 'Ann', signed].join('\r\n\r\n')))).toMatchObject({
    paragraphs: expect.arrayContaining(lines),
  });
});

test('first words without a link are no list of links', async () => {
  const entry = `Council approves the quay\r\n${TEASER}`;
  expect(await readMessage(mail(`${entry}\r\n\r\n${entry}`))).not.toHaveProperty('code');
});

test('the author’s name below the text is no part of it', async () => {
  expect(await readMessage(mail(`${STORY}\r\n\r\nAnn Holt`))).toMatchObject({
    paragraphs: [STORY],
    furniture: ['Ann Holt'],
  });
});

test('a file in the text, as Usenet wrote them, is no words', async () => {
  const file = '=ybegin line=128 size=9 name=quay.jpg\r\n*Ot\u0099\u00be\u00e3\u00ea\r\n=yend size=9 crc32=abcd1234';
  expect(await readMessage(mail(`${STORY}\r\n\r\n${file}`))).toMatchObject({ paragraphs: [STORY] });
  expect(await readMessage(mail(file))).toMatchObject({ code: 'not-an-article' });
});

test('a text that quotes how such a file begins goes on below', async () => {
  const begins = '=ybegin line=128 size=123456 name=quay.jpg';
  expect(await readMessage(mail(`${STORY}\r\n\r\n${begins}\r\n\r\n${STORY}`))).toMatchObject({
    paragraphs: [STORY, STORY],
  });
});
