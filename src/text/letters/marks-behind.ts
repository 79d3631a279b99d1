// What keeps the direction of a line behind words of another.
import { direction } from './direction.ts';

const OPENS: Record<string, string> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u202d': '\u202c',
  '\u202e': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

const DIRECTION_MARKS = { ltr: '\u200e', rtl: '\u200f' };
const LAST_LETTER = /\p{L}(?=\P{L}*$)/u;

/** Returns what to put behind quoted words so that all that follows stays on its own side: without it, a figure or bracket could jump to the words' other side, and a 12 be read as 21. */
export function marksBehind(words: string, line: 'ltr' | 'rtl'): string {
  const closing = closingMarks(words);
  const last = LAST_LETTER.exec(words)?.[0] ?? '';
  const runsAlong = closing === '' && direction(words) === line && (last === '' || direction(last) === line);
  return runsAlong ? '' : closing + DIRECTION_MARKS[line];
}

/** Returns the characters that end the embeddings, overrides and isolates which the words leave open (UAX #9). */
function closingMarks(words: string): string {
  const open: string[] = [];
  let isolates = 0;
  for (const [sign] of words.matchAll(/[\u202a-\u202e\u2066-\u2069\n\u2029]/gu)) {
    const closing = OPENS[sign];
    if (closing) {
      open.push(closing);
      if (closing === '\u2069') isolates++;
    } else if (sign === '\u202c') open.splice(open.at(-1) === sign ? -1 : open.length);
    else if (sign !== '\u2069') [open.length, isolates] = [0, 0];
    else if (isolates > 0) {
      isolates--;
      open.length = open.lastIndexOf(sign);
    }
  }
  return open.toReversed().join('');
}
