import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const TEXT = 'The evening ferry will leave an hour later from May, the harbour office said on Wednesday.';
const PAGE = Buffer.from(
  `<!doctype html><html lang="en"><title>Ferry leaves later</title><body><article><h1>Ferry leaves later</h1><p>${TEXT}</p></article></body></html>`,
);
const URL = 'https://gazette.example/ferry';

interface Parts {
  readonly type?: string;
  readonly url?: string;
  readonly status?: string;
  readonly http?: readonly string[];
  readonly warc?: readonly string[];
}

function record(
  body: Uint8Array,
  { type = 'response', url = URL, status = '200 OK', http = [], warc = [] }: Parts = {},
) {
  const head = [
    `HTTP/1.1 ${status}`,
    ...(http.some((h) => h.startsWith('Content-Type')) ? [] : ['Content-Type: text/html']),
    ...http,
  ];
  const block = Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]);
  const headers = [
    'WARC/1.1',
    `WARC-Type: ${type}`,
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2024-04-03T08:15:00.123Z',
    'Content-Type: application/http; msgtype=response',
    ...warc,
    `Content-Length: ${block.length}`,
  ];
  return Buffer.concat([Buffer.from(`${headers.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

const chunked = (body: Uint8Array, extension = '') =>
  Buffer.concat([Buffer.from(`${body.length.toString(16)}${extension}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')]);

async function outcomes(...records: Uint8Array[]): Promise<(string | null)[][]> {
  return (await readBytes(Buffer.concat(records), 'crawl.warc')).map((result) => [
    result.outcome === 'article' ? 'article' : result.code,
    result.member,
  ]);
}

test('a page has the address and time of its capture', async () => {
  expect(await readBytes(record(PAGE, { url: `<${URL}>` }), 'crawl.warc')).toMatchObject([
    {
      title: 'Ferry leaves later',
      paragraphs: [TEXT],
      url: URL,
      domain: 'gazette.example',
      published: null,
      found: expect.arrayContaining([
        { field: 'retrieved', value: '2024-04-03T08:15:00Z', from: 'the web archive' },
        { field: 'url', value: URL, from: 'the address it was saved from' },
      ]),
    },
  ]);
});

test('a charset named only by the server is used', async () => {
  const text = 'Вечірній пором з травня відходитиме на годину пізніше, повідомили в порту. Пасажири просили про це.';
  const body = iconv.encode(`<html><body><article><h1>Пором</h1><p>${text}</p></article></body></html>`, 'maccyrillic');
  const http = ['Content-Type: text/html; charset=x-mac-cyrillic'];
  expect(await readBytes(record(body, { http }), 'crawl.warc')).toMatchObject([{ paragraphs: [text] }]);
});

describe('a page’s codings are undone', () => {
  test.each<[string, Uint8Array, string[]]>([
    ['gzip', gzipSync(PAGE), ['Content-Encoding: gzip']],
    ['deflate without its header', deflateRawSync(PAGE), ['Content-Encoding: deflate']],
    ['brotli in chunks', chunked(brotliCompressSync(PAGE)), ['Content-Encoding: br', 'Transfer-Encoding: chunked']],
    ['chunks', chunked(PAGE), ['Transfer-Encoding: chunked']],
    ['chunks with extensions', chunked(PAGE, ' ; name="value"'), ['Transfer-Encoding: chunked']],
    ['declared as gzip, but is not', PAGE, ['Content-Encoding: gzip']],
    ['declared as chunked, but is not', PAGE, ['Transfer-Encoding: chunked']],
  ])('%s', async (_, body, http) => {
    expect(await readBytes(record(body, { http }), 'crawl.warc')).toMatchObject([{ paragraphs: [TEXT] }]);
  });
});

describe('only pages are reported', () => {
  test('not their resources, nor captures of what had not changed', async () => {
    const results = await outcomes(
      record(PAGE),
      record(Buffer.from('p { margin: 0 }'), { url: `${URL}.css`, http: ['Content-Type: text/css'] }),
      record(Buffer.from('{"a": 1}'), { url: `${URL}/data` }),
      record(PAGE, { url: `${URL}/gone`, status: '404 Not Found' }),
      record(Buffer.alloc(0), { type: 'revisit' }),
    );
    expect(results).toEqual([['article', URL]]);
  });

  test('if there are none, that is reported once', async () => {
    const moved = record(Buffer.from('Moved'), { status: '301 Moved Permanently' });
    expect(await outcomes(moved, moved)).toEqual([['not-an-article', null]]);
    expect(await outcomes(record(Buffer.alloc(0), { type: 'revisit' }))).toEqual([['empty', null]]);
  });

  test('one address captured twice gives two members', async () => {
    expect(await outcomes(record(PAGE), record(PAGE))).toEqual([
      ['article', URL],
      ['article', `${URL} (2)`],
    ]);
  });
});

describe('what is broken is reported, and the rest is read', () => {
  const digest = (bytes: Uint8Array) => [`WARC-Payload-Digest: sha1:${createHash('sha1').update(bytes).digest('hex')}`];

  test('a checksum may be of the body as sent or without its chunks; any other does not match', async () => {
    const http = ['Transfer-Encoding: chunked'];
    expect(await outcomes(record(chunked(PAGE), { http, warc: digest(chunked(PAGE)) }))).toEqual([['article', URL]]);
    expect(await outcomes(record(chunked(PAGE), { http, warc: digest(PAGE) }))).toEqual([['article', URL]]);
    expect(await outcomes(record(PAGE, { warc: digest(Buffer.from('another')) }))).toEqual([
      ['article', URL],
      ['damaged', `${URL} (checksum)`],
    ]);
  });

  test('a file that ends in the middle of a page', async () => {
    const [whole, cut] = [record(PAGE), record(PAGE, { url: `${URL}/2` })];
    expect(await outcomes(whole, cut.subarray(0, cut.length - 40))).toEqual([
      ['article', URL],
      ['damaged', `${URL}/2`],
      ['damaged', null],
    ]);
  });

  test('bytes between records', async () => {
    expect(
      await outcomes(record(PAGE), Buffer.from('left over\nand more\n'), record(PAGE, { url: `${URL}/2` })),
    ).toEqual([
      ['article', URL],
      ['article', `${URL}/2`],
      ['damaged', null],
    ]);
  });
});

test('a rendering of a page is read only if the page itself is missing', async () => {
  const text = Buffer.from(`${TEXT}\n\n${TEXT}`);
  const made = record(text, { type: 'conversion', http: ['Content-Type: text/plain'] });
  expect(await outcomes(record(PAGE), made)).toEqual([['article', URL]]);
  expect(await outcomes(made)).toEqual([['article', URL]]);
});

test('a page in segments is reassembled; one whose end is missing is reported', async () => {
  const segment = (block: Uint8Array, number: number, more: readonly string[] = []) => {
    const headers = [
      'WARC/1.1',
      `WARC-Type: ${number === 1 ? 'response' : 'continuation'}`,
      `WARC-Target-URI: ${URL}`,
      `WARC-Record-ID: <urn:uuid:${number}>`,
      `WARC-Segment-Number: ${number}`,
      'Content-Type: application/http; msgtype=response',
      ...more,
      `Content-Length: ${block.length}`,
    ];
    return Buffer.concat([Buffer.from(`${headers.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
  };
  const whole = Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n'), PAGE]);
  const of = 'WARC-Segment-Origin-ID: <urn:uuid:1>';
  const [first, second, third] = [whole.subarray(0, 90), whole.subarray(90, 160), whole.subarray(160)];
  const parts = [segment(first, 1), segment(second, 2, [of])];
  const last = segment(third, 3, [of, `WARC-Segment-Total-Length: ${whole.length}`]);
  const other = record(PAGE, { url: `${URL}/other` });
  expect(await readBytes(Buffer.concat([...parts, other, last]), 'crawl.warc')).toMatchObject([
    { member: `${URL}/other` },
    { member: URL, title: 'Ferry leaves later', paragraphs: [TEXT] },
  ]);
  expect(await outcomes(...parts, other)).toContainEqual(['damaged', `${URL} (length)`]);
});

test('a story in a frame has the title of the page of frames if it has none', async () => {
  const frameset =
    '<html><head><title>Ferry leaves later</title></head><frameset><frame src="menu.html"><frame src="story.html"></frameset></html>';
  const story = `<html><body><p>${TEXT} ${TEXT}</p></body></html>`;
  const results = await readBytes(
    Buffer.concat([
      record(Buffer.from(frameset)),
      record(Buffer.from(story), { url: 'https://gazette.example/story.html' }),
    ]),
    'crawl.warc',
  );
  expect(results).toMatchObject([
    { outcome: 'failure' },
    { title: 'Ferry leaves later', url: 'https://gazette.example/story.html' },
  ]);
});

test('a page whose connection ended within a chunk is read, and reported', async () => {
  const whole = chunked(PAGE);
  const cut = record(whole.subarray(0, whole.length - 40), { http: ['Transfer-Encoding: chunked'] });
  expect(await outcomes(cut)).toEqual([
    ['article', URL],
    ['damaged', `${URL} (length)`],
  ]);
});
