/** Writes footnotes, endnotes or a plain list of notes, and the citations that refer to them. */
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
import { heading, pieceRuns, runs } from './runs.ts';

/** Word allows one reference per note, so the first citation of a number is the reference, and later ones link to it. */
export class Noting {
  readonly #placed = new Set<number>();
  readonly #Reference: typeof EndnoteReferenceRun | typeof FootnoteReferenceRun;
  readonly #inBrackets: boolean;

  readonly fixed: FixedWords;

  constructor({ notesAre, language }: ReportTree) {
    this.fixed = wordsFor(language);
    this.#inBrackets = notesAre === 'brackets';
    this.#Reference = notesAre === 'endnotes' ? EndnoteReferenceRun : FootnoteReferenceRun;
  }

  cite(numbers: readonly number[]): ParagraphChild[] {
    const superScript = !this.#inBrackets;
    const listed = numbers.flatMap((number, index) => [
      ...(index === 0 ? [] : [new TextRun({ text: ', ', superScript })]),
      this.#inBrackets ? linkTo(noteName(number), number) : this.#reference(number),
    ]);
    return this.#inBrackets ? [new TextRun(' ['), ...listed, new TextRun(']')] : listed;
  }

  #reference(number: number): ParagraphChild {
    // A bookmark's name may have letters, digits and underscores; a leading underscore hides it from Word's list of bookmarks.
    const name = `_citation_${number}`;
    if (this.#placed.has(number)) return linkTo(name, number, true);
    this.#placed.add(number);
    return new Bookmark({ id: name, children: [new this.#Reference(number)] });
  }
}

const noteName = (number: number) => `_note_${number}`;

function linkTo(anchor: string, number: number, superScript = false): InternalHyperlink {
  return new InternalHyperlink({ anchor, children: [new TextRun({ text: String(number), superScript })] });
}

export function notes({
  citations,
  notesAre,
  language,
}: ReportTree): Pick<IPropertiesOptions, 'footnotes' | 'endnotes'> {
  if (notesAre === 'brackets') return {};
  const style = notesAre === 'endnotes' ? 'EndnoteText' : 'FootnoteText';
  const all = citations.map(
    (citation) => [String(citation.number), { children: [note(citation, style, wordsFor(language))] }] as const,
  );
  return { [notesAre]: Object.fromEntries(all) };
}

/** Returns the notes as plain paragraphs under a heading of their own, each after its number in brackets; none for footnotes or endnotes. */
export function listedNotes({ citations, notesAre, language }: ReportTree): Paragraph[] {
  if (notesAre !== 'brackets' || citations.length === 0) return [];
  const fixed = wordsFor(language);
  const listed = citations.map((citation) => {
    const number = new Bookmark({ id: noteName(citation.number), children: runs(`[${citation.number}] `) });
    return new Paragraph({
      style: 'EndnoteText',
      children: [number, ...notePieces(citation, fixed).flatMap(pieceRuns)],
    });
  });
  return [heading(fixed.headings.citations), ...listed];
}

function note(citation: TreeCitation, style: string, fixed: FixedWords): Paragraph {
  const options: IParagraphOptions = { style };
  return new Paragraph({ ...options, children: [...runs(' '), ...notePieces(citation, fixed).flatMap(pieceRuns)] });
}
