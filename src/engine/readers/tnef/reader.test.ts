import { describe, expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';
import {
  ATTACHED,
  ATTACHED_BYTES,
  ATTACHED_NAME,
  BODY,
  HTML,
  MARK,
  MESSAGE_PROPERTIES,
  RTF,
  SUBJECT,
} from './attributes.ts';
import { unpackedRtf } from './packed-rtf.ts';

const STORY = 'The council voted on Tuesday to close the old quay.\r\n\r\nRepairs would have cost four million.\r\n';
const PARAGRAPHS = ['The council voted on Tuesday to close the old quay.', 'Repairs would have cost four million.'];

function number(value: number, bytes: 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}

function tnef(...attributes: readonly (readonly [id: number, value: Buffer])[]): Buffer {
  const head = Buffer.concat([number(MARK, 4), number(1, 2)]);
  const parts = attributes.map(([id, value]) =>
    Buffer.concat([Buffer.from([1]), number(id, 2), number(6, 2), number(value.length, 4), value, number(0, 2)]),
  );
  return Buffer.concat([head, ...parts]);
}

/** A property of fixed size and a named one precede the wanted one. */
function properties(id: number, value: Buffer): Buffer {
  const padded = Buffer.concat([value, Buffer.alloc((4 - (value.length % 4)) % 4)]);
  const fixed = Buffer.concat([number(0x40, 2), number(0x39, 2), Buffer.alloc(8)]);
  const named = Buffer.concat([
    number(0x03, 2),
    number(0x8001, 2),
    Buffer.alloc(16),
    number(0, 4),
    number(7, 4),
    number(1, 4),
  ]);
  return Buffer.concat([
    number(3, 4),
    fixed,
    named,
    number(0x102, 2),
    number(id, 2),
    number(1, 4),
    number(value.length, 4),
    padded,
  ]);
}

/** Compressed without repeats, except that the first letters refer to the initial window. */
function packed(rtf: string): Buffer {
  const start = '{\\rtf1\\ansi';
  const rest = Buffer.from(rtf.slice(start.length), 'latin1');
  const first = Buffer.concat([Buffer.from([1, 0, start.length - 2]), rest.subarray(0, 7)]);
  const more: Buffer[] = [];
  for (let at = 7; at < rest.length; at += 8) more.push(Buffer.from([0]), rest.subarray(at, at + 8));
  const body = Buffer.concat([first, ...more]);
  return Buffer.concat([number(body.length + 12, 4), number(rtf.length, 4), Buffer.from('LZFu'), number(0, 4), body]);
}

const RICH = `{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\f0 ${PARAGRAPHS.join('\\par ')}\\par }`;

describe('what Outlook sends in place of a text', () => {
  const subject = [SUBJECT, Buffer.from('The quay closes\0')] as const;

  test.each([
    ['plain', [BODY, Buffer.from(`${STORY}\0`)] as const],
    [
      'a page',
      [MESSAGE_PROPERTIES, properties(HTML, Buffer.from(PARAGRAPHS.map((text) => `<p>${text}</p>`).join('')))] as const,
    ],
    ['RTF, compressed', [MESSAGE_PROPERTIES, properties(RTF, packed(RICH))] as const],
  ])('is read: %s', async (_, body) => {
    expect(await readBytes(tnef(subject, body), 'winmail.dat')).toMatchObject([
      { title: 'The quay closes', paragraphs: PARAGRAPHS },
    ]);
  });

  test('has the message’s text and the values of its headers', async () => {
    const mail =
      'From: Ada Finch <ada@harbour.example>\r\nSubject: Quay closes in May\r\nDate: Tue, 17 Mar 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n' +
      'Content-Type: application/ms-tnef; name="winmail.dat"\r\nContent-Transfer-Encoding: base64\r\n\r\n' +
      tnef([BODY, Buffer.from(STORY)]).toString('base64');
    expect(await readBytes(Buffer.from(mail), 'mail.eml')).toMatchObject([
      {
        title: 'Quay closes in May',
        published: '2026-03-17T10:00:00+01:00',
        byline: 'Ada Finch',
        paragraphs: PARAGRAPHS,
      },
    ]);
  });

  test('has its files read like those of other messages', async () => {
    const page = Buffer.from(`From: a@harbour.example\r\nSubject: Boats come back\r\n\r\n${STORY}`);
    const files = tnef(
      [ATTACHED, Buffer.alloc(14)],
      [ATTACHED_NAME, Buffer.from('boats.eml\0')],
      [ATTACHED_BYTES, page],
    );
    expect(await readBytes(files, 'winmail.dat')).toMatchObject([{ member: 'boats.eml', title: 'Boats come back' }]);
    expect(await readBytes(tnef(subject), 'winmail.dat')).toMatchObject([{ code: 'not-an-article' }]);
  });

  test('that is truncated gives what precedes the cut, and no more than the bound', () => {
    const bytes = packed(RICH);
    expect(unpackedRtf(bytes, 1e6)?.toString('latin1')).toBe(RICH);
    expect(RICH).toContain(unpackedRtf(bytes.subarray(0, 60), 1e6)?.toString('latin1') ?? 'nothing');
    expect(unpackedRtf(bytes, 20)?.length).toBe(20);
  });
});
