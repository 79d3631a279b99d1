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

test.each([
  ['Arabic', '١٢‏/٣‏/٢٠٢٤، ٩:١٤ م - ', '١٣‏/٣‏/٢٠٢٤، ٩:١٥ ص - '],
  ['Persian', '۱۴۰۲/۱۲/۲۲،‏ ۲۱:۱۴ - ', '۱۴۰۲/۱۲/۲۳،‏ ۹:۱۵ - '],
  ['Chinese', '[2024/3/12 下午9:14:05] ', '[2024/3/13 上午9:15:44] '],
  ['Korean', '2024년 3월 12일 오후 9:14 - ', '2024년 3월 13일 오전 9:15 - '],
  ['Korean, with points', '[2024. 3. 12. 오후 9:14:05] ', '[2024. 3. 13. 오전 9:15:44] '],
  ['Greek', '12/3/24, 9:14 μ.μ. - ', '13/3/24, 9:15 π.μ. - '],
  ['Bulgarian', '12.03.24 г., 21:14 ч. - ', '13.03.24 г., 9:15 ч. - '],
  ['Finnish', '12.3.2024 klo 21.14 - ', '13.3.2024 klo 9.15 - '],
  ['Danish', '12.03.2024 kl. 21.14 - ', '13.03.2024 kl. 09.15 - '],
  ['Hungarian', '2024. 03. 12. 21:14 - ', '2024. 03. 13. 9:15 - '],
  ['Thai', '12/3/2567 21:14 - ', '13/3/2567 09:15 - '],
  ['copied out of the window', '[9:14 PM, 3/12/2024] ', '[9:15 AM, 3/13/2024] '],
])('days and times are read as phones write them: %s', async (_, evening, morning) => {
  const said = ['Ada Finch: Is it closed?', 'Bo Marsh: Yes.'].map((words) => `${evening}${words}`);
  expect(await read([...said, `${morning}Ada Finch: At 10:30 it opens.`].join('\n'))).toMatchObject([
    { published: '2024-03-12', paragraphs: ['[21:14] Ada Finch: Is it closed?', '[21:14] Bo Marsh: Yes.'] },
    { published: '2024-03-13', paragraphs: ['[09:15] Ada Finch: At 10:30 it opens.'] },
  ]);
});

test('that a message was changed is no part of its words', async () => {
  const line = '[12.03.24, 21:14:05] Ada Finch: The quay is closed.';
  const edited = `${line} \u200e<This message was edited>`;
  const [day] = await read([line, edited, line].join('\n'));
  expect(day).toMatchObject({ paragraphs: Array(3).fill('[21:14] Ada Finch: The quay is closed.') });
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

test('a log in which one machine speaks is no chat', async () => {
  const log = ['10:01', '10:02', '10:03'].map((clock) => `2024-03-12 ${clock} - Pump: pressure 30 kPa`).join('\n');
  expect(pickReader(Buffer.from(log), 'pump.txt')).not.toMatchObject({ reader: { name: 'whatsapp' } });
  const chat = log.replace('Pump', 'Ada Finch');
  expect(pickReader(Buffer.from(chat), 'chat.txt')).toMatchObject({ reader: { name: 'whatsapp' } });
  const phone = pickReader(Buffer.from(log.replaceAll('Pump', 'Ada Finch')), 'WhatsApp-chatt med Ada Finch.txt');
  expect(phone).toMatchObject({ reader: { name: 'whatsapp' } });
});

test('a log of several levels is no chat', () => {
  const levels = ['INFO', 'WARNING', 'INFO', 'ERROR'];
  const log = levels.map((level, i) => `2024-03-12 10:01:0${i} - ${level}: pressure 30 kPa`).join('\n');
  expect(pickReader(Buffer.from(log), 'pump.txt')).not.toMatchObject({ reader: { name: 'whatsapp' } });
});
