import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const read = (name: string) => readBytes(readFileSync(join(import.meta.dirname, 'fixtures', name)), name);

test('speech is given in whole sentences; another speaker or a silence begins a paragraph', async () => {
  expect(await read('harbour.srt')).toMatchObject([
    {
      title: 'The council has voted to close the old quay.',
      paragraphs: [
        'The council has voted to close the old quay. Repairs would have cost four million.',
        'Why now?',
        'Because it leaks.',
        'The boats go to the new pier in May.',
      ],
      language: 'en',
      mediaType: 'text/srt',
    },
  ]);
});

test('rolling lines are given once, and speakers are named', async () => {
  expect(await read('rolling.vtt')).toMatchObject([
    {
      paragraphs: ['Ada Finch: The council has voted to close the quay & the pier.', 'Maren Dolk: It leaks.'],
      mediaType: 'text/vtt',
    },
  ]);
});

test('a text that contains times is not subtitles, and subtitles without words are refused', async () => {
  const text =
    'The times of the cue are written as\n00:00:01,000 --> 00:00:03,400\nin such a file, said the council.\n'.repeat(4);
  expect(await readBytes(Buffer.from(text), 'a.txt')).toMatchObject([{ mediaType: 'text/plain' }]);
  expect(await readBytes(Buffer.from('WEBVTT\n\n00:01.000 --> 00:03.000\n<i> </i>\n'), 'a.vtt')).toMatchObject([
    { code: 'empty' },
  ]);
});

test('subtitles in XML are speech as well, whatever their clock', async () => {
  expect(await read('harbour.ttml')).toMatchObject([
    {
      title: 'Harbour News at Six',
      paragraphs: [
        'The council has voted to close the old quay. Repairs would have cost four million.',
        'Ada Finch: It leaks & rusts.',
      ],
      language: 'en',
      mediaType: 'application/ttml+xml',
    },
  ]);
  const silent = '<tt xmlns="http://www.w3.org/ns/ttml"><body><div><p begin="1s" end="2s"/></div></body></tt>';
  expect(await readBytes(Buffer.from(silent), 'a.xml')).toMatchObject([{ code: 'empty' }]);
});

test.each([
  [
    'of a video',
    [
      { text: 'The council has voted', start: 0, duration: 2 },
      { text: 'to close\nthe quay.', start: 2, duration: 2 },
    ],
  ],
  [
    'of a program that transcribes',
    {
      text: ' The council has voted to close the quay.',
      segments: [
        { id: 0, seek: 0, start: 0, end: 2, text: ' The council has voted', tokens: [1, 2] },
        { id: 1, seek: 0, start: 2, end: 4, text: ' to close the quay.', tokens: [3] },
      ],
      language: 'en',
    },
  ],
  [
    'with times in milliseconds',
    {
      result: { language: 'en' },
      transcription: [
        { timestamps: { from: '00:00:00,000' }, offsets: { from: 0, to: 2000 }, text: ' The council has voted' },
        { timestamps: { from: '00:00:02,000' }, offsets: { from: 2000, to: 4000 }, text: ' to close the quay.' },
      ],
    },
  ],
])('subtitles as JSON, %s, are one text', async (_, json) => {
  expect(await readBytes(Buffer.from(JSON.stringify(json)), 'a.json')).toMatchObject([
    { paragraphs: ['The council has voted to close the quay.'], language: 'en', mediaType: 'application/json' },
  ]);
});

test('subtitles as JSON that break off are damaged; events with a title are not subtitles', async () => {
  const cue = '{"text":"The council has voted.","start":0,"duration":2}';
  expect(await readBytes(Buffer.from(`[${cue},${cue}`), 'a.json')).toMatchObject([{ code: 'damaged' }]);
  const event = { title: 'Vote', text: 'The council will vote on the old quay on Tuesday.', start: 1, end: 2 };
  expect(await readBytes(Buffer.from(JSON.stringify([event])), 'a.json')).toMatchObject([{ title: 'Vote' }]);
});
