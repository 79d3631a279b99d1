// What the words of a sentence tell, and whether it says so or denies it. Wherever that is in doubt, it is left open.

import { baseOfVerb, NO_VERB_AFTER, verbStem } from '../words/verbs.ts';
import { MODALS } from './denial-words.ts';
import { type DenialsRead, denialsAround, denialsIn, denyOnce, LONGEST_SENTENCE, tellsOn } from './denials.ts';
import { isNobody, refuses } from './negators.ts';
import type { Told } from './told.ts';
import { hanToldIn } from './told-in-han.ts';

/** The words of one sentence that tell something; `language` is a primary subtag. None in a language without negators. */
export function toldIn(sentence: string, language: string): Told[] {
  if (language === 'zh') return sentence.length > LONGEST_SENTENCE ? [] : hanToldIn(sentence);
  const read = denialsIn(sentence, language);
  if (!read) return [];
  return read.words.flatMap((_, at) => {
    const isNegator = read.denials.some((denial) => denial.at === at);
    return read.tells[at] && !isNegator ? [toldAt(read, at)] : [];
  });
}

function toldAt(read: DenialsRead, at: number): Told {
  const word = read.words[at] as DenialsRead['words'][number];
  const negator = read.leftOpenBy.size === 0 ? negatorOf(read, at) : null;
  return {
    from: word.from,
    to: word.to,
    stem: verbStem(baseOfVerb(word.folded, read.language), read.language),
    folded: word.folded,
    isName: /^[\p{Lu}\p{N}]/u.test(word.surface),
    polarity: negator !== null ? 'denied' : isReached(read, at) || read.leftOpenBy.size > 0 ? null : 'affirmed',
    negator,
    isOfNobody: negator !== null && isOfNobody(read, at),
    modals: modalsAround(read, at),
    isOfNoun: isOfNoun(read, at),
    clause: read.clauses[at] as number,
  };
}

/** The negator that denies word `at`; null if none plainly does. */
function negatorOf(read: DenialsRead, at: number): string | null {
  const inClause = denialsAround(read, at);
  const isHead = inClause.some(({ head }) => head === at) && denyOnce(inClause, read);
  return isHead ? (read.words[inClause[0]?.at ?? 0]?.surface ?? null) : null;
}

function isOfNobody({ words: all, clauses, language }: DenialsRead, at: number): boolean {
  return all.some(({ folded }, i) => clauses[i] === clauses[at] && isNobody(folded, all[i - 1]?.folded, language));
}

/** What a negator denies besides the word behind it is in doubt as long as the statement goes on. */
function isReached(read: DenialsRead, at: number): boolean {
  return (
    denialsAround(read, at).length > 0 || read.denials.some((denial) => denial.at < at && !tellsOn(read, denial.at, at))
  );
}

function modalsAround({ words: all, clauses, language }: DenialsRead, at: number): string[] {
  return all.flatMap((word, i) => {
    const before = all[i - 1];
    // "failed to approve": to is part of the denial.
    if (before && refuses(before, word, language)) return [];
    const bare = word.folded.replace(/n't$|not$/u, '');
    return clauses[i] === clauses[at] && i !== at && MODALS[language]?.test(bare) ? [bare] : [];
  });
}

function isOfNoun({ words: all, denials, language }: DenialsRead, at: number): boolean {
  const before = all[at - 1];
  if (before === undefined || denials.some((denial) => denial.at === at - 1)) return false;
  return !MODALS[language]?.test(before.folded) && (NO_VERB_AFTER[language]?.test(before.folded) ?? false);
}
