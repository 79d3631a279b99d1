import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as CFB from 'cfb';
import { describe, expect, test } from 'vitest';
import { compoundFile, outlookFile } from '../fixtures/outlook-file.ts';
import { readBytes } from '../fixtures/read-bytes.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));

const STORY = ['The council voted on Tuesday to close the old quay.', 'Repairs would have cost four million.'];
const SENT = new Date('2026-03-17T09:00:00Z');
const SUBJECT = '0037';
const SENDER = '0C1A';
const ADDRESS = '5D01';
const HEADERS = '007D';
const BODY = '1000';
const RTF = '1009';
const HTML = '1013';

describe('a message saved by Outlook', () => {
  const words = { [SUBJECT]: 'The quay closes', [SENDER]: 'Finch, Ada', [ADDRESS]: 'ada@harbour.example' };
  const times = { '0039': SENT };
  const expected = {
    title: 'The quay closes',
    byline: 'Ada Finch',
    published: '2026-03-17T09:00:00Z',
    paragraphs: STORY,
    mediaType: 'application/vnd.ms-outlook',
  };

  test.each([
    ['plain', { [BODY]: STORY.join('\r\n\r\n') }],
    ['HTML', { [HTML]: Buffer.from(STORY.map((text) => `<p>${text}</p>`).join('')) }],
    ['HTML packed into rich text', { [RTF]: unpacked(pageAsRtf(STORY)) }],
  ])('is read as the mail it was: %s', async (_, body) => {
    const file = outlookFile({ words: { ...words, ...body }, times });
    expect(await readBytes(file, 'quay.msg')).toMatchObject([expected]);
  });

  test('has its original headers, if they were kept', async () => {
    const headers =
      'Received: from a.example\r\n\tby b.example\r\nFrom: Harbour Desk <desk@harbour.example>\r\nSubject: Quay closes in May\r\n' +
      'Date: Tue, 17 Mar 2026 10:00:00 +0100\r\nContent-Type: multipart/mixed; boundary="x"\r\n\r\n';
    const file = outlookFile({ words: { ...words, [HEADERS]: headers, [BODY]: STORY.join('\r\n\r\n') }, times });
    expect(await readBytes(file, 'quay.msg')).toMatchObject([
      {
        title: 'Quay closes in May',
        published: '2026-03-17T10:00:00+01:00',
        source: 'Harbour Desk',
        paragraphs: STORY,
      },
    ]);
  });

  test('is decoded in the code page that it names', async () => {
    const cyrillic = (text: string) => Buffer.from([...text].map((letter) => cyrillicByte(letter)));
    const file = outlookFile({
      words: {},
      ansi: { [SUBJECT]: cyrillic('Пристань закрывается'), [BODY]: cyrillic('Ремонт обошёлся бы в четыре миллиона.') },
      numbers: { '3FFD': 1251 },
    });
    expect(await readBytes(file, 'quay.msg')).toMatchObject([
      { title: 'Пристань закрывается', paragraphs: ['Ремонт обошёлся бы в четыре миллиона.'] },
    ]);
  });

  test('has its attached messages and documents read, and other files named', async () => {
    const inner = { words: { ...words, [SUBJECT]: 'Boats come back', [BODY]: STORY.join('\r\n\r\n') }, times };
    const file = outlookFile({
      words: { ...words, [BODY]: 'See below.' },
      times,
      files: [
        { '3707': 'third-quay.doc', '3701': fixture('third-quay.doc') },
        { '3707': 'quay.jpg', '3701': Buffer.from([1, 2, 3]) },
      ],
      within: [inner],
    });
    expect(await readBytes(file, 'quay.msg')).toMatchObject([
      { title: 'The quay closes', furniture: expect.arrayContaining(['Attached: quay.jpg']) },
      { member: 'third-quay.doc', title: 'Third quay approved after seven years' },
      { member: 'Boats come back.eml', title: 'Boats come back', paragraphs: STORY },
    ]);
  });

  test('without text, an encrypted one and a contact are told apart', async () => {
    const kind = (name: string, more = {}) =>
      readBytes(outlookFile({ words: { '001A': name, ...words }, ...more }), 'a.msg');
    expect(await kind('IPM.Note')).toMatchObject([{ code: 'empty' }]);
    expect(await kind('IPM.Contact')).toMatchObject([{ code: 'not-an-article' }]);
    const sealed = [{ '3707': 'smime.p7m', '3701': Buffer.from([48, 128]) }];
    expect(await kind('IPM.Note.SMIME', { files: sealed })).toMatchObject([{ code: 'encrypted' }]);
  });
});

test('a document of Word before 2007: deletions and hidden words left out, initials joined, notes last', async () => {
  expect(await readBytes(fixture('third-quay.doc'), 'third-quay.doc')).toMatchObject([
    {
      title: 'Third quay approved after seven years',
      byline: 'Ada Finch',
      published: '2025-03-14',
      language: 'en',
      mediaType: 'application/msword',
      paragraphs: [
        'The harbour council voted on Friday to build a third quay, after seven years.',
        'A paragraph whose mark was deleted runs into the next one.',
        'The chair, Maria Levchenko, spoke\nof the cost.',
        'What it costs',
        'Year\tMillion',
        '2025\t4.2',
        'Work begins in April.',
        'a first point',
        '世界 and עולם stand in one line.',
        'By nine votes to four.',
      ],
      furniture: expect.arrayContaining(['Harbour Daily, local pages']),
    },
  ]);
});

test('in a document of Word before 2007, digits raised by hand or by a style stay apart, and words struck out go', async () => {
  expect(await readBytes(fixture('raised.doc'), 'raised.doc')).toMatchObject([
    { title: 'The quay leaks', paragraphs: ['At least 12³ boats lost 10⁶ litres¹² on Monday, of 15.'] },
  ]);
});

test('files that are locked, too old, truncated or from another program are told apart, each with advice', async () => {
  const holding = (...streams: string[]) =>
    readBytes(
      compoundFile((container) => {
        for (const stream of streams) CFB.utils.cfb_add(container, `/${stream}`, Buffer.alloc(600));
      }),
      'a.doc',
    );
  expect(await holding('EncryptedPackage')).toMatchObject([
    { code: 'encrypted', message: expect.stringMatching(/save it without one/) },
  ]);
  // Beside locked content, some programs store a document that only says so.
  expect(await holding('WordDocument', 'EncryptedPackage')).toMatchObject([{ code: 'encrypted' }]);
  expect(await holding('PowerPoint Document')).toMatchObject([
    { code: 'unknown-format', message: expect.stringMatching(/before 1997.*save it as PPTX/) },
  ]);
  expect(await holding('WordDocument')).toMatchObject([{ code: 'unknown-format' }]);
  const whole = fixture('third-quay.doc');
  const text = whole.indexOf(Buffer.from([0xec, 0xa5]));
  const changed = (at: number, value: number) => {
    const bytes = Buffer.from(whole);
    bytes.writeUInt16LE(value, text + at);
    return readBytes(bytes, 'a.doc');
  };
  expect(await changed(10, 0x1300)).toMatchObject([{ code: 'encrypted' }]);
  expect(await changed(2, 0x68)).toMatchObject([
    { code: 'unknown-format', message: expect.stringMatching(/save it as DOCX/) },
  ]);
  expect(await readBytes(whole.subarray(0, 4000), 'a.doc')).toMatchObject([{ code: 'damaged' }]);
});

function cyrillicByte(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  return letter === 'ё' ? 0xb8 : code < 0x80 ? code : code - 0x410 + 0xc0;
}

/** As Outlook writes it: the page's tags in groups of their own, its words as rich text. */
function pageAsRtf(paragraphs: readonly string[]): string {
  const body = paragraphs.map((text) => `{\\*\\htmltag64 <p>}${text}{\\*\\htmltag72 </p>}`).join('');
  return `{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\deff0{\\fonttbl{\\f0 Arial;}}${body}}`;
}

/** Rich text in Outlook's container, uncompressed. */
function unpacked(rtf: string): Buffer {
  const head = Buffer.alloc(16);
  head.writeUInt32LE(rtf.length + 12, 0);
  head.writeUInt32LE(rtf.length, 4);
  head.write('MELA', 8, 'latin1');
  return Buffer.concat([head, Buffer.from(rtf, 'latin1')]);
}
