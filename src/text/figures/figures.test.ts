import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorTime } from '../../measure/processor-time.ts';
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
    ['en', 'At least 30 people were hurt', [['At least 30 people', 'at least', 30, null]]],
    ['en', 'a dozen were killed', [['a dozen', 'exact', 12, null]]],
    ['en', 'three hundred and seven delegates', [['three hundred and seven delegates', 'exact', 307, null]]],
    ['en', 'half a million people', [['half a million people', 'exact', 500_000, null]]],
    [
      'en',
      'some 1,300 barns and nearly 3.6 million kroner',
      [
        ['some 1,300 barns', 'about', 1300, null],
        ['nearly 3.6 million kroner', 'about', 3_600_000, 'krone'],
      ],
    ],
    ['en', 'cut to 5.25 per cent', [['5.25 per cent', 'exact', 5.25, 'percent']]],
    ['en', 'by a quarter of a percentage point', [['a quarter of a percentage point', 'exact', 0.25, 'point']]],
    ['en', 'two and a half million people', [['two and a half million people', 'exact', 2_500_000, null]]],
    ['en', 'an earthquake of magnitude 6.4,', [['magnitude 6.4', 'exact', 6.4, 'magnitude']]],
    ['en', 'in his 2016 campaign', []],
    ['uk', 'півтори тисячі медсестер', [['півтори тисячі медсестер', 'exact', 1500, null]]],
    ['uk', 'дві з половиною тисячі гривень', [['дві з половиною тисячі гривень', 'exact', 2500, 'uah']]],
    ['ru', 'полмиллиона долларов', [['полмиллиона долларов', 'exact', 500_000, 'usd']]],
    ['de', 'zweieinhalb Millionen Euro', [['zweieinhalb Millionen Euro', 'exact', 2_500_000, 'eur']]],
    ['fr', 'deux millions et demi', [['deux millions et demi', 'exact', 2_500_000, null]]],
    ['fr', 'une centaine de pompiers', [['une centaine de pompiers', 'about', 100, null]]],
    ['es', 'unas doscientas viviendas', [['unas doscientas viviendas', 'about', 200, null]]],
    ['ar', 'مليون ونصف المليون دولار', [['مليون ونصف المليون دولار', 'exact', 1_500_000, 'usd']]],
    ['en', 'three in four schools', [['three in four schools', 'exact', 75, 'percent']]],
    ['en', 'a 90-mile coast', [['90-mile coast', 'exact', 90, 'mile']]],
    ['en', 'it cost $1.2bn', [['$1.2bn', 'exact', 1_200_000_000, 'usd']]],
    ['uk', 'загинули дванадцятеро людей', [['дванадцятеро людей', 'exact', 12, null]]],
    [
      'uk',
      'щонайменше дванадцятеро людей загинули внаслідок аварії',
      [['щонайменше дванадцятеро людей', 'at least', 12, null]],
    ],
    ['uk', 'понад 71 300 мешканців', [['понад 71 300 мешканців', 'at least', 71_300, null]]],
    ['ru', 'около трехсот овец', [['около трехсот овец', 'about', 300, null]]],
    ['ru', 'выросли на 7,3 процента', [['7,3 процента', 'exact', 7.3, 'percent']]],
    ['zh', '约85名学生', [['约85名学生', 'about', 85, null]]],
    ['zh', '十二人死亡', [['十二人死亡', 'exact', 12, null]]],
    ['zh', '损失3万元', [['3万元', 'exact', 30_000, 'cny']]],
    ['ar', 'مقتل ١٢ شخصا', [['١٢ شخصا', 'exact', 12, null]]],
    ['ar', 'نحو ثلاثين ألف نسمة', [['نحو ثلاثين ألف نسمة', 'about', 30_000, null]]],
    ['fr', '48 000 foyers', [['48 000 foyers', 'exact', 48_000, null]]],
    ['uk', 'Машину забрали на СТО.', []],
    ['uk', 'у половині будинків', [['половині будинків', 'exact', 50, 'percent']]],
    ['uk', 'у другій половині матчу', [['другій половині матчу', 'exact', 2, null]]],
    ['uk', 'троє мільярдерів', [['троє мільярдерів', 'exact', 3, null]]],
    ['ru', 'вывод миллиардов рублей', []],
    ['de', 'Millionen Menschen', []],
    ['en', 'some 24\nmillion people', [['some 24\nmillion people', 'about', 24_000_000, null]]],
    ['zh', '35人以上受伤', [['35人以上受伤', 'at least', 35, null]]],
    ['ar', 'في السابعة والستين', [['السابعة والستين', 'exact', 67, null]]],
    ['it', 'oltre cinquantamila persone', [['oltre cinquantamila persone', 'at least', 50_000, null]]],
    ['pt', 'cerca de 2 mil milhões de euros', [['cerca de 2 mil milhões de euros', 'about', 2e9, 'eur']]],
    ['nl', 'minstens drieëntwintig passagiers', [['minstens drieëntwintig passagiers', 'at least', 23, null]]],
    ['pl', 'ponad dwudziestu trzech górników', [['ponad dwudziestu trzech górników', 'at least', 23, null]]],
    ['de', 'mindestens einundzwanzig Menschen', [['mindestens einundzwanzig Menschen', 'at least', 21, null]]],
    ['fr', 'environ quatre-vingt-dix personnes', [['environ quatre-vingt-dix personnes', 'about', 90, null]]],
  ])('%s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual(expected);
  });

  it('reads ranges, scores, ages and ordinals as what they are', () => {
    const kinds = (text: string) => figures(text, 'en', []).map(({ kind, value, other }) => [kind, value, other]);
    expect(kinds('between 10 and 12 boats')).toEqual([['count', 10, 12]]);
    expect(kinds('between 10 and 12 thousand people')).toEqual([['count', 10_000, 12_000]]);
    expect(kinds('between 500 and 1,200 people')).toEqual([['count', 500, 1200]]);
    expect(kinds('500 to 2 thousand people')).toEqual([['count', 500, 2000]]);
    expect(kinds('voted seven to two')).toEqual([['score', 7, 2]]);
    expect(kinds('eight deputies were for, six against')).toEqual([['score', 8, 6]]);
    expect(kinds('Ida Holm, 83, and a 41-year-old')).toEqual([
      ['age', 83, 83],
      ['age', 41, 41],
    ]);
    expect(kinds('the fourth attempt')).toEqual([['ordinal', 4, 4]]);
  });

  it('leaves out dates and labels', () => {
    const text = 'on 4 March at Route 66 near Covid-19 wards';
    expect(figures(text, 'en', [{ from: 3, to: 10 }])).toEqual([]);
  });

  it('names what is counted', () => {
    expect(figures('Six of the windows were broken', 'en', [])[0]?.referent).toEqual(['windows']);
    expect(figures('killing 7 people, the mayor said', 'en', [])[0]?.referent).toEqual(['people']);
  });

  it('are in order and lie within any text, without an error', () => {
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

it('a long run of digits is not tried as a share at each of them', () => {
  const spent = processorTime();
  expect(read(`${'1'.repeat(150_000)}，三分之一`, 'zh')).toEqual([['三分之一', 'exact', 33.33, 'percent']]);
  expect(spent()).toBeLessThan(5_000);
});
