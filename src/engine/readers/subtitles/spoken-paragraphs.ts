/** Cues as quotable paragraphs: a cue breaks off where the screen is full, not where a sentence ends. */
import type { Cue } from './cues.ts';

/** A silence this long after a sentence begins a new paragraph. */
const PAUSE_MS = 2500;
/** After this length, the next sentence begins a new paragraph. */
const LONG = 700;
const ENDS_SENTENCE = /[.!?…。！？؟।]["'”’»」』)]*$/u;
/** Letters that tell how a line ends. */
const TAIL = 12;
/** Live subtitles show few lines at a time. */
const MOST_ROLLED = 12;
/** A change of speaker: a dash, or the mark of live subtitles. */
const TURN = /^(?:[-–—]\s*(?=\p{L})|>>+\s*)/u;
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;

export function spokenParagraphs(cues: readonly Cue[]): string[] {
  const paragraphs: string[] = [];
  let text = '';
  // Looking at the end of the whole text would copy it for every line.
  let tail = '';
  let last: Cue | null = null;
  const end = () => {
    if (text !== '') paragraphs.push(text);
    text = '';
    tail = '';
  };
  for (const cue of cues) {
    const lines = newLines(cue, last);
    const isOther = cue.speaker !== null && cue.speaker !== last?.speaker;
    const hasPaused = last !== null && cue.start - last.end >= PAUSE_MS && ENDS_SENTENCE.test(tail);
    last = cue;
    if (lines.length === 0) continue;
    if (isOther || hasPaused) end();
    if (isOther) {
      text = `${cue.speaker}:`;
      tail = text;
    }
    for (const line of lines) {
      if (TURN.test(line) || (text.length > LONG && ENDS_SENTENCE.test(tail))) end();
      const words = line.replace(TURN, '');
      text = text === '' ? words : `${text}${WIDE.test(tail) && /^[^\x20-\x7e]/.test(words) ? '' : ' '}${words}`;
      if (words !== '') tail = words.slice(-TAIL);
    }
  }
  end();
  return paragraphs.map((each) => each.normalize('NFC'));
}

/** Live subtitles roll up: what remains from the previous cue is not said again. */
function newLines({ lines, start }: Cue, last: Cue | null): readonly string[] {
  if (last === null || start > last.end + PAUSE_MS) return lines;
  for (let count = Math.min(lines.length, last.lines.length, MOST_ROLLED); count > 0; count--) {
    if (last.lines.slice(-count).join('\n') === lines.slice(0, count).join('\n')) return lines.slice(count);
  }
  return lines;
}
