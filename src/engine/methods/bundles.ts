import { readFile, stat } from 'node:fs/promises';
import { CollateError } from '../../contract/errors.ts';
import type { BundleCheck, BundledArticle } from '../../contract/model/bundle.ts';
import { ColumnMapping } from '../../contract/model/import.ts';
import { paragraphs } from '../../text/paragraphs.ts';
import { normalisedText } from '../../text/tokens/normaliser.ts';
import type { Context, Handlers } from '../context.ts';
import {
  type OpenedBundle,
  openBundle,
  problemsOfFiles,
  problemsOfQuotations,
  textIn,
} from '../exporters/bundle/open-bundle.ts';
import { createReaderPool, type ReaderPool } from '../import/reader-pool.ts';
import { readAgain } from '../import/reread-one.ts';
import { decompressPieces, decompressText } from '../store/texts.ts';

const MOST_BYTES = 1024 ** 3;

export const bundleHandlers = {
  'bundle.verify': async (context, { file }, signal) => {
    const bundle = openBundle(await bytesOf(context.fileRefs.pathOf(file)));
    const { manifest, manifestSha256, passages } = bundle;
    const found = [
      { name: 'files', counted: manifest.files.length, problems: problemsOfFiles(bundle) },
      { name: 'quotations', counted: passages.items.length, problems: problemsOfQuotations(bundle) },
      {
        name: 'originals',
        counted: manifest.articles.length,
        problems: await problemsOfOriginals(context, bundle, signal),
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

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    if ((await stat(path)).size > MOST_BYTES)
      throw new CollateError('too-large', 'This file is larger than 1 GB: no bundle is. It was not opened.');
    return await readFile(path);
  } catch (error) {
    if (error instanceof CollateError) throw error;
    throw new CollateError('unreadable', `${path} could not be read.`);
  }
}

/** Every article is in its original: what is read out of that has each of its paragraphs, in the text or set aside. */
async function problemsOfOriginals(context: Context, bundle: OpenedBundle, signal: AbortSignal): Promise<string[]> {
  const pool = createReaderPool({
    workerUrl: context.workerUrl('reader'),
    log: (message, fields) => context.log('warn', message, fields),
    size: 1,
  });
  try {
    const problems: string[] = [];
    for (const article of bundle.manifest.articles) {
      const words = await wordsInOriginal(pool, bundle, article, signal);
      const text = textIn(bundle, article.text) ?? '';
      const lost = paragraphs(text).filter(({ from, to }) => !words.includes(normalisedText(text.slice(from, to))));
      if (words === '' || lost.length > 0)
        problems.push(
          `The text of “${article.title}” (${article.text}) does not come out of ${article.original}, which was read by ${article.reader}, version ${article.readerVersion}.`,
        );
    }
    return problems;
  } finally {
    await pool.close();
  }
}

/** As the list has it, unless someone altered that: the rows are then read as they come. */
function mappingOf({ columns }: BundledArticle): string | null {
  try {
    return columns !== null && ColumnMapping.safeParse(JSON.parse(columns)).success ? columns : null;
  } catch {
    return null;
  }
}

/** Letters and digits alone. */
async function wordsInOriginal(
  pool: ReaderPool,
  { files }: OpenedBundle,
  article: BundledArticle,
  signal: AbortSignal,
): Promise<string> {
  const bytes = files.get(article.original);
  if (!bytes) return '';
  const { articles } = await readAgain(pool, { ...article, columns: mappingOf(article) }, bytes, signal);
  return articles
    .map(({ text, furniture }) => normalisedText([decompressText(text), ...decompressPieces(furniture)].join('\n\n')))
    .join('\n');
}
