import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const STORY = 'Das Café am Kai schließt im März, sagte die Stadt.';
const CUT = { code: 'damaged', member: 'the end of the file' };
const cut = (text: string, name: string, bytes = 1) => readBytes(Buffer.from(text).subarray(0, -bytes), name);

test('what breaks off within a letter of UTF-8 says so', async () => {
  const chat = Array.from({ length: 4 }, (_, i) => `12.03.26, 09:1${i} - Ann Holt: ${STORY}`).join('\n');
  for (const [text, name] of [
    [`Kai\n\n${STORY}\n\n${STORY} é`, 'a.txt'],
    [`# Kai\n\n${STORY}\n\n${STORY} é`, 'a.md'],
    [`${chat} é`, 'WhatsApp Chat mit Ann.txt'],
  ] as const) {
    expect((await cut(text, name)).at(-1)).toMatchObject(CUT);
    expect((await cut(`${text}\n`, name)).at(-1)).toMatchObject({ outcome: 'article' });
  }
});

test('the last letter of a text in another charset is no such break', async () => {
  for (const text of ['Kai\n\nThe office has closed the old café', `Kai\n\n${STORY}\n\nDas alte Café`])
    expect(await readBytes(Buffer.from(text, 'latin1'), 'a.txt')).toMatchObject([{ outcome: 'article' }]);
});

test('subtitles that end in a time without words say so', async () => {
  const cues = '1\n00:00:01,000 --> 00:00:03,000\nThe council voted.\n\n2\n00:00:04,000 --> 00:00:06,000';
  expect(await readBytes(Buffer.from(cues), 'a.srt')).toMatchObject([{ outcome: 'article' }, CUT]);
  expect(await cut(cues, 'a.srt', 9)).toMatchObject([{ outcome: 'article' }, CUT]);
  expect(await readBytes(Buffer.from(`${cues}\n\n`), 'a.srt')).toMatchObject([{ outcome: 'article' }]);
});
