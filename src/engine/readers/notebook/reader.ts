import { type Json, listOf, objectOf, objectsOf, parsedJson } from '../../extract/json-values.ts';
import { failure } from '../failure.ts';
import { headText } from '../input/head.ts';
import { readWholeText } from '../input/whole-file.ts';
import { draftFromMarkdown } from '../markdown/reader.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';

const LIMIT = 64 * 1024 * 1024;

/** A notebook of text and program code: its text is Markdown. */
export const notebookReader: Reader = {
  name: 'notebook',
  version: 4,
  label: 'Notebook (Jupyter)',
  extensions: ['.ipynb'],
  isText: true,
  sniff: (head) =>
    /^\ufeff?\s*\{/.test(headText(head)) && /"cell_type"\s*:\s*"(?:markdown|code|raw|heading)"/.test(headText(head))
      ? 0.97
      : 0,
  read,
};

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const { text } = await readWholeText(input, LIMIT);
  const notebook = objectOf(parsedJson(text));
  if (notebook === null) {
    yield failure('damaged', 'This notebook breaks off or is malformed. Save it again from the program that made it.');
    return;
  }
  const words = cellsOf(notebook).filter(({ cell_type: type }) => type === 'markdown' || type === 'heading');
  const source = words.map(markdownOf).join('\n\n');
  if (/[\p{L}\p{N}]/u.test(source)) yield await draftFromMarkdown(source, 'application/x-ipynb+json');
  else
    yield failure(
      'not-an-article',
      'This notebook holds program code and its results, but no text of its own. Nothing was imported.',
    );
}

/** Older notebooks have them in worksheets. */
function cellsOf(notebook: Json): Json[] {
  return [notebook, ...objectsOf(notebook.worksheets)].flatMap(({ cells }) => objectsOf(cells));
}

function markdownOf({ source, level }: Json): string {
  const text = listOf(source).join('');
  return typeof level === 'number' ? `${'#'.repeat(Math.min(Math.max(level, 1), 6))} ${text}` : text;
}
