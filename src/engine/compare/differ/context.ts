// The words around two phrases in aligned sentences, and how many of them are shared: whether both phrases are about
// one thing.

import type { Utf16Span } from '../../../text/offsets.ts';
import { clauseAround } from '../../../text/sentences/clauses.ts';
import { stem } from '../../../text/tokens/normaliser.ts';
import { stopWords } from '../../../text/tokens/stop-words.ts';
import { nameSkeleton, nameSkeletons } from '../../../text/words/name-spellings.ts';
import type { NameMention } from '../../../text/words/names.ts';
import { conceptsOfWord } from '../reading/concepts.ts';
import { slotOf } from '../reading/counted.ts';
import { articleOf, type ReadArticle, type ReadSentence } from '../reading/reading.ts';
import { areSpelledAlike, isSureName, isUnknown } from './known-names.ts';

export interface Phrase {
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
}

export const phraseOf = (sentence: ReadSentence, { from, to }: Utf16Span): Phrase => ({ sentence, from, to });

interface SharedContext {
  /** How many words around one phrase mean the same as a word around the other. */
  readonly words: number;
  /** Of these, how many are neither names, which any two sentences of one story share, nor amounts. */
  readonly things: number;
  /** Relative to the phrase with fewer words around it. */
  readonly share: number;
  /** The number of words around that phrase. */
  readonly fewer: number;
}

interface ContentWord {
  /** What it can be recognised by: its stem, its concepts, the consonants of a name. */
  readonly keys: ReadonlySet<string>;
  readonly isThing: boolean;
}

const thing = (...keys: string[]): ContentWord => ({ keys: new Set(keys), isThing: true });

/** Words that say nothing about the topic of a sentence. */
const EMPTY: ReadonlySet<string> = new Set(['say', 'people', 'count', 'new', 'give', 'name-verb']);

/** Shared content words of the clauses that hold the phrases. */
export function sharedClause(a: Phrase, b: Phrase, articles: readonly ReadArticle[]): SharedContext {
  return shared(
    around(a, clauseAround(a.sentence, a.from, a.to), articles),
    around(b, clauseAround(b.sentence, b.from, b.to), articles),
  );
}

/** Shared content words of the sentences that hold the phrases. */
export function sharedSentence(a: Phrase, b: Phrase, articles: readonly ReadArticle[]): SharedContext {
  return shared(around(a, a.sentence, articles), around(b, b.sentence, articles));
}

/** Whether the sentence of `b` has every content word that stands around `a` in its own. */
export function isAllTold(a: Phrase, b: Phrase, articles: readonly ReadArticle[]): boolean {
  const own = around(a, a.sentence, articles);
  return shared(own, around(b, b.sentence, articles)).words === own.length;
}

/** With fewer words around them, two phrases need not share any: "the debate lasted eleven hours". */
const FEW = 4;
/** Any two sentences of one story share a part smaller than this. */
const SCARCE = 0.2;

/**
 * Whether the words around the phrases are about two different things; across languages, and in scripts without spaces,
 * the alignment alone has to show it.
 */
export function areAboutDifferentThings(a: Phrase, b: Phrase, articles: readonly ReadArticle[]): boolean {
  const [left, right] = [a, b].map(({ sentence }) => (articles[sentence.article] as ReadArticle).language);
  if (left !== right || left === 'zh' || left === 'ja') return false;
  const { share, fewer } = sharedSentence(a, b, articles);
  return fewer >= FEW && share < SCARCE;
}

/**
 * "Larkin scored 14", "Oduya had twelve": the clauses name different ones, and each article knows whom the other names,
 * so that it would have said the same of them; or each is about the one whom the other does not know at all.
 */
export function areToldOfOthers(a: Phrase, b: Phrase, articles: readonly ReadArticle[]): boolean {
  const [own, others] = [ownBearers(a, b, articles), ownBearers(b, a, articles)];
  if (own.length === 0 || others.length === 0) return false;
  const [left, right] = [articleOf(articles, a.sentence), articleOf(articles, b.sentence)];
  const isKnown = (names: readonly NameMention[], article: ReadArticle): boolean =>
    names.some(({ words, ...name }) => !isUnknown({ ...name, words: words.slice(-1) }, article));
  const [isOwnKnown, areOthersKnown] = [isKnown(own, right), isKnown(others, left)];
  if (isOwnKnown || areOthersKnown) return isOwnKnown && areOthersKnown;
  return isAbout(left, own) && isAbout(right, others);
}

const ownBearers = (phrase: Phrase, other: Phrase, articles: readonly ReadArticle[]): readonly NameMention[] =>
  ownNames(phrase, other, bearersOf(phrase, articles), articles);

/** Of the names in a sentence, those that the other does not have, with the words that are their own. */
function ownNames(
  phrase: Phrase,
  other: Phrase,
  names: readonly NameMention[],
  articles: readonly ReadArticle[],
): readonly NameMention[] {
  const { language } = articleOf(articles, phrase.sentence);
  const named = skeletonsOf(other.sentence.names, other, articles);
  const others = other.sentence.names.flatMap(({ words }) => words.map(({ folded }) => folded));
  return names.flatMap((name) => {
    const own = name.words.filter(
      ({ surface, folded }) =>
        named.isDisjointFrom(new Set(nameSkeletons(surface, language))) &&
        !others.some((word) => areSpelledAlike(word, folded)),
    );
    return own.length * 2 > name.words.length ? [{ ...name, words: own }] : [];
  });
}

/** "beat Kovač 6-1", "beat Lindt 7-5": each clause names someone whom the other sentence does not. */
export const haveOtherNames = (a: Phrase, b: Phrase, articles: readonly ReadArticle[]): boolean =>
  [
    [a, b],
    [b, a],
  ].every(
    ([one, other]) =>
      ownNames(one as Phrase, other as Phrase, namesInClause(one as Phrase, articles), articles).length > 0,
  );

function namesInClause(phrase: Phrase, articles: readonly ReadArticle[]): readonly NameMention[] {
  const clause = clauseAround(phrase.sentence, phrase.from, phrase.to);
  return namesAround(phrase, articles).filter(({ from, to }) => from >= clause.from && to <= clause.to);
}

/** In how many of its sentences an article names whom it is about, unless its title does. */
const OF_THE_STORY = 2;

const withoutGenitive = (folded: string): string => folded.replace(/'s$/u, '');

function isAbout({ sentences, inTitle }: ReadArticle, names: readonly NameMention[]): boolean {
  const wanted = new Set(names.flatMap(({ words }) => words.map(({ folded }) => withoutGenitive(folded))));
  const naming = sentences.filter((one) =>
    one.names.some(({ words }) => words.some(({ folded }) => wanted.has(withoutGenitive(folded)))),
  );
  return naming.length >= OF_THE_STORY || !wanted.isDisjointFrom(inTitle);
}

/** The names before a phrase in its clause, or after it, or else before its clause. */
function bearersOf(phrase: Phrase, articles: readonly ReadArticle[]): readonly NameMention[] {
  const names = namesAround(phrase, articles);
  const inClause = namesInClause(phrase, articles);
  const before = (of: readonly NameMention[]) => of.filter(({ to }) => to <= phrase.from);
  return [before(inClause), inClause, before(names)].find(({ length }) => length > 0) ?? [];
}

/** The names in the sentence of a phrase besides the phrase itself. German writes every noun like a name. */
function namesAround({ sentence, ...phrase }: Phrase, articles: readonly ReadArticle[]): readonly NameMention[] {
  const article = articleOf(articles, sentence);
  if (article.language === 'de') return [];
  return sentence.names.filter(
    (name) =>
      (name.to <= phrase.from || name.from >= phrase.to) &&
      !sentence.times.some((time) => time.from < name.to && name.from < time.to) &&
      (isSureName(name, sentence, article) ||
        name.words.every(({ folded }) => conceptsOfWord(folded, article.language).length === 0)),
  );
}

const skeletonsOf = (names: readonly NameMention[], { sentence }: Phrase, articles: readonly ReadArticle[]) =>
  new Set(
    names.flatMap(({ words }) =>
      words.flatMap(({ surface }) => nameSkeletons(surface, articleOf(articles, sentence).language)),
    ),
  );

function shared(left: readonly ContentWord[], right: readonly ContentWord[]): SharedContext {
  const free = new Set(right);
  let words = 0;
  let things = 0;
  for (const word of left) {
    const met = free.values().find((other) => !word.keys.isDisjointFrom(other.keys));
    if (!met) continue;
    free.delete(met);
    words += 1;
    if (word.isThing || met.isThing) things += 1;
  }
  const fewer = Math.min(left.length, right.length);
  return { words, things, share: fewer === 0 ? 0 : words / fewer, fewer };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function around({ sentence, from, to }: Phrase, within: Stretch, articles: readonly ReadArticle[]): ContentWord[] {
  const { language } = articles[sentence.article] as ReadArticle;
  const isAround = (one: Stretch): boolean =>
    one.from >= within.from && one.to <= within.to && (one.to <= from || one.from >= to);
  const concepts = sentence.concepts.filter((one) => isAround(one) && !EMPTY.has(one.concept));
  if (language === 'ja') return kanjiPairs(sentence, isAround);
  if (language === 'zh') {
    return [...Map.groupBy(concepts, (one) => one.from).values()].map((mentions) =>
      thing(...mentions.map(({ concept }) => concept)),
    );
  }
  const common = stopWords(language);
  const figures = sentence.figures.filter(
    ({ weak, numberFrom, numberTo }) => !weak && isAround({ from: numberFrom, to: numberTo }),
  );
  const sums = sentence.figures.filter(({ unit }) => unit !== null);
  const said = new Set(sentence.concepts.filter(({ concept }) => concept === 'say').map((one) => one.from));
  // That both give a sum or a length counts as shared, whatever the sum.
  const slots = figures.map((figure) => ({ keys: new Set([`slot:${slotOf(figure)}`]), isThing: false }));
  const words = sentence.words.flatMap((word) => {
    if (
      !isAround(word) ||
      /^\p{N}/u.test(word.folded) ||
      sums.some((sum) => word.from >= sum.from && word.to <= sum.to) ||
      common.has(word.folded) ||
      word.folded.length < 3 ||
      said.has(word.from)
    )
      return [];
    const keys = new Set(
      concepts.filter((one) => one.from <= word.from && word.to <= one.to).map(({ concept }) => concept),
    );
    keys.add(`${language}:${stem(word.folded, language)}`);
    const skeleton = nameSkeleton(word.surface, language);
    if (/^\P{Ll}/u.test(word.surface) && skeleton.length >= 3) keys.add(`name:${skeleton}`);
    return [{ keys, isThing: language === 'de' || !/^\p{Lu}/u.test(word.surface) || word === sentence.words[0] }];
  });
  return [...words, ...slots];
}

/** Japanese words are not separated by spaces: two adjacent Han characters count as about one word. */
function kanjiPairs({ text, from }: ReadSentence, isAround: (one: Stretch) => boolean): ContentWord[] {
  const pairs = new Set<string>();
  for (const match of text.matchAll(/(?=(?<pair>\p{Script=Han}{2}|\p{Script=Katakana}{2}))/gu)) {
    const at = from + match.index;
    if (isAround({ from: at, to: at + 2 })) pairs.add(match.groups?.pair ?? '');
  }
  return [...pairs].map((pair) => thing(pair));
}
