import { describe, expect, it } from 'vitest';
import { editDistance, nameSkeleton, namesIn, sameSound } from './names.ts';

describe('names', () => {
  const found = (text: string) =>
    namesIn(text, { from: 0, to: text.length }, (word) => word === 'the').map(({ surface }) => surface);

  it('are runs of words with a capital', () => {
    expect(found('the bishop, Felix Ekot, left Bab Sahra for Kara-Su')).toEqual(['Felix Ekot', 'Bab Sahra', 'Kara-Su']);
    expect(found("The mayor's town, Merrow's port")).toEqual(['Merrow']);
    expect(found('президент Микола Радчук у Зарічанську')).toEqual(['Микола Радчук', 'Зарічанську']);
  });

  it('keep their consonants across scripts and cases', () => {
    expect(nameSkeleton('Зарічанська', 'uk')).toBe(nameSkeleton('Zarichansk', 'en'));
    expect(nameSkeleton('عمران', 'ar')).toBe(nameSkeleton('Amran', 'en'));
    expect(nameSkeleton('Нурова', 'ru')).toBe(nameSkeleton('Nurova', 'en'));
    expect(nameSkeleton('Ekot', 'en')).not.toBe(nameSkeleton('Hallam', 'en'));
  });

  it('sound alike in two transliterations', () => {
    expect(sameSound('Kara-Su', 'Qara-Suu')).toBe(true);
    expect(sameSound('Ekot', 'Okot')).toBe(false);
  });
});

it('counts letters to change', () => {
  expect(editDistance('kitten', 'sitting')).toBe(3);
  expect(editDistance('', 'abc')).toBe(3);
  expect(editDistance('abcdef', 'a', 2)).toBe(3);
});
