/** Runs in a reader worker: reads one file at a time into parts that are ready to be written. */
import { createHash } from 'node:crypto';
import type { MessagePort } from 'node:worker_threads';
import { CollateError } from '../../../contract/errors.ts';
import { type Picked, type PickReader, READERS } from '../../readers/index.ts';
import { headOf } from '../../readers/input/head.ts';
import { heldInput } from '../../readers/input/held-input.ts';
import type { ReaderFailure, ReaderInput, ReadOptions } from '../../readers/port.ts';
import { type Drawn, failureOf, readAll } from '../../readers/read-all.ts';
import { isOwnArchive } from '../../readers/refused/other-formats.ts';
import { hasColumns, tableColumns } from '../../readers/table/table-columns.ts';
import { endIfAsked } from '../../runtime/end-worker.ts';
import { prepareArticle } from '../../store/imports/prepared-article.ts';
import {
  CHUNK_BYTES,
  compress,
  type PreparedOriginal,
  prepareOriginal,
} from '../../store/originals/original-chunks.ts';
import { readArchive } from '../archives/read-archive.ts';
import { extractFile } from './extract-file.ts';
import { type FileInput, fileInput, HELD_BYTES, MAX_RANGE_BYTES, tooLargeToHold } from './file-input.ts';
import { createPartStream, type PartStream, Stopped } from './part-stream.ts';
import { type FromWorker, type Part, READY, type ReadTask, type ToWorker } from './read-messages.ts';

const MAX_MEMBERS = 5_000_000;

export function serveReads(port: MessagePort, pickReader: PickReader): void {
  let stream: PartStream | null = null;
  // A library's unhandled rejection reaches its reader in another way as well, or else the read stalls and is ended.
  process.on('unhandledRejection', () => {});
  port.on('message', (message: ToWorker) => {
    if (endIfAsked(message)) return;
    if (message.kind === 'written') return stream?.written();
    if (message.kind === 'stop') return stream?.stop();
    stream = createPartStream((answer: FromWorker) => port.postMessage(answer));
    void readTask(message.task, pickReader, stream);
  });
  port.postMessage(READY);
}

async function readTask(task: ReadTask, pickReader: PickReader, stream: PartStream): Promise<void> {
  try {
    if (task.kind === 'pasted') await readPasted(task, pickReader, stream);
    else if (task.kind === 'again') await readAgain(task, pickReader, stream);
    else if (task.kind === 'table') await sendTable(task, stream);
    else if (task.kind === 'draft') await sendDrafts(task, stream);
    else if (task.kind === 'keep') await sendWhole(task, stream);
    else await readFile(task, pickReader, stream);
  } catch (error) {
    if (error instanceof Stopped) return stream.done();
    const failure = failureOf(error, (fault) => stream.log('A reader failed', fault));
    await stream.put(failurePart(failure)).catch(() => {});
  }
  await stream.done();
}

async function readFile(
  task: Extract<ReadTask, { kind: 'file' }>,
  pickReader: PickReader,
  stream: PartStream,
): Promise<void> {
  const input = await fileInput(task.path, { name: task.name, onRead: stream.read });
  let whole: Picked | null = null;
  const pick: PickReader = (head, name) => {
    const picked = pickReader(head, name);
    whole ??= picked;
    return picked;
  };
  try {
    if (isOwnArchive(await headOf(input), task.name)) {
      await readArchive(task.path, stream);
      return await sendContainer(input, stream);
    }
    const areCutOut = await readInput(input, { pickReader: pick, columns: task.columns }, stream);
    await input.assertUnchanged();
    if (areCutOut) await sendContainer(input, stream);
    if (whole && (await hasColumns(input, whole))) await stream.put({ kind: 'columns' });
  } finally {
    await input.close();
  }
}

/** Reads the file itself with its original reader, and picks readers for its members. */
async function readAgain(
  { bytes, name, reader, columns, charset }: Extract<ReadTask, { kind: 'again' }>,
  pickReader: PickReader,
  stream: PartStream,
): Promise<void> {
  let isFirst = true;
  const pick: PickReader = (head, itsName) => {
    const same = isFirst ? READERS.find((each) => each.name === reader) : undefined;
    isFirst = false;
    return same ? { reader: same } : pickReader(head, itsName);
  };
  const input = { ...heldInput(bytes, name), ...(charset === undefined ? {} : { charset }) };
  await readInput(input, { pickReader: pick, ...(columns ? { columns } : {}) }, stream);
}

async function sendTable(
  { path, name, columns }: Extract<ReadTask, { kind: 'table' }>,
  stream: PartStream,
): Promise<void> {
  const input = await fileInput(path, { name, onRead: stream.read });
  try {
    const table = await tableColumns(input, columns);
    if (table) await stream.put({ kind: 'table', table });
  } finally {
    await input.close();
  }
}

async function sendDrafts({ path, name }: Extract<ReadTask, { kind: 'draft' }>, stream: PartStream): Promise<void> {
  for await (const result of extractFile(path, { name, onRead: stream.read })) {
    if (result.outcome === 'failure') {
      await stream.put(failurePart(result));
      continue;
    }
    const { original: _, ...draft } = result;
    await stream.put({ kind: 'draft', draft });
  }
}

async function sendWhole({ path, name }: Extract<ReadTask, { kind: 'keep' }>, stream: PartStream): Promise<void> {
  const input = await fileInput(path, { name, onRead: stream.read });
  try {
    await sendInChunks(input, 'application/octet-stream', stream);
    await input.assertUnchanged();
  } finally {
    await input.close();
  }
}

/** Reports the whole file once it has been read through, because its articles' originals are parts of it. */
async function sendContainer(input: FileInput, stream: PartStream): Promise<void> {
  const hash = createHash('sha256');
  for await (const block of input.stream()) hash.update(block);
  await input.assertUnchanged();
  await stream.put({ kind: 'container', sha256: hash.digest('hex'), bytes: input.size });
}

/** @returns whether any article had an original that is only a part of the file */
async function readInput(
  input: ReaderInput,
  options: ReadOptions & { readonly pickReader: PickReader },
  stream: PartStream,
): Promise<boolean> {
  let members = 0;
  let areCutOut = false;
  let last = { input, keep: originalKeeper(input, stream) };
  const onFault = (error: unknown) => stream.log('A reader failed', error);
  for await (const result of readAll(input, { ...options, onFault })) {
    if (++members > MAX_MEMBERS) throw tooManyMembers();
    if (result.outcome === 'failure') {
      await stream.put(failurePart(result));
      continue;
    }
    if (last.input !== result.input) last = { input: result.input, keep: originalKeeper(result.input, stream) };
    await stream.put(await articlePart(result, last.keep, stream));
    areCutOut ||= result.isInside || result.draft.original !== null;
  }
  return areCutOut;
}

function failurePart({ member, code, message }: ReaderFailure): Part {
  return { kind: 'failure', member, code, message };
}

async function articlePart(
  { draft, reader, input, isShared }: Drawn,
  keep: OriginalKeeper,
  stream: PartStream,
): Promise<Part> {
  const { outcome: _, original: ownBytes, mediaType, isMapped = false, ...rest } = draft;
  const original = ownBytes ? prepareOriginal(ownBytes, mediaType) : await keep(mediaType, isShared);
  // An original cut out of the input has bytes of its own, made from its text.
  const charset = ownBytes ? undefined : input.charset;
  const read = { reader: reader.name, readerVersion: reader.version, isMapped, charset };
  const from = { original, originalIsShared: isShared, ...read };
  return { kind: 'article', article: prepareArticle(rest, from, stream.gatherer) };
}

type OriginalKeeper = (mediaType: string, isShared: boolean) => Promise<PreparedOriginal>;

/** Stores the whole file as an original: together with its only article if it is small, otherwise ahead of its articles. */
function originalKeeper(input: ReaderInput, stream: PartStream): OriginalKeeper {
  let sent: PreparedOriginal | null = null;
  return async (mediaType, isShared) => {
    if (sent) return sent;
    const small = input.held && input.size <= HELD_BYTES ? prepareOriginal(input.held, mediaType) : null;
    if (small && !isShared) return small;
    if (small) {
      await stream.put({ kind: 'original', original: small });
      sent = { ...small, chunks: null };
    } else {
      sent = await sendInChunks(input, mediaType, stream);
    }
    return sent;
  };
}

/** Takes two passes, because the hash must be known before the first chunk is written, and chunks are not held in memory. */
async function sendInChunks(input: ReaderInput, mediaType: string, stream: PartStream): Promise<PreparedOriginal> {
  if (input.size > MAX_RANGE_BYTES) throw tooLargeToHold();
  const hash = createHash('sha256');
  for await (const block of input.stream()) hash.update(block);
  const original = { sha256: hash.digest('hex'), bytes: input.size, mediaType, chunks: null };
  await stream.put({ kind: 'original', original });
  const again = createHash('sha256');
  for (let n = 0; n * CHUNK_BYTES < input.size; n++) {
    const raw = await input.range(n * CHUNK_BYTES, (n + 1) * CHUNK_BYTES);
    again.update(raw);
    await stream.put({ kind: 'chunk', sha256: original.sha256, n, data: compress(raw) });
  }
  if (again.digest('hex') !== original.sha256)
    throw new CollateError('unreadable', 'This file gave other bytes when it was read again. Import it once more.');
  return original;
}

/** The page behind pasted words knows more about them, but it is used only if it loses none of the words. */
async function readPasted(
  task: Extract<ReadTask, { kind: 'pasted' }>,
  pickReader: PickReader,
  stream: PartStream,
): Promise<void> {
  const words = heldInput(Buffer.from(task.text), 'pasted.txt');
  if (task.html !== null) {
    const page = heldInput(Buffer.from(task.html), 'pasted.html');
    const drawn = await lettersDrawn(page, pickReader);
    if (drawn > 0 && drawn >= MOST_LETTERS * letters(task.text)) {
      await readInput(page, { pickReader }, stream);
      return;
    }
  }
  await readInput(words, { pickReader }, stream);
}

const MOST_LETTERS = 0.9;

async function lettersDrawn(input: ReaderInput, pickReader: PickReader): Promise<number> {
  let drawn = 0;
  for await (const result of readAll(input, { pickReader, onFault: () => {} })) {
    if (result.outcome === 'article') drawn += letters(result.draft.title) + letters(result.draft.paragraphs.join(' '));
  }
  return drawn;
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function tooManyMembers(): CollateError {
  return new CollateError(
    'too-large',
    `This file contains more than ${MAX_MEMBERS.toLocaleString('en')} articles. What came before is kept. Split it, then import the rest.`,
  );
}
