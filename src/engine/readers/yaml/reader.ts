import { EXTRACTION_VERSION } from '../../extract/extract-article.ts';
import type { Json } from '../../extract/json-values.ts';
import { failure } from '../failure.ts';
import { headText } from '../input/head.ts';
import { stopsInSentence } from '../input/sentence-end.ts';
import { readWholeText } from '../input/whole-file.ts';
import { objectsOfValue } from '../json/objects.ts';
import { draftsFromObjects } from '../json/reader.ts';
import { recordFrom } from '../json/record-fields.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';

const LIMIT = 8 * 1024 * 1024;

/** Records written as YAML, read like those in JSON; most such files are settings. */
export const yamlReader: Reader = {
  name: 'yaml',
  version: 5 + EXTRACTION_VERSION,
  label: 'YAML',
  extensions: ['.yaml', '.yml'],
  isText: true,
  sniff: (head, name) =>
    (/\.ya?ml$/i.test(name) ? isOfNames(headText(head)) && 0.8 : isNested(headText(head)) && 0.5) || 0,
  read,
};

const isOfNames = (text: string): boolean =>
  /^\ufeff?(?:[ \t]*(?:#.*)?\r?\n)*(?:---|%YAML|- |["'\w][^:\n]{0,100}:(?:\s|$))/.test(text);

/** Names alone on their line with further names indented below, and hardly any prose: no labelled record is written so. */
function isNested(text: string): boolean {
  if (!isOfNames(text)) return false;
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  if (!lines.every((line) => /^\s*(?:---$|- |["']?[\w./$-]{1,80}["']?:(?:\s|$))/.test(line))) return false;
  const nests = lines.filter((line, i) => /^\s*(?:- )?[\w.-]+:\s*$/.test(line) && INDENTED.test(lines[i + 1] ?? ''));
  const prose = lines.filter((line) => /(?:\s\S+){8}[.!?…]["'”’»]*$/u.test(line));
  return nests.length >= 2 && prose.length <= lines.length / 10;
}

const INDENTED = /^\s+(?:- )?["']?[\w./$-]+["']?:(?:\s|$)/;

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const { text } = await readWholeText(input, LIMIT);
  const yaml = text.replace(/^\ufeff/, '');
  const objects = (await objectsIn(yaml)) ?? (await objectsIn(withQuotes(yaml)));
  if (objects === null) {
    yield failure('damaged', 'This YAML has an error in it, or breaks off. Get the file again, and import that.');
    return;
  }
  if (objects.some((object) => recordFrom(object, 'the item') !== null)) {
    yield* draftsFromObjects(objects, 'application/yaml');
    if (stopsInSentence(yaml)) yield breaksOff();
  } else
    yield failure(
      'not-an-article',
      'These are settings or other data (YAML) without the text of an article. Nothing was imported.',
    );
}

function breaksOff(): ReaderResult {
  return failure(
    'damaged',
    'This YAML breaks off in the middle of a sentence; what came before was read. Get the file again, and import that.',
    'the end of the file',
  );
}

/** Null if it cannot be parsed, or refers to its own parts without end. */
async function objectsIn(text: string): Promise<Json[] | null> {
  // Loaded when needed: it takes a twelfth of the start of a reader.
  const { parseAllDocuments } = await import('yaml');
  try {
    const documents = parseAllDocuments(text, { logLevel: 'silent', prettyErrors: false, uniqueKeys: false });
    if (documents.some(({ errors }) => errors.length > 0)) return null;
    const values = documents.map((document): unknown => document.toJS());
    return objectsOfValue(values.length === 1 ? values[0] : values);
  } catch {
    return null;
  }
}

/** A name and what it says, in one line. */
const VALUE = /^(\s*(?:- +)?(?:[\w .-]{1,60}|"[^"]{1,60}"|'[^']{1,60}'):[ \t]+)(\S.*)$/;
const BLOCK = /^[|>][-+\d]{0,2}(?:\s+#.*)?$/;

/** People who write YAML by hand leave out the quotes that a value with a colon or a sign at its beginning needs. */
function withQuotes(text: string): string {
  let indent = Number.POSITIVE_INFINITY;
  return text
    .split(/\r?\n/)
    .map((line) => {
      if (line.trim() !== '' && line.search(/\S/) <= indent) indent = Number.POSITIVE_INFINITY;
      const [, name = '', value = ''] = indent === Number.POSITIVE_INFINITY ? (VALUE.exec(line) ?? []) : [];
      if (BLOCK.test(value)) indent = line.search(/\S/);
      return name === '' || BLOCK.test(value) || !needsQuotes(value) ? line : name + JSON.stringify(value.trimEnd());
    })
    .join('\n');
}

const IN_QUOTES = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?:\s+#.*)?$/;

function needsQuotes(value: string): boolean {
  if (/^[[{]/.test(value) || IN_QUOTES.test(value)) return false;
  return /^["'@`%]|^\*.*\s|:(?:\s|$)/.test(value);
}
