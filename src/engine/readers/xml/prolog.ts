/** An XML or HTML prolog: declaration and comments. Matched step by step: as a single pattern, twenty comments take minutes. */

const PIECE = /(?:\s|\ufeff)+|<\?(?:[^?]|\?(?!>)){0,4000}\?>|<!--[\s\S]*?-->/y;

/** Where the document begins after it, or after `from`; `from` itself if there is none. */
export function prologEnd(text: string, from = 0): number {
  let at = from;
  for (PIECE.lastIndex = at; PIECE.exec(text) !== null && PIECE.lastIndex > at; ) at = PIECE.lastIndex;
  return at;
}
