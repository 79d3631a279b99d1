import { type FoundValue, firstFound, type MetadataField } from '../../../contract/model/metadata.ts';
import { bylineFrom } from '../../extract/bylines/byline.ts';
import { startsByline } from '../../extract/bylines/byline-words.ts';
import { inSpokenOrder } from '../../extract/bylines/catalogue-names.ts';
import { dateFromField, findDates } from '../../extract/dates/dates.ts';
import { detectLanguage, normalLanguage } from '../../extract/language/language.ts';
import { isPartOfTitle } from '../../extract/plain-text/head-title.ts';
import { normalText } from '../../extract/plain-text/plain-text.ts';
import { isFurnitureLine } from '../../extract/story/furniture-lines.ts';
import { webAddress } from '../drafts/addresses.ts';
import { articleDraft } from '../drafts/article-draft.ts';
import { failure, pageTooLarge } from '../failure.ts';
import { headText } from '../input/head.ts';
import { cutWithinCharacter, readWholeText } from '../input/whole-file.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { isProgramCode } from '../text/program-code.ts';
import { jsonObject } from './front-matter-object.ts';
import type { MarkdownParagraph } from './plain-paragraphs.ts';

const LIMIT = 16 * 1024 * 1024;

export const markdownReader: Reader = {
  name: 'markdown',
  version: 24,
  label: 'Markdown',
  extensions: ['.md', '.markdown', '.mdown'],
  isText: true,
  sniff,
  read,
};

const FRONT_MATTER =
  /^\ufeff?(?:---[ \t]*\r?\n(?:#.*\r?\n)*[\w"'-][^\r\n:]{0,80}:[ \t\r\n]|\+\+\+[ \t]*\r?\n[\w.-]+[ \t]*=)/;
const MARKS =
  /^(?:#{1,6} \S|```|> |[-*+] \S|\|.*\|[ \t]*$|(?:=|-){3,}[ \t]*$)|\[[^\]\n]{1,200}\]\(\S{1,500}\)|\*\*\S/gm;

function sniff(head: Uint8Array, name: string): number {
  const text = headText(head);
  const named = /\.(?:md|markdown|mdown|mkd|mdx)$/i.test(name);
  if (/[\0\ufffd]/.test(text.slice(0, 2000)) || !/\S/.test(text)) return 0;
  if (FRONT_MATTER.test(text) || (named && jsonObject(normalText(text)) !== null)) return named ? 0.96 : 0.5;
  const isMarked = (text.slice(0, 20_000).match(MARKS)?.length ?? 0) >= 3;
  // A logo or a table in HTML may precede it.
  if (named) return isMarked ? 0.75 : 0.5;
  // In settings and scripts, "#" begins a comment.
  return isMarked && /^\ufeff?\s*# \S/.test(text) && !isProgramCode(text) ? 0.42 : 0;
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const { text, isCut } = await readWholeText(input, LIMIT);
  yield await draftFromMarkdown(text, 'text/markdown');
  if (isCut) yield cutWithinCharacter();
}

async function draftFromMarkdown(text: string, mediaType: string): Promise<ReaderResult> {
  try {
    return await draftFrom(text, mediaType);
  } catch (error) {
    return pageTooLarge(error, 'The HTML in this text', 'Save its text without it.');
  }
}

async function draftFrom(text: string, mediaType: string): Promise<ReaderResult> {
  // Loaded when needed: their parsers take a fifth of the start of a reader.
  const { splitFrontMatter } = await import('./front-matter.ts');
  const { plainParagraphs, withoutTemplateTags } = await import('./plain-paragraphs.ts');
  const { fields, body } = splitFrontMatter(normalText(text));
  const own = ownValues(fields);
  const linked = firstFound(own, 'title') === null ? linkedTitle(body) : null;
  const written = linked ? body.slice(linked.length) : body;
  const all = plainParagraphs(fields.size > 0 ? withoutTemplateTags(written) : written);
  own.push(...(linked?.found ?? []));
  const heading = titleHeading(
    all,
    own.some(({ field }) => field === 'title'),
  );
  if (heading) noteHeading(heading.text.replace(/\s+/gu, ' '), own);
  const menu = [...menuAbove(all), ...(QUOTED_EXCERPT.test(text) ? excerptIn(all, heading) : [])];
  const story = all.filter((each) => each !== heading && !each.isCaption && !menu.includes(each));
  const language =
    own.find(({ field }) => field === 'language')?.value ??
    (await detectLanguage(story.map((each) => each.text).join('\n')));
  const lined = headLines(story, language);
  const found = [...own, ...lined.found];
  const paragraphs = story.slice(lined.count).map((each) => each.text);
  if (paragraphs.length === 0)
    return failure('empty', 'This file has a title but no story under it. Nothing was imported.');
  return articleDraft({
    mediaType,
    externalId: fields.get('id')?.[0] ?? fields.get('guid')?.[0] ?? null,
    paragraphs,
    furniture: all.filter((each) => each.isCaption || menu.includes(each)).map((each) => each.text),
    language,
    found,
  });
}

/** The title of a page ends with the site's name; its heading does not. */
function noteHeading(value: string, own: FoundValue[]): void {
  const title = { field: 'title' as const, value, from: 'the first heading' };
  if (isPartOfTitle(value, firstFound(own, 'title') ?? '')) own.unshift(title);
  else own.push(title);
}

const LEAST_PARAGRAPH = 80;
const LEAST_ENTRIES = 2;
const LONGEST_ENTRY = 25;

/**
 * A site's menu: nothing but short links above the story and beside its first heading, as programs write a page in
 * Markdown. Links that are as long as a title, or under headings of their own, are what the text is about.
 */
function menuAbove(all: readonly MarkdownParagraph[]): readonly MarkdownParagraph[] {
  const start = all.findIndex(({ text, links }) => links === 0 && text.length >= LEAST_PARAGRAPH);
  const above = all.slice(0, Math.max(0, start));
  const menu = above.filter(({ links, heading }) => links > 0 && heading === 0);
  const isAlone = above.filter((each) => !menu.includes(each) && !each.isCaption).every(({ heading }) => heading > 0);
  const entries = menu.reduce((sum, { links }) => sum + links, 0);
  const isShort = menu.every(({ text, links }) => text.length <= LONGEST_ENTRY * links);
  const headings = above.filter(({ heading }) => heading > 0).length;
  return entries >= LEAST_ENTRIES && isAlone && isShort && headings <= 1 ? menu : [];
}

const QUOTED_EXCERPT = /^> ?## excerpt\s*$/im;

/** A clipper's own heading below the title, and the page's description under it. */
function excerptIn(all: readonly MarkdownParagraph[], title: MarkdownParagraph | null): readonly MarkdownParagraph[] {
  const words = all.filter((each) => each !== title && !each.isCaption);
  const [heading, excerpt, ...story] = words;
  const isExcerpt = /^excerpt$/i.test(heading?.text ?? '') && story.length > 0;
  return isExcerpt && heading && excerpt ? [heading, excerpt] : [];
}

const LINK_ALONE = /^\s*\[([^[\]\n]{10,220})\]\((https?:\/\/[^\s()]+)\)[ \t]*\n\s*\n/;

/** A clipping begins with its title as a link to the page; a link above a heading, or to something to do, leads elsewhere. */
function linkedTitle(body: string): { length: number; found: FoundValue[] } | null {
  const [written = '', title = '', url = ''] = LINK_ALONE.exec(body) ?? [];
  if (title === '' || isFurnitureLine(title) || /^#{1,2}[ \t]/.test(body.slice(written.length))) return null;
  const from = 'the link on the first line';
  return {
    length: written.length,
    found: [
      { field: 'title', value: title, from },
      { field: 'url', value: url, from },
    ],
  };
}

/** The first top-level heading, unless it is preceded by text that it cannot be the title of. */
function titleHeading(all: readonly MarkdownParagraph[], isTitled: boolean): MarkdownParagraph | null {
  const words = all.filter((each) => !each.isCaption);
  const at = words.findIndex(({ heading }) => heading === 1);
  if (at >= 0 && at <= 2) return words[at] ?? null;
  return !isTitled && words[0] && words[0].heading > 0 ? words[0] : null;
}

/** If one of these is present, even empty, "created" is the day on which the note was made. */
const PUBLISHED = [
  'published',
  'publishdate',
  'published_at',
  'date_published',
  'pubdate',
  'publish_date',
  'datepublished',
  'published time',
] as const;

const FIELDS: readonly (readonly [MetadataField, readonly string[]])[] = [
  ['title', ['title', 'headline']],
  ['published', ['date', ...PUBLISHED, 'created', 'created_at']],
  ['updated', ['updated', 'updated_at', 'modified', 'lastmod', 'last_modified', 'datemodified']],
  [
    'url',
    [
      'url',
      'source_url',
      'url source',
      'link',
      'permalink',
      'canonical_url',
      'canonical',
      'original_url',
      'original',
      'source',
    ],
  ],
  ['byline', ['author', 'authors', 'byline', 'by', 'creator']],
  ['source', ['source', 'publisher', 'publication', 'site', 'site_name', 'sitename', 'website']],
  ['language', ['language', 'lang', 'locale']],
  ['section', ['section', 'category', 'categories']],
];

function ownValues(fields: ReadonlyMap<string, readonly string[]>): FoundValue[] {
  const isClipped = PUBLISHED.some((name) => fields.has(name));
  return FIELDS.flatMap(([field, names]) =>
    names.flatMap((name) => {
      const value = fieldValue(field, fields.get(name) ?? []);
      if (value === null) return [];
      const meant = isClipped && name.startsWith('created') ? 'retrieved' : field;
      return [{ field: meant, value, from: `the front matter's "${name}"` }];
    }),
  );
}

function fieldValue(field: MetadataField, written: readonly string[]): string | null {
  const [first] = written;
  if (first === undefined) return null;
  const line = normalText(first).replace(/\s+/gu, ' ').trim();
  if (field === 'published' || field === 'updated') return dateFromField(line);
  if (field === 'url') return webAddress(line);
  if (field === 'byline') return bylineFrom(written.map((name) => inSpokenOrder(name.replace(/[[\]]/g, ''))));
  if (field === 'language') return normalLanguage(line);
  return (field === 'source' && webAddress(line) !== null) || line === '' ? null : line;
}

/** Date, byline and address lines below the title. */
function headLines(
  story: readonly MarkdownParagraph[],
  language: string | null,
): { found: readonly FoundValue[]; count: number } {
  const found: FoundValue[] = [];
  let count = 0;
  for (const { text, heading } of story.slice(0, 4)) {
    const values = heading > 0 || text.length > 120 ? [] : headValues(text, language);
    if (values.length === 0) break;
    found.push(...values);
    count++;
  }
  return { found, count };
}

/** A line about the article, not a sentence. */
function isLine(text: string): boolean {
  return text.length <= 80 && !/[.!?]$/u.test(text);
}

function headValues(text: string, language: string | null): FoundValue[] {
  if (webAddress(text) !== null && !/\s/.test(text)) return [{ field: 'url', value: text, from: 'an address line' }];
  const address = /^\p{L}[\p{L} ]{0,20}:\s*(https?:\/\/\S+)$/u.exec(text)?.[1];
  if (address) return [{ field: 'url', value: address, from: 'an address line' }];
  const dates = findDates(text, { language });
  const rest = dates.reduceRight((words, { from, to }) => `${words.slice(0, from)} ${words.slice(to)}`, text);
  const byline = startsByline(rest.trim()) ? bylineFrom([rest]) : null;
  if (byline === null && (dates.length === 0 || (rest.match(/\p{L}+/gu)?.length ?? 0) > (isLine(text) ? 6 : 3)))
    return [];
  const values: FoundValue[] = [];
  if (byline !== null) values.push({ field: 'byline', value: byline, from: 'the byline' });
  for (const { edtf } of dates.slice(0, 1)) values.push({ field: 'published', value: edtf, from: 'the date line' });
  return values;
}
