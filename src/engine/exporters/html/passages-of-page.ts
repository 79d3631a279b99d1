/** A page that the exporter wrote, asked what words it prints as those of its notes. */
import { element, text } from './html.ts';

const NOTE = /<li id="note-(\d+)"[^>]*>(.*?)<\/li>/gsu;
const MARK = /<mark>.*?<\/mark>/gsu;
const QUOTATION = /<blockquote[^>]*><p[^>]*>([^<]*)<(?:sup|span)[^>]*>[^<]*<a [^>]*href="#note-(\d+)"/gu;

export interface PageOfNotes {
  readonly notes: readonly number[];
  /** In the note itself, unless no note was to print any, and wherever the passage is set apart. */
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
