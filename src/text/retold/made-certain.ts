// What a passage says may be so, is alleged or planned, told as a fact: "will flood" for "may flood".
import { MODALS } from '../negation/denial-words.ts';
import { HEDGES } from './hedges.ts';
import type { ReadSentence } from './read-sentence.ts';
import type { Retold } from './retelling.ts';

/** How many words the sentence must tell, fewer if the clause with the hedge tells no more. */
const FEWEST_TOLD = 3;
const FEWEST_OF_ALL = 2;
/** How many words behind a hedge its verb may stand. */
const REACH = 5;

/** Found only where all that the sentence tells is told in the clause with the hedge, so that nothing else can bear it out. */
export function madeCertain(own: ReadSentence, passages: readonly ReadSentence[]): Retold | null {
  const hedges = HEDGES[own.language];
  if (!hedges || own.denials.length > 0 || own.leftOpenBy.size > 0 || isHedged(own)) return null;
  const told = new Set(own.stems.filter((_, at) => own.tells[at]));
  if (told.size < FEWEST_OF_ALL) return null;
  for (const passage of passages) {
    const at = hedgeOver(told, passage);
    if (told.size < FEWEST_TOLD && !tellsNoMore(passage, told)) continue;
    const head = at < 0 ? -1 : headOf(at, passage);
    if (head < 0 || !isToldAs(own, passage, at, head)) continue;
    const tellsHead = passages.flatMap(({ stems }) => stems.filter((stem) => stem === passage.stems[head]));
    if (tellsHead.length > 1) continue;
    const said = own.words[own.stems.indexOf(passage.stems[head] as string)]?.surface ?? '';
    return {
      said,
      instead: passage.text.slice(passage.words[at]?.from, passage.words[head]?.to),
      passage: passage.text,
    };
  }
  return null;
}

const isHedged = (own: ReadSentence): boolean =>
  own.words.some(({ folded }, at) => isHedge(own, at) || HEDGES[own.language]?.open.test(folded));

const isPlan = ({ words: all, language }: ReadSentence, at: number) =>
  HEDGES[language]?.plan.test(all[at]?.folded ?? '') ?? false;

const tellsNoMore = ({ tells, stems, words: all, language }: ReadSentence, told: ReadonlySet<string>): boolean =>
  all.every(({ folded }, at) => !tells[at] || told.has(stems[at] as string) || HEDGES[language]?.may.test(folded));

/** The only hedge of the clause that tells all this; -1 if there is none. */
function hedgeOver(told: ReadonlySet<string>, passage: ReadSentence): number {
  const { words: all, stems, clauses, denials } = passage;
  const found = all.flatMap(({ surface }, at) => (isHedge(passage, at) && surface !== 'May' ? [at] : []));
  const [at] = found;
  if (at === undefined || found.length > 1 || denials.length > 0) return -1;
  const under = clauseUnder(passage, at);
  const theirs = new Set(stems.filter((_, i) => clauses[i] === under));
  return told.isSubsetOf(theirs) ? at : -1;
}

/** "Allegedly, the guard sold it": a hedge that is a clause by itself is over the next. */
const clauseUnder = ({ clauses }: ReadSentence, hedge: number): number | undefined =>
  hedge === 0 && clauses[1] !== clauses[0] ? clauses[1] : clauses[hedge];

function isHedge({ words: all, clauses, language }: ReadSentence, at: number): boolean {
  const { may, plan, attribute, saidTo, saidToHave } = HEDGES[language] as (typeof HEDGES)[string];
  const folded = all[at]?.folded ?? '';
  if (attribute?.test(`${all[at - 1]?.folded} ${folded}`)) return false;
  if (may.test(folded) || plan.test(folded)) return true;
  const end = all.filter((_, i) => clauses[i] === clauses[at]).slice(-2);
  const said = [folded, ...end.map(({ surface }) => surface)].join(' ');
  return saidTo?.test(`${folded} ${all[at + 1]?.folded}`) || saidToHave?.test(said) || false;
}

/** What the hedge leaves open: the next word that tells something, or the last of the clause. */
function headOf(hedge: number, passage: ReadSentence): number {
  const { words: all, tells, clauses, language } = passage;
  const under = clauseUnder(passage, hedge);
  if (HEDGES[language]?.endsClause?.test(all[hedge]?.folded ?? ''))
    return all.findLastIndex((_, at) => tells[at] && clauses[at] === under);
  const behind = all
    .slice(hedge + 1, hedge + 1 + REACH)
    .findIndex((_, i) => tells[hedge + 1 + i] && clauses[hedge + 1 + i] === under);
  return behind < 0 ? -1 : hedge + 1 + behind;
}

/** "To be sent" is still to be done, "sent to the strait" is not. */
const PREPOSITIONS: Readonly<Record<string, RegExp>> = {
  en: /^to$/u,
  de: /^zu$/u,
  fr: /^(?:à|pour|de)$/u,
  es: /^(?:a|para)$/u,
  it: /^(?:a|per|di)$/u,
  pt: /^(?:a|para)$/u,
  nl: /^te$/u,
};
const REACH_OF_TO = 3;

/** Of a plan, that it was done: there is no "will" or "to". What could be, or what visitors may do, may also be possible at all times. */
function isToldAs(own: ReadSentence, passage: ReadSentence, hedge: number, verb: number): boolean {
  const head = passage.stems[verb] as string;
  const at = own.stems.indexOf(head);
  const modals = own.words.filter(({ folded }, i) =>
    PREPOSITIONS[own.language]?.test(folded)
      ? own.stems.slice(i + 1, i + 1 + REACH_OF_TO).includes(head)
      : MODALS[own.language]?.test(folded),
  );
  if (at < 0) return false;
  const word = passage.words[hedge]?.folded ?? '';
  const isSame = own.words[at]?.folded === passage.words[verb]?.folded && !isPastAlike(own, at, passage);
  const isAtAllTimes = word === 'could' || (word === 'may' && isSame);
  if (isAtAllTimes && modals.length === 0) return false;
  const isUnderWay = own.language === 'en' && /ing$/u.test(own.words[at]?.folded ?? '');
  return !isPlan(passage, hedge) || (!isUnderWay && modals.length === 0);
}

const PAST_ALIKE = /^(?:beat|burst|cast|cost|cut|hit|hurt|put|quit|set|shed|shut|split|spread|thrust)$/u;
const PLURAL = /(?:s|men|women|people|children|police|they|we|you|i|and)$/u;
const DAY = /^(?:today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;

/** "The storm hit the coast" was so: one storm "hits"; and what may be on a day is not allowed at all times. */
function isPastAlike({ words: all, clauses, tells }: ReadSentence, at: number, passage: ReadSentence): boolean {
  if (!PAST_ALIKE.test(all[at]?.folded ?? '')) return false;
  const subject = all.slice(0, at).filter((_, i) => clauses[i] === clauses[at]);
  const isOne = tells.slice(0, at).includes(true) && !subject.some(({ folded }) => PLURAL.test(folded));
  return isOne || passage.words.some(({ folded }) => DAY.test(folded));
}
