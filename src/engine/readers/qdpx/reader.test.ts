import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';
import { pickReader } from '../index.ts';

const FIXTURE = readFileSync(join(import.meta.dirname, 'fixtures/harbour-interviews.qdpx'));
const read = (bytes: Uint8Array) => readBytes(bytes, 'a.qdpx');
const zipped = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, words]) => [name, strToU8(words)])));
const project = (inside: string) => `<?xml version="1.0"?><Project name="P" origin="A program">${inside}</Project>`;

describe('a QDA project', () => {
  test('gives an article for each source with a text, wherever the text is, with its variables', async () => {
    const results = await read(FIXTURE);
    const articles = results.filter((result) => result.outcome === 'article');
    expect(articles.map(({ title, member }) => [title, member])).toEqual([
      ['The night on the mole', 'The night on the mole'],
      ['A pilot & his log', 'A pilot & his log'],
      ['Harbour plan', 'Harbour plan'],
      ['Talk with the mate', 'Talk with the mate'],
    ]);
    expect(articles[0]).toMatchObject({
      source: 'Averin Courier',
      published: '2026-10-09',
      paragraphs: [
        'The lamp on the mole was out, say three who stood there.',
        'One of them had called the harbour office at seven.',
      ],
    });
    expect(articles[1]?.paragraphs).toHaveLength(2);
  });

  test('says what is missing, what lies outside, and that codes were left out', async () => {
    const failures = (await read(FIXTURE)).filter((result) => result.outcome === 'failure');
    expect(failures.map(({ member, code }) => [member, code])).toEqual([
      ['Lost', 'damaged'],
      ['Elsewhere', 'damaged'],
      ['Above', 'damaged'],
      [null, 'left-out'],
    ]);
    expect(failures[1]?.message).toContain('relative://notes/elsewhere.docx');
    expect(failures[3]?.message).toContain('1 coding by 2 codes, 1 note, 1 picture or recording were left out');
  });

  test('is known by what is in it, whatever it is called', () => {
    const readerOf = (bytes: Uint8Array, name: string) => {
      const picked = pickReader(bytes, name);
      return 'reader' in picked ? picked.reader.name : picked.refusal.code;
    };
    expect(readerOf(FIXTURE, 'project.zip')).toBe('qdpx');
    expect(readerOf(zipped({ 'a.txt': 'Words', 'b.txt': 'Words' }), 'a.zip')).toBe('zip');
  });

  test('documents and PDFs in it are read by their own readers, and are called as the project calls them', async () => {
    const docx = readFileSync(join(import.meta.dirname, '../docx/fixtures/third-quay.docx'));
    const bytes = zipSync({
      'project.qde': strToU8(
        project('<Sources><TextSource name="Report" richTextPath="internal://a.docx"/></Sources>'),
      ),
      'Sources/a.docx': docx,
    });
    const [article] = await read(bytes);
    expect(article).toMatchObject({ outcome: 'article', member: 'Report' });
  });

  test('that is hostile is refused: entities, paths that lead out, a project without a list', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE Project [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${project('&b;')}`;
    expect(await read(zipped({ 'project.qde': bomb }))).toMatchObject([{ code: 'unsafe-archive' }]);
    const utf16 = Buffer.from(`\ufeff${bomb}`, 'utf16le');
    expect(await read(zipSync({ 'project.qde': utf16 }))).toMatchObject([{ code: 'unsafe-archive' }]);
    expect(await read(zipped({ 'project.qde': project(''), '../../etc/x': 'x' }))).toMatchObject([
      { code: 'unsafe-archive' },
    ]);
    expect(await read(zipped({ 'sources/a.txt': 'Words' }))).toMatchObject([{ code: 'damaged' }]);
    expect(await read(zipped({ 'project.qde': project('') }))).toMatchObject([{ code: 'empty' }]);
    expect(await read(zipped({ 'project.qde': '<Project><Sources><TextSource name="cut' }))).toMatchObject([
      { code: 'empty' },
    ]);
  });

  test('a text that pretends to be this program’s own is trimmed as any', async () => {
    const own = (words: string) =>
      zipped({
        'project.qde': `<Project origin="Collate"><Sources><TextSource name="T"><PlainTextContent>${words}</PlainTextContent></TextSource></Sources></Project>`,
      });
    expect(await read(own(' One. \n\n\n\nTwo\u0301. '))).toMatchObject([{ paragraphs: ['One.', 'Twó.'] }]);
    expect(await read(own('One\nline.\n\nTwo.'))).toMatchObject([{ paragraphs: ['One\nline.', 'Two.'] }]);
  });
});
