import { expect, test } from 'vitest';
import { snippetInView } from './snippet-in-view.ts';

/** Makes a snippet of `text` in which `hit` was found, 100 code points into the article. */
const shown = (text: string, hit: string) => {
  const at = [...text.slice(0, text.indexOf(hit))].length;
  const span = { start: 100 + at, end: 100 + at + [...hit].length };
  const found = snippetInView({ text, start: 100, spans: [span] });
  const [own] = found.spans;
  return [found.text, [...found.text].slice(own?.start, own?.end).join('')];
};

test('a hit near the start leaves the snippet whole', () => {
  expect(shown('Nine people died when the ferry sank', 'ferry')).toEqual([
    'Nine people died when the ferry sank',
    'ferry',
  ]);
});

test('text long before the hit is cut at a word, and the hit stays marked', () => {
  const before = 'The authority did not say on Friday evening how many of the passengers had been on the deck of the';
  expect(shown(`${before} ferry when it sank`, 'ferry')).toEqual([
    '… had been on the deck of the ferry when it sank',
    'ferry',
  ]);
});

test('Chinese takes twice the room and has no spaces to cut at', () => {
  const [text, hit] = shown(`${'港'.repeat(60)}渡轮沉没`, '渡轮');
  expect(text).toBe(`… ${'港'.repeat(18)}渡轮沉没`);
  expect(hit).toBe('渡轮');
});

test('without a hit nothing is cut', () => {
  expect(snippetInView({ text: 'Nine people died', start: 0, spans: [] }).text).toBe('Nine people died');
});
