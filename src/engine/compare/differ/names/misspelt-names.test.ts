// Names that two articles of one event spell differently, in sentences that stand in no row together.
import { expect, it } from 'vitest';
import { compareArticles } from '../../compare-articles.ts';
import { differing } from '../../fixtures/differing.ts';

const ferry = (captain: string): string =>
  `The ferry Kalina ran aground off Tolsay on Tuesday. Her captain is ${captain}. Divers will look for holes below the engine. The road to Corrie is blocked.`;
const rescue = (told: string): string =>
  `Ada Renn had just put the kettle on. She saw lights on the water off Tolsay on Tuesday and woke her neighbours. Farmers came with ropes and lamps. ${told} By dark all were in the school hall, wrapped in blankets.`;
const names = (left: string, right: string): string[] =>
  differing(ferry(left), rescue(`The radio was dead, ${right} told reporters.`)).filter((one) =>
    one.startsWith('name'),
  );

it('differ in a few letters of one word', () => {
  expect(names('Alain Ferrand', 'Alain Ferrard')).toEqual(['name: Alain Ferrand | Alain Ferrard']);
  expect(names('Kirbangul Ferrand', 'Girbangul Ferrand')).toEqual(['name: Kirbangul Ferrand | Girbangul Ferrand']);
  expect(names('Alain Ferrand', 'Alain Ferrand')).toEqual([]);
});

it('are two persons where either article has both', () => {
  expect(names('Alain Ferrand', 'Alain Ferrard and his mate Alain Ferrand')).toEqual([]);
});

it('may be those of kin', () => {
  expect(names('Marko Ferrand', 'Mario Ferrand')).toHaveLength(1);
  expect(names('Marko Ferrand', 'Mario Ferrand, his brother,')).toEqual([]);
});

it('are one, if only vowels of a first name differ: it is written in other letters somewhere', () => {
  expect(names('Mohammed Ferrand', 'Muhammad Ferrand')).toEqual([]);
});

it('differ in no word that has a meaning', () => {
  expect(names('Tarn Mellon', 'Tarn Mallon')).toHaveLength(1);
  expect(names('Tarn Barker', 'Tarn Banker')).toEqual([]);
});

it('stand in rows of their own, in the order of the first article', () => {
  const articles = [ferry('Alain Ferrand'), rescue('The radio was dead, Alain Ferrard told reporters.')].map(
    (text, i) => ({
      articleId: i + 1,
      language: 'en',
      source: null,
      published: '2025-03-04',
      title: '',
      text,
    }),
  );
  const { aligned, unique } = compareArticles(articles);
  const row = aligned.find(({ discrepancies }) => discrepancies.length > 0);
  expect(row?.members.map(({ text }) => text)).toEqual([
    'Her captain is Alain Ferrand.',
    'The radio was dead, Alain Ferrard told reporters.',
  ]);
  const places = aligned.map(({ members }) => members[0]?.start ?? 0);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(unique.map(({ text }) => text)).not.toContain('Her captain is Alain Ferrand.');
});
