/**
 * Joins the lines of a paragraph. A hyphen at the end of a line is removed only if the whole word occurs elsewhere in
 * the document, or if only a program that breaks words can have put it there.
 */
import { joined } from '../../extract/plain-text/plain-text.ts';

const WORD = /[\p{L}\p{M}\p{N}'’]+(?:[-‐][\p{L}\p{M}\p{N}'’]+)*/gu;
const BROKEN = /([\p{L}\p{M}'’]+)[-‐]$/u;
const SOFT = /\u00ad$/;
/** Browsers break words with it; hardly anyone types it. */
const TYPOGRAPHIC = '‐';

/** The words of a document, folded, as they occur within lines; and the typographic hyphen if any is written with it. */
export function lexiconOf(lines: Iterable<string>): ReadonlySet<string> {
  const words = new Set<string>();
  for (const line of lines) {
    const text = line.replace(/\u00ad/g, '');
    for (const { 0: word, index } of text.matchAll(WORD)) {
      // A word cut off by the end of a line does not count.
      if (!/^[-‐]\s*$/u.test(text.slice(index + word.length))) words.add(word.toLowerCase());
      if (word.includes(TYPOGRAPHIC)) words.add(TYPOGRAPHIC);
    }
  }
  return words;
}

/** As many characters of the text so far as can matter to how a line is joined to it. */
const END = 80;

export function joinLines(lines: readonly string[], lexicon: ReadonlySet<string>): string {
  const pieces: string[] = [];
  // Only the end is looked at, because looking at the whole text for each line would take quadratic time.
  let end = '';
  for (const line of lines) {
    end = joinedTo(end, line.trim(), lexicon);
    if (end.length <= 2 * END) continue;
    // A space at the beginning of what is kept would be trimmed.
    const kept = end.slice(-END).trimStart();
    pieces.push(end.slice(0, end.length - kept.length));
    end = kept;
  }
  return [...pieces, end]
    .join('')
    .replace(/\u00ad/g, '')
    .normalize('NFC')
    .trim();
}

function joinedTo(text: string, next: string, lexicon: ReadonlySet<string>): string {
  const broken = BROKEN.exec(text);
  if (SOFT.test(text)) return text.slice(0, -1) + next;
  if (broken && /^[\p{L}\p{M}]/u.test(next)) return withoutBreak(text, broken[1] ?? '', next, lexicon);
  return joined([text, next].filter((part) => part !== ''));
}

function withoutBreak(text: string, head: string, next: string, lexicon: ReadonlySet<string>): string {
  const tail = /^[\p{L}\p{M}'’]+/u.exec(next)?.[0] ?? '';
  const whole = `${head}${tail}`.toLowerCase();
  if (text.endsWith(TYPOGRAPHIC) && !lexicon.has(TYPOGRAPHIC)) return text.slice(0, -1) + next;
  return lexicon.has(whole) && !lexicon.has(`${head}-${tail}`.toLowerCase())
    ? text.slice(0, -1) + next
    : `${text}${next}`;
}
