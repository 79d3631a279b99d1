/** Refuses at once what would make a report longer than the archive takes: it could not be saved, nor could anything written after it. */
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import {
  LONGEST_TEXT,
  MOST_BLOCKS,
  MOST_RUNS,
  MOST_SECTIONS,
  Section,
} from '../../../../contract/model/reports/report.ts';
import { dismissNotice, sayStanding } from '../../../notices.ts';
import { countWords } from '../../../parts/words.ts';

const LONGEST_HEADING = Section.shape.heading.maxLength ?? 0;

export const WithinBounds = Extension.create({
  name: 'withinBounds',
  addProseMirrorPlugins() {
    let said: number | undefined;
    const say = (problem: string | null) => {
      if (said !== undefined) dismissNotice(said);
      said = problem === null ? undefined : sayStanding(problem);
    };
    return [new Plugin({ filterTransaction: (transaction) => isTaken(transaction, say) })];
  },
});

function isTaken(transaction: Transaction, say: (problem: string | null) => void): boolean {
  // What the archive has is within them.
  if (!transaction.docChanged || transaction.getMeta('preventUpdate')) return true;
  const problem = beyondBounds(transaction.doc);
  say(problem);
  return problem === null;
}

/** @returns what a document has too much of, and what to do instead; null if nothing */
function beyondBounds(doc: Node): string | null {
  let sections = 0;
  let blocks = 0;
  for (const block of doc.content.content) {
    const isHeading = block.type.name === 'sectionHeading';
    if (isHeading) {
      sections++;
      blocks = 0;
      if (block.content.size > LONGEST_HEADING)
        return tooMuch('A heading', LONGEST_HEADING, 'letters', 'Put the words into a paragraph.');
    } else if (block.isAtom || block.content.size > 0) blocks++;
    if (block.childCount > MOST_RUNS)
      return tooMuch('A paragraph', MOST_RUNS, 'citations and changes to or from bold', 'Make several of it.');
    if (block.content.content.some(({ text = '' }) => text.length > LONGEST_TEXT))
      return tooMuch('A paragraph', LONGEST_TEXT, 'letters', 'Add it in parts, each as a paragraph of its own.');
    if (blocks > MOST_BLOCKS)
      return tooMuch('A section', MOST_BLOCKS, 'paragraphs', 'Add it in parts, each under a heading of its own.');
  }
  return sections > MOST_SECTIONS
    ? tooMuch('A report', MOST_SECTIONS, 'sections', 'Begin another report for the rest.')
    : null;
}

const tooMuch = (of: string, most: number, what: string, instead: string) =>
  `${of} can have at most ${countWords(most)} ${what}, so this was not added. ${instead}`;
