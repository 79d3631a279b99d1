// These cases pin the behaviour of the segmenter in Node's and Electron's ICU.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sentences } from './sentences.ts';

/** Each case is written with ` | ` where a sentence ends. */
const cases: [string, string[]][] = [
  [
    'en',
    [
      'Mr. Orlund spoke to Dr. J. R. Vikar on Feb. 3 about No. 3 pier. | Nobody else did.',
      '“Why now?” he asked. | “Nobody told us.”',
      '"Why now?" she asked. | Then she left.',
      'The U.S. Senate met at 9 a.m. on Monday. | It rose at 5 p.m. | The doors were shut.',
      'Cars go through again from 8 a.m. Polish time. | It fell silent at 9.15 a.m. CEST on Friday. | The office opens at 9 a.m. | Thursday’s march starts at noon.',
      'It left the U.S. | The crew stayed.',
      'Fuel rose 2.5 percent, i.e. Averin paid more. | So did I. | Then it fell.',
      'He went (he said so himself. Twice.) and came back. | All were safe.',
      'Shares fell... and then rose. | Sales did not.',
      '1. The ferry left. | 2. It came back.',
      'Lt. Gov. Sam Reed and Gen. A. Moor signed it. | What next?! | Silence.',
    ],
  ],
  [
    'uk',
    [
      'Про це сказав проф. І. Коваль у м. Київ. | Інші мовчали.',
      '«Чому зараз?» — запитав він. | Ніхто не відповів.',
      'Збитки сягнули 12 млн. грн. на день. | У 2021 р. їх не було.',
      'Див. ст. 3 закону. | Він чинний.',
    ],
  ],
  [
    'ru',
    ['Об этом сказал акад. А.Б. Серов на ул. Мира. | Остальные молчали.', 'Погибли 12 чел. и т.д. | Ранены трое.'],
  ],
  [
    'de',
    [
      'Seit 20. 5. 2016 ist er da. | Am 3. Oktober kam Dr. Weber, z.B. Herr Moor, an. | Sie blieben bis 2019. | Dann gingen sie.',
      '„Warum?“, fragte er. | Niemand wusste es.',
    ],
  ],
  [
    'fr',
    [
      'M. Durand a dit : « Nous partons. » | Il est parti. | Mme. Petit reste.',
      '« Pourquoi ? » demande-t-il. | Personne ne sait.',
    ],
  ],
  ['es', ['El Sr. Ruiz llegó a las 9. | ¿Por qué? | Nadie lo sabe.']],
  ['zh', ['渡轮六点出发。 | 十二人死亡！ | “为什么？”他问。 | 没有人回答。', '他说：“我们走吧。” | 大家走了。']],
  ['ja', ['船は六時に出た。 | 「なぜですか。」と彼は聞いた。 | 誰も答えなかった。']],
  ['ar', ['غادرت العبارة في السادسة. | هل نجا أحد؟ | قال د. سامي إن ١٢ شخصا نجوا.']],
];

const rows = cases.flatMap(([language, texts]) => texts.map((text) => [language, text] as const));

test.each(rows)('%s: %s', (language, marked) => {
  const wanted = marked.split(' | ');
  const text = wanted.join(language === 'zh' || language === 'ja' ? '' : ' ');
  expect(sentences(text, language).map(({ from, to }) => text.slice(from, to))).toEqual(wanted);
});

test('a paragraph ends a sentence, a wrapped line does not', () => {
  const text =
    'No full stop here\n\nThe harbour office said that the ferry had left the\nquay at six, some twenty minutes late. And Mr.\nOrlund agreed.\n\nHeadline\nText.';
  expect(sentences(text, 'en').map(({ from, to }) => text.slice(from, to))).toEqual([
    'No full stop here',
    'The harbour office said that the ferry had left the\nquay at six, some twenty minutes late.',
    'And Mr.\nOrlund agreed.',
    'Headline',
    'Text.',
  ]);
});

test('sentences cover all but white space, in order, within paragraphs, in any language', () => {
  const piece = fc.constantFrom(
    'A',
    'b',
    '. ',
    '.',
    '" ',
    '“',
    '”',
    '(',
    ')',
    '\n',
    '\n\n',
    '\r\n',
    '中',
    '。',
    '」',
    '😀',
    'Mr. ',
    '3. ',
    '؟ ',
    '» ',
    'e\u0301',
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'uk', 'zh', 'ar', 'de', null, 'not a tag'), (any, language) => {
      let at = 0;
      for (const { from, to } of sentences(any, language)) {
        expect(from).toBeGreaterThanOrEqual(at);
        expect(to).toBeGreaterThan(from);
        expect(any.slice(at, from).trim()).toBe('');
        expect(any.slice(from, to)).toBe(any.slice(from, to).trim());
        expect(any.slice(from, to)).not.toContain('\n\n');
        at = to;
      }
      expect(any.slice(at).trim()).toBe('');
    }),
  );
});
