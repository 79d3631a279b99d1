/**
 * The vocabulary as it is stored: sorted, in pages of some dozens of words, each written without the letters that it shares with the word before it. A row for
 * each word took 2.4 times the space.
 */
import { type Connection, cellOf, prepared, rowOf, rowsOf } from '../connection.ts';

/** A word as it occurs in articles of one language, and the number of those that contain it. Words that differ in accents alone, as fähre and fahre, may have two stems. */
export interface Term {
  readonly surface: string;
  /** Primary language subtag; '' if the articles' language is not known. */
  readonly lang: string;
  readonly stem: string;
  readonly df: number;
}

interface Page {
  /** The first word, by which the page is found. All languages of a word are on one page. */
  readonly first: string;
  readonly words: string;
}

const MOST_WORDS = 64;
/** What the halves of a full page hold, and pages of new words, so that they have room to grow. */
const FEW_WORDS = 40;
const PAGES_AT_ONCE = 16;

/** Returns a word in all its languages. */
export function termsOfWord(db: Connection, surface: string): Term[] {
  const page = pageOf(db, surface);
  return page ? termsFrom(page).filter((term) => term.surface === surface) : [];
}

/** Goes through the vocabulary from a word on, whether or not it occurs. */
export function* termsFromWord(db: Connection, from: string): Generator<Term> {
  let next = pageOf(db, from)?.first ?? '';
  for (;;) {
    const pages = rowsOf<Page>(
      db,
      `SELECT first, words FROM term_page WHERE first >= ? ORDER BY first LIMIT ${PAGES_AT_ONCE}`,
      next,
    );
    for (const page of pages) for (const term of termsFrom(page)) if (!isBefore(term.surface, from)) yield term;
    if (pages.length < PAGES_AT_ONCE) return;
    next = `${(pages.at(-1) as Page).first}\0`;
  }
}

/**
 * Adds counts to the vocabulary; words that no article contains any more are deleted.
 * @param changes in the order of their words; `df` is the difference
 * @returns the number of changes made: those of at most so many pages
 */
export function changeTerms(db: Connection, changes: readonly Term[], pagesAtMost: number): number {
  const remove = prepared(db, 'DELETE FROM term_page WHERE first = ?');
  const put = prepared(db, 'INSERT INTO term_page (first, words) VALUES (?, ?)');
  let at = 0;
  for (let pages = 0; pages < pagesAtMost && at < changes.length; pages++) {
    const { surface } = changes[at] as Term;
    const page = pageOf(db, surface);
    const end = endOnPage(db, page, changes, at);
    if (page) remove.run(page.first);
    const terms = added(page ? termsFrom(page) : [], changes.slice(at, end));
    for (const some of pagesFor(terms)) put.run((some[0] as Term).surface, packed(some));
    at = end;
  }
  return at;
}

/** The page that a word is or would be on: the last one that does not begin after it, or else the first. */
function pageOf(db: Connection, surface: string): Page | undefined {
  return (
    rowOf<Page>(db, 'SELECT first, words FROM term_page WHERE first <= ? ORDER BY first DESC LIMIT 1', surface) ??
    rowOf<Page>(db, 'SELECT first, words FROM term_page ORDER BY first LIMIT 1')
  );
}

/** @returns the index of the first change after `at` that belongs on another page */
function endOnPage(db: Connection, page: Page | undefined, changes: readonly Term[], at: number): number {
  const next =
    page && cellOf<string | null>(db, 'SELECT min(first) AS first FROM term_page WHERE first > ?', page.first);
  let end = at + 1;
  for (; end < changes.length; end++) {
    const change = changes[end] as Term;
    const isBack = precedes(change, changes[end - 1] as Term);
    if (isBack || (typeof next === 'string' && !isBefore(change.surface, next))) break;
  }
  return end;
}

function added(terms: readonly Term[], changes: readonly Term[]): Term[] {
  const all: Term[] = [];
  let at = 0;
  for (const change of changes) {
    for (; at < terms.length && !precedes(change, terms[at] as Term); at++) all.push(terms[at] as Term);
    const known = all.at(-1);
    if (known && !precedes(known, change)) all[all.length - 1] = { ...known, df: known.df + change.df };
    else all.push(change);
  }
  return [...all, ...terms.slice(at)].filter(({ df }) => df > 0);
}

function precedes(a: Term, b: Term): boolean {
  if (a.surface !== b.surface) return isBefore(a.surface, b.surface);
  return a.lang === b.lang ? isBefore(a.stem, b.stem) : a.lang < b.lang;
}

/** As SQLite orders texts: by code points. JavaScript's own order is by UTF-16 units, which differs for rare letters. */
function isBefore(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++;
  return (a.codePointAt(at) ?? -1) < (b.codePointAt(at) ?? -1);
}

function pagesFor(terms: readonly Term[]): Term[][] {
  const pages: Term[][] = [];
  const room = terms.length > MOST_WORDS ? FEW_WORDS : MOST_WORDS;
  for (const term of terms) {
    const page = pages.at(-1);
    if (page && (page.length < room || page.at(-1)?.surface === term.surface)) page.push(term);
    else pages.push([term]);
  }
  return pages;
}

/** A letter says how much a word shares with the one before it: none is a, one is b. */
const NONE_SHARED = 97;
const MOST_SHARED = 25;

/** One line for each word: what is its own, its language, its stem, its number of articles. */
function packed(terms: readonly Term[]): string {
  let before = '';
  let words = '';
  for (const { surface, lang, stem, df } of terms) {
    const shared = sharedLetters(before, surface);
    words += `${String.fromCharCode(NONE_SHARED + shared)}${surface.slice(shared)}\t${lang}\t${packedStem(surface, stem)}\t${df}\n`;
    before = surface;
  }
  return words;
}

function sharedLetters(before: string, word: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared++;
  // A letter of two UTF-16 units is not parted.
  return /[\ud800-\udbff]/.test(word[shared - 1] ?? '') ? shared - 1 : shared;
}

/** How many letters of the word it lacks, which is how most stems differ; else the stem itself. */
function packedStem(surface: string, stem: string): string {
  if (!surface.startsWith(stem)) return `=${stem}`;
  return stem === surface ? '' : String(surface.length - stem.length);
}

function stemFrom(surface: string, written: string): string {
  if (written === '') return surface;
  return written.startsWith('=') ? written.slice(1) : surface.slice(0, -Number(written));
}

function termsFrom({ words }: Page): Term[] {
  let before = '';
  const lines = words.split('\n');
  lines.pop();
  return lines.map((line) => {
    const [own = '', lang = '', stem = '', df] = line.split('\t');
    const surface = before.slice(0, own.charCodeAt(0) - NONE_SHARED) + own.slice(1);
    before = surface;
    return { surface, lang, stem: stemFrom(surface, stem), df: Number(df) };
  });
}
