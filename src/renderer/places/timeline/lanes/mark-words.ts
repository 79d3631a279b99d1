/** How marks are named beside their glyphs. */
import type { Timeline, TimelineMark } from '../../../../contract/model/comparing/timeline.ts';
import { noteText } from '../../../../contract/model/comparing/timeline-notes.ts';
import type { Cell } from '../../../../contract/model/values.ts';
import { CELL_WORDS } from '../../../parts/model/Stance.tsx';
import { cellOfCounts } from '../../../parts/model/stance-counts.ts';
import { longDate } from '../../../parts/words.ts';

/** What is said of an article without such a date. */
export const UNDATED: Record<Timeline['dates'], string> = { published: 'undated', updated: 'no update' };

/** The one glyph for several marks. */
export function cellOfMarks(marks: readonly TimelineMark[]): Cell {
  const has = (cell: TimelineMark['cell']) =>
    marks.some((mark) => mark.cell === cell || mark.cell === 'both') ? 1 : 0;
  const mentions = marks.some(({ cell }) => cell === 'mentions') ? 1 : 0;
  return cellOfCounts({ supports: has('supports'), disputes: has('disputes'), mentions }) ?? 'mentions';
}

/** Where the lane already names the source, the title. */
export function wordsBeside(mark: TimelineMark, by: Timeline['by']): { text: string; lang: string | null } {
  return { text: by === 'claim' ? mark.source : mark.title, lang: mark.language };
}

/** Shown on hover: a line for each. */
export function glyphTitle(marks: readonly TimelineMark[]): string {
  return marks
    .map((mark) => [mark.source, longDate(mark.date), mark.title, noteText(mark)].filter(Boolean).join(', '))
    .join('\n');
}

/** What a screen reader is told of a mark. Words that are only printed there take no stance. */
export function markWords(mark: TimelineMark): string {
  const stance = mark.unmarked === null && CELL_WORDS[mark.cell];
  return [mark.source, longDate(mark.date), stance, noteText(mark), mark.title].filter(Boolean).join(', ');
}
