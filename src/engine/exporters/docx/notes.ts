/** Footnotes and the places that point at them. */
import {
  Bookmark,
  FootnoteReferenceRun,
  InternalHyperlink,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { notePieces } from '../../report/model/pieces.ts';
import type { TreeCitation } from '../../report/model/report-tree.ts';
import { pieceRuns, runs } from './runs.ts';

/** Word has one reference a footnote: a citation's first place is it, later places link there. */
export class Noting {
  readonly #placed = new Set<number>();

  cite(numbers: readonly number[]): ParagraphChild[] {
    return numbers.flatMap((number, index) => [
      ...(index === 0 ? [] : [new TextRun({ text: ', ', superScript: true })]),
      this.#reference(number),
    ]);
  }

  #reference(number: number): ParagraphChild {
    // Word allows letters, figures and underscores in a bookmark's name; a leading underscore hides it from its lists.
    const name = `_citation_${number}`;
    if (this.#placed.has(number)) {
      return new InternalHyperlink({
        anchor: name,
        children: [new TextRun({ text: String(number), superScript: true })],
      });
    }
    this.#placed.add(number);
    return new Bookmark({ id: name, children: [new FootnoteReferenceRun(number)] });
  }
}

export function footnotes(citations: readonly TreeCitation[]): Record<string, { children: Paragraph[] }> {
  return Object.fromEntries(citations.map((citation) => [String(citation.number), { children: [note(citation)] }]));
}

function note(citation: TreeCitation): Paragraph {
  const options: IParagraphOptions = { style: 'FootnoteText' };
  return new Paragraph({ ...options, children: [...runs(' '), ...notePieces(citation).flatMap(pieceRuns)] });
}
