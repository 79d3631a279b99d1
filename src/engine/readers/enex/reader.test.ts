import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const bytes = readFileSync(join(import.meta.dirname, 'fixtures/notes.enex'));
const CLIP = {
  member: 'note 1',
  title: 'Council closes the north quay',
  byline: 'Ada Finch',
  published: '2024-03-12',
  updated: null,
  source: 'Harbour Daily',
  url: 'https://harbour-daily.example/quay',
  paragraphs: { length: 2, 0: expect.stringMatching(/^The harbour council/) },
};

test('a clipped page is read as a page, and a handwritten note as it stands; a picture alone is not an article', async () => {
  const results = await readBytes(bytes, 'notes.xml');
  expect(results).toMatchObject([
    CLIP,
    {
      member: 'note 2',
      title: 'Call with the port office',
      byline: 'Bo Marsh',
      published: '2024-03-15T10:15:00Z',
      paragraphs: ['They confirm the limit of twelve tonnes.', 'Ask for the report.'],
    },
    { member: 'note 3', code: 'empty' },
  ]);
  expect(results[0]).toMatchObject({
    found: expect.arrayContaining([{ field: 'retrieved', value: '2024-03-14T08:00:00Z', from: 'the note’s creation' }]),
  });
});

test('a clip of one line that is not a story keeps its line; encrypted text in a note is left out', async () => {
  const note = (content: string) =>
    `<en-export><note><title>Quay</title><content><![CDATA[<en-note>${content}</en-note>]]></content><note-attributes><source-url>https://a.example/b</source-url></note-attributes></note></en-export>`;
  expect(await readBytes(Buffer.from(note('Twelve tonnes')), 'a.enex')).toMatchObject([
    { title: 'Quay', paragraphs: ['Twelve tonnes'] },
  ]);
  const locked = note('<en-crypt cipher="AES">QUJD</en-crypt><div>Seen by two of us.</div>');
  expect(await readBytes(Buffer.from(locked), 'a.enex')).toMatchObject([{ paragraphs: ['Seen by two of us.'] }]);
});

test('a truncated export gives its whole notes; one without notes is empty', async () => {
  expect(await readBytes(bytes.subarray(0, bytes.indexOf('Ask for')), 'a.enex')).toMatchObject([
    CLIP,
    { member: 'note 2', code: 'damaged' },
  ]);
  expect(await readBytes(Buffer.from('<en-export></en-export>'), 'a.enex')).toMatchObject([{ code: 'empty' }]);
});
