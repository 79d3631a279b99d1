import { expect, test } from 'vitest';
import { processorTime } from '../../../measure/processor-time.ts';
import { joinLines, lexiconOf } from './hyphens.ts';

const lexicon = lexiconOf(['ferry harbour']);

test.each([
  [['The fer-', 'ry left the har-', 'bour'], 'The ferry left the harbour'],
  [['a well-', 'known pier'], 'a well-known pier'],
  [['The coun\u2010', 'cil met'], 'The council met'],
  [['The soft\u00ad', 'ened line'], 'The softened line'],
  [['die Umwelt-', 'und Naturschutzverbände'], 'die Umwelt- und Naturschutzverbände'],
  [['both short-', 'and long-term'], 'both short- and long-term'],
  [['the meet-', 'ing'], 'the meeting'],
  [['die Bedeut-', 'ung'], 'die Bedeutung'],
  [['THE MEET-', 'ING'], 'THE MEETING'],
  [['das Loch-', 'Ness-Ungeheuer'], 'das Loch-Ness-Ungeheuer'],
  [['a 10-', 'day visit'], 'a 10-day visit'],
  [['a 10-', 'to 12-day visit'], 'a 10- to 12-day visit'],
  [['the COVID-', '19 ward'], 'the COVID-19 ward'],
  [['in 1965-', '71 or so'], 'in 1965-71 or so'],
  [['demande-t-', 'elle'], 'demande-t-elle'],
  [['港务局', '称挖泥船'], '港务局称挖泥船'],
])('%j becomes %s', (lines, text) => {
  expect(joinLines(lines, lexicon)).toBe(text);
});

test('a soft hyphen behind a figure, or where the document has the compound, is the one that is typed', () => {
  const written = lexiconOf(['the half-hourly ferry', 'of an email and an e-mail']);
  expect(joinLines(['an 800\u00ad', 'year-old pier'], written)).toBe('an 800-year-old pier');
  expect(joinLines(['by the half\u00ad', 'hourly ferry'], written)).toBe('by the half-hourly ferry');
  expect(joinLines(['an e\u00ad', 'mail'], written)).toBe('an email');
});

test('a typographic hyphen stays where others are written with it', () => {
  const written = lexiconOf(['a well\u2010known pier']);
  expect(joinLines(['the often\u2010', 'read book'], written)).toBe('the often\u2010read book');
});

const NARROW = [
  'The govern-',
  'ment of the is-',
  'land said on Mon-',
  'day that the half-hourly ser-',
  'vice to the main-',
  'land will go on in a well-known',
];

test.each([
  [['the commit-', 'tee'], 'the committee'],
  [['a long-', 'term plan'], 'a long-term plan'],
  [['the Anglo-', 'Omber line'], 'the Anglo-Omber line'],
  [['a state-of-', 'the-art pier'], 'a state-of-the-art pier'],
  [['a three-', 'day march'], 'a three-day march'],
  [['the ex-', 'minister said'], 'the ex-minister said'],
  [['long-', 'range guns'], 'long-range guns'],
  [['na terça-', 'feira'], 'na terça-feira'],
  [['was re-', 'elected'], 'was re-elected'],
  [['a long-', 'ing look'], 'a longing look'],
  [['to ex-', 'change it'], 'to exchange it'],
  [['at half-', 'past seven'], 'at half-past seven'],
  [['a one-', 'off payment'], 'a one-off payment'],
  [['to re-', 'port it'], 'to report it'],
  [['the four-', 'teen'], 'the fourteen'],
  [['some two-', 'thirds'], 'some two-thirds'],
  [['an anti-', 'war march'], 'an anti-war march'],
  [['it was un-', 'known'], 'it was unknown'],
  [['a half-', 'hourly service'], 'a half-hourly service'],
  [['so main-', 'land said'], 'so main-land said'],
  [['a newly-', 'found pier'], 'a newly-found pier'],
  [['an EU-', 'wide tax'], 'an EU-wide tax'],
  [['what-you-see-', 'is-it'], 'what-you-see-is-it'],
  [['at port.example/new-', 'quay-opens'], 'at port.example/new-quay-opens'],
  [['at port.example/news/the-new-', 'quay'], 'at port.example/news/the-new-quay'],
  [['the line-', 'up for it'], 'the line-up for it'],
  [['by its own analy-', 'sis'], 'by its own analysis'],
  [['in Holly-', 'wood'], 'in Hollywood'],
  [['an equally-', 'old pier'], 'an equally-old pier'],
  [['of stub-', 'born men'], 'of stubborn men'],
  [['the hero-', 'in seized'], 'the heroin seized'],
  [['the stand-', 'in captain'], 'the stand-in captain'],
  [['the semi-', 'final'], 'the semi-final'],
  [['im Achtel-', 'final'], 'im Achtelfinal'],
  [['a London-', 'born captain'], 'a London-born captain'],
  [['second-', 'largest'], 'second-largest'],
  [['the week-', 'end'], 'the week-end'],
  [['dit-', 'il'], 'dit-il'],
  [['a berth for quay-', 'side ships'], 'a berth for quay-side ships'],
  [['the EU-Kom-', 'mission met'], 'the EU-Kommission met'],
  [['the Baden-Württem-', 'berg line'], 'the Baden-Württemberg line'],
  [['are any-', 'where'], 'are anywhere'],
  [['her har-', 'bour’s tax'], 'her harbour’s tax'],
])('in a document that breaks words throughout, %j becomes %s', (lines, text) => {
  expect(
    joinLines(lines, lexiconOf([...NARROW, 'the main line, any land where a harbour is, and other quay-sides'])),
  ).toBe(text);
});

test('words that also stand unbroken show that a document breaks words, however few there are', () => {
  const written = lexiconOf(['The govern-', 'ment of the is-', 'land is', 'no government', 'of an island.']);
  expect(joinLines(['the pas-', 'senger'], written)).toBe('the passenger');
});

test('compounds that end a line by chance do not make a document one that breaks words', () => {
  const compounds = Array.from({ length: 30 }, () => 'a half-hourly and a low-lying');
  const written = lexiconOf([
    ...compounds,
    'the cross-',
    'harbour and the self-',
    'made, the often-',
    'read',
    'one of',
  ]);
  expect(written.breaksWords).toBe(false);
  expect(joinLines(['the far-', 'flung'], written)).toBe('the far-flung');
});

test('every word stays where lines are many and long', () => {
  const lines = Array.from({ length: 300 }, (_, at) => `${at} ${'long words '.repeat(at % 30)}`);
  expect(joinLines(lines, lexicon)).toBe(lines.join(' ').replace(/ +/g, ' ').trim());
});

test('forty thousand lines take ten times as long as four thousand, not a hundred times', () => {
  const took = (count: number) => {
    const lines = Array.from({ length: count }, (_, at) => `line ${at} of a long text that goes on and on`);
    const spent = processorTime();
    joinLines(lines, lexicon);
    return spent();
  };
  took(4_000);
  expect(took(40_000) / took(4_000)).toBeLessThan(40);
});
