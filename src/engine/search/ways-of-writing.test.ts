// Text written one way is found by those who write it another way, and is marked where it is.
import { beforeAll, describe, expect, test } from 'vitest';
import { sliceCodePoints } from '../../text/offsets.ts';
import { found, manyArchives, strictIds } from './fixtures/searched-archive.ts';

const ARTICLES = [
  { text: 'The Fähr\u00adunglück off the mole.', language: 'de' },
  { text: 'Some 1,234,567 tonnes of grain for the U.S. market.' },
  { text: 'Rund 1234567 Tonnen.', language: 'de' },
  { text: 'وصلت القافلة أمس. الوضع بغزة صعب.', language: 'ar' },
  { text: 'أصيب ٢٥ شخصا في مرفأ الشمال.', language: 'ar' },
  { text: '부산에서 여객선이 침몰했다.', language: 'ko' },
  { text: '事故で12人死亡と発表。', language: 'ja' },
  { text: 'Στο λιμάνι της Ελλάδος.', language: 'el' },
  { text: 'Three crews saved fourteen people. The ship had said so.' },
  { text: 'The ship, he said.' },
  { text: 'Burmistrz Łodzi rozmawiał z ministrem Wałęsą.', language: 'pl' },
  { text: 'Auf der Straße nach Tromsø.', language: 'de' },
  { text: 'Le acque dell’Arno salgono.', language: 'it' },
  { text: '3만명이 대피했고 GDP는 줄었다.', language: 'ko' },
  { text: 'A situação dos portos não mudou. A presidência decide.', language: 'pt' },
  { text: 'הספינה עגנה בירושלים ובחיפה.', language: 'he' },
  { text: '港の第3埠頭から約2万人が避難した。', language: 'ja' },
  { text: 'Frau Grüning sprach in Zürich mit Håkon.', language: 'de' },
  { text: 'Ms Gruening spoke at Zuerich.' },
  { text: 'An F-16 left; COVID19 did not. A poet dug a pot.' },
  { text: 'A COVID-19 ward, no F16.' },
  { text: 'او می‌گوید که کشتی رفت.', language: 'fa' },
  { text: 'کاپیتان نمیداند.', language: 'fa' },
  { text: 'Os pescadores nao sairam.', language: 'pt' },
  { text: 'सड़क बंद है।', language: 'hi' },
  { text: 'The Harbourlight™ app of Sennet Lines® was shown.' },
  { text: 'Warned on Thursday¹, the N.H.S. had asked the FBI.' },
  { text: 'The W.H.O. warned, who knows of what.' },
  { text: 'S/A Oliveira e Filhos, depois a F.B.I.; um São João.', language: 'pt' },
];

const archiveOf = manyArchives();
let archive: ReturnType<typeof archiveOf>;

beforeAll(() => {
  const said = Array.from({ length: 250 }, (_, at) => ({ text: `He said so${'.'.repeat(at)}` }));
  archive = archiveOf([...ARTICLES, ...said].map((each) => ({ title: '', ...each })));
}, 60_000);

const marked = (typed: string) =>
  found(archive.view, typed)
    .hits.filter(({ looser }) => !looser)
    .map(({ articleId, snippet }) => [
      archive.articleIds.indexOf(articleId),
      snippet.spans.map(({ start, end }) =>
        sliceCodePoints(ARTICLES[archive.articleIds.indexOf(articleId)]?.text ?? '', start, end),
      ),
    ])
    .sort(([a], [b]) => Number(a) - Number(b));

test.each([
  ['Fährunglück', [[0, ['Fähr\u00adunglück']]]],
  [
    '1234567',
    [
      [1, ['1,234,567']],
      [2, ['1234567']],
    ],
  ],
  [
    '1.234.567',
    [
      [1, ['1,234,567']],
      [2, ['1234567']],
    ],
  ],
  ['US', [[1, ['U.S']]]],
  ['غزة', [[3, ['بغزة']]]],
  ['"غزة صعب"', [[3, ['بغزة صعب']]]],
  ['="غزة"', []],
  ['25', [[4, ['٢٥']]]],
  ['부산', [[5, ['부산에서']]]],
  ['"부산에서 여객선"', [[5, ['부산에서 여객선이']]]],
  ['12人', [[6, ['12人']]]],
  ['「12人死亡」', [[6, ['12人死亡']]]],
  ['ΕΛΛΑΔΟΣ', [[7, ['Ελλάδος']]]],
  ["'crews saved'", [[8, ['crews saved']]]],
  ['Lodzi', [[10, ['Łodzi']]]],
  ['walesa', [[10, ['Wałęsą']]]],
  ['Strasse Tromso', [[11, ['Straße', 'Tromsø']]]],
  ['Arno', [[12, ['dell’Arno']]]],
  ['3만명', [[13, ['3만명이']]]],
  ['GDP', [[13, ['GDP']]]],
  ['presidencia', [[14, ['presidência']]]],
  [
    'nao',
    [
      [14, ['não']],
      [23, ['nao']],
    ],
  ],
  ['सडक', [[24, ['सड़क']]]],
  ['harbourlight', [[25, ['Harbourlight']]]],
  ['="Harbourlight"', [[25, ['Harbourlight']]]],
  ['"Harbourlight app"', [[25, ['Harbourlight™ app']]]],
  ['Harbourlight™', [[25, ['Harbourlight']]]],
  ['="thursday the"', [[26, ['Thursday¹, the']]]],
  ['NHS', [[26, ['N.H.S']]]],
  [
    'F.B.I.',
    [
      [26, ['FBI']],
      [28, ['F.B.I']],
    ],
  ],
  ['W.H.O.', [[27, ['W.H.O']]]],
  ['SÃO', [[28, ['São']]]],
  ['Sennet Lines', [[25, ['Sennet', 'Lines']]]],
  ['"nao mudou"', [[14, ['não mudou']]]],
  ['ירושלים', [[15, ['בירושלים']]]],
  ['חיפה', [[15, ['ובחיפה']]]],
  ['="חיפה"', []],
  ['第3埠頭', [[16, ['第3埠頭']]]],
  ['="約2万人"', [[16, ['約2万人']]]],
  ['="避"', [[16, ['避']]]],
  ['="Strasse nach"', []],
  ['="STRASSE NACH"', []],
  ['="Straße nach"', [[11, ['Straße nach']]]],
  ['="nao mudou"', []],
  ['="NÃO mudou"', [[14, ['não mudou']]]],
  ['="na\u0303o mudou"', [[14, ['não mudou']]]],
  ['="Fährunglück off"', [[0, ['Fähr\u00adunglück off']]]],
  ['="arno salgono"', [[12, ['dell’Arno salgono']]]],
  [
    '1 234 567',
    [
      [1, ['1,234,567']],
      [2, ['1234567']],
    ],
  ],
  [
    'Gruening',
    [
      [17, ['Grüning']],
      [18, ['Gruening']],
    ],
  ],
  [
    'Grüning',
    [
      [17, ['Grüning']],
      [18, ['Gruening']],
    ],
  ],
  [
    'zuerich',
    [
      [17, ['Zürich']],
      [18, ['Zuerich']],
    ],
  ],
  ['Haakon', [[17, ['Håkon']]]],
  ['poet', [[19, ['poet']]]],
  ['="Zuerich"', [[18, ['Zuerich']]]],
  [
    'F16',
    [
      [19, ['F-16']],
      [20, ['F16']],
    ],
  ],
  [
    'f-16',
    [
      [19, ['F-16']],
      [20, ['F16']],
    ],
  ],
  [
    'COVID19',
    [
      [19, ['COVID19']],
      [20, ['COVID-19']],
    ],
  ],
  ['میگوید', [[21, ['می‌گوید']]]],
  ['نمی‌داند', [[22, ['نمیداند']]]],
])('%s', (typed, wanted) => {
  expect(marked(typed)).toEqual(wanted);
});

describe('other spellings', () => {
  test('a word of the archive is not doubted in favour of one that looks only slightly like it', () => {
    expect(found(archive.view, 'ship').didYouMean).toEqual([]);
  });

  test('nor one of which the archive contains another form', () => {
    expect(found(archive.view, 'crew').didYouMean).toEqual([]);
  });

  test('nor one that must be absent', () => {
    expect(found(archive.view, 'ship -feople').didYouMean).toEqual([]);
    expect(found(archive.view, 'ship feople').didYouMean).toEqual(['ship people']);
  });

  test('nor one that is only begun, nor the parts of an address', () => {
    expect(found(archive.view, 'ship "three feopl*"').didYouMean).toEqual([]);
    expect(found(archive.view, 'ship https://averin.example/feople').didYouMean).toEqual([]);
  });

  test('what stands before a mistyped word goes with it', () => {
    expect(found(archive.view, 'ship *feople').didYouMean).toEqual(['ship people']);
    expect(found(archive.view, '’feople').didYouMean).toEqual(['people']);
  });
});

test.each(['energy-effi*', '"energy effi*"', '"saving energy-effi*"'])(
  'what stands before a begun word is found in all its forms: %s',
  (typed) => {
    const { view, articleIds } = archiveOf([
      { title: '', text: 'Saving energy, efficiently.' },
      { title: '', text: 'Save energy: efficiency pays.' },
      { title: '', text: 'Energy effects; effective saved energy.' },
    ]);
    expect(strictIds(view, typed)).toEqual(articleIds.slice(0, 2));
    expect(found(view, typed).hits[0]?.passages).toBe(1);
  },
);

test('a word begun within a phrase makes no near hits once it stands for more words than are looked up', () => {
  const { view, articleIds } = archiveOf([
    { title: '', text: 'An economist and a ferry.' },
    ...[...'bcdfghklmnprstvwz'].map((letter) => ({ title: '', text: `Zap${letter}o zap${letter}ilk.` })),
  ]);
  const hits = (typed: string) => found(view, typed).hits.map(({ articleId }) => articleId);
  expect(hits('"ferry economist zapb*"').sort()).toEqual(articleIds.slice(0, 2));
  expect(hits('"ferry economist zap*"')).toEqual([articleIds[0]]);
});

test('a phrase is of the language that its words are of, so it finds nothing that they do not', () => {
  const { view, articleIds } = archiveOf([
    { title: '', text: 'Комісія описала школи.', language: 'uk' },
    { title: '', text: 'Комиссия описала школы.', language: 'ru' },
  ]);
  expect(strictIds(view, 'описала школи')).toEqual([articleIds[0]]);
  expect(strictIds(view, '"описала школи"')).toEqual([articleIds[0]]);
});

test('only words spelled as in an exact search are marked', () => {
  const { view } = archiveOf([{ title: 'Banks', text: 'The bank of banks, a Bank banked; banks’ bank.' }]);
  const [hit] = found(view, '="bank"').hits;
  expect(hit?.passages).toBe(3);
  expect(hit?.titleSpans).toEqual([]);
});

test.each([
  ['Müller', 'de', ['Wie Frau Müllers Anwalt am Abend in Bern sagte.', 'Mueller, Mueller und Mueller.']],
  ['STRASSE MÜLLER', 'de', ['Wie Frau Müller am Abend in der Straße sagte.', 'Müll der Straße, Müll und Müll.']],
  ['élève', 'fr', ['Le bilan annuel de l’élève de Sennet.', 'Un mur élevé, élevé, élevé.']],
  ['Łódź', 'pl', ['Wojewoda i burmistrz miasta Łódź.', 'Lodz, Lodz.']],
])('of letters typed with accents, articles with just these come first: %s', (typed, language, wanted) => {
  const { view } = archiveOf(wanted.toReversed().map((text) => ({ title: '', text, language })));
  expect(found(view, typed).hits.map(({ snippet }) => snippet.text)).toEqual(wanted);
});

test('letters typed with accents put back what has the word without them, not what has another word of an OR', () => {
  const { view } = archiveOf([
    { title: '', text: 'Ferry, ferry, ferry: a ferry.', language: 'en' },
    { title: '', text: 'Am Abend kam in Bern noch eine Fähre an, wie es hieß.', language: 'de' },
    { title: '', text: 'Faehre, Faehre und Faehre.', language: 'de' },
  ]);
  const texts = found(view, 'ferry OR Fähre').hits.map(({ snippet }) => snippet.text);
  expect(texts.map((text) => text.split(' ')[0])).toEqual(['Ferry,', 'Am', 'Faehre,']);
});
