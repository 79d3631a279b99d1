/** Reads another archive as a file of an import: its articles first, then what was worked out on them. */
import { statSync } from 'node:fs';
import { CollateError } from '../../../contract/errors.ts';
import { type Connection, codeOf } from '../../store/connection.ts';
import { prepareArticle } from '../../store/imports/prepared-article.ts';
import { memberOf } from '../../store/merging/theirs/member-names.ts';
import { openTheirs } from '../../store/merging/theirs/open-theirs.ts';
import { theirArticle, theirArticleIds } from '../../store/merging/theirs/their-articles.ts';
import { theirChunks, theirOriginal } from '../../store/merging/theirs/their-originals.ts';
import { theirWork } from '../../store/merging/theirs/their-work.ts';
import type { PreparedOriginal } from '../../store/originals/original-chunks.ts';
import { HELD_BYTES } from '../reading/file-input.ts';
import type { PartStream } from '../reading/part-stream.ts';
import type { Part } from '../reading/read-messages.ts';

/** @throws CollateError unreadable, damaged, too-large: the rest is not taken */
export async function readArchive(path: Uint8Array, stream: PartStream): Promise<void> {
  const words = pathInWords(path);
  const before = stampOf(words);
  const db = openTheirs(words);
  try {
    const originals = createOriginalSender(db, stream);
    for (const articleId of theirArticleIds(db)) await stream.put(await articlePart(db, articleId, originals, stream));
    const work = theirWork(db);
    if (stampOf(words) !== before) throw new CollateError('unreadable', 'It was written to while it was read.');
    await stream.put({ kind: 'work', work });
  } catch (error) {
    throw notTaken('The rest of this archive could not be taken.', error);
  } finally {
    db.close();
  }
}

/** SQLite takes paths only as text. */
function pathInWords(path: Uint8Array): string {
  const words = Buffer.from(path).toString('utf8');
  if (Buffer.from(words).equals(path)) return words;
  throw new CollateError(
    'unreadable',
    'The path of this archive contains characters that are not valid text. Rename it, then import it again.',
  );
}

/** SQLite reads it as if nobody wrote to it. */
function stampOf(path: string): string {
  const { size, mtimeMs } = statSync(path);
  return `${size} ${mtimeMs}`;
}

/** One that cannot be taken is a failure of its own. */
async function articlePart(
  db: Connection,
  articleId: number,
  originals: OriginalSender,
  stream: PartStream,
): Promise<Part> {
  try {
    const taken = theirArticle(db, articleId);
    const { originalIsShared, reader, readerVersion, retrieved, corrections, pieces } = taken;
    const further = [];
    for (const { originalId, ...arrival } of taken.further)
      further.push({ ...arrival, sha256: (await originals.ahead(originalId)).sha256 });
    const { originalId, charset } = taken.original;
    const original = originalIsShared ? await originals.ahead(originalId) : await originals.beside(originalId);
    const fromArchive = { retrieved, corrections, pieces, further };
    const from = { original, originalIsShared, reader, readerVersion, charset: charset ?? undefined, fromArchive };
    return { kind: 'article', article: prepareArticle(taken.draft, from, stream.gatherer) };
  } catch (error) {
    const known = notTaken('This article could not be taken.', error);
    if (!(known instanceof CollateError)) throw error;
    return { kind: 'failure', member: memberOf(articleId), code: known.code, message: known.message };
  }
}

/** Says why something could not be taken; SQLite’s own errors mean that the file is damaged. Any other error is returned as it is. */
function notTaken(what: string, error: unknown): unknown {
  const advice = 'The file was not touched. Its owner can check it (Settings, Check); a backup of it may be whole.';
  if (error instanceof CollateError) return new CollateError(error.code, `${what} ${error.message} ${advice}`);
  if (!codeOf(error).startsWith('SQLITE_')) return error;
  return new CollateError('damaged', `${what} Its part of the file is damaged. ${advice}`);
}

interface OriginalSender {
  /** Stores an original before the articles that were drawn from it. */
  ahead(originalId: number): Promise<PreparedOriginal>;
  /** The same for one that is drawn from by a single article: if it is small, it goes with that. */
  beside(originalId: number): Promise<PreparedOriginal>;
}

function createOriginalSender(db: Connection, stream: PartStream): OriginalSender {
  const sent = new Map<number, PreparedOriginal>();
  const beside = async (originalId: number): Promise<PreparedOriginal> => {
    const facts = theirOriginal(db, originalId);
    stream.read(facts.bytes);
    if (facts.bytes <= HELD_BYTES) return { ...facts, chunks: [...theirChunks(db, originalId, facts.bytes)] };
    const original = { ...facts, chunks: null };
    await stream.put({ kind: 'original', original });
    let n = 0;
    for (const data of theirChunks(db, originalId, facts.bytes))
      await stream.put({ kind: 'chunk', sha256: facts.sha256, n: n++, data });
    return original;
  };
  return {
    beside,
    ahead: async (originalId) => {
      const known = sent.get(originalId);
      if (known) return known;
      const original = await beside(originalId);
      if (original.chunks) await stream.put({ kind: 'original', original });
      const there = { ...original, chunks: null };
      sent.set(originalId, there);
      return there;
    },
  };
}
