import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';
import { shownNumber } from './number-formats.ts';

test('visible sheets with articles are read, with dates as shown', async () => {
  const bytes = readFileSync(join(import.meta.dirname, 'fixtures/harbour.xlsx'));
  expect(await readBytes(bytes, 'harbour.xlsx')).toMatchObject([
    { member: 'Press, row 2', title: 'Pier to close', published: '2025-03-14T09:40', paragraphs: { length: 2 } },
    {
      member: 'Press, row 4',
      published: '2025-03-15',
      paragraphs: ['The first trawlers came back before dawn, with more cod than last year.'],
    },
  ]);
});

test('a number is a date only if its format says so', () => {
  expect(shownNumber('45730', 'dd/mm/yy;@', false)).toBe('2025-03-14');
  expect(shownNumber('44268', 'yyyy-mm-dd', true)).toBe('2025-03-14');
  expect(shownNumber('45730.5', 'm/d/yy h:mm', false)).toBe('2025-03-14 12:00');
  expect(shownNumber('0.5', 'h:mm;@', false)).toBe('12:00');
  expect(shownNumber('45730', '', false)).toBe('45730');
  expect(shownNumber('45730', '#,##0.00" days"', false)).toBe('45730');
});

test('a cell merged over several rows is the value of each, but does not fill an empty row', async () => {
  const part = (xml: string) => strToU8(`<?xml version="1.0"?>${xml}`);
  const relation = (id: string, target: string) => `<Relationship Id="${id}" Target="${target}"/>`;
  const cells = (row: number, values: string[]) =>
    values.map((value, i) => `<c r="${'ABC'[i]}${row}" t="inlineStr"><is><t>${value}</t></is></c>`).join('');
  const text = 'The harbour council voted on Friday to close the old pier.';
  const written = [
    ['outlet', 'title', 'text'],
    ['Harbour Daily', 'Pier', text],
    ['', 'Ferry', text],
    ['', '', ''],
    ['Tide', 'Quay', text],
  ];
  const rows = written.map((values, i) => `<row r="${i + 1}">${cells(i + 1, values)}</row>`).join('');
  const bytes = zipSync({
    '_rels/.rels': part(`<Relationships>${relation('r', 'xl/workbook.xml')}</Relationships>`),
    'xl/workbook.xml': part('<workbook><sheets><sheet name="Press" r:id="s"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': part(`<Relationships>${relation('s', 'worksheets/sheet1.xml')}</Relationships>`),
    'xl/worksheets/sheet1.xml': part(
      `<worksheet><sheetData>${rows}</sheetData><mergeCells count="1"><mergeCell ref="A2:A4"/></mergeCells></worksheet>`,
    ),
  });
  expect(await readBytes(bytes, 'press.xlsx')).toMatchObject([
    { title: 'Pier', source: 'Harbour Daily' },
    { title: 'Ferry', source: 'Harbour Daily' },
    { title: 'Quay', source: 'Tide' },
  ]);
});

test('how a word is read, above it in a cell, is not part of it', async () => {
  const part = (xml: string) => strToU8(`<?xml version="1.0"?>${xml}`);
  const relation = (id: string, target: string) => `<Relationship Id="${id}" Target="${target}"/>`;
  const cell = (words: string) => `<c t="inlineStr"><is>${words}</is></c>`;
  const text =
    '<r><t>港湾局は四日、東岸壁を閉鎖</t></r><r><t>すると発表した。</t></r><rPh sb="0" eb="3"><t>コウワンキョク</t></rPh>';
  const rows = `<row>${cell('<t>見出し</t>')}${cell('<t>本文</t>')}</row><row>${cell('<t>東岸壁</t>')}${cell(text)}</row>`;
  const bytes = zipSync({
    '_rels/.rels': part(`<Relationships>${relation('r', 'xl/workbook.xml')}</Relationships>`),
    'xl/workbook.xml': part('<workbook><sheets><sheet name="Press" r:id="s"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': part(`<Relationships>${relation('s', 'worksheets/sheet1.xml')}</Relationships>`),
    'xl/worksheets/sheet1.xml': part(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  });
  expect(await readBytes(bytes, 'press.xlsx')).toMatchObject([
    { title: '東岸壁', paragraphs: ['港湾局は四日、東岸壁を閉鎖すると発表した。'] },
  ]);
});

test('one long text in thousands of cells is refused before it fills the disk', async () => {
  const part = (xml: string) => strToU8(`<?xml version="1.0"?>${xml}`);
  const relation = (id: string, target: string) => `<Relationship Id="${id}" Target="${target}"/>`;
  const text = 'The harbour council voted on Friday to close the old pier. '.repeat(500);
  const row = (n: number) => `<row r="${n}"><c t="s"><v>1</v></c><c t="s"><v>${n === 1 ? 0 : 2}</v></c></row>`;
  const rows = Array.from({ length: 4_000 }, (_, i) => row(i + 1)).join('');
  const bytes = zipSync({
    '_rels/.rels': part(`<Relationships>${relation('r', 'xl/workbook.xml')}</Relationships>`),
    'xl/workbook.xml': part('<workbook><sheets><sheet name="Press" r:id="s"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': part(
      `<Relationships>${relation('s', 'worksheets/sheet1.xml')}${relation('t', 'sharedStrings.xml')}</Relationships>`,
    ),
    'xl/sharedStrings.xml': part(`<sst><si><t>text</t></si><si><t>title</t></si><si><t>${text}</t></si></sst>`),
    'xl/worksheets/sheet1.xml': part(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  });
  const failures = (await readBytes(bytes, 'press.xlsx')).filter(({ outcome }) => outcome === 'failure');
  expect(failures).toMatchObject([{ code: 'unsafe-archive', message: expect.stringContaining('spreadsheet') }]);
});

test('the address behind a cell is the address of its article: a link beside the sheet, or a formula', async () => {
  const part = (xml: string) => strToU8(`<?xml version="1.0"?>${xml}`);
  const relation = (id: string, target: string, more = '') => `<Relationship Id="${id}" Target="${target}"${more}/>`;
  const cell = (ref: string, value: string, formula = '') => `<c r="${ref}" t="str">${formula}<v>${value}</v></c>`;
  const text = 'The harbour council voted on Friday to close the old pier.';
  const row = (number: number, values: string[], formula = '') =>
    `<row r="${number}">${values.map((value, i) => cell(`${'ABC'[i]}${number}`, value, i === 1 ? formula : '')).join('')}</row>`;
  const rows = [
    row(1, ['title', 'link', 'text']),
    row(2, ['Pier', 'Open', text]),
    row(3, ['Ferry', 'Open', text], '<f>HYPERLINK("https://port.example/ferry","Open")</f>'),
    row(4, ['Quay', '', text]),
    row(5, ['Light', 'Open', text], '<f>HYPERLINK("https://port.example/"&amp;D5,"Open")</f>'),
  ];
  const links = '<hyperlinks><hyperlink ref="B2" r:id="l1"/><hyperlink ref="A4" r:id="l2"/></hyperlinks>';
  const outside = ' TargetMode="External"';
  const bytes = zipSync({
    '_rels/.rels': part(`<Relationships>${relation('r', 'xl/workbook.xml')}</Relationships>`),
    'xl/workbook.xml': part('<workbook><sheets><sheet name="Press" r:id="s"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': part(`<Relationships>${relation('s', 'worksheets/sheet1.xml')}</Relationships>`),
    'xl/worksheets/sheet1.xml': part(`<worksheet><sheetData>${rows.join('')}</sheetData>${links}</worksheet>`),
    'xl/worksheets/_rels/sheet1.xml.rels': part(
      `<Relationships>${relation('l1', 'https://port.example/pier', outside)}${relation('l2', 'https://port.example/quay', outside)}</Relationships>`,
    ),
  });
  expect(await readBytes(bytes, 'press.xlsx')).toMatchObject([
    { title: 'Pier', url: 'https://port.example/pier' },
    { title: 'Ferry', url: 'https://port.example/ferry' },
    { title: 'Quay', url: 'https://port.example/quay' },
    { title: 'Light', url: null },
  ]);
});
