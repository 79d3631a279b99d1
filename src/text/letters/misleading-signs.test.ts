import { expect, test } from 'vitest';
import { processorTime } from '../../measure/processor-time.ts';
import { inPlainOrder, misleadingSigns } from './misleading-signs.ts';

const [LRE, RLE, PDF, LRO, RLO] = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e'];
const [LRI, RLI, FSI, PDI] = ['\u2066', '\u2067', '\u2068', '\u2069'];
const [RLM, ALM, LRM] = ['\u200f', '\u061c', '\u200e'];
const tags = (words: string) => [...words].map((sign) => String.fromCodePoint(0xe0000 + sign.charCodeAt(0))).join('');

const named = (text: string) => misleadingSigns(text).map(({ from, name }) => `${from} ${name}`);

test.each([
  ['an override and its end', `The ${RLO}voted${PDF} no`, ['4 direction override', '10 null']],
  ['an override that agrees with its letters', `The ${LRO}vote${PDF}`, ['4 direction override', '9 null']],
  ['an override without end', `The ${RLO}vote`, ['4 direction override']],
  [
    'Latin words made to run from right to left',
    `${RLI}${LRI}not${PDI} ${LRI}guilty${PDI}${PDI}`,
    ['0 direction override', '15 null'],
  ],
  ['figures of a line turned round', `won ${RLE}3 - 1${PDF}`, ['4 direction override', '10 null']],
  ['Arabic words made to run from left to right', `${LRE}غادر 12 Sennet${PDF}`, ['0 direction override', '15 null']],
  [
    'marks that turn figures',
    `won ${RLM}3${ALM}-${RLM}1`,
    ['4 direction override', '6 direction override', '8 direction override'],
  ],
  ['letters without shape', `The pier${tags(' not')} closed`, ['8 hidden letters']],
  [
    'each paragraph by itself',
    `${RLO}a\n${PDF}b\r\n${RLO}c`,
    ['0 direction override', '3 null', '7 direction override'],
  ],
])('%s: told', (_, text, told) => {
  expect(named(text)).toEqual(told);
});

test.each([
  ['words that say so themselves', `قال ${LRI}Sennet 12${PDI} و${LRE}+972 50-123${PDF}`],
  ['a telephone number', `טלפון ${LRE}+972-50-123${PDF} פתוח`],
  ['words whose direction is their own', `From ${FSI}منارة 12${PDI} and ${FSI}Sennet${PDI}`],
  ['figures of an Arabic line', `عدد ${RLE}(12)${PDF} شخصًا`],
  ['marks of Hebrew and Arabic lines', `${RLM}עבורת!${RLM} 12${LRM}%`],
  ['a mark for left to right', `12${LRM} - 14`],
  ['joiners', 'می\u200cخواهد क्\u200dष 👩\u200d👧'],
  ['places to break a line', 'har\u200bbour coun\u00adcil Tues\u2060day\ufeff'],
  ['the flag of Scotland', `🏴${tags('gbsct')}\u{e007f}`],
])('%s: nothing told', (_, text) => {
  expect(misleadingSigns(text)).toEqual([]);
  expect(inPlainOrder(text)).toBe(text);
});

test.each([
  ['what ends nowhere', `قال ${RLE}وغادر`],
  ['what begins nowhere', `وغادر${PDI}${PDF}`],
  ['an embedding that its isolate ends', `${FSI}قال ${RLE}وغادر${PDI}`],
])('%s is kept from other words, but not told', (_, text) => {
  const signs = misleadingSigns(text);
  expect(signs.length).toBeGreaterThan(0);
  expect(signs.every(({ name }) => name === null)).toBe(true);
});

test('words in plain order are those that stand in the text', () => {
  expect(inPlainOrder(`The ${RLO}voted${PDF} no${tags('!')}.`)).toBe('The voted no.');
});

test.each([
  ['signs without end', `${RLI}${`${PDI}${LRE}`.repeat(30_000)}`],
  ['stretches within stretches', `${RLI.repeat(30_000)}a${PDI.repeat(30_000)}`],
  ['stretches without a letter', `${RLE.repeat(30_000)}1${PDF.repeat(30_000)}`],
])('%s take linear time', (_, text) => {
  const spent = processorTime();
  inPlainOrder(text);
  expect(spent()).toBeLessThan(2_000);
});
