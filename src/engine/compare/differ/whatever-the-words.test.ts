import { describe, expect, it } from 'vitest';
import { compareArticles } from '../compare-articles.ts';
import { article, found } from '../fixtures/two-articles.ts';

describe('what differs', () => {
  it('is a date, a name, a place, a denial, a speaker, a doubt', () => {
    expect(found('The bridge opened in May 2021.', 'The bridge opened in June 2022.').map(({ kind }) => kind)).toEqual([
      'date',
    ]);
    expect(
      found('The talks were led by Doctor Agnes Polder.', 'Doctor Agnes Palder led the talks.').map(({ kind }) => kind),
    ).toEqual(['name']);
    expect(
      found('The ship had sailed from Hesten with grain.', 'The ship sailed from Quillan with grain.').map(
        ({ kind }) => kind,
      ),
    ).toEqual(['place']);
    expect(
      found('The captain of the ferry has not been detained.', 'The captain of the ferry was arrested.').map(
        ({ kind }) => kind,
      ),
    ).toEqual(['negation']);
    expect(
      found(
        'The fire began in the kitchen, fire chief Ann Grey said.',
        'According to mayor Tom Hale, the fire began in the kitchen.',
      ).map(({ kind }) => kind),
    ).toEqual(['attribution']);
    expect(
      found('The road to the port will be closed for a week.', 'The road to the port may be closed for a week.').map(
        ({ kind }) => kind,
      ),
    ).toEqual(['hedging']);
  });

  it('is said of one thing: the rest of two clauses must be alike', () => {
    expect(
      found(
        'The governor, Ann Grey, told reporters on Friday that the ferry line would reopen in the spring.',
        'The ferry line, closed since the storm, would reopen in the spring, the harbour master wrote on Tuesday.',
      ).filter(({ kind }) => kind === 'date'),
    ).toEqual([]);
    expect(
      found(
        'The mayor said that the pier was never the plan.',
        'The plan of the mayor for the pier was shown on Monday.',
      ),
    ).toEqual([]);
    expect(
      found('The F.B.I. searched a house in Tolsay on Monday.', 'The FBI searched a house in Tolsay on Monday.'),
    ).toEqual([]);
  });

  it.each([
    [
      'attribution',
      '"Not one crown of this is borrowed," said treasurer Paula Renn.',
      'Not one crown of it is borrowed, county leader Edgar Moss assured the members.',
      ['treasurer Paula Renn', 'county leader Edgar Moss'],
    ],
    [
      'attribution',
      'One tram in ten was running in the morning, transport director Dorte Halm said.',
      'One tram in ten was running in the morning, according to the drivers’ union.',
      ['transport director Dorte Halm', 'the drivers’ union'],
    ],
    [
      'place',
      'A picket was bruised when a car pushed through the line at the Lindal depot.',
      'A picket was bruised when a car pushed through the line at the harbour depot.',
      ['the Lindal depot', 'the harbour depot'],
    ],
    [
      'place',
      'The fire began in the boiler room of the works, the brigade said.',
      'The fire began in the paint warehouse of the works, the brigade said.',
      ['the boiler room', 'the paint warehouse'],
    ],
    [
      'negation',
      'The club has no right to sell the keeper back to Tolsay.',
      'The club can sell the keeper back to Tolsay after a year.',
      ['has no right to sell', 'can sell'],
    ],
    [
      'negation',
      'The police have found none of the machines in the fields.',
      'The police found two of the machines in the fields.',
      ['have found none', 'found'],
    ],
    [
      'negation',
      'None of the sailors is in hospital on the island of Brenn.',
      'Two of the sailors have been in hospital on the island of Brenn.',
      ['None of the sailors is in', 'Two of the sailors have been'],
    ],
    [
      'negation',
      'The judges of the court were unanimous in the ferry case.',
      'The judges of the court were divided in the ferry case.',
      ['were unanimous', 'were divided'],
    ],
    [
      'negation',
      'The council will keep the night ferry to Brenn, the mayor said.',
      'The night ferry to Brenn will be scrapped, the mayor said.',
      ['will keep', 'will be scrapped'],
    ],
    [
      'hedging',
      'Waste water from a sugar factory killed the fish in the river.',
      'Waste water from a sugar factory may have killed the fish in the river.',
      ['killed the fish', 'may have killed'],
    ],
    [
      'hedging',
      'A fire in the scrub caused the failure of the grid.',
      'A fire in the scrub may have been the cause of the failure of the grid.',
      ['caused', 'may have been the cause'],
    ],
    [
      'name',
      'All shops of the chain will stay open, the administrator, Regina Solm, told the staff.',
      'All shops of the chain will stay open, the administrator, Regina Sollner, told the staff.',
      ['Regina Solm', 'Regina Sollner'],
    ],
    [
      'name',
      'The pigs on the farm of Osterby Pork near Tolsay are to be culled this week.',
      'The pigs on the farm of Vestby Pork near Tolsay are to be culled this week.',
      ['Osterby Pork', 'Vestby Pork'],
    ],
    [
      'place',
      'Gas was smelt in the harbour quarter, and the race was halted.',
      'A smell of gas in the university quarter brought the race to a halt.',
      ['the harbour quarter', 'the university quarter'],
    ],
    [
      'negation',
      'The tower in the harbour had been inspected.',
      'It had never been inspected.',
      ['had been inspected', 'It had never been inspected'],
    ],
    [
      'figure',
      'The harbour race was halted for 35 minutes on Sunday after gas was smelt near the pier, the police of the island said.',
      'A smell of gas near the pier brought the harbour race to a halt for 50 minutes while the police of the island looked for the cause.',
      ['35 minutes', '50 minutes'],
    ],
    [
      'date',
      'The damage to the pier was found by a diver, on Tuesday; salt had caused it.',
      'The damage to the pier, which salt had caused, was found by a painter, it was said on the quay, on Monday.',
      ['Tuesday', 'Monday'],
    ],
  ])('is a %s in whatever words: %s', (kind, left, right, texts) => {
    expect(found(left, right).map((one) => [one.kind, one.values.map(({ text }) => text)])).toEqual([[kind, texts]]);
  });

  it('is a person’s name or a denial in Chinese and in Japanese', () => {
    const kinds = (language: string, left: string, right: string) =>
      compareArticles([article(1, left, { language }), article(2, right, { language })]).aligned.flatMap(
        ({ discrepancies }) => discrepancies.map(({ kind, values }) => [kind, ...values.map(({ text: of }) => of)]),
      );
    expect(kinds('zh', '工厂负责人陈立新已被警方控制。', '工厂负责人陈立欣尚未被警方控制。')).toEqual([
      ['negation', '被警方控制', '尚未被警方控制'],
      ['name', '陈立新', '陈立欣'],
    ]);
    expect(
      kinds('ja', '漁船の船長、大島健一さんは救助された。', '漁船の船長、大島健二さんは救助されていない。'),
    ).toEqual([
      ['negation', '救助', '救助されていない'],
      ['name', '大島健一', '大島健二'],
    ]);
  });

  it('is found across languages', () => {
    const across = compareArticles([
      article(1, 'A fire at the plant killed nine workers on Tuesday.'),
      article(2, 'У вівторок пожежа на заводі забрала життя: загинули дванадцятеро робітників.', { language: 'uk' }),
      article(3, '周二一家工厂发生火灾，造成12名工人死亡。', { language: 'zh' }),
    ]);
    expect(across.aligned).toHaveLength(1);
    expect(across.aligned[0]?.discrepancies).toMatchObject([
      { kind: 'figure', values: [{ normal: '9' }, { normal: '12' }, { normal: '12' }] },
    ]);
  });
});
