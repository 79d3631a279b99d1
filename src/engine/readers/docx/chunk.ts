/**
 * A file embedded as it is in a DOCX (altChunk), as Word shows it: a web page, with or without its pictures, or text.
 */

import { decode } from '../../extract/charset/decode.ts';
import { paragraphsOf } from '../../extract/plain-text/plain-text.ts';
import type { DocumentParagraph } from '../document/document.ts';
import { paragraphsOfPage } from '../document/page-paragraphs.ts';
import { latin1 } from '../input/latin1.ts';
import { leavesOf, parseMessage } from '../mime/message.ts';
import { readRtf } from '../rtf/read-rtf.ts';

/** @throws CollateError, PageTooLarge */
export function paragraphsOfChunk(bytes: Uint8Array): DocumentParagraph[] {
  const start = latin1(bytes, 4096).trimStart();
  if (start.startsWith('{\\rtf')) return [...readRtf(bytes).paragraphs];
  if (/^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)+/.test(start) && /^(?:mime-version|content-type):/im.test(start)) {
    const page = leavesOf(parseMessage(bytes)).find(
      ({ type }) => type === 'text/html' || type === 'application/xhtml+xml',
    );
    return page ? paragraphsOfPage(page.text()) : [];
  }
  const { text } = decode(bytes);
  if (/<(?:html|body|p|div)[\s>]/i.test(text.slice(0, 8000))) return paragraphsOfPage(text);
  return paragraphsOf(text).map((each) => ({ text: each, role: 'body', isBold: false }));
}
