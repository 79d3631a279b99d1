/** What a batch of articles puts into the index and the vocabulary: the costly part of indexing, done off the engine's thread. */
import { indexTokens, type WordForm } from '../../text/tokens/normaliser.ts';
import type { IndexedArticle, ToIndex, Words } from '../store/index-queue.ts';
import { packTerms, type TermChange } from '../store/term-log.ts';

/** Longer ones are addresses and codes: findable as a whole, but nothing to complete or to correct. */
const MAX_TERM_LENGTH = 40;

export interface IndexedBatch {
  readonly articles: IndexedArticle[];
  /** What becomes of the vocabulary, as `packTerms` gives it. */
  readonly terms: Uint8Array;
}

export function indexWords(waiting: readonly ToIndex[]): IndexedBatch {
  const count = termCounter();
  const articles = waiting.map(({ articleId, turn, now, before }) => {
    if (before) count.article(before, tokensOf(before).seen, -1);
    if (!now) return { articleId, turn, tokens: null };
    const { tokens, seen } = tokensOf(now);
    count.article(now, seen, 1);
    return { articleId, turn, tokens };
  });
  return { articles, terms: packTerms(count.changes()) };
}

function tokensOf({ title, text, language }: Words) {
  const seen = new Set<WordForm>();
  return { tokens: { title: indexTokens(title, language, seen), body: indexTokens(text, language, seen) }, seen };
}

type Counted = { -readonly [K in keyof TermChange]: TermChange[K] } & { article: number };

/** Counts each word of an article once, however it is written there. */
function termCounter() {
  const byLanguage = new Map<string, Map<string, Counted>>();
  let article = 0;
  return {
    article: ({ language }: Words, seen: ReadonlySet<WordForm>, by: 1 | -1): void => {
      article += 1;
      const lang = primaryLanguage(language);
      const counted = byLanguage.get(lang) ?? new Map<string, Counted>();
      byLanguage.set(lang, counted);
      for (const { surface, token } of seen) {
        if (surface === '' || surface.length > MAX_TERM_LENGTH) continue;
        const known = counted.get(surface);
        if (!known) counted.set(surface, { surface, lang, stem: token, by, article });
        else if (known.article !== article) {
          known.by += by;
          known.article = article;
        }
      }
    },
    changes: function* (): Generator<TermChange> {
      for (const counted of byLanguage.values()) {
        for (const change of counted.values()) if (change.by !== 0) yield change;
      }
    },
  };
}

export function primaryLanguage(language: string | null): string {
  return language?.split('-', 1)[0]?.toLowerCase() ?? '';
}
