import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';
import { pickReader } from '../index.ts';

const NAME = 'WhatsApp Chat with Harbour Group.txt';
const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const read = (text: string) => readBytes(Buffer.from(text), '_chat.txt');

test('each day is an article of the chat that the file is named after, and messages may have several lines', async () => {
  expect(await readBytes(fixture(NAME), NAME)).toMatchObject([
    {
      title: 'Harbour Group, 2024-03-12',
      published: '2024-03-12',
      source: 'Harbour Group',
      paragraphs: [
        '[21:14] Ada Finch: Were you at the council?',
        '[21:15] Bo Marsh: Yes. Nine to six for closing the quay.\nThe report comes next week.',
      ],
    },
    {
      title: 'Harbour Group, 2024-03-13',
      paragraphs: ['[08:00] Ada Finch: The hauliers will appeal, I hear: in April.'],
    },
    { code: 'left-out', message: expect.stringMatching(/^One message has no text/) },
  ]);
});

test('months before days, twelve-hour clocks and the program’s notices are recognised', async () => {
  expect(await readBytes(fixture('android.txt'), 'android.txt')).toMatchObject([
    {
      title: '2024-03-09',
      source: null,
      paragraphs: ['[21:14] Ada Finch: Were you at the council?', '[21:15] +44 7700 900123: Yes.'],
    },
    { published: '2024-03-13', paragraphs: ['[08:01] Ada Finch: That is the report.'] },
    { code: 'left-out' },
  ]);
});

test('ambiguous days stay unknown, unless one reading would run backwards', async () => {
  const lines = (...days: readonly string[]) =>
    days.map((day) => `${day}, 21:14 - Ada Finch: The quay is closed.`).join('\n');
  expect(await read(lines('05/03/2024', '05/03/2024', '06/03/2024'))).toMatchObject([
    { published: null, paragraphs: { 0: '[05/03/2024 21:14] Ada Finch: The quay is closed.' } },
  ]);
  expect(await read(lines('09/03/2024', '10/03/2024', '01/04/2024'))).toMatchObject([
    { published: '2024-03-09' },
    { published: '2024-03-10' },
    { published: '2024-04-01' },
  ]);
  expect(await read(lines('2024-03-05', '2024-03-05', '2024-03-05'))).toMatchObject([{ published: '2024-03-05' }]);
});

test('a text that only begins like a chat is a text', () => {
  for (const text of [
    '12/03/2024, 21:14 - Ada Finch: The quay is closed.\nThat was all.\n',
    '12.03.2024 21:14 - Meeting\n',
  ])
    expect(pickReader(Buffer.from(text), 'a.txt')).toMatchObject({ reader: { name: 'text' } });
});
