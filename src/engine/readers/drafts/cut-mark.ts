/** "… [+1200 chars]", "... [1200 chars]": how news APIs mark a truncated text. */
import { failure } from '../failure.ts';
import type { ReaderFailure, ReaderResult } from '../port.ts';

const MARK = /(\[\+?\d{1,7} chars\])\s*$/;
/** The mark is among this many last characters. */
const MARK_REACH = 60;

interface Beginning {
  readonly words: string;
  readonly mark: string | null;
}

export function beginningOf(text: string): Beginning {
  const mark = MARK.exec(text.slice(-MARK_REACH))?.[1] ?? null;
  return mark === null ? { words: text, mark } : { words: text.slice(0, text.lastIndexOf(mark)).trimEnd(), mark };
}

/** Passes results through, and adds at the end how many of the articles are truncated. */
export async function* withCutsTold(results: AsyncIterable<ReaderResult>): AsyncIterable<ReaderResult> {
  let cut = 0;
  for await (const result of results) {
    if (result.outcome === 'article' && result.furniture.some((line) => MARK.test(line.slice(-MARK_REACH)))) cut++;
    yield result;
  }
  if (cut > 0) yield onlyBeginnings(cut);
}

function onlyBeginnings(count: number): ReaderFailure {
  const what =
    count === 1
      ? 'One article was read, but is only the beginning'
      : `${count} articles were read, but are only the beginnings`;
  return failure(
    'damaged',
    `${what} of the text: the service that provided it cut it off and says how much is missing. Save the whole article from its address, and import that.`,
  );
}
