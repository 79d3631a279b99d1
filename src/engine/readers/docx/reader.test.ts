import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';
import { docxReader } from './reader.ts';

const fixture = () => readFileSync(join(import.meta.dirname, 'fixtures/third-quay.docx'));

test('the words are those that Word shows: insertions but no deletions or hidden words, boxes once, notes last', async () => {
  const [draft] = await readBytes(fixture(), 'third-quay.docx');
  expect(draft).toMatchObject({
    title: 'Third quay approved after seven years',
    byline: 'Ada Finch',
    published: '2025-03-14',
    language: 'en',
    paragraphs: [
      'The harbour council voted on Friday to build a third quay, after seven years.',
      'A paragraph whose mark was deleted runs into the next one.',
      'The chair,  Maria Levchenko, spoke\nof the cost.',
      'Words in a box on the page.',
      'What it costs',
      'Year\tMillion',
      '2025\t4.2',
      'Work begins in April.',
      'a first point',
      'A page that was put in whole.',
      'A document that was put in whole.',
      '世界 and עולם stand in one line.',
      'By nine votes to four.',
    ],
    furniture: ['Harbour Daily, local pages'],
  });
});

test('raised digits are apart from those on the line, and words with a line through them left out', async () => {
  const run = (words: string, look: string) => `<w:r><w:rPr>${look}</w:rPr><w:t>${words}</w:t></w:r>`;
  const runs = [
    run('At least ', '') + run('14', '<w:strike/>') + run('12', '<w:strike w:val="0"/>'),
    run('3', '<w:vertAlign w:val="superscript"/>') +
      run(' died, ', '') +
      run('5', '<w:position w:val="-1"/>') +
      run('1', '<w:position w:val="8"/>'),
    run('/', '') + run('2', '<w:vertAlign w:val="subscript"/>') + run('.', '<w:vertAlign w:val="baseline"/>'),
  ];
  const parts = unzipSync(fixture());
  const document = strFromU8(parts['word/document.xml'] as Uint8Array);
  const changed = document.replace('<w:r><w:t xml:space="preserve"> quay, after', `${runs.join('')}$&`);
  const [draft] = await readBytes(zipSync({ ...parts, 'word/document.xml': strToU8(changed) }), 'a.docx');
  expect(JSON.stringify(draft)).toContain('At least 12³ died, 5¹/₂. quay, after');
});

test('digits raised by a style, struck styles and controls that nobody filled in', async () => {
  const styles = [
    '<w:style w:type="character" w:styleId="Hoch"><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
    '<w:style w:type="character" w:styleId="Zahl"><w:basedOn w:val="Hoch"/></w:style>',
    '<w:style w:type="character" w:styleId="Weg"><w:rPr><w:strike/></w:rPr></w:style>',
  ].join('');
  const run = (words: string, style: string) =>
    `<w:r><w:rPr><w:rStyle w:val="${style}"/></w:rPr><w:t>${words}</w:t></w:r>`;
  const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Click here', '')}</w:sdtContent></w:sdt>`;
  const filled = `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run(' boats', '')}</w:sdtContent></w:sdt>`;
  const parts = unzipSync(fixture());
  const changed = (name: string, at: string, added: string) =>
    strToU8(strFromU8(parts[name] as Uint8Array).replace(at, `${added}$&`));
  const words = run('At least 12', '') + run('3', 'Zahl') + run(' or 14', 'Weg') + control + filled;
  const bytes = zipSync({
    ...parts,
    'word/styles.xml': changed('word/styles.xml', '</w:styles>', styles),
    'word/document.xml': changed('word/document.xml', '<w:r><w:t xml:space="preserve"> quay, after', words),
  });
  expect(JSON.stringify(await readBytes(bytes, 'a.docx'))).toContain('At least 12³ boats quay, after');
});

test('who typed the file and when is kept, but not taken for the article’s author and date', async () => {
  const [draft] = await readBytes(fixture(), 'third-quay.docx');
  if (draft?.outcome !== 'article') throw new Error('no article');
  const own = { from: 'the document’s properties (author)', field: 'byline', value: 'Typist' };
  expect(draft.found).toContainEqual(own);
  expect(draft.found.filter(({ field }) => field === 'published').map(({ from }) => from)).toEqual([
    'the document’s date line',
    'the document’s properties (created)',
  ]);
});

test('a truncated file and text named as a document are told apart', async () => {
  const [cut] = await readBytes(fixture().subarray(0, 900), 'a.docx');
  expect(cut).toMatchObject({ code: 'damaged', message: expect.stringMatching(/cut short/) });
  const [renamed] = await readBytes(Buffer.from('Only words.\n'), 'a.docx', { by: docxReader });
  expect(renamed).toMatchObject({ code: 'damaged', message: expect.stringMatching(/rename it to \.txt/) });
});

test('the XML of Word 2003: notes last, comments and deletions left out, headers set aside', async () => {
  const bytes = readFileSync(join(import.meta.dirname, 'fixtures/harbour-2003.xml'));
  expect(await readBytes(bytes, 'harbour.xml')).toMatchObject([
    {
      title: 'Pier to close in spring',
      language: 'en',
      found: expect.arrayContaining([
        { field: 'published', value: '2025-03-14T09:00:00Z', from: 'the document’s properties (created)' },
      ]),
      paragraphs: [
        'The harbour council voted on Friday to close the old pier.',
        'Work begins in April.',
        'By nine votes to four.',
      ],
      furniture: ['Harbour Daily, local pages'],
    },
  ]);
});

test('a package saved as one XML file reads like the package', async () => {
  const parts = Object.entries(unzipSync(fixture())).map(([name, bytes]) => {
    const isXml = /\.(?:xml|rels)$/.test(name);
    const held = isXml ? strFromU8(bytes).replace(/^<\?xml[^>]*\?>/, '') : Buffer.from(bytes).toString('base64');
    const tag = isXml ? 'pkg:xmlData' : 'pkg:binaryData';
    return `<pkg:part pkg:name="/${name}"><${tag}>${held}</${tag}></pkg:part>`;
  });
  const flat =
    '<?xml version="1.0"?><?mso-application progid="Word.Document"?>' +
    `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join('')}</pkg:package>`;
  const [whole] = await readBytes(fixture(), 'third-quay.docx');
  const [draft] = await readBytes(Buffer.from(flat), 'third-quay.xml');
  if (whole?.outcome !== 'article') throw new Error('no article');
  expect(draft).toMatchObject({ title: whole.title, paragraphs: whole.paragraphs, furniture: whole.furniture });
});

test('a document behind bytes that a server put before it is read', async () => {
  const bytes = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\n\r\n'), fixture()]);
  expect(await readBytes(bytes, 'third-quay.docx')).toMatchObject([{ title: 'Third quay approved after seven years' }]);
});

test('a raised number that leads to a note is left out; one that is text, and a link of words, are not', async () => {
  const parts = unzipSync(fixture());
  const raised = (text: string) => `<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>${text}</w:t></w:r>`;
  const link = (run: string) => `<w:hyperlink w:anchor="n1">${run}</w:hyperlink>`;
  const words = `<w:p><w:r><w:t>It leaks</w:t></w:r>${link(raised('1'))}<w:r><w:t>, says the report</w:t></w:r>${link('<w:r><w:t> 2</w:t></w:r>')}<w:r><w:t>.</w:t></w:r></w:p>`;
  const document = strFromU8(parts['word/document.xml'] as Uint8Array);
  const changed = document.replace('</w:body>', `${words}</w:body>`);
  const [draft] = await readBytes(zipSync({ ...parts, 'word/document.xml': strToU8(changed) }), 'a.docx');
  expect(draft).toMatchObject({ paragraphs: expect.arrayContaining(['It leaks, says the report 2.']) });
});
