// The search normaliser: what index, query and highlights mean by a token.

import { primaryLanguage } from '../language.ts';
import { stripMarks } from '../letters/fold.ts';
import { foldedLetters } from '../letters/folded-letters.ts';
import type { Utf16Span } from '../offsets.ts';
import { bareCharacter, cjkCharacters, eachBigram, eachIndexed } from './cjk-runs.ts';
import { type FoldedText, foldedText, textFolded } from './folded-text.ts';
import { arabicFold, arabicStem, type Stem, stemmerFor } from './stemmers.ts';
import { characterHash, isCjkHash, letterHash, plainWordHash, wordHash } from './word-hash.ts';
import { WordScan } from './word-scan.ts';

/** Stored with the index: when the number changes, the index is rebuilt. */
export const NORM_VERSION = 7;

export type Token = {
  /** A stem, a whole word if there is no stemmer, or two characters of Han or Kana. */
  token: string;
  /** Its place in the original text, UTF-16, half open. */
  from: number;
  to: number;
  /** The token before stemming. */
  surface: string;
};

/**
 * Words cached per language, at about 150 bytes each; a full cache starts again, and the common words are back within
 * an article.
 */
const MOST_CACHED = 100_000;
const NON_ASCII = /[^\p{ASCII}]/u;
const FIRST_LETTER = /\p{L}/u;

type Script = 'Latin' | 'Cyrillic' | 'Arabic' | 'accented' | 'other';

function scriptOf(word: string): Script {
  const code = word.charCodeAt(0);
  // How most words begin; checked before the regular expressions.
  if (code >= 0x61 && code <= 0x7a) return 'Latin';
  if (code >= 0x430 && code <= 0x45f) return 'Cyrillic';
  const letter = FIRST_LETTER.exec(word)?.[0] ?? '';
  if (/\p{Script=Latin}/u.test(letter)) return 'Latin';
  if (/\p{Script=Cyrillic}/u.test(letter)) return 'Cyrillic';
  if (/\p{Script=Arabic}/u.test(letter)) return 'Arabic';
  return /[\p{Script=Greek}\p{Script=Hebrew}]/u.test(letter) ? 'accented' : 'other';
}

const FOREIGN_DIGIT = /[\p{Nd}--[0-9]]/gv;

/** Digits of every script as one: ٢٥ and २५ are 25. */
const withPlainDigits = (word: string): string =>
  NON_ASCII.test(word) ? word.replace(FOREIGN_DIGIT, (digit) => String(digitValue(digit))) : word;

/** The digits of a script are ten consecutive characters beginning with its zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) as number;
  let zero = code;
  while (code - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

const withoutAccents = (word: string): string => (NON_ASCII.test(word) ? stripMarks(word) : word);

/**
 * Elided articles, prepositions and pronouns: "l'économie" must be found by "économie", "dell'Italia" by "Italia"
 * (decision 4). In every language, since names travel.
 */
const ELISION = /^(?:[cdjlmnst]|(?:jus|lors|puis)?qu|d?all|[bdn]ell|quell|coll|sull|quest|un)'(?=\p{L}{2})/u;

/** A word of folded text without its apostrophes, English 's and elided articles. */
const withoutApostrophes = (word: string): string =>
  word.includes("'") ? word.replace(/'s$/, '').replace(ELISION, '').replaceAll("'", '') : word;

/** The dot of Devanagari, which many leave out: सड़क, सडक. */
const NUKTA = '\u093c';

/** Stress marks are removed; й and ї, which NFKC composes, stay. */
const plainCyrillic = (word: string): string => word.replace(/\p{M}/gu, '').replaceAll('ё', 'е');

/** A word in the index's form and in the vocabulary's form; both '' for a mark that stands alone. */
export interface WordForm {
  readonly token: string;
  readonly surface: string;
  /** The last list to have it, by number, and its place there: marks in the form take a fraction of the time of a Map. */
  list: number;
  place: number;
}

/** As it is cached: by its folded spelling. Each language has its own. */
interface CachedForm extends WordForm {
  readonly folded: string;
  /** Of the surface form. */
  readonly hash: number;
  /** Another spelling with the same hash. */
  readonly other: CachedForm | undefined;
  /** The last of `SeenWords` to see it. */
  seenBy: number;
}

let seenWords = 0;

/** The words of the text given to `indexTokens`. */
export class SeenWords {
  /** Each spelling once, unless the cache was full; without pairs of Han and Kana. */
  readonly forms: WordForm[] = [];
  /** For all words; in Han and Kana, one per character. */
  count = 0;
  /** As in `WordsInPlace`. */
  readonly hashes: number[] = [];
  readonly #number = ++seenWords;

  add(form: CachedForm): void {
    this.hashes.push(form.hash);
    if (form.seenBy === this.#number) return;
    form.seenBy = this.#number;
    this.forms.push(form);
  }
}

type Stemmers = Readonly<Record<'Latin' | 'Cyrillic', Stem>>;

function wordForm(folded: string, stemmers: Stemmers): Pick<WordForm, 'token' | 'surface'> {
  const word = withPlainDigits(withoutApostrophes(folded));
  switch (scriptOf(word)) {
    case 'Latin':
      return { token: withoutAccents(stemmers.Latin(word)), surface: withoutAccents(word) };
    case 'Cyrillic': {
      const surface = plainCyrillic(word);
      return { token: stemmers.Cyrillic(surface), surface };
    }
    case 'Arabic': {
      const surface = arabicFold(word);
      return { token: arabicStem(surface), surface };
    }
    case 'accented': {
      // Greek capitals have no accents, and Hebrew is mostly written without points.
      const surface = withoutAccents(word);
      return { token: surface, surface };
    }
    case 'other': {
      const surface = /[\p{L}\p{N}]/u.test(word) ? word.replaceAll(NUKTA, '') : '';
      return { token: surface, surface };
    }
  }
}

/** A copy that does not keep the whole text alive, as a slice would. */
const detached = (slice: string): string => (slice.length < 13 ? slice : `\u0000${slice}`.slice(1));

/** Cached word forms for one language. */
class Forms {
  /** By the hash of the folded spelling, which need not be cut out of its text to be found. */
  readonly #known = new Map<number, CachedForm>();
  readonly #stemmers: Stemmers;

  constructor(language: string) {
    this.#stemmers = { Latin: stemmerFor(language, 'Latin'), Cyrillic: stemmerFor(language, 'Cyrillic') };
  }

  /** The form of the letters [from, to) of folded text. */
  of(text: string, from: number, to: number, hash: number): CachedForm {
    const first = this.#known.get(hash);
    for (let form = first; form !== undefined; form = form.other) {
      if (isAt(text, from, to, form.folded)) return form;
    }
    return this.#add(detached(text.slice(from, to)), hash, first);
  }

  #add(folded: string, hash: number, other: CachedForm | undefined): CachedForm {
    const { token, surface } = wordForm(folded, this.#stemmers);
    const form = { token, surface, list: 0, place: 0, folded, hash: wordHash(surface), other, seenBy: 0 };
    if (this.#known.size >= MOST_CACHED) this.#known.clear();
    this.#known.set(hash, form);
    return form;
  }
}

function isAt(text: string, from: number, to: number, word: string): boolean {
  if (word.length !== to - from) return false;
  let at = 0;
  while (at < word.length && text.charCodeAt(from + at) === word.charCodeAt(at)) at++;
  return at === word.length;
}

const formsByLanguage = new Map<string, Forms>();

function formsFor(language: string | null): Forms {
  const primary = primaryLanguage(language);
  let forms = formsByLanguage.get(primary);
  if (!forms) {
    forms = new Forms(primary);
    formsByLanguage.set(primary, forms);
  }
  return forms;
}

function formOf(folded: string, language: string | null): WordForm {
  return formsFor(language).of(folded, 0, folded.length, letterHash(folded, 0, folded.length));
}

/** The tokens of a text in its language (BCP 47; null: not stemmed), in order, with their places in the original. */
export function tokens(text: string, language: string | null): Token[] {
  return placed(text, language, eachBigram);
}

/** The same as the index has them, in which the last character of a run of Han or Kana follows its pairs. */
export function placedIndexTokens(text: string, language: string | null): Token[] {
  return placed(text, language, eachIndexed);
}

function placed(text: string, language: string | null, eachOfRun: typeof eachBigram): Token[] {
  const forms = formsFor(language);
  const folded = foldedText(text);
  const found: Token[] = [];
  const scan = new WordScan(folded.text);
  while (scan.next()) {
    const { from: start, to: end } = scan;
    if (scan.isCjk) {
      eachOfRun(folded.text.slice(start, end), (token, from, to) => {
        found.push({ token, ...folded.origin(start + from, start + to), surface: token });
      });
      continue;
    }
    const { token, surface } = forms.of(folded.text, start, end, scan.hash);
    if (token !== '') found.push({ token, ...folded.origin(start, end), surface });
  }
  return found;
}

const SIMPLE_CJK = /^[\u3040-\u3098\u309b-\u9fff]+$/;

/** The tokens of a text, joined by spaces: the input of the index. @param seen receives its words */
export function indexTokens(text: string, language: string | null, seen = new SeenWords()): string {
  const forms = formsFor(language);
  const folded = textFolded(text);
  const found: string[] = [];
  const scan = new WordScan(folded);
  while (scan.next()) {
    const { from, to } = scan;
    if (scan.isCjk) {
      seen.count += to - from;
      const run = folded.slice(from, to);
      if (run.length > 1 && SIMPLE_CJK.test(run)) {
        for (let at = 0; at + 1 < run.length; at++) found.push(run.slice(at, at + 2));
        found.push(run.slice(-1));
        for (let at = 0; at < run.length; at++) seen.hashes.push(characterHash(run, at, at + 1));
      } else {
        eachIndexed(run, (token) => found.push(token));
        for (const character of cjkCharacters(run)) seen.hashes.push(characterHash(bareCharacter(character)));
      }
      continue;
    }
    seen.count += 1;
    const form = forms.of(folded, from, to, scan.hash);
    if (form.token === '') continue;
    found.push(form.token);
    seen.add(form);
  }
  return found.join(' ');
}

/** The words before stemming, each character of Han or Kana one word: for near and partial copies. */
export function searchWords(text: string): string[] {
  return new WordsInPlace(text).surfaces();
}

/** The same words at a fraction of the cost: hashes at once, letters and places only on demand. */
export class WordsInPlace {
  /** For each word. */
  readonly hashes: Uint32Array;
  readonly #folded: FoldedText;
  /** For each word, in the folded text. */
  readonly #from: Uint32Array;
  readonly #to: Uint32Array;

  constructor(text: string) {
    const folded = foldedText(text);
    const forms = formsFor(null);
    const [hashes, starts, ends]: [number[], number[], number[]] = [[], [], []];
    const add = (hash: number, from: number, to: number) => {
      hashes.push(hash);
      starts.push(from);
      ends.push(to);
    };
    const scan = new WordScan(folded.text);
    while (scan.next()) {
      let { from } = scan;
      if (!scan.isCjk) {
        const plain = plainWordHash(folded.text, from, scan.to);
        const form = plain === null ? forms.of(folded.text, from, scan.to, scan.hash) : null;
        if (form?.surface !== '') add(plain ?? (form as WordForm & { hash: number }).hash, from, scan.to);
        continue;
      }
      const run = folded.text.slice(from, scan.to);
      for (const character of SIMPLE_CJK.test(run) ? run : cjkCharacters(run)) {
        add(characterHash(bareCharacter(character)), from, from + character.length);
        from += character.length;
      }
    }
    this.hashes = new Uint32Array(hashes);
    this.#folded = folded;
    this.#from = new Uint32Array(starts);
    this.#to = new Uint32Array(ends);
  }

  /** For words [from, to). */
  surfaces(from = 0, to = this.hashes.length): string[] {
    return Array.from({ length: Math.max(0, to - from) }, (_, index) => this.#surface(from + index));
  }

  /** A word's place in the original. */
  place(index: number): Utf16Span {
    return this.#folded.origin(this.#from[index] as number, this.#to[index] as number);
  }

  #surface(index: number): string {
    const [from, to] = [this.#from[index] as number, this.#to[index] as number];
    const word = this.#folded.text.slice(from, to);
    if (isCjkHash(this.hashes[index] as number)) return bareCharacter(word);
    // Most words are their own surface form and need no look-up.
    return plainWordHash(word, 0, word.length) === null ? formOf(word, null).surface : word;
  }
}

/** One word's token in a language. For several words, or Han and Kana of more than two characters, use `tokens`. */
export function stem(word: string, language: string | null): string {
  return formOf(foldedText(word).text, language).token;
}

/** Surface forms, joined by spaces, with Latin letters as they are in the text: accents, ß and ł are kept. */
export const spellings = (text: string, tokens: readonly Token[]): string =>
  tokens.map((token) => spelling(text, token)).join(' ');

function spelling(text: string, { surface, from, to }: Token): string {
  const word = text.slice(from, to).toLowerCase();
  if (word === surface || scriptOf(surface) !== 'Latin') return surface;
  return withPlainDigits(withoutApostrophes(foldedText(word).text));
}

/** One word in the vocabulary's form: folded, without accents, not stemmed. */
export function surfaceFold(word: string): string {
  return formOf(foldedText(word).text, null).surface;
}

/** Letters and digits only, NFKC and case-folded: two texts with the same result say the same words. */
export function normalisedText(text: string): string {
  return foldedLetters(text.normalize('NFKC'));
}
