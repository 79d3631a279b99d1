/** Reads an exported HTML page back, to find out which words it prints for each note. */
import { text, textWithSigns } from './html.ts';

const NOTE = /<li id="note-(\d+)"[^<>]*>/u;
const MARK = /<mark>/u;
const QUOTATION =
  /<blockquote[^<>]*><p[^<>]*>(?:<bdi>)?([^<]*)(?:<\/bdi>)?\u202f?<(?:sup|span)[^<>]*>[^<]*<a [^<>]*href="#note-(\d+)"/gu;

export interface PageOfNotes {
  readonly notes: readonly number[];
  /** Whether the page prints `exact` in the note itself (unless no note prints its passage) and in each block quotation of the passage. */
  prints(note: number, exact: string): boolean;
}

/** In time that grows with the page's length only: a bundle may come from anyone. */
export function readPage(page: string): PageOfNotes {
  const notes = elements(page, NOTE, '</li>').map(({ opened: [, number], body }) => ({
    number: Number(number),
    marks: elements(body, MARK, '</mark>').map((mark) => `<mark>${mark.body}</mark>`),
    printsWords: body.includes('<blockquote'),
  }));
  const printsAny = notes.some(({ printsWords }) => printsWords);
  const marksOf = new Map(
    [...Map.groupBy(notes, ({ number }) => number)].map(([number, same]) => [
      number,
      same.flatMap(({ marks }) => marks).join(''),
    ]),
  );
  const quoted = Map.groupBy(page.matchAll(QUOTATION), ([, , number]) => Number(number));
  const wordsOf = new Map([...quoted].map(([number, found]) => [number, new Set(found.map(([, words]) => words))]));
  return {
    notes: notes.map(({ number }) => number),
    prints: (note, exact) => {
      const marks = marksOf.get(note);
      const words = wordsOf.get(note);
      return [text(exact), textWithSigns(exact)].some(({ html }) => {
        const isInNote = printsAny ? marks === `<mark>${html}</mark>` : marks !== undefined;
        return isInNote && (words === undefined || (words.size === 1 && words.has(html)));
      });
    },
  };
}

interface Found {
  readonly opened: RegExpExecArray;
  readonly body: string;
}

/** Each from its first opening tag to the next closing one. */
function elements(html: string, opening: RegExp, closing: string): Found[] {
  return html
    .split(closing)
    .slice(0, -1)
    .flatMap((piece) => {
      const opened = opening.exec(piece);
      return opened ? [{ opened, body: piece.slice(opened.index + opened[0].length) }] : [];
    });
}
