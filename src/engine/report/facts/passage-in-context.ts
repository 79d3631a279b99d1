/** A passage with the paragraphs that contain it. */
import { sliceCodePoints } from '../../../text/offsets.ts';

interface PassageInContext {
  readonly before: string;
  readonly after: string;
  /** The paragraphs in which the passage begins and ends, from 1. */
  readonly paragraph: number;
  readonly lastParagraph: number;
}

const BREAK = '\n\n';

/** @param start code point of `text`, inclusive @param end code point of `text`, exclusive */
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
