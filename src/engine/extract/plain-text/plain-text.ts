/** Plain text → paragraphs, by the rules of the standards: blank lines, else line breaks, hard-wrapped lines joined. */
import type { FoundValue } from '../../../contract/model/metadata.ts';

/** A line that is not blank. */
export interface Line {
  readonly text: string;
  /** Number of its run between blank lines. */
  readonly block: number;
}

// Spelt out: as \p{Cc} with a look-ahead it took a fifth of the time of reading a line of JSON.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff]/g;

/** Lines with one kind of line break, in NFC, without control characters and halves of characters. */
export function normalText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|\u0085|\u2028/g, '\n')
    .replace(/[\f\v\u2029]/g, '\n\n')
    .replace(CONTROLS, '')
    .normalize('NFC');
}

/** A value on one line, in NFC; empty if there is none. */
export function oneLine(value: string | null | undefined): string {
  return value ? normalText(value).replace(/\s+/gu, ' ').trim() : '';
}

/** The paragraphs of a text; nothing is left out but white space at the ends of paragraphs. */
export function paragraphsOf(text: string): string[] {
  const normal = normalText(text);
  const blocks = blocksOf(normal);
  const wrapped = isHardWrapped(blocks);
  const paragraphs =
    blocks.length > 1 || wrapped
      ? blocks.map((lines) => (wrapped ? joined(lines) : lines.join('\n')))
      : (blocks[0] ?? []);
  return paragraphs.map((paragraph) => paragraph.trim()).filter((paragraph) => paragraph !== '');
}

/** Runs of lines between blank lines. */
export function blocksOf(normal: string): string[][] {
  const blocks: string[][] = [];
  let block: string[] = [];
  for (const line of normal.split('\n')) {
    if (line.trim() !== '') {
      block.push(line);
    } else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
  }
  if (block.length > 0) blocks.push(block);
  return blocks.flatMap(splitAtIndents);
}

/**
 * Paragraphs marked only by indented first lines, as in print; a head of a few lines may stand above the first one, or
 * the first paragraph begin without.
 */
function splitAtIndents(lines: string[]): string[][] {
  const starts = lines.flatMap((line, i) => (/^(?: {2,8}|\t)\S/.test(line) ? [i] : []));
  const [head = 0] = starts;
  // Below other lines, two such lines in a row are a list.
  const isList = head > 0 && starts.some((start, i) => starts[i + 1] === start + 1);
  const isOpen = head > MOST_OF_HEAD && starts.some((start) => !endsSentence(lines[start - 1]?.trimEnd() ?? ''));
  const isVerse = head > 0 && hasShortStart(lines, starts);
  if (starts.length < 2 || isList || isOpen || isVerse || starts.length > lines.length * 0.7) return [lines];
  const paragraphs = starts.map((start, i) => lines.slice(start, starts[i + 1]));
  return head > 0 ? [lines.slice(0, head), ...paragraphs] : paragraphs;
}

const MOST_OF_HEAD = 4;

/** The first line of a paragraph that goes on is as wide as others; a verse, or what is said, need not be. */
function hasShortStart(lines: readonly string[], starts: readonly number[]): boolean {
  const widths = lines.map((line) => line.trimEnd().length);
  const least = Math.max(...widths) * 0.7;
  return starts.some((start) => start < lines.length - 1 && (widths[start] ?? 0) < least);
}

const WIDE = /[\u1100-\u11ff\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uff60]/g;

/** The sign or number of an entry in a list. */
export const LISTED = /^\s*(?:[-–—•*·▪●]|\p{Nd}{1,3}[.)–-])\s/u;
/** Columns side by side. */
const ROW = /\S\s{3,}\S/u;

/** An entry of a list or a row of a table: where its line ends says nothing about other lines. */
export function isLaidOut(line: string): boolean {
  return LISTED.test(line) || ROW.test(line);
}

/** Most lines with a successor, lists and tables apart, are 50 to 80 columns wide and end in mid-sentence. */
export function isHardWrapped(blocks: readonly (readonly string[])[]): boolean {
  let inner = 0;
  let wrapped = 0;
  for (const lines of blocks) {
    for (const line of lines.slice(0, -1)) {
      if (isLaidOut(line) && isLaidOut(lines[0] ?? '')) continue;
      inner++;
      const trimmed = line.trimEnd();
      const columns = trimmed.length > 200 ? trimmed.length : trimmed.length + (trimmed.match(WIDE)?.length ?? 0);
      if (columns >= 50 && columns <= 80 && !endsSentence(trimmed)) wrapped++;
    }
  }
  return inner >= 2 && wrapped > inner * 0.5;
}

export function endsSentence(line: string): boolean {
  return (
    /[.!?…。！？؟۔।॥։።။:;：；][)"'”’»」』\]]*$|[”»」』]$/u.test(line.slice(-8)) || ENDS_WITH_SIGN.test(line.slice(-24))
  );
}

/** "…（完）", "… (dpa)": an agency's sign after the last sentence. */
const ENDS_WITH_SIGN = /[.!?。！？؟۔।]["”’»」』]?\s?[(（][\p{L}\s/]{1,16}[)）]$/u;

/** Han, Kana and marks of the same width. */
const WIDE_LETTERS = '\\u3001-\\u3020\\u3040-\\u30ff\\u3400-\\u9fff\\uff01-\\uff60';
const ENDS_WIDE = new RegExp(`[${WIDE_LETTERS}]$`);
const BEGINS_WIDE = new RegExp(`^[${WIDE_LETTERS}]`);

/** "建于1911年": figures and Latin words beside wide letters, without the space that some editors put there. */
const BESIDE_WIDE = new RegExp(`[${WIDE_LETTERS}][\\dA-Za-z]|[\\dA-Za-z][${WIDE_LETTERS}]`);

/** Joins the lines of one paragraph; scripts without spaces are joined without one. */
export function joined(lines: readonly string[]): string {
  const pieces: string[] = [];
  let isClose: boolean | null = null;
  const gap = (end: string, next: string): string => {
    const areWide = [ENDS_WIDE.test(end), BEGINS_WIDE.test(next)];
    if (!areWide.includes(true) || !BESIDE_WIDE.test(end + next.slice(0, 1))) return areWide.includes(false) ? ' ' : '';
    isClose ??= lines.some((line) => BESIDE_WIDE.test(line));
    return isClose ? '' : ' ';
  };
  // Checked on the line, not on the text so far, which would take quadratic time.
  let end = '';
  for (const line of lines) {
    const next = line.trim();
    if (end !== '') pieces.push(gap(end, next));
    pieces.push(next);
    end = next.slice(-1) || end;
  }
  return pieces.join('');
}

const OF_FIRST_WORDS = 'the first words';

/** For a text that has no title of its own. */
export function titleFromWords(paragraphs: readonly string[]): FoundValue {
  return { field: 'title', value: firstWords(paragraphs), from: OF_FIRST_WORDS };
}

export function isOfFirstWords({ field, from }: FoundValue): boolean {
  return field === 'title' && from === OF_FIRST_WORDS;
}

function firstWords(paragraphs: readonly string[]): string {
  const first = (paragraphs[0] ?? '').slice(0, 400).replace(/\s+/gu, ' ');
  const sentence = /^.{20,140}?[.!?…。！？؟۔।](?=\s|$|[^\p{L}\p{N}])/u.exec(first)?.[0] ?? first;
  if (sentence.length <= 140) return sentence.trim();
  const cut = sentence.slice(0, 120).replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(/\s+\S*$/u, '') || cut}…`;
}
