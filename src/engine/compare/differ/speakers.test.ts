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

describe('who speaks for one', () => {
  it('is his office or his ministry, not his lawyer', () => {
    const said = (who: string) => `The minister had not been informed of the raid in Jossa, ${who} said on Friday.`;
    expect(differing(said('his office'), said('his ministry'))).toEqual([]);
    expect(differing(said('his lawyer'), said('his ministry'))).toEqual(['attribution: his lawyer | his ministry']);
  });
});
