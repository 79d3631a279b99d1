import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const TEXT = 'The evening ferry will leave an hour later from May, the harbour office said on Wednesday.';
const record = (title: string) =>
  `title: ${title}\n  author: Ada Finch\n  date: 2024-02-05\n  text: |\n    ${TEXT}\n\n    It is late.\n`;

test('records in a list, and one a document, are articles', async () => {
  const article = { byline: 'Ada Finch', published: '2024-02-05', paragraphs: [TEXT, 'It is late.'] };
  const list = `# Saved today\n- ${record('One')}- ${record('Two')}`;
  expect(await readBytes(Buffer.from(list), 'a.yml')).toMatchObject([
    { member: 'item 1', title: 'One', ...article },
    { member: 'item 2', title: 'Two', ...article },
  ]);
  const documents = ['One', 'Two'].map((title) => `---\n${record(title).replaceAll('\n  ', '\n')}`).join('');
  expect(await readBytes(Buffer.from(documents), 'a.yaml')).toMatchObject([{ title: 'One' }, { title: 'Two' }]);
});

test('values that needed quotes are read as they stand, and blocks as they are', async () => {
  const written = [
    ['Ferry: what now: a guide', 'Ferry: what now: a guide'],
    ['"Shut" by noon', '"Shut" by noon'],
    ['@quay says no', '@quay says no'],
    ['50 % more: a lie?', '50 % more: a lie?'],
  ];
  for (const [title = '', read = ''] of written) {
    const text = `- title: ${title}\n  author: Ada Finch\n  text: |\n    Note: she said: ${TEXT}\n\n    "It" is: late.\n  note: [a, b]\n`;
    expect(await readBytes(Buffer.from(text), 'a.yaml')).toMatchObject([
      { title: read, byline: 'Ada Finch', paragraphs: [`Note: she said: ${TEXT}`, '"It" is: late.'] },
    ]);
  }
});

test('settings are no article, whatever they are called', async () => {
  const settings =
    '# Of the desk\nserver:\n  port: 80\n  names:\n    first: a.example\ndesk:\n  list:\n    - name: one\n';
  for (const name of ['a.yaml', 'settings.txt'])
    expect(await readBytes(Buffer.from(settings), name)).toMatchObject([{ code: 'not-an-article' }]);
  expect(await readBytes(Buffer.from('a: [1, 2\nb: }'), 'a.yaml')).toMatchObject([{ code: 'damaged' }]);
});

test('notes on people and what they said are text, however they are indented', async () => {
  const said = 'Nobody told us that the ferry was to stay in harbour.';
  const notes = `Office:\n  Name: Ada Finch\n  Said: ${said}\nPilot:\n  Name: Jan Roe\n  Said: ${said}\n`;
  expect(await readBytes(Buffer.from(notes), 'notes.txt')).toMatchObject([{ outcome: 'article' }]);
});

test('references that multiply are not followed', async () => {
  const lines = ['a0: &a0 [x, x]'];
  for (let i = 1; i < 40; i++) lines.push(`a${i}: &a${i} [*a${i - 1}, *a${i - 1}]`);
  expect(await readBytes(Buffer.from(lines.join('\n')), 'a.yaml')).toMatchObject([{ outcome: 'failure' }]);
});

test('records that break off within a sentence are read, and said to break off', async () => {
  const cut = `- ${record('One')}- title: Two\n  text: |\n    ${TEXT}\n\n    The evening ferry will leave an hour later than the others from`;
  expect(await readBytes(Buffer.from(cut), 'a.yml')).toMatchObject([
    { title: 'One' },
    { title: 'Two' },
    { code: 'damaged', member: 'the end of the file' },
  ]);
});
