import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '../fixtures/read-bytes.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures', name));
const read = (content: string | Buffer, name = 'a.xml') => readBytes(Buffer.from(content), name);

test('NewsML-G2 with prefixes: a message’s items, with hard-wrapped text joined into paragraphs', async () => {
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

test('NITF: captions, the place and the end mark are separate from the story', async () => {
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

test('NewsML 1: a dateline stored separately opens the story', async () => {
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

test.each([
  ['NewsML-G2', 'message.xml', /<n:itemMeta>/, '<n:itemMeta><n:pubStatus qcode="stat:canceled"/>'],
  ['NewsML 1', 'newsml1.xml', /<NewsManagement>/, '<NewsManagement><Status FormalName="Canceled"/>'],
  ['NITF', 'story.nitf', /<docdata[^>]*>/, '<docdata management-status="withheld">'],
])('an item that the agency took back or holds back is left out (%s)', async (_, name, mark, marked) => {
  const content = fixture(name).toString();
  expect(content).toMatch(mark);
  const [result] = await read(content.replace(mark, marked), name);
  expect(result).toMatchObject({ code: 'not-an-article', message: expect.stringMatching(/canceled|withheld/) });
});

test('a journal article: abstract, then body; captions and references set aside; the date as precise as it is known', async () => {
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

test('JATS as a converter writes it: an author’s whole name, and the number of a note not raised', async () => {
  const author = '<contrib contrib-type="author"><string-name>Ada Finch</string-name></contrib>';
  const meta = `<article-meta><title-group><article-title>Quay</article-title></title-group><contrib-group>${author}</contrib-group></article-meta>`;
  const body = '<p>The quay is shut.<xref ref-type="fn" rid="fn1">1</xref> So is the pier.</p>';
  expect(await read(`<article><front>${meta}</front><body>${body}</body></article>`)).toMatchObject([
    { byline: 'Ada Finch', paragraphs: ['The quay is shut. So is the pier.'] },
  ]);
});

test('XML that follows no standard is read by its element names, and refused if they say nothing', async () => {
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

test('a truncated file is damaged, and references alone are not an article', async () => {
  const whole = fixture('story.nitf').toString();
  expect(await read(whole.slice(0, whole.indexOf('Work begins')))).toMatchObject([{ code: 'damaged' }]);
  expect(await read('<packageItem guid="x"><groupSet/></packageItem>')).toMatchObject([{ code: 'not-an-article' }]);
});

test('a document nested a thousand deep is read', async () => {
  const deep = `<nitf><body><body.content>${'<block>'.repeat(1000)}<p>The council voted.</p>${'</block>'.repeat(1000)}</body.content></body></nitf>`;
  expect(await read(deep)).toMatchObject([{ paragraphs: ['The council voted.'] }]);
});

test('an item of the Reuters corpus has its day and number in the tag', async () => {
  const item = `<?xml version="1.0"?><newsitem itemid="7" date="1996-08-20" xml:lang="en"><title>Pier</title><headline>Council closes pier.</headline><text><p>The council voted on Friday to close the pier.</p></text></newsitem>`;
  expect(await read(item)).toMatchObject([{ externalId: '7', title: 'Council closes pier.', published: '1996-08-20' }]);
});

test('NITF: lines broken for a screen are joined, and what closes a wire is not part of the story', async () => {
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

test('a vendor’s XML that escapes three times and passes on another agency’s text is read', async () => {
  const content = '&lt;p&gt;The mayor of the harbour called it &amp;amp;quot;a loss&amp;amp;quot;.&lt;/p&gt;';
  const item = `<item><headline>Pier to close</headline><origin>Via Harbour Wire</origin><content>${content}</content></item>`;
  expect(await read(`<?xml version="1.0"?><list>${item}</list>`)).toMatchObject([
    { source: 'Harbour Wire', paragraphs: ['The mayor of the harbour called it "a loss".'] },
  ]);
});

test('NITF: a note to editors in the head has its own content, which is not the story', async () => {
  const note = '<note><body.content><p>Editors: updates throughout.</p></body.content></note>';
  const nitf = `<nitf><body><body.head><hedline><hl1>Pier to close</hl1></hedline>${note}</body.head><body.content><p>The council voted on Friday.</p></body.content><body.end><tagline>Bo Marsh contributed.</tagline><bibliography>HW</bibliography></body.end></body></nitf>`;
  expect(await read(nitf)).toMatchObject([
    {
      paragraphs: ['The council voted on Friday.'],
      furniture: ['Editors: updates throughout.', 'Bo Marsh contributed.', 'HW'],
    },
  ]);
});

test('NITF: a table has one line per row', async () => {
  const table = '<table><tr><td>Ferries</td><td>41</td></tr><tr><td>Piers</td><td>3</td></tr></table>';
  const nitf = `<nitf><body><body.content><block><p>The council voted on Friday.</p>${table}</block></body.content></body></nitf>`;
  expect(await read(nitf)).toMatchObject([{ paragraphs: ['The council voted on Friday.', 'Ferries\t41', 'Piers\t3'] }]);
});

test('NITF from a newspaper’s archive: the whole text once, without repeating its lead', async () => {
  const lead = '<block class="lead_paragraph"><p>LEAD: The council voted.</p></block>';
  const text =
    '<block class="full_text"><p>LEAD: The council voted.</p><p>The council voted.</p><p>Work begins.</p></block>';
  const nitf = `<nitf><body><body.head><hedline><hl1>Pier to close</hl1></hedline></body.head><body.content>${lead}${text}</body.content></body></nitf>`;
  expect(await read(nitf)).toMatchObject([
    { paragraphs: ['The council voted.', 'Work begins.'], furniture: ['LEAD: The council voted.'] },
  ]);
});

test('NewsML-G2: of headlines in several languages, the one in the item’s own is taken', async () => {
  const item = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x" xml:lang="en-GB"><itemMeta><itemClass qcode="ninat:text"/></itemMeta>
    <contentMeta><headline xml:lang="de">Der Pier schließt</headline><headline xml:lang="en" rendition="rnd:short">Pier</headline><headline xml:lang="en">Pier to close</headline></contentMeta>
    <contentSet><inlineData contenttype="text/plain">The council voted on Friday to close the pier.</inlineData></contentSet></newsItem>`;
  expect(await read(item)).toMatchObject([{ title: 'Pier to close' }]);
  expect(await read(item.replace('xml:lang="en-GB"', 'xml:lang="fr"'))).toMatchObject([{ title: 'Der Pier schließt' }]);
});

test('databases and corpora may name the same fields in their own ways', async () => {
  const text = 'The council voted on Friday to close the old pier.';
  const record = `<?xml version="1.0"?><Record><RecordID>812</RecordID><RecordTitle>Pier to close</RecordTitle><Publication><PublicationID>1</PublicationID><Title>Harbour Daily (1923-Current file)</Title></Publication>
    <NumericPubDate>19900409</NumericPubDate><Contributor><ContribRole>Author</ContribRole><PersonName>Ada Finch</PersonName></Contributor><LanguageCode>ENG</LanguageCode><FullText>${text}</FullText></Record>`;
  const article = { title: 'Pier to close', source: 'Harbour Daily', byline: 'Ada Finch', paragraphs: [text] };
  expect(await read(record)).toMatchObject([{ ...article, externalId: '812', published: '1990-04-09' }]);
  const item = `<?xml version="1.0"?><newsitem itemid="7"><headline>Pier to close</headline><text><p>${text}</p></text><metadata><dc element="dc.publisher" value="Harbour Daily"/></metadata></newsitem>`;
  expect(await read(item)).toMatchObject([{ source: 'Harbour Daily' }]);
});

test('TEI: each text of a corpus, dated by what it was taken from; notes, running heads and corrections are not its text', async () => {
  expect(await read(fixture('corpus.tei'), 'corpus.tei')).toMatchObject([
    {
      member: 'item 1',
      externalId: 'hd-1924-61-1',
      title: 'Council closes the north quay',
      byline: 'Ada Finch',
      published: '1924-03-12',
      source: 'Harbour Daily',
      language: 'en',
      paragraphs: [
        'The harbour council voted on Tuesday to close the north quay to heavy lorries.',
        'Appeal',
        'Hauliers said that they would appeal.',
        'The boats came back,',
        'and so did we.',
      ],
      furniture: ['Council closes the north quay', 'Harbour Daily, 12 March', 'Set in bold type.'],
    },
    { member: 'item 2', title: 'Boats return', published: '2009-02-11', source: 'Quay Times' },
  ]);
});

test('TEI: what was printed is the text where no editor replaced it; notes at the end are set aside', async () => {
  const tei = (text: string) => `<TEI><teiHeader/><text>${text}</text></TEI>`;
  const printed =
    '<p><abbr>Dr.</abbr> Finch said <sic>nroth</sic>, <choice><orig>olde</orig><seg>quay</seg></choice> and <choice><abbr>St.</abbr><expan>Street</expan></choice>.</p>';
  expect(await read(tei(`<body>${printed}</body>`), 'a.tei')).toMatchObject([
    { paragraphs: ['Dr. Finch said nroth, oldequay and Street.'] },
  ]);
  const notes = '<div type="notes"><note n="1">By nine votes.</note><figure><head>The quay</head></figure></div>';
  const text = `<front><p>March<note>Old style.</note></p></front><body><p>The council voted.<note>At noon.</note></p></body><back>${notes}</back>`;
  expect(await read(tei(text), 'a.tei')).toMatchObject([
    {
      paragraphs: ['The council voted.'],
      furniture: ['March', 'Old style.', 'At noon.', 'By nine votes.', 'The quay'],
    },
  ]);
});

test('TEI: each text of a group is an article with its own heading and byline, under the header of all', async () => {
  const header =
    '<teiHeader><fileDesc><titleStmt><title>Harbour Daily</title></titleStmt><publicationStmt><date when="1924-03-12"/></publicationStmt></fileDesc></teiHeader>';
  const text = (id: string, head: string, words: string) =>
    `<text xml:id="${id}"><body><head>${head}</head><byline>By Ada Finch</byline><p>${words}</p></body></text>`;
  const inner = `<group>${text('c', 'Letters', 'The quay was always too narrow.')}</group>`;
  const texts = `${text('a', 'Quay closes', 'The council closed the quay.')}${text('b', 'Boats return', 'The boats returned.')}`;
  const results = await read(`<TEI>${header}<text><group>${texts}${inner}</group></text></TEI>`, 'a.tei');
  const common = { published: '1924-03-12', byline: 'Ada Finch' };
  expect(results).toMatchObject([
    { ...common, externalId: 'a', title: 'Quay closes', paragraphs: ['The council closed the quay.'] },
    { ...common, externalId: 'b', title: 'Boats return', paragraphs: ['The boats returned.'] },
    { ...common, externalId: 'c', title: 'Letters', paragraphs: ['The quay was always too narrow.'] },
  ]);
});

test('Dublin Core: the records that a library hands out, by their abstracts', async () => {
  const record = (inner: string) =>
    `<record><metadata><oai_dc:dc xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:title>Closing a quay</dc:title><dc:identifier>https://repository.example/17</dc:identifier>${inner}</oai_dc:dc></metadata></record>`;
  const full = record(
    '<dc:creator>Finch, Ada</dc:creator><dc:creator>Roe, Jan</dc:creator><dc:date>2024-03-12</dc:date><dc:source>ISSN: 1234-5678</dc:source><dc:source>Harbour Studies; Vol. 3; 1-9</dc:source><dc:description>We study the closing of a quay.</dc:description>',
  );
  const gone = '<record><header status="deleted"><identifier>oai:18</identifier></header></record>';
  expect(
    await read(`<OAI-PMH><ListRecords>${full}${gone}${record('')}</ListRecords></OAI-PMH>`, 'oai.xml'),
  ).toMatchObject([
    {
      title: 'Closing a quay',
      byline: 'Ada Finch, Jan Roe',
      published: '2024-03-12',
      source: 'Harbour Studies',
      url: 'https://repository.example/17',
      paragraphs: ['We study the closing of a quay.'],
    },
    { code: 'empty' },
  ]);
});

test('TEI: words marked up as quoted have quotation marks', async () => {
  const [article] = await read(
    '<TEI><text><body><quote><p>We had no choice.</p></quote><p>She said <q>we stay</q>, and “<quote>we go</quote>”.</p></body></text></TEI>',
  );
  expect(article).toHaveProperty('paragraphs', expect.arrayContaining([expect.stringContaining('She said “we stay”')]));
  expect(JSON.stringify(article)).not.toMatch(/““|“We had/);
});

test('PRISM: an article of a magazine in a message, its picture set aside', async () => {
  expect(await read(fixture('pam.xml'))).toMatchObject([
    {
      externalId: 'hm-2024-03-7',
      title: 'Council closes the north quay',
      byline: 'Ada Finch',
      published: '2024-03',
      source: 'Harbour Monthly',
      section: 'Trade',
      paragraphs: { length: 3 },
      furniture: ['The quay in March'],
    },
  ]);
});

test('what a scraper writes: metadata in attributes, headings and lists in the text', async () => {
  const doc =
    '<doc sitename="Harbour Daily" title="Pier to close" author="Ada Finch" date="2025-03-14" url="https://a.example/p"><main><p>The council voted on Friday to close it.</p><head rend="h2">What was decided</head><list><item>one thing</item><item>another</item></list></main><comments><p>Good.</p></comments></doc>';
  for (const written of [`<?xml version="1.0"?>${doc}`, doc])
    expect(await read(written)).toMatchObject([
      {
        title: 'Pier to close',
        byline: 'Ada Finch',
        source: 'Harbour Daily',
        published: '2025-03-14',
        paragraphs: ['The council voted on Friday to close it.', 'What was decided', 'one thing', 'another'],
      },
    ]);
});
