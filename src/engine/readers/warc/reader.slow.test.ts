/** A web archive of any size is read in the memory of one record. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { SOAKS } from '../../../measure/test-effort.ts';
import { heldBytes } from '../fixtures/held-bytes.ts';
import { gunzip } from '../packed/unpack-stream.ts';
import { warcReader } from './reader.ts';

const MEGABYTE = 1024 * 1024;
const RECORDS = 200;

function record(number: number, mediaType: string, body: Uint8Array): Buffer {
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${mediaType}\r\n\r\n`), body]);
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Target-URI: https://gazette.example/${number}`,
    'WARC-Date: 2024-04-03T08:15:00Z',
    'Content-Type: application/http',
    `Content-Length: ${block.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

/** Pages of 1 MB, each followed by a picture of 1 MB. */
async function* archive(pack: (bytes: Buffer) => Buffer): AsyncIterable<Uint8Array> {
  const page = Buffer.from(`<!doctype html><p>${'The ferry leaves later. '.repeat(MEGABYTE / 24)}`);
  const picture = Buffer.alloc(MEGABYTE, 'picture');
  for (let number = 0; number < RECORDS; number++) {
    yield pack(record(number, 'text/html', page));
    yield pack(record(number, 'image/png', picture));
  }
}

test.each([
  ['plain', () => archive((bytes) => bytes)] as const,
  ...(SOAKS
    ? [['one gzip member per record', () => gunzip(archive((bytes) => gzipSync(bytes, { level: 1 })))] as const]
    : []),
])('400 MB of records, %s', { timeout: 120_000 }, async (_, stream) => {
  const input = {
    name: 'crawl.warc',
    size: Number.POSITIVE_INFINITY,
    held: null,
    given: [],
    stream,
    range: async () => new Uint8Array(),
  };
  const before = heldBytes();
  let [pages, most] = [0, 0];
  for await (const result of warcReader.read(input)) {
    expect(result.outcome).toBe('member');
    pages++;
    if (pages % 20 === 0) most = Math.max(most, heldBytes() - before);
  }
  expect(pages).toBe(RECORDS);
  expect(most).toBeLessThan(200 * MEGABYTE);
});
