// Another name in the place of one: "David Moss said" for "Anna Reyes said", "in Telvin" for "in Marosk".

import { sentenceWords } from '../sentences/sentence-words.ts';
import { stopWords } from '../tokens/stop-words.ts';
import { isCountry } from '../words/countries.ts';
import { editDistance } from '../words/edit-distance.ts';
import { mayBeOneAbroad, nameSkeleton } from '../words/name-spellings.ts';
import { type NameMention, namesIn } from '../words/names.ts';
import type { Word } from '../words/words.ts';
import { type ReadSentence, sharedPart } from './read-sentence.ts';
import type { Retold } from './retelling.ts';

/** Arabic and Chinese have none. */
const WITH_CAPITALS: ReadonlySet<string> = new Set(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'uk']);

/** Part of what else the sentence tells that the passage must tell too. */
const SHARED = 0.6;

/** @param known everything cited for the sentence: a name that is in it was not put in */
export function nameSwapped(own: ReadSentence, passages: readonly ReadSentence[], known: string): Retold | null {
  if (!WITH_CAPITALS.has(own.language)) return null;
  for (const name of slotsOf(own).map((slot) => withoutShared(slot, known))) {
    if (known.includes(name.mention.surface)) continue;
    const isLeftOut = (at: number) => at >= name.first && at <= name.last;
    for (const passage of passages) {
      const otherwise = insteadInOneWording(name, own, passage);
      if (otherwise) return { said: name.mention.surface, instead: otherwise.surface, passage: passage.text };
      if (sharedPart(own, passage, isLeftOut) < SHARED) continue;
      const instead = slotsOf(passage)
        .map((slot) => withoutShared(slot, own.text))
        .find((other) => isInPlaceOf(name, own, other, passage));
      // The dearest last: each name is held against every word with a capital.
      if (instead && isNotIn(instead.mention, own.text, own.language) && isNotIn(name.mention, known, own.language))
        return { said: name.mention.surface, instead: instead.mention.surface, passage: passage.text };
    }
  }
  return null;
}

/** Words besides the name that are the same in a sentence taken over word for word. */
const FEWEST_ALIKE = 3;
/** In these a name has one form, whatever it is in the sentence, and not every noun is written like one. */
const WITHOUT_CASES: ReadonlySet<string> = new Set(['en', 'fr', 'es', 'it', 'pt', 'nl']);
const ABBREVIATED = /^\p{Lu}[\p{Lu}.]+$/u;

/** The name in the passage where all else that the sentence says is there word for word: "Judge Moret" for "Judge Morel". */
function insteadInOneWording(name: Slot, own: ReadSentence, passage: ReadSentence): NameMention | undefined {
  const { first, last, mention } = name;
  if (!WITHOUT_CASES.has(own.language)) return undefined;
  if (own.tells.filter((tells, at) => tells && (at < first || at > last)).length < FEWEST_ALIKE) return undefined;
  const wordsOf = ({ words: all }: ReadSentence, from: number, to: number) =>
    all
      .slice(from, to)
      .map(({ folded }) => folded)
      .join(' ');
  const behind = own.words.length - last - 1;
  return slotsOf(passage)
    .map((slot) => withoutShared(slot, own.text))
    .find(
      (other) =>
        beginAlike(name, other) &&
        other.first >= first &&
        wordsOf(own, 0, first) === wordsOf(passage, other.first - first, other.first) &&
        wordsOf(own, last + 1, own.words.length) === wordsOf(passage, other.last + 1, other.last + 1 + behind) &&
        areTwoNames(mention, other.mention, own.language) &&
        !(standsAlone(name, own) && mayBeOneAbroad(mention, own.language, other.mention, own.language)),
    )?.mention;
}

/** "Police in Praha", not "Judge Anna Morel": what a place is called elsewhere mostly begins alike, and so do other surnames. */
const standsAlone = ({ first }: Slot, { words: all }: ReadSentence): boolean =>
  !/^\p{Lu}/u.test(all[first - 1]?.surface ?? '');

/** The first word of a sentence has a capital, whatever it is. */
const beginAlike = (name: Slot, other: Slot): boolean =>
  name.first > 0 || (other.first === 0 && [name, other].every(({ mention }) => mention.words.length > 1));

/** Not two spellings of one name, nor what else it is called: "NATO", "the Alliance"; "Moscow", "Russia". */
const areTwoNames = (a: NameMention, b: NameMention, language: string): boolean =>
  areBothCountries(a, b, language) &&
  [a, b].every(({ surface }) => !ABBREVIATED.test(surface) && !OF_AN_OFFICE.test(surface)) &&
  a.words.length === b.words.length &&
  a.words.every(
    ({ surface }, at) => nameSkeleton(surface, language) !== nameSkeleton(b.words[at]?.surface ?? '', language),
  );

interface Slot {
  readonly mention: NameMention;
  /** The indexes of its words. */
  readonly first: number;
  readonly last: number;
}

function slotsOf({ text, language, words: all }: ReadSentence): Slot[] {
  const common = stopWords(language);
  const { titles } = sentenceWords(language);
  const names = namesIn(text, { from: 0, to: text.length }, { isCommon: (word) => common.has(word), titles });
  // Headlines in capitals have names nowhere.
  return names
    .filter(({ surface }) => /\p{Ll}/u.test(surface))
    .map((mention) => ({
      mention,
      first: all.findIndex(({ from }) => from >= mention.from),
      last: all.findLastIndex(({ from }) => from < mention.to),
    }));
}

/** "Foreign Minister Hugo Brandt" without "Foreign Minister", which `text` has too. */
function withoutShared({ mention, first, last }: Slot, text: string): Slot {
  const shared = mention.words.findIndex(({ surface }) => !text.includes(surface));
  if (shared <= 0) return { mention, first, last };
  const rest = mention.words.slice(shared);
  const from = rest[0]?.from ?? mention.from;
  return {
    mention: { ...mention, from, surface: mention.surface.slice(from - mention.from), words: rest },
    first: first + shared,
    last,
  };
}

/** Letters of a name of which not two can be misspelt. */
const SHORT = 5;

/** Whether no word of a name, in whatever case, is in `text`. */
function isNotIn({ words: name, surface }: NameMention, text: string, language: string): boolean {
  const there = wordsWithCapitals(text);
  const isThere = (word: Word) => {
    const skeleton = nameSkeleton(word.surface, language);
    const [start, most] = [word.folded.slice(0, 4), word.folded.length > SHORT ? 2 : 1];
    return there.some(
      (one) =>
        one.folded.slice(0, 4) === start ||
        editDistance(one.folded, word.folded, most) <= most ||
        (skeleton !== '' && nameSkeleton(one.surface, language) === skeleton),
    );
  };
  return !text.includes(surface) && !name.some(isThere);
}

function wordsWithCapitals(text: string): Array<Pick<Word, 'surface' | 'folded'>> {
  const all = [...new Set(text.match(/\p{Lu}[\p{L}\p{M}]+/gu) ?? [])];
  return all.map((surface) => ({ surface, folded: surface.toLowerCase() }));
}

/** Where someone or something is. */
const IN: Readonly<Record<string, RegExp>> = {
  en: /^(?:in|near|outside|at)$/u,
  fr: /^(?:à|près|dans)$/u,
  es: /^en$/u,
  it: /^(?:a|ad|in)$/u,
  pt: /^em$/u,
  nl: /^(?:in|bij)$/u,
  pl: /^(?:w|we|pod)$/u,
  ru: /^(?:в|во|под)$/u,
  uk: /^(?:у|в|під)$/u,
};

function isInPlaceOf(name: Slot, own: ReadSentence, other: Slot, passage: ReadSentence): boolean {
  const [before, after] = [edges(name, own), edges(other, passage)];
  const same = (place: number) => before[place] === after[place];
  const isBeside = [
    [1, 2],
    [0, 1],
    [2, 3],
  ].some((places) => places.every(same) && places.some((place) => before[place] !== ''));
  if (!isBeside) return false;
  if (IN[own.language]?.test(before[1] as string) && same(1))
    return areBothCountries(name.mention, other.mention, own.language);
  return [name, other].every(({ mention }) => isOfSomeone(mention));
}

/** The two words before a name and the two behind it; the ends of the sentence, and marks, are the same. */
function edges({ first, last }: Slot, { text, words: all, stems }: ReadSentence): string[] {
  const at = (i: number): string => stems[i] ?? '';
  const isApart = (i: number) => /[^\s]/u.test(text.slice(all[i - 1]?.to ?? 0, all[i]?.from ?? text.length));
  return [
    at(first - 2),
    isApart(first) ? '' : (all[first - 1]?.folded ?? ''),
    isApart(last + 1) ? '' : at(last + 1),
    at(last + 2),
  ];
}

/** A country stands for its towns: "in Ukraine" for "in Kharkiv". */
const areBothCountries = (a: NameMention, b: NameMention, language: string) =>
  isCountry(a.words[0]?.folded ?? '', language) === isCountry(b.words[0]?.folded ?? '', language);

/** A full name of a person, not of an office: "the Foreign Office said" is as right as "Jack Straw said". */
const OF_AN_OFFICE =
  /(?:house|office|street|minist|commission|council|bank|party|union|group|court|department|agency|police|army|parliament|government|association|institute|universit|times|news|nations|states|kingdom|republic)/iu;
const isOfSomeone = ({ words: all, surface }: NameMention) => all.length >= 2 && !OF_AN_OFFICE.test(surface);
