import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const fixture = () => readFileSync(join(import.meta.dirname, 'fixtures/harbour.pptx'));

test('slides in presentation order without hidden ones; footers set aside, speaker’s notes last', async () => {
  expect(await readBytes(fixture(), 'harbour.pptx')).toMatchObject([
    {
      title: 'The harbour in four years',
      byline: 'Ada Finch',
      published: '2025-03-14',
      paragraphs: [
        'What it cost',
        'The council spent four million on the quay.',
        'Work went on\nfor four years.',
        'Year\tBoats',
        '2025\t14',
        'Fewer boats came than in the year before.',
        'Say that the sum has been checked twice.',
      ],
      furniture: ['Harbour Daily'],
    },
  ]);
});

test('raised digits are apart from those on the line, and words with a line through them left out', async () => {
  const run = (words: string, look: string) => `<a:r><a:rPr ${look}/><a:t>${words}</a:t></a:r>`;
  const runs = run('14', 'strike="sngStrike"') + run('12', 'strike="noStrike"') + run('3', 'baseline="30000"');
  const parts = unzipSync(fixture());
  const slides = Object.entries(parts).map(([name, bytes]) => {
    const xml = /slides\/slide\d/.test(name)
      ? strFromU8(bytes).replace(/(?=<a:r><a:rPr[^>]*><a:t>Work went)/, runs)
      : null;
    return [name, xml === null ? bytes : strToU8(xml)] as const;
  });
  const [draft] = await readBytes(zipSync(Object.fromEntries(slides)), 'a.pptx');
  expect(JSON.stringify(draft)).toContain('"12³Work went');
});

test('a presentation without words and one without slides are told apart', async () => {
  const parts = unzipSync(fixture());
  const without = (name: string, xml?: string) => {
    const { [name]: _, ...rest } = parts;
    return readBytes(zipSync(xml === undefined ? rest : { ...rest, [name]: strToU8(xml) }), 'a.pptx');
  };
  expect(await without('ppt/presentation.xml', '<p:presentation/>')).toMatchObject([{ code: 'empty' }]);
  expect(await without('ppt/presentation.xml')).toMatchObject([{ code: 'damaged' }]);
});

test('a slide listed again and again is read once', async () => {
  const parts = unzipSync(fixture());
  const presentation = strFromU8(parts['ppt/presentation.xml'] as Uint8Array);
  const list = (copies: number) => strToU8(presentation.replace(/<p:sldId [^>]*\/>/g, (slide) => slide.repeat(copies)));
  const read = (xml: Uint8Array) => readBytes(zipSync({ ...parts, 'ppt/presentation.xml': xml }), 'a.pptx');
  expect(await read(list(3))).toEqual(await read(list(1)));
});
