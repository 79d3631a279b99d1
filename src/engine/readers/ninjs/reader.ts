import { type Json, objectOf, objectsOf, parsedJson } from '../../extract/json-values.ts';
import { lineFromHtml, readFragment } from '../../extract/page/blocks/html-fragment.ts';
import { oneLine } from '../../extract/plain-text/plain-text.ts';
import { FoundValues, newsDraft } from '../drafts/news-draft.ts';
import { notForUse } from '../drafts/publishing-status.ts';
import { failure, pageTooLarge } from '../failure.ts';
import { headText } from '../input/head.ts';
import { readWholeText } from '../input/whole-file.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { type StoryWords, withoutByline, withoutClosing, withoutHead } from '../wire-text/story-lines.ts';
import { wireParagraphs } from '../wire-text/wire-layout.ts';
import { NinjsFields, type Text } from './fields.ts';

const LIMIT = 32 * 1024 * 1024;

export const ninjsReader: Reader = {
  name: 'ninjs',
  version: 10,
  label: 'News in JSON (ninjs)',
  extensions: ['.json'],
  isText: true,
  sniff,
  read,
};

/** Fields found in ninjs and not in other JSON, if three of them occur together. */
const SIGNS = [
  /"uri"\s*:/,
  /"version_?created"\s*:/i,
  /"(?:headlines?|descriptions?(?:_\w+)?)"\s*:/,
  /"(?:bod(?:y_\w+|ies))"\s*:/,
  /"pub_?status"\s*:/i,
  /"(?:urgency|slugline|copyrightnotice|copyrightholder|usageterms|embargoed|renditions|associations)"\s*:/i,
  /"type"\s*:\s*"(?:text|picture|photo|video|audio|graphic|composite|package|planning|event)"/,
  /ninjs-schema|"name"\s*:\s*"ninjs"/,
];

function sniff(head: Uint8Array): number {
  const text = headText(head).slice(0, 32_768);
  if (!/^\ufeff?\s*[{[]/.test(text)) return 0;
  // One item per line is for the JSON Lines reader.
  if (/^\ufeff?\s*\{.*\}\r?\n\s*\{/.test(text)) return 0;
  const signs = SIGNS.filter((sign) => sign.test(text)).length;
  const isItem = /"version_?created"\s*:|ninjs/i.test(text) || /"bod(?:y_(?:x?html|text)|ies)"\s*:/.test(text);
  return signs >= 3 && isItem && /"(?:uri|type)"\s*:/.test(text) ? 0.99 : 0;
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const { text } = await readWholeText(input, LIMIT);
  const items = itemsIn(text)?.flatMap(storiesOf) ?? null;
  if (items === null) yield failure('damaged', 'This JSON breaks off or is malformed. Get the item again.');
  else if (items.length === 0) yield noNews(null);
  for (const [index, item] of (items ?? []).entries())
    yield await resultOf(new NinjsFields(item), items?.length === 1 ? null : `item ${index + 1}`);
}

/** The item itself, a list of items, or an agency API's wrapper around them; null if it is not JSON. */
function itemsIn(text: string): Json[] | null {
  let value = parsedJson(text);
  // Some services send one item per line.
  if (value === null)
    value = text
      .split(/\r?\n/)
      .filter((line) => line.trim() !== '')
      .map((line) => parsedJson(line));
  if (Array.isArray(value) && value.includes(null)) return null;
  for (let depth = 0; depth < 4; depth++) {
    const object = objectOf(value);
    if (object === null) break;
    const wrapped = object.data ?? object.item ?? object.items ?? object.hits ?? object._items ?? object.current;
    if (isItem(object) || typeof wrapped !== 'object' || wrapped === null) break;
    value = wrapped;
  }
  return objectsOf(value).map((each) => objectOf(each.item) ?? objectOf(each._source) ?? each);
}

/** A package that has no text of its own is the stories that it brings together; a flash may be its description alone. */
function storiesOf(item: Json): readonly Json[] {
  const fields = new NinjsFields(item);
  const isFlash = fields.text('type') === 'text' && fields.descriptions().length > 0;
  const inner =
    isFlash || fields.bodies().length > 0
      ? []
      : fields.associations().map((each) => ({ each, its: new NinjsFields(each) }));
  const stories = inner.filter(({ its }) => IS_TEXT.test(its.text('type') ?? 'text') && its.bodies().length > 0);
  return stories.length > 0 ? stories.map(({ each }) => each) : [item];
}

const IS_TEXT = /^(?:text|composite|article)$/i;

function isItem(object: Json): boolean {
  return typeof object.uri === 'string' || new NinjsFields(object).has('versioncreated', 'headline', 'headlines');
}

async function resultOf(fields: NinjsFields, member: string | null): Promise<ReaderResult> {
  const refused = notForUse(fields.text('pubstatus'), member);
  if (refused) return refused;
  try {
    const kind = fields.text('type') ?? 'text';
    const story = storyOf(fields, IS_TEXT.test(kind));
    if (story.paragraphs.length === 0) return noNews(member);
    const values = valuesOf(fields);
    const words = withoutClosing(withoutByline(withoutHead(story, values.first('title')), values));
    const externalId = fields.text('uri', 'guid', 'id', 'itemid');
    return await newsDraft({ member, mediaType: 'application/json', externalId, ...words }, values);
  } catch (error) {
    return pageTooLarge(error, 'This item', 'It was left out.', member);
  }
}

/** The first body with words; the description only if it is meant to be read. */
function storyOf(fields: NinjsFields, isText: boolean): StoryWords {
  const isStory = isText || fields.bodies().some(({ value }) => value.length > 600);
  const texts = isStory ? [...fields.bodies(), ...(isText ? fields.descriptions() : [])] : [];
  const captions = fields.associations().flatMap((each) => captionOf(new NinjsFields(each)) ?? []);
  for (const text of texts) {
    const { paragraphs, furniture } = wordsOf(text);
    if (paragraphs.length > 0) return { paragraphs, furniture: [...furniture, ...captions] };
  }
  // Agencies announce a story by its headline, and keep the text at another address.
  const headline = isText ? fields.headline() : null;
  return { paragraphs: headline === null ? [] : [oneLine(lineFromHtml(headline))], furniture: captions };
}

function wordsOf({ value, isHtml }: Text): StoryWords {
  return isHtml ? readFragment(value) : { paragraphs: wireParagraphs(value), furniture: [] };
}

function captionOf(picture: NinjsFields): string | null {
  const caption = picture.descriptions()[0]?.value ?? picture.headline();
  return caption === null ? null : oneLine(lineFromHtml(caption)) || null;
}

function valuesOf(fields: NinjsFields): FoundValues {
  const values = new FoundValues();
  const line = (value: string | null) => (value === null ? null : lineFromHtml(value));
  values.addLanguage(fields.text('language'), 'the item’s language');
  values.add('title', line(fields.headline()), 'the item’s headline');
  values.add('title', line(fields.text('title', 'name')), 'the item’s title');
  values.addDate('published', fields.text('embargoed'), 'the item’s embargo');
  values.addDate('published', fields.text('firstpublished', 'firstcreated'), 'the item’s first creation');
  values.addDate('published', fields.text('contentcreated'), 'the creation of the content');
  values.addDate('published', fields.text('versioncreated'), 'the item’s version');
  const version = fields.text('versioncreated');
  const isFirst =
    fields.text('firstcreated', 'contentcreated', 'embargoed') === null || version === fields.text('firstcreated');
  if (!isFirst) values.addDate('updated', version, 'the item’s version');
  noteNames(fields, values);
  values.addAddress(fields.text('url', 'webpage', 'href'), 'the item’s address');
  values.addAddress(fields.text('uri'), 'the item’s identifier');
  const sections = fields.names('subject', 'subjects').filter((name) => name.length > 1);
  for (const section of sections.slice(0, 10)) values.add('section', section, 'the item’s subject');
  return values;
}

function noteNames(fields: NinjsFields, values: FoundValues): void {
  const names = [
    [fields.text('provider', 'source'), 'the item’s provider'],
    ...fields.names('infosource', 'infosources').map((name) => [name, 'the item’s source']),
    [fields.text('copyrightholder'), 'the item’s copyright'],
  ] as const;
  for (const [name, from] of names) values.add('source', name, from ?? '');
  values.addByline([lineFromHtml(fields.text('byline', 'by') ?? '')], 'the item’s byline');
  values.addByline(fields.bylines().map(lineFromHtml), 'the item’s bylines');
}

function noNews(member: string | null): ReaderResult {
  return failure(
    'not-an-article',
    'This news item contains no story: it is a picture, a film, an event, or a note about another item. Nothing in it was imported.',
    member,
  );
}
