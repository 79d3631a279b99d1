import fc from 'fast-check';
import { parse, serialize } from 'parse5';
import { describe, expect, test } from 'vitest';
import { tries } from '../../../measure/test-effort.ts';
import { blocksOf } from './blocks/blocks.ts';
import { parsePage, textOf } from './page.ts';

// Each made the parser throw: found by mutated pages (seed 7, input 15094) and by random tags nested this deep.
test.each([
  ['a closing tag of a paragraph that was never opened', '<y>', '</p>words'],
  ['a caption in a select in a table', '<b>', '<table><i><tr><dt><select><caption>words'],
])('a page with %s, nested deeper than elements are kept, is still read', (_, open, rest) => {
  for (let depth = 500; depth < 520; depth++) expect(textOf(parsePage(open.repeat(depth) + rest))).toBe('words');
});

test('a script nested that deep is not text', () => {
  for (let depth = 500; depth < 520; depth++)
    expect(textOf(parsePage(`${'<div>'.repeat(depth)}<script>run()</script>words`))).toBe('words');
});

test('copying scripts and styles as a whole gives the same tree as a browser’s', () => {
  const pieces = [
    '<script>',
    '</script>',
    '<style>',
    '</style >',
    '</scripted>',
    '<!--',
    '-->',
    '<p>',
    '</p>',
    '<svg>',
  ];
  const others = [
    '</svg>',
    '<template>',
    '<SCRIPT async>',
    '</Script\n>',
    '\r\n',
    '\0',
    ' ',
    'a<b',
    '😀',
    '&amp;',
    'é',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, ...others), { maxLength: 30 }), (parts) => {
      const page = parts.join('');
      expect(serialize(parsePage(page))).toBe(serialize(parse(page, { scriptingEnabled: false })));
    }),
    { numRuns: tries(2000) },
  );
});

describe('a page as blocks of text', () => {
  const textsOf = (body: string, lang = 'en') =>
    blocksOf(parsePage(`<html lang="${lang}"><body>${body}</body></html>`)).blocks.map(({ text }) => text);

  test('has the quotation marks that a browser draws, in the page’s language, unless they are written', () => {
    const quoted = 'She said <q>the quay is <q>ours</q></q> on Friday.';
    expect(textsOf(`<p>${quoted}</p>`)).toEqual(['She said “the quay is ‘ours’” on Friday.']);
    expect(textsOf(`<p>${quoted}</p>`, 'de-AT')).toEqual(['She said „the quay is ‚ours‘“ on Friday.']);
    expect(textsOf('<p>“<q>Ours</q>”, «<q>наш</q>», <q>"ours"</q></p>')).toEqual(['“Ours”, «наш», "ours"']);
  });

  test('has raised and lowered digits apart from those on the line, and no words with a line through them', () => {
    expect(
      textsOf('<p>At least 12<sup>3</sup> died; 10<sup>6</sup> litres; 5<sup>1</sup>/<sub>2</sub> hours.</p>'),
    ).toEqual(['At least 12³ died; 10⁶ litres; 5¹/₂ hours.']);
    expect(
      textsOf('<p>9<span style="top:0;vertical-align: super">30</span>, 3<sup>rd</sup>, CO<sub>2</sub></p>'),
    ).toEqual(['9³⁰, 3rd, CO2']);
    expect(
      textsOf('<p style="vertical-align:sub">In 2026</p><table><tr><td style="vertical-align:super">12 died</table>'),
    ).toEqual(['In 2026', '12 died']);
    const struck =
      '<del>14</del><ins>12</ins> died, and <s>nobody</s><span style="text-decoration: red line-through"> no one</span> knew.';
    expect(textsOf(`<p>${struck}</p>`)).toEqual(['12 died, and knew.']);
  });

  test('has no readings above words', () => {
    const word = '<ruby>東岸壁<rp>（</rp><rt>ひがしがんぺき</rt><rp>）</rp></ruby>';
    expect(textsOf(`<p>${word}を閉鎖した。</p>`)).toEqual(['東岸壁を閉鎖した。']);
    expect(textOf(parsePage(`<h1>${word}閉鎖</h1>`))).toBe('東岸壁閉鎖');
  });

  test('has digits apart that its style sheets raise or lower by a class', () => {
    const sheet = `<style>@media all{span.up, .ref i.note{vertical-align: super}}.down{vertical-align:sub}
      .lifted{font-size:60%;position:relative;top:-0.5em}.icon{vertical-align:-2px}</style>`;
    const words = 'In 2019<span class="a up">2</span> and 2020<i class="note">3</i>, 10<b class="lifted">6</b> litres';
    const others = '; 5<b class="down">2</b> and 5<b class="icon">2</b>';
    const link = ', says the report<a href="#n1"><span class="up">1</span></a>';
    expect(textsOf(`${sheet}<p>${words}${others}${link}.</p>`)).toEqual([
      'In 2019² and 2020³, 10⁶ litres; 5₂ and 52, says the report.',
    ]);
  });

  test('has no numbers that lead to notes, and no arrows back from them', () => {
    const marks = [
      '<a href="n.xhtml#fn1" epub:type="noteref">1</a>',
      '<a class="footnote-ref" href="#fn2">2</a>',
      '<sup><a href="#r1">1</a>,<a href="#r2">2</a>–<a href="#r4">4</a></sup>',
    ];
    expect(textsOf(`<p>The quay${marks.join(' and the pier')} closed.</p>`)).toEqual([
      'The quay and the pier and the pier closed.',
    ]);
    const back = ['<a href="#fnref1">\u21a9\ufe0e</a>', '<a href="#top">up to the quay</a>'];
    expect(textsOf(`<li>By nine votes. ${back.join(' ')}</li>`)).toEqual(['By nine votes. up to the quay']);
    expect(textsOf('<p><a class="sdfootnotesym" href="#sdfootnote1anc">1</a>By nine votes.</p>')).toEqual([
      'By nine votes.',
    ]);
  });
});
