/** The article's title among what the page calls itself. */
import type { BlockPage } from './blocks.ts';
import { squeeze } from './byline.ts';
import { fold } from './fold.ts';
import type { ArticleData } from './json-ld.ts';

export interface TitleClues {
  readonly page: BlockPage;
  readonly data: ArticleData | null;
  readonly sources: readonly string[];
  readonly metas: readonly { value: string; from: string }[];
  readonly titleTag: string | null;
}

export interface TitleValue {
  readonly value: string;
  readonly from: string;
}

/** All titles found, the taken one first: what the page declares and also shows, before what it only declares or only shows. */
export function chooseTitles(clues: TitleClues): TitleValue[] {
  const headings = headingsOf(clues.page);
  const clean = (value: string) =>
    withoutSource(withoutTail(value.replace(/\s+/gu, ' ').trim(), headings), clues.sources);
  const declared: TitleValue[] = [];
  if (clues.data?.headline) declared.push({ value: clean(clues.data.headline), from: 'JSON-LD' });
  for (const { value, from } of clues.metas) declared.push({ value: clean(value), from });
  if (clues.titleTag !== null) declared.push({ value: clean(clues.titleTag), from: 'the title element' });
  const heading = mainHeading(
    headings,
    declared.map(({ value }) => value),
  );
  const isShown = (value: string) =>
    clues.page.blocks.some((block) => block.size < 400 && fold(block.text) === fold(value));
  const first = headline(declared, headings, isShown);
  const seen = heading ? [{ value: heading, from: 'the main heading' }] : [];
  const tag = declared.find(({ from }) => from === 'the title element');
  // A heading of one word that the title element goes on from without a separator is a masthead's first half.
  if (
    !first &&
    heading &&
    tag &&
    !/\s/.test(heading) &&
    tag.value.startsWith(`${heading} `) &&
    !SEPARATOR.test(tag.value)
  )
    return [tag, ...seen];
  return first ? [first, ...seen, ...declared.filter((value) => value !== first)] : [...seen, ...declared];
}

/**
 * The title element is written for search engines. Where JSON-LD and OpenGraph disagree, the one that differs from it is
 * the headline (right on 16 of 26 such pages measured; the shown one 12, OpenGraph 13).
 */
function headline(
  declared: readonly TitleValue[],
  headings: readonly Heading[],
  isShown: (value: string) => boolean,
): TitleValue | undefined {
  const tag = declared.find(({ from }) => from === 'the title element');
  const named = declared.filter((value) => value !== tag && !isCut(value.value, declared));
  const data = named.find(({ from }) => from === 'JSON-LD');
  const graph = named.find(({ from }) => from.endsWith('og:title'));
  if (data && graph && tag && overlap(data.value, graph.value) < 0.8) {
    const [other, picked] =
      overlap(graph.value, tag.value) > overlap(data.value, tag.value) ? [graph, data] : [data, graph];
    // A title that shares hardly a word with the one shown, and is shown nowhere, is a teaser for elsewhere.
    const isTeaser = overlap(picked.value, other.value) < 0.25 && !isShown(picked.value) && isShown(other.value);
    return isTeaser ? other : picked;
  }
  return (
    named.find(({ value }) => headings.some(({ text }) => overlap(text, value) >= 0.8)) ?? graph ?? data ?? named[0]
  );
}

/** Ends where another title goes on: cut off by whoever wrote it. */
function isCut(value: string, all: readonly TitleValue[]): boolean {
  return (
    /(?:…|\.\.\.)$/.test(value) ||
    all.some((other) => other.value.length > value.length + 3 && other.value.startsWith(`${value} `))
  );
}

interface Heading {
  readonly text: string;
  readonly isFirstRank: boolean;
}

function headingsOf(page: BlockPage): Heading[] {
  const headings: Heading[] = [];
  for (const box of page.boxes) {
    if ((box.tag !== 'h1' && box.tag !== 'h2') || box.first === box.end || headings.length > 60) continue;
    const text = page.blocks
      .slice(box.first, box.end)
      .map((block) => block.text)
      .join(' ');
    if (text.length <= 400) headings.push({ text, isFirstRank: box.tag === 'h1' });
  }
  return headings;
}

/** The h1 (else h2) that shares most words with what the page calls itself; an only h1 needs no such witness. */
function mainHeading(headings: readonly Heading[], names: readonly string[]): string | null {
  let best: string | null = null;
  let bestScore = 0.5;
  for (const { text, isFirstRank } of headings) {
    const score = Math.max(0, ...names.map((name) => overlap(text, name))) * (isFirstRank ? 1 : 0.8);
    if (score > bestScore) [best, bestScore] = [text, score];
  }
  const firsts = headings.filter(({ isFirstRank }) => isFirstRank);
  return best ?? (names.length === 0 && firsts.length === 1 ? (firsts[0]?.text ?? null) : null);
}

/** "Headline | Section | Paper" where a heading says "Headline". */
function withoutTail(title: string, headings: readonly Heading[]): string {
  const whole = headings.find(
    ({ text }) =>
      text.length >= 12 &&
      title.length > text.length &&
      title.startsWith(text) &&
      /^\s*[|｜–—\-:»·•/_,]/u.test(title.slice(text.length)),
  );
  return whole ? whole.text : title;
}

function overlap(a: string, b: string): number {
  const [x, y] = [pieces(a), pieces(b)];
  if (x.size === 0 || y.size === 0) return 0;
  let shared = 0;
  for (const piece of x) if (y.has(piece)) shared++;
  return (2 * shared) / (x.size + y.size);
}

/** Words, or single characters where a script has no spaces. */
function pieces(text: string): Set<string> {
  return new Set(
    fold(text).match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu,
    ) ?? [],
  );
}

const SEPARATOR = /\s+[|｜–—\-:»·•/_]+\s+|\s*[|｜»_]\s*|\s*[-—]{2,}\s*/u;

/** "Headline | The Paper" → "Headline", where the end or the start is the source's name. */
function withoutSource(title: string, sources: readonly string[]): string {
  const text = title.replace(/\s+/gu, ' ').trim();
  const names = sources.map(squeeze).filter((name) => name.length > 1);
  const parts = text.split(SEPARATOR).filter((part) => part !== '');
  if (parts.length < 2) return text;
  const isSource = (part: string) => {
    const name = squeeze(part);
    return names.some(
      (source) =>
        name === source ||
        (name.length >= 3 && source.includes(name)) ||
        (source.length >= 4 && name.includes(source) && name.length < source.length + 14),
    );
  };
  let result = text;
  for (const last of parts.slice(1).reverse()) {
    if (!isSource(last)) break;
    result = cutTail(result, last);
  }
  const [first = ''] = parts;
  if (isSource(first) && parts.length > 1 && result.startsWith(first))
    result = result.slice(first.length).replace(/^[\s|｜–—\-:»·•/_]+/u, '');
  return result === '' ? text : result;
}

function cutTail(text: string, tail: string): string {
  return text.endsWith(tail) ? text.slice(0, -tail.length).replace(/[\s|｜–—\-:»·•/_]+$/u, '') : text;
}
