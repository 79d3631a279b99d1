import { describe, expect, it } from 'vitest';
import { foldLetters } from '../../text/fold.ts';
import { words } from '../../text/words.ts';
import { conceptsIn, conceptsOfWord } from './concepts.ts';

describe('concepts', () => {
  it.each([
    ['en', 'killed'],
    ['uk', 'загинули'],
    ['ru', 'погибли'],
    ['ar', 'قتلوا'],
    ['de', 'getötet'],
    ['fr', 'morts'],
  ])('of a word in %s', (language, word) => {
    expect(conceptsOfWord(foldLetters(word), language)).toContain('dead');
  });

  it('stand where their words stand, in Han too', () => {
    const text = '造成12人死亡';
    expect(conceptsIn(text, 0, text.length, [], 'zh')).toContainEqual({ concept: 'dead', from: 5, to: 7 });
    const english = 'Two ferries sank';
    expect(conceptsIn(english, 0, english.length, words(english), 'en')).toContainEqual({
      concept: 'ship',
      from: 4,
      to: 11,
    });
  });

  it('are none for words that only begin alike', () => {
    expect(conceptsOfWord('actually', 'en')).toEqual([]);
    expect(conceptsOfWord('killed', 'xx')).toEqual([]);
  });
});
