/** Lines → paragraphs, recognised by spacing, indents and type, and continued across columns and pages. */
import { endsSentence } from '../../../extract/plain-text/plain-text.ts';
import { BULLET, type Line, type Paragraph, SAME_EDGE } from './lines.ts';
import { LEAST_SHORT, OTHER_TYPE, type Shape, shapeOf, startOf } from './shape.ts';

export function paragraphsOf(lines: readonly Line[], isRightToLeft: boolean): Paragraph[] {
  if (lines.length === 0) return [];
  const pitches = lines.slice(1).map((line, i) => line.y - (lines[i]?.y ?? line.y));
  const shape = shapeOf(lines, isRightToLeft && !isFlushLeft(lines));
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, i) => {
    const current = paragraphs.at(-1);
    const before = lines[i - 1];
    if (!current || !before || startsParagraph(line, before, current, pitches[i - 1] ?? 0, shape))
      paragraphs.push([line]);
    else current.push(line);
  });
  return paragraphs;
}

/** Programs with poor support for right-to-left scripts set them flush left. */
function isFlushLeft(lines: readonly Line[]): boolean {
  const left = Math.min(...lines.map((line) => line.left));
  const right = Math.max(...lines.map((line) => line.right));
  const atLeft = lines.filter((line) => line.left - left < line.size * SAME_EDGE).length;
  return atLeft > lines.filter((line) => right - line.right < line.size * SAME_EDGE).length + 1;
}

/**
 * The distance of two lines at which a new paragraph begins, as a multiple of the usual one, and points of tolerance; it
 * may be less where a sentence ends, and is more in larger type, in units of that type's height.
 */
const WIDE_PITCH = 1.32;
const WIDE_BEHIND_SENTENCE = 1.15;
const WIDE_IN_LARGER = 1.5;
const PITCH_TOLERANCE = 0.5;
/** Title, authors and day below each other are further apart than this, in units of the type's height. */
const WIDE_STACK = 1.8;
/** An indent is at least this wide, and takes at most this share of the line. */
const LEAST_INDENT = 0.7;
const MOST_INDENT = 0.5;
/** In a narrower column a short line says nothing. */
const LEAST_MEASURE = 12;
/** A line that ends a sentence is a paragraph's last if this share of its width is missing. */
const SHORT_LAST_LINE = 0.2;

function startsParagraph(line: Line, before: Line, current: Paragraph, pitch: number, shape: Shape): boolean {
  if (line.isRow || before.isRow) return true;
  if (Math.abs(line.size - before.size) > Math.max(line.size, before.size) * OTHER_TYPE) return true;
  if (pitch < -line.size) return true;
  if (pitch > line.size * WIDE_STACK && areStacked(line, before)) return true;
  if (isWidePitch(pitch, line, before, shape)) return !isMidSentence(before, line, pitch, shape);
  if (BULLET.test(line.text) && (endsSentence(before.text) || BULLET.test(current[0]?.text ?? ''))) return true;
  const sign = shape.isRightToLeft ? -1 : 1;
  const indent = (startOf(line, shape.isRightToLeft) - startOf(before, shape.isRightToLeft)) * sign;
  const measure = Math.abs(shape.end - shape.start);
  const shortBy = Math.abs(shape.end - (shape.isRightToLeft ? before.left : before.right));
  if (isCentred(line, shape) && isCentred(before, shape)) return line.font !== before.font;
  if (shape.indent === 'out' && indent < -line.size * SAME_EDGE && current.length > 1) return true;
  if (
    shape.indent === 'in' &&
    indent > line.size * LEAST_INDENT &&
    indent < measure * MOST_INDENT &&
    !BULLET.test(current[0]?.text ?? '')
  )
    return true;
  const isOtherFont = line.font !== before.font && current.every(({ font }) => font === before.font);
  // Programs part the many letters of a font into several: a line of Han that is full is no label.
  const isFullOfHan = UNSPACED.test(line.text) && shortBy < line.size * LEAST_SHORT;
  if (isOtherFont && isLabel(current, measure) && !isFullOfHan) return true;
  if (measure < line.size * LEAST_MEASURE || shortBy < line.size * LEAST_SHORT) return false;
  if (endsSentence(before.text))
    return (
      (shortBy > measure * SHORT_LAST_LINE && (shape.isJustified || hadRoomForWord(line, shortBy))) ||
      hadRoom(line, shortBy)
    );
  return isBrokenOff(line, shortBy, measure) || (current.length === 1 && isLineApart(before, measure));
}

function isWidePitch(pitch: number, line: Line, before: Line, shape: Shape): boolean {
  const isLarger = Math.min(line.size, before.size) > shape.size * (1 + OTHER_TYPE);
  if (isLarger && pitch < line.size * WIDE_IN_LARGER) return false;
  const least = endsSentence(before.text) ? WIDE_BEHIND_SENTENCE : WIDE_PITCH;
  return pitch > shape.pitch * least + PITCH_TOLERANCE;
}

/** A few words alone in a wide line are a paragraph, whatever follows: a paper's name, a lower-case weekday. */
function isLineApart({ left, right, size, text }: Line, measure: number): boolean {
  return measure > size * 30 && right - left < measure * 0.4 && !/[,;:–—-]$/u.test(text);
}

const UNSPACED = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{Ps}\p{Pi}]/u;

/** Scripts without spaces break anywhere: a line that ends before its edge was ended on purpose. */
function hadRoom({ text, size }: Line, shortBy: number): boolean {
  return (
    UNSPACED.test(text) && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text) && shortBy > size * LEAST_SHORT
  );
}

/** The next line's first word, as wide as its letters are on average, would have fitted. */
function hadRoomForWord({ text, left, right }: Line, shortBy: number): boolean {
  const [word = ''] = text.split(/\s/u, 1);
  return UNSPACED.test(text) || ((word.length + 2) / text.length) * (right - left) < shortBy;
}

/** The next line's first word would easily have fitted: the line was ended on purpose, as in labels and addresses. */
function isBrokenOff(line: Line, shortBy: number, measure: number): boolean {
  const [word = ''] = line.text.split(' ', 1);
  const room = word.length * line.size * 0.6 + line.size * 2;
  return shortBy > measure * 0.35 && shortBy > room && /^[\p{Lu}\p{N}\p{Lo}]/u.test(line.text);
}

/** Lines further apart than others in their block: a full line in mid-sentence continues in the next. */
function isMidSentence(before: Line, line: Line, pitch: number, { start, end }: Shape): boolean {
  const isFull = before.right - before.left > Math.abs(end - start) * 0.85;
  return isFull && pitch < line.size * 2.6 && before.font === line.font && !endsSentence(before.text);
}

/** A short line in a type of its own. */
function isLabel(paragraph: Paragraph, measure: number): boolean {
  const last = paragraph.at(-1);
  return !!last && paragraph.length <= 3 && last.right - last.left < measure * 0.85;
}

function isCentred({ left, right, size }: Line, { start, end }: Shape): boolean {
  const before = Math.abs(left - start);
  const after = Math.abs(end - right);
  return before > size * 2 && Math.abs(before - after) < size * 1.5;
}

/** Whether a paragraph at the top of a column or page continues the one that ended the previous column. */
export function continuesIn(last: Paragraph, next: Paragraph): boolean {
  const [end, start] = [last.at(-1), next[0]];
  if (!end || !start || end.isRow || start.isRow || start.isCell) return false;
  if (Math.abs(end.size - start.size) > end.size * 0.06) return false;
  if (BULLET.test(start.text)) return false;
  if (/[\p{L}][-‐\u00ad]$/u.test(end.text)) return true;
  if (endsSentence(end.text)) return false;
  if (isCentredStack(last)) return false;
  const isFull = end.right - end.left > Math.max(...last.map((line) => line.right - line.left)) * 0.8;
  if (last.length === 1 && next.length === 1 && end.font !== start.font) return false;
  const isSameType = end.font === start.font || (UNSPACED.test(start.text) && UNSPACED.test(end.text));
  return /^[\p{Ll}\p{Nd}"“«(]/u.test(start.text) || (isFull && last.length > 1 && isSameType);
}

/** An author with institute, beside those of another. */
function isCentredStack([first, ...below]: Paragraph): boolean {
  return below.length > 0 && below.every((line) => first !== undefined && areStacked(line, first));
}

/** Of two lines only the middles agree. */
function areStacked(line: Line, other: Line): boolean {
  const middles = (line.left + line.right - other.left - other.right) / 2;
  return Math.abs(middles) < line.size / 4 && Math.abs(line.left - other.left) > line.size / 2;
}
