import { FoundValues, newsDraft } from '../drafts/news-draft.ts';
import { failure } from '../failure.ts';
import { headMarkup, headText } from '../input/head.ts';
import { readWholeText } from '../input/whole-file.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { isMediaWiki, wordsOfMediaWiki } from './media-wiki.ts';
import { isWikiExport, pagesOfExport } from './wiki-export.ts';

const LIMIT = 16 * 1024 * 1024;

/** Pages of a wiki, as its editor shows them or as it exports them. */
export const wikiMarkupReader: Reader = {
  name: 'wiki-markup',
  version: 16,
  label: 'Pages of a wiki (MediaWiki and its XML)',
  extensions: ['.wiki', '.mediawiki'],
  isText: true,
  sniff: (head, name) => (isWikiExport(headMarkup(head)) ? 0.97 : isPage(headText(head), name) ? 0.47 : 0),
  read,
};

function isPage(text: string, name: string): boolean {
  const isOtherMarkup = /^\ufeff?\s*[<{]\S/.test(text) && !/^\ufeff?\s*(?:\{[{|]|<!--)/.test(text);
  return !isOtherMarkup && isMediaWiki(text, name);
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const { text } = await readWholeText(input, LIMIT);
  if (isWikiExport(text)) {
    yield* pagesOfExport(text);
    return;
  }
  const page = wordsOfMediaWiki(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  if (page.paragraphs.length === 0) {
    yield failure('empty', 'There is no text between the marks of this file. Nothing was imported.');
    return;
  }
  yield await newsDraft({ member: null, mediaType: 'text/x-wiki', externalId: null, ...page }, new FoundValues());
}
