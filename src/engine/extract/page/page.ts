/** A page's tree, parsed as a browser does, and the basic queries on it. All walks are iterative. */
import { type DefaultTreeAdapterMap, defaultTreeAdapter, html, InsertionMode, Parser, Token } from 'parse5';
import { WholeRuns } from './whole-runs.ts';

export type Document = DefaultTreeAdapterMap['document'];
export type Element = DefaultTreeAdapterMap['element'];
export type Template = DefaultTreeAdapterMap['template'];
export type ChildNode = DefaultTreeAdapterMap['childNode'];
type ParentNode = DefaultTreeAdapterMap['parentNode'];

/** Browsers flatten deeper trees too; it bounds the parser's own searches through its stack. */
const MAX_DEPTH = 512;

/** Thrown by `parsePage`: hostile markup can make a parser reopen elements without end. */
export class PageTooLarge extends Error {}

const MAX_ELEMENTS = 400_000;

function countingAdapter(): typeof defaultTreeAdapter {
  let count = 0;
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespaceURI, attrs) {
      if (++count > MAX_ELEMENTS) throw new PageTooLarge(`more than ${MAX_ELEMENTS} elements`);
      return defaultTreeAdapter.createElement(tagName, namespaceURI, attrs);
    },
  };
}

const { TAG_ID, NS } = html;
/** None of these is nested in its own kind, and the parser, having opened one, relies on closing it. */
const CLOSED_BY_PARSER: ReadonlySet<number> = new Set([
  TAG_ID.P,
  TAG_ID.SCRIPT,
  TAG_ID.STYLE,
  TAG_ID.TITLE,
  TAG_ID.TEXTAREA,
  TAG_ID.XMP,
  TAG_ID.IFRAME,
  TAG_ID.NOEMBED,
  TAG_ID.NOFRAMES,
  TAG_ID.SELECT,
]);

/**
 * When such an element ends, the parser closes everything down to it, wherever it is; but tables are never nested this
 * often.
 */
const OF_TABLES: ReadonlySet<number> = new Set([
  TAG_ID.TABLE,
  TAG_ID.CAPTION,
  TAG_ID.COLGROUP,
  TAG_ID.THEAD,
  TAG_ID.TBODY,
  TAG_ID.TFOOT,
  TAG_ID.TR,
  TAG_ID.TD,
  TAG_ID.TH,
]);
const MAX_TABLE_DEPTH = 2 * MAX_DEPTH;

/** Where the parser inserts white space as it inserts any other text. */
const IN_TEXT: ReadonlySet<InsertionMode> = new Set([
  InsertionMode.IN_BODY,
  InsertionMode.IN_CAPTION,
  InsertionMode.IN_CELL,
  InsertionMode.IN_TEMPLATE,
]);

class ShallowParser extends Parser<DefaultTreeAdapterMap> {
  override tokenizer = new WholeRuns(
    this.options,
    this,
    () => IN_TEXT.has(this.insertionMode) && !this.tokenizer.inForeignNode && !this.skipNextNewLine,
  );

  override onItemPush(node: ParentNode, tid: number, isTop: boolean): void {
    super.onItemPush(node, tid, isTop);
    const { depth } = this.openElements;
    if (depth <= MAX_DEPTH) return;
    const isHtml = isElement(node) && node.namespaceURI === NS.HTML;
    const isCounted = CLOSED_BY_PARSER.has(tid) || (OF_TABLES.has(tid) && depth <= MAX_TABLE_DEPTH);
    if (!isHtml || !isCounted) this.openElements.pop();
  }

  /** If a table's elements were closed early anyway, the parser closes what is not open, eventually the page itself. */
  override onItemPop(node: ParentNode, isTop: boolean): void {
    super.onItemPop(node, isTop);
    if (this.openElements.stackTop < 0) throw new PageTooLarge(`tables deeper than ${MAX_TABLE_DEPTH} elements`);
  }

  /** Half of a news page is scripts and styles: text that needs no check of each character is copied as a whole. */
  override _switchToTextParsing(
    ...[token, state]: Parameters<Parser<DefaultTreeAdapterMap>['_switchToTextParsing']>
  ): void {
    super._switchToTextParsing(token, state);
    const end = CLOSING[token.tagName];
    if (!end) return;
    const { preprocessor } = this.tokenizer;
    const from = preprocessor.pos + 1;
    end.lastIndex = from;
    const to = end.exec(preprocessor.html)?.index ?? from;
    const chars = preprocessor.html.slice(from, to);
    // A comment hides the end of a script; the others are replaced on the way into the tree.
    if (chars === '' || /<!--|[\r\0]/.test(chars)) return;
    this.onCharacter({ type: Token.TokenType.CHARACTER, chars, location: null });
    preprocessor.pos = to - 1;
  }
}

const CLOSING: Record<string, RegExp> = { script: /<\/script/gi, style: /<\/style/gi };

/** Throws PageTooLarge and nothing else. */
export function parsePage(html: string): Document {
  return ShallowParser.parse<DefaultTreeAdapterMap>(html, { treeAdapter: countingAdapter(), scriptingEnabled: false });
}

export function isElement(node: ChildNode | ParentNode): node is Element {
  return 'tagName' in node;
}

export function attribute(element: Element, name: string): string | null {
  for (const { name: own, value } of element.attrs) if (own === name) return value;
  return null;
}

const gathered = new WeakMap<ParentNode, readonly Element[]>();

/** Every element below `root` in document order. Trees do not change, and those of a page are asked for by many. */
export function elements(root: ParentNode): readonly Element[] {
  const known = gathered.get(root);
  if (known) return known;
  const found: Element[] = [];
  const stack: ChildNode[] = root.childNodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!isElement(node)) continue;
    found.push(node);
    for (let i = node.childNodes.length - 1; i >= 0; i--) stack.push(node.childNodes[i] as ChildNode);
  }
  gathered.set(root, found);
  return found;
}

/** Not read as words, or above those that are. */
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'rt', 'rp']);

/** Elements without a word must not be walked through again for each element around them. */
const MOST_NODES_A_CHARACTER = 10;

/**
 * All text below a node with white space collapsed, or not much more than its first `limit` characters, if there are
 * words that close. @param seam put between inline elements that are separated only by styles, and between boxes
 */
export function textOf(root: ParentNode | ChildNode, limit = Number.POSITIVE_INFINITY, seam = ''): string {
  const parts: string[] = [];
  let size = 0;
  const most = limit * MOST_NODES_A_CHARACTER;
  let walked = 0;
  const gaps = new Map<ChildNode, string>();
  const stack: ChildNode[] = [root as ChildNode];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (++walked > most) break;
    parts.push(gaps.get(node) ?? '');
    if (node.nodeName === '#text') {
      const { value } = node as DefaultTreeAdapterMap['textNode'];
      parts.push(value);
      size += value.trim().length;
      if (size > limit) break;
    }
    if (!('childNodes' in node) || (SILENT.has(node.nodeName) && node !== root)) continue;
    for (let i = Math.min(node.childNodes.length, most - walked) - 1; i >= 0; i--) {
      const child = node.childNodes[i];
      if (!child) continue;
      stack.push(child);
      if (isBox(child) || isBox(node.childNodes[i - 1])) gaps.set(child, seam || ' ');
      else if (seam !== '' && isElement(child) && followsElement(node, i)) gaps.set(child, seam);
    }
  }
  return singleSpaced(parts.join(''));
}

/** Runs of white space as one space; leaves single spaces alone, of which a text has most. */
export function singleSpaced(text: string): string {
  return text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
}

function isBox(node: ChildNode | undefined): boolean {
  return node !== undefined && isElement(node) && !INLINE.has(node.tagName);
}

/** With nothing in between but white space. */
function followsElement({ childNodes }: ParentNode, at: number): boolean {
  const before = childNodes[at - 1];
  if (before?.nodeName !== '#text') return before !== undefined && isElement(before);
  const isBlank = (before as DefaultTreeAdapterMap['textNode']).value.trim() === '';
  const outer = childNodes[at - 2];
  return isBlank && outer !== undefined && isElement(outer);
}

/** Inline elements; every other element begins and ends a block. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
