import { createHash } from 'node:crypto';
import { QDA_PROJECT_BYTES } from '../../../contract/model/values.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import { decode } from '../../extract/charset/decode.ts';
import { EXTRACTION_VERSION } from '../../extract/extract-article.ts';
import type { Json } from '../../extract/json-values.ts';
import { readOfficeZip, startsAsZip } from '../document/office-zip.ts';
import { draftFromRecord } from '../drafts/record-draft.ts';
import { failure } from '../failure.ts';
import { recordFrom } from '../json/record-fields.ts';
import { uniqueNames } from '../packed/archive-files.ts';
import { shownName } from '../packed/archive-paths.ts';
import type { Reader, ReaderFailure, ReaderResult } from '../port.ts';
import { namesInHead } from '../zip/names-in-head.ts';
import { wholeEntry, type Zip, type ZipEntry } from '../zip/open-zip.ts';
import { type QdaSource, readProject } from './project.ts';

/** A project of a program for qualitative analysis (REFI-QDA): the texts of its sources are articles, its codes are left out. */
export const qdpxReader: Reader = {
  name: 'qdpx',
  version: 2 + EXTRACTION_VERSION,
  label: 'QDA project (REFI-QDA)',
  extensions: ['.qdpx'],
  sniff,
  read: (input) => readOfficeZip(input, 'a QDA project', readSources),
};

const PROJECT = /^[^/]+\.qde$/i;
const SOURCE = /^sources\/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\./i;

function sniff(head: Uint8Array, name: string): number {
  if (!startsAsZip(head)) return 0;
  const names = namesInHead(head);
  if (names.some((each) => PROJECT.test(each)) || (names.length > 0 && names.every((each) => SOURCE.test(each))))
    return 0.99;
  return /\.qdpx$/i.test(name) ? 0.99 : 0;
}

const PROLOG_BYTES = 65_536;
const TEXT_BYTES = 16 * 1024 * 1024;
/** The files of the sources, by their path in small letters: programs differ in how they write "Sources". */
type Files = ReadonlyMap<string, ZipEntry>;

async function* readSources(zip: Zip): AsyncIterable<ReaderResult> {
  const entry = zip.entries.find(({ name }) => PROJECT.test(name));
  if (!entry) {
    yield failure('damaged', 'This QDA project has no list of its sources (project.qde). Export the project again.');
    return;
  }
  const bytes = await wholeEntry(entry, QDA_PROJECT_BYTES);
  if (/<!DOCTYPE/i.test(decode(bytes.subarray(0, PROLOG_BYTES)).text)) {
    yield failure(
      'unsafe-archive',
      'This QDA project declares a document type of its own, as files do that unpack without end or reach for other files. Nothing in it was imported.',
    );
    return;
  }
  const files: Files = new Map(zip.entries.toReversed().map((file) => [file.name.toLowerCase(), file]));
  const project = readProject(bytes);
  const unique = uniqueNames();
  for (const source of project.sources) {
    const member = unique(shownName(source.name.normalize('NFC')) || 'source');
    yield await resultOf(files, source, { member, isOwn: project.origin === 'Collate' });
  }
  if (project.sources.length === 0)
    yield failure('empty', 'This QDA project has no source with a text. Nothing was imported.');
  const rest = leftOut(project);
  if (rest) yield rest;
}

interface Place {
  readonly member: string;
  /** Written by this program. */
  readonly isOwn: boolean;
}

/** The plain text where there is one: what the project's own program shows. Of a PDF, the PDF, which says more of itself. */
async function resultOf(files: Files, source: QdaSource, place: Place): Promise<ReaderResult> {
  const { member } = place;
  const text = source.kind === 'pdf' ? null : await plainText(files, source);
  if (text !== null) return articleFrom(text, source, place);
  const file = fileAt(files, source.filePath) ?? fileAt(files, source.plainTextPath);
  if (!file) return notInside(source, member);
  const own = recordFrom({ ...source.values, text: member }, 'the project')?.own ?? [];
  const title = source.name === '' ? [] : [{ field: 'title' as const, value: source.name, from: 'the project' }];
  const name = file.name.slice(file.name.lastIndexOf('/') + 1);
  return { outcome: 'member', member, name, given: [...title, ...own], open: () => file.open() };
}

async function plainText(files: Files, { content, plainTextPath }: QdaSource): Promise<string | null> {
  if (content !== null) return content;
  const file = fileAt(files, plainTextPath);
  return file ? decode(await wholeEntry(file, TEXT_BYTES)).text : null;
}

/** A path that leads elsewhere names no file of the project. */
function fileAt(files: Files, path: string | null): ZipEntry | null {
  const inside = path === null ? null : /^internal:\/\/(.+)$/i.exec(path)?.[1];
  return (inside && files.get(`sources/${inside}`.toLowerCase())) || null;
}

function articleFrom(text: string, { name, values }: QdaSource, { member, isOwn }: Place): Promise<ReaderResult> {
  const hash = isOwn ? { textSha256: createHash('sha256').update(text).digest('hex') } : {};
  const fields: Json = { ...values, ...hash, text, ...(name === '' ? {} : { title: name }) };
  const record = recordFrom(fields, 'the project');
  const place = {
    member,
    called: `The source “${member}”`,
    others: 'sources',
    original: null,
    mediaType: 'application/zip',
  };
  return record
    ? draftFromRecord(record, place)
    : Promise.resolve(
        failure('empty', `The source “${member}” has no words. It was left out; the other sources were read.`, member),
      );
}

function notInside({ filePath, plainTextPath }: QdaSource, member: string): ReaderFailure {
  const path = shownName(filePath ?? plainTextPath ?? '');
  return failure(
    'damaged',
    path.startsWith('internal:')
      ? 'The file of this source is missing from the project. The other sources were read. Export the project again.'
      : `The file of this source is not inside the project${path === '' ? '' : `, but at ${path}`}. The other sources were read. Export the project with its files, or import that file.`,
    member,
  );
}

function leftOut({ codes, codings, notes, media }: ReturnType<typeof readProject>): ReaderFailure | null {
  const said = [
    ...(codings > 0 ? [`${counted(codings, 'coding')} by ${counted(codes, 'code')}`] : []),
    ...(notes > 0 ? [counted(notes, 'note')] : []),
    ...(media > 0 ? [counted(media, 'picture or recording', 'pictures or recordings')] : []),
  ];
  if (said.length === 0) return null;
  return failure(
    'left-out',
    `Of this QDA project, the texts of its sources were read; ${said.join(', ')} were left out, as Collate marks passages as evidence for claims. Mark what you need in the articles.`,
  );
}
