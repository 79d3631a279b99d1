import { failure } from '../failure.ts';
import { headText } from '../head.ts';
import { FoundValues, newsDraft } from '../news-draft.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { readWholeText } from '../whole-file.ts';
import { asciiDoc } from './ascii-doc.ts';
import { type Markup, paragraphsIn } from './markup.ts';
import { mediaWiki } from './media-wiki.ts';
import { org } from './org.ts';

const LIMIT = 16 * 1024 * 1024;
const MARKUPS: readonly Markup[] = [org, asciiDoc, mediaWiki];

/** Texts with marks for headings, links and lists, other than Markdown. */
export const wikiMarkupReader: Reader = {
  name: 'wiki-markup',
  version: 3,
  label: 'Texts in the markup of wikis and manuals (MediaWiki, AsciiDoc, Org)',
  extensions: ['.wiki', '.mediawiki', '.adoc', '.asciidoc', '.org'],
  sniff: (head, name) => (markupOf(headText(head), name) === undefined ? 0 : 0.47),
  read,
};

function markupOf(text: string, name: string): Markup | undefined {
  if (/^\ufeff?\s*[<{]\S/.test(text) && !/^\ufeff?\s*(?:\{[{|]|<!--)/.test(text)) return undefined;
  return MARKUPS.find((markup) => markup.isIn(text, name));
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const { text } = await readWholeText(input, LIMIT);
  const source = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const markup = markupOf(source, input.name) ?? mediaWiki;
  const values = new FoundValues();
  const aside: string[] = [];
  const paragraphs = paragraphsIn(markup.strip(source, values, aside));
  const furniture = aside.flatMap(paragraphsIn);
  if (paragraphs.length === 0) {
    yield failure('empty', 'There is no text between the marks of this file. Nothing was imported.');
    return;
  }
  yield await newsDraft({ member: null, mediaType: markup.mediaType, externalId: null, paragraphs, furniture }, values);
}
