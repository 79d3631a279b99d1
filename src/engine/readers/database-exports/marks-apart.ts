/**
 * In print, the lines about a database's document are set close together and arrive as one paragraph: this separates
 * them again.
 */
import { ACCESSION, WORD_COUNT } from './factiva-article.ts';
import { BODY, CLASSIFICATION, COPYRIGHT, COUNT, END_OF_DOCUMENT, labelOf } from './nexis-labels.ts';

const ENDS = [END_OF_DOCUMENT, ACCESSION, COUNT];
const MARKS = [...ENDS, BODY, CLASSIFICATION, COPYRIGHT, WORD_COUNT];

interface Line {
  readonly text: string;
}

export function withMarksApart<L extends Line>(paragraphs: readonly L[][]): L[][] {
  const isExport = paragraphs.some((lines) => lines.some(({ text }) => ENDS.some((mark) => mark.test(text.trim()))));
  if (!isExport) return [...paragraphs];
  return paragraphs.flatMap((lines, i) => {
    // Paper and day precede the copyright.
    const copyright = [...lines, ...(paragraphs[i + 1] ?? []).slice(0, 1)].findIndex(({ text }) =>
      COPYRIGHT.test(text),
    );
    const apart: L[][] = [];
    let isText = false;
    for (const [k, line] of lines.entries()) {
      const isAlone = k < copyright || isMark(line.text.trim());
      if (isText && !isAlone) apart.at(-1)?.push(line);
      else apart.push([line]);
      isText = !isAlone;
    }
    return apart;
  });
}

function isMark(text: string): boolean {
  return MARKS.some((mark) => mark.test(text)) || labelOf(text) !== null;
}
