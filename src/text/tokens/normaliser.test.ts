import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tries } from '../../measure/test-effort.ts';
import { foldedText, textFolded } from './folded-text.ts';
import {
  indexTokens,
  normalisedText,
  placedIndexTokens,
  SeenWords,
  searchWords,
  stem,
  surfaceFold,
  tokens,
  WordsInPlace,
} from './normaliser.ts';
import { stopWords } from './stop-words.ts';
import { characterHash, isCjkHash, wordHash } from './word-hash.ts';

test.each([
  ['en', 'Nato’s ferries weren`t running', 'nato ferri werent run'],
  ['en', 'naïve ﬁles, 1,250 ＡＢＣ', 'naiv file 1 250 abc'],
  ['de', 'Häuser der Städte', 'haus der stadt'],
  ['fr', "l'été des Écoles, qu’elles d’abord", 'ete de ecol elle abord'],
  ['en', "O'Neill of L'Oréal", 'oneil of oreal'],
  ['ru', 'Ёжики за́мков', 'ежик замк'],
  ['uk', 'Рада Ради Радою мову Крим це', 'рад рад рад мов крим це'],
  ['uk', 'що щось Русь Русі боявся боявсь', 'що щос рус рус бояв бояв'],
  ['uk', 'П’ятеро ґанків у Києві, їхній рай', 'пятер ґанк у києв їхн рай'],
  ['ar', 'والمدرسةُ إلى الكتابـين', 'مدرس الي كتاب'],
  ['zh', '渡轮在３月沉没', '渡轮 轮在 在 3 月沉 沉没 没'],
  ['zh', '𠀀𠀁人', '𠀀𠀁 𠀁人 人'],
  ['th', 'รัฐบาลปิดท่าเรือ๑๒วัน2566', 'รัฐบาล ปิด ท่าเรือ 12 วัน 2566'],
  ['km', 'សាឡាងបានលិច', 'សាឡាង បាន លិច'],
  [null, 'BTSสยาม', 'bts สยาม'],
  ['ja', 'ｶﾞｽ「の」', 'ガス ス の'],
  [null, 'Running Ferries', 'running ferries'],
  [null, 'Łódź, Đà, ıl, ßœæø, Þóra Guðni', 'lodz da il ssoeaeo thora gudni'],
  ['it', "dell'Arno, un’altra, nell'", 'arno altra nell'],
  ['fr', 'jusqu’en', 'en'],
  ['ko', '여객선이 침몰', '여객선이 침몰'],
  ['ko', '3만명이 GDP는 코로나19', '3 만명이 gdp 는 코로나 19'],
  ['el', 'ΟΔΟΣ Ελλάδος ΕΛΛΑΔΟΣ', 'οδοσ ελλαδοσ ελλαδοσ'],
  ['he', 'שָׁלוֹם', 'שלום'],
  ['de', 'Fähr\u00adunglück', 'fahrungluck'],
  ['ar', '\u200fمرفأ\u200f ٢٥ ۱۲', 'مرفا 25 12'],
  ['fa', 'می\u200cخواهد', 'مي خواهد'],
  ['hi', '२०२६', '2026'],
  ['en', 'Monday¹ the office¹²³ of Sennet™️ said²', 'monday the offic of sennet said'],
  ['de', 'Höfe\u0301² 300 km² 10⁶ CO₂', 'hofe 300 km2 106 co2'],
])('%s: %s', (language, text, wanted) => {
  expect(indexTokens(text, language)).toBe(wanted);
});

test('a run of raised digits takes time in proportion to its length', () => {
  const before = process.cpuUsage();
  expect(indexTokens('¹'.repeat(100_000), 'en')).toBe('1'.repeat(100_000));
  expect(process.cpuUsage(before).user / 1000).toBeLessThan(3000);
});

test('tokens point at the original though folding changes its length', () => {
  const text = '… İzmir ½ Apple™ ﬁn 中👍国人';
  expect(tokens(text, 'en').map(({ token, from, to }) => [token, text.slice(from, to)])).toEqual([
    ['izmir', 'İzmir'],
    ['1', '½'],
    ['2', '½'],
    ['appl', 'Apple'],
    ['fin', 'ﬁn'],
    ['中', '中'],
    ['国人', '国人'],
  ]);
});

const languages = fc.constantFrom('en', 'uk', 'ru', 'de', 'fr', 'ar', 'zh', 'ja', 'hi', 'th', 'tr', null);
const piece = fc.constantFrom(
  ...[
    'Running',
    'État',
    'ß',
    'İ',
    'ﬃ',
    '½',
    '™',
    '㎞',
    'e\u0301',
    '\u0301',
    'ё',
    'Й',
    'и\u0306',
    'п’ять',
    "'s",
    '’',
    ' ',
    '. ',
  ],
  ...[
    'Σ',
    'Α·Σ',
    'والمدرسة',
    'ك\u064Eتب',
    'ـ',
    '中国',
    '人',
    '𠀀',
    '葛\u{E0100}',
    'ｶﾞ',
    'か\u3099',
    'ー',
    '한',
    '\u1112\u1161\u11ab',
  ],
  ...[
    'हिन्दी',
    '😀',
    '👩‍👧',
    '𝐀𝐁',
    '𐐀',
    '\ud83d',
    '\ude00',
    '…',
    '\u00a0',
    '´',
    '１２',
    '٣',
    '10',
    '\r\n',
    '\u200d',
    '\u00ad',
    '\u200f',
    '\u212b',
    'ǅ',
  ],
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);

test('what a token stands on normalises back to it, in every script', () => {
  fc.assert(
    fc.property(anyText, languages, (text, language) => {
      let last = 0;
      for (const { token, from, to, surface } of tokens(text, language)) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        const again = tokens(text.slice(from, to), language);
        expect(again.map((one) => one.token)).toContain(token);
        expect(again.map((one) => one.surface)).toContain(surface);
        last = from;
      }
    }),
    { numRuns: tries(1000) },
  );
});

test('the index is given exactly the tokens, none empty, none with a space', () => {
  fc.assert(
    fc.property(anyText, languages, (text, language) => {
      const list = placedIndexTokens(text, language).map((one) => one.token);
      expect(indexTokens(text, language)).toBe(list.join(' '));
      for (const token of list) expect(token).toMatch(/^[^\s'"]+$/u);
    }),
    { numRuns: tries(500) },
  );
});

test('a word alone is what it is in a text', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Ferries', 'été', 'порталів', 'Ёлки', 'المدارس', '中国', 'हिन्दी', '2022'),
      languages,
      (word, language) => {
        const [token] = tokens(`x ${word}, y`, language).slice(1);
        expect(stem(word, language)).toBe(token?.token);
        expect(surfaceFold(word)).toBe(token?.surface);
      },
    ),
  );
});

test('words are not stemmed, and Han and Kana count by character', () => {
  expect(searchWords('Ferries’ crew,渡轮が3回 été')).toEqual(['ferries', 'crew', '渡', '轮', 'が', '3', '回', 'ete']);
});

test('words are the same numbers however they are come by, and in every language', () => {
  fc.assert(
    fc.property(
      fc.oneof(anyText, fc.constantFrom("Ёлки l'été Їжак 12 МіГ-29 3-й x’s", '渡轮が3回 ﬁn', 'runningй 3й йrunning')),
      languages,
      (text, language) => {
        const words = new WordsInPlace(text);
        const seen = new SeenWords();
        indexTokens(text, language, seen);
        expect(seen.hashes).toEqual([...words.hashes]);
        const surfaces = words.surfaces();
        expect(surfaces.every((surface) => surface !== '')).toBe(true);
        expect(
          surfaces.map((surface, at) =>
            isCjkHash(words.hashes[at] as number) ? characterHash(surface) : wordHash(surface),
          ),
        ).toEqual(seen.hashes);
      },
    ),
  );
});

test('texts are folded alike with and without a map to the original', () => {
  const odd = [...'aÅΣςİıß\u0301\u0327\u00ad\u200d\u200c\u1100\u1161가ㄱㅏㄳｶﾞ\uffc2ﬁ①Ａ，’ʼ`\ud83d\ude00\u{1d15e}'];
  const unit = fc.oneof(fc.constantFrom(...odd), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }));
  fc.assert(
    fc.property(fc.oneof(anyText, fc.string({ unit, maxLength: 8 })), (text) => {
      expect(textFolded(text)).toBe(foldedText(text).text);
    }),
    { numRuns: tries(2_000) },
  );
});

test('normalised text is letters and digits only, case-folded', () => {
  expect(normalisedText(' Die STRASSE — die „Straße“, STRAẞE, ﬁn 12,5 % ΟΔΟΣ\n')).toBe(
    'diestrassediestrassestrassefin125οδοσ',
  );
  fc.assert(
    fc.property(anyText, (text) => {
      expect(normalisedText(text)).toMatch(/^[\p{L}\p{N}]*$/u);
      expect(normalisedText(normalisedText(text))).toBe(normalisedText(text));
    }),
  );
});

test('stop words are as the surfaces of a text are', () => {
  expect(stopWords('en-GB').has('while')).toBe(true);
  expect(stopWords('ar').has(surfaceFold('إلى'))).toBe(true);
  expect(stopWords('fr').has('meme')).toBe(true);
  expect(stopWords('xx').size).toBe(0);
  expect(stopWords(null).size).toBe(0);
});
