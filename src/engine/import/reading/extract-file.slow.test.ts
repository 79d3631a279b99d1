// Reading without an archive gives what the readers themselves give, in the workers of an import.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sourceWorkerUrl } from '../../source-worker-url.ts';
import { extractFile } from './extract-file.ts';
import { createExtractor } from './extractor.ts';

const folder = mkdtempSync(join(tmpdir(), 'collate-extract-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const NEVER = new AbortController().signal;
const LINES = Array.from({ length: 300 }, (_, n) =>
  JSON.stringify({ title: `Ferry ${n}`, text: `The ferry of the morning came in on time, number ${n}.` }),
);

test('results are what the readers give, in their order, and a missing file is refused', async () => {
  const extractor = createExtractor(sourceWorkerUrl('reader'));
  const paths = [written('many.jsonl', LINES.join('\n')), written('empty.txt', ''), join(folder, 'none.txt')];
  for (const path of paths) {
    const own = await Array.fromAsync(extractFile(path));
    const expected = own.map((result) => {
      if (result.outcome === 'failure') return result;
      const { original: _, ...draft } = result;
      return draft;
    });
    const found = await Array.fromAsync(extractor.extract(path, NEVER));
    expect(found).toMatchObject(expected);
    expect(found).toHaveLength(expected.length);
  }
  await extractor.close();
});

test('a consumer that stops early is not waited for, and the next file is read', async () => {
  const extractor = createExtractor(sourceWorkerUrl('reader'));
  for await (const _ of extractor.extract(written('many.jsonl', LINES.join('\n')), NEVER)) break;
  const next = await Array.fromAsync(extractor.extract(written('one.txt', `Ferry late\n\n${LINES[0]}`), NEVER));
  expect(next).toHaveLength(1);
  await extractor.close();
});
