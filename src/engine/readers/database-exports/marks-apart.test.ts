import { expect, test } from 'vitest';
import { withMarksApart } from './marks-apart.ts';

const lines = (...texts: string[]) => texts.map((text) => ({ text }));
const texts = (paragraphs: { text: string }[][]) => paragraphs.map((each) => each.map(({ text }) => text));

test('paper, day, labels and marks that were printed close together become lines of their own; the text stays together', () => {
  const paragraphs = [
    lines('Le Port', '14 octobre 2026 mercredi', 'Copyright 2026 Le Port Tous droits réservés'),
    lines(
      'Longueur : 30 mots',
      'Corps de l’article',
      'Le conseil a voté vendredi',
      'la fermeture du quai.',
      'Classification',
    ),
    lines('Fin du document'),
  ];
  expect(texts(withMarksApart(paragraphs))).toEqual([
    ['Le Port'],
    ['14 octobre 2026 mercredi'],
    ['Copyright 2026 Le Port Tous droits réservés'],
    ['Longueur : 30 mots'],
    ['Corps de l’article'],
    ['Le conseil a voté vendredi', 'la fermeture du quai.'],
    ['Classification'],
    ['Fin du document'],
  ]);
});

test('a document that is not an export keeps its paragraphs', () => {
  const paragraphs = [lines('Copyright 2026 Le Port', 'Section: the harbour and', 'its quays')];
  expect(texts(withMarksApart(paragraphs))).toEqual(texts(paragraphs));
});
