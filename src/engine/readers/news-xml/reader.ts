import { FoundValues, newsDraft } from '../drafts/news-draft.ts';
import { notForUse } from '../drafts/publishing-status.ts';
import { failure, pageTooLarge } from '../failure.ts';
import { headMarkup } from '../input/head.ts';
import { readWholeText } from '../input/whole-file.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { type StoryWords, withDateline, withoutByline, withoutClosing, withoutHead } from '../wire-text/story-lines.ts';
import { descendants, type XmlElement, xmlRecords, xmlRootName } from '../xml/xml-tree.ts';
import { articleRecords, idOfRecord, readArticleRecord } from './article-record.ts';
import { idOfDublinCore, isDublinCore, readDublinCore } from './dublin-core.ts';
import { idOfJats, isJats, jatsRecords, readJats } from './jats.ts';
import { idOfItem, readNewsmlItem } from './newsml.ts';
import { readNitf } from './nitf.ts';
import { idOfPrism, isPrism, readPrism } from './prism.ts';
import { idOfTei, isTei, readTei, textsOfTei } from './tei.ts';

const LIMIT = 64 * 1024 * 1024;
const MEDIA_TYPE = 'application/xml';

export const newsXmlReader: Reader = {
  name: 'news-xml',
  version: 16,
  label: 'News in XML (NewsML, NITF, PRISM), articles and texts in XML (JATS, TEI)',
  extensions: ['.xml', '.nitf', '.newsml', '.nxml', '.tei'],
  isText: true,
  sniff,
  read,
};

const NEWSML = new Set(['newsml', 'newsmessage', 'newsitem']);
/** NewsML and Reuters corpus items, texts of a TEI corpus, and the documents that programs make of pages. */
const RECORDS = new Set(['newsitem', 'doc', 'tei', 'tei.2']);
const NO_STORY = new Set(['packageitem', 'conceptitem', 'knowledgeitem', 'planningitem', 'catalogitem', 'hopitem']);

function sniff(head: Uint8Array, name: string): number {
  const text = headMarkup(head);
  const root = xmlRootName(text);
  if (root === null) return 0;
  if (NEWSML.has(root) || NO_STORY.has(root) || root === 'nitf') return 0.97;
  if (root === 'tei' || root === 'tei.2' || root === 'teicorpus') return 0.97;
  if (root === 'doc' && /<(?:headline|text|main)[\s>]/i.test(text)) return 0.9;
  if (/^(?:pmc-)?article(?:set)?s?$/.test(root) && /<article-meta[\s>]/.test(text)) return 0.97;
  // A page and an empty document are for other readers.
  if (root === '' || root === 'html') return 0;
  return /^\s*<\?xml/i.test(text) ? 0.5 : /\.xml$/i.test(name) ? 0.45 : 0;
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const { text } = await readWholeText(input, LIMIT);
  const { root, records } = recordsIn(text);
  if (root === null || (root.isCut && records.length === 0)) yield brokenOff(null);
  else if (records.length === 0) yield withoutStory(root);
  else
    for (const [index, record] of records.entries())
      yield await resultOf(record, records.length === 1 ? null : `item ${index + 1}`);
}

/** The elements that are one article each. */
function recordsIn(text: string): { root: XmlElement | null; records: XmlElement[] } {
  const records: XmlElement[] = [];
  const walk = xmlRecords(text, ({ name, children }) => RECORDS.has(name) && children.length > 0);
  let next = walk.next();
  for (; !next.done; next = walk.next()) records.push(next.value);
  const root = next.value;
  if (records.length > 0 || root === null)
    return { root, records: records.flatMap((record) => (isTei(record) ? textsOfTei(record) : [record])) };
  const nitf = [root, ...descendants(root)].filter(({ name }) => name === 'nitf');
  const own = nitf.length > 0 ? nitf : [...jatsRecords(root), ...otherRecords(root)];
  return { root, records: own.length > 0 ? own : articleRecords(root) };
}

function otherRecords(root: XmlElement): XmlElement[] {
  const all = [root, ...descendants(root)];
  const prism = all.filter(isPrism);
  return prism.length > 0 ? prism : all.filter(isDublinCore);
}

async function resultOf(record: XmlElement, member: string | null): Promise<ReaderResult> {
  if (record.isCut) return brokenOff(member);
  const refused = notForUse(statusOf(record), member);
  if (refused) return refused;
  const values = new FoundValues();
  try {
    const { words, externalId } = readRecord(record, values);
    if (words.paragraphs.length === 0) return withoutText(record, member);
    const story = withoutByline(withoutClosing(withoutHead(words, values.first('title'))), values);
    const { paragraphs, furniture } = withDateline(story, words.dateline ?? '');
    return await newsDraft({ member, mediaType: MEDIA_TYPE, externalId, paragraphs, furniture }, values);
  } catch (error) {
    return pageTooLarge(error, 'This item', 'It was left out.', member);
  }
}

function readRecord(record: XmlElement, values: FoundValues): { words: StoryWords; externalId: string | null } {
  if (isNewsml(record)) return { words: readNewsmlItem(record, values), externalId: idOfItem(record) };
  if (isJats(record)) return { words: readJats(record, values), externalId: idOfJats(record) };
  if (isTei(record)) return { words: readTei(record, values), externalId: idOfTei(record) };
  if (isPrism(record)) return { words: readPrism(record, values), externalId: idOfPrism(record) };
  if (isDublinCore(record)) return { words: readDublinCore(record, values), externalId: idOfDublinCore(record) };
  if (record.name !== 'nitf') return { words: readArticleRecord(record, values), externalId: idOfRecord(record) };
  const id = [...descendants(record)].find(({ name }) => name === 'doc-id')?.attributes['id-string'];
  return { words: readNitf(record, values), externalId: id ?? null };
}

/** As NewsML-G2, NewsML 1 and NITF write it. */
function statusOf(record: XmlElement): string | undefined {
  for (const { name, attributes } of [record, ...descendants(record)]) {
    if (name === 'pubstatus') return attributes.qcode;
    if (name === 'status') return attributes.formalname;
    if (name === 'docdata') return attributes['management-status'];
  }
  return undefined;
}

function isNewsml(record: XmlElement): boolean {
  return [...descendants(record)].some(({ name }) =>
    ['itemmeta', 'contentmeta', 'newsmanagement', 'newscomponent'].includes(name),
  );
}

function withoutText(record: XmlElement, member: string | null): ReaderResult {
  const isPicture = [...descendants(record)].some(({ name }) => name === 'remotecontent' || name === 'contentitem');
  return isPicture
    ? failure(
        'not-an-article',
        'This item contains a picture, a film or references to other items, but no story. Nothing in it was imported.',
        member,
      )
    : failure('empty', 'This item contains no story text. Nothing in it was imported.', member);
}

function withoutStory(root: XmlElement): ReaderResult {
  if (NEWSML.has(root.name) || NO_STORY.has(root.name))
    return failure(
      'not-an-article',
      'This agency document refers to news items but contains none. Import the items themselves.',
    );
  return failure(
    'not-an-article',
    'This is an XML document without a story in a form that Collate knows. If there is an article in it, save that as text or HTML, and import it.',
  );
}

function brokenOff(member: string | null): ReaderResult {
  return failure(
    'damaged',
    'This XML document breaks off before its end. Get the file again, and import that.',
    member,
  );
}
