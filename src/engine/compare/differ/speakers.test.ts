// Who says it, where all else is said alike.
import { describe, expect, it } from 'vitest';
import { differing } from '../fixtures/differing.ts';

describe('one quotation', () => {
  it.each([
    [
      'de',
      '„Wir haben keinen Fehler gemacht“, sagte Bahnvorstand Jörg Hellwig am Dienstag nach dem Unfall von Corvin.',
      '„Wir haben keinen Fehler gemacht“, sagte Verkehrsminister Uwe Landau am Dienstag nach dem Unfall von Corvin.',
      'Bahnvorstand Jörg Hellwig | Verkehrsminister Uwe Landau',
    ],
    [
      'fr',
      '« Aucun passager n’était à bord », a déclaré le préfet Alain Morel vendredi.',
      '« Aucun passager n’était à bord », a déclaré la ministre Claire Aubin vendredi.',
      'le préfet Alain Morel | la ministre Claire Aubin',
    ],
    [
      'ru',
      '«Склад был пуст», — заявил в среду директор завода Игорь Панин.',
      '«Склад был пуст», — заявил в среду губернатор Олег Тарасов.',
      'директор завода Игорь Панин | губернатор Олег Тарасов',
    ],
  ])('has two speakers, whatever day stands beside them (%s)', (language, left, right, speakers) => {
    expect(differing(left, right, language)).toEqual([`attribution: ${speakers}`]);
  });

  it('has one speaker whose name is written in two ways', () => {
    const said = (who: string) => `“No passenger was on board the ferry”, said harbour master ${who} on Friday.`;
    const found = differing(said('Pavel Mikhailov'), said('Pavel Mihailov'));
    expect(found.filter((one) => one.startsWith('attribution'))).toEqual([]);
  });
});

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
