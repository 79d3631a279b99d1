import { describe, expect, it } from 'vitest';
import { compareArticles } from '../compare-articles.ts';
import { article, found } from '../fixtures/two-articles.ts';

describe('what differs', () => {
  it('is another surname in another script, and no other spelling of one', () => {
    const names = (english: string, ukrainian: string) =>
      found(
        `The mayor, ${english}, opened the new bridge on Tuesday.`,
        `Новий міст у вівторок відкрив мер ${ukrainian}.`,
        {
          language: 'uk',
        },
      )
        .filter(({ kind }) => kind === 'name')
        .map(({ values }) => values.map(({ text: of }) => of));
    expect(names('Iryna Stelmakh', 'Ірина Стельмащук')).toEqual([['Iryna Stelmakh', 'Ірина Стельмащук']]);
    expect(names('Danylo Ospanov', 'Данило Осмонов')).toEqual([['Danylo Ospanov', 'Данило Осмонов']]);
    expect(names('Olha Stepura', 'Ольга Степурко')).toEqual([['Olha Stepura', 'Ольга Степурко']]);
    for (const [english, ukrainian] of [
      ['Iryna Stelmakh', 'Ірина Стельмах'],
      ['Boris Johnson', 'Борис Джонсон'],
      ['Orville Wright', 'Орвілл Райт'],
      ['Serhiy Klymchuk', 'Сергій Климчук'],
      ['Justin Trudeau', 'Джастін Трюдо'],
      ['Danylo Ospanov', 'Данило Оспанов'],
    ] as const)
      expect(names(english, ukrainian)).toEqual([]);
  });

  it('is no other name where one had the office before, or stands in for it', () => {
    const names = (left: string, right: string) => found(left, right).filter(({ kind }) => kind === 'name');
    for (const [left, right] of [
      ['former president', 'president'],
      ['mayor', 'deputy mayor'],
      ['acting governor', 'governor'],
    ])
      expect(
        names(
          `The ${left}, John Kell, attended the funeral in Averin on Tuesday.`,
          `The ${right}, Ann Vale, attended the funeral in Averin on Tuesday.`,
        ),
      ).toEqual([]);
  });

  it('is another name in one role, wherever the words for the role stand', () => {
    const names = (left: string, right: string, of = 'en', to = of) =>
      compareArticles([article(1, left, { language: of }), article(2, right, { language: to })])
        .aligned.flatMap(({ discrepancies }) => discrepancies)
        .map(({ kind, values }) => [kind, ...values.map(({ text }) => text)]);
    expect(
      names(
        'The architect, Livia Hartog, wants two slender towers of white concrete.',
        'Two slender towers of white concrete were drawn by the architect Greta Salomon.',
      ),
    ).toEqual([['name', 'Livia Hartog', 'Greta Salomon']]);
    expect(
      names(
        'The plant will close because power is too dear, chief executive Marion Teller said.',
        'Power is too dear, and the plant will close, said Philip Gaunt, the chief executive.',
      ),
    ).toEqual([['name', 'Marion Teller', 'Philip Gaunt']]);
    expect(
      names(
        'Den Bau der neuen Schule entwarf der Architekt Jonas Wiechert.',
        'Der Architekt Lukas Ebner hat den Bau der neuen Schule entworfen.',
        'de',
      ),
    ).toEqual([['name', 'Jonas Wiechert', 'Lukas Ebner']]);
    expect(
      names(
        'Вантажне судно «Аріадна» сіло на мілину біля порту.',
        'Грузовое судно «Медея» село на мель у порта.',
        'uk',
        'ru',
      ),
    ).toEqual([['name', 'Аріадна', 'Медея']]);
    expect(
      names('周日镇长吴建平说，洪水水位正在下降。', '洪水水位正在下降，镇长郑海波周日介绍。', 'zh'),
    ).toContainEqual(['name', '吴建平', '郑海波']);
  });

  it.each([
    [
      'a German compound',
      ['de', 'Einsatzleiter Frank Sievers sprach von einem der schwersten Tage der Wehr.'],
      ['de', '"Das ist einer der schwersten Tage unserer Wehr", sagte der Einsatzleiter, Holger Petersen.'],
      ['Frank Sievers', 'Holger Petersen'],
    ],
    [
      'what a Romance noun is of',
      ['es', 'El jefe de bomberos, Andrés Maestre, confía en controlar el fuego el jueves.'],
      ['es', '"Esperamos controlar el fuego el jueves", afirmó el jefe de bomberos Luis Carranza.'],
      ['Andrés Maestre', 'Luis Carranza'],
    ],
    [
      'whom somebody replaces',
      ['en', 'The bank named a new head on Monday, replacing Walter Kess, who will step down in April.'],
      ['en', 'The bank appointed a new head on Monday to succeed Peter Loewe, who leaves in April.'],
      ['Walter Kess', 'Peter Loewe'],
    ],
    [
      'an office in Arabic',
      ['en', 'The foreign minister, Salim Haddad, thanked the hosts of the talks.'],
      ['ar', 'وشكر وزير الخارجية رياض بيطار الدولة المضيفة للمحادثات.'],
      ['Salim Haddad', 'رياض بيطار'],
    ],
    [
      'an office in Chinese',
      ['en', 'The chief designer, Zhou Wei, said that the satellite will work for eight years.'],
      ['zh', '总设计师陈志远表示，卫星将工作八年。'],
      ['Zhou Wei', '陈志远'],
    ],
    [
      'the one person of a sentence',
      ['en', 'The guard was named by his employer as Colin Mabey, a father of three.'],
      ['en', 'The guard, a father of three, was identified by his employer as Graham Tilsley.'],
      ['Colin Mabey', 'Graham Tilsley'],
    ],
  ] as const)('is another name, told by %s', (_, [of, left], [to, right], names) => {
    const differences = compareArticles([
      article(1, left, { language: of }),
      article(2, right, { language: to }),
    ]).aligned.flatMap(({ discrepancies }) => discrepancies.filter(({ kind }) => kind === 'name'));
    expect(differences.map(({ values }) => values.map(({ text }) => text))).toEqual([names]);
  });

  it.each([
    [
      'Ammonia leaked from the cooling plant of the works, the chief of the brigade said.',
      'Ammonia leaked from the cooling pipes of the works, the chief of the brigade said.',
    ],
    [
      'The bacteria came from a cooling tower at a brewery, the head of the authority said.',
      'The bacteria came from a cooling tower on its roof, the head of the authority said.',
    ],
  ])('is no other place as a part of the same thing: %s', (one, other) => {
    expect(found(one, other).map(({ kind }) => kind)).not.toContain('place');
  });

  it('is no other place for the case that its name stands in', () => {
    const places = (ukrainian: string) =>
      found('The roof of a school in Bilorichka fell in on Tuesday.', `Дах школи ${ukrainian} впав у вівторок.`, {
        language: 'uk',
      }).map(({ kind }) => kind);
    expect(places('у Білорічці')).toEqual([]);
    expect(places('у Степанівці')).toEqual(['place']);
  });
});

describe('what may be one, or be two without a contradiction', () => {
  const differ = (left: string, right: string, to = 'en') =>
    found(left, right, { language: to })
      .filter(({ kind, compatible }) => /^(?:name|place)$/u.test(kind) && !compatible)
      .map(({ values }) => values.map(({ text }) => text).join(' | '));

  it.each([
    ['Germany', 'uk', 'в Німеччині'],
    ['Hungary', 'uk', 'в Угорщині'],
    ['Warsaw', 'uk', 'у Варшаві'],
    ['Odesa', 'ru', 'в Одессе'],
  ])('a place in two languages: %s, %s %s', (english, language, other) => {
    const sentence = `A bus crashed in ${english} on Friday, killing three people.`;
    expect(differ(sentence, `Троє людей загинули в аварії автобуса ${other} у п'ятницю.`, language)).toEqual([]);
  });

  it.each([
    [
      'en',
      'The singer checked into the Larkhill Treatment Centre in Malibu on Friday.',
      'The singer checked into the Larkhill Treatment Center in Malibu on Friday evening.',
    ],
    [
      'en',
      'He died on Thursday at his home in Santa Rosa, Calif.',
      'He died on Thursday at his home in Santa Rosa, California, his grandson said.',
    ],
    [
      'ru',
      'Под стражей остаётся футболист Павел Кораблёв.',
      'Вместе с футболистом Павлом Кораблёвым под стражей остаётся его брат.',
    ],
    [
      'uk',
      'Першим стане міст, сказав міністр інфраструктури Микола Сас.',
      'За словами Саса, міністра інфраструктури, першим стане міст.',
    ],
    [
      'en',
      'An officer was killed on Friday when a bomb exploded at a Woodburn bank.',
      'An officer was killed when a bomb exploded on Friday at a West Coast bank.',
    ],
    [
      'en',
      'The skier, who lives in Australia, fell on the glacier on Friday.',
      'The skier, who lives in Melbourne, fell on the glacier on Friday.',
    ],
  ])('one name or place in two forms: %s %s', (language, left, right) => {
    const { aligned } = compareArticles([article(1, left, { language }), article(2, right, { language })]);
    const names = aligned.flatMap(({ discrepancies }) => discrepancies.filter(({ kind }) => /name|place/u.test(kind)));
    expect(names.map(({ values }) => values.map(({ text }) => text))).toEqual([]);
  });

  it('a city and its country', () => {
    expect(
      differ(
        'A bus crashed in Leicester on Friday, killing three people.',
        'Three people were killed when a bus crashed in England on Friday.',
      ),
    ).toEqual([]);
  });

  it.each([
    ['The mayor, Peter Lindqvist, opened the bridge.', 'The bridge was opened by Mr Lindqvist, the mayor.'],
    [
      'Lorna Pratt, director of immigration policy at the union, said that enough is enough.',
      'Enough is enough, said Faiz Sharman, the political director of the union.',
    ],
    ['Finance minister Anna Kovacs resigned on Friday.', 'Health minister Peter Barta resigned on Friday.'],
    [
      'Councillor Jan Wirth doubts that the bridge is safe. Councillor Rita Sommer does not.',
      'Councillor Otto Beck doubts that the bridge is safe.',
    ],
    [
      'The roof was torn off by the storm, resident Clara Voss said, and nobody slept.',
      'Resident Emil Grau, whose cellar is full of water, said that nobody slept.',
    ],
  ])('two ways to name one, and two who have an office each: %s %s', (left, right) => {
    expect(differ(left, right)).toEqual([]);
  });
});
