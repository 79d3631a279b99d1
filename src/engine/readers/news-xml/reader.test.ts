import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const read = (content: string | Buffer, name = 'a.xml') => readBytes(Buffer.from(content), name);

test('NewsML-G2 with prefixes: items of a message, hard-wrapped text made paragraphs', async () => {
  expect(await read(fixture('message.xml'))).toMatchObject([
    {
      member: 'item 1',
      externalId: 'urn:newsml:wire.example:1',
      title: 'Council closes pier',
      byline: 'Ada Finch',
      published: '2025-03-14T09:00:00Z',
      updated: '2025-03-14T10:00:00Z',
      source: 'Harbour Wire',
      section: 'Politics',
      paragraphs: [
        'HARBOUR (Wire) - The council voted on Friday to close the old pier.',
        'Work begins in April, the mayor said after the vote on Friday.',
        '"We had no choice."',
      ],
      furniture: ['Council closes pier', 'ab/cd'],
    },
    { member: 'item 2', code: 'not-an-article' },
  ]);
});

test('NITF: captions, the place and the end apart', async () => {
  expect(await read(fixture('story.nitf'))).toMatchObject([
    {
      member: null,
      externalId: 'n-7',
      title: 'Council closes pier',
      byline: 'Ada Finch',
      published: '2025-03-14T09:15:00+01:00',
      source: 'Harbour Wire',
      paragraphs: ['The council voted on Friday to close the old pier.', 'Work begins in April.'],
      furniture: ['HARBOUR', 'The pier in March.', 'More tomorrow'],
    },
  ]);
});

test('NewsML 1: a dateline that is kept apart opens the story', async () => {
  expect(await read(fixture('newsml1.xml'))).toMatchObject([
    {
      externalId: 'urn:newsml:wire.example:9',
      published: '2025-03-14T09:15:00Z',
      updated: '2025-03-14T10:15:00Z',
      source: 'Harbour Wire',
      paragraphs: ['HARBOUR, March 14, 2025 (Wire) - The council voted on Friday.', 'Work begins in April.'],
    },
  ]);
});

test('a journal’s article: abstract, then body; captions and references apart; the day as far as it is known', async () => {
  const whole = fixture('journal.nxml').toString();
  const article = {
    externalId: '10.1/quay',
    title: 'Closing a quay to heavy lorries',
    byline: 'Ada Finch, Bo Marsh',
    published: '2024-03-12',
    source: 'Quay Studies',
    url: 'https://doi.org/10.1/quay',
    paragraphs: [
      'We study the closing of a quay and what it costs the companies around it.',
      'Introduction',
      'The harbour council voted to close the north quay to lorries [1].',
      'Hauliers said they would appeal against it.',
    ],
    furniture: ['Figure 1', 'The quay in winter.', 'References', 'Roe J. Quays. 2020.'],
  };
  expect(await read(whole)).toMatchObject([{ ...article, member: null }]);
  const [one = ''] = /<article [\s\S]*/.exec(whole) ?? [];
  const second = one.replace('<day>12</day>', '').replace('<month>3</month>', '<month>03</month>');
  expect(await read(`<pmc-articleset>${one}${second}</pmc-articleset>`)).toMatchObject([
    { ...article, member: 'item 1' },
    { member: 'item 2', published: '2024-03' },
  ]);
});

test('XML of no standard is read by the words of its elements, and refused where they say nothing', async () => {
  expect(await read(fixture('vendor.xml'))).toMatchObject([
    {
      title: 'Council closes pier',
      byline: 'Ada Finch',
      published: '2025-03-14T09:15:00',
      paragraphs: ['The council voted on Friday to close the pier.', 'Work begins in April.'],
    },
  ]);
  expect(await read('<?xml version="1.0"?><project><target name="a">build</target></project>')).toMatchObject([
    { code: 'not-an-article' },
  ]);
});

test('what breaks off is damaged, references alone are no article', async () => {
  const whole = fixture('story.nitf').toString();
  expect(await read(whole.slice(0, whole.indexOf('Work begins')))).toMatchObject([{ code: 'damaged' }]);
  expect(await read('<packageItem guid="x"><groupSet/></packageItem>')).toMatchObject([{ code: 'not-an-article' }]);
});

test('a document nested a thousand deep is read', async () => {
  const deep = `<nitf><body><body.content>${'<block>'.repeat(1000)}<p>The council voted.</p>${'</block>'.repeat(1000)}</body.content></body></nitf>`;
  expect(await read(deep)).toMatchObject([{ paragraphs: ['The council voted.'] }]);
});

test('documents of a corpus, one after the other without a root, their day and number in the tag', async () => {
  const doc = (id: number) => `<DOC id="HWE_2025031${id}" type="story">
<HEADLINE>
Council closes pier ${id}
</HEADLINE>
<DATELINE>HARBOUR, March 14 (Wire)</DATELINE>
<TEXT>
<P>
The council voted on Friday to close
the old pier.
</P>
</TEXT>
</DOC>
`;
  expect(await read(doc(1) + doc(2), 'a.sgml')).toMatchObject([
    {
      member: 'item 1',
      externalId: 'HWE_20250311',
      title: 'Council closes pier 1',
      paragraphs: ['HARBOUR, March 14 (Wire)', 'The council voted on Friday to close the old pier.'],
    },
    { member: 'item 2', title: 'Council closes pier 2' },
  ]);
  const item = `<?xml version="1.0"?><newsitem itemid="7" date="1996-08-20" xml:lang="en"><title>Pier</title><headline>Council closes pier.</headline><text><p>The council voted on Friday to close the pier.</p></text></newsitem>`;
  expect(await read(item)).toMatchObject([{ externalId: '7', title: 'Council closes pier.', published: '1996-08-20' }]);
});

test('NITF: lines broken as on a screen are one paragraph, and what closes a wire is not the story', async () => {
  const text =
    '<p>  The council voted on Friday to close the old ferry pier <br/>after a storm had cracked its wall in two places.</p>' +
    '<p>Work begins in April.</p><p>HW PVL ar</p><p>(Wire)</p><p>ends</p><p>© Harbour Wire. All rights reserved.</p>';
  const nitf = `<nitf><body><body.head><hedline><hl1>Pier to close</hl1></hedline></body.head><body.content>${text}</body.content></body></nitf>`;
  expect(await read(nitf)).toMatchObject([
    {
      paragraphs: [
        'The council voted on Friday to close the old ferry pier after a storm had cracked its wall in two places.',
        'Work begins in April.',
      ],
    },
  ]);
  expect(await read(nitf.replace('Friday to close the old ferry pier <br/>', 'it:<br/>'))).toMatchObject([
    { paragraphs: ['The council voted on it:', expect.any(String), 'Work begins in April.'] },
  ]);
});

test('XML of a vendor that escapes three times, and passes on what another sent', async () => {
  const content = '&lt;p&gt;The mayor of the harbour called it &amp;amp;quot;a loss&amp;amp;quot;.&lt;/p&gt;';
  const item = `<item><headline>Pier to close</headline><origin>Via Harbour Wire</origin><content>${content}</content></item>`;
  expect(await read(`<?xml version="1.0"?><list>${item}</list>`)).toMatchObject([
    { source: 'Harbour Wire', paragraphs: ['The mayor of the harbour called it "a loss".'] },
  ]);
});
