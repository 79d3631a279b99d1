/** The words of a text that an editor stored as a tree of blocks and spans: Slate, Lexical, ProseMirror, Draft.js, Editor.js, Portable Text. */
import { type Json, objectOf, stringOf } from '../json-values.ts';

/** A link within formatting within an item of a list within a quotation. */
const DEEPEST = 12;
const WORDS = ['text', 'html', 'value', 'content', 'body', 'plain', 'markdown'];
const INSIDE = ['children', 'content', 'blocks', 'root', 'document', 'body', 'data', 'items', 'nodes', 'paragraphs'];
const BLOCK = /^\s*<(?:p|h[1-6]|ul|ol|blockquote|div|table|figure)[\s>]/i;
const SPAN =
  /^(?:text|span|link|(?:entry-|asset-)?hyperlink|a|mention|emoji|hash-?tag|bold|italic|strong|em|line-?break)$/i;

/** A blank line between two blocks; null if there are no words. */
export function richText(value: unknown): string | null {
  return wordsOf(value, { depth: 0, isLine: false });
}

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
  return wordsOf(object[inside], { depth: place.depth + 1, isLine: inside === 'children' });
}

function joined(parts: readonly unknown[], { depth, isLine }: Place): string | null {
  const objects = parts.map(objectOf).filter((object) => object !== null);
  const isMixed = objects.length > 0 && parts.some((part) => typeof part === 'string');
  const isRun = isMixed || (objects.length > 0 && objects.every((object) => isSpan(object, isLine)));
  const pieces = parts.map((part) => wordsOf(part, { depth: depth + 1, isLine }));
  const words = pieces.flatMap((piece) => (piece !== null && (isRun || piece.trim() !== '') ? [piece] : []));
  if (words.length === 0) return null;
  if (isRun) return words.join('');
  const isMarked = words.some((each) => BLOCK.test(each));
  return words.map((each) => (isMarked && !BLOCK.test(each) ? `<p>${each}</p>` : each)).join('\n\n');
}

function isSpan(object: Json, isLine: boolean): boolean {
  const kind = stringOf(object.type) ?? stringOf(object._type) ?? stringOf(object.nodeType);
  return kind === null ? isLine && !Array.isArray(object.children) : SPAN.test(kind);
}
