import { afterEach, beforeEach, expect, test } from 'vitest';
import { testInSoak } from '../../../measure/testing/test-in-full.ts';
import { sourceWorkerUrl } from '../../source-worker-url.ts';
import { createOriginalViews, type OriginalViews } from './original-views.ts';

const SENTENCE = 'The ferry left Orrin at noon. ';
const PARAGRAPH = `<p>${SENTENCE.repeat(1_000)}</p>`;
const ARTICLE = { title: 'Ferry', text: SENTENCE, furniture: ['Home'], marks: [], showsAside: true };
const never = new AbortController().signal;

let views: OriginalViews;
beforeEach(() => {
  views = createOriginalViews(sourceWorkerUrl('original'));
});
afterEach(() => views.close());

testInSoak(
  'a page of many megabytes is shown, and a piece looked for in such a text, with the memory there is',
  async () => {
    const page = { bytes: Buffer.from(PARAGRAPH.repeat(1_000)), mediaType: 'text/html' };
    expect((await views.page(page, ARTICLE, never)).html.length).toBeGreaterThan(page.bytes.length);
    const text = { bytes: Buffer.from(SENTENCE.repeat(1_000_000)), mediaType: 'text/plain' };
    expect(await views.paragraphsBefore(text, ARTICLE, 0, never)).toBeNull();
  },
);

test('of two windows, one that stops looking does not stop the other', async () => {
  const page = { bytes: Buffer.from(PARAGRAPH), mediaType: 'text/html' };
  const stop = new AbortController();
  const stopped = views.page(page, ARTICLE, stop.signal);
  const other = views.page(page, ARTICLE, never);
  stop.abort();
  await expect(stopped).rejects.toMatchObject({ code: 'cancelled' });
  expect((await other).html).toContain(SENTENCE);
});
