// Text in quotation marks that is long enough to be a quotation.
import type { Utf16Span } from '../offsets.ts';
import { paragraphs } from '../sentences/paragraphs.ts';

const CLOSERS: Record<string, string> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '»': '«',
  '「': '」',
  '『': '』',
  '"': '"',
  '〝': '〞',
};
const OPENERS = new RegExp(`[${Object.keys(CLOSERS).join('')}]`, 'u');
/** The marks around a run. */
const MARKS = /^(?:''|.)|(?:''|.)$/gsu;
/** Fewer words are more likely a title, a name or scare quotes. */
const LEAST_WORDS = 3;
const LEAST_CJK = 6;

function opens(text: string, index: number): boolean {
  const sign = text[index] as string;
  const before = text[index - 1] ?? ' ';
  const after = text[index + 1] ?? ' ';
  if (!(sign in CLOSERS)) return false;
  // A mark that can both open and close opens if words follow it and none precede it.
  if (sign === '"' || sign === '»') return !/\s/u.test(after) && !/[\p{L}\p{N}.,!?…]/u.test(before);
  return true;
}

/** Looks no further than the paragraph: each of a long text would otherwise be searched to the end of that text. */
function nextOpener(text: string, from: number, to: number): number {
  const at = text.slice(from, to).search(OPENERS);
  return at < 0 ? to : from + at;
}

function closes(text: string, index: number, opener: string): boolean {
  const sign = text[index] as string;
  const isStraightAfterCurly = sign === '"' && opener === '“';
  if (!CLOSERS[opener]?.includes(sign) && !isStraightAfterCurly && !(opener === '"' && sign === '”')) return false;
  if (sign !== '"') return true;
  return !/\s/u.test(text[index - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[index + 1] ?? ' ');
}

/** Bounds on the search in case marks are never closed: characters in a quotation, and such marks in a paragraph. */
const LONGEST = 5_000;
const MOST_UNCLOSED = 20;

/** The closing mark's index, skipping nested quotations of the same kind; -1 if the paragraph has none. */
function closingIndex(text: string, from: number, to: number): number {
  const opener = text[from] as string;
  let depth = 0;
  for (let index = from + 1; index < Math.min(to, from + LONGEST); index++) {
    if (closes(text, index, opener)) {
      if (depth === 0) return index;
      depth -= 1;
    } else if (text[index] === opener && opener !== '"') depth += 1;
  }
  return -1;
}

/** Whether a run in quotation marks has as many words as a quotation. */
export function isLongEnough(text: string, { from, to }: Utf16Span): boolean {
  const inner = text.slice(from, to).replace(MARKS, '');
  const cjk = inner.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  if (cjk > 0) return cjk >= LEAST_CJK;
  const count = inner.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu)?.length ?? 0;
  return count >= LEAST_WORDS || (count > 1 && /[.,!?…]$/u.test(inner));
}

const LEAST_SPOKEN_WORDS = 6;

/** Whether a run in quotation marks is likelier speech than a name, a title or a slogan: it ends like a clause, holds several, or is long. */
export function isLikelySpoken(text: string, { from, to }: Utf16Span): boolean {
  const run = text.slice(from, to);
  return /[，。！？；]|\s\S+[.!?…,،؟]\P{L}*$/u.test(run) || run.trim().split(/\s+/u).length >= LEAST_SPOKEN_WORDS;
}

/** Direct quotations with their marks, in order, not overlapping. */
export function quotations(text: string): Utf16Span[] {
  return quotedRuns(text).filter((run) => isLongEnough(text, run));
}

/**
 * Whatever stands in quotation marks, with these, in order, not overlapping. An unclosed run counts only if the next
 * paragraph opens with the same mark, as long quotations do.
 */
export function quotedRuns(typed: string): Utf16Span[] {
  // Two apostrophes are typed for one mark: of these, the second one is read as it.
  const text = typed.replaceAll("''", `'"`);
  const found: Utf16Span[] = [];
  let unclosed: { from: number; sign: string } | null = null;
  for (const paragraph of paragraphs(text)) {
    let index = paragraph.from;
    const start: { from: number; sign: string } | null = unclosed;
    const goesOn: boolean = start !== null && text[index] === start.sign;
    unclosed = null;
    let unclosedCount = 0;
    while (index < paragraph.to && unclosedCount < MOST_UNCLOSED) {
      if (!opens(text, index)) {
        index = nextOpener(text, index + 1, paragraph.to);
        continue;
      }
      const end = closingIndex(text, index, paragraph.to);
      const from: number = goesOn && start && index === paragraph.from ? start.from : index;
      if (end < 0) {
        // Only the last one of a paragraph can continue in the next.
        unclosed = { from, sign: text[index] as string };
        unclosedCount += 1;
        index += 1;
        continue;
      }
      unclosed = null;
      const isDoubled = typed[from] === "'";
      found.push({ from: isDoubled ? from - 1 : from, to: end + 1 });
      index = end + 1;
    }
  }
  return found;
}
