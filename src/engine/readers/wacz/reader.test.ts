import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const parts = unzipSync(readFileSync(join(import.meta.dirname, 'fixtures/gazette.wacz')));
const [FERRY, BRIDGE] = ['https://gazette.example/ferry', 'https://gazette.example/bridge'];
const ARCHIVE = 'archive/gazette.warc.gz';

async function outcomes(files: Zippable): Promise<(string | null)[][]> {
  return (await readBytes(zipSync({ ...parts, ...files }), 'gazette.wacz')).map((result) => [
    result.outcome === 'article' ? 'article' : result.code,
    result.member,
  ]);
}

test('the listed pages are read; all pages if there is no list, or none of its pages is found', async () => {
  expect(await outcomes({})).toEqual([['article', FERRY]]);
  const without = Object.fromEntries(Object.entries(parts).filter(([name]) => !name.startsWith('pages/')));
  const packed = { ...without, 'datapackage.json': strToU8('{"resources": []}') };
  const results = await readBytes(zipSync(packed), 'gazette.wacz');
  expect(results.map(({ member }) => member)).toEqual([FERRY, BRIDGE]);
});

test('a part that does not match its checksum is reported, and read', async () => {
  const other = strToU8(`{"url": "${BRIDGE}"}\n`);
  expect(await outcomes({ 'pages/pages.jsonl': other })).toEqual([
    ['damaged', 'pages/pages.jsonl'],
    ['article', BRIDGE],
  ]);
  const sum = createHash('sha256').update('another').digest('hex');
  const resources = [{ path: ARCHIVE, stats: { hash: sum }, hashing: 'sha256' }];
  expect(await outcomes({ 'datapackage.json': strToU8(JSON.stringify({ resources })) })).toEqual([
    ['article', FERRY],
    ['damaged', ARCHIVE],
  ]);
});

test('an archive without a list of its parts is reported, and read', async () => {
  for (const list of ['{', '{"profile": "data-package"}'])
    expect(await outcomes({ 'datapackage.json': strToU8(list) })).toEqual([
      ['damaged', 'datapackage.json'],
      ['article', FERRY],
    ]);
  const none = zipSync({ 'datapackage.json': strToU8('{'), 'pages/pages.jsonl': strToU8('') });
  expect(await readBytes(none, 'none.wacz')).toMatchObject([{ code: 'damaged', member: null }]);
});
