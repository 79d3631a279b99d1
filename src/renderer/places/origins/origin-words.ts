/** How an origin, its articles and the time between them are worded; and dividing a text into shared and own words. */
import type { OriginHead, OriginMember, OriginProposal, PartialCopy } from '../../../contract/model/origins/origin.ts';
import { parseEdtf } from '../../../text/dates/edtf.ts';
import type { Utf16Span } from '../../../text/offsets.ts';
import { counted, countWords, primaryLanguage, shortDate } from '../../parts/words.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Returns "40 minutes", "2 days", with "about" if a time zone is not known; null if the dates do not tell, or are of the same minute. */
export function timeBetween(earlier: string | null, later: string | null): string | null {
  const from = earlier === null ? null : parseEdtf(earlier);
  const to = later === null ? null : parseEdtf(later);
  if (from?.sortKey == null || to?.sortKey == null || from.approximate || to.approximate) return null;
  const hasDays = [from, to].every(({ precision }) => precision !== 'year' && precision !== 'month');
  if (!hasDays) return null;
  const hasTimes = from.precision !== 'day' && to.precision !== 'day';
  const ms = to.sortKey - from.sortKey;
  if (!hasTimes) {
    const days = Math.floor(to.sortKey / DAY) - Math.floor(from.sortKey / DAY);
    return days <= 0 ? null : counted(days, 'day');
  }
  if (ms < MINUTE / 2) return null;
  return `${from.zoneKnown && to.zoneKnown ? '' : 'about '}${durationWords(ms)}`;
}

function durationWords(ms: number): string {
  if (ms < 2 * HOUR) return counted(Math.round(ms / MINUTE), 'minute');
  if (ms < 2 * DAY) return counted(Math.round(ms / HOUR), 'hour');
  return counted(Math.round(ms / DAY), 'day');
}

/** Returns "which published 40 minutes earlier", or, if the dates do not tell, which one counts as the earlier. */
export function copyTimeWords(
  direction: PartialCopy['direction'],
  other: { readonly published: string | null },
  own: { readonly published: string | null },
): string {
  const isFrom = direction === 'from';
  const time = isFrom ? timeBetween(other.published, own.published) : timeBetween(own.published, other.published);
  const when = isFrom ? 'earlier' : 'later';
  return time === null ? `taken as the ${when} one` : `which published ${time} ${when}`;
}

/** Returns the percentage of an article's words that are in the first one. A part is never rounded to all or nothing. */
export function sharePercent({ words, sharedWords }: Pick<OriginMember, 'words' | 'sharedWords'>): number {
  if (words === 0) return 0;
  const percent = Math.round((sharedWords / words) * 100);
  if (percent === 100 && sharedWords < words) return 99;
  return percent === 0 && sharedWords > 0 ? 1 : percent;
}

/** Words of two languages cannot be equal, so a share of zero means nothing then. */
export function isTranslation(one: Pick<OriginHead, 'language'>, other: Pick<OriginHead, 'language'>): boolean {
  const [of, to] = [primaryLanguage(one.language), primaryLanguage(other.language)];
  return of !== null && to !== null && of !== to;
}

/** Returns for example "7 articles by 5 sources, 9 Oct 22:10 to 11 Oct". */
export function extentWords({
  articles,
  sources,
  first,
  last,
}: Pick<OriginHead, 'articles' | 'sources' | 'first' | 'last'>): string {
  const [from, to] = [shortDate(first), shortDate(last)];
  const isOneDay = first !== null && last !== null && (first.startsWith(last) || last.startsWith(first));
  const when = from === to ? from : isOneDay ? shortDate(first.slice(0, 10)) : `${from} to ${to}`;
  return `${counted(articles, 'article')} by ${counted(sources, 'source')}, ${when}`;
}

/** Returns why the articles of an origin are together. */
export function basisWords({
  articles,
  decidedBy,
  reason,
}: Pick<OriginHead, 'articles' | 'decidedBy' | 'reason'>): string {
  if (decidedBy === 'analyst') return reason === '' ? 'decided by hand' : `decided by hand: ${reason}`;
  return articles === 1 ? 'own reporting' : 'near copies';
}

type Share = Pick<OriginMember, 'words' | 'sharedWords' | 'credited'>;
type OfLanguage = Pick<OriginHead, 'language'>;

/** Returns what connects an article with the first one: its words, or what it says itself. */
export function shareWords(member: Share, isFirst: boolean, article: OfLanguage, first: OfLanguage): string {
  if (isFirst) return `the first, ${counted(member.words, 'word')}`;
  if (member.sharedWords > 0) return `${sharePercent(member)} % of its words`;
  const names = member.credited ? 'names it' : 'placed by hand';
  return isTranslation(article, first) ? `${names}; in another language` : names;
}

/** The same in short: the number of words, if there are any. */
export function shareMark({ sharedWords, credited }: Share): string {
  if (sharedWords > 0) return countWords(sharedWords);
  return credited ? 'credit' : 'by hand';
}

export const DECIDED_WORDS = { program: 'Found by the program', analyst: 'Decided by hand' } as const;
export const PROPOSAL_WORDS: Record<OriginProposal['kind'], string> = {
  credit: 'names an agency for the text',
  relay: 'names another outlet as its source',
};

interface TextPart {
  readonly from: number;
  readonly text: string;
  /** No other compared article has these words. */
  readonly isOwn: boolean;
}

/** Divides a stretch of text into consecutive parts that cover it completely. @param own ascending, without overlaps */
export function textParts(text: string, { from, to }: Utf16Span, own: readonly Utf16Span[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = from;
  const put = (end: number, isOwn: boolean) => {
    if (end > at) parts.push({ from: at, text: text.slice(at, end), isOwn });
    at = Math.max(at, end);
  };
  for (const span of own) {
    if (span.to <= from || span.from >= to) continue;
    put(span.from, false);
    put(Math.min(span.to, to), true);
  }
  put(to, false);
  return parts;
}

const LONG_LEMMA = 8;
const KEPT_AT_ENDS = 3;
const LONG_HAN_LEMMA = 20;
const HAN_KEPT = 7;

/** Abbreviates the text that a reading refers to, as editions do: "Fog had cut … the outer mole". */
export function shortLemma(lemma: string): string {
  const words = lemma.split(/\s+/u);
  if (words.length > LONG_LEMMA)
    return `${words.slice(0, KEPT_AT_ENDS).join(' ')} … ${words.slice(-KEPT_AT_ENDS).join(' ')}`;
  const letters = [...lemma];
  if (/\p{Script=Han}/u.test(lemma) && letters.length > LONG_HAN_LEMMA)
    return `${letters.slice(0, HAN_KEPT).join('')}…${letters.slice(-HAN_KEPT).join('')}`;
  return lemma;
}

/** Returns for example "goes from 3 origins to 4". */
export function splitWords({ now, after }: { now: number; after: number }): string {
  return `goes from ${counted(now, 'origin')} to ${after}`;
}
