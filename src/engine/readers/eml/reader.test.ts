import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { processorTime } from '../../../measure/processor-time.ts';
import { readBytes } from '../fixtures/read-bytes.ts';
import { readPlainBody } from './plain-body.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const read = async (bytes: Uint8Array | string) =>
  (await readBytes(typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, 'message.eml'))[0];

describe('a newsletter', () => {
  test('gives all its stories; what concerns its delivery is set aside', async () => {
    expect(await read(fixture('newsletter.eml'))).toMatchObject({
      title: 'The week on the quay: dredging “until June”',
      published: '2024-02-02T07:30:15-04:59',
      source: 'The Quay – weekly',
      byline: null,
      domain: 'letters.example.org',
      externalId: 'quay-2024-05@letters.example.org',
      language: 'en',
      paragraphs: [
        'The week on the quay',
        'The harbour board met on Monday and heard that dredging would take until June.',
        'Ferry keeps its winter timetable',
        'The operator said that bookings had fallen by a fifth since October.',
      ],
      furniture: expect.arrayContaining(['View this email in your browser', 'Sport', 'Example Media, 1 Quay Street']),
    });
  });
});

test('a clipping mail is as many articles as it has heads', async () => {
  const story = 'The harbour council voted on Friday to close the old ferry pier, the mayor said. '.repeat(4).trim();
  const clip = (title: string, paper: string) => `${title}\n${paper}, 12 March 2025\n\n${story}\n\n==========\n\n`;
  const clips = clip('1. Pier to close', 'Harbour Daily') + clip('2. Fire at docks', 'Reuters');
  const mail = `From: Clips <clips@harbour.example>\nSubject: Clips\nDate: Thu, 13 Mar 2025 08:00:00 +0000\n\nGood morning,\n\n${clips}`;
  const rest = { published: '2025-03-12', paragraphs: [story], mediaType: 'message/rfc822' };
  expect(await readBytes(Buffer.from(mail), 'message.eml')).toMatchObject([
    { member: 'article 1', title: 'Pier to close', source: 'Harbour Daily', ...rest },
    { member: 'article 2', title: 'Fire at docks', source: 'Reuters', ...rest },
  ]);
});

describe('a letter', () => {
  test('has its author as its source, not the host that it came from', async () => {
    const from = async (name: string) => read(`From: ${name}\nSubject: Pier\n\nThe pier closes on 1 March.\n`);
    expect(await from('Ada Finch <ada@harbour.example>')).toMatchObject({ source: 'Ada Finch', domain: null });
    expect(await from('Harbour News <desk@harbour.example>')).toMatchObject({ domain: 'harbour.example' });
  });

  test('keeps its author’s words and lists its attachments', async () => {
    expect(await read(fixture('reply.eml'))).toMatchObject({
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
    const result = await read(`From: ${from}\nSubject: S\n\nWords of a letter.\n`);
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

test('a newsletter of one author: who wrote it, where it stands on the web, and none of the lines around the text', async () => {
  const lines = ['Who pays for the walls?', 'The quay closes', 'Jane Roe', 'Mar 12', 'READ IN APP'];
  const story = ['The council closed the north quay to lorries on Tuesday.', 'A further vote is expected in May.'];
  const foot = [
    'Quay Notes is a reader-supported publication.',
    'Upgrade to paid',
    '© 2024 Jane Roe',
    '5 Quay Road, Port Haven',
    'Unsubscribe',
  ];
  const headers = [
    'From: Jane Roe from Quay Notes <quaynotes@example.org>',
    'Subject: The quay closes',
    'List-Unsubscribe: <mailto:u@example.org>',
    'List-Post: <https://quaynotes.example/p/quay>',
    'Content-Type: text/html',
  ];
  const html = [...lines, ...story, ...foot].map((line) => `<p>${line}</p>`).join('\n');
  expect(await readBytes(Buffer.from(`${headers.join('\n')}\n\n${html}`), 'a.eml')).toMatchObject([
    {
      byline: 'Jane Roe',
      source: 'Quay Notes',
      url: 'https://quaynotes.example/p/quay',
      paragraphs: story,
      furniture: expect.arrayContaining([...lines, ...foot]),
    },
  ]);
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
    expect(await read(fixture('korean.eml'))).toMatchObject({
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
  expect(await read(`From: a@b.example\nSubject: ${subject}\n\nThe pier closes on 1 March.\n`)).toMatchObject({
    title,
  });
});

test('Big5 that a gateway read as Latin is restored', async () => {
  const big5 = Buffer.from('a4ebb5acb4e4a4f4c348a5ace44fa658a4bd', 'hex').toString('latin1');
  const head = 'From: a@b.example\nContent-Type: text/plain; charset=big5\nSubject: ';
  const message = Buffer.from(`${head}${big5}\n\n${big5.repeat(4)}\n`, 'latin1');
  const once = await read(message);
  expect(await read(Buffer.from(message.toString('latin1'), 'utf8'))).toEqual(once);
  expect(once).toMatchObject({ outcome: 'article', language: 'zh' });
});

describe('dates', () => {
  const dated = async (date: string) => {
    const result = await read(`From: a@b.example\nDate: ${date}\nSubject: S\n\nWords of a letter.\n`);
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
  ])('%s', async (code, message) => expect(await read(message)).toMatchObject({ outcome: 'failure', code }));

  test('a message that only contains another gives that one', async () => {
    const inner = 'From: c@d.example\nSubject: Within\n\nWords of the letter within.\n';
    expect(await read(`${head}Content-Type: message/rfc822\n\n${inner}`)).toMatchObject({
      title: 'Within',
      member: 'the attached message',
    });
  });
});

describe('an attachment', () => {
  const part = (headers: string, body: string) => `--b\n${headers}\n\n${body}\n`;
  const file = (name: string, type: string, body: string) =>
    part(`Content-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"`, body);
  const message = (subject: string, ...parts: string[]) =>
    `From: a@b.example\nSubject: ${subject}\nContent-Type: multipart/mixed; boundary=b\n\n${parts.join('')}--b--\n`;
  const letter = (subject: string) => `From: c@d.example\nSubject: ${subject}\n\nWords of the letter ${subject}.`;
  const all = (text: string) => readBytes(Buffer.from(text), 'x.eml');

  test('is read beside the message, under its own name without folders', async () => {
    const body = part('Content-Type: text/plain', 'The two statements are attached.');
    const page = `<h1>Pier to close</h1>${'<p>The council voted on Tuesday to close the old ferry pier in March.</p>'.repeat(5)}`;
    const results = await all(
      message(
        'Statements',
        body,
        file('../../tmp/statement.html', 'text/html', page),
        file('statement.html', 'text/html', page.replaceAll('Tuesday', 'Monday')),
        file('older.eml', 'message/rfc822', letter('older')),
        file('logo.png', 'image/png', 'PNG'),
        file('footer.txt', 'text/plain', 'Leave the list at any time.'),
      ),
    );
    expect(results.map(({ member }) => member)).toEqual([null, 'statement.html', 'statement.html (2)', 'older.eml']);
    expect(results[0]).toMatchObject({ paragraphs: ['The two statements are attached.'] });
    expect(results[1]).toMatchObject({ title: 'Pier to close' });
  });

  test('is all that a message gives that only passes it on', async () => {
    const inner = (subject: string) => part('Content-Type: message/rfc822', letter(subject));
    expect(await all(message('Two', inner('one'), inner('other')))).toMatchObject([
      { title: 'one', member: 'the attached message' },
      { title: 'other', member: 'the attached message (2)' },
    ]);
  });

  test('is not looked for in a bounced message', async () => {
    const returned = part('Content-Type: message/rfc822', letter('lost'));
    const notice = part('Content-Type: text/plain', 'Your message could not be delivered.');
    expect(await all(message('Undelivered', notice, returned))).toHaveLength(1);
  });
});

describe('hostile messages end within bounds', () => {
  test('parts nested without end are refused', async () => {
    const nested = Array.from({ length: 3000 }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\n\n--b${i}\n`);
    expect(await read(`From: a@b.example\nSubject: S\n${nested.join('')}`)).toMatchObject({ code: 'damaged' });
  });

  test('a quotation in many short pieces is walked only once', async () => {
    const spent = processorTime();
    const message = `From: a@b.example\nSubject: S\n\nWords of a letter.\n\n${'> old\n\n'.repeat(60_000)}`;
    expect(await read(message)).toMatchObject({ paragraphs: ['Words of a letter.'] });
    expect(spent()).toBeLessThan(5000);
  });

  test('groups of addresses, folded lines and endless headers do not stop the reading', async () => {
    const groups = `To: ${'a:'.repeat(60_000)}\n${' x\n'.repeat(50_000)}`;
    const many = Array.from({ length: 30_000 }, (_, i) => `X-${i}: v\n`).join('');
    const spent = processorTime();
    const message = `From: ${'g:'.repeat(60_000)}<a@b.example>\n${groups}Subject: S\n${many}\nWords of a letter.\n`;
    expect(await read(message)).toMatchObject({ title: 'S', paragraphs: ['Words of a letter.'] });
    expect(spent()).toBeLessThan(2000);
  });
});

describe('a message answered or forwarded', () => {
  const head = ['From: The Brief <brief@example.com>', 'Date: Mon, 5 Feb 2024 at 06:00', 'Subject: The Brief', ''];
  const story = ['The council votes today on the pier, and it is expected to close it, though', 'nobody says when.'];
  const joined = `${story.join(' ')}`;

  test('without words of the sender’s own is the story, without its headers', () => {
    const body = readPlainBody(['---------- Forwarded message ---------', ...head, ...story].join('\n'), new Map());
    expect(body.paragraphs).toEqual([joined]);
    expect(body.furniture.join(' ')).toContain('brief@example.com');
  });

  test('below words of the sender’s own is set aside, in plain text and in HTML', async () => {
    expect(readPlainBody(['See below.', '', ...head, ...story].join('\n'), new Map()).paragraphs).toEqual([
      'See below.',
    ]);
    const html = `<p>See below.</p><div>${head.join('<br>')}</div><p>${joined}</p>`;
    expect(await read(`From: a@b.example\nContent-Type: text/html\n\n${html}\n`)).toMatchObject({
      paragraphs: ['See below.'],
    });
  });
});

describe('a message passed on several times', () => {
  const story = 'The harbour board said on Tuesday that the east quay would stay shut until the spring.';
  const first =
    'From: Harbour Board <press@harbour.example>\nDate: 4 February 2025 at 09:12:03 CET\nSubject: East quay';
  const second = 'From: Tom Reed <tom@x.example>\nDate: Tue, Feb 4, 2025 at 11:12 AM\nSubject: Fwd: East quay';
  const outer = 'From: Ann Holt <ann@x.example>\nSubject: Fwd: Fwd: East quay\n';
  const mark = '---------- Forwarded message ---------';

  test('is the first sender’s, in plain text and in HTML', async () => {
    const innermost = { title: 'East quay', source: 'Harbour Board', byline: null, paragraphs: [story] };
    const quoted = `Begin forwarded message:\n\n${`${first}\n\n${story}`.replace(/^/gm, '> ')}`;
    const plain = `See below.\n\n${mark}\n${second}\n\nHave you seen this?\n\n${quoted}\n`;
    expect(await read(`${outer}\n${plain}`)).toMatchObject({ ...innermost, published: '2025-02-04T09:12:03+01:00' });
    const lines = (head: string) => `<div>${mark}<br>${head.replace('<', '&lt;').replaceAll('\n', '<br>')}</div>`;
    const html = `<p>See below.</p>${lines(second)}<p>Have you seen this?</p>${lines(first)}<p>${story}</p>`;
    expect(await read(`${outer}Content-Type: text/html\n\n${html}\n`)).toMatchObject(innermost);
  });

  test('is the last sender’s, if what is below is shorter than the answer to it', async () => {
    const thread = `FYI\n\n${mark}\n${second}\n\n${story}\n\n${mark}\n${first}\n\nIs it shut?\n`;
    expect(await read(`${outer}\n${thread}`)).toMatchObject({ source: 'Tom Reed', title: 'Fwd: East quay' });
  });
});

test('Thunderbird puts the subject first among the headers of what is forwarded', async () => {
  const rows = [
    ['Subject', 'East quay to stay shut'],
    ['Date', 'Tue, 4 Feb 2025 09:12:00 +0100'],
    ['From', 'Harbour Board <press@harbour.example>'],
    ['To', 'Ann'],
  ];
  const passed = { title: 'East quay to stay shut', source: 'Harbour Board', published: '2025-02-04T09:12:00+01:00' };
  const outer = 'From: Ann Holt <ann@x.example>\nSubject: Fwd: East quay\n';
  const mark = '-------- Forwarded Message --------';
  const story = 'The harbour board said on Tuesday that the east quay would stay shut until the spring.';
  const plain = `${mark}\n${rows.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n${story}\n`;
  expect(await read(`${outer}\n${plain}`)).toMatchObject({ ...passed, paragraphs: [story] });
  const cells = rows.map(([name, value]) => `<tr><th>${name}: </th><td>${value?.replace('<', '&lt;')}</td></tr>`);
  const html = `<div class="moz-forward-container">${mark}<table>${cells.join('')}</table><br><p>${story}</p></div>`;
  expect(await read(`${outer}Content-Type: text/html\n\n${html}\n`)).toMatchObject({ ...passed, paragraphs: [story] });
});

test('GroupWise writes one line above what is forwarded or answered', async () => {
  const below =
    '>>> Harbour Board <press@harbour.example> 04/02/2025 09:12 >>>\nThe east quay is shut until the spring.\n';
  const mail = (subject: string, own: string) =>
    read(`From: Ann Holt <ann@x.example>\nSubject: ${subject}\n\n${own}\n\n${below}`);
  expect(await mail('Fwd: Quay', 'FYI')).toMatchObject({
    source: 'Harbour Board',
    paragraphs: ['The east quay is shut until the spring.'],
  });
  expect(await mail('Re: Quay', 'Thank you.')).toMatchObject({ source: 'Ann Holt', paragraphs: ['Thank you.'] });
});

test('the one author named above a newsletter’s text', async () => {
  const letter = (body: string) =>
    read(
      `From: The Quay Brief <brief@quay.example>\nList-Unsubscribe: <https://quay.example/u>\nSubject: Quay\n\n${body}`,
    );
  const story = 'The east quay is shut until the spring.\n';
  expect(await letter(`By Ann Holt\n\n${story}`)).toMatchObject({ byline: 'Ann Holt', paragraphs: [story.trim()] });
  expect(await letter(`By Ann Holt\n\n${story}\nBy Tom Reed\n\n${story}`)).toMatchObject({ byline: null });
});

describe('what the subject marks as forwarded', () => {
  const head = 'From: The Brief <brief@example.com>\nSent: Monday, 5 February 2024 06:00\nTo: Desk\nSubject: The Brief';
  const story = 'The council votes today on the pier.';
  const passed = {
    title: 'The Brief',
    source: 'The Brief',
    domain: 'example.com',
    byline: null,
    published: '2024-02-05T06:00',
    paragraphs: [story],
  };
  const from = 'From: "Jane Roe" <jane@b.example>\nDate: Tue, 6 Feb 2024 09:00:00 +0000';

  test('has its first sender; the forwarder’s few words are set aside, and the envelope’s values are kept', async () => {
    const draft = await read(`\xef\xbb\xbf${from}\nSubject: FW: The Brief\n\nSee below.\n\n${head}\n\n${story}\n`);
    expect(draft).toMatchObject({ ...passed, furniture: ['See below.', head] });
    expect(draft).toMatchObject({
      found: expect.arrayContaining([
        { field: 'source', value: 'Jane Roe', from: "the message's From header" },
        { field: 'published', value: '2024-02-06T09:00:00Z', from: "the message's Date header" },
      ]),
    });
  });

  test('is recognised in HTML and in a quotation, too', async () => {
    const html = `<p>See below.</p><div class="gmail_quote"><p>${head.replaceAll('<', '&lt;').replaceAll('\n', '<br>')}</p><p>${story}</p></div>`;
    expect(await read(`${from}\nSubject: Fwd: S\nContent-Type: text/html\n\n${html}\n`)).toMatchObject(passed);
    const quoted = `${head}\n\n${story}`.replaceAll(/^/gm, '> ');
    expect(await read(`${from}\nSubject: Fwd: S\n\nBegin forwarded message:\n\n${quoted}\n`)).toMatchObject(passed);
  });

  test.each([
    ['Anfang der weitergeleiteten Nachricht:', 'Von', 'Datum', 'An', 'Betreff'],
    ['Début du message réexpédié :', 'De ', 'Date ', 'À ', 'Objet '],
    ['-------- Přeposlaná zpráva --------', 'Od', 'Datum', 'Komu', 'Předmět'],
    ['-------- İletilen İleti --------', 'Kimden', 'Tarih', 'Kime', 'Konu'],
    ['Αρχή προωθημένου μηνύματος:', 'Από', 'Ημερομηνία', 'Προς', 'Θέμα'],
    ['-------- Пересылаемое сообщение --------', 'От', 'Дата', 'Кому', 'Тема'],
    ['---------- Forwarded message ---------', 'من', 'التاريخ', 'إلى', 'الموضوع'],
    ['תחילת ההודעה שהועברה:', 'מאת', 'תאריך', 'אל', 'נושא'],
    ['転送されたメッセージ：', '差出人', '日時', '宛先', '件名'],
    ['下面是被转发的邮件：', '发件人', '日期', '收件人', '主题'],
  ])('is recognised by the words of the program that forwarded it: %s', async (mark, ...labels) => {
    const values = ['The Brief <brief@example.com>', '5 Feb 2024 06:00', 'Desk <desk@b.example>', 'The Brief'];
    const lines = labels.map((label, i) => `${label}: ${values[i]}`).join('\n');
    const bytes = Buffer.from(
      `${from}\nSubject: Fwd: S\nContent-Type: text/plain; charset=utf-8\n\n${mark}\n\n${lines}\n\n${story}\n`,
    );
    expect(await read(bytes)).toMatchObject({ title: 'The Brief', source: 'The Brief', paragraphs: [story] });
  });

  test('below more than a few words is part of the sender’s own text', async () => {
    const words = 'I have read this twice, and it leaves out the vote of last week altogether.';
    expect(await read(`${from}\nSubject: FW: The Brief\n\n${words}\n\n${head}\n\n${story}\n`)).toMatchObject({
      source: 'Jane Roe',
      paragraphs: [words, story],
    });
  });
});

test('a subject repeated above the text is not part of it', async () => {
  const html = '<h1>Pier to close</h1><p>The council voted on Tuesday to close the pier.</p>';
  expect(await read(`From: a@b.example\nSubject: Pier to close\nContent-Type: text/html\n\n${html}\n`)).toMatchObject({
    paragraphs: ['The council voted on Tuesday to close the pier.'],
  });
});

describe('text', () => {
  test('of a table with headings has one line per row', async () => {
    const table = '<table><tr><th>Month</th><th>Passengers</th></tr><tr><td>May</td><td>41,000</td></tr></table>';
    expect(await read(`From: a@b.example\nContent-Type: text/html\n\n<p>By month:</p>${table}\n`)).toMatchObject({
      paragraphs: ['By month:', 'Month\tPassengers', 'May\t41,000'],
    });
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
    expect(await read(koi8)).toMatchObject({
      source: 'Порт',
      paragraphs: ['Совет порта проголосовал за закрытие причала.'],
    });
  });
});

test('a uuencoded body is decoded', async () => {
  const story = 'The pier closes on 1 March, the council said on Friday.';
  const body = `begin 644 a.txt\nM5&AE('!I97(@8VQO<V5S(&]N(#$@36%R8V@L('1H92!C;W5N8VEL('-A:60@\n*;VX@1G)I9&%Y+@\`\`\n\`\nend\n`;
  const mail = await read(
    `From: Ada Finch <a@b.example>\nSubject: Pier\nMIME-Version: 1.0\nContent-Transfer-Encoding: x-uuencode\n\n${body}`,
  );
  expect(mail).toMatchObject({ paragraphs: [story] });
});

test('a newsletter’s thanks, buttons and copyright notice are not part of its text', async () => {
  const story = 'The harbour board met on Monday and heard that dredging would take until June.';
  const around = [
    'Forwarded this email? Subscribe here for more',
    'Thanks for reading The Quay! Subscribe for free.',
    'Like Comment Restack',
    'Copyright © 2025 Quay Media, All rights reserved.',
  ];
  const html = `<p>${around[0]}</p><p>${story}</p>${around
    .slice(1)
    .map((line) => `<p>${line}</p>`)
    .join('')}`;
  const mail = await read(
    Buffer.from(
      `From: The Quay <q@b.example>\nSubject: Dredging\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${html}`,
    ),
  );
  expect(mail).toMatchObject({ paragraphs: [story], furniture: expect.arrayContaining(around) });
});

describe('a malformed message', () => {
  const BODY = 'The council voted to close the old ferry pier.';
  const HEAD = 'From: Jane Roe <jane@example.org>\nSubject: The pier\n';
  const mixed = (boundary: string, parts: string) =>
    read(`${HEAD}Content-Type: multipart/mixed; boundary="${boundary}"\n\n${parts}`);

  test('has its text below a line of blanks', async () => {
    const part = `--b\nContent-Type: text/plain\n\n${BODY}\n--b--\n`;
    expect(await read(`${HEAD}Content-Type: multipart/mixed; boundary=b\n \n${part}`)).toMatchObject({
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
    expect(await read(`${HEAD}Content-Transfer-Encoding: base64\n\n${BODY}\n`)).toMatchObject({ paragraphs: [BODY] });
  });

  test('is recognised by two headers that only mail has, whatever its name', async () => {
    const named = async (text: string) => (await readBytes(Buffer.from(text), 'letter.txt'))[0];
    expect(await named(`${HEAD}\n${BODY}\n`)).toMatchObject({ title: 'The pier', paragraphs: [BODY] });
    const parts = `--b\nContent-Type: text/plain\n\n${BODY}\n--b--\n`;
    expect(await named(`Content-Type: multipart/mixed; boundary=b\n\n${parts}`)).toMatchObject({ paragraphs: [BODY] });
  });
});

describe('files and encrypted text within a message’s text', () => {
  test('a uuencoded picture is named, and is not text', async () => {
    const picture = `begin 644 pier.gif\nM${'A'.repeat(60)}\n#04)#\n\`\nend\n`;
    expect(await read(`From: a@b.example\n\nThe pier in 1950.\n\n${picture}\nAnd as it is now.\n`)).toMatchObject({
      paragraphs: ['The pier in 1950.', 'And as it is now.'],
      furniture: ['Attached: pier.gif'],
    });
    expect(readPlainBody('begin 644 words and no file\nfollow it.\n', new Map()).paragraphs).toHaveLength(1);
  });

  test('a uuencoded document is read like any that is attached', async () => {
    const lines = Buffer.from(`${'The council met on Friday about the pier. '.repeat(9)}\n`)
      .toString('latin1')
      .match(/.{1,45}/gs);
    const signs = (line: string) =>
      (line.padEnd(Math.ceil(line.length / 3) * 3, '\0').match(/.{3}/gs) ?? [])
        .flatMap((three) => {
          const bits = Buffer.from(three, 'latin1').readUIntBE(0, 3);
          return [18, 12, 6, 0].map((shift) => String.fromCharCode(((bits >> shift) & 63) + 32));
        })
        .join('');
    const file = lines?.map((line) => `${String.fromCharCode(line.length + 32)}${signs(line)}`).join('\n');
    const letter = `From: a@b.example\nSubject: Minutes\n\nThe minutes are below.\n\nbegin 644 Minütes.txt\n${file}\n\`\nend\n`;
    expect(await readBytes(Buffer.from(letter), 'x.eml')).toMatchObject([
      { paragraphs: ['The minutes are below.'], furniture: ['Attached: Minütes.txt'] },
      { member: 'Minütes.txt', paragraphs: [expect.stringMatching(/^The council met on Friday/)] },
    ]);
  });

  test('what PGP encrypted is left out if there are words before it', async () => {
    const sealed = '-----BEGIN PGP MESSAGE-----\n\nhQEMAwzOQ1qnzNo7AQf7\n-----END PGP MESSAGE-----\n';
    const said = (text: string) => read(`From: Jane Roe <jane@example.org>\nSubject: Pier\n\n${text}`);
    expect(await said(`Three parts follow.\n\n${sealed}\nThat was all.\n`)).toMatchObject({
      paragraphs: ['Three parts follow.', 'That was all.'],
    });
    expect(await said(`${sealed}\n-- \nThe harbour list\n`)).toMatchObject({ code: 'encrypted' });
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

describe('a message enclosed by a signature', () => {
  const element = (tag: number, ...content: Uint8Array[]) => {
    const bytes = Buffer.concat(content);
    return Buffer.concat([Buffer.from([tag, 0x82, bytes.length >> 8, bytes.length & 0xff]), bytes]);
  };
  const marked = (tag: number, ...content: Uint8Array[]) =>
    Buffer.concat([Buffer.from([tag, 0x80]), ...content, Buffer.from([0, 0])]);
  const signed = (kind: string, write: typeof element, octets: Uint8Array) =>
    write(
      0x30,
      element(0x06, Buffer.from(`2a864886f70d0107${kind}`, 'hex')),
      write(
        0xa0,
        write(
          0x30,
          element(0x02, Buffer.from([1])),
          element(0x31),
          write(0x30, element(0x06, Buffer.from('2a864886f70d010701', 'hex')), write(0xa0, octets)),
        ),
      ),
    );
  const story = Buffer.from('Content-Type: text/plain\r\n\r\nThe council votes today on the pier.\r\n');
  const message = (cms: Uint8Array) =>
    read(
      `From: Jane Roe <jane@b.example>\nSubject: Pier\nContent-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\nContent-Transfer-Encoding: base64\n\n${Buffer.from(cms).toString('base64')}\n`,
    );

  test('can be read: only encrypted messages are refused as encrypted', async () => {
    const draft = { title: 'Pier', paragraphs: ['The council votes today on the pier.'] };
    expect(await message(signed('02', element, element(0x04, story)))).toMatchObject(draft);
    const pieces = marked(0x24, element(0x04, story.subarray(0, 40)), element(0x04, story.subarray(40)));
    expect(await message(signed('02', marked, pieces))).toMatchObject(draft);
    expect(await message(signed('03', element, element(0x04, story)))).toMatchObject({ code: 'encrypted' });
  });

  test('that is truncated or malformed is refused, and never read past its end', async () => {
    const whole = signed('02', element, element(0x04, story));
    for (let length = 0; length < whole.length; length += 7)
      expect(await message(whole.subarray(0, length)), `${length} bytes`).toMatchObject({ outcome: 'failure' });
    expect(await message(Buffer.alloc(4000, Buffer.from([0x30, 0x80])))).toMatchObject({ outcome: 'failure' });
  });
});

test('a page is read as a page, even if its message declares plain text or nothing', async () => {
  const page = '<html><body><p>The council votes today.</p><p>Work begins.</p></body></html>';
  for (const type of ['', 'Content-Type: text/plain\n'])
    expect(await read(`From: a@b.example\nSubject: Pier\n${type}\n${page}\n`)).toMatchObject({
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

test('stories below lines drawn under their headings are not the foot, which is below the last line', () => {
  const text = `View this email in your browser (https://a.example/1)\n\n** Pier to close\n${'-'.repeat(40)}\n\nThe council voted on Friday.\n\nRead more (https://a.example/2)\n\n** Ferry stops\n${'-'.repeat(40)}\n\nIt stops in March.\n\n${'='.repeat(40)}\nYou can unsubscribe from this list (https://a.example/3)\n`;
  expect(readPlainBody(text, new Map()).paragraphs).toEqual([
    '** Pier to close',
    'The council voted on Friday.',
    '** Ferry stops',
    'It stops in March.',
  ]);
});

test('an invitation to pay in the middle of a letter does not end it', async () => {
  const letter =
    '<p>The council voted on Friday.</p><p>Harbour Notes is a reader-supported publication.</p><p>Upgrade to paid</p><p>Work begins in April.</p><p>Unsubscribe</p>';
  expect(
    await read(`From: a@b.example\nSubject: Pier\nMIME-Version: 1.0\nContent-Type: text/html\n\n${letter}`),
  ).toMatchObject({ paragraphs: ['The council voted on Friday.', 'Work begins in April.'] });
});

test('what somebody says of a publication is no invitation to pay for it', () => {
  const said = '“Harbour Notes is a reader-supported publication,” said its editor.';
  expect(readPlainBody(`The council voted on Friday.\n\n${said}\n`, new Map()).paragraphs).toContain(said);
});

test('a message forwarded as a quotation, by whatever words, is the content', async () => {
  const quoted =
    '> From: Harbour Office <office@harbour.example>\n> Subject: Pier\n> Date: 6 Feb 2026 10:00\n> To: Ada\n>\n> The council voted on Friday.\n';
  for (const words of ['Begin forwarded message:', 'What they sent us:'])
    expect(await read(`From: a@b.example\nSubject: Fwd: Pier\n\n${words}\n\n${quoted}`)).toMatchObject({
      title: 'Pier',
      source: 'Harbour Office',
      paragraphs: ['The council voted on Friday.'],
    });
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

describe('a digest of a mailing list', () => {
  const STORY = 'The council closed the north quay to lorries on Tuesday.';
  const message = (i: number, who: string) =>
    `Message: ${i}\nDate: Mon, 2 Mar 2026 1${i}:00:00 +0300\nFrom: ${who} <a@example.org>\nSubject: Quay ${i}\nContent-Type: text/plain; charset="iso-8859-1"\n\n${STORY} Größe ${i}.\n`;
  const headers = 'From: quay-request@example.org\nSubject: Quay Digest, Vol 1, Issue 2\n';
  const both = [
    { title: 'Quay 1', byline: 'Ada Finch', published: '2026-03-02T11:00:00+03:00', paragraphs: [`${STORY} Größe 1.`] },
    { title: 'Quay 2', byline: 'Jan Roe', published: '2026-03-02T12:00:00+03:00', paragraphs: [`${STORY} Größe 2.`] },
  ];

  test('is its messages, which lines of hyphens set off', async () => {
    const messages = [message(1, 'Ada Finch'), message(2, 'Jan Roe'), 'End of Quay Digest, Vol 1, Issue 2\n****\n'];
    const text = `Topics:\n\n   1. Quay 1 (Ada Finch)\n\n${'-'.repeat(70)}\n\n${messages.join(`\n${'-'.repeat(30)}\n\n`)}`;
    expect(
      await readBytes(Buffer.from(`${headers}Content-Type: text/plain; charset=utf-8\n\n${text}`), 'a.eml'),
    ).toMatchObject(both);
  });

  test('is its messages, which are parts', async () => {
    const parts = ['Ada Finch', 'Jan Roe'].map(
      (who, i) =>
        `--b\n\n${message(i + 1, who)
          .replace(/^Message.*\n/, '')
          .replace('iso-8859-1', 'utf-8')}`,
    );
    const text = `Content-Type: multipart/digest; boundary=b\n\n${parts.join('\n')}\n--b--\n`;
    expect(await readBytes(Buffer.from(headers + text), 'a.eml')).toMatchObject(both);
  });

  test('is none without its last line, such as a letter with a line of hyphens', async () => {
    const letter = `${STORY}\n\n${'-'.repeat(70)}\n\n${message(1, 'Ada Finch')}\n${'-'.repeat(30)}\n\n${STORY}\n`;
    const [result, ...others] = await readBytes(Buffer.from(`${headers}\n${letter}`), 'a.eml');
    expect(result).toMatchObject({ title: 'Quay Digest, Vol 1, Issue 2' });
    expect(others).toEqual([]);
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
