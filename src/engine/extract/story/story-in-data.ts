/** The story in the data from which a page’s program draws it, where the page was saved before it ran. */
import { isObject, parsedJson } from '../json-values.ts';
import { foldToWords } from '../page/blocks/fold-to-words.ts';
import { attribute, type Document, elements, parsePage, textOf } from '../page/page.ts';
import { endsSentence } from '../plain-text/plain-text.ts';

/** In characters. */
const LEAST_STORY = 400;
const LEAST_SENTENCE = 40;
/** How many values of the data are looked at. */
const MOST_VALUES = 200_000;
/** How many objects around the title may hold the story, and how many are looked through. */
const AROUND_TITLE = 2;
const MOST_HOLDERS = 10;
/** The words of a paragraph stand in the list of paragraphs, or at most this many levels below it. */
const LEVELS_TO_WORDS = 3;
/** Brackets in a script at which data may begin. */
const MOST_BEGINNINGS = 5;

/** As a page of its own; null if there is none: the longest text within the closest object that has the page's title. */
export function storyInData(document: Document, title: string): Document | null {
  const wanted = foldToWords(title);
  if (wanted === '') return null;
  const holders = [...dataOf(document)].flatMap((data) => holdersOf(data, wanted));
  for (let level = 0; level < AROUND_TITLE; level++) {
    const stories = holders.map((around) => longestMarkup(around[level] ?? {}));
    const longest = stories.reduce((best, markup) => (markup.length > best.length ? markup : best), '');
    if (longest !== '') return parsePage(longest);
  }
  return null;
}

/** Of scripts that are data, or hold data: "window.__STATE__ = {…};", "window.state.push({…})". */
function* dataOf(document: Document): Generator<unknown> {
  for (const element of elements(document)) {
    if (element.tagName !== 'script' || /ld\+json/i.test(attribute(element, 'type') ?? '')) continue;
    const source = textOf(element);
    if (source.length < LEAST_STORY) continue;
    const data = /json/i.test(attribute(element, 'type') ?? '') ? parsedJson(source) : jsonWithin(source);
    if (data !== null) yield data;
  }
}

function jsonWithin(script: string): unknown {
  const end = Math.max(script.lastIndexOf('}'), script.lastIndexOf(']')) + 1;
  for (const { index } of [...script.slice(0, LEAST_STORY).matchAll(/(?<=[=(]\s?)[{[]/g)].slice(0, MOST_BEGINNINGS)) {
    const data = parsedJson(script.slice(index, end));
    if (data !== null) return data;
  }
  return null;
}

type Holder = Readonly<Record<string, unknown>>;

/** The objects around each value that is the title, the closest first. */
function holdersOf(data: unknown, title: string): (readonly Holder[])[] {
  const holders: (readonly Holder[])[] = [];
  const queue: { value: unknown; around: readonly Holder[] }[] = [{ value: data, around: [] }];
  for (let seen = 0; seen < Math.min(queue.length, MOST_VALUES) && holders.length < MOST_HOLDERS; seen++) {
    const { value, around } = queue[seen] as (typeof queue)[number];
    if (typeof value === 'string' && value.length < LEAST_STORY && foldToWords(value) === title) holders.push(around);
    if (typeof value !== 'object' || value === null) continue;
    const inner = isObject(value) ? [value, ...around].slice(0, AROUND_TITLE) : around;
    for (const child of Object.values(value)) queue.push({ value: child, around: inner });
  }
  return holders;
}

function longestMarkup(holder: Holder): string {
  let longest = '';
  for (const value of valuesIn(holder)) {
    const markup = markupOf(value);
    if (markup.length > longest.length) longest = markup;
  }
  return longest;
}

function* valuesIn(holder: Holder): Generator<unknown> {
  const queue: unknown[] = [holder];
  for (let seen = 0; seen < Math.min(queue.length, MOST_VALUES); seen++) {
    const value = queue[seen];
    yield value;
    if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) queue.push(child);
  }
}

/** A text with markup, or a list with a paragraph in each of its items; empty for anything else. */
function markupOf(value: unknown): string {
  if (typeof value === 'string') return value.length >= LEAST_STORY && /<p[\s>]|<br/i.test(value) ? value : '';
  if (!Array.isArray(value)) return '';
  const paragraphs = value
    .map((item) => wordsOf(item, LEVELS_TO_WORDS).trim())
    .filter((text) => text.length >= LEAST_SENTENCE && endsSentence(text));
  const markup = paragraphs.map((text) => `<p>${text}</p>`).join('');
  return markup.length >= LEAST_STORY ? markup : '';
}

/** Pieces of a paragraph, as editors divide it for emphasis and links, are joined; words alone are names of kinds. */
function wordsOf(item: unknown, levels: number): string {
  if (typeof item === 'string') return /\s/.test(item) ? item : '';
  if (levels === 0 || typeof item !== 'object' || item === null) return '';
  return Object.values(item)
    .map((child) => wordsOf(child, levels - 1))
    .join('');
}
