import { decode } from '../../extract/charset/decode.ts';
import { failure } from '../failure.ts';
import { headMarkup } from '../input/head.ts';
import { readWhole } from '../input/whole-file.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { xmlRootName } from '../xml/xml-tree.ts';
import { isJsonFeed, readJsonFeed } from './json-feed.ts';
import { readXmlFeed, refuseOpml } from './xml-feed.ts';

const LIMIT = 64 * 1024 * 1024;

export const feedReader: Reader = {
  name: 'feed',
  version: 21,
  label: 'News feed (RSS, Atom, JSON Feed) or WordPress export',
  extensions: ['.rss', '.atom', '.rdf', '.wxr'],
  isText: true,
  sniff,
  read,
};

const ROOTS = new Set(['rss', 'feed', 'rdf', 'opml']);
/** An Atom entry by itself. */
const ENTRY = /<(?:[\w-]+:)?entry\s[^>]{0,500}http:\/\/www\.w3\.org\/2005\/Atom/;
const MOST_PRINTED = 8192;
const NAMED = /\.(?:rss|atom|rdf|wxr)$/i;
const PAGE = /^\s*<(?:!doctype html|html|head|body)\b/i;

function sniff(head: Uint8Array, name: string): number {
  const text = headMarkup(head);
  if (isJsonFeed(text)) return 0.97;
  const root = xmlRootName(text);
  if (root === '') return 0.5;
  if (feedBelow(text) > 0) return 0.97;
  if (root !== null && (ROOTS.has(root) || (root === 'entry' && ENTRY.test(text)))) return 0.97;
  return isPageInstead(text, name) ? 0.96 : 0;
}

/** What a server answers if a feed has moved or gone: too short to be an article's page. */
function isPageInstead(text: string, name: string): boolean {
  return NAMED.test(name) && text.length < 4096 && PAGE.test(text);
}

/** Where the feed begins below what its server printed first, such as warnings; 0 if it stands at the top. */
function feedBelow(text: string): number {
  const start = /<\?xml\s[^<>]{1,200}\?>\s{0,100}<(?:rss|feed|rdf:RDF)[\s>]/.exec(text.slice(0, MOST_PRINTED));
  return start?.index ?? 0;
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const bytes = await readWhole(input, LIMIT);
  const decoded = decode(bytes).text;
  const text = decoded.slice(feedBelow(decoded));
  const root = xmlRootName(text);
  if (text.trim() === '' || root === '') yield failure('empty', 'This file has no feed in it: it is empty.');
  else if (/^\s*\{/.test(text)) yield* readJsonFeed(text);
  else if (root === 'opml') yield refuseOpml(text);
  else if (isPageInstead(text, input.name))
    yield failure(
      'not-an-article',
      'This is a web page under the name of a feed: the feed had moved or gone when it was saved. Look for its new address.',
    );
  else yield* readXmlFeed(text);
}
