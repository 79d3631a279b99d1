/** What every reader promises, tried on every reader of the list. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../measure/processor-time.ts';
import { TESTS_IN_FULL, tries } from '../../measure/test-effort.ts';
import { readBytes } from './fixtures/read-bytes.ts';
import { READERS } from './index.ts';
import type { Draft, Reader, ReaderFailure } from './port.ts';

/** Of each property and reader. */
const RUNS = tries(60);

function results(reader: Reader, bytes: Uint8Array, chunk?: number): Promise<(Draft | ReaderFailure)[]> {
  return readBytes(bytes, `file${reader.extensions[0]}`, { by: reader, ...(chunk === undefined ? {} : { chunk }) });
}

function fixturesOf(reader: Reader): { name: string; bytes: Buffer }[] {
  const folder = join(import.meta.dirname, reader.name, 'fixtures');
  return readdirSync(folder).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

function expectSound(found: readonly (Draft | ReaderFailure)[]): void {
  expect(found.length).toBeGreaterThan(0);
  const members = found.map(({ member }) => member);
  expect(new Set(members).size).toBe(members.length);
  for (const result of found) {
    if (result.outcome === 'failure') {
      expect(result.message).toMatch(/^\p{Lu}.*\.$/u);
      continue;
    }
    expect(result.paragraphs.length).toBeGreaterThan(0);
    expect(result.title.trim()).toBe(result.title);
    for (const paragraph of result.paragraphs) {
      expect(paragraph).not.toBe('');
      expect(paragraph).toBe(paragraph.trim());
      expect(paragraph).toBe(paragraph.normalize('NFC'));
      expect(paragraph).not.toContain('\n\n');
    }
    for (const field of ['published', 'updated'] as const) {
      if (result[field] !== null)
        expect(result[field]).toMatch(/^\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/);
    }
  }
}

describe.each(READERS.map((reader) => [reader.name, reader] as const))('the %s reader', (_, reader) => {
  test('knows its own fixtures', () => {
    for (const { name, bytes } of fixturesOf(reader)) expect(reader.sniff(bytes, name), name).toBeGreaterThan(0);
  });

  test('gives sound results for its fixtures, whatever the chunks', async () => {
    for (const [at, { bytes }] of fixturesOf(reader).entries()) {
      const whole = await results(reader, bytes);
      expectSound(whole);
      if (TESTS_IN_FULL || at % 4 === 0) expect(await results(reader, bytes, 7)).toEqual(whole);
    }
  });

  test('says that an empty file is empty', async () => {
    expect(await results(reader, Buffer.alloc(0))).toMatchObject([{ outcome: 'failure', code: 'empty' }]);
    for (const bytes of [' \n\t\r\n', '\ufeff']) {
      expect(await results(reader, Buffer.from(bytes))).toMatchObject([{ outcome: 'failure' }]);
    }
  });

  test('never throws on any bytes, and yields something for them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        expectSound(await results(reader, bytes));
      }),
      { numRuns: RUNS },
    );
  });

  test('never throws on truncated or altered fixtures', async () => {
    const fixtures = fixturesOf(reader);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(fixtures.length - 1),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.uint8Array({ maxLength: 20 }),
        async (which, where, inserted) => {
          const bytes = fixtures[which]?.bytes ?? Buffer.alloc(0);
          const cut = Math.floor(where * bytes.length);
          expectSound(await results(reader, bytes.subarray(0, cut)));
          expectSound(await results(reader, Buffer.concat([bytes.subarray(0, cut), inserted, bytes.subarray(cut)])));
        },
      ),
      { numRuns: RUNS },
    );
  });

  test.skipIf(!TESTS_IN_FULL)('a line of four megabytes is read or refused within seconds', async () => {
    const words = 'The council voted on Friday, and work begins in April. '.repeat(76_000);
    const line =
      reader.name === 'jsonl' ? JSON.stringify({ text: words }) : reader.name === 'html' ? `<p>${words}</p>` : words;
    const spent = processorTime();
    expectSound(await results(reader, Buffer.from(line)));
    expect(spent()).toBeLessThan(6000);
  });
});
