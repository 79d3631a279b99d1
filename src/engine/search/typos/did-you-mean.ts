/** Suggests the typed text with words corrected, or completed, that the archive contains rarely or not at all. A search is never altered by itself. */
import { stem, tokens } from '../../../text/tokens/normaliser.ts';
import { articleCount } from '../../store/search/search-fields.ts';
import { type Completion, countArticlesWith, stemsStartingWith, wordsAfter } from '../../store/search-index/terms.ts';
import type { ArchiveView } from '../archive-view.ts';
import { hasCjk } from '../cjk.ts';
import { lexQuery } from '../query/lex-query.ts';
import { isAddress } from '../query/query.ts';
import { damerauDistance } from './damerau-distance.ts';
import { MAX_WORDS, runToEnd, type Suggestion, type Vocabulary, vocabularyInSteps } from './vocabulary.ts';

const SUGGESTIONS = 5;
const LOOKED_AT = 6;
const MIN_ARTICLES = 2;
/** Below this size, words that occur in a single article are also worth suggesting. */
const SMALL_VOCABULARY = 20_000;
/** Archives up to this size get a new vocabulary whenever they change. */
const SMALL_ARCHIVE = 500;
/** A word is doubted if its best suggestion is a hundred times as frequent. */
const HARDLY = 0.01;
const LONG_ENOUGH = 6;
const GROWN = 1.1;
const PAGE = 4_000;
const MOST_GATHERED = 2 * MAX_WORDS;
/** A window that has just opened needs the processor itself. */
const LEFT_ALONE_MS = 1_000;

export interface TypoHelp {
  /** @param text as typed */
  suggest(text: string): string[];
  /** Has the vocabulary built a little later, between other work, or rebuilt if the archive has grown. */
  prepare(): void;
}

export function createTypoHelp(view: ArchiveView): TypoHelp {
  let ready: { vocabulary: Vocabulary; articles: number; state: object } | null = null;
  let building: Generator<void, Vocabulary> | null = null;

  const done = (vocabulary: Vocabulary): Vocabulary => {
    building = null;
    ready = { vocabulary, articles: articlesIn(view), state: stateOf(view) };
    return vocabulary;
  };
  const isStale = () => {
    if (!ready) return true;
    const articles = articlesIn(view);
    if (articles <= SMALL_ARCHIVE) return ready.state !== stateOf(view);
    return articles > ready.articles * GROWN || ready.articles > articles * GROWN;
  };
  /** What cannot be read is refused where the vocabulary is needed, with the reason. */
  const unlessUnreadable = (work: () => void) => {
    try {
      work();
    } catch {
      building = null;
    }
  };
  const step = () =>
    unlessUnreadable(() => {
      if (!building) return;
      const next = building.next();
      if (next.done) view.atOnce(() => done(next.value));
      else setImmediate(step);
    });

  return {
    suggest: (text) => {
      const atOnce = () => {
        if (ready && (!isStale() || articlesIn(view) > SMALL_ARCHIVE)) return ready.vocabulary;
        return done(runToEnd(building ?? vocabularyOf(view)));
      };
      return correctedTexts(text, view, { ready: () => ready?.vocabulary ?? null, atOnce });
    },
    prepare: () =>
      unlessUnreadable(() => {
        if (building || !view.atOnce(isStale)) return;
        building = vocabularyOf(view);
        setTimeout(step, LEFT_ALONE_MS);
      }),
  };
}

function articlesIn(view: ArchiveView): number {
  return view.rememberOfAll('articles', () => articleCount(view.db));
}

/** Returns the same object until the archive changes. */
function stateOf(view: ArchiveView): object {
  return view.rememberOfAll('state', () => ({}));
}

function* vocabularyOf(view: ArchiveView): Generator<void, Vocabulary> {
  let words: Completion[] = [];
  for (let after = ''; ; ) {
    const page = wordsAfter(view.db, after, PAGE);
    words.push(...page);
    // A large archive has more rare words than are worth holding until the last one is read.
    if (words.length > MOST_GATHERED) words = mostFrequent(words);
    if (page.length < PAGE) break;
    after = (page.at(-1) as Completion).word;
    yield;
  }
  const kept = mostFrequent(words);
  const frequent = kept.filter(({ articles }) => articles >= MIN_ARTICLES);
  return yield* vocabularyInSteps(frequent.length < SMALL_VOCABULARY ? kept.slice(0, SMALL_VOCABULARY) : frequent);
}

function mostFrequent(words: readonly Completion[]): Completion[] {
  return words.toSorted((a, b) => b.articles - a.articles || (a.word < b.word ? -1 : 1)).slice(0, MAX_WORDS);
}

interface Vocabularies {
  /** Null while it is being built. */
  ready(): Vocabulary | null;
  /** Returns the vocabulary, building it now if necessary. */
  atOnce(): Vocabulary;
}

interface Doubted {
  readonly from: number;
  readonly to: number;
  readonly suggestions: readonly Suggestion[];
}

function correctedTexts(typed: string, view: ArchiveView, vocabularies: Vocabularies): string[] {
  const text = withQuotesClosed(typed);
  const doubted = lexQuery(text)
    // A word that must be absent needs no correction; signs before a word, as in *ferri, were not searched for.
    .filter((_, at, pieces) => pieces[at - 1]?.kind !== 'not')
    .flatMap((piece) => {
      if (piece.kind === 'word' && !piece.prefix && !isAddress(piece.text))
        return placesIn(piece.text, piece.from).map((place, at) => ({
          ...place,
          from: at === 0 ? piece.from : place.from,
          canBeBegun: place.to === piece.to,
        }));
      if (piece.kind !== 'phrase') return [];
      const places = placesIn(piece.text, piece.from + text.slice(piece.from).indexOf(piece.text));
      return places.filter(({ to }) => text[to] !== '*');
    })
    .slice(0, LOOKED_AT)
    .flatMap((place) => doubts(place, view, vocabularies));
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

/** Closes a phrase that was left open; a last quotation mark with no words after it is left out. */
function withQuotesClosed(text: string): string {
  const last = lexQuery(text).at(-1);
  if (last?.kind !== 'phrase') return text;
  const typed = text.slice(last.from, last.to);
  const isOpen = typed.length === last.text.length + (last.exact ? '="' : '"').length;
  if (!isOpen) return text;
  return last.text.trim() === '' ? text.slice(0, last.from).trimEnd() : `${text}"`;
}

function placesIn(text: string, offset: number) {
  return tokens(text, null).map(({ surface, from, to }) => ({ surface, from: offset + from, to: offset + to }));
}

interface LookedAt {
  readonly surface: string;
  readonly from: number;
  readonly to: number;
  /** It may be the beginning of a word; within quotation marks, words are whole. */
  readonly canBeBegun?: boolean;
}

function doubts(
  { surface, from, to, canBeBegun = false }: LookedAt,
  view: ArchiveView,
  vocabularies: Vocabularies,
): Doubted[] {
  if ([...surface].length < 3 || !/^\p{L}+$/u.test(surface) || hasCjk(surface)) return [];
  const articles = countArticlesWith(view.db, surface);
  // No word is in more articles than there are, so most words need no look at the vocabulary.
  if (articles > 0 && articles >= HARDLY * articlesIn(view)) return [];
  const vocabulary = articles === 0 ? vocabularies.atOnce() : vocabularies.ready();
  const suggestions = vocabulary?.suggest(surface, SUGGESTIONS) ?? [];
  if (articles === 0 && suggestions.some((other) => isFormOf(surface, other.word, view))) return [];
  const isFar = (other: Suggestion) => articles < HARDLY * other.articles && isOneSlip(surface, other.word);
  const begun = articles === 0 && canBeBegun ? wordsBegunWith(surface, view) : [];
  const likely = articles === 0 ? [...begun, ...suggestions] : suggestions.filter(isFar);
  return likely.length > 0 ? [{ from, to, suggestions: likely }] : [];
}

/** All words that begin with one that is in no article: "minist*". */
function wordsBegunWith(surface: string, view: ArchiveView): Suggestion[] {
  const [first] = stemsStartingWith(view.db, surface, [], 1);
  return first ? [{ word: `${surface}*`, articles: first.df }] : [];
}

/** Whether the archive contains another form of the word, as crew beside crews. That form is found by its stem. */
function isFormOf(surface: string, other: string, view: ArchiveView): boolean {
  if (!other.startsWith(surface) && !surface.startsWith(other)) return false;
  return view.termsOf(other).some(({ lang, stem: kept }) => stem(surface, lang) === kept);
}

/** A word that occurs in the archive is doubted only for a single edit of a long word: "ship" is not a misspelling of "said". */
function isOneSlip(surface: string, other: string): boolean {
  return surface.length >= LONG_ENOUGH && damerauDistance(surface, other) === 1;
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
