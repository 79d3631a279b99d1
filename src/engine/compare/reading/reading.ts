// What the comparison reads from one article: its sentences with words, concepts, figures, dates and names.
import type { ComparedArticle } from '../../../contract/model/comparing/comparison.ts';
import { datesInText } from '../../../text/dates/dates-in-text.ts';
import { type PublishedMoment, publishedMoment, type TimeMention } from '../../../text/dates/time-mention.ts';
import type { Figure } from '../../../text/figures/figure.ts';
import { figures } from '../../../text/figures/figures.ts';
import { languageOrAssumed } from '../../../text/language.ts';
import { foldLetters } from '../../../text/letters/fold.ts';
import { sentenceWords } from '../../../text/sentences/sentence-words.ts';
import { sentences } from '../../../text/sentences/sentences.ts';
import { tokens } from '../../../text/tokens/normaliser.ts';
import { stopWords } from '../../../text/tokens/stop-words.ts';
import { type NameMention, namesIn } from '../../../text/words/names.ts';
import { type Word, words } from '../../../text/words/words.ts';
import { arabicNamesIn } from './arabic-names.ts';
import { type ConceptMention, conceptsIn } from './concepts.ts';
import { figuresOfStory, namesOfStory, timesOfStory } from './page-stamps.ts';

export interface ReadSentence {
  readonly article: number;
  readonly index: number;
  /** UTF-16 places in the article's text. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly words: readonly Word[];
  /** Without stop words. */
  readonly stems: readonly PlacedStem[];
  readonly concepts: readonly ConceptMention[];
  readonly figures: readonly Figure[];
  readonly times: readonly TimeMention[];
  readonly names: readonly NameMention[];
  /** Only letters, figures and words: two sentences with the same key are copies. */
  readonly plain: string;
}

interface PlacedStem {
  readonly stem: string;
  /** UTF-16 place in the article's text. */
  readonly from: number;
}

export interface ReadArticle {
  /** Index among the compared articles, ordered by ID. */
  readonly at: number;
  readonly articleId: number;
  readonly stored: string;
  /** The stored text up to the end of what is compared, without the line breaks within its sentences. */
  readonly text: string;
  readonly language: string;
  readonly published: PublishedMoment | null;
  readonly sentences: readonly ReadSentence[];
  /** Folded words. */
  readonly inTitle: ReadonlySet<string>;
  /** Folded words of title and read text, to tell whether a name from another article occurs here too. */
  readonly vocabulary: ReadonlySet<string>;
}

/** The article that `sentence` was read from. */
export function articleOf(articles: readonly ReadArticle[], { article }: { readonly article: number }): ReadArticle {
  return articles[article] as ReadArticle;
}

/** Only this many sentences of an article are read and compared, so that the cost stays bounded. */
const MOST_SENTENCES = 1500;

/** A longer "sentence" is a table or a list: it is aligned with its copies but not analysed. */
const MOST_LETTERS = 2000;
const NOTHING_READ = { words: [], stems: [], concepts: [], figures: [], times: [], names: [] };

export function readArticle(article: ComparedArticle, at: number): ReadArticle {
  const language = languageOrAssumed(article.language, article.text);
  const spans = sentences(article.text, article.language).slice(0, MOST_SENTENCES);
  const text = unwrapped(article.text.slice(0, spans.at(-1)?.to), spans);
  const published = publishedMoment(article.published);
  const common = stopWords(language);
  const opening = { isCommon: (folded: string) => common.has(folded), titles: sentenceWords(language).titles };
  const times = datesInText(text, language, published);
  const counted = figures(text, language, times);
  const within = grouped(spans);
  const timesOf = within(times);
  const figuresOf = within(counted);
  const all = words(text);
  const wordsOf = within(all);
  const stemsOf = within(tokens(text, article.language));
  const inTitle = new Set(words(article.title).map(({ folded }) => folded));
  return {
    at,
    articleId: article.articleId,
    stored: article.text,
    text,
    language,
    published,
    inTitle,
    vocabulary: inTitle.union(new Set(all.map(({ folded }) => folded))),
    sentences: spans.map((span, index) => {
      const slice = text.slice(span.from, span.to);
      const plain = foldLetters(slice).replace(/[^\p{L}\p{N}]+/gu, '');
      if (slice.length > MOST_LETTERS)
        return { ...NOTHING_READ, article: at, index, from: span.from, to: span.to, text: slice, plain };
      const found = wordsOf(index);
      return {
        article: at,
        index,
        from: span.from,
        to: span.to,
        text: slice,
        words: found,
        stems: stemsOf(index)
          .filter(({ surface, token }) => !common.has(surface) && !/^\p{N}/u.test(token))
          .map(({ token, from }) => ({ stem: token, from })),
        concepts: conceptsIn(text, span.from, span.to, found, language),
        figures: figuresOfStory(figuresOf(index), text, span),
        times: timesOfStory(timesOf(index), article.text, span),
        names: language === 'ar' ? arabicNamesIn(text, found) : namesOfStory(namesIn(text, span, opening)),
        plain,
      };
    }),
  };
}

/** Mail and old archives break their lines within a sentence: there, a space stands for the break. */
function unwrapped(text: string, spans: readonly Placed[]): string {
  if (!text.includes('\n')) return text;
  let read = '';
  for (const { from, to } of spans) {
    read += text.slice(read.length, from) + text.slice(from, to).replaceAll('\n', ' ');
  }
  return read + text.slice(read.length);
}

type Placed = { readonly from: number; readonly to: number };

/** Sorts what was found in a text into its sentences, by where each begins. */
function grouped(spans: readonly Placed[]): <T extends Placed>(found: readonly T[]) => (index: number) => readonly T[] {
  return <T extends Placed>(found: readonly T[]) => {
    const sorted: T[][] = spans.map(() => []);
    let at = 0;
    for (const one of found) {
      while (at < spans.length - 1 && one.from >= (spans[at] as Placed).to) at += 1;
      const span = spans[at];
      if (span && one.from >= span.from && one.to <= span.to) sorted[at]?.push(one);
    }
    return (index) => sorted[index] ?? [];
  };
}
