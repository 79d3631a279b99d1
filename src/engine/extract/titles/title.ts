/** The article's title, among what the page calls itself. */

import { alternatives } from '../../../text/alternatives.ts';
import { isPaper } from '../bylines/author-beside-paper.ts';
import { nameKey } from '../bylines/byline.ts';
import { startsByline } from '../bylines/byline-words.ts';
import { findDates } from '../dates/dates.ts';
import type { Block, BlockPage } from '../page/blocks/block-page.ts';
import { foldToWords, wordsOfBlock } from '../page/blocks/fold-to-words.ts';
import type { ArticleData } from '../page/declared/json-ld.ts';
import { attribute, type Element, elements, textOf } from '../page/page.ts';
import { endsSentence } from '../plain-text/plain-text.ts';
import { bareTitle, firstPart, hasSeparator, partsOf, withoutRepeat } from './bare-title.ts';
import { blocksOfBanner } from './consent-banner.ts';
import { overlap, wordsIn } from './title-words.ts';

interface TitleClues {
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

/** All titles found, the chosen one first: titles both declared and shown precede those only declared or only shown. */
export function chooseTitles(pageClues: TitleClues): TitleValue[] {
  const banner = blocksOfBanner(pageClues.page);
  const boxes = pageClues.page.boxes.filter(({ first }) => !banner.has(first));
  const clues = { ...pageClues, page: { ...pageClues.page, boxes } };
  const { page } = clues;
  const outside = { ...page, blocks: page.blocks.filter(({ index }) => !banner.has(index)) };
  const headings = headingsOf(page);
  const declared = declaredTitles(clues, headings);
  const heading = headingOfStory(clues, headings, declared);
  if (heading) return [{ value: heading, from: 'the main heading' }, ...declared];
  const line = lineOfStory(outside, headings, declared);
  if (line) return [{ value: line, from: 'the line above the story' }, ...declared];
  const titles = inOrderOfTrust(page, headings, declared);
  return titles.length > 0 ? titles : lineAboveStory(outside, headings);
}

/** What the page declares as its title, without the source's name and the like; no mere names if there is more. */
function declaredTitles(clues: TitleClues, headings: readonly Heading[]): TitleValue[] {
  const { page, data, metas, titleTag, sources } = clues;
  const shownAs = headings.length > 0 ? headings.map(({ text }) => text) : boldLines(page);
  const texts = [...shownAs, ...namedTitles(page), ...linesBegun(clues)];
  const written = [
    ...(data?.headline ? [{ value: data.headline, from: 'JSON-LD' }] : []),
    ...metas,
    ...(titleTag === null ? [] : [{ value: titleTag, from: 'the title element' }]),
  ].map(({ value, from }) => ({ value: bareTitle(value, texts, sources), from }));
  const bare = written.map((title) => ({ ...title, value: shortOf(title.value, written, sources) }));
  const names = sources.map(nameKey);
  const headlines = bare.filter(({ value }) => !names.includes(nameKey(value)));
  return headlines.length > 0 ? headlines : bare;
}

function inOrderOfTrust(
  { blocks }: BlockPage,
  headings: readonly Heading[],
  declared: readonly TitleValue[],
): TitleValue[] {
  const names = declared.map(({ value }) => value);
  const heading = mainHeading(headings, names) ?? headingOfPart(headings, names);
  const isShown = (value: string) => {
    const words = foldToWords(value);
    return blocks.some((block) => block.size < 400 && wordsOfBlock(block) === words);
  };
  const first = headline(declared, headings, isShown);
  const seen = heading ? [{ value: heading, from: 'the main heading' }] : [];
  if (first) return [first, ...seen, ...declared.filter((value) => value !== first)];
  const tag = declared.find(({ from }) => from === 'the title element');
  if (heading && tag && isUnderKicker(heading, tag.value)) return [tag, ...seen];
  // A one-word heading that the title element continues without a separator is the first half of a masthead.
  const isHalf = heading !== null && !/\s/.test(heading) && tag?.value.startsWith(`${heading} `);
  return tag && isHalf && !hasSeparator(tag.value) ? [tag, ...seen] : [...seen, ...declared];
}

/** "Harbour accident Ferries collide in fog" where the title element says "Ferries collide in fog". */
function isUnderKicker(heading: string, title: string): boolean {
  return (
    wordsIn(title) >= HEADLINE_WORDS &&
    heading.endsWith(` ${title}`) &&
    /[\p{L}\p{N}]$/u.test(heading.slice(0, -title.length - 1))
  );
}

/** "Headline-Politics" and "The Paper Headline", where another title says "Headline". */
function shortOf(title: string, all: readonly TitleValue[], sources: readonly string[]): string {
  const short = all.find(({ value }) => {
    if (value.length < 12 || value.length >= title.length) return false;
    if (title.startsWith(value)) return /^[-–—|ㅣ_]\p{L}{1,12}$/u.test(title.slice(value.length));
    const before = title.endsWith(value) ? nameKey(title.slice(0, -value.length)) : '';
    return before !== '' && sources.some((source) => nameKey(source) === before);
  });
  return short?.value ?? title;
}

const NAMED_TITLES = ['headline', 'entry-title', 'post-title', 'article-title', 'msotitle', 'hed'];
const FIRST_BLOCKS = 6;

/**
 * A page with neither a title element nor an h1, as saved by office programs and blogs: a line named or styled as its
 * title.
 */
function lineAboveStory({ blocks }: BlockPage, headings: readonly Heading[]): TitleValue[] {
  const heading = headings.find(({ text, isAboveStory }) => isAboveStory && wordsIn(text) >= HEADLINE_WORDS);
  if (heading) return [{ value: heading.text, from: 'the main heading' }];
  const line = blocks.slice(0, FIRST_BLOCKS).find(({ size, text, box, emphasised }, i) => {
    const isNamed = NAMED_TITLES.some((word) => box.words.has(word)) || (i === 0 && box.words.has('title'));
    return (isNamed || emphasised) && size < 200 && wordsIn(text) >= 3 && !endsSentence(text);
  });
  return line ? [{ value: line.text, from: 'the line above the story' }] : [];
}

/** Lines that the title element continues: "Headline : its forum". */
function linesBegun({ page, titleTag }: TitleClues): string[] {
  const lines = page.blocks.slice(0, LINES_LOOKED_AT).map(({ text }) => text);
  return lines.filter(
    (text) =>
      titleTag?.startsWith(text) &&
      /^\s+[|:–—-]\s/u.test(titleTag.slice(text.length)) &&
      wordsIn(text) >= HEADLINE_WORDS,
  );
}

const LINES_LOOKED_AT = 80;

/** What a page without headings styles as one, as printed versions do. */
function boldLines({ blocks }: BlockPage): string[] {
  return blocks
    .slice(0, FIRST_BLOCKS)
    .filter(({ emphasised, text }) => emphasised && wordsIn(text) >= HEADLINE_WORDS)
    .map(({ text }) => text);
}

/**
 * This many words make a headline; fewer may be the name of the paper or of a section, or mean nothing ("Untitled").
 */
const HEADLINE_WORDS = 4;
const ADDRESS = /^(?:https?:|www\.|\S+\.(?:html?|php|aspx?)$)/i;

/** Says of the page that it is printed, or greets whoever reads it. */
const OF_PAGE = new RegExp(
  alternatives`
  (?<!\p{L})(?:print(?:able|er[- ]friendly)?(?: (?:this )?(?:article|version|page|story|view))|
  druck(?:version|ansicht)|version imprimable|versión para imprimir|versione stampabile|версия для печати|
  версія для друку|打印(?:本页|页面)?)(?!\p{L})|\s[-–—|:]\s(?:print|drucken|imprimer|imprimir|stampa|печать|друк)$|^(?:welcome to|willkommen (?:bei|auf)|bienvenue (?:sur|à)|bienvenidos? a|
  добро пожаловать|ласкаво просимо|(?:欢迎|歡迎|谢谢|謝謝|感谢|感謝)[您你]?(?:访问|訪問|光临|光臨|来到|來到))
`,
  'iu',
);

function isName(text: string): boolean {
  return wordsIn(text) < HEADLINE_WORDS || ADDRESS.test(text) || OF_PAGE.test(text);
}

/** Where a page declares nothing but names: the heading that the story stands under. */
function headingOfStory(
  clues: TitleClues,
  headings: readonly Heading[],
  declared: readonly TitleValue[],
): string | null {
  const above = headings.filter(
    ({ text, isAboveStory, isFirstRank }) =>
      isAboveStory &&
      !isName(text) &&
      /^[\p{L}\p{N}\p{Pi}\p{Ps}"']/u.test(text) &&
      // "Volume 12: debated on Monday 3 August 2026", below "Reservoirs".
      (isFirstRank || findDates(text).length === 0),
  );
  const areNames = declared.length > 0 && declared.every(({ value }) => isName(value));
  if (!areNames && !isOfAnyPage(clues, declared, above)) return null;
  const heading = above.find(({ isFirstRank }) => isFirstRank) ?? above[0];
  // A name whose words are among the heading's is a short form of it.
  return heading && declared.every(({ value }) => overlap(heading.text, value) < 0.5) ? heading.text : null;
}

/** Every page of the site has the title ("Press release: the harbour office", "The Paper – all the news"): it is shown nowhere, and the story stands under one main heading, or under one that shares no word with it. */
function isOfAnyPage(clues: TitleClues, declared: readonly TitleValue[], above: readonly Heading[]): boolean {
  const firsts = above.filter(({ isFirstRank }) => isFirstRank);
  const [heading, ...further] = firsts.length > 0 ? firsts : above;
  if (declared.length === 0 || !heading || further.length > 0 || endsSentence(heading.text)) return false;
  if (declared.some(({ from }) => from !== 'the title element') && !beginsWithSource(clues)) return false;
  const isUnlike = declared.every(({ value }) => overlap(heading.text, value) === 0);
  if (!heading.isFirstRank && !isUnlike) return false;
  return clues.page.blocks.every(
    ({ size, text }) => size > 200 || declared.every(({ value }) => overlap(text, value) < 0.5),
  );
}

/** "The Paper – all the news", in every title declared. */
function beginsWithSource({ data, metas, titleTag, sources }: TitleClues): boolean {
  const names = sources.map(nameKey);
  const written = [data?.headline, ...metas.map(({ value }) => value), titleTag].filter((title) => title != null);
  return written.every((title) => hasSeparator(title) && names.includes(nameKey(firstPart(title))));
}

/** So too where the page has no headings, but sets a line above its story as one. */
function lineOfStory(
  { blocks }: BlockPage,
  headings: readonly Heading[],
  declared: readonly TitleValue[],
): string | null {
  const areNames = declared.every(({ value }) => isName(value) || isPaper(value));
  if (declared.length === 0 || !areNames) return null;
  // Of "The Paper - Print", what is shown is the paper's name.
  const titles = declared.filter(({ value }) => !OF_PAGE.test(value));
  const isDeclared = (text: string) => titles.some(({ value }) => overlap(text, value) >= 0.5);
  const story = blocks.findIndex(isParagraph);
  const above = blocks.slice(Math.max(0, story - BLOCKS_TO_STORY), story);
  if (
    story < 0 ||
    headings.some(({ isAboveStory }) => isAboveStory) ||
    above.some(({ text, linkSize }) => linkSize === 0 && isDeclared(text))
  )
    return null;
  const set = above.filter(({ text, size, linkSize, emphasised, heading, box }) => {
    const isSet = emphasised || heading || box.words.has('title') || NAMED_TITLES.some((word) => box.words.has(word));
    return isSet && linkSize === 0 && size < 200 && !isName(text) && !endsSentence(text) && !startsByline(text);
  });
  // Of headings of one rank in several boxes, the last is the story's: those above it are of menus.
  const [first] = set;
  const isRival = ({ heading, box }: Block) =>
    heading && box.tag === first?.box.tag && box.element.parentNode !== first.box.element.parentNode;
  const line = first?.heading ? (set.findLast(isRival) ?? first) : first;
  return line?.text ?? null;
}

function isParagraph({ size, linkSize, text }: Block): boolean {
  return size > 80 && linkSize < size * 0.3 && /[.!?…。！？؟]/u.test(text);
}

/** The title element serves search engines: where JSON-LD and OpenGraph disagree, the one unlike it is the headline (right on 16 of 26 pages; shown title 12, OpenGraph 13). */
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
    // A title that shares hardly a word with the one shown, and is not shown anywhere, is a teaser for other places.
    const isTeaser = overlap(picked.value, other.value) < 0.25 && !isShown(picked.value) && isShown(other.value);
    return isTeaser ? other : picked;
  }
  const shown = named.find(({ value }) => headings.some(({ text }) => overlap(text, value) >= 0.8));
  const isHeading =
    tag && headings.some(({ text, isFirstRank }) => isFirstRank && foldToWords(text) === foldToWords(tag.value));
  const heading = isHeading && !data ? tag : undefined;
  return (shown && isShown(shown.value) ? shown : heading) ?? shown ?? graph ?? data ?? named[0];
}

/** Ends where another title continues: it was truncated. */
function isCut(value: string, all: readonly TitleValue[]): boolean {
  return (
    /(?:…|\.\.\.)$/.test(value) ||
    all.some((other) => other.value.length > value.length + 3 && other.value.startsWith(`${value} `))
  );
}

interface Heading {
  readonly text: string;
  readonly isFirstRank: boolean;
  readonly isAboveStory: boolean;
}

/** The byline, the day and a caption may stand between a heading and its story. */
const BLOCKS_TO_STORY = 8;

function headingsOf(page: BlockPage): Heading[] {
  const headings: Heading[] = [];
  for (const box of page.boxes) {
    if ((box.tag !== 'h1' && box.tag !== 'h2') || box.first === box.end || headings.length > 60) continue;
    const written = page.blocks.slice(box.first, box.end).map((block) => block.text);
    const text = withoutRepeat(withoutKicker(written.join(' '), box.element));
    const below = page.blocks.slice(box.end, box.end + BLOCKS_TO_STORY);
    const isAboveStory = below.some(({ size, linkSize }) => size > 120 && linkSize < size * 0.3);
    if (text.length <= 400) headings.push({ text, isFirstRank: box.tag === 'h1', isAboveStory });
  }
  return headings;
}

const KICKER = /(?:^|[\s_-])(?:kicker|eyebrow|overline|over-?title|dachzeile|top-?line|roof-?line)(?:$|[\s_-])/i;

/** Without the kicker that a page sets inside the headline. */
function withoutKicker(text: string, heading: Element): string {
  for (const element of elements(heading)) {
    if (!KICKER.test(attribute(element, 'class') ?? '')) continue;
    const kicker = textOf(element, 100);
    const rest = text.slice(kicker.length).replace(/^[\s:|–—-]+/u, '');
    return kicker !== '' && text.startsWith(kicker) && wordsIn(rest) >= 3 ? rest : text;
  }
  return text;
}

/** Lower headings whose names say that they belong to the story: blogs use the first level for their own name. */
function namedTitles({ boxes, blocks }: BlockPage): string[] {
  const named = boxes.filter(({ tag, words }) => /^h[3-6]$/.test(tag) && NAMED_TITLES.some((word) => words.has(word)));
  return named.slice(0, 20).flatMap(({ first }) => blocks[first]?.text ?? []);
}

/**
 * "Ministry - Press - Quay approved" above "The third quay is approved": where nothing is closer, the heading close to
 * a part of a title.
 */
function headingOfPart(headings: readonly Heading[], names: readonly string[]): string | null {
  const parts = names.flatMap(partsOf);
  const near = headings.find(({ text, isFirstRank, isAboveStory }) => {
    const shared = parts.map((part) => overlap(text, part));
    return (
      isFirstRank && isAboveStory && wordsIn(text) >= HEADLINE_WORDS && shared.some((share) => share > 0.5 && share < 1)
    );
  });
  return near?.text ?? null;
}

/** The h1 (or else h2) that shares most words with what the page calls itself; a single h1 needs no such evidence. */
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
