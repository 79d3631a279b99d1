/** Whether a page breaks off: programs that save pages and send mail write every element to its end. */

import { failure } from '../failure.ts';
import type { ReaderFailure } from '../port.ts';

/** Elements that programs close; others are forgotten in pages written by hand, and no browser minds. Scripts and comments hold no elements. */
const CLOSED = /<(\/?)(div|article|section|main|table|ul|ol|script|style|!--)(?:(?<=--)|(?=[\s>]))|-->/gi;
const END = /<\/(?:body|html)\s*>/i;
const START = /<(?:html|body)[\s>]/i;
/** A tag that has no end. */
const OPEN_TAG = /<[a-z/][^<>]*$/i;
/** Words without their full stop. */
const OPEN_SENTENCE = /[\p{Ll}\p{Lo},;]\s*$/u;
/** The imprint at the foot of a page is no sentence, and neither are a few words: a name, a place, a date. */
const IMPRINT = /©|\(c\)|copyright|reserved|updated|@/i;
const LEAST_SENTENCE = 40;
/** The part of a page that is looked at for a tag or a sentence that has no end. */
const TAIL = 4000;

/** False for a fragment, which need not have an end. */
export function pageBreaksOff(html: string): boolean {
  const tail = html.slice(-TAIL);
  // Nearly every page has its end at the end.
  if (END.test(tail) || END.test(html) || !START.test(html)) return false;
  return OPEN_TAG.test(tail) || stopsWithinWords(tail) || hasOpenElement(html);
}

function stopsWithinWords(tail: string): boolean {
  const words = tail.slice(tail.lastIndexOf('>') + 1).trim();
  return words.length >= LEAST_SENTENCE && OPEN_SENTENCE.test(words) && !IMPRINT.test(words);
}

function hasOpenElement(html: string): boolean {
  let open = 0;
  let closer: string | null = null;
  for (const [tag, slash = '', name = ''] of html.matchAll(CLOSED)) {
    if (closer !== null) closer = tag.toLowerCase() === closer ? null : closer;
    else if (name === '!--') closer = '-->';
    else if (/^(?:script|style)$/i.test(name)) closer = slash === '' ? `</${name.toLowerCase()}` : null;
    else if (name !== '') open += slash === '' ? 1 : -1;
  }
  return closer !== null || open > 0;
}

export function endMissing(): ReaderFailure {
  return failure(
    'damaged',
    'This page breaks off before its end; what came before was read. Save it again from the browser, and import that.',
    'the end of the page',
  );
}
