/** A reader looks at each character of a long run a bounded number of times: otherwise these files would take from half a minute to hours. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { processorTime } from '../../measure/processor-time.ts';
import { readBytes } from './fixtures/read-bytes.ts';

const STORY = 'The council voted on Friday to close the old pier, the mayor said. Work on the new one begins in April.';
const run = (sign: string) => sign.repeat(200_000);
const fixture = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');
const MOST_CPU_MS = 2_000;

const iptc = ({ head = 'Pier to close', body = STORY, end = '141012 MAR 25' }) =>
  `\x01hw0123 4 i 98 hw0123\r\n\x02${head} =\r\nBy Ada Finch =\r\n\r\n   ${body}\r\n\x03${end}\r\n\x04`;
const mailOf = (parts: number, header: string) =>
  `From: Ada Finch <ada@harbour.example>\nSubject: Pier\nContent-Type: multipart/mixed; boundary=b\n${`\n--b\n${header}\n\n${STORY}\n`.repeat(parts)}`;
const flowedMail = (lines: string) =>
  `From: Ada Finch <ada@harbour.example>\nSubject: Pier\nContent-Type: text/plain; format=flowed; delsp=yes\n\n${lines}`;
const pageOf = (body: string) => `<html><body><h1>Pier</h1><p>${STORY}</p>${body}</body></html>`;
const note = (content: string) =>
  `<?xml version="1.0"?><en-export><note><title>Pier</title><content><![CDATA[<en-note>${STORY}${content}</en-note>]]></content></note></en-export>`;
const flatOdt = (words: string) =>
  `<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.text"><office:body><office:text><text:p>${STORY}</text:p>${words}</office:text></office:body></office:document>`;
const digest = (headers: string) =>
  `From: list@harbour.example\nSubject: Harbour Digest, Vol 1\n\nToday's Topics:\n\n1. Pier\n\n${'-'.repeat(70)}\n\n${headers}From: Ada Finch <ada@harbour.example>\nSubject: Pier\n\n${STORY}\n\n${'-'.repeat(30)}\n\n${headers}\nEnd of Harbour Digest\n*********\n`;
const post = (body: string) =>
  fixture('feed/fixtures/export.wxr').replace('The council voted on Friday.', `${STORY}${body}`);

/** A document that names its notes so many times. */
const documentNaming = (times: number) => () => {
  const type = (name: string) => `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}"`;
  const paragraph = `<w:p><w:r><w:t>${STORY}</w:t></w:r></w:p>`;
  const part = (xml: string) => strToU8(`<?xml version="1.0"?>${xml}`);
  return zipSync({
    '_rels/.rels': part(
      `<Relationships><Relationship Id="d" ${type('officeDocument')} Target="d.xml"/></Relationships>`,
    ),
    'd.xml': part(`<w:document><w:body>${paragraph}</w:body></w:document>`),
    '_rels/d.xml.rels': part(
      `<Relationships>${`<Relationship Id="n" ${type('footnotes')} Target="n.xml"/>`.repeat(times)}</Relationships>`,
    ),
    'n.xml': part(`<w:footnotes>${`<w:footnote>${paragraph}</w:footnote>`.repeat(100)}</w:footnotes>`),
  });
};

/** Warms up, so that loading and compiling do not count. */
beforeAll(async () => {
  await readBytes(Buffer.from(STORY), 'a.txt');
});

test.each<[what: string, name: string, file: string | (() => Uint8Array)]>([
  ['spaces in a wire’s text', 'a.txt', iptc({ body: `${STORY}${run(' ')}x` })],
  ['dashes in a wire’s head', 'a.txt', iptc({ head: `^P${run('-')} x` })],
  ['spaces in a wire’s head', 'a.txt', iptc({ head: `^Pier${run(' ')}x` })],
  ['spaces in a wire’s date', 'a.txt', iptc({ end: `141012${run(' ')}-` })],
  ['blank lines in a taped wire', 'a.txt', `ZCZC\r\nYY TDR\r\nPier to close\r\n\r\n${STORY}${run('\n')}x\nNNNN\n`],
  ['a word below a date', 'a.txt', `Pier to close in the spring\n\n14 March 2025\n${run('a')}\n\n${STORY}\n`],
  ['spaces behind a bracket', 'a.txt', `Pier to close\n\n${STORY}\n\n(${run(' ')}Ada Finch\n`],
  ['spaces in a line below a standfirst', 'a.txt', `Pier to close\n\n${STORY}\n\nRead${run(' ')}also\n\n${STORY}\n`],
  ['authors within authors without a word', 'a.html', pageOf('<div class="byline">'.repeat(30_000))],
  ['notes of a document that are named again and again', 'a.docx', documentNaming(5_000)],
  ['signs that may begin UTF-7', 'a.txt', `${STORY} +AOQ- +AOQ- ${run('+')}`],
  ['raised digits in one paragraph', 'a.rtf', `{\\rtf1 ${STORY} ${'12{\\super 3}'.repeat(100_000)}\\par}`],
  ['digits in what is named a PDF', 'a.pdf', run('1')],
  ['dots before a page', 'a.html', `${'.'.repeat(24_000)}<html><body><h1>Pier</h1><p>${STORY}</p></body></html>`],
  ['blank lines in what is named JSON Lines', 'a.jsonl', `x${run('\n')}x`],
  ['blank lines in a post', 'a.wxr', post(`${run('\n')}x`)],
  [
    'brackets in the date of a feed',
    'a.wxr',
    post('').replace('<title>P', `<pubDate>1 May 25 ${run('(')}</pubDate><title>P`),
  ],
  [
    'spaces in a byline of Factiva',
    'a.txt',
    fixture('database-exports/fixtures/factiva.txt').replace(/(?<=BY +)\w/, (letter) => `Ada${run(' ')}${letter}`),
  ],
  ['brackets in the encodings of a mail', 'a.eml', mailOf(100, `Content-Transfer-Encoding: ${run('(')}`)],
  ['encrypted parts of a note that are never closed', 'a.enex', note(run('<en-crypt '))],
  ['pictures of a note that are never closed', 'a.enex', note(run('<en-media '))],
  [
    'contents of ninjs that are never closed',
    'a.ninjs',
    JSON.stringify({
      ...{ uri: 'urn:1', type: 'text', versioncreated: '2026-02-03T08:00:00Z', headline: 'Pier', body_text: STORY },
      body_xhtml: run('<body.content>'),
    }),
  ],
  ['data of an OpenDocument text that are never closed', 'a.fodt', flatOdt(run('<office:meta >'))],
  ['blank lines behind an object', 'a.json', `{"title":"Pier","content":"${STORY}"}${run('\n')}x`],
  ['spaces in the headers of a digest', 'a.eml', digest(`X: y\n${`${' '.repeat(20_000)}x\n`.repeat(10)}`)],
  [
    'spaces behind the data of a page',
    'a.html',
    pageOf(`<script type="application/ld+json">{}]]>${run(' ')}x</script>`),
  ],
  ['decorations of a word', 'a.html', pageOf(`<p style="${run('text-decoration ')}">${STORY}</p>`)],
  ['carriage returns in what is named JSON Lines', 'a.jsonl', `x${run('\r')}x`],
  ['blank lines behind a reference', 'a.enw', `${fixture('references/fixtures/endnote.enw')}${run('\n')}x`],
  ['blank lines behind a wire of carets', 'a.txt', `^Pier to close<\n^By Ada Finch=\n${STORY}${run('\n')}x`],
  ['lines that go on in a flowed mail', 'a.eml', flowedMail(`${STORY}  \n${'Pier  \n'.repeat(150_000)}`)],
  ['lines quoted in turn in a mail', 'a.eml', flowedMail('> Pier\n>> Pier\n'.repeat(50_000))],
  ['a format of numbers in a spreadsheet', 'a.xlsx', () => spreadsheet(run('['))],
])('%s', async (_, name, file) => {
  const bytes = typeof file === 'string' ? Buffer.from(file, 'latin1') : file();
  const spent = processorTime();
  const results = await readBytes(bytes, name);
  expect(spent()).toBeLessThan(MOST_CPU_MS);
  expect(results).not.toEqual([]);
});

function spreadsheet(format: string): Uint8Array {
  const part = (xml: string) => strToU8(`<?xml version="1.0"?>${xml}`);
  const relation = (id: string, target: string) => `<Relationship Id="${id}" Target="${target}"/>`;
  const row = '<row><c t="str"><v>title</v></c><c s="0"><v>45730</v></c></row>';
  return zipSync({
    '_rels/.rels': part(`<Relationships>${relation('r', 'xl/workbook.xml')}</Relationships>`),
    'xl/workbook.xml': part('<workbook><sheets><sheet name="Press" r:id="s"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': part(
      `<Relationships>${relation('s', 'worksheets/sheet1.xml')}${relation('t', 'styles.xml')}</Relationships>`,
    ),
    'xl/styles.xml': part(
      `<styleSheet><numFmts><numFmt numFmtId="200" formatCode="${format}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': part(`<worksheet><sheetData>${row.repeat(20)}</sheetData></worksheet>`),
  });
}
