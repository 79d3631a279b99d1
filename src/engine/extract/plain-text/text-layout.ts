/**
 * An article saved as plain text: its title, date and byline lines, its story, and the furniture that was copied along.
 */

import type { FoundValue } from '../../../contract/model/metadata.ts';
import { append } from '../../../text/append.ts';
import { isNameWithRole } from '../bylines/byline-words.ts';
import { namesIn } from '../bylines/east-asian-byline.ts';
import type { DateHints } from '../dates/dates.ts';
import { isCreditLine, isFurnitureLine, isNoticeOfRights, isSignOff } from '../story/furniture-lines.ts';
import { isAboutAuthor } from './copied-lines.ts';
import { takeFoot } from './credit-lines.ts';
import { headApart } from './head-apart.ts';
import { joinLines, type Lexicon, lexiconOf } from './hyphens.ts';
import {
  blocksOf,
  endsSentence,
  isHardWrapped,
  isLaidOut,
  LISTED,
  type Line,
  normalText,
  titleFromWords,
} from './plain-text.ts';
import { releaseEnd } from './release-end.ts';
import { takeHead } from './text-head.ts';

interface TextArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly furniture: readonly string[];
  readonly found: readonly FoundValue[];
}

const LONGEST_LISTED = 120;

/** `known` was found before; if it includes a title, none is taken from the lines. */
export function readTextArticle(text: string, hints: DateHints, known: readonly FoundValue[]): TextArticle {
  let lines = linesOf(text);
  const isSeparate = (lines.at(-1)?.block ?? 0) > 0;
  if (!isSeparate) lines = lines.map((line, block) => ({ ...line, block }));
  const end = releaseEnd(lines);
  const notes = lines.slice(end);
  lines = lines.slice(0, end).filter(({ text }) => !RULE.test(text));
  const found = [...known];
  const furniture: string[] = [];
  lines = takeHead(lines, { found, furniture, hints, isSeparate });
  findSigned(lines, found);
  lines = takeLinks(lines, furniture);
  const byline = found.find(({ field }) => field === 'byline')?.value ?? '';
  const story = setAside(takeRights(takeFoot(lines, found), furniture), furniture, byline);
  const paragraphs = paragraphsFrom(story);
  append(furniture, textsOf(takeFoot(notes, found)));
  return titled({ paragraphs, furniture, found });
}

/** Wrapped lines joined, in runs between blank lines. */
export function linesOf(text: string): Line[] {
  const written = blocksOf(normalText(text));
  const isWrapped = isHardWrapped(written);
  const blocks = headApart(written, isWrapped);
  const lines = blocks.flat();
  const lexicon = isWrapped ? lexiconOf(lines.some(isBroken) ? lines : []) : null;
  return blocks.flatMap((run, block) =>
    (lexicon ? unwrapped(run, lexicon) : run).map((line) => ({ text: line.trim(), block })),
  );
}

const textsOf = (lines: readonly Line[]): string[] => lines.map(({ text }) => text);

/** Ends within a word or a compound. */
const isBroken = (line: string): boolean => /\p{L}[-‐]\s*$/u.test(line.slice(-8));

function titled(article: Omit<TextArticle, 'title'>): TextArticle {
  const { paragraphs, found } = article;
  const title = found.find(({ field }) => field === 'title') ?? titleFromWords(paragraphs);
  const isKnown = title.value === '' || found.includes(title);
  return { ...article, title: title.value, found: isKnown ? found : [...found, title] };
}

/**
 * As above, for a document's paragraphs: no lines are joined, short last ones are kept. `known` was found before; its
 * title, if any, is not among the paragraphs.
 */
export function readParagraphArticle(
  given: readonly string[],
  hints: DateHints,
  known: readonly FoundValue[],
): TextArticle {
  const found = [...known];
  const furniture: string[] = [];
  let lines: Line[] = given.flatMap((paragraph, block) => paragraph.split('\n').map((text) => ({ text, block })));
  const end = releaseEnd(lines);
  const notes = lines.slice(end);
  lines = lines.slice(0, end).filter(({ text }) => !RULE.test(text));
  lines = takeHead(lines, { found, furniture, hints, isSeparate: true });
  lines = takeRights(takeFoot(lines, found), furniture);
  const list = endBeforeList(lines);
  const isAside = ({ text }: Line, i: number) => i >= list || isFurnitureLine(text);
  append(furniture, textsOf([...lines.filter(isAside), ...takeFoot(notes, found)]));
  const paragraphs = paragraphsFrom(lines.filter((line, i) => !isAside(line, i)));
  return titled({ paragraphs, furniture, found });
}

const LONGEST_LIST = 12;

/** Where a document ends with a heading such as "Related stories" and only titles below it. */
function endBeforeList(lines: readonly Line[]): number {
  const isEntry = ({ text }: Line) => text.length < LONGEST_LISTED && !endsSentence(text) && !isFurnitureLine(text);
  const heading = lines.findLastIndex((line) => !isEntry(line));
  const entries = lines.length - heading - 1;
  const isList = heading > 0 && entries > 1 && entries <= LONGEST_LIST && isFurnitureLine(lines[heading]?.text ?? '');
  return isList ? heading : lines.length;
}

const SIGNED_WITHIN = 3;

/** A reporter named at the beginning of the story or after its last sentence, as in East Asian papers. */
function findSigned(lines: readonly Line[], found: FoundValue[]): void {
  if (found.some(({ field }) => field === 'byline')) return;
  const near = [...lines.slice(0, SIGNED_WITHIN), ...lines.slice(SIGNED_WITHIN).slice(-SIGNED_WITHIN)];
  const value = near.map(({ text }) => namesIn(text)).find((names) => names !== null);
  if (value) found.push({ field: 'byline', value, from: 'the byline' });
}

const ADDRESS = /^\P{L}{0,6}<?https?:\/\/\S+$/u;
const TITLED_ADDRESS = /^(?!.*[.。]\s*https?:).{4,160}?[\s(<–—|:：-]https?:\/\/\S+$/u;

/** Two or more addresses at the end, each with a title above it, before it, or none; with the words that announce them. */
function takeLinks(lines: Line[], furniture: string[]): Line[] {
  const text = (i: number) => lines[i]?.text ?? '';
  const isTitle = (line: string) => line !== '' && line.length < LONGEST_LISTED && !/[.。:：]["”’»)]*$/u.test(line);
  let [start, links] = [lines.length, 0];
  for (; start > 1; links++) {
    const isBare = ADDRESS.test(text(start - 1));
    if (!isBare && !TITLED_ADDRESS.test(text(start - 1))) break;
    const isBelowTitle = isBare && isTitle(text(start - 2)) && !/https?:\/\//.test(text(start - 2));
    start -= isBelowTitle ? 2 : 1;
  }
  const isAnnounced = /[:：]$/u.test(text(start - 1)) && text(start - 1).length < LONGEST_LISTED;
  // A question may be a title, but also the end of the story.
  if (!isAnnounced && !/https?:\/\//.test(text(start)) && endsSentence(text(start))) start++;
  if (links < 2 || !lines.slice(0, start).some((line) => endsSentence(line.text))) return lines;
  if (isAnnounced) start--;
  append(furniture, textsOf(lines.slice(start)));
  return lines.slice(0, start);
}

/** Copyright notices at the very end, and the author's name and address. */
function takeRights(lines: Line[], furniture: string[]): Line[] {
  const isOfRights = (text: string) =>
    text.length <= 200 && (isNoticeOfRights(text) || isNameWithRole(text.replace(/\s*\S+@\S+/g, '')));
  const end = lines.findLastIndex(({ text }) => !isOfRights(text)) + 1;
  if (end === 0) return lines;
  append(furniture, textsOf(lines.slice(end)));
  return lines.slice(0, end);
}

/** One line for each entry of a list, or for all of the run; the rows of a table as they are. */
function unwrapped(run: readonly string[], lexicon: Lexicon): readonly string[] {
  const entries = run.flatMap((line, i) => (LISTED.test(line) ? [i] : []));
  if (entries[0] === 0 && entries.length > 1)
    return entries.map((at, i) => joinLines(run.slice(at, entries[i + 1]), lexicon));
  return isWide(run) && run.filter(isLaidOut).length < run.length / 2 ? [joinLines(run, lexicon)] : run;
}

/** Lines that continue are as wide as wrapped prose; those of a heading with its date are not. */
function isWide(run: readonly string[]): boolean {
  const inner = run.slice(0, -1);
  return inner.filter((line) => line.trimEnd().length >= 45).length >= inner.length * 0.6;
}

/** A horizontal rule: one sign repeated, below a title or between sections. */
const RULE = /^(?:([=\-_*~#+—–])\s*)(?:\1\s*){2,}$/u;

/** Removes furniture from the story, in order, wherever it stands. @param byline '' if nobody is named */
function setAside(lines: readonly Line[], furniture: string[], byline: string): Line[] {
  const end = storyEnd(lines);
  const story: Line[] = [];
  let listed: number | null = null;
  lines.forEach((line, i) => {
    const { text, block } = line;
    const isFurniture = isFurnitureLine(text);
    // Lines directly below such a line that are not sentences are the list it announces.
    const isListed = block === listed && text.length < LONGEST_LISTED && !endsSentence(text);
    const isCredit = i > end - 4 && i > 0 && isCreditLine(text) && (text.length < 120 || isSignOff(text));
    const isAbout = i > end - 6 && i > 0 && isAboutAuthor(text, byline);
    listed = isFurniture || isListed ? block : null;
    if (i >= end || isFurniture || isListed || isCredit || isAbout) furniture.push(text);
    else story.push(line);
  });
  return story;
}

/**
 * Where a footer of short unpunctuated lines begins: its words mark one as furniture, or there are four or more after
 * paragraphs that end as sentences.
 */
function storyEnd(lines: readonly Line[]): number {
  let end = lines.length;
  while (end > 0) {
    const text = lines[end - 1]?.text ?? '';
    if (text.length > 140 || (endsSentence(text) && !isFurnitureLine(text) && !isCreditLine(text))) break;
    end--;
  }
  if (end === 0) return lines.length;
  const tail = lines.slice(end);
  const marked = tail.findIndex(({ text }) => isFurnitureLine(text));
  const sentences = lines.slice(0, end).filter(({ text }) => endsSentence(text)).length;
  if (marked >= 0) return end + firstOfBlock(tail, marked);
  // A list that is announced, or laid out as one, belongs to the story.
  if (/[:：]$/u.test(lines[end - 1]?.text ?? '') || tail.every(({ text }) => LISTED.test(text))) return lines.length;
  return tail.length >= 4 && sentences >= end * 0.7 && end >= 3 ? end : lines.length;
}

/** A furniture line takes its own run of lines with it, not what precedes the blank line. */
function firstOfBlock(tail: readonly Line[], marked: number): number {
  let first = marked;
  while (first > 0 && tail[first - 1]?.block === tail[marked]?.block) first--;
  return first;
}

/** One paragraph per run of lines, unless its lines read like paragraphs themselves. */
function paragraphsFrom(lines: readonly Line[]): string[] {
  const runs = new Map<number, string[]>();
  for (const { block, text } of lines) {
    const run = runs.get(block);
    if (run) run.push(text);
    else runs.set(block, [text]);
  }
  return [...runs.values()].flatMap((run) => {
    const ended = run.filter((line) => line.length > 60 && endsSentence(line)).length;
    return run.length > 1 && (runs.size === 1 || ended >= run.length * 0.6) ? run : [run.join('\n')];
  });
}
