// Whether two clauses clearly say the same of the same, but for a negator.
import { NOUN_ENDING } from '../words/verbs.ts';
import { ABLE } from './denial-words.ts';
import type { Told } from './told.ts';

interface InSentence {
  readonly word: Told;
  /** What its sentence tells. */
  readonly told: readonly Told[];
}

/** Whether a sentence of the analyst's says with `own.word` what a passage says with the same word. */
export function sayTheSame(own: InSentence, passage: InSentence, language: string): boolean {
  if (!areAlike(own.word, passage.word, language)) return false;
  if (own.word.isOfNobody || passage.word.isOfNobody) return isOfSomebody(own, passage, language);
  return language === 'zh' ? shareCharacters(own, passage) : shareWords(own, passage);
}

/** "Nobody was hurt in the fall", and "a worker was hurt in the fall": all that nobody did, and little else. */
function isOfSomebody(own: InSentence, passage: InSentence, language: string): boolean {
  const [denying, affirming] = own.word.isOfNobody ? [own, passage] : [passage, own];
  const othersOf = (one: InSentence) => clauseOf(one).filter(({ stem }) => stem !== one.word.stem);
  // In Chinese two characters may be the end of one word and the beginning of the next.
  const isHan = language === 'zh';
  const denied = othersOf(denying).filter(({ from }) => !isHan || from >= denying.word.to);
  const added = othersOf(affirming).filter((one) => !isAmong(one, denied));
  const isBrief = affirming === passage || added.length <= denied.length * (isHan ? 2 : 1);
  return denied.length > 0 && denied.every((one) => isAmong(one, affirming.told)) && isBrief;
}

/** Whether both are the same part of speech in the same mood. */
function areAlike(own: Told, passage: Told, language: string): boolean {
  const [denied, affirmed] = own.polarity === 'denied' ? [own, passage] : [passage, own];
  const isNoun = ({ folded }: Told) => NOUN_ENDING[language]?.test(folded) ?? false;
  if (own.folded !== passage.folded && (isNoun(own) || isNoun(passage))) return false;
  if (own.isOfNoun !== passage.isOfNoun) return false;
  const modals = new Set(affirmed.modals);
  return (
    modals.isSubsetOf(new Set(denied.modals)) && denied.modals.every((modal) => modals.has(modal) || ABLE.test(modal))
  );
}

/** A clause of as many other words may have one that the passage has not. */
const FOR_ONE_MISSING = 4;

function shareWords(own: InSentence, passage: InSentence): boolean {
  const [ownClause, passageClause] = [clauseOf(own), clauseOf(passage)];
  const others = ownClause.filter(({ stem }) => stem !== own.word.stem);
  const missing = others.filter((one) => !isAmong(one, passage.told));
  const [before, behind] = neighbours(passage.word, passageClause);
  return (
    others.length > 0 &&
    missing.length <= Math.floor(others.length / FOR_ONE_MISSING) &&
    missing.every(({ isName }) => !isName) &&
    neighbours(own.word, ownClause).every((one) => one === undefined || isAmong(one, passageClause)) &&
    (before === undefined || isAmong(before, ownClause)) &&
    (behind === undefined || isAmong(behind, ownClause) || own.word === ownClause.at(-1))
  );
}

const clauseOf = ({ word, told }: InSentence) => told.filter(({ clause }) => clause === word.clause);
const isAmong = (one: Told, among: readonly Told[]) => among.some(({ stem }) => stem === one.stem);

function neighbours(word: Told, clause: readonly Told[]): [before: Told | undefined, behind: Told | undefined] {
  const at = clause.indexOf(word);
  return [clause[at - 1], clause[at + 1]];
}

/** Parts of the characters of the analyst's clause, and of the passage's. */
const MOST_SHARED = 0.9;
const LEAST_SHARED = 0.4;
const FEWEST_CHARACTERS = 3;
const PARTICLES = /[了着过的被已有]/u;

function shareCharacters(own: InSentence, passage: InSentence): boolean {
  const charactersOf = (one: InSentence) => {
    const all = clauseOf(one).flatMap(({ stem }) => [...stem]);
    return new Set(all.filter((character) => !one.word.stem.includes(character) && !PARTICLES.test(character)));
  };
  const [mine, theirs] = [charactersOf(own), charactersOf(passage)];
  const shared = mine.intersection(theirs).size;
  return shared >= FEWEST_CHARACTERS && shared >= mine.size * MOST_SHARED && shared >= theirs.size * LEAST_SHARED;
}
