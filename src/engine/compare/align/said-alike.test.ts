// How much two sentences of a row must share to be said to agree.
import { expect, it } from 'vitest';
import { readArticle } from '../reading/reading.ts';
import { featuredSentences } from './features.ts';
import { saidAlike } from './said-alike.ts';

function agreeing(...texts: readonly string[]): number {
  const read = texts.map((text, at) =>
    readArticle({ articleId: at + 1, language: 'en', source: null, published: null, title: '', text }, at),
  );
  const members = read.flatMap(({ sentences }) => sentences.slice(0, 1));
  return saidAlike({ members, score: 0.6 }, featuredSentences(read)).length;
}

it('is more than three words, unless the sentences are short', () => {
  const [one, other] = ['Vineyard barrels with chestnuts rotted', 'Judges praised vineyard barrels and chestnuts'];
  expect(agreeing(`${one}.`, `${other}.`)).toBe(2);
  const [longer, further] = [
    `${one} after children lit candles, danced, whistled and slept beside wooden stairs.`,
    `${other}, honey, cheese, ducks, lace, boots and violins from seven valleys.`,
  ];
  expect(agreeing(longer, further)).toBe(0);
  expect(agreeing(longer, further.replace('ducks', 'candles'))).toBe(2);
});
