// What is asked for and what is granted, what is set aside and what is spent are figures of two things.
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

describe('what is no stretch of a year', () => {
  it('is an old quarter of a town', () => {
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

  it('days may have grown', () => {
    expect(
      differing(
        'By Monday evening rescuers had found 12 bodies in the ruins of the hall in Peshkal.',
        'The number of bodies found in the ruins of the hall in Peshkal rose to 19 on Tuesday, rescuers said.',
      ),
    ).toEqual([]);
  });
});

describe('what rises and what falls', () => {
  it.each([
    [
      'de',
      'Der Umsatz von Valmer stieg im ersten Halbjahr kräftig.',
      'Der Gewinn von Valmer fiel im ersten Halbjahr kräftig.',
    ],
    ['fr', 'Le chiffre d’affaires de Valmer a augmenté l’an dernier.', 'Le bénéfice de Valmer a baissé l’an dernier.'],
    [
      'en',
      'Exports of Merin rose in January, the customs office said.',
      'Imports of Merin fell in January, the customs office said.',
    ],
  ])('is one measure or two (%s)', (language, left, right) => {
    expect(differing(left, right, language)).toEqual([]);
  });

  it('is denied of one measure', () => {
    expect(
      differing(
        'Exports of Merin rose in January, the customs office said.',
        'Exports from Merin fell in January, the customs office said.',
      ),
    ).toEqual(['negation: rose | fell']);
  });
});

describe('days of two ends', () => {
  it('are those on which talks began and ended', () => {
    expect(differing('Переговори в Єссі почалися 3 лютого.', 'Переговори в Єссі завершилися 5 лютого.', 'uk')).toEqual(
      [],
    );
    expect(differing('The talks in Jossa began on 3 February.', 'The talks in Jossa began on 5 February.')).toEqual([
      'date: 3 February | 5 February',
    ]);
  });
});

describe('who speaks for one', () => {
  it('is his office or his ministry, not his lawyer', () => {
    const said = (who: string) => `The minister had not been informed of the raid in Jossa, ${who} said on Friday.`;
    expect(differing(said('his office'), said('his ministry'))).toEqual([]);
    expect(differing(said('his lawyer'), said('his ministry'))).toEqual(['attribution: his lawyer | his ministry']);
  });
});
