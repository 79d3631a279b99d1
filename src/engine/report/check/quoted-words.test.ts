import { expect, test } from 'vitest';
import { processorTime } from '../../../measure/processor-time.ts';
import { quotedFrom, quotedWords } from './quoted-words.ts';

/** Of all that a sentence has in quotation marks, whether the article has it, with nothing left out or put in. */
const quotes = (article: string, own: string) => {
  const all = quotedWords(own);
  expect(all).not.toEqual([]);
  return all.every((words) => quotedFrom(article, words)?.isWhole === true);
};

const NESTED = '“We said ‘never again’ to them,” he said.';
const PARAGRAPHS = 'He said: “We left at six.\n\n“It was dark and cold.” Then he went.';
const ARABIC = 'قال: «لن نغادر المدينة أبدا» أمس.';

test.each([
  ['an apostrophe', "It is the crew's fault.", '“the crew’s fault”'],
  ['an apostrophe that is a letter', 'It is the crewʼs fault.', '“the crew’s fault”'],
  ['an apostrophe that is a letter', 'Це здоров’я народу.', '«здоровʼя народу»'],
  ['marks as characters of their own', 'Le café de la gare.'.normalize('NFD'), '« café de la gare »'],
  ['marks as characters of their own', 'Le café de la gare.', '« café de la gare »'.normalize('NFD')],
  ['Turkish letters', 'İstanbul’da ışıklar söndü.', '“İstanbul’da ışıklar söndü”'],
  ['marks for directions', ARABIC, '«\u200fلن نغادر المدينة\u200f»'],
  ['marks for directions', 'قال لن \u200fنغادر\u200e المدينة', '«لن نغادر المدينة»'],
  ['quotation marks from right to left', ARABIC, '”لن نغادر المدينة“'],
  ['a mark within a word', 'לפי צה"ל אין פצועים', '"לפי צה״ל אין פצועים"'],
  ['other marks within', NESTED, '‘We said “never again” to them’'],
  ['the same marks within', 'Он сказал: «Газета «Утро» вышла».', '«Газета «Утро» вышла»'],
  ['a mark that closes within', NESTED, '“We said ‘never again.’”'],
  ['a mark that closes within', NESTED, '“We said ‘never again’.”'],
  ['paragraphs as one', PARAGRAPHS, '“We left at six. It was dark and cold.”'],
  ['paragraphs', PARAGRAPHS, '“We left at six.\n\n“It was dark and cold.”'],
  ['a full stop moved in', '“We left”, she said.', '“We left.”'],
  ['a comma moved out', '“We left,” she said.', '“We left”, I hear.'],
  ['dots of the article', 'We stopped ... and left.', '“We stopped… and left”'],
  ['a soft hyphen', 'The co\u00adoperation ended.', '“The cooperation ended”'],
  ['dashes', 'The well-known bridge - long closed - fell.', '“well‑known bridge – long closed – fell”'],
])('%s: “%s” has %s', (_, article, own) => {
  expect(quotes(article, own)).toBe(true);
});

test.each([
  ['another letter', 'Le café de la gare.', '« cafe de la gare »'],
  ['another letter', 'İstanbul’da ışıklar söndü.', '“Istanbul’da ışıklar söndü”'],
  ['another word', ARABIC, '”لن نغادر القرية“'],
  ['another word around the same marks within', 'Он сказал: «Газета «Утро» вышла».', '«Газета «Утро» пропала»'],
  ['another word within', NESTED, '“We said ‘ever again’ to them”'],
  ['another word in the first paragraph', PARAGRAPHS, '“We left at ten.\n\n“It was dark and cold.”'],
  ['another mark at the end', '“We left.”', '“We left?”'],
  ['a word put in', '“The bridge was closed.”', '“The bridge was [not] closed”'],
  ['words left out', '“The bridge was never closed.”', '“The bridge was … closed”'],
])('%s: “%s” has not %s', (_, article, own) => {
  expect(quotes(article, own)).toBe(false);
});

test('a quotation within one that closes with it is all that is quoted', () => {
  expect(quotedWords('Він читав «Газету «Ранок», а потім пішов.')).toEqual(['Ранок']);
});

test.each(['“', '‘a', '"a ', '«a', '“a «b', "'aaa "])('no run of %s takes long', (piece) => {
  const spent = processorTime();
  quotedWords(piece.repeat(5_000));
  expect(spent()).toBeLessThan(3_000);
});
