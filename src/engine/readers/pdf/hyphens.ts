/**
 * Joins the lines of a paragraph. A hyphen at the end of a line is removed only if the whole word occurs elsewhere in
 * the document.
 */
import { joined } from '../../extract/plain-text/plain-text.ts';

const WORD = /[\p{L}\p{M}\p{N}'’]+(?:[-‐][\p{L}\p{M}\p{N}'’]+)*/gu;
const BROKEN = /([\p{L}\p{M}'’]+)[-‐]$/u;
const SOFT = /\u00ad$/;

/** The words of a document, folded, as they occur within lines. */
export function lexiconOf(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const text = line.replace(/\u00ad/g, '');
    for (const { 0: word, index } of text.matchAll(WORD)) {
      // A word cut off by the end of a line does not count.
      if (!/^[-‐]\s*$/u.test(text.slice(index + word.length))) words.add(word.toLowerCase());
    }
  }
  return words;
}

export function joinLines(lines: readonly string[], lexicon: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    const next = line.trim();
    const broken = BROKEN.exec(text.slice(-80));
    if (SOFT.test(text)) text = text.slice(0, -1) + next;
    else if (broken && /^[\p{L}\p{M}]/u.test(next)) text = withoutBreak(text, broken[1] ?? '', next, lexicon);
    else text = joined([text, next].filter((part) => part !== ''));
  }
  return text
    .replace(/\u00ad/g, '')
    .normalize('NFC')
    .trim();
}

function withoutBreak(text: string, head: string, next: string, lexicon: ReadonlySet<string>): string {
  const tail = /^[\p{L}\p{M}'’]+/u.exec(next)?.[0] ?? '';
  const whole = `${head}${tail}`.toLowerCase();
  return lexicon.has(whole) && !lexicon.has(`${head}-${tail}`.toLowerCase())
    ? text.slice(0, -1) + next
    : `${text}${next}`;
}
