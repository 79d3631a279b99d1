import fc from 'fast-check';
import { parse, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { tries } from '../../../measure/test-effort.ts';
import { parsePage } from './page.ts';

const PIECES = [
  ...[
    'words',
    ' ',
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\0',
    '&',
    '&amp;',
    '&#32;',
    '&#10;',
    '&notin',
    '<',
    '</>',
    '\ud83d\ude00',
    '\ud83d',
  ],
  ...['<p>', '</p>', '<b>', '</b>', '<i title="a b', '">', '"', "<i class='c", "'>", "'", '<i id=d e>', '>'],
  ...[
    '<i a="b" c="d e" a="f">',
    '<i a="b"c="d"/>',
    '<p\r\na="b"\tD="e" f="&amp;"',
    ' a="b"',
    '</p a="b">',
    '<br a="b"/>',
    `<b a='c"d'e=f>`,
    '<b a="&notin;&amp"/b="c" constructor="d"',
    '<svg viewbox="a" xlink:href="b">',
  ],
  ...[
    '<pre>',
    '<pre>\n',
    '<textarea>\n',
    '</textarea>',
    '<title>',
    '</title>',
    '<template>',
    '</template>',
    '<select>',
  ],
  ...['<table>', '<tr>', '<td>', '<caption>', '</td>', '</table>', '<svg>', '</svg>', '<math>', '<![CDATA[ x ]]>'],
  ...['<frameset>', '</frameset>', '<body>', '</body>', '</html>', '<!doctype html>'],
];

test('a page taken in whole runs has the same tree as letter by letter', () => {
  const pages = fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join(''));
  const check = fc.property(pages, (html) => {
    expect(serialize(parsePage(html))).toBe(serialize(parse(html, { scriptingEnabled: false })));
  });
  fc.assert(check, { numRuns: tries(3000) });
});
