import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../measure/processor-time.ts';
import { readBytes, readMessage } from '../fixtures/read-bytes.ts';
import { readPlainBody } from './plain-body.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));

describe('a letter', () => {
  test('has its author as its source, not the host that it came from', async () => {
    const from = async (name: string) => readMessage(`From: ${name}\nSubject: Pier\n\nThe pier closes on 1 March.\n`);
    expect(await from('Ada Finch <ada@harbour.example>')).toMatchObject({ source: 'Ada Finch', domain: null });
    expect(await from('Harbour News <desk@harbour.example>')).toMatchObject({ domain: 'harbour.example' });
  });

  test('keeps its author’s words and lists its attachments', async () => {
    expect(await readMessage(fixture('reply.eml'))).toMatchObject({
      title: 'Re: the pier',
      published: '2024-02-06T09:05:00+01:00',
      byline: 'Jane Roe',
      paragraphs: [
        'The council voted on Tuesday, and the pier closes on 1 March. Repairs would have cost 4.2 million euros.',
        '> Is it final?',
        'Yes: the mayor said so in the chamber.',
      ],
      furniture: expect.arrayContaining([
        'On 5 Feb 2024, Desk wrote:',
        'Attached: minutes of the council.pdf',
        'Attached: An older letter',
      ]),
    });
  });

  test('also sent as RTF is one article', async () => {
    const parts = [
      'Content-Type: text/plain\n\nThe pier closes on 1 March.',
      'Content-Type: application/rtf\n\n{\\rtf1 The pier closes on 1 March.}',
    ];
    const body = parts.map((part) => `--b\n${part}\n`).join('');
    const mail = `From: ada@harbour.example\nSubject: Pier\nContent-Type: multipart/alternative; boundary=b\n\n${body}--b--\n`;
    expect(await readBytes(Buffer.from(mail), 'message.eml')).toHaveLength(1);
  });

  test('with no words of its own keeps what it quotes', () => {
    expect(readPlainBody('> All of it\n> is quoted.\n', new Map()).paragraphs).toEqual(['> All of it\n> is quoted.']);
  });

  test('in flowed text without spaces is joined without them, but words never run together', () => {
    const flowed = new Map([
      ['format', 'flowed'],
      ['delsp', 'yes'],
    ]);
    expect(readPlainBody('港口委员会 \n星期二投票', flowed).paragraphs).toEqual(['港口委员会星期二投票']);
    expect(readPlainBody('now there is \na notice', flowed).paragraphs).toEqual(['now there is a notice']);
  });
});

describe('the byline', () => {
  const byline = async (from: string) => {
    const result = await readMessage(`From: ${from}\nSubject: S\n\nWords of a letter.\n`);
    return result?.outcome === 'article' ? result.byline : result;
  };
  test.each([
    ['Jane Roe <jane@example.org>', 'Jane Roe'],
    ['"Roe, Jane" <jane@example.org>', 'Jane Roe'],
    ['Harbour Card <news@example.org>', null],
    ['The Quay <quay@example.org>', null],
    ['Mail Delivery System <mailer-daemon@example.org>', null],
    ['jane@example.org', null],
    ['Jane Roe from Quay Notes <quaynotes@example.org>', 'Jane Roe'],
    ['jane at example.org (Jane Roe)', 'Jane Roe'],
  ])('of %s is %s', async (from, name) => expect(await byline(from)).toBe(name));
});

describe('a message kept by Apple Mail', () => {
  test('has its length before it and a property list after it', async () => {
    const message = 'From: a@b.example\nSubject: Kept\n\nWords of a letter.\n';
    const kept = `${message.length}      \n${message}<?xml version="1.0"?><plist version="1.0"></plist>`;
    expect((await readBytes(Buffer.from(kept), '17.emlx'))[0]).toMatchObject({
      title: 'Kept',
      paragraphs: ['Words of a letter.'],
    });
  });
});

describe('charsets', () => {
  test('of the body also apply to bytes in the headers', async () => {
    expect(await readMessage(fixture('korean.eml'))).toMatchObject({
      title: '항구 소식',
      language: 'ko',
      paragraphs: [expect.stringContaining('똠방각하')],
    });
  });
});

test.each([
  ['=?utf-7?Q?Caf+AOk- closes?=', 'Café closes'],
  ['=?iso-2022-kr?B?GyQpQw4xMg8=?=', '굉'],
  ['=?eucgb2312_cn?b?uNu/2g==?=', '港口'],
  ['=?utf-8?Q?Caf=C3=A9_closes:_why??=', 'Café closes: why?'],
])('words in a header that the web’s decoders do not know: %s', async (subject, title) => {
  expect(await readMessage(`From: a@b.example\nSubject: ${subject}\n\nThe pier closes on 1 March.\n`)).toMatchObject({
    title,
  });
});

test('Big5 that a gateway read as Latin is restored', async () => {
  const big5 = Buffer.from('a4ebb5acb4e4a4f4c348a5ace44fa658a4bd', 'hex').toString('latin1');
  const head = 'From: a@b.example\nContent-Type: text/plain; charset=big5\nSubject: ';
  const message = Buffer.from(`${head}${big5}\n\n${big5.repeat(4)}\n`, 'latin1');
  const once = await readMessage(message);
  expect(await readMessage(Buffer.from(message.toString('latin1'), 'utf8'))).toEqual(once);
  expect(once).toMatchObject({ outcome: 'article', language: 'zh' });
});

describe('dates', () => {
  const dated = async (date: string) => {
    const result = await readMessage(`From: a@b.example\nDate: ${date}\nSubject: S\n\nWords of a letter.\n`);
    return result?.outcome === 'article' ? result.published : result;
  };
  test.each([
    ['Thu, 21 Dec 2000 16:01:07 +0200', '2000-12-21T16:01:07+02:00'],
    ['Sun, 7 May 95 16:21:03 GMT', '1995-05-07T16:21:03Z'],
    ['21 Dec 00 16:01 EST', '2000-12-21T16:01-05:00'],
    ['Thu Mar 14 18:30:00 2024', '2024-03-14T18:30:00'],
    ['Thu Mar 14 18:30:00 +0000 2024', '2024-03-14T18:30:00Z'],
    ['Mon, 32 Foo 2024 99:00', null],
    ['<HR>', null],
    ['', null],
  ])('%j', async (written, edtf) => expect(await dated(written)).toBe(edtf));
});

describe('what is not an article', () => {
  const head = 'From: a@b.example\nSubject: S\nMIME-Version: 1.0\n';
  test.each([
    ['empty', `${head}\n`],
    [
      'not-an-article',
      `${head}Content-Type: image/png; name=x.png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n`,
    ],
    ['encrypted', `${head}Content-Type: application/pkcs7-mime; smime-type=enveloped-data\n\nMIAG\n`],
    ['encrypted', `${head}\n-----BEGIN PGP MESSAGE-----\n\nhQEMA7\n-----END PGP MESSAGE-----\n`],
  ])('%s', async (code, message) => expect(await readMessage(message)).toMatchObject({ outcome: 'failure', code }));

  test('a message that only contains another gives that one', async () => {
    const inner = 'From: c@d.example\nSubject: Within\n\nWords of the letter within.\n';
    expect(await readMessage(`${head}Content-Type: message/rfc822\n\n${inner}`)).toMatchObject({
      title: 'Within',
      member: 'the attached message',
    });
  });
});

describe('hostile messages end within bounds', () => {
  test('parts nested without end are refused', async () => {
    const nested = Array.from({ length: 3000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`);
    expect(await readMessage(`From: a@b.example\nSubject: S\n${nested.join('')}`)).toMatchObject({ code: 'damaged' });
  });

  test('a quotation in many short pieces is walked only once', async () => {
    const spent = processorTime();
    const message = `From: a@b.example\nSubject: S\n\nWords of a letter.\n\n${'> old\n\n'.repeat(60_000)}`;
    expect(await readMessage(message)).toMatchObject({ paragraphs: ['Words of a letter.'] });
    expect(spent()).toBeLessThan(5000);
  });

  test('groups of addresses, folded lines and endless headers do not stop the reading', async () => {
    const groups = `To: ${'a:'.repeat(60_000)}\n${' x\n'.repeat(50_000)}`;
    const many = Array.from({ length: 30_000 }, (_, i) => `X-${i}: v\n`).join('');
    const spent = processorTime();
    const message = `From: ${'g:'.repeat(60_000)}<a@b.example>\n${groups}Subject: S\n${many}\nWords of a letter.\n`;
    expect(await readMessage(message)).toMatchObject({ title: 'S', paragraphs: ['Words of a letter.'] });
    expect(spent()).toBeLessThan(2000);
  });
});

test('a subject repeated above the text is not part of it', async () => {
  const html = '<h1>Pier to close</h1><p>The council voted on Tuesday to close the pier.</p>';
  expect(
    await readMessage(`From: a@b.example\nSubject: Pier to close\nContent-Type: text/html\n\n${html}\n`),
  ).toMatchObject({
    paragraphs: ['The council voted on Tuesday to close the pier.'],
  });
});

describe('text', () => {
  test('of a table with headings has one line per row', async () => {
    const table = '<table><tr><th>Month</th><th>Passengers</th></tr><tr><td>May</td><td>41,000</td></tr></table>';
    expect(await readMessage(`From: a@b.example\nContent-Type: text/html\n\n<p>By month:</p>${table}\n`)).toMatchObject(
      {
        paragraphs: ['By month:', 'Month\tPassengers', 'May\t41,000'],
      },
    );
  });

  test('keeps the lines of addresses and logs', () => {
    const lines = ['1 Quay Street', 'Harbour Town', '', `12:30 ${'log '.repeat(30)}`, `12:31 ${'log '.repeat(30)}`];
    expect(readPlainBody(lines.join('\n'), new Map()).paragraphs.map((each) => each.split('\n').length)).toEqual([
      2, 2,
    ]);
  });

  test('names in headers are read in the charset of the text', async () => {
    const koi8 =
      'From: "\xf0\xcf\xd2\xd4" <p@example.ru>\nSubject: S\n\n\xf3\xcf\xd7\xc5\xd4 \xd0\xcf\xd2\xd4\xc1 \xd0\xd2\xcf\xc7\xcf\xcc\xcf\xd3\xcf\xd7\xc1\xcc \xda\xc1 \xda\xc1\xcb\xd2\xd9\xd4\xc9\xc5 \xd0\xd2\xc9\xde\xc1\xcc\xc1.\n';
    expect(await readMessage(koi8)).toMatchObject({
      source: 'Порт',
      paragraphs: ['Совет порта проголосовал за закрытие причала.'],
    });
  });
});

describe('a malformed message', () => {
  const BODY = 'The council voted to close the old ferry pier.';
  const HEAD = 'From: Jane Roe <jane@example.org>\nSubject: The pier\n';
  const mixed = (boundary: string, parts: string) =>
    readMessage(`${HEAD}Content-Type: multipart/mixed; boundary="${boundary}"\n\n${parts}`);

  test('has its text below a line of blanks', async () => {
    const part = `--b\nContent-Type: text/plain\n\n${BODY}\n--b--\n`;
    expect(await readMessage(`${HEAD}Content-Type: multipart/mixed; boundary=b\n \n${part}`)).toMatchObject({
      title: 'The pier',
      paragraphs: [BODY],
    });
  });

  test('is read by the boundary that occurs, not the declared one, or as it stands if it has none', async () => {
    expect(await mixed('named', `--other\nContent-Type: text/plain\n\n${BODY}\n--other--\n`)).toMatchObject({
      paragraphs: [BODY],
    });
    expect(await mixed('named', `${BODY}\n`)).toMatchObject({ paragraphs: [BODY] });
  });

  test('is read even if its only text has a file name', async () => {
    const named = `--b\nContent-Type: text/plain; name="msg.txt"\n\n${BODY}\n`;
    expect(await mixed('b', `${named}--b--\n`)).toMatchObject({ paragraphs: [BODY] });
    expect(await mixed('b', `--b\nContent-Type: text/plain\n\nSee the file.\n${named}--b--\n`)).toMatchObject({
      paragraphs: ['See the file.'],
      furniture: ['Attached: msg.txt'],
    });
  });

  test('declared as base64 but written in words gives those words', async () => {
    expect(await readMessage(`${HEAD}Content-Transfer-Encoding: base64\n\n${BODY}\n`)).toMatchObject({
      paragraphs: [BODY],
    });
  });

  test('is recognised by two headers that only mail has, whatever its name', async () => {
    const named = async (text: string) => (await readBytes(Buffer.from(text), 'letter.txt'))[0];
    expect(await named(`${HEAD}\n${BODY}\n`)).toMatchObject({ title: 'The pier', paragraphs: [BODY] });
    const parts = `--b\nContent-Type: text/plain\n\n${BODY}\n--b--\n`;
    expect(await named(`Content-Type: multipart/mixed; boundary=b\n\n${parts}`)).toMatchObject({ paragraphs: [BODY] });
  });
});

test('a short quotation of several lines is one paragraph with one mark', () => {
  const quoted =
    '> If the council votes to close the old pier this year, then the ferry\n> will leave from the new quay from the first of March on.\n';
  expect(readPlainBody(`${quoted}\nSo it is.\n`, new Map()).paragraphs).toEqual([
    '> If the council votes to close the old pier this year, then the ferry will leave from the new quay from the first of March on.',
    'So it is.',
  ]);
});

test('a page is read as a page, even if its message declares plain text or nothing', async () => {
  const page = '<html><body><p>The council votes today.</p><p>Work begins.</p></body></html>';
  for (const type of ['', 'Content-Type: text/plain\n'])
    expect(await readMessage(`From: a@b.example\nSubject: Pier\n${type}\n${page}\n`)).toMatchObject({
      paragraphs: ['The council votes today.', 'Work begins.'],
    });
});

test('a message saved in two bytes per character is read', async () => {
  const text =
    '\ufeffFrom: Ada Finch <ada@b.example>\nSubject: Pier – closed\nDate: Tue, 6 Feb 2024 09:00:00 +0000\n\nThe pier closes.\n';
  expect((await readBytes(Buffer.from(text, 'utf16le'), 'a.eml'))[0]).toMatchObject({
    title: 'Pier – closed',
    published: '2024-02-06T09:00:00Z',
    paragraphs: ['The pier closes.'],
  });
});

test('a signature within PGP-signed text, and the address below a notice, are not part of the text', () => {
  const signed =
    '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nThe pier closes.\n- -- \nAda Finch\n-----BEGIN PGP SIGNATURE-----\n\niQEz\n-----END PGP SIGNATURE-----\n';
  expect(readPlainBody(signed, new Map()).paragraphs).toEqual(['The pier closes.']);
  const alert = 'The pier closes.\n\nUnsubscribe from this alert:\n\n<https://alerts.example/remove?id=1>\n';
  expect(readPlainBody(alert, new Map()).paragraphs).toEqual(['The pier closes.']);
});

describe('a message that breaks off', () => {
  const words = 'The council closed the north quay to lorries on Tuesday. '.repeat(9);
  const base64 = `Content-Transfer-Encoding: base64\n\n${Buffer.from(words).toString('base64')}`;
  const quoted = `Content-Transfer-Encoding: quoted-printable\n\n${words}Nobody =E2=80`;
  const parts = `Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n${words}`;
  const failures = async (rest: string) =>
    (await readBytes(Buffer.from(`From: Ada <ada@example.org>\nSubject: Quay\n${rest}`), 'message.eml')).slice(1);

  test.each([
    ['in base64', base64.slice(0, -5)],
    ['in quoted letters', `${quoted}=9`],
    ['before the last boundary', parts],
  ])('%s is read as far as it goes, and said to', async (_, rest) => {
    expect(await failures(rest)).toMatchObject([{ outcome: 'failure', code: 'damaged' }]);
  });

  test.each([
    ['base64', `${base64}\n`],
    ['quoted letters', `${quoted}=93 came.\n`],
    ['parts', `${parts}\n--b--\n`],
    ['parts that nobody wrote', parts.replace('--b\n', '')],
  ])('is none that is whole: %s', async (_, rest) => {
    expect(await failures(rest)).toEqual([]);
  });
});

test('a letter below a line is its text, even if a notice ends it; a newsletter’s name is no person', async () => {
  const story = [
    'The council closed the north quay to lorries on Tuesday, after a long debate.',
    'A further vote is expected in May, when the repairs have been paid for, they say.',
  ];
  const text = `Caption: quay\n\n----------\n\n${story.join('\n\n')}\n\nYou are reading a plain text version of this post.\n`;
  expect(
    (await readBytes(Buffer.from(`From: نشرة الميناء <a@example.org>\nSubject: Quay\n\n${text}`), 'a.eml'))[0],
  ).toMatchObject({
    byline: null,
    paragraphs: ['Caption: quay', ...story],
  });
});
