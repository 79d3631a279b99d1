/** A passage with the paragraphs that hold it. */
import { sliceCodePoints } from '../../text/offsets.ts';

interface PassageInContext {
  readonly before: string;
  readonly after: string;
  /** Which paragraph the passage begins in, from 1, and which it ends in. */
  readonly paragraph: number;
  readonly lastParagraph: number;
}

const BREAK = '\n\n';

/** `start` and `end` are code points of `text`, half open. */
export function passageInContext(text: string, start: number, end: number): PassageInContext {
  const ahead = sliceCodePoints(text, 0, start);
  const behind = sliceCodePoints(text, end, text.length);
  const from = ahead.lastIndexOf(BREAK);
  const to = behind.indexOf(BREAK);
  return {
    before: from < 0 ? ahead : ahead.slice(from + BREAK.length),
    after: to < 0 ? behind : behind.slice(0, to),
    paragraph: ahead.split(BREAK).length,
    lastParagraph: sliceCodePoints(text, 0, end).split(BREAK).length,
  };
}
