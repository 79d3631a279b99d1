import { expect, test } from 'vitest';
import { stopsInSentence } from './sentence-end.ts';

const LINE = 'The evening ferry will leave an hour later from May, the harbour';

test('a text stops within a sentence', () => {
  expect(stopsInSentence(LINE)).toBe(true);
  expect(stopsInSentence(`Dear all,\n\n${LINE}\noffice`)).toBe(true);
});

test('a whole one has a line break, a full stop, an address, or the lines of a signature at its end', () => {
  expect(stopsInSentence(`${LINE}\n`)).toBe(false);
  expect(stopsInSentence(`${LINE} office said.`)).toBe(false);
  expect(stopsInSentence(`${LINE} office said: https://harbour.example/news/the-evening-ferry`)).toBe(false);
  expect(stopsInSentence(`${LINE} office said.\n\nAda Finch\nHarbour desk`)).toBe(false);
  expect(stopsInSentence(`${LINE} office said.\nAda Finch`)).toBe(false);
  expect(stopsInSentence(`${LINE} office says, and so does the captain\nAda Finch`)).toBe(false);
  expect(stopsInSentence(`See you.\n\n-- \n${LINE} of Omber, registered in the county`)).toBe(false);
});
