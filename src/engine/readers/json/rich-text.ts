/** The words of a text that an editor stored as a tree of blocks and spans: Slate, Lexical, ProseMirror, Draft.js, Editor.js, Quill, Portable Text. */
import { type Json, objectOf, parsedJson, stringOf } from '../../extract/json-values.ts';

/** A link within formatting within an item of a list within a quotation. */
const DEEPEST = 12;
const WORDS = ['text', 'html', 'value', 'content', 'body', 'plain', 'markdown', 'insert'];
const INSIDE = [
  'children',
  'content',
  'blocks',
  'root',
  'document',
  'body',
  'data',
  'items',
  'nodes',
  'paragraphs',
  'ops',
];
const IN_LINE = new Set(['children', 'ops']);
/** What lists of a story's parts have beside its words. */
const ABOUT_STORY = /^(?:kicker|byline|date|author_info|interstitial_link)$/i;
const BLOCK = /^\s*<(?:p|h[1-6]|ul|ol|blockquote|div|table|figure)[\s>]/i;
/** With one in them, the words are read as HTML, in which a blank line says nothing. */
const IN_LINE_MARK = /<\/(?:a|b|i|em|strong|span)>/i;
const SPAN =
  /^(?:text|span|link|(?:entry-|asset-)?hyperlink|a|mention|emoji|hash-?tag|date|bold|italic|strong|em|line-?break)$/i;

/** A blank line between two blocks; null if there are no words. */
export function richText(value: unknown): string | null {
  return wordsOf(treeWritten(value) ?? value, { depth: 0, isLine: false });
}

/** Some databases keep the tree as a string. */
function treeWritten(value: unknown): unknown {
  const isTree = typeof value === 'string' && /^\s*[[{]/.test(value) && TREE.test(value.slice(0, 1000));
  const tree = isTree ? parsedJson(value) : null;
  return wordsOf(tree, { depth: 0, isLine: false }) === null ? null : tree;
}

const TREE = /"(?:blocks|children|root|ops|content)"\s*:|"_?type"\s*:\s*"(?:block|doc|paragraph)"/;

interface Place {
  readonly depth: number;
  /** Within a node that has children: those without a type are spans of it. */
  readonly isLine: boolean;
}

function wordsOf(value: unknown, place: Place): string | null {
  if (typeof value === 'string') return value;
  if (place.depth > DEEPEST) return null;
  if (Array.isArray(value)) return joined(value, place);
  const object = objectOf(value);
  if (object === null) return null;
  const words = WORDS.map((name) => object[name]).filter((each) => typeof each === 'string');
  const inside = INSIDE.find((name) => typeof object[name] === 'object' && object[name] !== null);
  const written = words.find((each) => each.trim() !== '');
  if (written !== undefined || inside === undefined) return written ?? words[0] ?? null;
  const inner = wordsOf(object[inside], { depth: place.depth + 1, isLine: IN_LINE.has(inside) });
  return inside === 'ops' && inner !== null ? inner.replace(/\n+/g, '\n\n') : inner;
}

function joined(given: readonly unknown[], { depth, isLine }: Place): string | null {
  const parts = withoutAbout(given);
  const objects = parts.map(objectOf).filter((object) => object !== null);
  const isMixed = objects.length > 0 && parts.some((part) => typeof part === 'string');
  const isRun = isMixed || (objects.length > 0 && objects.every((object) => isSpan(object, isLine)));
  const pieces = parts.map((part) => wordsOf(part, { depth: depth + 1, isLine }));
  const words = pieces.flatMap((piece) => (piece !== null && (isRun || piece.trim() !== '') ? [piece] : []));
  if (words.length === 0) return null;
  if (isRun && !areSentences(words)) return words.join('');
  const isMarked = words.some((each) => BLOCK.test(each) || IN_LINE_MARK.test(each));
  return words.map((each) => (isMarked && !BLOCK.test(each) ? `<p>${each}</p>` : each)).join('\n\n');
}

/** Spans of a line have the space between two sentences in them. */
function areSentences(words: readonly string[]): boolean {
  const isEnded = (text: string) => /[.!?…]["”’»)]*(?:<\/\w{1,10}>)*$/u.test(text.slice(-80));
  return words.length > 1 && words.every((text) => text.length >= LEAST_SENTENCE && isEnded(text) && !/^\s/.test(text));
}

const LEAST_SENTENCE = 30;

/** A story taken apart begins with its own title and byline; elsewhere, a date is a word of its line and a title a heading. */
function withoutAbout(parts: readonly unknown[]): readonly unknown[] {
  const kinds = parts.map((part) => stringOf(objectOf(part)?.type) ?? '');
  if (!kinds.some((kind) => /^(?:kicker|byline)$/i.test(kind))) return parts;
  const start = kinds.findIndex((kind) => kind !== 'title' && !ABOUT_STORY.test(kind));
  return parts.filter((_, i) => !ABOUT_STORY.test(kinds[i] ?? '') && !(kinds[i] === 'title' && i < start));
}

function isSpan(object: Json, isLine: boolean): boolean {
  const kind = stringOf(object.type) ?? stringOf(object._type) ?? stringOf(object.nodeType);
  return kind === null ? isLine && !Array.isArray(object.children) : SPAN.test(kind);
}
