import { describe, expect, test } from 'vitest';
import { readMessage } from '../fixtures/read-bytes.ts';
import { readPlainBody } from './plain-body.ts';

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
    expect(await readMessage(`From: a@b.example\nContent-Type: text/html\n\n${html}\n`)).toMatchObject({
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
    expect(await readMessage(`${outer}\n${plain}`)).toMatchObject({
      ...innermost,
      published: '2025-02-04T09:12:03+01:00',
    });
    const lines = (head: string) => `<div>${mark}<br>${head.replace('<', '&lt;').replaceAll('\n', '<br>')}</div>`;
    const html = `<p>See below.</p>${lines(second)}<p>Have you seen this?</p>${lines(first)}<p>${story}</p>`;
    expect(await readMessage(`${outer}Content-Type: text/html\n\n${html}\n`)).toMatchObject(innermost);
  });

  test('is the last sender’s, if what is below is shorter than the answer to it', async () => {
    const thread = `FYI\n\n${mark}\n${second}\n\n${story}\n\n${mark}\n${first}\n\nIs it shut?\n`;
    expect(await readMessage(`${outer}\n${thread}`)).toMatchObject({ source: 'Tom Reed', title: 'Fwd: East quay' });
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
  expect(await readMessage(`${outer}\n${plain}`)).toMatchObject({ ...passed, paragraphs: [story] });
  const cells = rows.map(([name, value]) => `<tr><th>${name}: </th><td>${value?.replace('<', '&lt;')}</td></tr>`);
  const html = `<div class="moz-forward-container">${mark}<table>${cells.join('')}</table><br><p>${story}</p></div>`;
  expect(await readMessage(`${outer}Content-Type: text/html\n\n${html}\n`)).toMatchObject({
    ...passed,
    paragraphs: [story],
  });
});

test('GroupWise writes one line above what is forwarded or answered', async () => {
  const below =
    '>>> Harbour Board <press@harbour.example> 04/02/2025 09:12 >>>\nThe east quay is shut until the spring.\n';
  const mail = (subject: string, own: string) =>
    readMessage(`From: Ann Holt <ann@x.example>\nSubject: ${subject}\n\n${own}\n\n${below}`);
  expect(await mail('Fwd: Quay', 'FYI')).toMatchObject({
    source: 'Harbour Board',
    paragraphs: ['The east quay is shut until the spring.'],
  });
  expect(await mail('Re: Quay', 'Thank you.')).toMatchObject({ source: 'Ann Holt', paragraphs: ['Thank you.'] });
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
    const draft = await readMessage(
      `\xef\xbb\xbf${from}\nSubject: FW: The Brief\n\nSee below.\n\n${head}\n\n${story}\n`,
    );
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
    expect(await readMessage(`${from}\nSubject: Fwd: S\nContent-Type: text/html\n\n${html}\n`)).toMatchObject(passed);
    const quoted = `${head}\n\n${story}`.replaceAll(/^/gm, '> ');
    expect(await readMessage(`${from}\nSubject: Fwd: S\n\nBegin forwarded message:\n\n${quoted}\n`)).toMatchObject(
      passed,
    );
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
    expect(await readMessage(bytes)).toMatchObject({ title: 'The Brief', source: 'The Brief', paragraphs: [story] });
  });

  test('below more than a few words is part of the sender’s own text', async () => {
    const words = 'I have read this twice, and it leaves out the vote of last week altogether.';
    expect(await readMessage(`${from}\nSubject: FW: The Brief\n\n${words}\n\n${head}\n\n${story}\n`)).toMatchObject({
      source: 'Jane Roe',
      paragraphs: [words, story],
    });
  });
});

test('a message forwarded as a quotation, by whatever words, is the content', async () => {
  const quoted =
    '> From: Harbour Office <office@harbour.example>\n> Subject: Pier\n> Date: 6 Feb 2026 10:00\n> To: Ada\n>\n> The council voted on Friday.\n';
  for (const words of ['Begin forwarded message:', 'What they sent us:'])
    expect(await readMessage(`From: a@b.example\nSubject: Fwd: Pier\n\n${words}\n\n${quoted}`)).toMatchObject({
      title: 'Pier',
      source: 'Harbour Office',
      paragraphs: ['The council voted on Friday.'],
    });
});

test('the headers of what is forwarded in Dutch and Portuguese', async () => {
  for (const [subject, headers] of [
    [
      'FW: Kade',
      'Van: Ben Roe <ben@b.example>\nVerzonden: woensdag 11 maart 2026 08:00\nAan: Ann Holt\nOnderwerp: Kade',
    ],
    [
      'ENC: Kade',
      'De: Ben Roe <ben@b.example>\nEnviada em: quarta-feira, 11 de março de 2026 08:00\nPara: Ann Holt\nAssunto: Kade',
    ],
  ] as const) {
    const message = `From: Ann Holt <ann@b.example>\nSubject: ${subject}\nDate: Thu, 12 Mar 2026 09:00:00 +0000\nContent-Type: text/plain; charset=utf-8\n\n${headers}\n\nThe council voted on Tuesday to rebuild the quay.\n`;
    expect(await readMessage(Buffer.from(message))).toMatchObject({
      title: 'Kade',
      byline: 'Ben Roe',
      published: '2026-03-11T08:00',
      paragraphs: ['The council voted on Tuesday to rebuild the quay.'],
    });
  }
});
