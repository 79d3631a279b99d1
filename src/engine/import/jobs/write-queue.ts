/** Parts waiting to be written, many per short transaction. Nothing is reported before it is committed. */
import { CollateError } from '../../../contract/errors.ts';
import type { LogLevel } from '../../runtime/engine-options.ts';
import { stackOf } from '../../runtime/stack-of.ts';
import { runInTurn } from '../../runtime/turns.ts';
import { codeOf, isDamage, withoutSync } from '../../store/connection.ts';
import { damageFrom, INDEX_DAMAGED, noteDamage } from '../../store/damage.ts';
import { putArticle, type WayIn } from '../../store/imports/import-article.ts';
import {
  beginFile,
  endFile,
  forgetNotTaken,
  type ImportFile,
  isFailure,
  noteColumns,
  noteRepeated,
  resetKills,
} from '../../store/imports/import-files.ts';
import { countOutcomes, noteKept, putContainer, putFailure } from '../../store/imports/imports.ts';
import type { NotTaken } from '../../store/merging/taking/taking.ts';
import type { Store } from '../../store/open.ts';
import { putChunk, putOriginal, startOriginal } from '../../store/originals/originals.ts';
import { type Arrived, indexArrived } from '../../store/search-index/index-queue.ts';
import type { Part } from '../reading/read-messages.ts';

export interface Written {
  added: number;
  duplicates: number;
  failed: number;
}

/** What is written for a file: that reading has begun, its parts, and that it was read to its end. */
export type Entry =
  | Exclude<Part, { kind: 'table' | 'draft' | 'work' }>
  | { readonly kind: 'begin'; readonly file: ImportFile }
  | { readonly kind: 'end' }
  /** What of another archive's work was not taken; it replaces what an earlier read said of that. */
  | { readonly kind: 'not-taken'; readonly items: readonly NotTaken[] }
  /** The original is complete: these refused items are kept as it. */
  | { readonly kind: 'kept'; readonly sha256: string; readonly importItemIds: readonly number[] };

export interface WriteQueue {
  /** @throws CollateError disk-full, or whatever else keeps the archive from being written; all later writes throw it too */
  write(wayIn: WayIn, entries: readonly Entry[]): Promise<void>;
  /** Ids, by hash, of originals that were stored ahead of their articles. */
  readonly staged: ReadonlyMap<string, number>;
  /** Refuses everything that is waiting; nothing more is written. */
  stop(reason: CollateError): void;
}

interface WriteQueueOptions {
  readonly store: Store;
  readonly onCommitted: (importId: number, written: Written) => void;
  readonly log: (level: LogLevel, message: string, fields?: Record<string, unknown>) => void;
}

/** Holds the engine's thread for less than 30 ms, including the commit, whose duration is learnt from recent ones. */
const TURN_MS = 18;
const LEAST_WRITE_MS = 4;
/** About 15 ms of writing. Smaller batches cost the index more in segments than in words; a count, since time misleads on a busy machine. */
const LEAST_SIZE = 150_000;

interface Waiting {
  readonly wayIn: WayIn;
  readonly parts: readonly Entry[];
  next: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export function createWriteQueue(options: WriteQueueOptions): WriteQueue {
  return new TurnQueue(options);
}

class TurnQueue implements WriteQueue {
  readonly #options: WriteQueueOptions;
  #queue: Waiting[] = [];
  #isPumping = false;
  #stopped: CollateError | null = null;
  #writeMs = TURN_MS / 2;
  /** Originals already stored: their chunks arrive anyway and are dropped. */
  readonly #present = new Set<string>();
  readonly staged = new Map<string, number>();

  constructor(options: WriteQueueOptions) {
    this.#options = options;
  }

  write(wayIn: WayIn, parts: readonly Entry[]): Promise<void> {
    if (this.#stopped) return Promise.reject(this.#stopped);
    if (parts.length === 0) return Promise.resolve();
    return new Promise<void>((resolve, reject) => {
      this.#queue.push({ wayIn, parts, next: 0, resolve, reject });
      this.#nudge();
    });
  }

  stop(reason: CollateError): void {
    this.#stopped ??= reason;
    for (const waiting of this.#queue) waiting.reject(this.#stopped);
    this.#queue = [];
  }

  #nudge(): void {
    if (this.#isPumping || this.#queue.length === 0) return;
    this.#isPumping = true;
    runInTurn(this.#options.store.db, () => this.#pump());
  }

  #pump(): void {
    this.#isPumping = false;
    if (this.#queue.length === 0) return;
    const { db } = this.#options.store;
    const started = performance.now();
    const turn = db.transaction(() => this.#writeUntil(() => performance.now() - started > this.#writeMs));
    try {
      this.#options.store.assertWritable();
      const turns = withoutSync(db, () => turn.immediate());
      const factor = Math.min(Math.max(TURN_MS / (performance.now() - started), 0.6), 1.2);
      this.#writeMs = Math.min(Math.max(this.#writeMs * factor, LEAST_WRITE_MS), TURN_MS);
      this.#commit(turns);
    } catch (error) {
      this.#recoverFrom(error);
    }
    this.#nudge();
  }

  #recoverFrom(error: unknown): void {
    try {
      if (isDamage(error)) noteDamage(this.#options.store.db, damageFrom(error));
      if (isStorageError(error)) throw error;
      this.#commit(this.#writeOneByItself(error));
    } catch (final) {
      this.stop(asStop(final));
    }
  }

  /** Writes as many parts as time allows, at least one. @returns how far it got with each */
  #writeUntil(isTime: () => boolean): Turn[] {
    const { store } = this.#options;
    const turns: Turn[] = [];
    const writing = this.#writing();
    let size = 0;
    const isEnough = () => size >= LEAST_SIZE && isTime();
    for (const waiting of this.#queue) {
      const turn: Turn = { waiting, next: waiting.next, written: { added: 0, duplicates: 0, failed: 0 } };
      turns.push(turn);
      for (; turn.next < waiting.parts.length; turn.next++) {
        if (turn.next > waiting.next && isEnough()) break;
        const part = waiting.parts[turn.next] as Entry;
        writePart(store, writing, waiting.wayIn, part, turn.written);
        size += sizeOf(part);
      }
      countOutcomes(store.db, waiting.wayIn.importId, turn.written);
      if (isEnough()) break;
    }
    indexArrived(store.db, writing.arrived);
    return turns;
  }

  /** Writes the first part alone. If even that fails, it is recorded as a failure of its file, and the rest continues. */
  #writeOneByItself(reason: unknown): Turn[] {
    const { store, log } = this.#options;
    const waiting = this.#queue[0] as Waiting;
    const part = waiting.parts[waiting.next] as Entry;
    const written: Written = { added: 0, duplicates: 0, failed: 0 };
    const write = (what: Entry) =>
      store.db
        .transaction(() => {
          const writing = this.#writing();
          writePart(store, writing, waiting.wayIn, what, written);
          countOutcomes(store.db, waiting.wayIn.importId, written);
          indexArrived(store.db, writing.arrived);
        })
        .immediate();
    try {
      write(part);
    } catch {
      log('error', 'A part of a file could not be written', {
        path: waiting.wayIn.path,
        error: stackOf(reason),
      });
      Object.assign(written, { added: 0, duplicates: 0, failed: 0 });
      write(notWritable(part));
    }
    return [{ waiting, next: waiting.next + 1, written }];
  }

  #writing(): Writing {
    return { present: this.#present, staged: this.staged, arrived: [] };
  }

  #commit(turns: readonly Turn[]): void {
    for (const { waiting, next, written } of turns) {
      waiting.next = next;
      this.#options.onCommitted(waiting.wayIn.importId, written);
      if (next === waiting.parts.length) waiting.resolve();
    }
    this.#queue = this.#queue.filter((waiting) => waiting.next < waiting.parts.length);
  }
}

interface Turn {
  readonly waiting: Waiting;
  next: number;
  readonly written: Written;
}

interface Writing {
  readonly present: Set<string>;
  /** Ids of originals, by hash. */
  readonly staged: Map<string, number>;
  /** The articles of this transaction. */
  readonly arrived: Arrived[];
}

function writePart(store: Store, writing: Writing, wayIn: WayIn, part: Entry, written: Written): void {
  switch (part.kind) {
    case 'article': {
      const { outcome } = putArticle(store, part.article, wayIn, writing.arrived);
      if (outcome === 'added') written.added++;
      else if (outcome === 'duplicate') written.duplicates++;
      if (wayIn.isAgain) (outcome === 'noted' ? noteRepeated : resetKills)(store.db, wayIn.importId, wayIn.fileNo);
      return;
    }
    case 'failure':
      putFailure(store.db, wayIn.importId, { path: wayIn.path, fileNo: wayIn.fileNo, ...part });
      if (isFailure(part.code)) written.failed++;
      return;
    case 'not-taken':
      forgetNotTaken(store.db, wayIn.importId, wayIn.fileNo);
      for (const item of part.items) writePart(store, writing, wayIn, { kind: 'failure', ...item }, written);
      return;
    case 'begin':
      written.failed -= beginFile(store.db, wayIn.importId, part.file);
      return;
    case 'kept':
      noteKept(store.db, part.importItemIds, part.sha256);
      return;
    case 'end':
      endFile(store.db, wayIn.importId, wayIn.fileNo);
      return;
    case 'original': {
      const now = store.clock().toISOString();
      const { sha256 } = part.original;
      if (part.original.chunks) writing.staged.set(sha256, putOriginal(store.db, part.original, now));
      else {
        const { originalId, isWhole } = startOriginal(store.db, part.original, now);
        writing.staged.set(sha256, originalId);
        if (isWhole) writing.present.add(sha256);
      }
      return;
    }
    case 'container':
      putContainer(store.db, wayIn.importId, wayIn.fileNo, part);
      return;
    case 'columns':
      noteColumns(store.db, wayIn.importId, wayIn.fileNo);
      return;
    case 'chunk': {
      const originalId = writing.staged.get(part.sha256);
      if (originalId === undefined) throw new Error('a piece of an original came before the original');
      if (!writing.present.has(part.sha256)) putChunk(store.db, originalId, part.n, part.data);
    }
  }
}

/** Measures a part in characters to index, which take most of the writing time. */
function sizeOf(part: Entry): number {
  const letters = part.kind === 'article' ? part.article.words.tokens.body.length : 0;
  return letters + (part.kind === 'chunk' ? part.data.length : 1_000);
}

function notWritable(part: Entry): Entry {
  return {
    kind: 'failure',
    member: part.kind === 'article' ? part.article.member : null,
    code: 'internal',
    message: 'This was read, but could not be stored in the archive. The rest continued. The log has the reason.',
  };
}

/** Errors that stop the whole import: disk full, no permission, an archive that is damaged or gone. Others concern a single part. */
export function isStorageError(error: unknown): boolean {
  if (error instanceof CollateError) return error.code === 'read-only' || error.code === 'archive-damaged';
  return /^SQLITE_(FULL|IOERR|READONLY|CORRUPT|NOTADB|CANTOPEN|BUSY|LOCKED|NOMEM|MISUSE)/.test(codeOf(error));
}

/** Why an import ends that cannot write. */
export function asStop(error: unknown): CollateError {
  if (error instanceof CollateError) return error;
  const code = codeOf(error);
  if (code.startsWith('SQLITE_FULL')) return new CollateError('disk-full', 'The disk is full.');
  if (code.startsWith('SQLITE_READONLY'))
    return new CollateError('read-only', 'The archive can no longer be written to.');
  if (isDamage(error) && damageFrom(error) === 'index')
    return new CollateError('archive-damaged', `${INDEX_DAMAGED} Then resume this import.`);
  if (isDamage(error))
    return new CollateError('archive-damaged', 'The archive is damaged: copy it to a safe place, then run its check.');
  return new CollateError('unreadable', `The disk of the archive reported an error (${code || String(error)}).`);
}
