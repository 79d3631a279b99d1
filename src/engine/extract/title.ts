/** The article's title among what the page calls itself. */
import type { BlockPage } from './blocks.ts';
import type { ArticleData } from './json-ld.ts';
import { fold } from './story.ts';

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

/** All titles found, the taken one first. */
export function chooseTitles(clues: TitleClues): TitleValue[] {
  const values: TitleValue[] = [];
  const add = (value: string | null | undefined, from: string) => {
    const text = value?.replace(/\s+/gu, ' ').trim();
    if (text) values.push({ value: text, from });
  };
  const declared = clues.metas.map(({ value, from }) => ({ value: withoutSource(value, clues.sources), from }));
  const tag = clues.titleTag === null ? null : withoutSource(clues.titleTag, clues.sources);
  const heading = mainHeading(clues.page, [clues.data?.headline ?? '', ...declared.map(({ value }) => value), clues.titleTag ?? '']);
  add(heading, 'the main heading');
  add(clues.data?.headline && withoutSource(clues.data.headline, clues.sources), 'JSON-LD');
  for (const { value, from } of declared) add(value, from);
  add(tag, 'the title element');
  return values;
}

/** The h1 (else h2) that shares most words with what the page calls itself. */
function mainHeading(page: BlockPage, names: readonly string[]): string | null {
  let best: string | null = null;
  let bestScore = 0;
  for (const box of page.boxes) {
    if (box.tag !== 'h1' && box.tag !== 'h2') continue;
    const text = page.blocks.slice(box.first, box.end).map((block) => block.text).join(' ');
    if (text === '' || text.length > 400) continue;
    const likeness = Math.max(0, ...names.map((name) => overlap(text, name)));
    const score = likeness * (box.tag === 'h1' ? 1 : 0.8);
    if (score > bestScore && likeness >= 0.5) [best, bestScore] = [text, score];
  }
  return best;
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
  return new Set(fold(text).match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu) ?? []);
}

const SEPARATOR = /\s+[|｜–—\-:»·•/_]+\s+|\s*[|｜»_]\s*|\s*[-—]{2,}\s*/u;

/** "Headline | The Paper" → "Headline", where the end or the start is the source's name. */
export function withoutSource(title: string, sources: readonly string[]): string {
  const text = title.replace(/\s+/gu, ' ').trim();
  const names = sources.map(squeeze).filter((name) => name.length > 1);
  const parts = text.split(SEPARATOR).filter((part) => part !== '');
  if (parts.length < 2) return text;
  const isSource = (part: string) => {
    const name = squeeze(part);
    return names.some((source) => name === source || (name.length >= 3 && source.includes(name)) || (source.length >= 4 && name.includes(source) && name.length < source.length + 14));
  };
  let result = text;
  for (const last of parts.slice(1).reverse()) {
    if (!isSource(last)) break;
    result = cutTail(result, last);
  }
  const [first = ''] = parts;
  if (isSource(first) && parts.length > 1 && result.startsWith(first)) result = result.slice(first.length).replace(/^[\s|｜–—\-:»·•/_]+/u, '');
  return result === '' ? text : result;
}

function cutTail(text: string, tail: string): string {
  return text.endsWith(tail) ? text.slice(0, -tail.length).replace(/[\s|｜–—\-:»·•/_]+$/u, '') : text;
}

function squeeze(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/^www\.|\.(?:com|org|net|[a-z]{2})(?:\.[a-z]{2})?$/g, '').replace(/[^\p{L}\p{N}]+/gu, '');
}
