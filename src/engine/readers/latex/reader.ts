import { FoundValues, newsDraft } from '../drafts/news-draft.ts';
import { failure } from '../failure.ts';
import { headText } from '../input/head.ts';
import { readWholeText } from '../input/whole-file.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { argumentOf, plainLatex, wordsOfLatex } from './words.ts';

const LIMIT = 16 * 1024 * 1024;

/** Source of a document set by LaTeX: papers, reports, letters. */
export const latexReader: Reader = {
  name: 'latex',
  version: 5,
  label: 'LaTeX',
  extensions: ['.tex', '.ltx'],
  isText: true,
  sniff: (head, name) => (isLatex(headText(head), name) ? 0.9 : 0),
  read,
};

/** Tables and articles about LaTeX have it in a cell or as an example: in files of other names, only commands and comments stand before it. */
function isLatex(text: string, name: string): boolean {
  if (!text.includes('\\document') && !text.includes('\\begin{document}')) return false;
  const start = /^[ \t]{0,8}\\(?:documentclass\b|documentstyle\b|begin\{document\})/m.exec(text);
  if (!start) return false;
  const before = text.slice(0, start.index).split(/\r\n?|\n/);
  return /\.(?:tex|ltx)$/i.test(name) || before.every((line) => /^\s*(?:[%\\]|$)/.test(line));
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const { text } = await readWholeText(input, LIMIT);
  const source = text.replace(/\r\n?/g, '\n');
  const words = wordsOfLatex(source);
  if (words.paragraphs.length === 0) {
    yield failure('empty', 'This LaTeX document contains no text. Nothing was imported.');
    return;
  }
  const values = new FoundValues();
  const value = (command: string) => argumentOf(source, command) ?? '';
  values.add('title', plainLatex(value('title')), 'the document’s \\title');
  values.addByline(
    value('author')
      .split(/\\and\b/i)
      .map(nameIn),
    'the document’s \\author',
  );
  values.addDate('published', plainLatex(value('date')), 'the document’s \\date');
  yield await newsDraft({ member: null, mediaType: 'application/x-latex', externalId: null, ...words }, values);
}

/** The institution stands on the lines below the name, or in a note. */
function nameIn(author: string): string {
  return plainLatex(author.replace(/\\thanks\{[^{}]*\}/g, '').split('\\\\')[0] ?? '');
}
