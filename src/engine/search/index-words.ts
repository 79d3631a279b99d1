/** What a batch of articles puts into the index and the vocabulary: the costly part of indexing, done off the engine's thread. */
import { type Token, tokens } from '../../text/normaliser.ts';
import type { IndexedArticle, ToIndex, Words } from '../store/index-queue.ts';
import type { TermChange } from '../store/terms.ts';
import { isCjk } from './cjk.ts';

/** Longer ones are addresses and codes: findable as a whole, but nothing to complete or to correct. */
const MAX_TERM_LENGTH = 40;

export interface IndexedBatch {
  readonly articles: IndexedArticle[];
  /** In the order of the vocabulary's key, which makes writing them cheaper. */
  readonly terms: TermChange[];
}

export function indexWords(waiting: readonly ToIndex[]): IndexedBatch {
  const changes = new Map<string, { surface: string; lang: string; stem: string; by: number }>();
  const articles = waiting.map(({ articleId, turn, now, before }) => {
    if (before) count(tokensOf(before), before.language, -1, changes);
    if (!now) return { articleId, turn, tokens: null };
    const found = tokensOf(now);
    count(found, now.language, 1, changes);
    return { articleId, turn, tokens: { title: spaced(found.title), body: spaced(found.body) } };
  });
  const terms = [...changes.values()].filter(({ by }) => by !== 0);
  return { articles, terms: terms.sort((a, b) => (a.surface < b.surface ? -1 : a.surface > b.surface ? 1 : 0)) };
}

interface FoundTokens {
  readonly title: readonly Token[];
  readonly body: readonly Token[];
}

function tokensOf({ title, text, language }: Words): FoundTokens {
  return { title: tokens(title, language), body: tokens(text, language) };
}

function spaced(found: readonly Token[]): string {
  let text = '';
  for (const { token } of found) text += text === '' ? token : ` ${token}`;
  return text;
}

function count(
  { title, body }: FoundTokens,
  language: string | null,
  by: 1 | -1,
  changes: Map<string, { surface: string; lang: string; stem: string; by: number }>,
): void {
  const lang = primaryLanguage(language);
  const seen = new Set<string>();
  for (const found of [title, body]) {
    for (const { surface, token } of found) {
      if (seen.has(surface)) continue;
      seen.add(surface);
      if (surface === '' || surface.length > MAX_TERM_LENGTH || isCjk(surface)) continue;
      const key = `${lang} ${surface}`;
      const change = changes.get(key);
      if (change) change.by += by;
      else changes.set(key, { surface, lang, stem: token, by });
    }
  }
}

export function primaryLanguage(language: string | null): string {
  return language?.split('-', 1)[0]?.toLowerCase() ?? '';
}
