import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tries } from '../../measure/test-effort.ts';
import { highlights, highlightsAndWindow, type SearchedFor } from './highlight.ts';
import { placedIndexTokens, tokens } from './normaliser.ts';

const marked = (text: string, spans: { from: number; to: number }[]) =>
  spans.map(({ from, to }) => text.slice(from, to));
const words = (...list: string[]) => ({ words: new Set(list) });
const bestWindow = (text: string, searchedFor: SearchedFor) =>
  highlightsAndWindow(text, placedIndexTokens(text, 'en'), searchedFor).window;

test.each([
  ['en', 'Ferries and the FERRY’s crew; ferryman', words('ferri'), ['Ferries', 'FERRY’s']],
  ['uk', '😀 Порти і порт, п’ять', words('порт', 'пят'), ['Порти', 'порт', 'п’ять']],
  ['ar', 'قالت المدرسة والمدرسة', words('مدرس'), ['المدرسة', 'والمدرسة']],
  ['zh', '渡轮沉没，渡口', words('渡轮', '轮沉'), ['渡轮沉']],
  ['zh', '渡轮沉没，渡口，轮', words('渡'), ['渡', '渡']],
  ['en', 'ﬁnal ½ ﬁle', words('file', '2'), ['½', 'ﬁle']],
])('%s: %s', (language, text, searchedFor, wanted) => {
  expect(marked(text, highlights(text, language, searchedFor))).toEqual(wanted);
});

test('a phrase is marked only where it stands whole', () => {
  const text = 'The harbour office, not the office of the harbour. 中华人民，中华';
  const phrases = [
    ['harbour', 'offic'],
    ['中华', '华人', '人民'],
  ];
  expect(marked(text, highlights(text, 'en', { words: new Set(), phrases }))).toEqual(['harbour office', '中华人民']);
});

test('words can be told by a rule', () => {
  const text = 'Political politics police';
  expect(marked(text, highlights(text, 'en', { words: (token) => token.startsWith('polit') }))).toEqual([
    'Political',
    'politics',
  ]);
});

const filler = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');

test('the window has most of the words searched for, the earliest of several', () => {
  const text = `ferry ${filler(60)}\n\nOn Monday the ferry left the harbour. ${filler(60)} harbour ferry.`;
  const window = bestWindow(text, words('ferri', 'harbour'));
  expect(text.slice(window.from, window.to)).toMatch(/^On Monday the ferry left the harbour\. w0 .* w32$/);
  expect(marked(text, window.spans)).toEqual(['ferry', 'harbour']);
});

test('with nothing to mark, the text’s beginning', () => {
  const text = `“One two.” ${filler(60)}`;
  const window = bestWindow(text, words('xyz'));
  expect(text.slice(window.from, window.to)).toBe(`“One two.” ${filler(38)}`);
  expect(window.spans).toEqual([]);
  expect(bestWindow('…', words('x'))).toEqual({ from: 0, to: 1, spans: [] });
});

test('a mark near the end still has words around it', () => {
  const text = `${filler(100)} ferry`;
  const window = bestWindow(text, words('ferri'));
  expect(text.slice(window.from, window.to).split(' ')).toHaveLength(40);
});

/** Words whose folded form has another length, each one token. */
const UNEVEN = [
  'Straße',
  'ŒUVRE',
  'œuvre',
  'Þing',
  'ÆRØ',
  'Łódź',
  'Đurić',
  'İSTANBUL',
  'ﬀérry',
  'na\u0303o',
  'soft\u00adly',
  'ẞ',
  'सड़क',
  '３５',
];

test('tokens are where their words are, also after words whose folded form is longer or shorter', () => {
  const word = fc.constantFrom(...UNEVEN);
  const between = fc.constantFrom(' ', ', ', '\u00a0', '… ', ' 😀 ', ' ™ ', '\u200b');
  fc.assert(
    fc.property(fc.array(fc.tuple(word, between), { maxLength: 40 }), (pairs) => {
      const text = pairs.flat().join('');
      const found = placedIndexTokens(text, 'de').filter(({ token }) => token !== 'tm');
      expect(marked(text, found)).toEqual(pairs.map(([each]) => each));
    }),
    { numRuns: tries(500) },
  );
});

const piece = fc.constantFrom(
  ...[
    ...UNEVEN,
    'Ferry ',
    'ferries',
    ' ',
    '. ',
    '\n\n',
    '中国',
    '人',
    '渡轮',
    '𠀀',
    'か\u3099',
    'ｶﾞ',
    '😀',
    'e\u0301t ',
    'п’ять ',
    'الكتاب ',
    '½',
    '™',
    '\u0301',
    "'s",
  ],
);
const anyText = fc.array(piece, { maxLength: 120 }).map((pieces) => pieces.join(''));

test('every marked token is one that was searched for, and the window holds its marks', () => {
  const searched = fc.subarray(['ferri', '中国', '渡', '国人', 'et', 'пять', 'كتاب', '1', 'ガ', '𠀀']);
  fc.assert(
    fc.property(anyText, searched, (text, list) => {
      const wanted = new Set(list);
      let last = -1;
      for (const span of highlights(text, 'en', { words: wanted })) {
        expect(span.from).toBeGreaterThan(last);
        last = span.to;
        const inside = tokens(text.slice(span.from, span.to), 'en').flatMap(({ token }) => [token, ...token]);
        expect(inside.some((token) => wanted.has(token))).toBe(true);
      }
      const window = bestWindow(text, { words: wanted });
      expect(window.from).toBeLessThanOrEqual(window.to);
      for (const span of window.spans) {
        expect(span.from).toBeGreaterThanOrEqual(window.from);
        expect(span.to).toBeLessThanOrEqual(window.to);
      }
      const all = highlights(text, 'en', { words: wanted });
      if (all.length > 0) expect(window.spans.length).toBeGreaterThan(0);
    }),
    { numRuns: tries(500) },
  );
});
