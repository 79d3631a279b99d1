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

test('a page of data is none, nor a redirect as old versions wrote it', async () => {
  const data = page('Q42', '{"type":"item"}').replaceAll('wikitext', 'wikibase-item');
  expect(await wiki(page('Quay, old', '#REDIRECT [[Old quay]]') + data)).toMatchObject([
    { code: 'left-out', message: expect.stringMatching(/^2 pages/) },
  ]);
});

test('an address is given only if it is the page’s', async () => {
  const read = async (title: string, base = 'https://quay.example/wiki/Main_Page') => {
    const xml = `<mediawiki><siteinfo><base>${base}</base></siteinfo>${page(title, STORY)}</mediawiki>`;
    return (await readBytes(Buffer.from(xml), 'quay.xml'))[0];
  };
  expect(await read('Who is it?')).toMatchObject({ url: 'https://quay.example/wiki/Who_is_it%3F' });
  expect(await read('C# (ship)')).toMatchObject({ url: 'https://quay.example/wiki/C%23_(ship)' });
  expect(await read('Old quay', 'https://quay.example/index.php?title=Main_Page')).toMatchObject({ url: null });
});

test('measures of a sentence are words of it, links to other languages are not', async () => {
  const text =
    'The quay is {{convert|12|km|mi|abbr=on}} long and {{cvt|3|-|4|m}} high, and was built {{circa|1902}}.{{sfn|Holt|1999}}\n\n[[de:Alter Kai]]';
  expect(await wiki(page('Old quay', text))).toMatchObject([
    { paragraphs: ['The quay is 12 km long and 3 - 4 m high, and was built c. 1902.'] },
  ]);
});

test('fractions and values of a sentence are words of it', async () => {
  const text =
    'The quay is {{frac|3|1|2}} miles long, {{val|12|u=m}} high and {{frac|4}}{{nbsp}}full,{{snd}}so far. [[Quay]]';
  expect(await wiki(page('Old quay', text))).toMatchObject([
    { paragraphs: ['The quay is 3 1⁄2 miles long, 12 m high and 1⁄4 full, – so far. Quay'] },
  ]);
});

test('a row of many cells is read', async () => {
  const text = `{|\n|${'|| a '.repeat(300_000)}\n|}\n\n${STORY}`;
  expect(await wiki(page('Old quay', text))).toMatchObject([{ title: 'Old quay' }]);
});
