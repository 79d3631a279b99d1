import { expect, test } from 'vitest';
import type { ComparedArticle } from '../../contract/model/comparing/comparison.ts';
import { sliceCodePoints } from '../../text/offsets.ts';
import { editionOf } from './edition.ts';

const article = (articleId: number, language: string, ...paragraphs: string[]): ComparedArticle => ({
  articleId,
  language,
  source: `Source ${articleId}`,
  published: '2026-10-09',
  title: 'Barge sinks',
  text: paragraphs.join('\n\n'),
});

const STRUCK = 'A barge carrying 300 tonnes of gravel struck the second pier of the Orrin bridge shortly after dawn.';
const TUG = 'All four members of its crew were pulled from the water by a passing tug, the river authority said.';
const LOCK = 'The lockkeeper had seen nothing in the mist that morning, he told this newspaper.';

const first = article(1, 'en', STRUCK, TUG);

test('those who read alike stand together, and every span holds the words told', () => {
  const one = article(2, 'en', STRUCK.replace('second', 'third'), LOCK, TUG);
  const other = article(3, 'en', STRUCK.replace('second', 'Third'));
  const { paragraphs, before } = editionOf([first, one, other]);
  expect(before).toEqual([]);
  expect(paragraphs.map(({ states }) => states)).toEqual([
    ['same', 'changed', 'changed'],
    ['same', 'same', 'left out'],
  ]);
  expect(paragraphs[0]?.readings).toMatchObject([
    { lemma: 'second', words: 'third', witnesses: [{ articleId: 2 }, { articleId: 3 }] },
  ]);
  expect(paragraphs[0]?.added).toMatchObject([{ articleId: 2, words: LOCK }]);
  for (const { readings, added } of paragraphs) {
    for (const { at, lemma } of readings) expect(sliceCodePoints(first.text, at.start, at.end)).toBe(lemma);
    for (const { span, words } of added) expect(sliceCodePoints(one.text, span.start, span.end)).toBe(words);
  }
});

test('what is told in other words was not left out', () => {
  const retold = 'The river authority said a passing tug pulled the four crew members out of the water.';
  const { paragraphs } = editionOf([first, article(2, 'en', STRUCK, retold)]);
  expect(paragraphs[1]).toMatchObject({ states: ['same', 'changed'], readings: [{ words: retold }], added: [] });
});

test('a translation is aligned, and what is not found in it is not said to be left out', () => {
  const killed = article(
    1,
    'en',
    'At least 12 people were killed when a barge struck the Orrin bridge on Friday.',
    LOCK,
  );
  const inGerman = 'Mindestens 12 Menschen wurden getötet, als ein Lastkahn am Freitag die Brücke von Orrin rammte.';
  const { paragraphs } = editionOf([killed, article(2, 'de', inGerman)]);
  expect(paragraphs.map(({ states }) => states[1])).toEqual(['translated', 'not found']);
  expect(paragraphs.flatMap(({ added }) => added)).toEqual([]);
});

test('a translation that was printed years later is of one event with what it translates', () => {
  const opens = article(1, 'en', STRUCK, TUG, LOCK, 'The Orrin bridge will reopen on 12 March.');
  const inGerman = article(
    2,
    'de',
    'Der Nebel war dicht, und niemand hatte etwas bemerkt.',
    'Ein Schlepper half den Schiffern aus dem Fluss.',
    'Kies lag noch lange am Ufer.',
    'Die Brücke von Orrin wird am 14. März wieder geöffnet.',
  );
  const { paragraphs } = editionOf([opens, { ...inGerman, published: '2031-01-05' }]);
  expect(paragraphs[3]?.readings).toMatchObject([{ kind: 'date', words: '14. März' }]);
});

test('one article alone is its own edition', () => {
  expect(editionOf([first]).paragraphs.map(({ states }) => states)).toEqual([['same'], ['same']]);
});
