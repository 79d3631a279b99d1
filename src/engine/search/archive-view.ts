/** One reading connection, and what searches cache about the archive until it changes. */

import { primaryLanguage } from '../../text/language.ts';
import { placedIndexTokens, spellings, type Token } from '../../text/tokens/normaliser.ts';
import type { Connection } from '../store/connection.ts';
import { inChunks } from '../store/in-chunks.ts';
import type { HitFilter } from '../store/search/hit-filter.ts';
import { allHits } from '../store/search/search.ts';
import {
  languageCounts,
  revisionText,
  type SearchedHead,
  type SearchedText,
  searchedTexts,
  sourceNames,
  tagNames,
} from '../store/search/search-fields.ts';
import { stemsStartingWith, termsOf } from '../store/search-index/terms.ts';
import { isCjk } from './cjk.ts';
import { foldedNames, idsNamed } from './names.ts';
import { languageTag } from './query/language-tag.ts';
import type { FieldInArticle, Phrase } from './query/query.ts';
import { type Lexicon, soughtTokens } from './word-forms.ts';

const REMEMBERED = 64;
/** The languages of an archive change slowly, and counting them is not free. */
const COUNT_LANGUAGES_EVERY_MS = 2_000;
const SMALL_COUNT_MS = 2;
const TEXTS_AT_ONCE = 200;
/** Limit for the tokens of cached texts: about 10 MB, 300 articles. */
const KEPT_TOKENS = 100_000;

/** A text with its tokens. */
export interface ReadText extends SearchedText {
  readonly tokens: readonly Token[];
}

export interface ArchiveView extends Lexicon {
  readonly db: Connection;
  /** The saved searches being carried out, each within the one before. */
  readonly within: Set<number>;
  /** Caches what `make` returns for this key until the archive changes. Only the most recent keys are kept. */
  remember<T>(key: string, make: () => T): T;
  /** The same for facts about the whole archive, which every search needs. */
  rememberOfAll<T>(key: string, make: () => T): T;
  filterOf(test: FieldInArticle): HitFilter;
  /** Returns the articles that have exactly these forms, among those that match. */
  exactly(phrase: Phrase, match: string): HitFilter;
  /** Returns a text with its tokens, caching the last ones read: while typing, most articles found are those found one keystroke ago. */
  readText(head: SearchedHead): ReadText;
  /** Runs `work` on one state of the archive. */
  atOnce<T>(work: () => T): T;
}

export function viewArchive(db: Connection): ArchiveView {
  return new View(db);
}

class View implements ArchiveView {
  readonly db: Connection;
  readonly within = new Set<number>();
  readonly #remembered = new Map<string, unknown>();
  readonly #ofAll = new Map<string, unknown>();
  #version = -1;
  #languages: { list: string[]; at: number; tookMs: number } | null = null;
  #isInside = false;
  readonly #texts = new Map<string, ReadText>();
  #keptTokens = 0;

  constructor(db: Connection) {
    this.db = db;
  }

  atOnce<T>(work: () => T): T {
    if (this.#isInside) return work();
    this.db.exec('BEGIN');
    this.#isInside = true;
    try {
      const version = this.db.pragma('data_version', { simple: true }) as number;
      if (version !== this.#version) {
        this.#remembered.clear();
        this.#ofAll.clear();
      }
      this.#version = version;
      return work();
    } finally {
      this.#isInside = false;
      this.db.exec('COMMIT');
    }
  }

  remember<T>(key: string, make: () => T): T {
    if (this.#remembered.has(key)) {
      const known = this.#remembered.get(key) as T;
      this.#remembered.delete(key);
      this.#remembered.set(key, known);
      return known;
    }
    const made = make();
    if (this.#remembered.size >= REMEMBERED) this.#remembered.delete(this.#remembered.keys().next().value as string);
    this.#remembered.set(key, made);
    return made;
  }

  rememberOfAll<T>(key: string, make: () => T): T {
    if (!this.#ofAll.has(key)) this.#ofAll.set(key, make());
    return this.#ofAll.get(key) as T;
  }

  readText(head: SearchedHead): ReadText {
    const key = `${head.revisionId} ${head.language}`;
    const known = this.#texts.get(key);
    if (known) {
      this.#texts.delete(key);
      this.#texts.set(key, known);
      return { ...known, title: head.title };
    }
    const text = revisionText(this.db, head.revisionId);
    const read = { ...head, text, tokens: placedIndexTokens(text, head.language) };
    this.#texts.set(key, read);
    this.#keptTokens += read.tokens.length;
    for (const [oldest, { tokens: given }] of this.#texts) {
      if (this.#keptTokens <= KEPT_TOKENS) break;
      this.#texts.delete(oldest);
      this.#keptTokens -= given.length;
    }
    return read;
  }

  get languages(): readonly string[] {
    return this.rememberOfAll('languages', () => {
      const known = this.#languages;
      const now = performance.now();
      if (known && known.tookMs > SMALL_COUNT_MS && now - known.at < COUNT_LANGUAGES_EVERY_MS) return known.list;
      const list = [...new Set(languageCounts(this.db).map(({ language }) => primaryLanguage(language)))];
      this.#languages = { list, at: now, tookMs: performance.now() - now };
      return list;
    });
  }

  termsOf(surface: string) {
    return this.remember(`term ${surface}`, () => termsOf(this.db, surface));
  }

  stemsStartingWith(prefix: string, languages: readonly string[], limit: number) {
    return stemsStartingWith(this.db, prefix, languages, limit);
  }

  filterOf(test: FieldInArticle): HitFilter {
    switch (test.name) {
      case 'source':
        return { kind: 'sources', ids: this.#sourcesNamed(test.value) };
      case 'lang':
        return { kind: 'languages', tags: [languageTag(test.value)] };
      case 'tag':
        return { kind: 'tags', ids: this.#tagsNamed(test.value) };
      case 'published':
        return { kind: 'published', ...test.range };
      case 'has':
        return { kind: 'has', what: test.value };
      case 'is':
        return test.value === 'read' ? { kind: 'read' } : { kind: 'not', part: { kind: 'read' } };
    }
  }

  /** By a name or domain. */
  #sourcesNamed(typed: string): number[] {
    const names = this.rememberOfAll('sources', () =>
      foldedNames(sourceNames(this.db).map(({ sourceId, value }) => ({ id: sourceId, name: value }))),
    );
    return idsNamed(names, typed);
  }

  /** A tag includes those below it: port finds port/fog. */
  #tagsNamed(typed: string): number[] {
    const wanted = typed.normalize('NFKC').toLowerCase();
    return tagNames(this.db)
      .filter(({ name }) => `${name.normalize('NFKC').toLowerCase()}/`.startsWith(`${wanted}/`))
      .map(({ tagId }) => tagId);
  }

  exactly(phrase: Phrase, match: string): HitFilter {
    const ids = this.remember(`exactly ${phrase.inTitle} ${phrase.text} ${match}`, () => {
      const wanted = soughtAsTyped(phrase.text);
      const candidates = allHits(this.db, { match, where: null });
      const found: number[] = [];
      for (const some of inChunks(candidates, TEXTS_AT_ONCE)) {
        for (const article of searchedTexts(this.db, some)) {
          const isThere = (text: string) => ` ${spellings(text, placedIndexTokens(text, null))} `.includes(wanted);
          if (isThere(article.title) || (!phrase.inTitle && isThere(article.text))) found.push(article.articleId);
        }
      }
      return found;
    });
    return { kind: 'ids', ids };
  }
}

/** A lone last character of Han or Kana is the beginning of a pair. */
function soughtAsTyped(text: string): string {
  const sought = soughtTokens(text, null);
  const isBegun = isCjk(sought.at(-1)?.token ?? '');
  return ` ${spellings(text, sought)}${isBegun ? '' : ' '}`;
}
