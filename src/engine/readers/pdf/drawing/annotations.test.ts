import { describe, expect, test } from 'vitest';
import { readBytes } from '../../fixtures/read-bytes.ts';
import { type WrittenAnnotation, writePdf } from '../../fixtures/write-pdf.ts';

const STORY = [
  'The ferry left the harbour at dawn with forty',
  'people on board, and the wind turned north an',
  'hour later. The crew made for the lee of the',
  'island, where the water was calm, and waited.',
];

/** A page of prose with a label below, and what is put on it. */
async function read(
  ...annotations: WrittenAnnotation[]
): Promise<{ text: string; furniture: string[]; messages: string[] }> {
  const runs = [...STORY, 'Name of the ship:'].map((text, i) => ({ x: 60, y: i === 4 ? 600 : 700 - i * 12, text }));
  const results = await readBytes(writePdf([{ runs, annotations }]), 'paper.pdf');
  return {
    text: results.flatMap((result) => (result.outcome === 'article' ? result.paragraphs : [])).join('\n'),
    furniture: results.flatMap((result) => (result.outcome === 'article' ? result.furniture : [])),
    messages: results.flatMap((result) => (result.outcome === 'failure' ? [result.message] : [])),
  };
}

const shows = (text: string) => `BT /F 10 Tf 2 4 Td (${text}) Tj ET`;
/** Over "hour later. The crew" in the third line. */
const WORDS = [60, 674, 154, 686] as const;
const BLACK = '0 g 0 0 300 30 re f';

describe('what is filled in or typed on a page', () => {
  test('is read where it stands', async () => {
    const { text } = await read(
      { at: [150, 596, 300, 616], about: '/Subtype/Widget/FT/Tx/T(ship)/V(Anna)', draws: shows('Anna of Hove') },
      {
        at: [60, 500, 300, 520],
        about: '/Subtype/FreeText/Contents(Typed)/DA(/F 10 Tf)',
        draws: shows('Typed below it.'),
      },
    );
    expect(text).toContain('Name of the ship: Anna of Hove');
    expect(text).toContain('Typed below it.');
  });

  test('is read also where no program has drawn it yet', async () => {
    const { text } = await read({
      at: [150, 596, 300, 616],
      about: '/Subtype/Widget/FT/Tx/T(ship)/V(Anna)/DA(/F 10 Tf 0 g)',
    });
    expect(text).toMatch(/Name of the ship:\s+Anna/);
  });

  test('beside or over words of the page, stands apart from them', async () => {
    const typed = (x: number, y: number): WrittenAnnotation => ({
      at: [x, y, x + 99, y + 20],
      about: '/Subtype/FreeText',
      draws: shows(`At ${x}.`),
    });
    const { text, furniture } = await read(typed(80, 678), typed(400, 684));
    expect(text).toContain(STORY.join(' '));
    expect(text).not.toContain('At ');
    expect(furniture).toEqual(['At 80.', 'At 400.']);
  });

  test('is not the caption of a button, the comment of a reader, or hidden', async () => {
    const { text } = await read(
      { at: [150, 596, 300, 616], about: '/Subtype/Widget/FT/Btn/Ff 65536/T(send)', draws: shows('Send') },
      { at: [60, 500, 80, 520], about: '/Subtype/Text/Contents(Nonsense!)' },
      { at: [60, 400, 80, 420], about: '/Subtype/FreeText/F 2/DA(/F 10 Tf)', draws: shows('Unseen') },
    );
    expect(text).not.toMatch(/Send|Nonsense|Unseen/);
  });
});

describe('what covers words', () => {
  test.each([
    '/Subtype/Square',
    '/Subtype/Widget/FT/Tx/T(bar)',
    '/Subtype/Widget/FT/Btn/Ff 65536/T(bar)/MK<</BG[0 0 0]>>',
  ])('a black %s stands as a bar', async (about) => {
    const { text, messages } = await read({ at: WORDS, about, draws: BLACK });
    expect(text).toContain('the wind turned north an █ made for the lee');
    expect(messages).toEqual([expect.stringContaining('blacked out')]);
  });

  test('a reader’s marker and the line that he drew through words hide and strike none', async () => {
    const { text, messages } = await read(
      { at: WORDS, about: '/Subtype/Highlight', draws: '1 1 0 rg 0 0 300 30 re f' },
      { at: [60, 662, 260, 674], about: '/Subtype/StrikeOut', draws: '1 w 0 5 m 200 5 l S' },
    );
    expect(text).toContain(STORY.join(' '));
    expect(messages).toEqual([]);
  });
});
