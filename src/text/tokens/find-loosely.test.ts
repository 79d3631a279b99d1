import { expect, test } from 'vitest';
import { looselyFinder } from './find-loosely.ts';

const found = (text: string, words: string, most = 100) =>
  looselyFinder(text)(words, most).map(({ from, to }) => text.slice(from, to));

test.each([
  ['L’élève a élevé un mur.', 'eleve', ['élève', 'élevé']],
  ['L’élève a élevé un mur.', 'Élève', ['élève']],
  ['L’élève a élevé un mur.', "l'eleve", ['L’élève']],
  ['He e\u0301tait la\u0300.', 'etait la', ['e\u0301tait la\u0300']],
  ['The Bank of\nEngland.\n\nIt said', 'bank of england. it', ['Bank of\nEngland.\n\nIt']],
  ['12\u00a0000 dead', '12  000', ['12\u00a0000']],
  ['„Nie“, sagte er – “nie”.', '"nie"', ['„Nie“', '“nie”']],
  ['Er kam – leider – spät.', 'kam - leider', ['kam – leider']],
  ['وصل شَخصٌ إلى المرفأ', 'شخص الى', ['شَخصٌ إلى']],
  ['وصل إلى وصل الى', 'إلى', ['إلى']],
  ['Auf der Straße nach Łódź', 'strasse nach lodz', ['Straße nach Łódź']],
  ['Maß', 's', ['ß', 'ß']],
  ['渡轮在港口，渡轮', '渡轮', ['渡轮', '渡轮']],
  ['Fähr\u00adunglück', 'fährunglück', ['Fähr\u00adunglück']],
  ['aaa', 'aa', ['aa', 'aa']],
  ['The ferry', '', []],
  ['', 'ferry', []],
])('in %j, %j is found', (text, words, wanted) => {
  expect(found(text, words)).toEqual(wanted);
});

test('no more places than asked for', () => {
  expect(found('a a a a', 'a', 2)).toEqual(['a', 'a']);
});
