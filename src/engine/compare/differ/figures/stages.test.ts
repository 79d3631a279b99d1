// Figures and days of two things: asked for and granted, counted by Monday and on Tuesday.
import { describe, expect, it } from 'vitest';
import { differing } from '../../fixtures/differing.ts';

describe('figures of two stages', () => {
  it.each([
    [
      'en',
      'Prosecutors asked for twelve years in prison for the banker Ilja Marek, who is accused of fraud in Dulva.',
      'A court in Dulva sentenced the banker Ilja Marek to nine years in prison for fraud.',
    ],
    [
      'de',
      'Die Staatsanwaltschaft forderte für den Ingenieur zwölf Jahre Haft wegen Spionage.',
      'Der Ingenieur wurde wegen Spionage zu acht Jahren Haft verurteilt.',
    ],
    [
      'uk',
      'Прокурор просив для колишнього мера Тарного десять років ув’язнення за хабар.',
      'Колишнього мера Тарного засудили до шести років ув’язнення за хабар.',
    ],
    [
      'en',
      'The council of Brannock has set aside 18 million pounds for the new bridge.',
      'The new bridge in Brannock is expected to cost 25 million pounds.',
    ],
    [
      'en',
      'Thirty-five drones were launched at the port of Sarny overnight, the air force said.',
      'Twenty-eight drones were shot down over the port of Sarny overnight, the air force said.',
    ],
    [
      'en',
      'Lawmakers in Merin passed the press law on Thursday with 71 votes in favour.',
      'The press law passed in Merin on Thursday although 49 lawmakers voted against it.',
    ],
    [
      'en',
      'The central bank of Merin aims for inflation of 3 percent.',
      'Inflation in Merin was 4.8 percent in January, the central bank said.',
    ],
    [
      'de',
      'Die Inflation in Merin lag bei 4,8 Prozent.',
      'Das Ziel der Bank von 2 Prozent Inflation bleibt in Merin bestehen.',
    ],
    ['zh', '央行的目标为2%的通胀率。', '1月通胀率为4.8%。'],
  ])('are not set against each other (%s)', (language, left, right) => {
    expect(differing(left, right, language)).toEqual([]);
  });

  it('differ where both are of one', () => {
    expect(
      differing(
        'Prosecutors asked for twelve years in prison for the banker Ilja Marek, who is accused of fraud in Dulva.',
        'The prosecution wants the banker Ilja Marek to be jailed for ten years for fraud in Dulva.',
      ),
    ).toEqual(['figure: twelve years | ten years']);
    expect(
      differing(
        'The council of Brannock has set aside 18 million pounds for the new bridge.',
        'Brannock’s council will give 28 million pounds to the new bridge.',
      ),
    ).toEqual(['figure: 18 million pounds | 28 million pounds']);
  });
});

describe('words of stages that name none here', () => {
  it.each([
    [
      'en',
      'The mayor told reporters who asked about it that the bridge in Brannock cost 25 million pounds.',
      'The bridge in Brannock cost 18 million pounds, the mayor said.',
    ],
    [
      'en',
      'A man wanted for murder in three countries was jailed for 12 years in Corvin on Monday.',
      'A court in Corvin sentenced the man to nine years in prison for murder on Monday.',
    ],
    [
      'en',
      'The driver is charged with killing 12 people in the market at Palva.',
      'The driver was convicted of killing nine people in the market at Palva.',
    ],
    [
      'en',
      'The ferry company charged passengers 12 euros for the crossing to Sarby.',
      'The crossing to Sarby cost passengers 15 euros.',
    ],
    [
      'en',
      'Twelve people needed hospital treatment after the gas leak at the Lauten mill.',
      'Eight people received hospital treatment after the gas leak at the Lauten mill.',
    ],
    [
      'de',
      'Die Stadt Dulva gibt dafür 12 Millionen Euro aus.',
      'Die neue Brücke kostet die Stadt Dulva 18 Millionen Euro.',
    ],
    [
      'ru',
      'Похитители требуют выкуп за 12 заложников на танкере «Сарабель».',
      'На танкере «Сарабель» находятся девять заложников.',
    ],
    [
      'uk',
      'Мера Тарного звинувачують у хабарі в 3 млн гривень від забудовника.',
      'Мер Тарного отримав від забудовника хабар у 5 млн гривень.',
    ],
  ])('set no figures apart (%s)', (language, left, right) => {
    expect(differing(left, right, language).map((one) => one.slice(0, 6))).toEqual(['figure']);
  });
});

describe('what is aimed at', () => {
  it.each([
    [
      'en',
      'Gunmen targeted a convoy of 12 lorries near Palva on Monday.',
      'Gunmen attacked a convoy of nine lorries near Palva on Monday.',
      '12 lorries | nine lorries',
    ],
    [
      'es',
      'El ataque contra un objetivo militar dejó 12 muertos en Palva el lunes.',
      'El ataque dejó 9 muertos en Palva el lunes.',
      '12 muertos | 9 muertos',
    ],
  ])('with a weapon is no figure to be reached (%s)', (language, left, right, figures) => {
    expect(differing(left, right, language)).toEqual([`figure: ${figures}`]);
  });
});

describe('a quarter', () => {
  it('of a year may be named after its last month', () => {
    expect(
      differing(
        'Norvik Steel made a profit of 12 million crowns in the September quarter.',
        'Norvik Steel made a profit of 44 million crowns in the year.',
      ),
    ).toEqual([]);
  });

  it('is also an old part of a town', () => {
    expect(
      differing(
        'Fire destroyed 40 houses in the old quarter of Melk on Sunday, the mayor said.',
        'The mayor of Melk said that 62 houses were destroyed by fire on Sunday.',
      ),
    ).toEqual(['figure: 40 houses | 62 houses']);
  });
});

describe('counts of two', () => {
  it('are of soldiers and of civilians', () => {
    expect(
      differing(
        'Four soldiers were killed in the attack on the checkpoint at Palva on Monday, the army said.',
        'Seven civilians were killed in the attack at Palva on Monday, hospital doctors said.',
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'By Monday evening rescuers had found 12 bodies in the ruins of the hall in Peshkal.',
      'The number of bodies found in the ruins of the hall in Peshkal rose to 19 on Tuesday, rescuers said.',
    ],
    ['The toll of the flood in Peshkal rose to 19 on Tuesday.', 'The toll in Peshkal rose to 26 on Wednesday.'],
    ['The number of cases in Tarn grew to 40 on Monday.', 'On Friday Tarn had 31 cases.'],
  ])('days may have grown (%#)', (left, right) => {
    expect(differing(left, right)).toEqual([]);
  });
});

describe('a term', () => {
  it('is no day on which something was counted', () => {
    expect(
      differing(
        'The hostages must be freed by Friday in exchange for 3 million crowns.',
        'The hostages must be freed on Monday in exchange for 3 million crowns.',
      ),
    ).toEqual(['date: by Friday | Monday']);
  });
});

describe('days of two ends', () => {
  it('leave each other alone', () => {
    expect(
      differing(
        'The fire at the mill began on 3 February and was put out on 5 February.',
        'The fire at the mill was put out on 8 February.',
      ),
    ).toEqual(['date: 5 February | 8 February']);
  });

  it('are those on which talks began and ended', () => {
    expect(differing('Переговори в Єссі почалися 3 лютого.', 'Переговори в Єссі завершилися 5 лютого.', 'uk')).toEqual(
      [],
    );
    expect(differing('The talks in Jossa began on 3 February.', 'The talks in Jossa began on 5 February.')).toEqual([
      'date: 3 February | 5 February',
    ]);
  });
});

describe('two ages', () => {
  it('of one man may be far apart', () => {
    expect(
      differing(
        'Загиблим виявився 52-річний тракторист із Тарного, повідомила поліція.',
        'Поліція повідомила, що загиблий — 25-річний тракторист із Тарного.',
        'uk',
      ),
    ).toEqual(['figure: 52-річний | 25-річний']);
  });
});
