import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { testInFull } from '../../../measure/testing/test-in-full.ts';
import { readBytes } from '../fixtures/read-bytes.ts';
import { LEFT, lines, RIGHT, read, readOne } from '../fixtures/read-paper.ts';
import { type DrawnRun, writePdf } from '../fixtures/write-pdf.ts';
import { pdfReader } from './reader.ts';

test('letters of LaTeX’s fonts of pictures, which pdf.js takes for spaces, are read', async () => {
  const rows = ['The sta\x0b of the o\x0ece saw \x0cve', '\x0deets of white ships in the', 'harbour: \\A \x0cne day."'];
  const runs = rows.flatMap((row, at) =>
    Array.from(row.matchAll(/[^ ]+/gu), ({ 0: text, index }): DrawnRun => {
      return { x: 60 + index * 5, y: 700 - at * 12, text, isPictures: true };
    }),
  );
  const article = await readOne([{ runs: [{ x: 60, y: 760, text: 'A day at the sea', size: 20 }, ...runs] }]);
  expect(article.paragraphs).toEqual([
    'The staff of the office saw five fleets of white ships in the harbour: “A fine day.”',
  ]);
});

describe('/ActualText', () => {
  const run = (x: number, text: string, says?: string): DrawnRun => ({ x, y: 700, text, ...(says ? { says } : {}) });

  test('replaces what the fonts say, if letters stack', async () => {
    const runs = [run(50, 'เ'), run(55, 'ปX', 'ปิ'), run(65, 'ดท่าเรือ'), run(95, 'XX', 'ให้'), run(109, 'เรือ')];
    const draft = await readOne([{ runs }]);
    expect(`${draft.title} ${draft.paragraphs.join(' ')}`).toContain('เปิดท่าเรือให้เรือ');
  });

  test('keeps the words of a line apart whose spaces are as wide as letters', async () => {
    const runs = [run(50, 'नगर'), run(72, 'XX', 'ने'), run(92.8, 'XX', 'को'), run(113.6, 'घाट')];
    const draft = await readOne([{ runs }]);
    expect(`${draft.title} ${draft.paragraphs.join(' ')}`).toContain('नगर ने को घाट');
  });

  test('makes a page legible whose fonts map to no letters', async () => {
    const runs = [run(50, 'ऋऌऍऎ', 'नगर'), run(75, 'ऐऑऒ', 'परिषद')];
    const [draft] = await read([{ runs }], { withoutLetters: true });
    expect(draft).toMatchObject({ outcome: 'article', paragraphs: ['नगर परिषद'] });
  });
});

describe('what cannot be read is named', () => {
  const code = async (bytes: Uint8Array) =>
    (await readBytes(bytes, 'paper.pdf')).map((each) => 'code' in each && each.code);

  test('pages that are pictures, and empty pages', async () => {
    expect(await read([{ runs: [], hasPicture: true }])).toMatchObject([{ code: 'scanned' }]);
    const stamped = (page: number) => lines([`Downloaded from the library on 19 March, page ${page}`], 20, 20);
    const pages = [1, 2, 3].map((page) => ({ runs: stamped(page), hasPicture: true }));
    expect(await read(pages)).toMatchObject([{ code: 'scanned' }]);
    expect(await read([{ runs: [] }])).toMatchObject([{ code: 'empty' }]);
  });

  test('pages whose words are curves, alone or beside others', async () => {
    const curve = (i: number) => {
      const [x, y] = [60 + (i % 60) * 6, 700 - Math.floor(i / 60) * 14];
      return `${x} ${y} m ${x} ${y + 7} ${x + 5} ${y + 7} ${x + 5} ${y} c f`;
    };
    const below = Array.from({ length: 300 }, (_, i) => curve(i)).join(' ');
    expect(await read([{ runs: [], below }])).toMatchObject([{ code: 'scanned' }]);
    expect(await read([{ runs: [], below: curve(0) }])).toMatchObject([{ code: 'empty' }]);
    const beside = await read([{ runs: lines(LEFT, 60, 700) }, { runs: [], below }]);
    expect(beside).toMatchObject([{ outcome: 'article' }, { code: 'scanned', member: 'page 2' }]);
  });

  test('a page without words is reported beside what was imported', async () => {
    const results = await read([{ runs: lines(LEFT, 60, 700) }, { runs: [], hasPicture: true }]);
    expect(results).toMatchObject([{ outcome: 'article' }, { code: 'scanned', member: 'page 2' }]);
  });

  test('fonts that do not map to letters', async () => {
    const runs = lines(['Пристань закрыта', 'до конца зимы'], 60, 700);
    expect(await read([{ runs }], { withoutLetters: true })).toMatchObject([{ code: 'damaged' }]);
  });

  test('a letter that its font does not know stands as a sign, and its page is reported', async () => {
    const texts = [
      'The ferry left at da\ue001n with forty people',
      'on board and the \ue001ind turned north',
      ...LEFT.slice(2),
    ];
    const [article, report] = await read([{ runs: lines(texts, 60, 700) }]);
    const text = article?.outcome === 'article' ? [article.title, ...article.paragraphs].join(' ') : '';
    expect(text).toContain('da\ufffdn with forty people on board and the \ufffdind turned');
    expect(report).toMatchObject({ code: 'damaged', member: 'page 1' });
    expect(await read([{ runs: lines(['\ue001', ...LEFT], 60, 700) }])).toHaveLength(1);
  });

  test('letters in an encoding that is not known, alone or beside others', async () => {
    const over = 'BT /U 12 Tf 60 400 Td <00540068> Tj ET';
    expect(await read([{ runs: [], over }])).toMatchObject([{ code: 'damaged' }]);
    const story = { runs: lines(LEFT, 60, 700) };
    for (const pages of [[{ ...story, over }], [{ runs: [], over }, story]])
      expect(await read(pages)).toMatchObject([{ outcome: 'article' }, { code: 'damaged', member: 'page 1' }]);
  });

  test('letters as no language writes them', async () => {
    const shifted = (text: string) =>
      text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 29));
    const nonsense = lines([...LEFT, ...RIGHT].map(shifted), 60, 700);
    expect(await read([{ runs: nonsense }])).toMatchObject([{ code: 'damaged' }]);
    const oneForAll = lines(['\u98ce'.repeat(12), '\u97e6'.repeat(9)], 60, 700);
    expect(await read([{ runs: oneForAll }])).toMatchObject([{ code: 'damaged' }]);
  });

  test('a truncated file', async () => {
    expect(await code(Buffer.from('%PDF-1.7\nno objects at all\n%%EOF'))).toEqual(['damaged']);
  });

  testInFull('a stream that would exhaust memory', async () => {
    const packed = deflateSync(Buffer.alloc(80 * 1024 * 1024, ' '));
    const whole = writePdf([{ runs: lines(LEFT, 60, 700) }]);
    const bomb = Buffer.concat([
      whole,
      Buffer.from(`99 0 obj\n<</Filter/FlateDecode/Length ${packed.length}>>\nstream\n`),
      packed,
      Buffer.from('\nendstream\nendobj\n'),
    ]);
    expect(await code(bomb)).toEqual(['too-large']);
  });

  test('a picture with too many pixels', async () => {
    const whole = writePdf([{ runs: lines(LEFT, 60, 700), hasPicture: true }]).toString('latin1');
    const huge = whole.replace('/Width 1/Height 1', '/Width 90000/Height 90000');
    expect(await code(Buffer.from(huge, 'latin1'))).toEqual(['too-large']);
  });
});

test('a PDF’s signature may follow junk, but words about PDFs are not one', () => {
  const bytes = writePdf([{ runs: lines(LEFT, 60, 700) }]);
  expect(pdfReader.sniff(Buffer.concat([Buffer.from('GPL Ghostscript 9\nbanner\n'), bytes]), 'x')).toBeGreaterThan(0.9);
  expect(pdfReader.sniff(Buffer.from('A file begins with %PDF-1.4 if it is one.'), 'x.txt')).toBe(0);
});
