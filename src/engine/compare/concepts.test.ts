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

  it('of a sign inside a longer word of Han are those of the word', () => {
    const found = conceptsIn('船长伊兰', 0, 4, [], 'zh').map(({ concept }) => concept);
    expect(found).toContain('captain');
    expect(found).not.toContain('ship');
  });

  it('of two words are those of a phrase, not of its first word again', () => {
    const text = 'лікарня на горі';
    const hospital = conceptsIn(text, 0, text.length, words(text), 'uk').filter(
      ({ concept }) => concept === 'hospital',
    );
    expect(hospital).toEqual([{ concept: 'hospital', from: 0, to: 7 }]);
  });

  it('are none for words that only begin alike', () => {
    expect(conceptsOfWord('actually', 'en')).toEqual([]);
    expect(conceptsOfWord('killed', 'xx')).toEqual([]);
  });
});
