/** What stands in a page and is no word of its text: what browsers do not show, what is struck out, marks of notes and readings above words. */
import type { Shift } from '../../../../text/letters/shifted-digits.ts';
import { attribute, type ChildNode, type Element, isElement, textOf } from '../page.ts';

/** What else counts beside what a browser shows: the page for readers without scripts, and also what styles hide, or what is struck out. */
export type Beside = 'nothing' | 'noscript' | 'hidden' | 'struck';

const SKIPPED = new Set(
  'script style noscript template iframe object embed svg math canvas audio video map select option textarea input head title link meta datalist dialog applet frameset progress meter source track param base'.split(
    ' ',
  ),
);

/** Browsers show no words that are in it. */
export function isSkipped(element: Element, beside: Beside): boolean {
  return SKIPPED.has(element.tagName) && !(beside !== 'nothing' && isWithoutScripts(element));
}

const NOTICE_SIZE = 400;

/** Stories for readers without scripts, but not the line that asks to enable them. */
function isWithoutScripts(element: Element): boolean {
  return element.tagName === 'noscript' && textOf(element, NOTICE_SIZE).length > NOTICE_SIZE;
}

/** `shift`: how it is raised or lowered. */
export function isUnread(element: Element, shift: Shift, beside: Beside): boolean {
  return (
    isReading(element) ||
    isMark(element, shift) ||
    isComment(element) ||
    (beside !== 'struck' && isStruck(element)) ||
    (beside !== 'hidden' && isHidden(element))
  );
}

/** How a word is read, in small letters above it, and the brackets around that for old browsers. */
function isReading({ tagName }: Element): boolean {
  return tagName === 'rt' || tagName === 'rp';
}

const NOTE_MARK = /^\[?\s?(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,4}|[a-z]|(?:note|nb|anm\.?) \d{1,3})\s?\]?$/iu;
const WAY_BACK = /^(?:[\u2190\u2191\u21a9\u21b5\u21d1\u2934\u2b06^][\ufe0e\ufe0f]?){1,2}$/u;
const MARK_SIZE = 20;
/** Roles of EPUB and ARIA, and classes of Pandoc, Markdown, LibreOffice. */
const LEADS_TO_NOTE = /\bnoteref\b|\bfootnote-?ref\b|\bsd(?:foot|end)notesym\b/;

/** Leads to a note or back from it, or to the editor of a heading: no word of the text. */
function isMark(element: Element, shift: Shift): boolean {
  if (element.tagName === 'span' && /(?:^|\s)mw-editsection/.test(attribute(element, 'class') ?? '')) return true;
  if (shift === 'raised' && isNoteMark(element))
    return [element, element.parentNode, ...element.childNodes].some(isLinkWithinPages);
  if (element.tagName !== 'a' || !isLinkWithinPages(element)) return false;
  return WAY_BACK.test(textOf(element, MARK_SIZE).trim()) || (isNamedNoteMark(element) && isNoteMark(element));
}

function isNoteMark(element: Element): boolean {
  return NOTE_MARK.test(textOf(element, MARK_SIZE).trim());
}

function isNamedNoteMark(link: Element): boolean {
  return ['epub:type', 'role', 'class'].some((name) => LEADS_TO_NOTE.test(attribute(link, name) ?? ''));
}

function isLinkWithinPages(node: ChildNode | Element['parentNode']): boolean {
  return node !== null && isElement(node) && node.tagName === 'a' && (attribute(node, 'href') ?? '').includes('#');
}

/** A comment on a document that was exported as a page, below its text: the link leads back to the words it is about. */
function isComment(element: Element): boolean {
  if (element.tagName !== 'div') return false;
  const [first] = element.childNodes.filter(isElement);
  const [mark] = first?.tagName === 'p' ? first.childNodes.filter(isElement) : [];
  return mark?.tagName === 'a' && /^cmnt\d+$/.test(attribute(mark, 'id') ?? '');
}

const STRUCK = /^(?:del|s|strike)$/;
const LINE_THROUGH = /(?:^|;)\s*(?:-webkit-)?text-decoration(?:-line)?\s*:[^;]*\bline-through\b/i;

/** Taken back by its source, which shows it with a line through it: without the line it would be read as said. */
function isStruck(element: Element): boolean {
  return STRUCK.test(element.tagName) || LINE_THROUGH.test(attribute(element, 'style') ?? '');
}

function isHidden(element: Element): boolean {
  for (const { name, value } of element.attrs) {
    if (name === 'hidden' && value !== 'until-found') return true;
    if (name === 'style' && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(value)) return true;
    if (name === 'aria-hidden' && value === 'true') return true;
  }
  return false;
}
