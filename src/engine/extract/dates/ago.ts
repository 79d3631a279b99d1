/** "3 hours ago", "vor 2 Tagen", "昨天 10:15", "3 August": when a page was published, counted back from when it was saved. */
import { parseEdtf } from '../../../text/dates/edtf.ts';
import { isBareName, startsByline } from '../bylines/byline-words.ts';
import type { Block, BlockPage } from '../page/blocks/block-page.ts';
import { foldToWords } from '../page/blocks/fold-to-words.ts';
import { isInOtherStory } from '../page/in-other-story.ts';
import { CLOCK, dayWithoutYear } from './day-without-year.ts';
import { PUBLISHED_WORDS, UPDATED_WORDS } from './visible-dates.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Longer ago, a line counts in weeks, which are no day. */
const COUNTED = [
  ['minute', MINUTE, 59],
  ['hour', HOUR, 48],
  ['day', DAY, 30],
] as const;
const ABOVE = 4;
const BELOW = 11;
const SHORT = 100;

/** The day by a line near the headline, as EDTF that says "about": the page rounds, in a time zone of its own. @param saved EDTF */
export function dayBeforeSaving(
  { blocks }: BlockPage,
  headline: number | null,
  language: string | null | undefined,
  saved: string,
): string | null {
  const at = saved.includes('T') ? parseEdtf(saved)?.sortKey : null;
  if (headline === null || at == null) return null;
  const phrases = phrasesOf(language ?? 'en');
  for (const block of blocks.slice(Math.max(0, headline - ABOVE), headline + BELOW).filter(isOfPage)) {
    const ago = agoIn(block, phrases);
    const day = ago === null ? dayWithoutYear(block.parted, language, at) : isoDay(at - ago);
    if (day !== null) return `${day}~`;
  }
  return null;
}

function isOfPage({ size, heading, box, text }: Block): boolean {
  return size < SHORT && !heading && !UPDATED_WORDS.test(text) && !isInOtherStory(box.element);
}

/** Milliseconds. */
function agoIn({ parted, linkSize, size }: Block, phrases: ReadonlyMap<string, number>): number | null {
  const parts = parted.split(/\s[|·•–—-]\s/u);
  // "Today" alone may be a button, "Today | Tomorrow" a menu, "Today · 20°" the weather.
  const isBesideWords = parts.length > 1 && linkSize < size / 2 && !/\p{N}/u.test(parted);
  for (const part of parts) {
    const words = foldToWords(part.replace(CLOCK, '')).split(' ');
    for (let from = 0; from < words.length; from++) {
      const ago = phrases.get(words.slice(from).join(' '));
      if (ago === undefined) continue;
      const isOfDay = words.length > 1 || /\p{N}/u.test(part) || isBesideWords;
      return isOfDay && (from === 0 || leadsToAgo(part)) ? ago : null;
    }
  }
  return null;
}

/** "The pier fell 3 days ago" tells of something else. */
function leadsToAgo(part: string): boolean {
  const [before = ''] = part.split(/[,|]|\s\d/u, 1);
  return PUBLISHED_WORDS.test(part) || startsByline(part) || isBareName(before.trim());
}

const known = new Map<string, ReadonlyMap<string, number>>();

function phrasesOf(language: string): ReadonlyMap<string, number> {
  const phrases =
    known.get(language) ??
    new Map(['long', 'short', 'narrow'].flatMap((style) => phrasesIn(language, style as 'long')));
  known.set(language, phrases);
  return phrases;
}

function phrasesIn(language: string, style: Intl.RelativeTimeFormatStyle): [string, number][] {
  const format = new Intl.RelativeTimeFormat([language, 'en'], { style });
  const named = new Intl.RelativeTimeFormat([language, 'en'], { style, numeric: 'auto' });
  const counted = COUNTED.flatMap(([unit, size, most]) =>
    Array.from({ length: most }, (_, i): [string, number] => [
      foldToWords(format.format(-(i + 1), unit)),
      (i + 1) * size,
    ]),
  );
  const days = [0, 1].map((ago): [string, number] => [foldToWords(named.format(-ago, 'day')), ago * DAY]);
  return [...counted, ...days];
}

/** @param at milliseconds */
function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
