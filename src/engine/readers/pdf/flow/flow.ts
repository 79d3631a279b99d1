/** Pages of rows → the paragraphs of the whole document in reading order, each with its role. */
import type { FoundValue } from '../../../../contract/model/metadata.ts';
import { joinLines, type Lexicon, lexiconOf } from '../../../extract/plain-text/hyphens.ts';
import { endsSentence } from '../../../extract/plain-text/plain-text.ts';
import { withMarksApart } from '../../database-exports/marks-apart.ts';
import type { DocumentParagraph } from '../../document/document.ts';
import type { Piece, Row } from '../rows/rows.ts';
import { rightToLeftLetters } from '../runs/right-to-left.ts';
import { type Block, blocksInOrder, middleOf } from './columns.ts';
import { furnitureRows, type PageRows, rowText } from './furniture.ts';
import { appendColumn, beginsWithHeadline, type ColumnEnd, inColumnsOf } from './join-columns.ts';
import { bodySize, type Line, linesOf, type Paragraph } from './lines.ts';
import {
  dateLine,
  dayOfIssue,
  nameOfPaper,
  printedAddress,
  separateFirstRow,
  titleOfPrint,
  titleOfRunningHead,
} from './masthead.ts';
import { paragraphsOf } from './paragraphs.ts';
import { isFoot, withoutPageAround } from './printed-page.ts';
import { titleLines } from './title.ts';

const HEADING_LENGTH = 220;

interface DocumentFlow {
  readonly paragraphs: readonly DocumentParagraph[];
  /** What surrounds the text and describes it. */
  readonly declared: readonly FoundValue[];
}

/** `propertyTitle`: the title in the document's properties, or null. */
export function flowOfPages(pages: readonly PageRows[], propertyTitle: string | null): DocumentFlow {
  const furniture = furnitureRows(pages);
  const flow = withMarksApart(paragraphsInOrder(pages, furniture));
  const lines = flow.flat();
  const lexicon = lexiconOf(lines.map(({ text }) => text));
  const besideDate = separateFirstRow(flow);
  const date = dateLine(flow, pages[0]?.height ?? 0);
  const body = bodySize(lines);
  const bodyFont = commonFont(lines);
  const paper = nameOfPaper(flow);
  const shown = titleLines(paper ? flow.filter((each) => each !== paper) : flow, body, propertyTitle);
  const printed = titleOfPrint(shown.map(({ text }) => text).join(' '), furniture, propertyTitle);
  const title = printed ? [] : shown;
  const names = namesBelow(title, flow);
  const words = lines.slice(0, 2000).map(({ text }) => text);
  const named = titleOfRunningHead(textOf(title, lexicon), furniture, words.join(' '));
  const paragraphs = flow.flatMap((paragraph): DocumentParagraph[] => {
    const rest = paragraph.filter((line) => !title.includes(line));
    const text = paragraph === names ? cellsOf(rest).join('\n') : textOf(rest, lexicon);
    const isHead = paragraph === paper || (title.length > 0 && besideDate.includes(paragraph));
    const role =
      paragraph === date
        ? 'date'
        : isHead || isFoot(paragraph)
          ? 'head-or-foot'
          : paragraph === names
            ? 'author'
            : roleOf(rest, text, body, bodyFont);
    const itself = text === '' ? [] : [{ text, role, isBold: false }];
    if (!title[0] || !paragraph.includes(title[0])) return itself;
    return [{ text: textOf(title, lexicon), role: named ? 'heading' : 'title', isBold: true }, ...itself];
  });
  return {
    paragraphs: [...withoutPageAround(paragraphs), ...furnitureTexts(pages, furniture)],
    declared: [
      ...(printed ? [printed] : named ? [named] : []),
      ...(paper
        ? [{ field: 'source' as const, value: textOf(paper, lexicon), from: 'the name across the first page' }]
        : []),
      ...(paper ? dayOfIssue(paper, flow) : []),
      ...printedAddress(furniture),
    ],
  };
}

/** The row of authors below the title. */
function namesBelow(title: readonly Line[], flow: readonly Paragraph[]): Paragraph | null {
  const last = title.at(-1);
  const next = last && flow[flow.findIndex((paragraph) => paragraph.includes(last)) + 1];
  return next?.[0]?.isRow && cellsOf(next).every((cell) => NAME.test(cell)) ? next : null;
}

const NAME = /^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s)(?:[\p{L}\p{M}.’'-]+\s){0,3}\p{Lu}[\p{L}\p{M}’'-]+$/u;

function cellsOf(paragraph: Paragraph): string[] {
  return paragraph.flatMap(({ text }) => text.split('\t'));
}

function paragraphsInOrder(pages: readonly PageRows[], furniture: ReadonlySet<Row>): Paragraph[] {
  const isRightToLeft = isMostlyRightToLeft(pages);
  const body = middleOf(pages.flatMap(({ rows }) => rows.flatMap(({ pieces }) => pieces.map(({ size }) => size))));
  const flow: Paragraph[] = [];
  const feet: Paragraph[] = [];
  let [blocks, articles]: [Block[], ColumnEnd[]] = [[], []];
  for (const page of pages) {
    const rows = page.rows.filter((row) => !furniture.has(row));
    const articlesBefore = articles;
    articles = [];
    blocks = blocksOf(rows, isRightToLeft, blocks);
    let end: ColumnEnd | null = null;
    for (const block of blocks) {
      const paragraphs = paragraphsOf(linesOf(block, page.number, isRightToLeft), isRightToLeft);
      const text = paragraphs.filter((each) => !isFoot(each));
      if (end && beginsWithHeadline(text, body)) articles.push(end);
      end = appendColumn(flow, text, body, articlesBefore);
      feet.push(...paragraphs.filter(isFoot));
    }
  }
  return [...flow, ...feet];
}

function textOf(lines: readonly Line[], lexicon: Lexicon): string {
  return joinLines(
    lines.map(({ text }) => text),
    lexicon,
  );
}

/** A single row at the top belongs to the whole page, not to the columns below. */
function blocksOf(rows: readonly Row[], isRightToLeft: boolean, before: readonly Block[]): Block[] {
  const [first, second] = rows;
  const size = first?.pieces[0]?.size ?? 0;
  const isAlone =
    first && second && first.pieces.length > 1 && second.y - first.y > size * 2 && !areHeadings(first, rows.slice(1));
  if (isAlone) return [[first], ...blocksInOrder(rows.slice(1), isRightToLeft)];
  const blocks = blocksInOrder(rows, isRightToLeft);
  const columns = blocks.length === 1 ? inColumnsOf(before, rows) : null;
  return (isRightToLeft ? columns?.reverse() : columns) ?? blocks;
}

/** Each in larger type than the text, where one of its columns begins. */
function areHeadings({ pieces }: Row, below: readonly Row[]): boolean {
  const beneath = below.flatMap((row) => row.pieces);
  const size = middleOf(beneath.map((piece) => piece.size));
  const isOverColumn = ({ left }: Piece) => beneath.filter((piece) => Math.abs(piece.left - left) < 2).length >= 2;
  return pieces.every((piece) => piece.size > size * 1.12 && isOverColumn(piece));
}

function isMostlyRightToLeft(pages: readonly PageRows[]): boolean {
  let shaped = 0;
  let letters = 0;
  for (const { rows } of pages.slice(0, 20)) {
    for (const row of rows) {
      const text = rowText(row);
      shaped += rightToLeftLetters(text);
      letters += text.match(/\p{L}/gu)?.length ?? 0;
    }
  }
  return shaped > letters * 0.5;
}

function commonFont(lines: readonly Line[]): string {
  const letters = new Map<string, number>();
  for (const { font, text } of lines) letters.set(font, (letters.get(font) ?? 0) + text.length);
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** In characters. */
const LONGEST_CAPTION = 500;
/** A caption names the number of its picture, or the photographer. */
const CAPTION =
  /^(?:fig(?:ure)?|abb(?:ildung)?|рис(?:унок)?|мал(?:юнок)?)\.?\s?\d|^[图圖図]\s?\d|(?:^|[\s.(])(?:photos?|photograph|photo credit|fotos?|fotografie|picture|image|bild|bilder|crédit photo|фото|світлина|摄影|攝影|写真|사진|صورة|תמונה|צילום)\s?[:：/]|©\s?\p{Lu}/iu;

function roleOf(paragraph: readonly Line[], text: string, body: number, bodyFont: string): DocumentParagraph['role'] {
  const [first] = paragraph;
  if (!first) return 'body';
  if (first.isRow) return 'table';
  if (first.size < body * 0.9 && /^(?:\p{No}|\d{1,3}[.)]?\s?\p{L}|[*∗†‡§¶]\s?)/u.test(text)) return 'note';
  if (first.size < body * 0.95 && text.length < LONGEST_CAPTION && CAPTION.test(text)) return 'caption';
  if (/^[•◦▪■□●○‣∙]/u.test(text)) return 'list';
  const isShort = text.length <= HEADING_LENGTH && paragraph.length <= 4 && /\p{L}{2}/u.test(text);
  if (!isShort) return 'body';
  if (first.size > body * 1.12) return 'heading';
  const isOwnType = paragraph.every(({ font }) => font !== bodyFont) && first.size >= body * 0.98;
  return isOwnType && !endsSentence(text) && text.length < 120 ? 'heading' : 'body';
}

/** Each running head once, at its first occurrence; no page numbers. */
function furnitureTexts(
  pages: readonly PageRows[],
  furniture: ReadonlySet<PageRows['rows'][number]>,
): DocumentParagraph[] {
  const texts = new Map<string, string>();
  for (const { rows } of pages)
    for (const row of rows) {
      const text = rowText(row).normalize('NFC').trim();
      const key = text.replace(/\p{N}+/gu, '#');
      if (furniture.has(row) && /\p{L}{2}/u.test(text) && !texts.has(key)) texts.set(key, text);
    }
  return [...texts.values()].map((text) => ({ text, role: 'head-or-foot', isBold: false }));
}
