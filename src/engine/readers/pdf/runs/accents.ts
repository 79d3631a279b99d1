/** Accents drawn by themselves and first: LaTeX has “é” as “´”, and “e” below it. They become one letter. */
import type { Item } from '../run.ts';

const MARKS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  '´': '\u0301',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¯': '\u0304',
  '˘': '\u0306',
  '˙': '\u0307',
  '¨': '\u0308',
  '˚': '\u030a',
  '˝': '\u030b',
  ˇ: '\u030c',
  '¸': '\u0327',
};
const WITH_DOT: Readonly<Record<string, string>> = { ı: 'i', ȷ: 'j' };
/** In heights of the type: how far the letter begins before the end of its accent, and how much higher it may be. */
const LEAST_BACK = 0.15;
const MOST_BACK = 1;
const MOST_RAISED = 0.4;

export function withAccents(items: readonly Item[]): Item[] {
  const composed: Item[] = [];
  for (const item of items) {
    const last = composed.at(-1);
    const mark = MARKS[last?.str.at(-1) ?? ''];
    if (!last || mark === undefined || !isBelow(item, last)) {
      composed.push(item);
      continue;
    }
    composed.pop();
    const before = last.str.slice(0, -1);
    if (before !== '') composed.push({ ...last, str: before, width: leftOf(item) - leftOf(last) });
    const letter = item.str[0] ?? '';
    composed.push({ ...item, str: `${WITH_DOT[letter] ?? letter}${mark}${item.str.slice(1)}`.normalize('NFC') });
  }
  return composed;
}

function isBelow(item: Item, accent: Item): boolean {
  const size = accent.height;
  const back = leftOf(accent) + accent.width - leftOf(item);
  const raised = (accent.transform[5] ?? 0) - (item.transform[5] ?? 0);
  const isPlaced = back > size * LEAST_BACK && back < size * MOST_BACK && Math.abs(raised) < size * MOST_RAISED;
  return isPlaced && item.transform[1] === 0 && /^\p{L}/u.test(item.str);
}

function leftOf({ transform }: Item): number {
  return transform[4] ?? 0;
}
