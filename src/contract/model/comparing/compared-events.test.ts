import { expect, test } from 'vitest';
import { eventsWords } from './compared-events.ts';

const nameOf = (articleId: number) => ['Courier', 'Evening Post', 'Harbour News'][articleId - 1] ?? '';

test('articles of one event need no words', () => {
  expect(eventsWords({ events: [[1, 2, 3]] }, nameOf, false)).toBeNull();
});

test('articles of several events are named by event, unless there are only two', () => {
  expect(eventsWords({ events: [[1], [2]] }, nameOf, false)).toMatch(
    /^These two seem to be about different events, so only /,
  );
  expect(eventsWords({ events: [[1, 3], [2]] }, nameOf, false)).toMatch(
    /^These articles seem to be about 2 events \(Courier and Harbour News; Evening Post\), so only /,
  );
});

test('nothing is said to be held back where all was compared', () => {
  expect(eventsWords({ events: [[1], [2]] }, nameOf, true)).toMatch(/^These two seem to be about different events\. /);
});
