/** The text of a story in XML, sorted into paragraphs and the lines around them. */
import { readFragment } from '../../extract/page/blocks/html-fragment.ts';
import type { StoryWords } from '../wire-text/story-lines.ts';
import { isWireLayout, wireParagraphs } from '../wire-text/wire-layout.ts';
import { htmlFrom } from '../xml/xml-html.ts';
import { childrenOf, textIn, type XmlElement } from '../xml/xml-tree.ts';

/** A character reference that was escaped once more than the rest. */
const ESCAPED_AGAIN = /&amp;(apos|quot|nbsp|amp|#\d{1,6});/g;

/** An element's own markup, or the HTML or plain text that it contains as characters. */
export function wordsIn(element: XmlElement): StoryWords {
  if (childrenOf(element).length > 0) return readFragment(htmlFrom(element));
  const text = textIn(element).replace(ESCAPED_AGAIN, '&$1;');
  const isHtml = /<\/?(?:p|div|br|section|article|h[1-6]|ul|table|html|body)\b[^<>]{0,500}>/i.test(text);
  if (!isHtml) return { paragraphs: wireParagraphs(text), furniture: [] };
  const bare = /^\s*<p>([^<]*)<\/p>\s*$/i.exec(text)?.[1];
  return bare !== undefined && isWireLayout(bare)
    ? { paragraphs: wireParagraphs(bare), furniture: [] }
    : readFragment(text);
}
