import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const STORY = 'The old quay is a pier in Havenport, and the council voted to close it.';
const page = (title: string, text: string, more = '<ns>0</ns>') =>
  `<page><title>${title}</title>${more}<id>7</id><revision><id>1</id><timestamp>2025-01-01T00:00:00Z</timestamp><text>Old.</text></revision><revision><id>2</id><timestamp>2026-03-12T09:10:00Z</timestamp><contributor><username>Ann</username></contributor><model>wikitext</model><text xml:space="preserve">${text}</text></revision></page>`;
const wiki = (pages: string, end = '</mediawiki>') =>
  readBytes(
    Buffer.from(
      `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en"><siteinfo><sitename>Quay Book</sitename><base>https://quay.example/wiki/Main_Page</base></siteinfo>${pages}${end}`,
    ),
    'quay.xml',
  );
const OLD_QUAY = page(
  'Old quay',
  `The '''old quay''' is a pier in [[Havenport]], and the council voted to close it.&lt;ref&gt;A book.&lt;/ref&gt;`,
);

test('each article of a wiki’s export is one, as its last revision has it; its other pages are counted', async () => {
  const talk = page('Talk:Old quay', 'Is this right?', '<ns>1</ns>');
  const redirect = page('Quay, old', '#REDIRECT [[Old quay]]', '<ns>0</ns><redirect title="Old quay" />');
  expect(await wiki(OLD_QUAY + talk + redirect)).toMatchObject([
    {
      member: 'page 1',
      title: 'Old quay',
      source: 'Quay Book',
      updated: '2026-03-12T09:10:00Z',
      url: 'https://quay.example/wiki/Old_quay',
      externalId: '7',
      language: 'en',
      paragraphs: [STORY],
      furniture: ['A book.'],
    },
    { code: 'left-out', message: expect.stringMatching(/^2 pages/) },
  ]);
});

test('an export that breaks off says so, and gives no page that is cut', async () => {
  expect(await wiki(OLD_QUAY + page('New quay', 'The new').slice(0, -60), '')).toMatchObject([
    { title: 'Old quay' },
    { code: 'damaged', member: 'the end of the file' },
  ]);
});
