/** How a part of a report that two windows changed is presented for a choice. */
import type { Block, ReportChanges } from '../../../../contract/model/reports/report.ts';
import { counted } from '../../../parts/words.ts';
import type { Clash, Field, Part } from './merge-report.ts';

const NAMES: Record<string, string> = {
  heading: 'A heading',
  paragraph: 'A paragraph',
  judgement: 'A judgement',
  claim: 'The sentence on a claim',
  quotation: 'A quotation',
  matrix: 'A figure',
  title: 'The title',
  subtitle: 'The subtitle',
  author: 'The author',
  marking: 'The other marking',
  tlp: 'The marking',
  scale: 'The scale of likelihood',
  language: 'The language',
  sourceSummary: 'The source summary',
};

export function nameOfClash(clash: Clash): string {
  return NAMES[clash.of === 'part' ? ((clash.mine ?? clash.theirs)?.kind ?? '') : clash.of] ?? clash.of;
}

/** Whether both can be kept beside each other: a title or a heading exists only once. */
export function canKeepBoth(clash: Clash): boolean {
  return clash.of === 'part' && clash.mine !== null && clash.theirs !== null && clash.mine.kind !== 'heading';
}

/** @param exactOf the words of a passage; undefined if it was removed */
export function wordsOfClash(
  clash: Clash,
  side: 'mine' | 'theirs',
  exactOf: (evidenceId: number) => string | undefined,
): string {
  if (clash.of !== 'part') return wordsOfField(clash[side]);
  const part = clash[side];
  return part === null ? '' : wordsOfPart(part, exactOf);
}

export function wordsOfField(value: ReportChanges[Field]): string {
  return typeof value === 'object' && 'text' in value ? value.text : String(value ?? '');
}

/** @param exactOf the words of a passage; undefined if it was removed */
export function wordsOfPart(block: Part, exactOf: (evidenceId: number) => string | undefined): string {
  if (block.kind === 'heading') return block.heading;
  if (block.kind === 'quotation') return exactOf(block.evidenceId) ?? 'a passage that was removed';
  if (block.kind === 'matrix') return `${block.caption} (${counted(block.claimIds.length, 'claim')})`;
  const text = block.runs
    .map((run) => ('text' in run ? run.text : ` [${counted(run.cite.length, 'passage')}]`))
    .join('');
  return block.kind === 'judgement' ? `${text} (${weightOf(block)})` : text;
}

function weightOf({ likelihood, confidence, confidenceReason }: Extract<Block, { kind: 'judgement' }>): string {
  const sure = confidence === null ? 'confidence not stated' : `confidence ${confidence}`;
  const why = confidenceReason.trim();
  return `${likelihood ?? 'statement of fact'}; ${sure}${why === '' ? '' : `: ${why}`}`;
}
