// Who is said to have said it, and at how many removes. These are proposals to the analyst, so nothing is guessed.

import type { Utf16Span } from '../offsets.ts';
import { paragraphs } from '../sentences/paragraphs.ts';
import { sentences } from '../sentences/sentences.ts';
import { type AttributionPatterns, attributionPatterns } from './attribution-patterns.ts';
import { OUTLETS } from './attribution-words.ts';
import { quotations } from './quotes.ts';

export type Attribution = {
  cue: Utf16Span;
  speaker: Utf16Span;
  /** The speaker is "he", "she", "who": named earlier, not here. */
  isPronoun: boolean;
};

/**
 * "The issue was first reported by …", "a man who said …", "praised the crew and said …": a clause, what is left of one, or a function word alone is
 * not a speaker.
 */
const NOBODY =
  /(?<!\p{L})(?:is|are|was|were|been|that|which|has|have|had)(?!\p{L})|\s(?:who|whom|whose|what|when|while|because)(?!\p{L})|\s(?:and|or|but|for|to|of|by|those|these|this)$|^(?:an?|the|his|her|their|its|our|my|your|this|these|those|such|many|some|any|one|de[rnms]|die|das|eine?|les?|la|une?|des|el|l[oa]s)$/iu;

function attributionFrom(match: RegExpExecArray | null, offset: number, pronoun: RegExp): Attribution | null {
  const cue = match?.indices?.groups?.cue;
  const speaker = match?.indices?.groups?.speaker;
  if (!cue || !speaker || NOBODY.test(match?.groups?.speaker ?? '')) return null;
  return {
    cue: { from: offset + cue[0], to: offset + cue[1] },
    speaker: { from: offset + speaker[0], to: offset + speaker[1] },
    isPronoun: pronoun.test(match?.groups?.speaker ?? ''),
  };
}

/** The clause after a span, up to the end of the sentence or the next quotation mark. */
function clauseAfter(text: string, at: number): string {
  const rest = text.slice(at, at + 220);
  const end = /[.!?](?=\s)|\n\n|[“”"«»]/u.exec(rest.replace(/(?<=\p{Lu}|Mr|Ms|Mrs|Dr|Sen|Rep|Gov|Gen)\./gu, '_'));
  return end ? rest.slice(0, end.index) : rest;
}

/** Where the clause before a span begins: after the previous sentence, quotation mark or paragraph. */
function clauseStart(text: string, at: number, language: string | null): number {
  const low = Math.max(0, at - 300);
  const head = text.slice(low, at);
  const mark = Math.max(
    head.lastIndexOf('”'),
    head.lastIndexOf('“'),
    head.lastIndexOf('"'),
    head.lastIndexOf('»'),
    head.search(/，[^，]*$/u),
  );
  const sentence = sentences(head, language).findLast(({ to }) => to <= head.trimEnd().length);
  return low + Math.max(mark + 1, sentence?.from ?? 0);
}

/** Who is said, beside it, to have said the quotation at `span`. */
export function attributionOfQuotation(text: string, span: Utf16Span, language: string | null): Attribution | null {
  const patterns = attributionPatterns(language);
  const endsSentence = /[.。]["”»」]?$/u.test(text.slice(span.from, span.to));
  const after = clauseAfter(text, span.to);
  if (!endsSentence) {
    for (const pattern of [patterns.afterInverted, patterns.after]) {
      const found = attributionFrom(pattern.exec(after), span.to, patterns.pronoun);
      if (found) return found;
    }
    const source = attributionFrom(patterns.accordingTo.exec(after), span.to, patterns.pronoun);
    if (source) return source;
  }
  const from = clauseStart(text, span.from, language);
  const before = text.slice(from, span.from);
  // A sentence that ends before the quotation does not introduce it, unless it ends with a colon.
  if (/[.!?]\s*$/u.test(before)) return null;
  return (
    attributionFrom(patterns.before.exec(before), from, patterns.pronoun) ??
    attributionFrom(patterns.accordingTo.exec(before), from, patterns.pronoun)
  );
}

/** Who is said, in it, to have said what a sentence tells. */
export function attributionOfSentence(text: string, sentence: Utf16Span, language: string | null): Attribution | null {
  const patterns = attributionPatterns(language);
  const words = text.slice(sentence.from, sentence.to);
  return (
    attributionFrom(patterns.accordingTo.exec(words), sentence.from, patterns.pronoun) ??
    attributionFrom(patterns.after.exec(words), sentence.from, patterns.pronoun) ??
    tailAttribution(words, sentence.from, patterns)
  );
}

/** ", the mayor said." at a sentence's end. */
function tailAttribution(words: string, offset: number, patterns: AttributionPatterns): Attribution | null {
  const comma = words.lastIndexOf(',');
  if (comma < 0) return null;
  const tail = words.slice(comma);
  return (
    attributionFrom(patterns.after.exec(tail), offset + comma, patterns.pronoun) ??
    attributionFrom(patterns.afterInverted.exec(tail), offset + comma, patterns.pronoun)
  );
}

/**
 * The words that attribute a passage: those of the quotation it is in, or else of its sentence, or of the first quotation in it. Null if none are clear.
 */
export function attributionNear(text: string, span: Utf16Span, language: string | null): Attribution | null {
  const all = quotations(text);
  let at = all.findIndex((quotation) => quotation.from <= span.from && span.to <= quotation.to);
  if (at < 0) {
    const sentence = sentences(text, language).find(({ from, to }) => from <= span.from && span.from < to);
    const quoted = all.find((quotation) => span.from <= quotation.from && quotation.to <= span.to);
    return (
      (sentence && attributionOfSentence(text, sentence, language)) ??
      (quoted ? attributionOfQuotation(text, quoted, language) : null)
    );
  }
  // “…,” she said. “…”: a quotation after another in the same paragraph has the same speaker.
  const paragraph = paragraphs(text).find(({ from, to }) => from <= span.from && span.from < to);
  for (; at >= 0; at--) {
    const quotation = all[at] as Utf16Span;
    if (!paragraph || quotation.to <= paragraph.from) return null;
    const found = attributionOfQuotation(text, quotation, language);
    if (found) return found;
  }
  return null;
}

/** The speaker named for a passage, as written; null if there is none, or only a pronoun. */
export function speakerNear(text: string, span: Utf16Span, language: string | null): string | null {
  const found = attributionNear(text, span, language);
  if (!found || found.isPronoun) return null;
  const words = text.slice(found.speaker.from, found.speaker.to).replace(/\s+/gu, ' ');
  return words.length <= 80 ? words : null;
}

/**
 * A passage's distance from the source that prints it: 0 its own voice, 1 a speaker, 2 (through) another outlet.
 * `ownNames` are the source's own.
 */
export function removeOf(
  text: string,
  span: Utf16Span,
  language: string | null,
  ownNames: readonly string[] = [],
): 0 | 1 | 2 {
  const found = attributionNear(text, span, language);
  const isQuoted = quotations(text).some(({ from, to }) => from <= span.from && span.to <= to);
  if (!found) return isQuoted ? 1 : 0;
  const sentence = sentences(text, language).find(({ from, to }) => from <= found.cue.from && found.cue.from < to);
  const around = sentence ? text.slice(sentence.from, sentence.to) : '';
  const outlet = OUTLETS.exec(around)?.[0];
  const isOwn = outlet !== undefined && ownNames.some((name) => name.toLowerCase().includes(outlet.toLowerCase()));
  return outlet && !isOwn ? 2 : 1;
}
