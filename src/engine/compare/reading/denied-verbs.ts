// Verbs that a sentence denies, and whether a word can be a verb that says what was done.

import { NEGATORS } from '../../../text/negation/negators.ts';
import { clauseAround } from '../../../text/sentences/clauses.ts';
import { stem } from '../../../text/tokens/normaliser.ts';
import { stopWords } from '../../../text/tokens/stop-words.ts';
import { NO_VERB_AFTER, NOUN_ENDING, verbStem } from '../../../text/words/verbs.ts';
import type { Word } from '../../../text/words/words.ts';
import { conceptsOfWord } from './concepts.ts';
import { deniesNothing, isSupposed, negatorBefore } from './negators.ts';
import type { ReadArticle, ReadSentence } from './reading.ts';
import { withAuxiliaries } from './verb-phrases.ts';

/** "calls himself a captain" is not "is not called". */
const ON_ONESELF = /^(?:himself|herself|itself|themselves|себе|себя|sich|lui-même|elle-même)$/u;

/** Whether word `at` can be a verb that says what was done, not counting denials. */
export function isAffirmed(sentence: ReadSentence, article: ReadArticle, at: number): boolean {
  // "only applies to the one" denies it for the other.
  if (article.language === 'en' && sentence.words[at - 1]?.folded === 'only') return false;
  if (ON_ONESELF.test(sentence.words[at + 1]?.folded ?? '')) return false;
  return canBeVerb(sentence, article, at) && negatorBefore(sentence, article, at) === null;
}

/** Whether word `at` can be a verb that says what was done. */
function canBeVerb(sentence: ReadSentence, article: ReadArticle, at: number): boolean {
  const { folded, surface } = sentence.words[at] as Word;
  const before = sentence.words[at - 1];
  if (at > 0 && /^\p{Lu}/u.test(surface)) return false;
  if (NOUN_ENDING[article.language]?.test(folded)) return false;
  if (before && NO_VERB_AFTER[article.language]?.test(before.folded)) return false;
  return !isSupposed(sentence, article, at);
}

/** Things that are done or not done: a denial in one article but not in the other is a contradiction. */
const ACTIONS: ReadonlySet<string> = new Set(
  'use promise resign visit respond sell buy build repair ban expel increase decrease price-rise evacuated agree warn find attack shoot help rescued vaccine insurance compensation spy sign appeal arrive leave attend cooperate replace resume spread pass-test seize withdraw invest apologise demand join inspection fire explosion leak fine bribe damage collapse test-positive'.split(
    ' ',
  ),
);

/** These deny a thing, not a verb. */
const OF_NOUNS = /^(?:no|none|nor|neither|without|без|ohne|sans|sin|kein\p{L}*|aucune?|жодн\p{L}*|دون|بدون)$/u;

/** "no fire broke out", "kein Brand": what is denied is the event that the noun names. */
function deniedNoun(sentence: ReadSentence, article: ReadArticle, i: number): NegatedVerb[] {
  const [negator, noun] = [sentence.words[i], sentence.words[i + 1]];
  if (!negator || !noun || noun.folded.length < 3) return [];
  const actions = actionsOf([noun], article.language);
  return actions.length > 0
    ? [{ stem: stem(noun.folded, article.language), actions, from: negator.from, to: noun.to }]
    : [];
}

const POWER =
  /^(?:right|rights|power|powers|plan|plans|intention|intentions|permission|chance|way|need|reason|wish|desire)$/u;

/** "have no right to buy him back": what someone may not, cannot or does not want to do. */
function deniedPower(sentence: ReadSentence, article: ReadArticle, i: number): NegatedVerb | null {
  const [negator, power, to, verb] = sentence.words.slice(i, i + 4);
  if (article.language !== 'en' || negator?.folded !== 'no' || !POWER.test(power?.folded ?? '') || to?.folded !== 'to')
    return null;
  if (!verb || verb.to > clauseAround(sentence, negator.from, negator.to).to) return null;
  const { from } = sentence.words[withAuxiliaries(sentence.words, i, article)] as Word;
  return { stem: verbStem(verb.folded, 'en'), actions: actionsOf([verb], 'en'), from, to: verb.to };
}

function actionsOf(said: readonly Word[], language: string): string[] {
  return said.flatMap(({ folded }) => conceptsOfWord(folded, language)).filter((concept) => ACTIONS.has(concept));
}

interface NegatedVerb {
  readonly stem: string;
  readonly actions: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** English negates a verb with an auxiliary: "did not say", "was not told"; "is not simple" negates no verb. */
function isDenial(sentence: ReadSentence, article: ReadArticle, negator: number, verb: number): boolean {
  if (article.language !== 'en') return true;
  const first = sentence.words[withAuxiliaries(sentence.words, negator, article)]?.folded ?? '';
  return (
    !/^(?:is|are|was|were|be|been|isn't|aren't|wasn't|weren't|it|its|not)$/u.test(first) ||
    /(?:ed|en|ing|wn|ld|ught|und)$/u.test(sentence.words[verb]?.folded ?? '')
  );
}

/** Stems of the words that a negator directly negates: "did not speak" → speak. */
export function negatedVerbs(sentence: ReadSentence, article: ReadArticle): NegatedVerb[] {
  const pattern = NEGATORS[article.language];
  if (!pattern) return [];
  const common = stopWords(article.language);
  return sentence.words.flatMap((word, i) => {
    if (!pattern.test(word.folded) || deniesNothing(sentence, i)) return [];
    const denied = deniedPower(sentence, article, i);
    if (denied) return [denied];
    // Spanish "no" negates the verb.
    if (OF_NOUNS.test(word.folded) && !(article.language === 'es' && word.folded === 'no'))
      return deniedNoun(sentence, article, i);
    const at = sentence.words.findIndex((next, place) => place > i && !common.has(next.folded));
    const verb = sentence.words[at];
    // "had not, he said": what is denied is in another sentence.
    if (!verb || verb.to > clauseAround(sentence, word.from, word.to).to) return [];
    if (at > i + 3 || verb.folded.length < 4) return [];
    if (!canBeVerb(sentence, article, at) || !isDenial(sentence, article, i, at)) return [];
    const from = (sentence.words[withAuxiliaries(sentence.words, i, article)] as Word).from;
    const object = sentence.words[at + 1];
    const said =
      object && !common.has(object.folded) && clauseAround(sentence, verb.from, verb.to).to >= object.to
        ? [verb, object]
        : [verb];
    return [
      { stem: verbStem(verb.folded, article.language), actions: actionsOf(said, article.language), from, to: verb.to },
    ];
  });
}
