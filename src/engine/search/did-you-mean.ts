/** What was typed with words put right that the archive does not hold, or hardly. A search is never altered by itself. */
import { tokens } from '../../text/normaliser.ts';
import { articlesWith, frequentWords } from '../store/terms.ts';
import type { ArchiveView } from './archive-view.ts';
import { lexQuery } from './lex-query.ts';
import { buildVocabulary, MAX_WORDS, type Suggestion, type Vocabulary } from './vocabulary.ts';

const SUGGESTIONS = 5;
const LOOKED_AT = 6;
const MIN_ARTICLES = 2;
/** In a small archive a name that stands in one article is worth proposing. */
const SMALL_VOCABULARY = 20_000;
/** A word is doubted where its best suggestion is a hundred times as frequent. */
const HARDLY = 0.01;
const REBUILD_AFTER_MS = 20_000;

export interface TypoHelp {
  /** @param text as typed */
  suggest(text: string): string[];
}

export function createTypoHelp(view: ArchiveView): TypoHelp {
  let vocabulary: Vocabulary | null = null;
  let builtAt = 0;
  let builtFor: unknown = null;

  const current = (): Vocabulary => {
    const state = view.remember('state', () => ({}));
    const isStale = state !== builtFor && (vocabulary === null || isWorthBuilding(vocabulary, builtAt));
    if (!vocabulary || isStale) {
      vocabulary = buildVocabulary(vocabularyWords(view));
      builtAt = performance.now();
      builtFor = state;
    }
    return vocabulary;
  };

  return {
    suggest: (text) => correctedTexts(text, view, current),
  };
}

function isWorthBuilding(vocabulary: Vocabulary, builtAt: number): boolean {
  return vocabulary.size < 1_000 || performance.now() - builtAt > REBUILD_AFTER_MS;
}

function vocabularyWords(view: ArchiveView) {
  const frequent = frequentWords(view.db, MIN_ARTICLES, MAX_WORDS);
  return frequent.length < SMALL_VOCABULARY ? frequentWords(view.db, 1, SMALL_VOCABULARY) : frequent;
}

interface Doubted {
  readonly from: number;
  readonly to: number;
  readonly suggestions: readonly Suggestion[];
}

function correctedTexts(text: string, view: ArchiveView, vocabulary: () => Vocabulary): string[] {
  const doubted = lexQuery(text)
    .flatMap((piece) => {
      if (piece.kind === 'word' && !piece.prefix) return placesIn(piece.text, piece.from);
      return piece.kind === 'phrase'
        ? placesIn(piece.text, piece.from + text.slice(piece.from).indexOf(piece.text))
        : [];
    })
    .slice(0, LOOKED_AT)
    .flatMap((place) => doubts(place, view, vocabulary));
  if (doubted.length === 0) return [];
  const best = doubted.map(({ suggestions }) => suggestions[0] as Suggestion);
  const texts = [replaced(text, doubted, best)];
  for (let rank = 1; rank < SUGGESTIONS; rank += 1) {
    for (const [at, { suggestions }] of doubted.entries()) {
      const other = suggestions[rank];
      if (other) texts.push(replaced(text, doubted, best.with(at, other)));
    }
  }
  return [...new Set(texts)].slice(0, SUGGESTIONS);
}

function placesIn(text: string, offset: number) {
  return tokens(text, null).map(({ surface, from, to }) => ({ surface, from: offset + from, to: offset + to }));
}

function doubts(
  { surface, from, to }: { surface: string; from: number; to: number },
  view: ArchiveView,
  vocabulary: () => Vocabulary,
): Doubted[] {
  if (
    [...surface].length < 3 ||
    !/^\p{L}+$/u.test(surface) ||
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(surface)
  )
    return [];
  const articles = articlesWith(view.db, surface);
  // A suggestion is at most as frequent as the archive's most frequent word: most words need no look at the vocabulary.
  if (articles > 0 && articles >= HARDLY * mostArticles(view)) return [];
  const suggestions = vocabulary().suggest(surface, SUGGESTIONS);
  const likely = articles === 0 ? suggestions : suggestions.filter((other) => articles < HARDLY * other.articles);
  return likely.length > 0 ? [{ from, to, suggestions: likely }] : [];
}

function mostArticles(view: ArchiveView): number {
  return view.remember('most articles', () => frequentWords(view.db, 1, 1)[0]?.articles ?? 0);
}

function replaced(text: string, doubted: readonly Doubted[], words: readonly Suggestion[]): string {
  let result = '';
  let at = 0;
  for (const [index, { from, to }] of doubted.entries()) {
    result += text.slice(at, from) + (words[index] as Suggestion).word;
    at = to;
  }
  return result + text.slice(at);
}
