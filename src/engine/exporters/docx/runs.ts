/** Splits text into Word runs by direction, each with its language, and makes paragraphs with a direction of their own. */
import {
  ExternalHyperlink,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import { direction } from '../../../text/letters/direction.ts';
import { printable } from '../../../text/letters/printable.ts';
import { isLinkable, type Piece } from '../../report/model/pieces.ts';
import { languageTags, MONO } from './styles.ts';

const RTL_RUN =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}](?:[^\p{L}\n]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{M}])*/gu;

/** Returns the runs of `words`; each newline becomes a line break. */
export function runs(words: string, language: string | null = null, options: IRunOptions = {}): TextRun[] {
  return printable(words)
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [new TextRun({ break: 1 })]),
      ...byDirection(line).map(
        ({ text, isRtl }) =>
          new TextRun({
            ...options,
            children: withTabs(text),
            ...(isRtl ? { rightToLeft: true } : {}),
            ...(language === null ? {} : { language: languageTags(language) }),
          }),
      ),
    ]);
}

/** A tab has an element of its own in WordprocessingML: in `w:t` a program may read it as a space. */
function withTabs(text: string): (string | Tab)[] {
  return text
    .split('\t')
    .flatMap((part, index) => [...(index === 0 ? [] : [new Tab()]), ...(part === '' ? [] : [part])]);
}

/** Word lays out a run in one direction, so a line is split wherever the direction changes. */
function byDirection(line: string): { text: string; isRtl: boolean }[] {
  const parts: { text: string; isRtl: boolean }[] = [];
  let end = 0;
  for (const match of line.matchAll(RTL_RUN)) {
    if (match.index > end) parts.push({ text: line.slice(end, match.index), isRtl: false });
    parts.push({ text: match[0], isRtl: true });
    end = match.index + match[0].length;
  }
  if (end < line.length) parts.push({ text: line.slice(end), isRtl: false });
  return parts;
}

export function pieceRuns(piece: Piece): ParagraphChild[] {
  switch (piece.kind) {
    case 'text':
      return runs(piece.text);
    case 'link':
      return [link(piece.address)].flat();
    case 'hash':
      return runs(piece.text, null, { font: MONO });
    default:
      return runs(piece.text, piece.language);
  }
}

function link(address: string): ParagraphChild | ParagraphChild[] {
  const shown = runs(address, null, { style: 'Hyperlink' });
  return isLinkable(address) ? new ExternalHyperlink({ link: address, children: shown }) : runs(address);
}

/** Returns a paragraph whose direction is that of `words`, the analyst's or an article's. */
export function paragraph(words: string, children: ParagraphChild[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, ...(direction(words) === 'rtl' ? { bidirectional: true } : {}), children });
}

export function heading(words: string): Paragraph {
  return paragraph(words, runs(words), { heading: HeadingLevel.HEADING_1 });
}

/** Returns a paragraph of plain text in a named style. */
export function styled(style: string, words: string, options: IParagraphOptions = {}): Paragraph {
  return paragraph(words, runs(words), { style, ...options });
}
