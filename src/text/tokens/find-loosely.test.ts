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
  ['At −5 °C', '-5', ['−5']],
  ['وصل شَخصٌ إلى المرفأ', 'شخص الى', ['شَخصٌ إلى']],
  ['مرفـــأ', 'مرفا', ['مرفـــأ']],
  ['وصل إلى وصل الى', 'إلى', ['إلى']],
  ['Auf der Straße nach Łódź', 'strasse nach lodz', ['Straße nach Łódź']],
  ['Maß', 's', ['ß', 'ß']],
  ['Øre, ore, Łódź, lodz', 'Øre', ['Øre']],
  ['Øre, ore', 'ore', ['Øre', 'ore']],
  ['バスとハス', 'ハス', ['ハス']],
  ['かが', 'か', ['か']],
  ['цій ціи', 'ции', []],
  ['цій, ціи', 'ціи', ['ціи']],
  ['её, за\u0301мок', 'ее', ['её']],
  ['её, за\u0301мок', 'замок', ['за\u0301мок']],
  ['काला कल', 'कल', ['कल']],
  ['กิน กน', 'กน', ['กน']],
  ['한국에서 하늘', '하', ['하']],
  ['Tiếng Việt, tieng Viet', 'tieng viet', ['Tiếng Việt', 'tieng Viet']],
  ['Irak, ırak, IRAK', 'ırak', ['Irak', 'ırak', 'IRAK']],
  ['Irak, ırak', 'Irak', ['Irak', 'ırak']],
  ['I ❤️ it, I ❤ it', '❤️ it', ['❤️ it', '❤ it']],
  ['I ❤️ it, I ❤ it', '❤', ['❤️', '❤']],
  ['On Monday¹ the', 'monday the', ['Monday¹ the']],
  ['İstanbul, Istanbul', 'istanbul', ['İstanbul', 'Istanbul']],
  ['שָׁלוֹם שלום', 'שלום', ['שָׁלוֹם', 'שלום']],
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
