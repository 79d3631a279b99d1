import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../compare-articles.ts';
import { differing } from '../../fixtures/differing.ts';
import { article, found } from '../../fixtures/two-articles.ts';

describe('what differs', () => {
  it('is a denial in otherwise the same words, whatever is denied', () => {
    const told = (left: string, right: string, language = 'en') =>
      compareArticles([article(1, left, { language }), article(2, right, { language })]).aligned.flatMap(
        ({ discrepancies }) => discrepancies.map(({ kind }) => kind),
      );
    expect(told('The weather was fine on Tuesday.', 'The weather was not fine on Tuesday.')).toEqual(['negation']);
    expect(told("The old bridge wasn't very narrow.", 'The old bridge was very narrow.')).toEqual(['negation']);
    expect(told('Das Wetter war nicht heiter am Dienstag.', 'Das Wetter war heiter am Dienstag.', 'de')).toEqual([
      'negation',
    ]);
    expect(told('Погода була не тиха у вівторок.', 'Погода була тиха у вівторок.', 'uk')).toEqual(['negation']);
    expect(told('El puente no era estrecho.', 'El puente era estrecho.', 'es')).toEqual(['negation']);
    expect(told('The weather was not only fine on Tuesday.', 'The weather was fine on Tuesday.')).toEqual([]);
    expect(told('If the weather is not fine, it closes.', 'If the weather is fine, it closes.')).toEqual([]);
    expect(told('He was not happy on Tuesday.', 'He was happy on Tuesday.')).toEqual([]);
  });

  it('is none where both hold it possible, nor where a denial is of another sentence, nor a number in a name', () => {
    const kinds = (left: string, right: string) => found(left, right).map(({ kind }) => kind);
    expect(
      kinds('Nobody is thought to be missing on the ferry.', 'Nobody is now thought to be missing on the ferry.'),
    ).toEqual([]);
    expect(
      kinds(
        'The mate had served on the route for nine years, the line said.',
        'The mate had not, he said, because the route had been served for nine years.',
      ),
    ).toEqual([]);
    expect(
      kinds(
        'At least twelve people died when the ferry struck the dredger near the north mole.',
        'The ferry must keep clear while the dredger Tolmar 6 lies near the north mole.',
      ),
    ).toEqual([]);
  });

  it('ends before what only leads on', () => {
    const [hedging] = found(
      'The north channel is likely to be closed until Monday.',
      'The north channel is closed until Monday.',
    );
    expect(hedging?.values.map(({ text }) => text)).toEqual(['is likely to be closed', 'is closed']);
  });

  it('ends where a word ends, also in Chinese', () => {
    const { aligned } = compareArticles([
      article(1, 'The north channel would reopen on Monday if the wreck could be moved, the port said.'),
      article(2, '港口表示，沉船被移走后，北航道将于周一恢复通航。', { language: 'zh' }),
    ]);
    const spans = aligned.flatMap(({ discrepancies }) => discrepancies).filter(({ kind }) => kind === 'hedging');
    expect(spans.map(({ values }) => values.map(({ text }) => text))).toEqual([['could be moved', '将于周一恢复']]);
  });

  it('is a doubt or a denial of a Slavic verb, and no difference between two cases of a name', () => {
    const ukrainian = (left: string, right: string) =>
      compareArticles([article(1, left, { language: 'uk' }), article(2, right, { language: 'uk' })]).aligned.flatMap(
        ({ discrepancies }) => discrepancies.map(({ kind, values }) => [kind, values.map(({ text }) => text)]),
      );
    expect(ukrainian('Вечірній рейс у п’ятницю залишать.', 'П’ятничний вечірній рейс, можливо, залишать.')).toEqual([
      ['hedging', ['залишать', 'можливо, залишать']],
    ]);
    expect(
      ukrainian('На лінії працює пором «Катерина» з 1978 року.', 'На лінії працює пором «Калина» з 1978 року.'),
    ).toEqual([['name', ['Катерина', 'Калина']]]);
    expect(
      ukrainian(
        'Бортовий самописець літака вже знайшли, каже міністр.',
        'Бортовий самописець літака поки не знайшли, каже міністр.',
      ),
    ).toEqual([['negation', ['знайшли', 'не знайшли']]]);
    expect(
      ukrainian('Пором між Сулинкою і Піщаним ходить щодня.', 'Пором із Піщаного до причалу в Сулинці ходить щодня.'),
    ).toEqual([]);
  });

  it('is a denial, and neither a doubt nor a speaker, where one says that it may be and another that it will not', () => {
    const told = found(
      'The race could take place on Tuesday as planned, Lund said.',
      'The race would not take place on Tuesday as planned, Hale said.',
    );
    expect(told.map(({ kind }) => kind)).toEqual(['negation']);
  });

  it('takes what will come on a condition for no certainty', () => {
    const certain = 'The pilots will walk out on Monday, the union said.';
    const onCondition = 'If the offer is not improved, the pilots will walk out on Monday, the union said.';
    const doubt = 'The pilots could walk out on Monday, the union said.';
    const kinds = (one: string, other: string) => found(one, other).map(({ kind }) => kind);
    expect(kinds(certain, doubt)).toContain('hedging');
    expect(kinds(onCondition, doubt)).not.toContain('hedging');
  });

  it.each([
    [
      'en',
      'The mill will close in March, the firm said, adding that workers would be told if other sites were affected.',
      'The mill may close in March, the firm said.',
    ],
    [
      'en',
      'The fire was caused by a gas leak, the inquiry found, and nobody should return unless told to.',
      'The fire may have been caused by a gas leak, the inquiry found.',
    ],
    [
      'fr',
      'La scierie fermera en mars, a annoncé la direction, sans dire si le dépôt est menacé.',
      'La scierie pourrait fermer en mars, a annoncé la direction.',
    ],
    [
      'es',
      'La serrería cerrará en marzo, anunció la empresa, que no aclaró si habrá despidos.',
      'La serrería podría cerrar en marzo, anunció la empresa.',
    ],
  ])('takes a condition of something else, or "whether", for none: %s %s', (language, fact, doubt) => {
    expect(differing(fact, doubt, language).join()).toContain('hedging');
  });

  it.each([
    'The pilots will walk out on Monday unless the offer is improved, the union said.',
    'The pilots will walk out on Monday, the union said, if the offer is not improved.',
    'The union said if the offer is not improved, the pilots will walk out on Monday.',
  ])('finds the condition wherever it stands: %s', (onCondition) => {
    expect(differing(onCondition, 'The pilots could walk out on Monday, the union said.')).toEqual([]);
  });
});
