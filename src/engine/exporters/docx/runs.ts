/** Words as Word wants them: runs parted by direction, each with its language; paragraphs with theirs. */
import {
  ExternalHyperlink,
  HeadingLevel,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { printable } from '../../../text/printable.ts';
import { directionOfWords } from '../../report/model/direction.ts';
import { isLinkable, type Piece } from '../../report/model/pieces.ts';
import { languageTags, MONO } from './styles.ts';

const RTL_RUN =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}](?:[^\p{L}\n]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{M}])*/gu;

/** Line breaks in `words` become line breaks. */
export function runs(words: string, language: string | null = null, options: IRunOptions = {}): TextRun[] {
  return printable(words)
    .split('\n')
    .flatMap((line, index) => [
      ...(index === 0 ? [] : [new TextRun({ break: 1 })]),
      ...byDirection(line).map(
        ({ text, isRtl }) =>
          new TextRun({
            ...options,
            text,
            ...(isRtl ? { rightToLeft: true } : {}),
            ...(language === null ? {} : { language: languageTags(language) }),
          }),
      ),
    ]);
}

/** Word draws a run in one direction, so a line is cut where the direction turns. */
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

/** A paragraph of the analyst's or an article's words, in their own direction. */
export function paragraph(words: string, children: ParagraphChild[], options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, ...(directionOfWords(words) === 'rtl' ? { bidirectional: true } : {}), children });
}

export function heading(words: string): Paragraph {
  return paragraph(words, runs(words), { heading: HeadingLevel.HEADING_1 });
}

/** A paragraph of plain words in a named style. */
export function styled(style: string, words: string, options: IParagraphOptions = {}): Paragraph {
  return paragraph(words, runs(words), { style, ...options });
}
