/** A line of the command bar. */
import type { ReactNode } from 'react';

export interface CommandRow {
  readonly key: string;
  readonly group: string;
  readonly glyph: ReactNode;
  readonly name: ReactNode;
  /** BCP 47, of the name. */
  readonly lang?: string | undefined;
  readonly serif?: boolean;
  readonly where?: ReactNode;
  readonly keys?: string | undefined;
  readonly run: () => void;
}

/** The first letter typed, if it asks for one kind of line only. */
export type Prefix = '' | '>' | '@' | '#' | '?';

export const MOST_ROWS = 16;

/** Whether each typed word is in the name, in whatever order. */
export const hasWords = (name: string, typed: string) =>
  typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => name.toLowerCase().includes(word));

/** Shows the typed letters in bold where they occur together. */
export function Matched({ words, text }: { words: string; text: string }) {
  const at = text === '' ? -1 : words.toLowerCase().indexOf(text.toLowerCase());
  if (at < 0) return words;
  return (
    <>
      {words.slice(0, at)}
      <b>{words.slice(at, at + text.length)}</b>
      {words.slice(at + text.length)}
    </>
  );
}
