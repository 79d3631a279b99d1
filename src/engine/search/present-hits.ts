/** What a list shows of each hit: its head, its title with marks, the best run of its words, and the number of passages. */
import type { SearchHit } from '../../contract/model/collections/search.ts';
import { type CodePointMap, codePointMap, type Utf16Span } from '../../text/offsets.ts';
import { highlights, highlightsAndWindow, type SearchedFor } from '../../text/tokens/highlight.ts';
import { spellings } from '../../text/tokens/normaliser.ts';
import { articleHeads } from '../store/articles/articles.ts';
import { type SearchedText, searchedHeads } from '../store/search/search-fields.ts';
import type { ArchiveView, ReadText } from './archive-view.ts';
import type { QueryPlan, SearchedWord } from './match-expression.ts';
import type { RankedPage } from './rank.ts';
import { soughtTokens } from './word-forms.ts';

export function presentHits(
  view: ArchiveView,
  plan: QueryPlan,
  ranked: RankedPage['hits'],
  alike: ReadonlyMap<number, number>,
): SearchHit[] {
  const ids = ranked.map(({ id }) => id);
  const texts = new Map(searchedHeads(view.db, ids).map((head) => [head.articleId, head]));
  const heads = new Map(articleHeads(view.db, ids).map((head) => [head.articleId, head]));
  const strict = marksFor(plan.words);
  const looser = marksFor(plan.looserWords);
  return ranked.flatMap(({ id, score, looser: isLooser }) => {
    const head = heads.get(id);
    const text = texts.get(id);
    if (!head || !text) return [];
    const marks = marked(view.readText(text), isLooser ? looser : strict);
    return [{ ...head, score, looser: isLooser, alike: alike.get(id) ?? 0, ...marks }];
  });
}

interface Marks {
  readonly title: SearchedFor;
  readonly text: SearchedFor;
}

function marksFor(words: readonly SearchedWord[]): Marks {
  return { title: searchedFor(words), text: searchedFor(words.filter(({ word }) => !word.inTitle)) };
}

function searchedFor(words: readonly SearchedWord[]): SearchedFor {
  const [exact, others] = [words.filter(isExact), words.filter((each) => !isExact(each))];
  const forms = others.flatMap((each) => each.forms);
  const single = new Set(forms.filter(({ tokens }) => tokens.length === 1).map(({ tokens }) => tokens[0] as string));
  return {
    words: single,
    phrases: forms.filter(({ tokens }) => tokens.length > 1).map(({ tokens }) => tokens),
    exact: exact.flatMap(({ word: { text }, forms: each }) => {
      const spelled = spellings(text, soughtTokens(text, null));
      return each.map(({ tokens }) => ({ tokens, spelled }));
    }),
  };
}

const isExact = ({ word }: SearchedWord): boolean => word.kind === 'phrase' && word.exact;

function marked({ title, text, language, tokens }: ReadText, marks: Marks) {
  const { spans, window } = highlightsAndWindow(text, tokens, marks.text);
  const map = codePointMap(text);
  return {
    passages: spans.length,
    titleSpans: spansOf(codePointMap(title), highlights(title, language, marks.title)),
    snippet: {
      text: text.slice(window.from, window.to),
      start: map.codePointFromUtf16(window.from),
      spans: spansOf(map, window.spans),
    },
  };
}

function spansOf(map: CodePointMap, spans: readonly Utf16Span[]) {
  return spans.map((span) => map.spanFromUtf16(span));
}

/** Returns everything that a search marks in one article; nothing if there is no such article. */
export function passagesIn(view: ArchiveView, plan: QueryPlan, articleId: number) {
  const [head] = searchedHeads(view.db, [articleId]);
  if (!head) return { spans: [], titleSpans: [] };
  const article = view.readText(head);
  const strict = marksFor(plan.words);
  const found = passagesOf(article, strict);
  return found.spans.length + found.titleSpans.length > 0 ? found : passagesOf(article, marksFor(plan.looserWords));
}

function passagesOf({ title, text, language }: SearchedText, marks: Marks) {
  return {
    spans: spansOf(codePointMap(text), highlights(text, language, marks.text)),
    titleSpans: spansOf(codePointMap(title), highlights(title, language, marks.title)),
  };
}
