/** Workbooks read back by LibreOffice, which `npm run soak` installs; the longest ones within bounds of memory. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HARD_TABLE, workbookOf } from './fixtures/hard-table.ts';
import { xlsxWriter } from './xlsx.ts';

describe('LibreOffice', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'collate-xlsx-'));
    writeFileSync(join(folder, 'table.xlsx'), workbookOf(HARD_TABLE).bytes);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function converted(to: string, ending: string): string {
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const args = [profile, '--headless', '--convert-to', to, '--outdir', folder, join(folder, 'table.xlsx')];
    execFileSync('soffice', args, { stdio: 'ignore' });
    return readFileSync(join(folder, `table.${ending}`), 'utf8');
  }

  test('shows every text as it was written', { timeout: 120_000 }, () => {
    const csv = converted('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false', 'csv');
    const rows = Papa.parse<string[]>(csv.trimEnd()).data;
    expect(rows).toEqual([HARD_TABLE.columns, ...[...HARD_TABLE.rows].map((row) => row.map(String))]);
  });

  test('takes only numbers for numbers, nothing for a formula, and the head for bold', { timeout: 120_000 }, () => {
    const xml = converted('fods', 'fods');
    expect(xml.match(/office:value-type="float" office:value="[^"]*"/g)).toEqual([
      'office:value-type="float" office:value="12"',
      'office:value-type="float" office:value="-3"',
    ]);
    expect(xml).not.toMatch(/table:formula|office:value-type="(?:date|time|percentage|currency|boolean)"/);
    expect(xml).toContain('fo:font-weight="bold"');
  });
});

test('a long table is written as it is read, in little memory', { timeout: 120_000 }, () => {
  const words = 'At least nine people died when the ferry sank, the ministry said. ';
  const rows = function* () {
    for (let at = 0; at < 100_000; at++) yield [at, ...Array.from({ length: 10 }, () => words + at)];
  };
  globalThis.gc?.();
  const before = process.memoryUsage().rss;
  let most = 0;
  let bytes = 0;
  const columns = Array.from({ length: 11 }, (_, at) => `c${at}`);
  for (const piece of xlsxWriter.write({ title: 'Claims', columns, rows: rows() })) {
    bytes += piece.length;
    most = Math.max(most, process.memoryUsage.rss() - before);
  }
  expect(bytes).toBeGreaterThan(1_000_000);
  expect(most).toBeLessThan(200 * 1024 * 1024);
});

test('more rows than a sheet holds are refused', { timeout: 120_000 }, () => {
  const rows = function* () {
    for (let at = 0; at < 1_048_576; at++) yield [at];
  };
  const write = () => {
    for (const _ of xlsxWriter.write({ title: 'Outcomes', columns: ['n'], rows: rows() }));
  };
  expect(write).toThrow(/^A sheet of XLSX holds at most 1,048,576 rows/);
});
