/** The lines about a story in the text of an agency's item: the repeated title, the author, the place, initials. */
import type { FoundValues } from '../drafts/news-draft.ts';
import { isInitials } from './wire-layout.ts';

export interface StoryWords {
  readonly paragraphs: readonly string[];
  readonly furniture: readonly string[];
  /** Place, day and agency, if the format stores them apart from the text. */
  readonly dateline?: string;
}

export const NO_WORDS: StoryWords = { paragraphs: [], furniture: [] };

/** The title repeated above the story, and a line or two of a few words in between, are not the story. */
export function withoutHead({ paragraphs, furniture }: StoryWords, title: string | null): StoryWords {
  const isTitle = (text: string) => title !== null && folded(text) === folded(title);
  const at = paragraphs.slice(0, 12).findLastIndex(isTitle);
  const isLong = paragraphs.slice(0, at).some((text) => text.length > 120);
  let from = at >= 0 && !isLong ? at + 1 : 0;
  for (let few = 0; few < 2 && from > 0 && isKicker(paragraphs[from]); few++) from++;
  if (from >= paragraphs.length) return { paragraphs, furniture };
  return { paragraphs: paragraphs.slice(from), furniture: [...paragraphs.slice(0, from), ...furniture] };
}

/** If the item names nobody, the line in its text that does; a line of its own is not the story. */
export function withoutByline(words: StoryWords, values: FoundValues): StoryWords {
  const line = spokenByline(words.paragraphs);
  if (line === null || words.paragraphs.length < 2) return words;
  values.addByline([line], 'the line above the story');
  return { paragraphs: words.paragraphs.filter((text) => text !== line), furniture: [line, ...words.furniture] };
}

/** A dateline stored separately opens the story; a place alone does not. */
export function withDateline(words: StoryWords, dateline: string): StoryWords {
  const [first = '', ...rest] = words.paragraphs;
  if (!/\p{L}{2}/u.test(dateline) || /^\d{4}-\d\d-\d\d/.test(dateline)) return words;
  if (folded(first.slice(0, 200)).startsWith(folded(dateline))) return words;
  if (/[-–—]$/.test(dateline)) return { ...words, paragraphs: [`${dateline} ${first}`, ...rest] };
  if (/\d|\(/.test(dateline)) return { ...words, paragraphs: [dateline, first, ...rest] };
  return { ...words, furniture: [dateline, ...words.furniture] };
}

/** What stands below a story: initials, an end mark, the agency's name alone, a copyright line. */
export function withoutClosing(words: StoryWords): StoryWords {
  const { paragraphs, furniture } = words;
  let end = paragraphs.length;
  while (end > 1 && paragraphs.length - end < 4 && isClosing(paragraphs[end - 1] ?? '')) end--;
  return end === paragraphs.length
    ? words
    : { ...words, paragraphs: paragraphs.slice(0, end), furniture: [...furniture, ...paragraphs.slice(end)] };
}

function isClosing(text: string): boolean {
  return (
    isInitials(text) ||
    /^[-–—(]*(?:ends?|-?30-?|#{2,3})[-–—).]*$/i.test(text) ||
    /^\(\p{Lu}[\p{L}/-]{1,20}\)\.?$/u.test(text) ||
    /^\p{Lu}{2,5}(?: \p{Lu}{2,4})? \p{Ll}{2,3}$/u.test(text) ||
    /^(?:©|\(c\)|copyright\b).{0,300}$/iu.test(text)
  );
}

/** Names of authors, on a line of their own among the first. */
function spokenByline(paragraphs: readonly string[]): string | null {
  return (
    paragraphs
      .slice(0, 8)
      .find((text) => text.length < 80 && /^(?:by|von|par|por) \p{Lu}[\p{L}.’'-]+ [^.:]+$/iu.test(text)) ?? null
  );
}

function isKicker(text: string | undefined): boolean {
  return text !== undefined && text.length <= 30 && !/[.!?…。！？:”"»]$/u.test(text);
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
