// What one confirms and the other denies, or says with an opposite.
import { describe, expect, it } from 'vitest';
import { differing } from '../../fixtures/differing.ts';

describe('a denial', () => {
  it.each([
    [
      'uk',
      'Міністр підтвердив, що переговори в Єссі відбулися в середу.',
      'Міністр заперечив, що переговори в Єссі відбулися в середу.',
    ],
    [
      'de',
      'Innenministerin Karla Voss ist am Donnerstag zurückgetreten, teilte die Regierung mit.',
      'Innenministerin Karla Voss bleibt im Amt, teilte die Regierung am Donnerstag mit.',
    ],
    [
      'en',
      'All eleven hostages held on the tanker Sarabel have been freed, the shipping company said on Tuesday.',
      'The eleven hostages on the tanker Sarabel are still being held, the shipping company said on Tuesday.',
    ],
    [
      'en',
      'Shareholders of Norvik Steel approved the sale of the Lauten mill on Thursday.',
      'Shareholders in Norvik Steel on Thursday voted down the sale of the Lauten mill.',
    ],
  ])('is said with an opposite (%s)', (language, left, right) => {
    expect(differing(left, right, language).map((one) => one.slice(0, 8))).toEqual(['negation']);
  });
});

describe('no denial', () => {
  it.each([
    [
      'en',
      'The mayor confirmed that the bridge in Brannock is safe.',
      'The mayor denied that the bridge in Brannock is unsafe.',
    ],
    [
      'de',
      'Der Minister bestätigte, dass die Brücke sicher ist.',
      'Der Minister bestritt, dass die Brücke unsicher ist.',
    ],
    ['uk', 'Міністр підтвердив, що міст безпечний.', 'Міністр заперечив, що міст небезпечний.'],
  ])('is that of the opposite (%s)', (language, left, right) => {
    expect(differing(left, right, language)).toEqual([]);
  });

  it.each([
    [
      'en',
      'Police confirmed that two men were held after the riot in Holm.',
      'Police denied that the two men held after the riot in Holm had been beaten.',
    ],
    [
      'de',
      'Der Minister bestätigte das Treffen in Jossa.',
      'Der Minister bestritt, beim Treffen in Jossa Geld genommen zu haben.',
    ],
    [
      'ru',
      'Министр подтвердил, что встречался с повстанцами в Ессе.',
      'Министр отрицает, что брал деньги у повстанцев в Ессе.',
    ],
  ])('is that of something else than was confirmed (%s)', (language, left, right) => {
    expect(differing(left, right, language)).toEqual([]);
  });

  it('is said of talks that are being held', () => {
    expect(
      differing('Talks are being held in Jossa on the prisoners.', 'The prisoners were freed after talks in Jossa.'),
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
