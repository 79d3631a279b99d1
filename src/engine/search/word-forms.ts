/** The forms of a typed word or phrase in the index: its tokens as each language that may be meant would have stemmed them. */
import { placedIndexTokens, type Token, tokens } from '../../text/tokens/normaliser.ts';
import { stopWords } from '../../text/tokens/stop-words.ts';
import type { BegunStem, TermRow } from '../store/search-index/terms.ts';
import { isCjk, isPrefixOfWords } from './cjk.ts';

/** What the archive knows about words, as one transaction sees it. */
export interface Lexicon {
  /** Primary language subtags, most frequent first; '' stands for articles of unknown language. */
  readonly languages: readonly string[];
  termsOf(surface: string): readonly TermRow[];
  stemsStartingWith(prefix: string, languages: readonly string[], limit: number): readonly BegunStem[];
}

/** Consecutive tokens. `opens`: the last one is only the beginning of a token, such as a lone Han character, or a Korean word before its particle. */
export interface Form {
  readonly tokens: readonly string[];
  readonly opens: boolean;
}

const MAX_LANGUAGES = 3;
const MAX_FORMS = 6;
/** From this number of articles on, the vocabulary is trusted on which languages a word belongs to. */
const ENOUGH_ARTICLES = 20;
const SMALLEST_SHARE = 0.01;
const FAIR_SHARE = 0.1;

const CYRILLIC = new Set(['ru', 'uk', 'bg', 'be', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg']);
const UNSTEMMED = new Set([
  'ar',
  'fa',
  'ur',
  'ps',
  'ckb',
  'zh',
  'ja',
  'ko',
  'he',
  'hi',
  'bn',
  'th',
  'am',
  'ti',
  'hy',
  'ka',
  'el',
  'ta',
  'te',
  'my',
]);
const LATIN_OR_CYRILLIC = /[\p{Script=Latin}\p{Script=Cyrillic}]/u;

export interface Meant {
  /** The languages asked for; empty if none were. */
  readonly only: readonly string[];
  /** The languages of the words beside it (see `likelyLanguages`); empty if nothing is known. */
  readonly together: readonly string[];
}

export function formsOf(text: string, lexicon: Lexicon, meant: Meant): Form[] {
  const plain = tokens(text, null);
  if (plain.length === 0) return [];
  const isPlainlyTyped = !ACCENTED.test(text.normalize('NFD'));
  const forms = new Map<string, Form>();
  for (const language of candidates(plain, lexicon, meant)) {
    const found = soughtTokens(text, language === '' ? null : language);
    const stems = found.map(({ token }) => token);
    const known = isPlainlyTyped ? found.map((token) => knownStem(token, language, lexicon)) : stems;
    for (const each of [stems, known]) forms.set(each.join(' '), formOf(each));
    if (forms.size >= MAX_FORMS) break;
  }
  return [...forms.values()];
}

const LATIN = /\p{Script=Latin}/u;
const ACCENTED = /\p{Script=Latin}\p{M}/u;

/** The stem of the archive's word that is spelled so but for accents: "presidencia" has another stem than "presidência". */
function knownStem({ token, surface }: Token, language: string, lexicon: Lexicon): string {
  if (!LATIN.test(surface)) return token;
  return lexicon.termsOf(surface).find(({ lang, stem }) => lang === language && stem !== token)?.stem ?? token;
}

const formOf = (tokens: readonly string[]): Form => ({ tokens, opens: isPrefixOfWords(tokens.at(-1) ?? '') });

/** The tokens by which the index finds a text. If it ends in Han or Kana, the run may go on, so its last character alone is not among them. */
export function soughtTokens(text: string, language: string | null): Token[] {
  const found = placedIndexTokens(text, language);
  const [pair, last] = found.slice(-2);
  return pair && last && pair.to === last.to && isCjk(last.token) ? found.slice(0, -1) : found;
}

/**
 * Words typed together are probably of one language. Keeps languages that know over half as many of them as the best one, so a Ukrainian query is not stemmed
 * as Russian too.
 */
export function likelyLanguages(texts: readonly string[], lexicon: Lexicon): string[] {
  const counts = new Map<string, number>();
  for (const { surface } of texts.flatMap((text) => tokens(text, null))) {
    if (!LATIN_OR_CYRILLIC.test(surface)) continue;
    for (const lang of new Set(lexicon.termsOf(surface).map((row) => row.lang)))
      counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].filter(([, count]) => count * 2 > most).map(([language]) => language);
}

function candidates(plain: readonly Token[], lexicon: Lexicon, { only, together }: Meant): string[] {
  if (only.length > 0) return [...only];
  const stemmed = plain.filter(({ surface }) => LATIN_OR_CYRILLIC.test(surface)).map(({ surface }) => surface);
  if (stemmed.length === 0) return [''];
  const perWord = stemmed.map((surface) => likeliest(languagesOf(surface, lexicon), surface, lexicon, together));
  const shared = perWord.reduce((left, right) => left.filter((language) => right.includes(language)));
  const meant = shared.length > 0 ? shared : [...new Set(perWord.flat())];
  return meant.length > 0 ? meant : [''];
}

/** Returns the most frequent languages in the word's script, and any that contain the word, except those that hardly do. */
function languagesOf(surface: string, lexicon: Lexicon): string[] {
  const rows = lexicon.termsOf(surface);
  const most = rows[0]?.df ?? 0;
  const isCyrillic = /\p{Script=Cyrillic}/u.test(surface);
  const usual = lexicon.languages
    .filter((language) => (isCyrillic ? CYRILLIC.has(language) : !CYRILLIC.has(language) && !UNSTEMMED.has(language)))
    .slice(0, MAX_LANGUAGES);
  const holding = rows.filter(({ df }) => df >= most * SMALLEST_SHARE).map(({ lang }) => lang);
  return [...new Set(most >= ENOUGH_ARTICLES ? holding : [...holding, ...usual])];
}

/** Narrows the languages to those of the words beside it, unless the word is more likely of another: "ferry" beside "Fähre". */
function likeliest(languages: string[], surface: string, lexicon: Lexicon, together: readonly string[]): string[] {
  const rows = lexicon.termsOf(surface);
  const most = rows[0]?.df ?? 0;
  const isOfThese = rows.some(({ lang, df }) => together.includes(lang) && df >= most * FAIR_SHARE);
  const narrowed = languages.filter((language) => together.includes(language));
  return (isOfThese || most === 0) && narrowed.length > 0 ? narrowed : languages;
}

/** Whether every language that may be meant considers it too common to search for. */
export function isStopWord(text: string, lexicon: Lexicon, only: readonly string[]): boolean {
  const plain = tokens(text, null);
  const [word] = plain;
  if (!word || plain.length > 1) return false;
  if (isCjk(word.token)) return stopWords('zh').has(word.surface);
  const rows = lexicon.termsOf(word.surface);
  const holding = rows.filter(({ df }) => df >= (rows[0]?.df ?? 0) * FAIR_SHARE).map(({ lang }) => lang);
  const meant =
    only.length > 0 ? only : holding.length > 0 ? holding : candidates(plain, lexicon, { only, together: [] });
  return meant.every((language) => stopWords(language === '' ? 'en' : language).has(word.surface));
}
