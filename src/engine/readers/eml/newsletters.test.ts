import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBytes, readMessage } from '../fixtures/read-bytes.ts';
import { readPlainBody } from './plain-body.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));

describe('a newsletter', () => {
  test('gives all its stories; what concerns its delivery is set aside', async () => {
    expect(await readMessage(fixture('newsletter.eml'))).toMatchObject({
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

test('the one author named above a newsletter’s text', async () => {
  const letter = (body: string) =>
    readMessage(
      `From: The Quay Brief <brief@quay.example>\nList-Unsubscribe: <https://quay.example/u>\nSubject: Quay\n\n${body}`,
    );
  const story = 'The east quay is shut until the spring.\n';
  expect(await letter(`By Ann Holt\n\n${story}`)).toMatchObject({ byline: 'Ann Holt', paragraphs: [story.trim()] });
  expect(await letter(`By Ann Holt\n\n${story}\nBy Tom Reed\n\n${story}`)).toMatchObject({ byline: null });
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
  const mail = await readMessage(
    Buffer.from(
      `From: The Quay <q@b.example>\nSubject: Dredging\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n${html}`,
    ),
  );
  expect(mail).toMatchObject({ paragraphs: [story], furniture: expect.arrayContaining(around) });
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

test('the day below the repeated subject and the addresses of pictures are not part of a newsletter’s text', async () => {
  const story = [
    'The harbour board met on Monday and heard of the dredging.',
    'It would take until June, they were told.',
  ];
  const headers = 'From: Jane Roe <jane@harbour.example>\nSubject: Dredging\nContent-Type:';
  const page = ['Dredging', 'March 12, 2026', ...story].map((line) => `<p>${line}</p>`).join('');
  expect(await readMessage(Buffer.from(`${headers} text/html\n\n${page}`))).toMatchObject({ paragraphs: story });
  const plain = [story[0], '[https://pictures.example/dredger.png]', story[1]].join('\n\n');
  expect(await readMessage(Buffer.from(`${headers} text/plain\n\n${plain}`))).toMatchObject({ paragraphs: story });
});

test('an invitation to pay in the middle of a letter does not end it', async () => {
  const letter =
    '<p>The council voted on Friday.</p><p>Harbour Notes is a reader-supported publication.</p><p>Upgrade to paid</p><p>Work begins in April.</p><p>Unsubscribe</p>';
  expect(
    await readMessage(`From: a@b.example\nSubject: Pier\nMIME-Version: 1.0\nContent-Type: text/html\n\n${letter}`),
  ).toMatchObject({ paragraphs: ['The council voted on Friday.', 'Work begins in April.'] });
});

test('what somebody says of a publication is no invitation to pay for it', () => {
  const said = '“Harbour Notes is a reader-supported publication,” said its editor.';
  expect(readPlainBody(`The council voted on Friday.\n\n${said}\n`, new Map()).paragraphs).toContain(said);
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
