import { type FileHandle, open } from 'node:fs/promises';
import { CollateError } from '../../../contract/errors.ts';
import { ColumnMapping } from '../../../contract/model/imports/import.ts';
import type { BundleCheck, BundledArticle } from '../../../contract/model/reports/bundle.ts';
import { isDrawnFrom } from '../../../text/copies/drawn-from.ts';
import type { Context, Handlers } from '../../context.ts';
import {
  type OpenedBundle,
  openBundle,
  problemsOfFiles,
  problemsOfQuotations,
  textIn,
} from '../../exporters/bundle/open-bundle.ts';
import { type FileBytes, zipEntries } from '../../exporters/bundle/zip-entries.ts';
import { createReaderPool } from '../../import/reading/reader-pool.ts';
import { readAgain } from '../../import/rereads/reread-one.ts';
import { decompressPieces, decompressText } from '../../store/articles/texts.ts';
import type { PreparedArticle } from '../../store/imports/prepared-article.ts';
import { tellCountOf } from '../tell-of.ts';

const MOST_BYTES = 1024 ** 3;

export const bundleHandlers = {
  'bundle.verify': async (context, { file }, signal) => {
    const opened = await openFile(context.fileRefs.pathOf(file));
    try {
      return await verified(context, await bytesOf(opened, signal), signal);
    } finally {
      await opened.handle.close();
    }
  },
} satisfies Partial<Handlers>;

async function verified(context: Context, zip: FileBytes, signal: AbortSignal): Promise<BundleCheck> {
  const bundle = await openBundle(zip);
  const { manifest, manifestSha256, passages } = bundle;
  const found = [
    { name: 'files', counted: manifest.files.length, problems: problemsOfFiles(bundle) },
    { name: 'quotations', counted: passages.items.length, problems: problemsOfQuotations(bundle) },
    {
      name: 'originals',
      counted: manifest.articles.length,
      problems: await problemsOfOriginals(context, bundle, zip, signal),
    },
  ] as const;
  const checks: BundleCheck['checks'] = found.map((one) => ({
    ...one,
    problems: [...one.problems],
    ok: one.problems.length === 0,
  }));
  return { ok: checks.every(({ ok }) => ok), title: manifest.report.title, manifestSha256, checks };
}

interface OpenedFile {
  readonly path: string;
  readonly handle: FileHandle;
}

async function openFile(path: string): Promise<OpenedFile> {
  return { path, handle: await open(path).catch(() => Promise.reject(unreadable(path))) };
}

async function bytesOf({ path, handle }: OpenedFile, signal: AbortSignal): Promise<FileBytes> {
  const { size } = await handle.stat();
  if (size > MOST_BYTES)
    throw new CollateError('too-large', 'This file is larger than 1 GB, and bundles never are. It was not opened.');
  return {
    size,
    read: async (from, to) => {
      signal.throwIfAborted();
      const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(to - from), position: from }).catch(() => {
        throw unreadable(path);
      });
      if (bytesRead < to - from) throw unreadable(path);
      return buffer;
    },
  };
}

const unreadable = (path: string) => new CollateError('unreadable', `${path} could not be read.`);

const LIST_ITSELF = 1;

/** Checks that every article is in its original: an article read from the original must have each of its paragraphs, in its text or set aside. */
async function problemsOfOriginals(
  context: Context,
  bundle: OpenedBundle,
  zip: FileBytes,
  signal: AbortSignal,
): Promise<string[]> {
  const pool = createReaderPool({
    workerUrl: context.workerUrl('reader'),
    log: (message, fields) => context.log('warn', message, fields),
    size: 1,
  });
  const { articles } = bundle.manifest;
  const whole = new Set<BundledArticle>();
  const tell = tellCountOf(context, 'verification');
  const ofAll = bundle.files.size + LIST_ITSELF;
  let done = 0;
  try {
    for await (const { name, bytes } of zipEntries(zip)) {
      const drawn = articles.filter(({ original }) => original === name);
      for (const alike of Map.groupBy(drawn, howRead).values()) {
        const [first] = alike as [BundledArticle];
        const read = await readAgain(pool, { ...first, columns: mappingOf(first) }, bytes, signal);
        const found = read.articles.map(piecesOf);
        for (const article of alike) {
          const text = textIn(bundle, article.text) ?? '';
          if (text !== '' && found.some((pieces) => isDrawnFrom(text, pieces))) whole.add(article);
        }
      }
      tell(++done, ofAll);
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

/** The same for articles that come out of one reading of their original. */
function howRead({ path, member, reader, columns, charset }: BundledArticle): string {
  return JSON.stringify([path, member, reader, columns, charset]);
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
