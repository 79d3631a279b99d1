/**
 * The articles of one origin as a critical edition: the first by paragraphs, how the others read them, and what they
 * added.
 */

import type {
  Edition,
  EditionAddition,
  EditionParagraph,
  EditionReading,
  WitnessState,
} from '../../contract/model/articles/edition.ts';
import type { ComparedArticle, Comparison, Passage } from '../../contract/model/comparing/comparison.ts';
import { type ReadWords, readWords, type WordRange } from '../../text/copies/read-words.ts';
import { paragraphWords, witnessOf } from '../../text/copies/witness.ts';
import { primaryLanguage } from '../../text/language.ts';
import { type CodePointMap, codePointMap, type Span } from '../../text/offsets.ts';
import { paragraphs } from '../../text/sentences/paragraphs.ts';
import { compareArticles } from './compare-articles.ts';

/** One article's part in the edition, paragraph by paragraph of the first. */
interface Part {
  readonly states: WitnessState[];
  readonly readings: { readonly paragraph: number; readonly reading: EditionReading }[];
  readonly added: { readonly after: number; readonly addition: EditionAddition }[];
}

interface Text {
  readonly article: ComparedArticle;
  readonly read: ReadWords;
  readonly map: CodePointMap;
  readonly ranges: readonly WordRange[];
  /** Code points. */
  readonly paragraphs: readonly Span[];
}

export function editionOf(articles: readonly [ComparedArticle, ...ComparedArticle[]]): Omit<Edition, 'others'> {
  const first = readText(articles[0]);
  const parts = articles.slice(1).map((article) => partOf(first, article));
  return {
    firstId: first.article.articleId,
    articleIds: articles.map(({ articleId }) => articleId),
    before: additionsAfter(parts, -1),
    paragraphs: first.paragraphs.map(
      (span, at): EditionParagraph => ({
        span,
        words: wordsAt(first, span),
        states: ['same', ...parts.map(({ states }) => states[at] as WitnessState)],
        readings: together(
          parts.flatMap(({ readings }) =>
            readings.filter(({ paragraph }) => paragraph === at).map((one) => one.reading),
          ),
        ),
        added: additionsAfter(parts, at),
      }),
    ),
  };
}

function readText(article: ComparedArticle): Text {
  const { text } = article;
  const read = readWords(text);
  const map = codePointMap(text);
  return {
    article,
    read,
    map,
    ranges: paragraphWords(read),
    paragraphs: paragraphs(text).map((span) => map.spanFromUtf16(span)),
  };
}

function wordsAt({ article, map }: Text, span: Span): string {
  const { from, to } = map.utf16FromSpan(span);
  return article.text.slice(from, to);
}

function partOf(first: Text, article: ComparedArticle): Part {
  const isTranslation =
    first.article.language !== null &&
    article.language !== null &&
    primaryLanguage(first.article.language) !== primaryLanguage(article.language);
  return isTranslation ? translatedPart(first, article) : copiedPart(first, readText(article));
}

function copiedPart(first: Text, witness: Text): Part {
  const { articleId } = witness.article;
  const found = witnessOf(first.read, first.ranges, witness.read, witness.ranges);
  const part: Part = {
    states: found.paragraphs.map(({ state }) => state),
    readings: found.paragraphs.flatMap(({ readings }, paragraph) =>
      readings.map((reading) => {
        const at = withSigns(first, spanOfWords(first, reading.first), BRACKET);
        const span =
          reading.witness.to > reading.witness.from
            ? withSigns(witness, spanOfWords(witness, reading.witness), BRACKET)
            : null;
        return {
          paragraph,
          reading: {
            at,
            lemma: wordsAt(first, at),
            words: span ? wordsAt(witness, span) : '',
            kind: null,
            witnesses: [{ articleId, span }],
          },
        };
      }),
    ),
    added: found.added.map(({ from, to, after }) => {
      const span = withSigns(witness, spanOfWords(witness, { from, to }), SIGN);
      return { after, addition: { articleId, span, words: wordsAt(witness, span) } };
    }),
  };
  return reworded(part, first, witness);
}

/** Spans no words: the place before the next word. */
function spanOfWords({ read }: Text, { from, to }: WordRange): Span {
  if (to > from) return read.span(from, to);
  const last = read.hashes.length - 1;
  const start = last < 0 ? 0 : from > last ? read.span(last, last + 1).end : read.span(from, from + 1).start;
  return { start, end: start };
}

/** Everything that ends a sentence or a quotation. */
const SIGN = /\p{P}/u;
const BRACKET = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}]/u;

/** Includes the punctuation that touches it. */
function withSigns({ article: { text }, map }: Text, span: Span, sign: RegExp): Span {
  let { from, to } = map.utf16FromSpan(span);
  while (from > 0 && sign.test(text[from - 1] as string)) from -= 1;
  while (to < text.length && sign.test(text[to] as string)) to += 1;
  return map.spanFromUtf16({ from, to });
}

/** An addition of fewer words cannot be a paragraph retold. */
const LEAST_REWORDED = 5;

/** A paragraph that shares no run of words, but whose matter is in what was added, was not left out. */
function reworded(part: Part, first: Text, witness: Text): Part {
  const isMissing = part.states.includes('left out');
  const canTell = part.added.some(({ addition }) => readWords(addition.words).words.length >= LEAST_REWORDED);
  if (!isMissing || !canTell) return part;
  const comparison = compareArticles([first.article, witness.article], true);
  for (const { own, other } of alignedIn(comparison, first, witness.article)) {
    const paragraph = paragraphAt(first, own);
    const index = part.added.findIndex(({ addition }) => contains(addition.span, other));
    if (part.states[paragraph] !== 'left out' || index < 0) continue;
    part.readings.push({ paragraph, reading: readingOf(own, other, null) });
    const { after, addition } = part.added[index] as Part['added'][number];
    const rest = [
      { start: addition.span.start, end: other.start },
      { start: other.end, end: addition.span.end },
    ].map((span) => ({ ...span, words: wordsAt(witness, span).trim() }));
    part.added.splice(
      index,
      1,
      ...rest
        .filter(({ words }) => /[\p{L}\p{N}]/u.test(words))
        .map(({ start, end, words }) => ({ after, addition: { ...addition, span: { start, end }, words } })),
    );
  }
  for (const { paragraph } of part.readings)
    if (part.states[paragraph] === 'left out') part.states[paragraph] = 'changed';
  return part;
}

const contains = (outer: Span, inner: Span) => outer.start <= inner.start && outer.end >= inner.end;

function paragraphAt({ paragraphs: spans }: Text, { start }: Span): number {
  return spans.findIndex((span) => span.start <= start && start < span.end);
}

function translatedPart(first: Text, article: ComparedArticle): Part {
  const states: WitnessState[] = first.paragraphs.map(() => 'not found');
  const readings: Part['readings'] = [];
  const comparison = compareArticles([first.article, article], true);
  for (const { own } of alignedIn(comparison, first, article)) states[paragraphAt(first, own)] = 'translated';
  for (const { discrepancies } of comparison.aligned) {
    for (const { kind, values } of discrepancies) {
      const own = values.find(({ articleId }) => articleId === first.article.articleId);
      const other = values.find(({ articleId }) => articleId === article.articleId);
      if (own && other) readings.push({ paragraph: paragraphAt(first, own), reading: readingOf(own, other, kind) });
    }
  }
  return { states, readings, added: [] };
}

function readingOf(own: Passage, other: Passage, kind: EditionReading['kind']): EditionReading {
  const { start, end, articleId } = other;
  return {
    at: { start: own.start, end: own.end },
    lemma: own.text,
    words: other.text,
    kind,
    witnesses: [{ articleId, span: { start, end } }],
  };
}

function alignedIn({ aligned }: Comparison, first: Text, article: ComparedArticle): { own: Passage; other: Passage }[] {
  return aligned.flatMap(({ members }) => {
    const own = members.find(({ articleId }) => articleId === first.article.articleId);
    const other = members.find(({ articleId }) => articleId === article.articleId);
    return own && other ? [{ own, other }] : [];
  });
}

/** Merges equal readings, with everyone who has them; in text order. */
function together(readings: readonly EditionReading[]): EditionReading[] {
  const groups = Map.groupBy(readings, ({ at, words, kind }) =>
    [at.start, at.end, kind, readWords(words).words.join(' ')].join('|'),
  );
  return [...groups.values()]
    .map((alike) => ({
      ...(alike[0] as EditionReading),
      witnesses: alike.flatMap(({ witnesses }) => witnesses),
    }))
    .sort((a, b) => a.at.start - b.at.start || a.at.end - b.at.end);
}

function additionsAfter(parts: readonly Part[], at: number): EditionAddition[] {
  return parts.flatMap(({ added }) => added.filter(({ after }) => after === at).map(({ addition }) => addition));
}
