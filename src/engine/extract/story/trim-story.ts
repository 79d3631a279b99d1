/** Removes furniture from the story's box: promos, captions, teasers, date lines, copyright notices. */

import { isNameWithRole, isRole, startsByline } from '../bylines/byline-words.ts';
import { isReporterLine } from '../bylines/east-asian-byline.ts';
import { findDates, withoutDates } from '../dates/dates.ts';
import { PUBLISHED_WORDS, UPDATED_WORDS } from '../dates/visible-dates.ts';
import type { Block, BlockPage, Box } from '../page/blocks/block-page.ts';
import { foldToWords, wordsOfBlock } from '../page/blocks/fold-to-words.ts';
import { isAboutAuthor } from '../plain-text/copied-lines.ts';
import { endsSentence } from '../plain-text/plain-text.ts';
import { dropAfterCore, dropAfterLastWords, dropComments, dropOffers } from './after-story.ts';
import { captionsByPlace, captionsOfGallery, isInFigure, isUnderPicture } from './captions.ts';
import { isCreditLine, isFurnitureLine, isNoticeOfRights, isReadingTime } from './furniture-lines.ts';
import type { StoryClues, StoryView } from './story-view.ts';

export function trim(view: StoryView, blocks: readonly Block[], top: Box, clues: StoryClues): Block[] {
  const title = foldToWords(clues.title ?? '');
  const captions = captionsOfGallery(view, blocks, top);
  const speakers = headingsOfSpeakers(blocks);
  const start = blocks.findIndex(({ heading, size }) => !heading && size > 80);
  let kept = blocks.filter((block, i) => {
    if (captions.has(block)) return true;
    if (block.initial || view.isInFurniture(block, top)) return false;
    if (isInFigure(block) || isUnderPicture(block)) return false;
    if (block.heading && (block.box.tag === 'h1' || isTitle(block, title, i < start))) return false;
    if (isLinks(block) && !speakers.has(block)) return false;
    return !(block.size < 500 && isCreditLine(block.text));
  });
  const captioned = captionsByPlace(kept);
  kept = dropComments(kept.filter((block) => !captioned.has(block) || captions.has(block)));
  kept = dropOffers(kept);
  kept = dropLinkLists(kept);
  kept = dropTeasers(view.page, kept, top, title);
  kept = dropFurnitureSections(kept, view);
  kept = dropAfterCore(kept, view.page, top);
  kept = dropPreface(kept, title, view.headline, foldToWords(clues.byline ?? ''));
  kept = dropRights(kept);
  kept = kept.filter((block, i) => !isUnderStory(block, kept.length - i, clues.byline ?? ''));
  kept = dropAfterLastWords(kept, foldToWords(clues.byline ?? ''));
  return dropLooseHeadings(kept, view.page);
}

/** The title; over the story, also the title behind a kicker. Below, "A short history of" may precede its words. */
function isTitle(block: Block, title: string, isOverStory: boolean): boolean {
  const words = wordsOfBlock(block);
  return words === title || (isOverStory && title.length > 20 && words.endsWith(title));
}

/** Who wrote it, what else they do, and when it was published. */
function isUnderStory({ size, text }: Block, fromEnd: number, byline: string): boolean {
  if (fromEnd > NOTES_WITHIN) return false;
  if (fromEnd <= 3 && size <= 100 && isSignature(text)) return true;
  if (
    byline !== '' &&
    isAboutAuthor(text, byline) &&
    /\S@\S|(?<!\p{L})(?:covers|reports|writes|correspondent|reporter|editor|writer|contributor|columnist|schreibt|berichtet|пише|пишет)(?!\p{L})/u.test(
      text,
    )
  )
    return true;
  return fromEnd <= 3 && !endsSentence(text) && isDateAlone(text);
}

/** How many blocks from the end notes about the authors may be. */
const NOTES_WITHIN = 6;

/** "Text: Jane Roe", "홍길동 기자 hong@quay.example" below the story. */
function isSignature(text: string): boolean {
  return startsByline(text) || isNameWithRole(text.replace(/\s*\S+@\S+/g, ''));
}

const LEAST_SPEECHES = 3;
/** Two headlines of several may begin alike. */
const MOST_NEW_NAMES = 2 / 3;

/** Transcripts link each speech to who holds it: unlike headlines of other stories, names return. */
function headingsOfSpeakers(blocks: readonly Block[]): ReadonlySet<Block> {
  const linked = blocks.filter(({ heading, linkSize, size }, i) => {
    const isOverSpeech = blocks.slice(i + 1, i + 3).some((next) => next.size > 60 && next.linkSize < next.size * 0.3);
    return heading && isOverSpeech && size < 80 && linkSize > size * 0.7;
  });
  const names = linked.map((block) => wordsOfBlock(block).split(' ').slice(0, 2).join(' '));
  const isTranscript = linked.length >= LEAST_SPEECHES && new Set(names).size <= names.length * MOST_NEW_NAMES;
  return new Set(isTranscript ? linked : []);
}

/** A line of links, not a sentence with some links. */
function isLinks(block: Block): boolean {
  // "The study is published in [a journal of that name]."
  if (block.size - block.linkSize >= 12 && /[\p{L}\p{N}]\.$/u.test(block.text)) return false;
  if (block.linkSize > block.size * 0.7 && block.size < 150) return true;
  if (block.linkSize > block.size * 0.5 && block.size < 250 && LABELLED.test(block.text)) return true;
  return block.linkSize > block.size * 0.8 && block.size < 700 && !/[.!?…。！？؟"”»」)]$/u.test(block.text);
}

/** "Another story | its headline", "READ THIS: …": a label, then the link. */
const LABELLED = /^(?:[^|:]{3,40}\s\|\s|(?:\p{Lu}+[ :]+){2,6}|\p{Lu}{4,}:\s)\S.*[^.!?…。！？؟"”»]$/u;

/** Lists that consist mostly of links. */
function dropLinkLists(blocks: Block[]): Block[] {
  return blocks.filter((block) => {
    for (let box: Box | null = block.box, step = 0; box && step < 3; box = box.parent, step++) {
      if ((box.tag === 'ul' || box.tag === 'ol' || box.tag === 'dl') && box.linkSize > box.size * 0.6) return false;
    }
    return true;
  });
}

/**
 * Articles inside the story's box that link elsewhere, or stand in rows with headings of their own, are other stories.
 */
function dropTeasers(page: BlockPage, blocks: Block[], top: Box, title: string): Block[] {
  const size = blocks.reduce((sum, block) => sum + block.size, 0);
  const inner = new Map(blocks.map((block) => [block, nearest(block, 'article', top)]));
  const rows = new Set([...inner.values()].filter((article) => article !== null));
  const headed = new Set(
    [...rows].filter((article) => page.blocks.slice(article.first, article.end).some((block) => block.heading)),
  );
  const others = underOtherTitles(page, [...rows], title);
  const own = blocks.reduce((sum, block) => (inner.get(block) ? sum : sum + block.size), 0);
  return blocks.filter((block) => {
    const article = inner.get(block);
    if (!article) return true;
    if (others.has(article)) return false;
    if (article.size < size * 0.25 && article.linkSize > article.size * 0.2) return false;
    if (article.size > size * MOSTLY_STORY) return true;
    return !(headed.size >= 2 && own > 250 && headed.has(article));
  });
}

/** An article with more of the text is the story, whatever stands in a row with it. */
const MOSTLY_STORY = 0.5;
/** A live report's first box has only the words above its entries. */
const LEAST_STORY = 250;

/** Stories that follow as one scrolls: articles with a main heading of their own beside one that has the title. */
function underOtherTitles({ blocks }: BlockPage, articles: readonly Box[], title: string): ReadonlySet<Box> {
  const headed = articles.map((article) => ({
    article,
    heading: blocks.slice(article.first, article.end).find(({ heading, box }) => heading && box.tag === 'h1'),
  }));
  const titled = headed.find(({ heading }) => heading && isTitle(heading, title, true))?.article;
  if (titled === undefined || titled.size < LEAST_STORY) return new Set();
  const others = headed.filter(({ heading }) => heading && !isTitle(heading, title, true));
  return new Set(
    others.map(({ article }) => article).filter(({ first }) => first < titled.first || first >= titled.end),
  );
}

function nearest(block: Block, tag: string, within: Box): Box | null {
  for (let box: Box | null = block.box; box && box !== within; box = box.parent) if (box.tag === tag) return box;
  return null;
}

/** Lines of furniture; below a furniture heading, short or linked blocks too, and a row of similar boxes as a whole. */
function dropFurnitureSections(blocks: Block[], view: StoryView): Block[] {
  const kept: Block[] = [];
  let dropping = false;
  let rowEnd = 0;
  for (const block of blocks) {
    if (block.index < rowEnd) continue;
    if (isFurnitureLine(block.text)) {
      dropping = block.size < 90 && (block.heading || block.emphasised || /[:：]$/.test(block.text));
      if (block.heading) rowEnd = endOfRow(view, block);
      continue;
    }
    if (dropping && (block.linkSize > block.size * 0.3 || block.size < 60)) continue;
    dropping = false;
    kept.push(block);
  }
  return kept;
}

/** Where the row of similar boxes after a heading ends, if they lead elsewhere; 0 if there is none. */
function endOfRow(view: StoryView, heading: Block): number {
  const after = view.rows.filter(([box]) => box && box.first > heading.index && box.first <= heading.index + 2);
  const row = after.find((boxes) => boxes.filter(({ linkSize }) => linkSize > 0).length > boxes.length * 0.8);
  return row?.at(-1)?.end ?? 0;
}

/** Date, byline and reading-time lines before the first real paragraph. */
function dropPreface(blocks: Block[], title: string, headline: number | null, names: string): Block[] {
  const first = blocks.findIndex(
    (block) => (block.size > 120 || (block.size > 70 && endsSentence(block.text))) && !block.heading,
  );
  const start = first < 0 ? blocks.length : first;
  // A live report has one above each of its parts.
  const isOnlyTime = blocks.filter(({ timed }) => timed).length === 1;
  return blocks.filter((block, i) => {
    if (isReadingTime(block.text) || RULE.test(block.text)) return false;
    if (i < start && (!/[\p{L}\p{N}]/u.test(block.text) || COUNTS.test(block.text))) return false;
    if (i > start + 3 || block.size > 120) return true;
    if ((block.timed && isOnlyTime) || isDateAlone(block.text)) return false;
    if (i < start && isLabelOfDate(block.text)) return false;
    if (headline !== null && block.index < headline && !endsSentence(block.text)) return false;
    if (i >= start) return true;
    if (wordsOfBlock(block) === title || isNamesAlone(block.text, names) || isRole(block.text)) return false;
    if (isPlace(block.text) && isNamesAlone(blocks[i - 1]?.text ?? '', names)) return false;
    if (startsByline(block.text) || isReporterLine(block.text)) return false;
    return findDates(block.text, { dayFirst: true }).length === 0;
  });
}

/** "SÃO PAULO": where the author is, in the line below the name. */
function isPlace(text: string): boolean {
  return text.length <= 30 && text === text.toUpperCase() && text !== text.toLowerCase() && !endsSentence(text);
}

/** "3 comments", "123Share", "--2": how many liked or shared it. */
const COUNTS = /^(?:[\d\s]{1,9}(?:shares?|comments?|likes?|views?|claps?)|--\s?\d{1,4})$/iu;

/** "***", "___": separators. */
const RULE = /^[\p{So}\p{Pd}_*•·~=#\s]+$/u;

/** The names of the byline, and hardly another word. */
function isNamesAlone(text: string, names: string): boolean {
  const [first] = names.split(' ');
  if (!first || text.length > 90 || endsSentence(text)) return false;
  const own = new Set(names.split(' '));
  const line = foldToWords(text.replace(/@\S+/g, ''));
  if (line.replace(/\s?(?:记者|記者|기자|특파원)$/u, '') === names) return true;
  const words = line.split(' ');
  const [named, others] = [words.filter((word) => own.has(word)), words.filter((word) => !own.has(word))];
  // A day and a "by" beside the names do not count.
  const counted = others.filter((word) => /\p{L}{3}/u.test(word));
  return words.includes(first) && named.length >= Math.max(2, counted.length);
}

/** A date and hardly another word. */
function isDateAlone(text: string): boolean {
  const rest = text.length > 90 ? text : withoutDates(text);
  return rest !== text && (rest.match(/\p{L}/gu)?.length ?? 0) < 24;
}

/** "Published:", "Updated 4 hours ago": a day that is not written out, or stands elsewhere. */
function isLabelOfDate(text: string): boolean {
  const [beginning = ''] = /^\S+(?:\s\S+)?/u.exec(text) ?? [];
  const isLabel = text.length < 60 && (PUBLISHED_WORDS.test(beginning) || UPDATED_WORDS.test(beginning));
  return isLabel && (/[:：]$/.test(text) || (/\d/.test(text) && !/[.!?]$/.test(text)));
}

/** Copyright lines near the end; if the story has ended before them, also what follows them. */
function dropRights(blocks: Block[]): Block[] {
  const size = blocks.reduce((sum, block) => sum + block.size, 0);
  let before = 0;
  for (const [i, block] of blocks.entries()) {
    if (before > size * 0.6 && block.size < 1200 && isNoticeOfRights(block.text)) return blocks.slice(0, i);
    before += block.size;
  }
  return blocks;
}

/** Headings followed by nothing, or by a list of links that was removed. */
function dropLooseHeadings(blocks: Block[], page: BlockPage): Block[] {
  return blocks.filter((block, i) => {
    if (!block.heading) return true;
    const next = blocks.slice(i + 1).find(({ heading }) => !heading);
    if (next === undefined) return false;
    const between = page.blocks.slice(block.index + 1, blocks[i + 1]?.index);
    return between.length < 2 || !between.every(({ box, size, linkSize }) => box.tag === 'li' && linkSize > size * 0.3);
  });
}
