/** Whether a page breaks off: programs that save pages and send mail write every element to its end. */

import { failure } from '../failure.ts';
import type { ReaderFailure } from '../port.ts';

/** Elements whose end may not be left out. */
const CLOSED = /<(\/?)(?:div|article|section|main|table|ul|ol|span|a|b|strong|em|h[1-6]|script|style)(?=[\s>])/gi;
const END = /<\/(?:body|html)\s*>/i;
const START = /<(?:html|body)[\s>]/i;
/** A tag, or a comment, that has no end. */
const OPEN_TAG = /<(?:[a-z!/][^<>]*|!--(?:(?!-->)[\s\S])*)$/i;
/** Words without their full stop. */
const OPEN_SENTENCE = /[\p{Ll}\p{Lo},;]\s*$/u;
/** The part of a page that is looked at for what has no end. */
const TAIL = 4000;

/** False for a fragment, which need not have an end. */
export function pageBreaksOff(html: string): boolean {
  if (!START.test(html) || END.test(html)) return false;
  const tail = html.slice(-TAIL);
  if (OPEN_TAG.test(tail) || OPEN_SENTENCE.test(tail)) return true;
  let open = 0;
  for (const [, slash] of html.matchAll(CLOSED)) open += slash === '' ? 1 : -1;
  return open > 0;
}

export function endMissing(): ReaderFailure {
  return failure(
    'damaged',
    'This page breaks off before its end; what came before was read. Save it again from the browser, and import that.',
    'the end of the page',
  );
}
