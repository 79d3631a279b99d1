import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figures } from './figures.ts';

/** Phrase, bound, value, unit of each figure. */
const read = (text: string, language: string) =>
  figures(text, language, []).map(({ from, to, bound, value, unit }) => [
    text.slice(from, to),
    bound,
    value,
    unit?.id ?? null,
  ]);

describe('figures', () => {
  it.each([
    ['en', 'At least 40 people were hurt', [['At least 40 people', 'at least', 40, null]]],
    ['en', 'a dozen were killed', [['a dozen', 'exact', 12, null]]],
    ['en', 'two hundred and twelve passengers', [['two hundred and twelve passengers', 'exact', 212, null]]],
    ['en', 'half a million people', [['half a million people', 'exact', 500_000, null]]],
    [
      'en',
      'some 1,100 houses and nearly 2.4 million kroner',
      [
        ['some 1,100 houses', 'about', 1100, null],
        ['nearly 2.4 million kroner', 'about', 2_400_000, null],
      ],
    ],
    ['en', 'cut to 4.50 per cent', [['4.50 per cent', 'exact', 4.5, 'percent']]],
    ['en', 'by a quarter of a percentage point', [['a quarter of a percentage point', 'exact', 0.25, 'point']]],
    ['en', 'four in five children', [['four in five children', 'exact', 80, 'percent']]],
    ['en', 'a 400-mile border', [['400-mile border', 'exact', 400, 'mile']]],
    ['en', 'it cost $1.2bn', [['$1.2bn', 'exact', 1_200_000_000, 'usd']]],
    ['uk', 'загинули дванадцятеро людей', [['дванадцятеро людей', 'exact', 12, null]]],
    ['uk', 'понад 44 800 споживачів', [['понад 44 800 споживачів', 'at least', 44_800, null]]],
    ['ru', 'около двухсот лошадей', [['около двухсот лошадей', 'about', 200, null]]],
    ['ru', 'выросли на 9,6 процента', [['9,6 процента', 'exact', 9.6, 'percent']]],
    ['zh', '约92名工人', [['约92名工人', 'about', 92, null]]],
    ['zh', '十二人死亡', [['十二人死亡', 'exact', 12, null]]],
    ['zh', '损失3万元', [['3万元', 'exact', 30_000, 'cny']]],
    ['ar', 'مقتل ١٢ شخصا', [['١٢ شخصا', 'exact', 12, null]]],
    ['ar', 'نحو أربعين ألف نسمة', [['نحو أربعين ألف نسمة', 'about', 40_000, null]]],
    ['de', 'mindestens einundzwanzig Menschen', [['mindestens einundzwanzig Menschen', 'at least', 21, null]]],
    ['fr', 'environ quatre-vingt-dix personnes', [['environ quatre-vingt-dix personnes', 'about', 90, null]]],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual(expected);
  });

  it('reads ranges, scores, ages and ordinals as what they are', () => {
    const kinds = (text: string) => figures(text, 'en', []).map(({ kind, value, other }) => [kind, value, other]);
    expect(kinds('between 10 and 12 boats')).toEqual([['count', 10, 12]]);
    expect(kinds('voted six to three')).toEqual([['score', 6, 3]]);
    expect(kinds('five members were for, four against')).toEqual([['score', 5, 4]]);
    expect(kinds('Edna Rusk, 83, and a 41-year-old')).toEqual([
      ['age', 83, 83],
      ['age', 41, 41],
    ]);
    expect(kinds('the third cyclone')).toEqual([['ordinal', 3, 3]]);
  });

  it('leaves out what lies in a date, and labels', () => {
    const text = 'on 4 March at Route 66 near Covid-19 wards';
    expect(figures(text, 'en', [{ from: 3, to: 10 }])).toEqual([]);
  });

  it('names what is counted', () => {
    expect(figures('Five of the carriages left the track', 'en', [])[0]?.referent).toEqual(['carriages']);
    expect(figures('killing 7 people, the coastguard said', 'en', [])[0]?.referent).toEqual(['people']);
  });

  it('never throws, and lies inside any text in order', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom('12', ' three ', '百', '٣', 'млн', ' per cent', ' a third of ', '1,000.5', ' to '),
    );
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 14 }),
        fc.constantFrom('en', 'de', 'fr', 'uk', 'ru', 'zh', 'ar', 'xx'),
        (parts, language) => {
          const text = parts.join('');
          for (const figure of figures(text, language, [])) {
            expect(figure.from).toBeLessThanOrEqual(figure.numberFrom);
            expect(figure.to).toBeLessThanOrEqual(text.length);
            expect(figure.low).toBeLessThanOrEqual(figure.high);
          }
        },
      ),
    );
  });
});
