/** Reads an exported HTML page back, to find out which words it prints for each note. */
import { element, text } from './html.ts';

const NOTE = /<li id="note-(\d+)"[^>]*>(.*?)<\/li>/gsu;
const MARK = /<mark>.*?<\/mark>/gsu;
const QUOTATION =
  /<blockquote[^>]*><p[^>]*>(?:<bdi>)?([^<]*)(?:<\/bdi>)?\u202f?<(?:sup|span)[^>]*>[^<]*<a [^>]*href="#note-(\d+)"/gu;

export interface PageOfNotes {
  readonly notes: readonly number[];
  /** Whether the page prints `exact` in the note itself (unless no note prints its passage) and in each block quotation of the passage. */
  prints(note: number, exact: string): boolean;
}

export function readPage(page: string): PageOfNotes {
  const notes = [...page.matchAll(NOTE)].map(([, number, body = '']) => ({
    number: Number(number),
    marks: body.match(MARK) ?? [],
    printsWords: body.includes('<blockquote'),
  }));
  const printsAny = notes.some(({ printsWords }) => printsWords);
  const marksOf = Map.groupBy(notes, ({ number }) => number);
  const quoted = Map.groupBy([...page.matchAll(QUOTATION)], ([, , number]) => Number(number));
  return {
    notes: notes.map(({ number }) => number),
    prints: (note, exact) => {
      const marks = (marksOf.get(note) ?? []).flatMap((one) => one.marks);
      const isInNote = printsAny ? marks.join('') === element('mark', {}, exact).html : marksOf.has(note);
      return isInNote && (quoted.get(note) ?? []).every(([, words]) => words === text(exact).html);
    },
  };
}
