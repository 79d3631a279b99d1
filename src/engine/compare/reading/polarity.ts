// What a sentence affirms or denies: a base ("detained") with yes or no, recognised by opposites and by negations.

import { foldLetters } from '../../../text/letters/fold.ts';
import { NEGATORS } from '../../../text/negation/negators.ts';
import { clauseAround } from '../../../text/sentences/clauses.ts';
import type { Word } from '../../../text/words/words.ts';
import { OPPOSITES } from '../lexicon/opposites.ts';
import { HAN_NO } from './han-words.ts';
import { isSupposed, NONE_OF_IT, negatorBefore } from './negators.ts';
import type { ReadArticle, ReadSentence } from './reading.ts';
import { withAuxiliaries } from './verb-phrases.ts';

export interface Assertion {
  readonly sentence: ReadSentence;
  readonly base: string;
  readonly affirmed: boolean;
  /** Denied by a negation, not by an opposite. */
  readonly negated: boolean;
  readonly from: number;
  readonly to: number;
}

interface OppositeWord {
  readonly base: string;
  readonly affirms: boolean;
  readonly folded: string;
  readonly isStart: boolean;
  /** Its length in words. */
  readonly length: number;
}

const COLUMN: Readonly<Record<string, number>> = { en: 0, uk: 1, ru: 1, be: 1, zh: 2, ar: 3, de: 4, fr: 4, es: 5 };
let columns: OppositeWord[][] | null = null;

function oppositeWords(language: string): readonly OppositeWord[] {
  columns ??= readOpposites();
  return columns[COLUMN[language] ?? 0] ?? [];
}

const firstLetters = new WeakMap<readonly OppositeWord[], Map<string, OppositeWord[]>>();

/** The language's opposites by their first letter, in the table's order. */
function byFirstLetter(language: string): Map<string, OppositeWord[]> {
  const entries = oppositeWords(language);
  let letters = firstLetters.get(entries);
  if (!letters) {
    letters = Map.groupBy(entries, ({ folded }) => folded.charAt(0));
    firstLetters.set(entries, letters);
  }
  return letters;
}

/** What may begin with `word`: phrases with the word as it is, single words also without attached prefixes. */
function candidatesFor(word: string, bare: string, letters: ReadonlyMap<string, readonly OppositeWord[]>) {
  const whole = letters.get(word.charAt(0)) ?? [];
  if (word.charAt(0) === bare.charAt(0)) return whole;
  return [
    ...whole.filter(({ length }) => length > 1),
    ...(letters.get(bare.charAt(0)) ?? []).filter(({ length }) => length === 1),
  ];
}

function readOpposites(): OppositeWord[][] {
  const made: OppositeWord[][] = [[], [], [], [], [], []];
  for (const line of OPPOSITES.split('\n')) {
    const [base = '', rest] = line.split(/: (.*)/su);
    if (rest === undefined) continue;
    rest.split('|').forEach((side, sideAt) => {
      side.split(';').forEach((cell, column) => {
        for (const entry of cell.trim().split(/\s+/u).filter(Boolean)) {
          const folded = foldLetters(entry.replaceAll('_', ' '));
          made[column]?.push({
            base,
            affirms: sideAt === 0,
            folded: folded.replace(/\*$/u, ''),
            isStart: folded.endsWith('*'),
            length: folded.split(' ').length,
          });
        }
      });
    });
  }
  return made;
}

/** The opposites in the sentence, each affirmed or denied; a base that is both affirmed and denied is left out. */
export function assertionsOf(sentence: ReadSentence, article: ReadArticle): Assertion[] {
  const found =
    article.language === 'zh' || article.language === 'ja'
      ? hanAssertions(sentence)
      : spacedAssertions(sentence, article);
  return found.filter((one) => found.every((other) => other.base !== one.base || other.affirmed === one.affirmed));
}

/** "a bill backed by few", "as opposed to": passing uses in English, which say nothing about the topic. */
function isAside({ words }: ReadSentence, article: ReadArticle, at: number): boolean {
  if (article.language !== 'en') return false;
  const [before, word, after] = [words[at - 1]?.folded ?? '', words[at]?.folded ?? '', words[at + 1]?.folded];
  if (word.startsWith('releas') && words.slice(at + 1, at + 4).some(({ folded }) => TIDINGS.test(folded))) return true;
  if (withAuxiliaries(words, at, article) < at) return false;
  return before === 'as' || after === 'by' || (word === 'cut' && BEFORE_A_NOUN.test(before));
}

/** What is released to the public: nobody is set free. */
const TIDINGS =
  /^(?:names?|identit\p{L}+|details?|information|statements?|reports?|results?|figures?|data|documents?|records?|letters?|footage|videos?|pictures?|photos?|images?|tapes?|transcripts?|findings|emails?|accounts?|film|album|single|song)$/u;

/** "needs to step down", "raised it to pay for": what is wanted or meant is not said to be so; "is to", "going to" and "has to" are. */
function isWish({ words }: ReadSentence, { language }: ReadArticle, at: number): boolean {
  if (language !== 'en' || words[at - 1]?.folded !== 'to') return false;
  return !/^(?:is|are|was|were|be|going|set|due|has|have|had|expected|scheduled|continues?|continued)$/u.test(
    words[at - 2]?.folded ?? '',
  );
}

/** "might be alive if he had stopped", "would not have placed him on the list": what is not so. */
const HYPOTHETICAL = /(?:^|\s)(?:would(?: not|n't) have|might (?:have|be))(?:\s\p{L}+){0,3}$/u;
const WORDS_BEFORE = 6;

const isHypothetical = ({ words }: ReadSentence, { language }: ReadArticle, at: number): boolean =>
  language === 'en' &&
  HYPOTHETICAL.test(
    words
      .slice(Math.max(0, at - WORDS_BEFORE), at)
      .map(({ folded }) => folded)
      .join(' '),
  );

/** "a tax cut", "the cut", "pay cut". */
const BEFORE_A_NOUN = /^(?:an?|the|this|that|new|tax|pay|job|rate|price|wage|budget|spending|power|short|further)$/u;

function spacedAssertions(sentence: ReadSentence, article: ReadArticle): Assertion[] {
  const found: Assertion[] = [];
  const letters = byFirstLetter(article.language);
  sentence.words.forEach((word, i) => {
    const bare = barePrefix(word.folded, article.language);
    for (const entry of candidatesFor(word.folded, bare, letters)) {
      const { length } = entry;
      const said =
        length === 1
          ? bare
          : sentence.words
              .slice(i, i + length)
              .map(({ folded }) => folded)
              .join(' ');
      const matches = entry.isStart
        ? said.startsWith(entry.folded) && said.length - entry.folded.length <= 6
        : said === entry.folded;
      if (!matches || isSupposed(sentence, article, i) || isAside(sentence, article, i)) continue;
      if (isHypothetical(sentence, article, i)) continue;
      if (isWish(sentence, article, i) && negatorBefore(sentence, article, i) === null) continue;
      // "no lamp" contains its own negation; only "not without" denies it.
      const ownNo = length > 1 && NEGATORS[article.language]?.test(word.folded) && !WITHOUT.test(word.folded);
      const negator = ownNo ? null : negatorBefore(sentence, article, i);
      const from = negator === null ? withAuxiliaries(sentence.words, i, article) : negator;
      const last = sentence.words[i + length - 1] as Word;
      found.push({
        sentence,
        base: entry.base,
        affirmed: entry.affirms !== (negator !== null),
        negated: negator !== null,
        from: (sentence.words[from] as Word).from,
        to: negator === null ? last.to : predicateEnd(sentence, negator, i + length - 1),
      });
    }
  });
  return found;
}

const WITHOUT = /^(?:without|без|ohne|sans|sin|دون|بدون)$/u;

/** "No shots were fired": the denial of a noun ends with its verb. */
function predicateEnd(sentence: ReadSentence, negator: number, at: number): number {
  const after = sentence.words[at + 1];
  if (after && NONE_OF_IT.test(after.folded)) return after.to;
  const end = (sentence.words[at] as Word).to;
  if (!/^(?:no|none)$/u.test((sentence.words[negator] as Word).folded)) return end;
  const verb = sentence.words[at + 1];
  const participle = sentence.words[at + 2];
  if (!verb || !participle || !/^(?:is|are|was|were|has|have|had)$/u.test(verb.folded)) return end;
  return participle.to <= clauseAround(sentence, end, end).to ? participle.to : end;
}

function barePrefix(folded: string, language: string): string {
  return language === 'ar' ? folded.replace(/^[وف](?=\p{L}{3})/u, '').replace(/^ال(?=\p{L}{3})/u, '') : folded;
}

const HAN_NEGATOR = new RegExp(
  `(?:(?:没有|并未|並未|尚未|从未|未|否认)\\p{Script=Han}{0,5}|${HAN_NO}\\p{Script=Han}{0,2})$`,
  'u',
);

function hanAssertions(sentence: ReadSentence): Assertion[] {
  const found: Assertion[] = [];
  for (const { base, affirms, folded } of oppositeWords('zh')) {
    const at = sentence.text.indexOf(folded);
    if (at < 0) continue;
    const negator = HAN_NEGATOR.exec(sentence.text.slice(Math.max(0, at - 8), at));
    const from = sentence.from + at - (negator?.[0].length ?? 0);
    found.push({
      sentence,
      base,
      affirmed: affirms !== (negator !== null),
      negated: negator !== null,
      from,
      to: sentence.from + at + folded.length,
    });
  }
  return found;
}
