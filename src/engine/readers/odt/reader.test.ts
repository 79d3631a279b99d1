import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

test('the words in page order: deletions, comments and contents left out, spaces as written, notes last', async () => {
  const [draft] = await readBytes(readFileSync(join(import.meta.dirname, 'fixtures/ferry-pier.odt')), 'ferry-pier.odt');
  expect(draft).toMatchObject({
    title: 'Ferry pier closes',
    byline: 'Ada Finch',
    published: '2024-05-03',
    language: 'en',
    paragraphs: [
      'In short: Ferry pier closes',
      'The ferry pier  closes in June, said the council.\nSo it was said.',
      'What it costs',
      'Year\tMillion',
      'a first point',
      'The pier is older than the town hall.',
      'Words in a box.',
      'Words in a shape.',
      'On weekdays only.',
    ],
    furniture: ['What it costs\t1', 'Harbour Daily, local pages'],
  });
});

test('flat: everything is in one document, and a comment’s metadata is not the article’s', async () => {
  const [draft] = await readBytes(readFileSync(join(import.meta.dirname, 'fixtures/quay.fodt')), 'quay.fodt');
  expect(draft).toMatchObject({
    title: 'Third quay opens',
    byline: 'Ada Finch',
    published: null,
    paragraphs: ['The third quay opened on Friday, said the council.', 'It had taken four years to build.'],
    furniture: expect.arrayContaining(['Harbour Daily, local pages']),
  });
  expect(JSON.stringify(draft)).not.toContain('Editor');
});

test('signs in the font Symbol are what they show, and soft hyphens are invisible', async () => {
  const flat = readFileSync(join(import.meta.dirname, 'fixtures/quay.fodt'), 'utf8')
    .replace(
      '</office:styles>',
      '<style:style style:name="T1" style:family="text"><style:text-properties style:font-name="Symbol"/></style:style></office:styles>',
    )
    .replace('opened on Friday', 'is at 40<text:span text:style-name="T1">\uf0b0</text:span> lati\u00adtude');
  const [draft] = await readBytes(Buffer.from(flat), 'quay.fodt');
  expect(draft).toMatchObject({ paragraphs: [expect.stringContaining('is at 40° latitude'), expect.anything()] });
});

test('raised digits are apart from those on the line, and words with a line through them left out', async () => {
  const style = (name: string, properties: string) =>
    `<style:style style:name="${name}" style:family="text"><style:text-properties ${properties}/></style:style>`;
  const styles = [
    style('Up', 'style:text-position="super 58%"') + style('Down', 'style:text-position="-33% 58%"'),
    style('On', 'style:text-position="0% 100%"') + style('Out', 'style:text-line-through-style="solid"'),
  ];
  const span = (name: string, words: string) => `<text:span text:style-name="${name}">${words}</text:span>`;
  const words = `took ${span('Out', '14')}12${span('Up', `3${span('On', '4')}`)} of 5${span('Up', '1')}/${span('Down', '2')} days`;
  const flat = readFileSync(join(import.meta.dirname, 'fixtures/quay.fodt'), 'utf8')
    .replace('</office:styles>', `${styles.join('')}$&`)
    .replace('opened on Friday', words);
  const [draft] = await readBytes(Buffer.from(flat), 'quay.fodt');
  expect(draft).toMatchObject({ paragraphs: [expect.stringContaining('took 12³4 of 5¹/₂ days'), expect.anything()] });
});

test('a flat drawing is refused by name', async () => {
  const drawing =
    '<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.graphics"/>';
  expect(await readBytes(Buffer.from(drawing), 'a.fodg')).toMatchObject([{ code: 'unknown-format' }]);
});

test('a repacked document whose type is not its first entry is still recognised', async () => {
  const bytes = readFileSync(join(import.meta.dirname, 'fixtures/ferry-pier.odt'));
  const [whole] = await readBytes(bytes, 'ferry-pier.odt');
  if (whole?.outcome !== 'article') throw new Error('no article');
  const parts = Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/'));
  const anew = zipSync({ 'Versions/Version1': strToU8('old'), ...Object.fromEntries(parts.reverse()) });
  expect(await readBytes(anew, 'ferry-pier.odt')).toMatchObject([{ paragraphs: whole.paragraphs }]);
});
