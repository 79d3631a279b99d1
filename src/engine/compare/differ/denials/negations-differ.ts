// One article affirms what the other denies, with "not" or with an opposite.

import { figuresMeet } from '../../../../text/figures/figures-meet.ts';
import { clauseAround } from '../../../../text/sentences/clauses.ts';
import { nameSkeleton } from '../../../../text/words/name-spellings.ts';
import { verbStem } from '../../../../text/words/verbs.ts';
import type { Word } from '../../../../text/words/words.ts';
import { conceptsOfWord } from '../../reading/concepts.ts';
import { measureAt } from '../../reading/counted.ts';
import { isAffirmed, negatedVerbs } from '../../reading/denied-verbs.ts';
import { type Assertion, assertionsOf } from '../../reading/polarity.ts';
import { articleOf, type ReadArticle, type ReadSentence } from '../../reading/reading.ts';
import { withAuxiliaries } from '../../reading/verb-phrases.ts';
import { areToldOfOthers, isAllTold, sharedClause, sharedSentence } from '../context.ts';
import { type Difference, differenceOf } from '../difference.ts';
import { type SlotLink, slotsOf } from '../slots.ts';
import { deniedInSameWords } from './denied-words.ts';
import { type HanPlace, hanDenial } from './han-denials.ts';

/** A negated verb without an opposite in the table counts only in groups at least this similar. */
const PLAINLY = 0.28;

export function negationsDiffer(
  members: readonly ReadSentence[],
  score: number,
  articles: readonly ReadArticle[],
): Difference[] {
  const said = members.map((sentence) => assertionsOf(sentence, articleOf(articles, sentence)));
  const links: SlotLink<Assertion>[] = [];
  for (let i = 0; i < said.length; i += 1) {
    for (let j = i + 1; j < said.length; j += 1) {
      const between = opposed(said[i] as Assertion[], said[j] as Assertion[]).filter(({ a, b }) =>
        areOfOneThing(a, b, articles),
      );
      const isTold = between.some(({ meeting }) => meeting === 'differ') || score < PLAINLY;
      const plain = isTold ? [] : plainly(members[i] as ReadSentence, members[j] as ReadSentence, articles);
      links.push(
        ...(plain.length > 0 ? plain : between).filter(
          ({ a, b, meeting }) => meeting !== 'differ' || !areToldOfOthers(a, b, articles),
        ),
      );
    }
  }
  return slotsOf(links).map((slot) =>
    differenceOf(
      'negation',
      slot.items.map(({ sentence, from, to, base, affirmed }) => ({
        sentence,
        from,
        to,
        normal: normalOf(base, affirmed),
      })),
      false,
    ),
  );
}

/** One may agree to, be asked or be told anything: these verbs mean nothing without their object. */
const OF_ANYTHING: ReadonlySet<string> = new Set([
  'agreed',
  'consulted',
  'confirmed',
  'increase',
  'found',
  'working',
  'stronger',
  'kept',
  'paid',
  'conceded',
  'resigned',
  'recorded',
  'going ahead',
  'returned',
  'taken away',
  'allowed',
  'disrupted',
  'ruled out',
  'identified',
  'legal',
  'in public',
  'in use',
  'finished',
  'a deal',
  'alone',
  'free of charge',
  'profit',
  'safe',
  'still on',
  'successful',
]);

/** Whether the statement and the denial are about one thing; across languages the alignment alone has to show it. */
function areOfOneThing(a: Assertion, b: Assertion, articles: readonly ReadArticle[]): boolean {
  if (a.base === 'increase' && areOfTwoMeasures(a, b)) return false;
  if (a.base === 'confirmed' && !isWhatIsDenied(a, b, articles)) return false;
  const isAcross = articleOf(articles, a.sentence).language !== articleOf(articles, b.sentence).language;
  if (isAcross) return true;
  if (a.base === 'increase' && areTwoMoves(a, b)) return false;
  if (!OF_ANYTHING.has(a.base))
    return sharedClause(a, b, articles).words > 0 || sharedSentence(a, b, articles).share >= OF_FEW;
  return sharedClause(a, b, articles).things > 0 && !areOfTwo(a, b, articles);
}

/** Not "confirmed that two men were held", "denied that the two men had been beaten". */
const isWhatIsDenied = (a: Assertion, b: Assertion, articles: readonly ReadArticle[]): boolean =>
  a.affirmed ? isAllTold(b, a, articles) : isAllTold(a, b, articles);

/** "rose $1.89 to $48.62", "fell 32 cents to $49.74": no amount is the same, so they moved on two days, unless both name one. */
const areTwoMoves = ({ sentence: a }: Assertion, { sentence: b }: Assertion): boolean =>
  !areOfOneDay(a, b) &&
  a.figures.length > 0 &&
  b.figures.length > 0 &&
  !a.figures.some((one) => b.figures.some((other) => figuresMeet(one, other) !== 'differ'));

/** "Turnover rose", "profit fell" */
function areOfTwoMeasures(a: Assertion, b: Assertion): boolean {
  const [left, right] = [a, b].map(({ sentence, from, to }) =>
    measureAt(sentence, clauseAround(sentence, from, to), from),
  );
  return left !== undefined && right !== undefined && left !== right;
}

function areOfOneDay(a: ReadSentence, b: ReadSentence): boolean {
  const daysOf = ({ times }: ReadSentence) =>
    times.filter((time) => time.kind === 'date' && (time.grain === 'day' || time.grain === 'weekday'));
  return daysOf(a).some((one) => daysOf(b).some(({ normal }) => normal === one.normal));
}

/**
 * "Mayor Hale had opposed the pier", "The voters of Tolsay approved it": two named speakers, each with a statement of
 * their own.
 */
function areOfTwo(a: Assertion, b: Assertion, articles: readonly ReadArticle[]): boolean {
  const [left, right] = [namesBefore(a, articles), namesBefore(b, articles)];
  return left.size > 0 && right.size > 0 && left.isDisjointFrom(right);
}

/** Words of the names before it in its clause. */
function namesBefore({ sentence, from }: Assertion, articles: readonly ReadArticle[]): Set<string> {
  const clause = clauseAround(sentence, from, from);
  const { language } = articleOf(articles, sentence);
  return new Set(
    sentence.names
      .filter((name) => name.from >= clause.from && name.to <= from)
      .flatMap((name) => name.words.map(({ surface }) => nameSkeleton(surface, language))),
  );
}

const NOUNS: ReadonlySet<string> = new Set(['deaths', 'injuries', 'permit', 'shots', 'increase']);

/** "detained" and "not detained", "deaths" and "no deaths". */
function normalOf(base: string, affirmed: boolean): string {
  if (affirmed) return base;
  return `${NOUNS.has(base) ? 'no' : 'not'} ${base}`;
}

/** One link per pair of sentences: the first base that one affirms and the other denies. */
function opposed(left: readonly Assertion[], right: readonly Assertion[]): SlotLink<Assertion>[] {
  const agreed = left.flatMap((a) =>
    right
      .filter((b) => a.base === b.base && a.affirmed === b.affirmed)
      .map((b): SlotLink<Assertion> => ({ a, b, score: 1, meeting: 'same' })),
  );
  const differing = left.flatMap((a) =>
    right
      .filter((b) => a.base === b.base && a.affirmed !== b.affirmed)
      .map((b): SlotLink<Assertion> => ({ a, b, score: 1, meeting: 'differ' })),
  );
  // "Confirmed that it is safe", "denied that it is dangerous".
  if (differing.length > 1 && differing.some(({ a }) => a.base === 'confirmed')) return [];
  return differing.length > 0 ? differing.slice(0, 1) : agreed.slice(0, 1);
}

/** "did not speak" beside "spoke"; across languages by the concept of the verb. */
function plainly(left: ReadSentence, right: ReadSentence, articles: readonly ReadArticle[]): SlotLink<Assertion>[] {
  const found =
    denied(left, right, articles) ??
    denied(right, left, articles) ??
    deniedInHan(left, right, articles) ??
    deniedInHan(right, left, articles) ??
    deniedOfAll(left, right, articles) ??
    deniedOfAll(right, left, articles) ??
    deniedWordForWord(left, right, articles) ??
    deniedWordForWord(right, left, articles);
  return found ? [found] : [];
}

/** Sentences this similar are about one thing, however they divide it into clauses. */
const ALIKE = 0.5;

/** In a short sentence, each shared word counts for more. */
const OF_FEW = 0.3;

/** "I didn't approve them", "That's not putting": of a pronoun nobody can tell what it does. */
const BY_SOMEBODY = /(?<!\p{L})(?:I|we|you|that)(?:['’]\p{L}+)?(?!\p{L})/iu;

function isBySomebody({ sentence, from, to }: Assertion, articles: readonly ReadArticle[]): boolean {
  const clause = clauseAround(sentence, from, to);
  const article = articleOf(articles, sentence);
  return article.language === 'en' && BY_SOMEBODY.test(article.text.slice(clause.from, to));
}

/** A common verb says little: its clause and its sentence must share more. */
function isShared(no: Assertion, yes: Assertion, articles: readonly ReadArticle[]): boolean {
  const { words, things, share } = sharedSentence(no, yes, articles);
  if (share >= ALIKE && words > 1 && things > 0) return true;
  // "It had never been inspected": the clause has nothing else that the other could share.
  const isPhrase = /\s/u.test(articleOf(articles, yes.sentence).text.slice(yes.from, yes.to));
  if (isPhrase && sharedClause(no, yes, articles).fewer === 0) return true;
  return sharedClause(no, yes, articles).things > 0 && (words > 1 || share >= OF_FEW);
}

/** "尚未被警方控制" beside "已被警方控制", 救助されていない beside 救助された. */
function deniedInHan(
  denying: ReadSentence,
  affirming: ReadSentence,
  articles: readonly ReadArticle[],
): SlotLink<Assertion> | null {
  const { language } = articleOf(articles, denying);
  if (articleOf(articles, affirming).language !== language) return null;
  const found = hanDenial(denying.text, affirming.text, language);
  if (!found) return null;
  const at = (sentence: ReadSentence, { from, to }: HanPlace, affirmed: boolean): Assertion => ({
    sentence,
    base: found.what,
    affirmed,
    negated: !affirmed,
    from: sentence.from + from,
    to: sentence.from + to,
  });
  return { a: at(denying, found.denied, false), b: at(affirming, found.affirmed, true), score: 1, meeting: 'differ' };
}

/** "The weather was not fine" beside "The weather was fine". */
function deniedWordForWord(
  denying: ReadSentence,
  affirming: ReadSentence,
  articles: readonly ReadArticle[],
): SlotLink<Assertion> | null {
  const of = [articleOf(articles, denying), articleOf(articles, affirming)] as const;
  const found = deniedInSameWords(denying, affirming, of);
  if (!found) return null;
  const at = (sentence: ReadSentence, [first, last]: readonly [Word, Word], affirmed: boolean): Assertion => ({
    sentence,
    base: found.what,
    affirmed,
    negated: !affirmed,
    from: first.from,
    to: last.to,
  });
  const [a, b] = [at(denying, found.denied, false), at(affirming, found.affirmed, true)];
  return { a, b, score: 1, meeting: 'differ' };
}

const NONE = /^(?:none|nobody|no one|not one)(?!\p{L})/iu;
/** Words of the clause that the value shows. */
const SHOWN = 6;

/** "None of them is in hospital" beside "Two of them have been in hospital": what is said of no one and of some. */
function deniedOfAll(
  denying: ReadSentence,
  affirming: ReadSentence,
  articles: readonly ReadArticle[],
): SlotLink<Assertion> | null {
  const [left, right] = [articleOf(articles, denying), articleOf(articles, affirming)];
  const [count] = affirming.figures;
  if (left.language !== 'en' || right.language !== 'en' || !NONE.test(denying.text) || NONE.test(affirming.text))
    return null;
  if (!count || count.from !== affirming.from || count.value === 0 || negatedVerbs(affirming, right).length > 0)
    return null;
  const at = (sentence: ReadSentence, affirmed: boolean): Assertion => {
    const { to } = sentence.words.slice(0, SHOWN).at(-1) as Word;
    return { sentence, base: 'any', affirmed, negated: !affirmed, from: sentence.from, to };
  };
  const [no, yes] = [at(denying, false), at(affirming, true)];
  const { things, share } = sharedClause({ ...no, to: no.from }, { ...yes, to: yes.from }, articles);
  return things > 0 && share >= ALIKE ? { a: no, b: yes, score: 1, meeting: 'differ' } : null;
}

/** Letters that two aspects of a Slavic verb share: звільнять, звільнятимуть. */
const ASPECT = 6;

const areOneVerb = (stem: string, other: string, language: string): boolean =>
  stem === other ||
  (/^(?:uk|ru)$/u.test(language) && stem.length >= ASPECT && stem.slice(0, ASPECT) === other.slice(0, ASPECT));

/** "за отказ уходить", "відмова йти": who refuses does not do it; "после отказа судьи ушёл" does. */
const REFUSAL = /^(?:отказ|відмов)/u;
const INFINITIVE = /(?:т[ьи]|чь)(?:с[ья])?$/u;

function isRefused(sentence: ReadSentence, verb: Word): boolean {
  const clause = clauseAround(sentence, verb.from, verb.to);
  const refuses = ({ folded, from, to }: Word) => from >= clause.from && to <= verb.from && REFUSAL.test(folded);
  return REFUSAL.test(verb.folded) || (INFINITIVE.test(verb.folded) && sentence.words.some(refuses));
}

function denied(
  denying: ReadSentence,
  affirming: ReadSentence,
  articles: readonly ReadArticle[],
): SlotLink<Assertion> | null {
  const [in1, in2] = [articleOf(articles, denying), articleOf(articles, affirming)];
  const others = negatedVerbs(affirming, in2);
  for (const verb of negatedVerbs(denying, in1)) {
    if (others.length > 0) return null;
    const same = in1.language === in2.language;
    const at = affirming.words.findIndex(
      (word) =>
        (same && areOneVerb(verbStem(word.folded, in2.language), verb.stem, in2.language)) ||
        conceptsOfWord(word.folded, in2.language).some((concept) => verb.actions.includes(concept)),
    );
    if (at < 0) continue;
    const word = affirming.words[at] as Word;
    const first = affirming.words[withAuxiliaries(affirming.words, at, in2)] as Word;
    if (!isAffirmed(affirming, in2, at)) continue;
    const no: Assertion = {
      sentence: denying,
      base: verb.stem,
      affirmed: false,
      negated: true,
      from: verb.from,
      to: verb.to,
    };
    const yes: Assertion = {
      sentence: affirming,
      base: verb.stem,
      affirmed: true,
      negated: false,
      from: first.from,
      to: word.to,
    };
    // "police said", "police have not said why": whoever is quoted said something.
    const meanings = conceptsOfWord(word.folded, in2.language);
    if (meanings.includes('say') || isRefused(affirming, word)) continue;
    // One may think one thing and not another.
    if (same && meanings.includes('think') && sharedSentence(no, yes, articles).share < ALIKE) continue;
    if (isBySomebody(no, articles) || isBySomebody(yes, articles)) continue;
    if (same && !isShared(no, yes, articles)) continue;
    return { a: no, b: yes, score: 1, meeting: 'differ' };
  }
  return null;
}
