import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const bytesOf = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const read = (bytes: Uint8Array) => readBytes(bytes, 'page.webarchive');
const plist = (content: string) => read(Buffer.from(`<?xml version="1.0"?><plist version="1.0">${content}</plist>`));

const PIER = {
  outcome: 'article',
  title: 'Порт закриває північний причал',
  source: 'Портовий вісник',
  byline: 'Олена Марченко',
  published: '2024-03-12T09:30:00+02:00',
  url: 'https://visnyk.example/2024/prychal',
  domain: 'visnyk.example',
  language: 'uk',
  mediaType: 'text/html',
  paragraphs: { length: 3 },
};

/** A binary list of objects written out by hand: each is a byte of kind and length, and what it contains. */
function binary(...objects: readonly (readonly number[])[]): Buffer {
  const head = Buffer.from('bplist00');
  const offsets = objects.map((_, i) => head.length + objects.slice(0, i).flat().length);
  const trailer = Buffer.alloc(32);
  trailer.set([1, 1], 6);
  trailer[15] = objects.length;
  trailer[31] = head.length + objects.flat().length;
  return Buffer.concat([head, Buffer.from(objects.flat()), Buffer.from(offsets), trailer]);
}
const ascii = (text: string) => [0x50 + text.length, ...Buffer.from(text)];

describe('a page saved by Safari', () => {
  test.each(['safari.webarchive', 'xml.webarchive'])(
    '%s: its page, in the charset and with the address noted beside it',
    async (name) => {
      expect(await read(bytesOf(name))).toMatchObject([PIER]);
    },
  );

  test('may be a document', async () => {
    const rich = Buffer.from('{\\rtf1 The council voted on Tuesday to close the north quay to lorries.}').toString(
      'base64',
    );
    expect(
      await plist(`<dict><key>WebMainResource</key><dict><key>WebResourceData</key><data>${rich}</data></dict></dict>`),
    ).toMatchObject([{ outcome: 'article', mediaType: 'application/rtf' }]);
  });

  test('of frames gives the pages in them', async () => {
    const resource = (html: string) =>
      `<key>WebMainResource</key><dict><key>WebResourceData</key><data>${Buffer.from(html).toString('base64')}</data></dict>`;
    const frame = `<dict>${resource('<html><body><p>The council voted on Tuesday to close the north quay to lorries.</p></body></html>')}</dict>`;
    const frames = `<key>WebSubframeArchives</key><array>${frame}</array>`;
    expect(await plist(`<dict>${resource('<frameset><frame src="a.html"></frameset>')}${frames}</dict>`)).toMatchObject(
      [{ member: 'the page, frame 1', paragraphs: [expect.stringContaining('voted on Tuesday')] }],
    );
  });

  test('cut short is damaged', async () => {
    for (const name of ['safari.webarchive', 'xml.webarchive']) {
      const whole = bytesOf(name);
      expect(await read(whole.subarray(0, whole.length - 60))).toMatchObject([{ code: 'damaged' }]);
    }
  });
});

describe('a property list of another kind', () => {
  test('is named: a shortcut is no article', async () => {
    const shortcut = binary([0xd1, 1, 2], ascii('URL'), ascii('http://a.exmpl'));
    expect(await read(shortcut)).toMatchObject([
      { code: 'not-an-article', message: expect.stringContaining('shortcut') },
    ]);
    expect(await read(binary([0xd1, 1, 1], ascii('Name')))).toMatchObject([{ code: 'unknown-format' }]);
  });

  test('that contains itself, or claims more than is there, ends at once', async () => {
    expect(await read(binary([0xd1, 1, 0], [0x5f, 0x10, 15, ...Buffer.from('WebMainResource')]))).toMatchObject([
      { code: 'unknown-format' },
    ]);
    expect(await read(binary([0xdf, 0x13, 127, 255, 255, 255, 255, 255, 255, 255]))).toMatchObject([
      { code: 'damaged' },
    ]);
  });
});
