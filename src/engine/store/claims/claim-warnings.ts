/** Warnings about a claim, as `STANDARDS.md` defines them. They never block anything. */
import type { ClaimWarning } from '../../../contract/model/claims/claim.ts';
import type { Credibility } from '../../../contract/model/values.ts';
import { datesInText } from '../../../text/dates/dates-in-text.ts';
import type { Figure } from '../../../text/figures/figure.ts';
import { figures } from '../../../text/figures/figures.ts';
import { remembered } from '../remembered.ts';

interface ClaimFacts {
  readonly statement: string;
  readonly note: string;
  readonly credibility: Credibility | null;
  readonly supports: number;
  readonly disputes: number;
  readonly mentions: number;
  readonly articles: number;
  readonly origins: number;
  /** How many of those origins stand behind a supporting passage. */
  readonly backing: number;
  /** The same number if each proposed origin that is still undecided were counted as accepted. */
  readonly undoubted: number;
  /** Passages at remove 2. */
  readonly relays: number;
  /** Passages of sources graded D, E or F. */
  readonly weak: number;
  /** Passages of an older version of an article whose words are no longer in the newest one. */
  readonly gone: number;
  /** Passages that have no place in the current text of their article, or only proposed ones. */
  readonly unplaced: number;
}

export function claimWarnings(facts: ClaimFacts): ClaimWarning[] {
  const passages = facts.supports + facts.disputes + facts.mentions;
  const warnings: ClaimWarning[] = [];
  const warn = (code: ClaimWarning['code'], message: string) => warnings.push({ code, message });
  if (passages === 0) warn('no-evidence', 'No passage bears on this claim.');
  if (passages > 0 && facts.origins === 1) {
    warn('one-origin', facts.articles === 1 ? 'Rests on one article.' : `${facts.articles} articles, one origin.`);
  }
  if (passages > 0 && facts.relays === passages) warn('relays-only', 'Every passage relays another outlet or speaker.');
  if (passages > 0 && facts.weak === passages) warn('weak-sources', 'Every source is graded D, E or F.');
  if (facts.supports > 0 && facts.disputes > 0 && facts.note.trim() === '') {
    warn('both-sides-no-word', 'There is evidence on both sides, and the note says nothing about it.');
  }
  if (facts.credibility === '1' && facts.undoubted < 2) {
    warn('unconfirmed', `Graded 1, confirmed by other sources; what supports it has ${originsInWords(facts)}.`);
  }
  if (facts.gone > 0) {
    warn(
      'words-gone',
      facts.gone === 1
        ? 'A passage is from an older version of its article; the newest no longer has these words.'
        : `${facts.gone} passages are from older versions of their articles; the newest no longer have these words.`,
    );
  }
  if (facts.unplaced > 0) {
    warn(
      'words-unplaced',
      facts.unplaced === 1
        ? 'The words of a passage are no longer in its article as it is read now. Point it at other words, or remove it.'
        : `The words of ${facts.unplaced} passages are no longer in their articles as they are read now. Point them at other words, or remove them.`,
    );
  }
  if (isCompound(facts.statement)) {
    warn('compound', 'States more than one thing. Two claims can be supported and disputed separately.');
  }
  return warnings;
}

function originsInWords({ backing }: ClaimFacts): string {
  if (backing === 0) return 'no origin';
  return backing === 1 ? 'only one origin' : 'only one origin if the proposed one is accepted';
}

/** The words on either side of an "and", in languages that write it as a separate word. */
const JOINED = /([\p{L}\p{N}]+),? (?:and|und|et|та|і|й|и) ([\p{L}\p{N}]+)|以及|並且|并且/gu;

/** Whether the statement joins two things by "and", or has two figures that are neither dates nor clock times. */
export const isCompound = remembered((statement) => {
  if ([...statement.matchAll(JOINED)].some(([, left, right]) => !areOneThing(left, right))) return true;
  const language = languageByScript(statement);
  const found = figures(statement, language, datesInText(statement, language, null));
  // Numbers like "one" and "first", and ages, are seldom what a claim is about.
  const counted = found.filter(({ kind, weak }) => !weak && kind !== 'ordinal' && kind !== 'age');
  return counted.filter((figure) => !isModel(statement, figure) && !saysWhen(statement, figure)).length > 1;
});

/** "a 737 Max": a number before a name that is no people's ("300 Turkish soldiers", "12 Germans") is part of it. */
function isModel(statement: string, { kind, numberFrom, numberTo }: Figure): boolean {
  if (kind !== 'count' || !/^\d{2,4}$/u.test(statement.slice(numberFrom, numberTo))) return false;
  return /^ \p{Lu}\p{L}*(?<!s|ish|an|ese|ch|i)(?!\p{L})/u.test(statement.slice(numberTo));
}

const UNIT_AND_AFTER =
  /^[\s-]?\p{L}+[\s,]+(?:after|before|later|earlier|into|nach|vor|später|zuvor|після|перед|потому|пізніше|раніше|после|спустя|позже|ранее)(?!\p{L})|^\s?(?:个)?(?:小时|分钟|\p{Script=Han})(?:之|以)?[后後前]|^\s\p{L}+\s(?:من|قبل|بعد)(?!\p{L})/u;

/** "two days after the storm": a length of time that says when. */
function saysWhen(statement: string, { unit, numberTo }: Figure): boolean {
  return unit?.dimension === 'time' && UNIT_AND_AFTER.test(statement.slice(numberTo));
}

/** "Sound and Strait" is one name, "between 9 and 12" one figure. */
function areOneThing(left = '', right = ''): boolean {
  return [/^\p{Lu}/u, /^\p{N}/u].some((start) => start.test(left) && start.test(right));
}

/** The language of a statement is not stored; its script is enough to read numbers and months. */
function languageByScript(statement: string): string {
  if (/\p{Script=Cyrillic}/u.test(statement)) return 'uk';
  if (/\p{Script=Arabic}/u.test(statement)) return 'ar';
  return /\p{Script=Han}/u.test(statement) ? 'zh' : 'en';
}
