import { expect, test } from 'vitest';
import { speakersAround } from './speakers-around.ts';

const TEXT = `The quay was quiet. Nils Orren had left before noon. “The lamps were out,” said Agnes Polder, who works for Tarn Lines. Thirty-one answered.

A tug came from Dar Salim.`;

const around = (words: string) => {
  const from = TEXT.indexOf(words);
  return speakersAround(TEXT, { from, to: from + words.length }, 'en');
};

test('whoever is said to speak comes first, then the names in the sentence and beside it, and no word that only opens a sentence', () => {
  expect(around('The lamps were out')).toEqual(['Agnes Polder', 'Nils Orren', 'Tarn Lines']);
  expect(around('A tug came')).toEqual(['Dar Salim']);
});

test('a day is no part of the name behind it', () => {
  const text =
    'A tug came. In a letter on Tuesday Agnes Polder and April Moor gave no reason. On Monday Nils Orren left.';
  const from = text.indexOf('gave');
  expect(speakersAround(text, { from, to: from + 4 }, 'en')).toEqual(['Agnes Polder', 'April Moor', 'Nils Orren']);
});
