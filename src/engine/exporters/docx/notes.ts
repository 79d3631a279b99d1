/** Footnotes or endnotes, and the places that point at them. */
import {
  Bookmark,
  EndnoteReferenceRun,
  FootnoteReferenceRun,
  InternalHyperlink,
  type IParagraphOptions,
  type IPropertiesOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { notePieces } from '../../report/model/pieces.ts';
import type { ReportTree, TreeCitation } from '../../report/model/report-tree.ts';
import type { FixedWords } from '../../report/model/words/fixed-words.ts';
import { wordsFor } from '../../report/model/words/words-for.ts';
import { pieceRuns, runs } from './runs.ts';

/** Word has one reference a note: a citation's first place is it, later places link there. */
export class Noting {
  readonly #placed = new Set<number>();
  readonly #Reference: typeof EndnoteReferenceRun | typeof FootnoteReferenceRun;

  readonly fixed: FixedWords;

  constructor({ notesAre, language }: ReportTree) {
    this.fixed = wordsFor(language);
    this.#Reference = notesAre === 'endnotes' ? EndnoteReferenceRun : FootnoteReferenceRun;
  }

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
    return new Bookmark({ id: name, children: [new this.#Reference(number)] });
  }
}

export function notes({
  citations,
  notesAre,
  language,
}: ReportTree): Pick<IPropertiesOptions, 'footnotes' | 'endnotes'> {
  const style = notesAre === 'endnotes' ? 'EndnoteText' : 'FootnoteText';
  const all = citations.map(
    (citation) => [String(citation.number), { children: [note(citation, style, wordsFor(language))] }] as const,
  );
  return { [notesAre]: Object.fromEntries(all) };
}

function note(citation: TreeCitation, style: string, fixed: FixedWords): Paragraph {
  const options: IParagraphOptions = { style };
  return new Paragraph({ ...options, children: [...runs(' '), ...notePieces(citation, fixed).flatMap(pieceRuns)] });
}
