/** What is worth a look in a claim, by `standards.md`; it never blocks. */
import type { ClaimWarning } from '../../contract/model/claim.ts';

export interface ClaimFacts {
  readonly statement: string;
  readonly note: string;
  readonly supports: number;
  readonly disputes: number;
  readonly mentions: number;
  readonly articles: number;
  readonly origins: number;
  /** Passages at remove 2. */
  readonly relays: number;
  /** Passages of sources graded D, E or F. */
  readonly weak: number;
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
    warn('both-sides-no-word', 'Evidence stands on both sides, and the note says nothing about it.');
  }
  if (isCompound(facts.statement)) {
    warn('compound', 'States more than one thing. Two claims can be supported and disputed apart.');
  }
  return warnings;
}

const AND = /[\p{L}\p{N}](?:,? (?:and|und|et|та|і|й|и) |以及|並且|并且| و)[\p{L}\p{N}]/u;
const MONTH = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
/** Dates, years and clock times are numbers, but no figures. */
const TIMES = new RegExp(
  [
    String.raw`\d{1,2}:\d{2}(?::\d{2})?`,
    String.raw`\d{4}-\d{2}(?:-\d{2})?`,
    String.raw`\d{1,2}[./]\d{1,2}[./]\d{2,4}`,
    String.raw`\d{1,2}(?:[–-]\d{1,2})? (?:${MONTH})`,
    String.raw`(?:${MONTH})[a-z]* \d{1,2}\b`,
    String.raw`\b(?:19|20)\d{2}\b`,
    String.raw`\d+\s?[年月日]`,
  ].join('|'),
  'gu',
);
const FIGURE = /\p{Nd}+(?:[.,\u00a0\u202f ]\p{Nd}{3})*(?:[.,]\p{Nd}+)?/gu;

function isCompound(statement: string): boolean {
  return AND.test(statement) || [...statement.replace(TIMES, ' ').matchAll(FIGURE)].length > 1;
}
