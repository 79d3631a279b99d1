/** A list shows two lines of a snippet, so the text before the first hit is cut to keep the hit visible even in the narrowest list. */
import type { SearchHit } from '../../../../contract/model/collections/search.ts';

type Snippet = Pick<SearchHit['snippet'], 'text' | 'spans'>;

/** About one line, in widths of a Latin letter; a Han character counts as two. */
const MOST_BEFORE = 36;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** @returns the snippet, with spans in code points of its own text */
export function snippetInView({ text, start, spans }: SearchHit['snippet']): Snippet {
  const own = spans.map((span) => ({ start: span.start - start, end: span.end - start }));
  const letters = [...text];
  const cut = cutBefore(letters, own[0]?.start ?? 0);
  if (cut === 0) return { text, spans: own };
  const lead = '… ';
  const shift = lead.length - cut;
  return {
    text: lead + letters.slice(cut).join(''),
    spans: own.map((span) => ({ start: span.start + shift, end: span.end + shift })),
  };
}

/** Returns where the line before the hit may begin: at a word, if there are words. */
function cutBefore(letters: readonly string[], hit: number): number {
  let at = hit;
  for (let room = MOST_BEFORE; at > 0 && room > 0; at--) room -= WIDE.test(letters[at - 1] ?? '') ? 2 : 1;
  if (at === 0) return 0;
  const word = letters.slice(at, hit).findIndex((letter) => /\s/u.test(letter));
  return word < 0 ? at : at + word + 1;
}
