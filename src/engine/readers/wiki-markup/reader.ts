import { detectLanguage } from '../../extract/language/language.ts';
import { readParagraphArticle } from '../../extract/plain-text/text-layout.ts';
import { FoundValues, newsDraft } from '../drafts/news-draft.ts';
import { failure } from '../failure.ts';
import { headMarkup, headText } from '../input/head.ts';
import { readWholeText } from '../input/whole-file.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import type { StoryWords } from '../wire-text/story-lines.ts';
import { asciiDoc } from './ascii-doc.ts';
import { type Markup, paragraphsIn } from './markup.ts';
import { mediaWiki } from './media-wiki.ts';
import { org } from './org.ts';
import { restructuredText } from './restructured-text.ts';
import { textile } from './textile.ts';
import { troff } from './troff.ts';
import { isWikiExport, pagesOfExport } from './wiki-export.ts';

const LIMIT = 16 * 1024 * 1024;
const MARKUPS: readonly Markup[] = [troff, org, asciiDoc, restructuredText, textile, mediaWiki];

/** Texts with marks for headings, links and lists, other than Markdown. */
export const wikiMarkupReader: Reader = {
  name: 'wiki-markup',
  version: 16,
  label:
    'Texts in the markup of wikis and manuals (MediaWiki and its XML, AsciiDoc, Org, reStructuredText, Textile, troff)',
  extensions: ['.wiki', '.mediawiki', '.adoc', '.asciidoc', '.org', '.rst', '.textile', '.ms', '.man'],
  isText: true,
  sniff: (head, name) =>
    isWikiExport(headMarkup(head)) ? 0.97 : markupOf(headText(head), name) === undefined ? 0 : 0.47,
  read,
};

function markupOf(text: string, name: string): Markup | undefined {
  if (/^\ufeff?\s*[<{]\S/.test(text) && !/^\ufeff?\s*(?:\{[{|]|<!--)/.test(text)) return undefined;
  return MARKUPS.find((markup) => markup.isIn(text, name));
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const { text } = await readWholeText(input, LIMIT);
  if (isWikiExport(text)) {
    yield* pagesOfExport(text);
    return;
  }
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
  const story = await withoutHead(paragraphs, values);
  const words = { paragraphs: story.paragraphs, furniture: [...furniture, ...story.furniture] };
  yield await newsDraft({ member: null, mediaType: markup.mediaType, externalId: null, ...words }, values);
}

/** Author and day in lines below the title, if the marks name neither. */
async function withoutHead(paragraphs: readonly string[], values: FoundValues): Promise<StoryWords> {
  const isNamed = values.first('byline') !== null || values.first('published') !== null;
  if (isNamed || values.first('title') === null) return { paragraphs, furniture: [] };
  const language = await detectLanguage(paragraphs.join('\n').slice(0, 4000), values.first('language'));
  const article = readParagraphArticle(paragraphs, { language }, values.all);
  if (article.paragraphs.length === 0) return { paragraphs, furniture: [] };
  for (const { field, value, from } of article.found.slice(values.all.length)) values.add(field, value, from);
  return article;
}
