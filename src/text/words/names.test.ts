import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { nameSkeleton, phoneticKey } from './name-spellings.ts';
import { namesIn } from './names.ts';

describe('names', () => {
  const found = (text: string) =>
    namesIn(
      text,
      { from: 0, to: text.length },
      { isCommon: (word) => word === 'the', titles: new Set(['mr', 'gov']) },
    ).map(({ surface }) => surface);

  it('are runs of words with a capital', () => {
    expect(found('the doctor, Agnes Polder, left Dar Salim for Kizil-Kum')).toEqual([
      'Agnes Polder',
      'Dar Salim',
      'Kizil-Kum',
    ]);
    expect(found("The mayor's town, Tolsay's port")).toEqual(['Tolsay']);
    expect(found('J. Smith of the U.S. Navy met Gov. Hale and Mr. Orr at the F.B.I.')).toEqual([
      'J. Smith',
      'U.S. Navy',
      'Hale',
      'Orr',
      'F.B.I',
    ]);
    expect(found('президент Остап Вербицький у Калинівську')).toEqual(['Остап Вербицький', 'Калинівську']);
  });

  it('keep their consonants across scripts and cases', () => {
    expect(nameSkeleton('Калинівська', 'uk')).toBe(nameSkeleton('Kalynivsk', 'en'));
    expect(nameSkeleton('رمضان', 'ar')).toBe(nameSkeleton('Ramadan', 'en'));
    expect(nameSkeleton('Белова', 'ru')).toBe(nameSkeleton('Belova', 'en'));
    expect(nameSkeleton('Polder', 'en')).not.toBe(nameSkeleton('Tarn', 'en'));
  });

  it('sound alike in two transliterations', () => {
    expect(phoneticKey('Kizil-Kum')).toBe(phoneticKey('Qizil-Qum'));
    expect(phoneticKey('Polder')).not.toBe(phoneticKey('Palder'));
  });
});

it('counts letters to change', () => {
  expect(editDistance('kitten', 'sitting')).toBe(3);
  expect(editDistance('', 'abc')).toBe(3);
  expect(editDistance('abcdef', 'a', 2)).toBe(3);
});
