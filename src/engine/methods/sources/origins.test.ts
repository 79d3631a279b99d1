import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { everyTurnIsOver } from '../../testing/every-turn-is-over.ts';
import { openSeeded } from '../../testing/seed-articles.ts';
import { makeTestEngine, refusal, type TestEngine } from '../../testing/test-engine.ts';

let desk: TestEngine;
beforeEach(() => {
  desk = makeTestEngine();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await desk.close();
});

test('the words of an origin that no one waits for any more are not read on', async () => {
  await openSeeded(desk, [{ paragraphs: ['The ferry was late.'] }, { paragraphs: ['A loaf costs less.'] }]);
  await desk.call('origin.join', { articleIds: [1, 2], name: 'Wire', reason: 'Both are its.' });
  const { originId } = (await desk.call('article.get', { articleId: 1 })).article;
  everyTurnIsOver();
  const stop = new AbortController();
  const asked = desk.engine.call('origin.words', { originId }, stop.signal);
  stop.abort();
  expect(await refusal(asked)).toBe('cancelled');
});
