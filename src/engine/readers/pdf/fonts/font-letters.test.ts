import { expect, test } from 'vitest';
import { readBytes } from '../../fixtures/read-bytes.ts';
import { writePdf } from '../../fixtures/write-pdf.ts';
import { createFonts } from './font-letters.ts';

const STORY = [
  'The ferry left the harbour at dawn with forty',
  'people on board, and the wind turned north an',
  'hour later. The crew made for the lee of the island.',
].map((text, i) => ({ x: 60, y: 700 - i * 12, text }));

const read = (over: string) => readBytes(writePdf([{ runs: STORY, over }]), 'paper.pdf');

test.each([
  ['a mark that joins', 'w', 'The ferry �ent home'],
  ['a byte order mark', 'o', 'The ferry went h�me'],
  ['a space', 't', 'The ferry wen� home'],
  ['a soft hyphen', 'n', 'The ferry we�t home'],
])('a letter that its font calls %s stands as a sign, and its page is reported', async (_, letter, text) => {
  const inOtherFont = 'The ferry went home'.replace(letter, `) Tj /D 10 Tf (${letter}) Tj /F 10 Tf (`);
  const over = `BT /F 10 Tf 60 600 Td (${inOtherFont}) Tj ET`;
  const [article, report] = await read(over);
  expect(article).toMatchObject({ paragraphs: expect.arrayContaining([text]) });
  expect(report).toMatchObject({ code: 'damaged', member: 'page 1' });
});

test('beside such a letter, those of LaTeX’s fonts of pictures are read by their codes', async () => {
  const pictures = Array.from('the sta\u000b of the o\u000ece'.matchAll(/[^ ]+/gu), ({ 0: text, index }) => {
    return { x: 60 + index * 5, y: 640, text, isPictures: true };
  });
  const over = 'BT /F 10 Tf 60 600 Td (The ferry ) Tj /D 10 Tf (w) Tj /F 10 Tf (ent home) Tj ET';
  const [article] = await readBytes(writePdf([{ runs: [...STORY, ...pictures], over }]), 'paper.pdf');
  expect(JSON.stringify(article)).toContain('the staff of the office');
  expect(JSON.stringify(article)).toContain('The ferry �ent home');
});

test('a space, and a hyphen that its font calls a soft one, are none', async () => {
  const over = 'BT /D 10 Tf 60 600 Td (Ferr ) Tj /F 10 Tf (y) Tj ET';
  expect(await read(over)).toHaveLength(1);
});

test('a word in a font that has only the places of its letters stands as signs, and its page is reported', async () => {
  // "not" by the places of its letters: if these were taken for codes, it would be "QRW".
  const over = 'BT /F 10 Tf 60 600 Td (He did ) Tj /G 10 Tf <005100520057> Tj /F 10 Tf ( say so.) Tj ET';
  const [article, report] = await read(over);
  expect(article).toMatchObject({ paragraphs: expect.arrayContaining(['He did ��� say so.']) });
  expect(report).toMatchObject({ code: 'damaged', member: 'page 1' });
  const longer =
    'BT /F 10 Tf 60 600 Td (He did ) Tj /G 10 Tf <00510052005700510052005700510052> Tj /F 10 Tf ( say so.) Tj ET';
  const [other] = await read(longer);
  expect(other).toMatchObject({
    paragraphs: expect.arrayContaining([expect.stringMatching(/^He did �+ say so\.$/)]),
  });
});

test.each([
  ['a stroke without width', [0, 0, 0, 1, 0, 0.7, 4], false],
  ['one with width', [0, 0, 0, 1, 0.3, 0.7, 4], true],
])('a space that has %s for an outline', (_, path, isDisguised) => {
  const objects = { has: (name: string) => name === 'f_path_a', get: () => ({ path }) };
  const font = createFonts(objects as unknown as Parameters<typeof createFonts>[0]).of('f');
  expect(font.shapeOf({ unicode: ' ', isInFont: true, fontChar: 'a', width: 250 }).isDisguised).toBe(isDisguised);
});
