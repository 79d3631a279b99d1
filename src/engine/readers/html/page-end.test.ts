import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';
import { pageBreaksOff } from './page-end.ts';

const STORY = '<h1>Ferry leaves later</h1><p>The evening ferry will leave an hour later from May, the office said.';
const PAGE = `<html><head><title>Ferry</title></head><body><div class="story"><p>${STORY}</p>`;

test('a page that breaks off says so, and what came before is read', async () => {
  expect(
    await readBytes(Buffer.from(`${PAGE}<p>It will call at the island first, and only then at the`), 'a.html'),
  ).toMatchObject([{ outcome: 'article' }, { outcome: 'failure', code: 'damaged', member: 'the end of the page' }]);
});

test('within a tag, a comment, a sentence or an open element', () => {
  expect(pageBreaksOff(`${PAGE}</div><p class="te`)).toBe(true);
  expect(pageBreaksOff(`${PAGE}</div><!-- the foot of the`)).toBe(true);
  expect(pageBreaksOff(`<html><body>${STORY}<p>It will call at the island first, and only then at the`)).toBe(true);
  expect(pageBreaksOff(PAGE)).toBe(true);
});

test.each([
  '<p>Copyright 1998 Omber Harbour Museum and the friends of the old quay',
  '<p>Written by Ann Holt',
  '<p><a name="foot"><b>That is all.<p>Come again.',
  '<script>document.write("<div>")</script><p>That is all.',
  '<!-- <div class="old"> --><p>That is all.',
])('a page written by hand is whole where it ends with %s', (end) => {
  expect(pageBreaksOff(`<html><body>${STORY}${end}`)).toBe(false);
});

test('a page that breaks off within a script or a list says so', () => {
  expect(pageBreaksOff(`${PAGE}</div><script>show("</div>");`)).toBe(true);
  expect(pageBreaksOff(`<html><body>${STORY}<ul><li>One.</li>`)).toBe(true);
});

test('a page whose last tags were left out is whole, and so is a fragment', () => {
  expect(pageBreaksOff(`${PAGE}</div></body></html>`)).toBe(false);
  expect(pageBreaksOff(`${PAGE}</div>`)).toBe(false);
  expect(pageBreaksOff(`<html><body>${STORY}`)).toBe(false);
  expect(pageBreaksOff(`${PAGE}<div></body>`)).toBe(false);
  expect(pageBreaksOff('<div dir="ltr">See you at the')).toBe(false);
});
