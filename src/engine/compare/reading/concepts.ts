// Concepts: what a news word means in any language ("killed", "загинули", "遇难"), from the tables in `lexicon/`.
import { foldLetters } from '../../../text/letters/fold.ts';
import type { Word } from '../../../text/words/words.ts';
import { CHANGES_AND_MEASURES } from '../lexicon/changes-and-measures.ts';
import { COMMON_WORDS } from '../lexicon/common-words.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { COURTS_CRIME_AND_COMPUTERS } from '../lexicon/courts-crime-and-computers.ts';
import { CULTURE_AND_SPORT } from '../lexicon/culture-and-sport.ts';
import { DOING_AND_BEING } from '../lexicon/doing-and-being.ts';
import { ECONOMY_AND_THINGS } from '../lexicon/economy-and-things.ts';
import { EVENTS_AND_NATURE } from '../lexicon/events-and-nature.ts';
import { EVERYDAY } from '../lexicon/everyday.ts';
import { HEALTH_AND_CARE } from '../lexicon/health-and-care.ts';
import { MATTERS } from '../lexicon/matters.ts';
import { MISHAPS_AND_ATTACKS } from '../lexicon/mishaps-and-attacks.ts';
import { MONEY_AND_TRADE } from '../lexicon/money-and-trade.ts';
import { PEOPLE_AND_HARM } from '../lexicon/people-and-harm.ts';
import { PEOPLE_AND_POSSESSIONS } from '../lexicon/people-and-possessions.ts';
import { PLACES_AND_PARTS } from '../lexicon/places-and-parts.ts';
import { POLISH } from '../lexicon/polish.ts';
import { POLITICS_AND_LAW } from '../lexicon/politics-and-law.ts';
import { ROADS_FIRE_AND_RESCUE } from '../lexicon/roads-fire-and-rescue.ts';
import { SAYING_AND_ACTING } from '../lexicon/saying-and-acting.ts';
import { SCHOOLS_AND_WORK } from '../lexicon/schools-and-work.ts';
import { SEA_LAND_AND_AIR } from '../lexicon/sea-land-and-air.ts';
import { SPANISH } from '../lexicon/spanish.ts';
import { STATE_AND_SOCIETY } from '../lexicon/state-and-society.ts';
import { VOTES_AND_FAITH } from '../lexicon/votes-and-faith.ts';
import { WAR_POWER_AND_SCIENCE } from '../lexicon/war-power-and-science.ts';
import { WEATHER_ANIMALS_AND_BUILDINGS } from '../lexicon/weather-animals-and-buildings.ts';

export interface ConceptMention {
  readonly concept: string;
  /** UTF-16 places in the text where the words stand. */
  readonly from: number;
  readonly to: number;
}

const COLUMNS = ['en', 'uk', 'ru', 'zh', 'ar', 'de', 'fr'] as const;
/** These have smaller tables of their own. */
const SMALLER = { es: SPANISH, pl: POLISH };

interface Table {
  readonly whole: Map<string, string[]>;
  /** Indexed by their first two letters, longest first. */
  readonly starts: Map<string, [string, string][]>;
  /** Phrases of two or three words, some of them only a prefix, indexed by the first two letters. */
  readonly phrases: Map<string, [readonly string[], string][]>;
  readonly han: [string, string][];
}

let tables: ReadonlyMap<string, Table> | null = null;

/** All tables with seven columns; a row is one concept. */
export const LEXICON: readonly string[] = [
  PEOPLE_AND_HARM,
  EVENTS_AND_NATURE,
  POLITICS_AND_LAW,
  ECONOMY_AND_THINGS,
  EVERYDAY,
  SEA_LAND_AND_AIR,
  ROADS_FIRE_AND_RESCUE,
  WEATHER_ANIMALS_AND_BUILDINGS,
  WAR_POWER_AND_SCIENCE,
  CHANGES_AND_MEASURES,
  MISHAPS_AND_ATTACKS,
  STATE_AND_SOCIETY,
  DOING_AND_BEING,
  MATTERS,
  PEOPLE_AND_POSSESSIONS,
  SAYING_AND_ACTING,
  VOTES_AND_FAITH,
  COURTS_CRIME_AND_COMPUTERS,
  CULTURE_AND_SPORT,
  HEALTH_AND_CARE,
  MONEY_AND_TRADE,
  SCHOOLS_AND_WORK,
  PLACES_AND_PARTS,
  COMMON_WORDS,
  COUNTRIES,
];

const conceptsOf = (table: string): ReadonlySet<string> =>
  new Set([...table.matchAll(/^[\w-]+(?=:)/gmu)].map(([concept]) => concept));

const PLACE_KINDS = conceptsOf(PLACES_AND_PARTS);
const COMMON = conceptsOf(COMMON_WORDS);
const LANDS = conceptsOf(COUNTRIES);

/** Whether a concept is a country, or a city that languages call by unlike names. */
export const isLand = (concept: string): boolean => LANDS.has(concept);

/** Whether a concept is one of the kinds of places and of their parts. */
export const isPlaceKind = (concept: string): boolean => PLACE_KINDS.has(concept);

/** Whether a concept says nothing more about a word that another table knows too. */
export const isBroad = (concept: string): boolean => PLACE_KINDS.has(concept) || COMMON.has(concept);

function tableFor(language: string): Table | null {
  tables ??= build(LEXICON);
  return tables.get(language) ?? null;
}

function build(sources: readonly string[]): Map<string, Table> {
  const made = new Map<string, Table>(
    [...COLUMNS, ...Object.keys(SMALLER)].map((column) => [
      column,
      { whole: new Map(), starts: new Map(), phrases: new Map(), han: [] },
    ]),
  );
  for (const line of sources.join('\n').split('\n')) {
    const [concept = '', rest] = line.split(/:(.*)/su);
    if (rest === undefined) continue;
    rest.split('|').forEach((cell, i) => {
      const table = made.get(COLUMNS[i] ?? 'en') as Table;
      for (const entry of cell.trim().split(/\s+/u)) if (entry) enter(table, entry, concept, COLUMNS[i] === 'zh');
    });
  }
  for (const [language, source] of Object.entries(SMALLER)) {
    for (const line of source.split('\n')) {
      const [concept = '', cell] = line.split(/:(.*)/su);
      for (const entry of cell?.trim().split(/\s+/u) ?? []) enter(made.get(language) as Table, entry, concept, false);
    }
  }
  return made;
}

function enter(table: Table, entry: string, concept: string, isHan: boolean): void {
  if (isHan) {
    table.han.push([entry, concept]);
    return;
  }
  // A text is read word by word, and a hyphen parts two words.
  const folded = foldLetters(entry.replaceAll(/[_-]/gu, ' '));
  const parts = folded.split(' ');
  const letters = folded.slice(0, 2);
  if (!folded.includes('*')) table.whole.set(folded, [...(table.whole.get(folded) ?? []), concept]);
  else if (parts.length > 1) table.phrases.set(letters, [...(table.phrases.get(letters) ?? []), [parts, concept]]);
  else table.starts.set(letters, [...(table.starts.get(letters) ?? []), [folded.slice(0, -1), concept]]);
}

const ARABIC_PREFIX = /^(?:[وف])?(?:[بلك])?(?:ال)?/u;
/** "l'hôpital", "qu'incendie": what French writes together with the word that follows. */
const FRENCH_ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/u;
const remembered = new Map<string, readonly string[]>();
const NOTHING: readonly string[] = [];

/** Whether the tables know words of `language`. */
export const hasConcepts = (language: string): boolean => tableFor(language) !== null;

/** The concepts of one folded word of `language`. */
export function conceptsOfWord(folded: string, language: string): readonly string[] {
  const key = `${language} ${folded}`;
  const known = remembered.get(key);
  if (known) return known;
  const table = tableFor(language);
  const found = table ? lookUp(table, folded, language) : NOTHING;
  if (remembered.size > 50_000) remembered.clear();
  remembered.set(key, found);
  return found;
}

/** A start of so many letters is a stem of its own; a shorter one gives way to a longer, as "суд*" to "судн*". */
const WHOLE_STEM = 6;

function lookUp(table: Table, folded: string, language: string): readonly string[] {
  const forms = [folded];
  if (language === 'ar') {
    const prefix = ARABIC_PREFIX.exec(folded)?.[0] ?? '';
    for (const cut of [
      prefix,
      prefix.replace(/ال$/u, ''),
      /^[^ا]/u.exec(prefix)?.[0] ?? '',
      /^[يتن]/u.test(folded) ? folded.slice(0, 1) : '',
    ]) {
      if (cut && folded.length - cut.length >= 2) forms.push(folded.slice(cut.length));
    }
    if (folded.startsWith('لل')) forms.push(folded.slice(2));
  }
  if (language === 'fr' && FRENCH_ELISION.test(folded)) forms.push(folded.replace(FRENCH_ELISION, ''));
  const found = new Set<string>();
  for (const form of forms) {
    for (const concept of table.whole.get(form) ?? []) found.add(concept);
    for (const concept of phrasesOf(table, form)) found.add(concept);
    const fitting = (table.starts.get(form.slice(0, 2)) ?? []).filter(
      ([start]) => form.startsWith(start) && fits(form, start) && !form.includes(' '),
    );
    const longest = Math.max(0, ...fitting.map(([start]) => start.length));
    for (const [start, concept] of fitting)
      if (start.length === longest || start.length >= WHOLE_STEM) found.add(concept);
    if (found.size > 0) break;
  }
  return [...found];
}

/** "берегов* охорон*": every word of the phrase, as a prefix or whole. */
function phrasesOf(table: Table, form: string): string[] {
  const words = form.split(' ');
  if (words.length < 2) return [];
  return (table.phrases.get(form.slice(0, 2)) ?? [])
    .filter(([parts]) => parts.length === words.length && parts.every((part, i) => meetsPart(words[i] as string, part)))
    .map(([, concept]) => concept);
}

function meetsPart(word: string, part: string): boolean {
  if (!part.endsWith('*')) return word === part;
  return word.startsWith(part.slice(0, -1)) && fits(word, part.slice(0, -1));
}

/** A short prefix may be followed only by a short ending: "act*" does not match "actually". */
function fits(form: string, start: string): boolean {
  const rest = form.length - start.length;
  return start.length >= 5 ? rest <= 9 : start.length >= 4 ? rest <= 6 : rest <= 4;
}

/** The most words that a phrase of the tables has. */
const LONGEST_PHRASE = 3;

/**
 * The concepts in a stretch of text, each with its place. `found` are the words of the stretch; Han is read from `text`
 * itself.
 */
export function conceptsIn(
  text: string,
  from: number,
  to: number,
  found: readonly Word[],
  language: string,
): ConceptMention[] {
  if (language === 'zh' || language === 'ja') return hanConcepts(text, from, to);
  const mentions: ConceptMention[] = [];
  found.forEach((word, i) => {
    for (let count = LONGEST_PHRASE; count >= 1; count -= 1) {
      const last = found[i + count - 1];
      if (!last) continue;
      const phrase = found.slice(i, i + count).map(({ folded }) => folded);
      for (const concept of conceptsOfWord(phrase.join(' '), language))
        mentions.push({ concept, from: word.from, to: last.to });
    }
  });
  return mentions;
}

/** A character inside a longer word means nothing by itself: 船 in 船长. */
function hanConcepts(text: string, from: number, to: number): ConceptMention[] {
  const stretch = text.slice(from, to);
  const mentions: ConceptMention[] = [];
  for (const [entry, concept] of tableFor('zh')?.han ?? []) {
    for (let at = stretch.indexOf(entry); at >= 0; at = stretch.indexOf(entry, at + entry.length)) {
      mentions.push({ concept, from: from + at, to: from + at + entry.length });
    }
  }
  const longer = mentions.filter(({ from, to }) => to - from > 1);
  return mentions
    .filter((one) => one.to - one.from > 1 || !longer.some(({ from, to }) => from <= one.from && one.to <= to))
    .sort((a, b) => a.from - b.from || b.to - a.to);
}
