// What a sentence affirms or denies: a base ("detained") with yes or no, told by opposites and by words of negation.
import { foldLetters } from '../../text/fold.ts';
import { stem } from '../../text/tokens/normaliser.ts';
import { stopWords } from '../../text/tokens/stop-words.ts';
import type { Word } from '../../text/words.ts';
import { conceptsOfWord } from './concepts.ts';
import { clauseAround } from './counted.ts';
import { OPPOSITES } from './lexicon/opposites.ts';
import type { ReadArticle, ReadSentence } from './reading.ts';
import { withAuxiliaries } from './verb-phrases.ts';

export interface Assertion {
  readonly sentence: ReadSentence;
  readonly base: string;
  readonly affirmed: boolean;
  /** By a word of negation, not by an opposite. */
  readonly negated: boolean;
  readonly from: number;
  readonly to: number;
}

interface OppositeWord {
  readonly base: string;
  readonly affirms: boolean;
  readonly folded: string;
  readonly isStart: boolean;
  /** How many words it is long. */
  readonly length: number;
}

const COLUMN: Readonly<Record<string, number>> = { en: 0, uk: 1, ru: 1, be: 1, zh: 2, ar: 3, de: 4, fr: 4 };
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

/** What may begin with `word`: phrases with the word as it stands, single words with it bare of what is joined to it. */
function candidatesFor(word: string, bare: string, letters: ReadonlyMap<string, readonly OppositeWord[]>) {
  const whole = letters.get(word.charAt(0)) ?? [];
  if (word.charAt(0) === bare.charAt(0)) return whole;
  return [
    ...whole.filter(({ length }) => length > 1),
    ...(letters.get(bare.charAt(0)) ?? []).filter(({ length }) => length === 1),
  ];
}

function readOpposites(): OppositeWord[][] {
  const made: OppositeWord[][] = [[], [], [], [], []];
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

const NEGATORS: Readonly<Record<string, RegExp>> = {
  en: /^(?:not|no|never|none|nobody|neither|nor|without|cannot|(?:is|are|was|were|has|have|had|do|does|did|will|would|could|ca|wo)n't)$/u,
  uk: /^(?:не|ні|ніхто|ніколи|без|жодн\p{L}*|нема|немає|відмовив\p{L}*)$/u,
  ru: /^(?:не|ни|никто|никогда|без|нет|отказал\p{L}*)$/u,
  ar: /^[وف]?(?:لم|لا|لن|ليس|ليست|غير|دون|بدون|ما)$/u,
  de: /^(?:nicht|kein\p{L}*|nie|niemand|ohne)$/u,
  fr: /^(?:ne|n|pas|aucune?|jamais|sans|ni)$/u,
};
/** How many words after a negator it still reaches. */
const REACH: Readonly<Record<string, number>> = { en: 5, uk: 2, ru: 2, ar: 2, de: 4, fr: 3 };

/** Opposites that the sentence holds, each affirmed or denied; a base that it says both ways is left out. */
export function assertionsOf(sentence: ReadSentence, article: ReadArticle): Assertion[] {
  const found =
    article.language === 'zh' || article.language === 'ja'
      ? hanAssertions(sentence)
      : spacedAssertions(sentence, article);
  return found.filter((one) => found.every((other) => other.base !== one.base || other.affirmed === one.affirmed));
}

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
      if (!matches || isSupposed(sentence, article, i)) continue;
      // "no lamp" holds its own no.
      const negator =
        length > 1 && NEGATORS[article.language]?.test(word.folded) ? null : negatorBefore(sentence, article, i);
      const from = negator === null ? withAuxiliaries(sentence.words, i) : negator;
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

/** "No shots were fired": what is denied of a noun ends with its verb. */
function predicateEnd(sentence: ReadSentence, negator: number, at: number): number {
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

/** "refused to concede", "failed to arrive". */
function refuses(sentence: ReadSentence, at: number): boolean {
  return (
    /^(?:refus|fail|declin)(?:e|ed|es|s|ing)?$/u.test(sentence.words[at]?.folded ?? '') &&
    sentence.words[at + 1]?.folded === 'to'
  );
}

/** The place of the word where the denial of word `at` begins, or null. */
function negatorBefore(sentence: ReadSentence, article: ReadArticle, at: number): number | null {
  const pattern = NEGATORS[article.language];
  if (!pattern) return null;
  const word = sentence.words[at] as Word;
  const clause = clauseAround(sentence, word.from, word.to);
  for (let i = at - 1; i >= 0 && at - i <= (REACH[article.language] ?? 3); i -= 1) {
    const before = sentence.words[i] as Word;
    if (before.from < clause.from) return null;
    if (!pattern.test(before.folded) && !refuses(sentence, i)) continue;
    // "not only" denies nothing.
    if (sentence.words[i + 1]?.folded === 'only') return null;
    return withAuxiliaries(sentence.words, i);
  }
  return null;
}

const HAN_NEGATOR = /(?:(?:没有|并未|並未|尚未|从未|未|否认)[\p{Script=Han}]{0,5}|[没不无非][\p{Script=Han}]{0,2})$/u;

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

/** A clause that opens so says nothing that is so. */
const CONDITION: Readonly<Record<string, RegExp>> = {
  en: /^(?:if|unless|whether|until|should|lest)$/u,
  uk: /^(?:якщо|якби|коли б|чи|щоб|поки)$/u,
  ru: /^(?:если|бы|ли|чтобы|пока)$/u,
  de: /^(?:wenn|falls|ob|sofern|damit)$/u,
  fr: /^(?:si|pourvu|afin)$/u,
  es: /^(?:si|ojalá)$/u,
  ar: /^(?:اذا|لو|لان|حتي)$/u,
};

/** Whether word `at` stands under a condition: "if they agree", "whether it was open". */
function isSupposed(sentence: ReadSentence, article: ReadArticle, at: number): boolean {
  const word = sentence.words[at] as Word;
  const { from } = clauseAround(sentence, word.from, word.to);
  return sentence.words.slice(0, at).some((one) => one.from >= from && CONDITION[article.language]?.test(one.folded));
}

/** What makes the next word a noun or leaves open whether it is done: "a meeting", "to attend", "their talks". */
const NO_VERB_AFTER: Readonly<Record<string, RegExp>> = {
  en: /^(?:a|an|the|this|that|these|those|its|his|her|their|our|my|your|any|some|no|more|to|of|in|on|at|for|with|by|private|public)$/u,
  de: /^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|kein|keine|zu|zur|zum|im|am|vom|seine?r?|ihre?r?)$/u,
  fr: /^(?:le|la|les|un|une|des|du|de|à|au|aux|ce|cette|ces|son|sa|ses|leurs?|pour)$/u,
  es: /^(?:el|la|los|las|un|una|de|del|a|al|para|su|sus|este|esta)$/u,
};
const NOUN_ENDING: Readonly<Record<string, RegExp>> = {
  en: /(?:tions?|ments?|ness|ity|ities|'s)$/u,
  de: /(?:ung|ungen|heit|keit)$/u,
  fr: /(?:tions?|ments?|ités?)$/u,
  es: /(?:ción|ciones|miento|mientos|dad|dades)$/u,
};

/** Whether word `at` can be a verb that says what was done, without a denial. */
export function isAffirmed(sentence: ReadSentence, article: ReadArticle, at: number): boolean {
  return isFinite(sentence, article, at) && negatorBefore(sentence, article, at) === null;
}

/** Whether word `at` can be a verb that says what was done. */
function isFinite(sentence: ReadSentence, article: ReadArticle, at: number): boolean {
  const { folded, surface } = sentence.words[at] as Word;
  const before = sentence.words[at - 1];
  if (at > 0 && /^\p{Lu}/u.test(surface)) return false;
  if (NOUN_ENDING[article.language]?.test(folded)) return false;
  if (before && NO_VERB_AFTER[article.language]?.test(before.folded)) return false;
  return !isSupposed(sentence, article, at) ;
}

/** What is done or not done; of these a denial in one article and none in the other is a contradiction. */
const ACTIONS: ReadonlySet<string> = new Set(
  'promise resign visit respond sell buy build repair ban expel increase decrease evacuated agree warn find attack shoot help rescued vaccine insurance compensation spy sign'.split(
    ' ',
  ),
);

export interface NegatedVerb {
  readonly stem: string;
  readonly actions: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** English denies a verb by an auxiliary: "did not say", "was not told"; "is not simple" denies no verb. */
function isDenial(sentence: ReadSentence, article: ReadArticle, negator: number, verb: number): boolean {
  if (article.language !== 'en') return true;
  const first = sentence.words[withAuxiliaries(sentence.words, negator)]?.folded ?? '';
  return !/^(?:is|are|was|were|be|been|isn't|aren't|wasn't|weren't|it|its|not)$/u.test(first)
    || /(?:ed|en|ing|wn|ld|ught|und)$/u.test(sentence.words[verb]?.folded ?? '');
}

/** Stems of the words that a negator directly denies: "did not speak" → speak. */
export function negatedVerbs(sentence: ReadSentence, article: ReadArticle): NegatedVerb[] {
  const pattern = NEGATORS[article.language];
  if (!pattern) return [];
  const common = stopWords(article.language);
  return sentence.words.flatMap((word, i) => {
    if (!pattern.test(word.folded) || /^(?:no|none|nor|neither|without|без|ohne|sans|دون|بدون)$/u.test(word.folded))
      return [];
    const at = sentence.words.findIndex((next, place) => place > i && !common.has(next.folded));
    const verb = sentence.words[at];
    if (!verb || at > i + 3 || verb.folded.length < 4 || sentence.words[i + 1]?.folded === 'only') return [];
    if (!isFinite(sentence, article, at) || !isDenial(sentence, article, i, at)) return [];
    const from = (sentence.words[withAuxiliaries(sentence.words, i)] as Word).from;
    const actions = conceptsOfWord(verb.folded, article.language).filter((concept) => ACTIONS.has(concept));
    return [{ stem: stem(verb.folded, article.language), actions, from, to: verb.to }];
  });
}
