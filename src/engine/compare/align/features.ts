// What two sentences can share, in any languages, and how much each shared feature says.

import type { TimeMention } from '../../../text/dates/time-mention.ts';
import type { Figure } from '../../../text/figures/figure.ts';
import { nameSkeleton } from '../../../text/words/name-spellings.ts';
import { isBroad, isLand } from '../reading/concepts.ts';
import { countedFigures, STATUS, slotOf } from '../reading/counted.ts';
import { assertionsOf } from '../reading/polarity.ts';
import type { ReadArticle, ReadSentence } from '../reading/reading.ts';
import { cueOf } from './cues.ts';
import type { Cue, FeaturedSentence } from './featured-sentence.ts';

/**
 * What a shared feature of each kind counts for: a word's stem, a concept, a name, a value, a time, the kind of an amount,
 * what is counted, a rounded value, an assertion or its opposite, a size.
 */
const KIND_WEIGHT: Readonly<Record<string, number>> = {
  w: 0.75,
  c: 0.9,
  n: 1,
  v: 1.2,
  t: 0.9,
  s: 1.1,
  x: 1.5,
  r: 0.8,
  o: 0.5,
  m: 1,
};
/** A kind of place or a common word says less. */
const BROAD = 0.5;

const weightOf = (key: string): number =>
  (KIND_WEIGHT[key.charAt(0)] ?? 1) * (key.startsWith('c:') && isBroad(key.slice(2)) ? BROAD : 1);

/** What a word outside the tables counts for, of what cannot be shared across languages. */
const UNKNOWN_WORD = 0.3;

interface Keyed {
  readonly sentence: ReadSentence;
  readonly keys: ReadonlySet<string>;
  /** Words that are in no table. */
  readonly unknown: number;
}

/** Features of all sentences, weighted by how rare each is among them. */
export function featuredSentences(articles: readonly ReadArticle[]): FeaturedSentence[][] {
  const sureNames = new Set(articles.flatMap(namesOf));
  const across = new Set(articles.map(({ language }) => language)).size > 1;
  const raw = articles.map((article) => ({
    language: article.language,
    found: article.sentences.map((sentence) => keysOf(sentence, article, sureNames, across)),
  }));
  const total = raw.reduce((sum, { found }) => sum + found.length, 0);
  const frequency = new Map<string, number>();
  // Copies would make the words of a copied story look common, so each distinct sentence counts once.
  const seen = new Set<string>();
  for (const { sentence, keys } of raw.flatMap(({ found }) => found)) {
    if (seen.has(sentence.plain)) continue;
    seen.add(sentence.plain);
    for (const key of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  return raw.map(({ language, found }) => found.map((keyed) => weighed(keyed, language, frequency, total)));
}

function weighed(
  { sentence, keys, unknown }: Keyed,
  language: string,
  frequency: ReadonlyMap<string, number>,
  total: number,
): FeaturedSentence {
  const weights = new Map<string, number>();
  const cues: Cue[] = [];
  const places = placesOf(sentence, language);
  const heaviest = new Map<number, number>();
  let norm = 0;
  let normAcross = unknown * (UNKNOWN_WORD * Math.log(1 + total)) ** 2;
  for (const key of keys) {
    const rarity = Math.log(1 + total / (frequency.get(key) ?? 1)) / Math.log(1 + total);
    const weight = rarity * weightOf(key) * 4;
    weights.set(key, weight);
    if (key[0] !== 'w' || places.has(key)) cues.push(cueOf(key, rarity, weight));
    if (key[0] === 'c') {
      for (const at of places.get(key)?.slice(0, 1) ?? [])
        heaviest.set(at, Math.max(heaviest.get(at) ?? 0, weight * weight));
      continue;
    }
    norm += weight * weight;
    if (key[0] !== 'w') normAcross += weight * weight;
  }
  // A word that stands for several concepts counts once.
  for (const square of heaviest.values()) {
    norm += square;
    normAcross += square;
  }
  cues.sort((x, y) => y.worth - x.worth);
  return { sentence, language, weights, places, cues, norm, normAcross };
}

/** Names are told by their consonants, so their stems have no place; German nouns are written like names. */
function placesOf({ concepts, stems, names }: ReadSentence, language: string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  const add = (key: string, from: number): void => {
    const list = places.get(key);
    if (list) list.push(from);
    else places.set(key, [from]);
  };
  for (const { concept, from } of concepts) add(`c:${concept}`, from);
  const known = new Set(concepts.map(({ from }) => from));
  const isNamed = (at: number): boolean => names.some(({ from, to }) => from <= at && at < to);
  for (const { stem, from } of stems)
    if (!known.has(from) && (language === 'de' || !isNamed(from))) add(stemKey(stem, language), from);
  return places;
}

/** Ukrainian and Russian share words. */
const stemKey = (stem: string, language: string): string => `w:${language === 'ru' ? 'uk' : language}:${stem}`;

/** 0 to 1: how far the names and concepts of two articles are the same, to tell one event from two. */
export function eventSimilarity(left: readonly FeaturedSentence[], right: readonly FeaturedSentence[]): number {
  const a = matters(left);
  const b = matters(right);
  let shared = 0;
  for (const [key, count] of a) shared += count * (b.get(key) ?? 0);
  const norm = (counts: ReadonlyMap<string, number>): number =>
    counts.values().reduce((sum, count) => sum + count * count, 0);
  return shared / Math.sqrt(norm(a) * norm(b) || 1);
}

function matters(sentences: readonly FeaturedSentence[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { weights } of sentences) {
    for (const key of weights.keys()) if (key[0] === 'c' || key[0] === 'n') counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of counts) counts.set(key, Math.log(1 + count));
  return counts;
}

function namesOf(article: ReadArticle): string[] {
  return article.sentences.flatMap((sentence) =>
    sentence.names.flatMap((name) =>
      name.atStart && name.words.length === 1
        ? []
        : name.words.map((word) => nameSkeleton(word.surface, article.language)).filter((s) => s.length >= 3),
    ),
  );
}

function keysOf(sentence: ReadSentence, article: ReadArticle, sureNames: ReadonlySet<string>, across: boolean): Keyed {
  const keys = new Set<string>();
  for (const { stem } of sentence.stems) keys.add(stemKey(stem, article.language));
  // Within one language the name of a country is a word like any other.
  for (const concept of conceptsFor(sentence)) if (across || !isLand(concept)) keys.add(`c:${concept}`);
  addNames(keys, sentence, article, sureNames);
  addFigures(keys, sentence, article);
  if (across) for (const { base } of assertionsOf(sentence, article)) keys.add(`o:${base}`);
  for (const time of sentence.times) for (const key of timeKeys(time)) keys.add(key);
  return { sentence, keys, unknown: unknownIn(sentence, article) };
}

/** A kind of place or a common word says nothing more where another table knows the word. */
function conceptsFor({ concepts }: ReadSentence): string[] {
  return concepts
    .filter(
      (one) => !isBroad(one.concept) || !concepts.some((other) => other.from === one.from && !isBroad(other.concept)),
    )
    .map(({ concept }) => concept);
}

function addNames(
  keys: Set<string>,
  sentence: ReadSentence,
  { language }: ReadArticle,
  sureNames: ReadonlySet<string>,
): void {
  for (const name of sentence.names) {
    if (sentence.times.some((time) => time.from < name.to && name.from < time.to)) continue;
    const skeletons = name.words.map((word) => nameSkeleton(word.surface, language));
    // At the start of a sentence a capital letter says nothing.
    if (name.atStart && name.words.length === 1 && !sureNames.has(skeletons[0] ?? '')) continue;
    for (const skeleton of skeletons) addName(keys, skeleton);
  }
  if (language !== 'ar') return;
  // In scripts without capitals: names that another article of the comparison shows to be names.
  for (const word of sentence.words) {
    const skeleton = nameSkeleton(word.folded.replace(/^[وبلف](?=ال)/u, ''), 'ar');
    if (skeleton.length >= 3 && sureNames.has(skeleton)) addName(keys, skeleton);
  }
}

function addFigures(keys: Set<string>, sentence: ReadSentence, article: ReadArticle): void {
  for (const { figure, status, referent } of countedFigures(sentence, article)) {
    if (figure.weak) continue;
    for (const concept of status) keys.add(`x:${concept}`);
    for (const concept of referent) if (!STATUS.has(concept) && concept !== 'people') keys.add(`x:${concept}`);
    keys.add(`v:${figure.kind === 'ordinal' ? 'o' : ''}${figure.value}`);
    if (figure.value >= 20) keys.add(`r:${Number(figure.value.toPrecision(2))}`);
    for (const size of sizesOf(figure)) keys.add(`m:${size}`);
    keys.add(`s:${figure.unit ? figure.unit.dimension : figure.kind}`);
  }
}

/** Figures within this ratio may be one count told at two times or by two desks. */
const NEAR = 1.5;
/** Small numbers are near each other by chance. */
const LEAST_NEAR = 10;

/** Two overlapping classes of size: figures within the ratio share at least one of them. */
function sizesOf(figure: Figure): string[] {
  if (figure.kind === 'ordinal' || figure.value < LEAST_NEAR) return [];
  const size = Math.floor(Math.log(figure.value * (figure.unit?.factor ?? 1)) / Math.log(NEAR));
  return [size, size + 1].map((one) => `${slotOf(figure)}${one}`);
}

/** About how many Han characters, besides function words, make up one meaningful word. */
const HAN_WORD = 3;

function unknownIn(sentence: ReadSentence, { language }: ReadArticle): number {
  if (language !== 'zh' && language !== 'ja') {
    const covered = new Set(sentence.concepts.map(({ from }) => from));
    return Math.max(0, sentence.stems.length - covered.size);
  }
  const known = new Set<number>();
  for (const { from, to } of [...sentence.concepts, ...sentence.figures, ...sentence.times])
    for (let at = from; at < to; at += 1) known.add(at);
  const letters = [...sentence.text.matchAll(/\p{L}/gu)].filter(({ index }) => !known.has(sentence.from + index));
  return letters.length / HAN_WORD;
}

function addName(keys: Set<string>, skeleton: string): void {
  if (skeleton.length >= 2) keys.add(`n:${skeleton.slice(0, 5)}`);
}

function timeKeys(time: TimeMention): string[] {
  if (time.kind === 'clock') return ['s:clock', ...time.minutes.map((minute) => `t:c${minute}`)];
  const spans = time.spans.slice(0, 1).map((span) => `t:d${span.first}-${span.last}`);
  return [
    `s:${time.grain === 'weekday' ? 'day' : time.grain}`,
    ...spans,
    ...(time.weekday ? [`t:w${time.weekday}`] : []),
  ];
}
