/** What runs in a reader worker: one file at a time, read into parts that are ready to be written. */
import { createHash } from 'node:crypto';
import type { MessagePort } from 'node:worker_threads';
import { CollateError, type ErrorCode } from '../../contract/errors.ts';
import { REFUSALS, type Refusal } from '../../contract/model/values.ts';
import { endsAt } from '../end-worker.ts';
import type { Picked } from '../readers/index.ts';
import type { Draft, Reader, ReaderResult } from '../readers/port.ts';
import { CHUNK_BYTES, type PreparedOriginal, packChunk, prepareOriginal } from '../store/original-chunks.ts';
import { prepareArticle } from '../store/prepared-article.ts';
import { type FileInput, fileInput, HELD_BYTES, heldInput, MAX_RANGE_BYTES, tooLargeToHold } from './file-input.ts';
import { createPartStream, type PartStream, Stopped } from './part-stream.ts';
import type { FromWorker, Part, ReadTask, ToWorker } from './read-messages.ts';
import { unpackedInput } from './unpacked-input.ts';

export type PickReader = (head: Uint8Array, name: string) => Picked;

const HEAD_BYTES = 65_536;
const MAX_MEMBERS = 5_000_000;

export function serveReads(port: MessagePort, pickReader: PickReader): void {
  let stream: PartStream | null = null;
  port.on('message', (message: ToWorker) => {
    if (endsAt(message)) return;
    if (message.kind === 'written') return stream?.written();
    if (message.kind === 'stop') return stream?.stop();
    stream = createPartStream((answer: FromWorker) => port.postMessage(answer));
    void readTask(message.task, pickReader, stream);
  });
}

async function readTask(task: ReadTask, pickReader: PickReader, stream: PartStream): Promise<void> {
  try {
    if (task.kind === 'pasted') await readPasted(task, pickReader, stream);
    else await readFile(task, pickReader, stream);
  } catch (error) {
    if (!(error instanceof Stopped)) await stream.put(failureOf(error, stream)).catch(() => {});
  }
  await stream.done();
}

async function readFile(
  task: Extract<ReadTask, { kind: 'file' }>,
  pickReader: PickReader,
  stream: PartStream,
): Promise<void> {
  const input = await fileInput(task.path, { name: task.name, onRead: stream.read });
  try {
    const unpacked = await unpackedInput(input);
    const held = watchMembers(stream);
    await readInput(unpacked.input, pickReader, insideOf(unpacked.member, held.stream));
    await input.assertUnchanged();
    if (unpacked.member !== null || held.areCutOut()) await sendContainer(input, stream);
  } finally {
    await input.close();
  }
}

/** The same stream, and whether an article came whose original is only a part of the file. */
function watchMembers(stream: PartStream) {
  let areCutOut = false;
  const put = (part: Part) => {
    if (part.kind === 'article' && part.article.member !== null && !part.article.originalIsShared) areCutOut = true;
    return stream.put(part);
  };
  return { stream: { ...stream, put }, areCutOut: () => areCutOut };
}

/** What the file as a whole was, once it has been read through: its articles' originals are parts of it. */
async function sendContainer(input: FileInput, stream: PartStream): Promise<void> {
  const hash = createHash('sha256');
  for await (const block of input.stream()) hash.update(block);
  await input.assertUnchanged();
  await stream.put({ kind: 'container', sha256: hash.digest('hex'), bytes: input.size });
}

/** The same stream, its members told of as inside of `member`. */
function insideOf(member: string | null, stream: PartStream): PartStream {
  if (member === null) return stream;
  const within = (inner: string | null) => (inner === null ? member : `${member} › ${inner}`);
  return {
    ...stream,
    put: (part) => {
      if (part.kind === 'failure') return stream.put({ ...part, member: within(part.member) });
      if (part.kind !== 'article') return stream.put(part);
      return stream.put({ ...part, article: { ...part.article, member: within(part.article.member) } });
    },
  };
}

async function readInput(input: FileInput, pickReader: PickReader, stream: PartStream): Promise<void> {
  const picked = pickReader(await input.range(0, Math.min(HEAD_BYTES, input.size)), input.name);
  if ('refusal' in picked) return stream.put(failurePart(picked.refusal));
  const { reader } = picked;
  const keep = originalKeeper(input, stream);
  let members = 0;
  for await (const result of reader.read(input)) {
    if (++members > MAX_MEMBERS) throw tooManyMembers();
    await stream.put(result.outcome === 'failure' ? failurePart(result) : await articlePart(result, reader, keep));
  }
  if (members === 0) throw new CollateError('empty', 'There is no article in this file.');
}

function failurePart({ member, code, message }: Extract<ReaderResult, { outcome: 'failure' }>): Part {
  return { kind: 'failure', member, code, message };
}

async function articlePart(draft: Draft, reader: Reader, keep: OriginalKeeper): Promise<Part> {
  const { outcome: _, original: ownBytes, mediaType, ...rest } = draft;
  const originalIsShared = ownBytes === null && draft.member !== null;
  const original = ownBytes ? prepareOriginal(ownBytes, mediaType) : await keep(mediaType, originalIsShared);
  const from = { original, originalIsShared, reader: reader.name, readerVersion: reader.version };
  return { kind: 'article', article: prepareArticle(rest, from) };
}

type OriginalKeeper = (mediaType: string, isShared: boolean) => Promise<PreparedOriginal>;

/** Makes the whole file an original: with its one article where it is small, ahead of its articles where not. */
function originalKeeper(input: FileInput, stream: PartStream): OriginalKeeper {
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

/** Two passes: the hash must be known before the first piece is written, and the pieces are not held. */
async function sendInChunks(input: FileInput, mediaType: string, stream: PartStream): Promise<PreparedOriginal> {
  if (input.size > MAX_RANGE_BYTES) throw tooLargeToHold();
  const hash = createHash('sha256');
  for await (const block of input.stream()) hash.update(block);
  const original = { sha256: hash.digest('hex'), bytes: input.size, mediaType, chunks: null };
  await stream.put({ kind: 'original', original });
  const again = createHash('sha256');
  for (let n = 0; n * CHUNK_BYTES < input.size; n++) {
    const raw = await input.range(n * CHUNK_BYTES, (n + 1) * CHUNK_BYTES);
    again.update(raw);
    await stream.put({ kind: 'chunk', sha256: original.sha256, n, data: packChunk(raw) });
  }
  await input.assertUnchanged();
  if (again.digest('hex') !== original.sha256)
    throw new CollateError('unreadable', 'This file gave other bytes when it was read again. Import it once more.');
  return original;
}

/**
 * The page behind the pasted words gives more of what is known about them; it is taken where it loses none of the words.
 */
async function readPasted(
  task: Extract<ReadTask, { kind: 'pasted' }>,
  pickReader: PickReader,
  stream: PartStream,
): Promise<void> {
  const words = heldInput(Buffer.from(task.text), 'pasted.txt');
  if (task.html !== null) {
    const page = heldInput(Buffer.from(task.html), 'pasted.html');
    const drawn = await lettersDrawn(page, pickReader);
    if (drawn > 0 && drawn >= MOST_LETTERS * letters(task.text)) return readInput(page, pickReader, stream);
  }
  return readInput(words, pickReader, stream);
}

const MOST_LETTERS = 0.9;

async function lettersDrawn(input: FileInput, pickReader: PickReader): Promise<number> {
  const picked = pickReader(await input.range(0, Math.min(HEAD_BYTES, input.size)), input.name);
  if ('refusal' in picked) return 0;
  let drawn = 0;
  for await (const result of picked.reader.read(input)) {
    if (result.outcome === 'article') drawn += letters(result.title) + letters(result.paragraphs.join(' '));
  }
  return drawn;
}

function letters(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function failureOf(error: unknown, stream: PartStream): Part {
  const known = error instanceof CollateError && isRefusal(error.code);
  if (!known) stream.log('A reader failed', error);
  const message = known
    ? error.message
    : 'This file could not be read to its end: it may be damaged. Open it in the program that made it, save it again, and import that.';
  return { kind: 'failure', member: null, code: known ? error.code : 'damaged', message };
}

function isRefusal(code: ErrorCode): code is Refusal {
  return (REFUSALS as readonly string[]).includes(code);
}

function tooManyMembers(): CollateError {
  return new CollateError(
    'too-large',
    `This file holds more than ${MAX_MEMBERS.toLocaleString('en')} articles. What came before is kept. Split it, then import the rest.`,
  );
}
