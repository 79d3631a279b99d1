import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { CollateError } from '../../contract/errors.ts';
import type { BundleCheck, BundledArticle } from '../../contract/model/bundle.ts';
import { ColumnMapping } from '../../contract/model/import.ts';
import { isDrawnFrom } from '../../text/copies/drawn-from.ts';
import type { Context, Handlers } from '../context.ts';
import {
  type BundleEntry,
  entriesOf,
  type OpenedBundle,
  openBundle,
  problemsOfFiles,
  problemsOfQuotations,
  textIn,
} from '../exporters/bundle/open-bundle.ts';
import { createReaderPool } from '../import/reader-pool.ts';
import { readAgain } from '../import/reread-one.ts';
import { decompressPieces, decompressText } from '../store/articles/texts.ts';
import type { PreparedArticle } from '../store/imports/prepared-article.ts';

const MOST_BYTES = 1024 ** 3;
/** Small, because whatever one chunk unpacks to, at most a thousand times as much, is processed without a pause. */
const CHUNK_BYTES = 16_384;

export const bundleHandlers = {
  'bundle.verify': async (context, { file }, signal) => {
    const path = context.fileRefs.pathOf(file);
    const bundle = await openBundle(chunksOf(path, signal));
    const { manifest, manifestSha256, passages } = bundle;
    const found = [
      { name: 'files', counted: manifest.files.length, problems: problemsOfFiles(bundle) },
      { name: 'quotations', counted: passages.items.length, problems: problemsOfQuotations(bundle) },
      {
        name: 'originals',
        counted: manifest.articles.length,
        problems: await problemsOfOriginals(context, bundle, entriesOf(chunksOf(path, signal)), signal),
      },
    ] as const;
    const checks: BundleCheck['checks'] = found.map((one) => ({
      ...one,
      problems: [...one.problems],
      ok: one.problems.length === 0,
    }));
    return { ok: checks.every(({ ok }) => ok), title: manifest.report.title, manifestSha256, checks };
  },
} satisfies Partial<Handlers>;

/** Reads in chunks, so that other requests to the engine are answered in between. */
async function* chunksOf(path: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  try {
    if ((await stat(path)).size > MOST_BYTES)
      throw new CollateError('too-large', 'This file is larger than 1 GB, and bundles never are. It was not opened.');
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
      signal.throwIfAborted();
      yield chunk as Uint8Array;
    }
  } catch (error) {
    if (error instanceof CollateError || signal.aborted) throw error;
    throw new CollateError('unreadable', `${path} could not be read.`);
  }
}

/** Checks that every article is in its original: an article read from the original must have each of its paragraphs, in its text or set aside. */
async function problemsOfOriginals(
  context: Context,
  bundle: OpenedBundle,
  entries: AsyncIterable<BundleEntry>,
  signal: AbortSignal,
): Promise<string[]> {
  const pool = createReaderPool({
    workerUrl: context.workerUrl('reader'),
    log: (message, fields) => context.log('warn', message, fields),
    size: 1,
  });
  const { articles } = bundle.manifest;
  const whole = new Set<BundledArticle>();
  try {
    for await (const { name, bytes } of entries)
      for (const article of articles.filter(({ original }) => original === name)) {
        const text = textIn(bundle, article.text) ?? '';
        const read = await readAgain(pool, { ...article, columns: mappingOf(article) }, bytes, signal);
        if (text !== '' && read.articles.some((one) => isDrawnFrom(text, piecesOf(one)))) whole.add(article);
      }
  } finally {
    await pool.close();
  }
  return articles
    .filter((article) => !whole.has(article))
    .map(
      ({ title, text, original, reader, readerVersion }) =>
        `The text of “${title}” (${text}) does not come out of ${original}, which was read by ${reader}, version ${readerVersion}.`,
    );
}

/** Returns the mapping from the manifest. If someone has altered it so that it is invalid, the rows are read without one. */
function mappingOf({ columns }: BundledArticle): string | null {
  try {
    return columns !== null && ColumnMapping.safeParse(JSON.parse(columns)).success ? columns : null;
  } catch {
    return null;
  }
}

const piecesOf = ({ text, furniture }: PreparedArticle): string[] => [
  decompressText(text),
  ...decompressPieces(furniture),
];
