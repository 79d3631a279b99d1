import { expect, test } from 'vitest';
import { runToEnd, vocabularyInSteps } from './vocabulary.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

test('of hundreds of words within two edits, the most likely come first, wherever they stand', () => {
  const near = [...LETTERS].flatMap((third) => [...LETTERS].map((last) => `po${third}${last}`));
  const words = near.filter((word) => word !== 'port').map((word) => ({ word, articles: 3 }));
  const vocabulary = runToEnd(vocabularyInSteps([...words, { word: 'port', articles: 90 }]));
  expect(vocabulary.suggest('poßß', 3).map(({ word }) => word)).toEqual(['port', 'poaa', 'poab']);
  expect(vocabulary.suggest('port', 700), 'not the word itself').not.toContainEqual({ word: 'port', articles: 90 });
});

test('a word of three letters is corrected by one edit only', () => {
  const vocabulary = runToEnd(
    vocabularyInSteps([
      { word: 'mole', articles: 5 },
      { word: 'mild', articles: 5 },
    ]),
  );
  expect(vocabulary.suggest('mol', 5)).toEqual([{ word: 'mole', articles: 5 }]);
});
