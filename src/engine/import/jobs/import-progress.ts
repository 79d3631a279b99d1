/** The progress of an import, reported at most five times a second and only for what is committed. */
import type { EngineEvent } from '../../../contract/events.ts';
import type { Written } from './write-queue.ts';

const EVERY_MS = 200;
/** Lists elsewhere refresh less often than the progress bar. */
const CHANGED_EVERY_MS = 1000;
/** The rate is measured over the last seconds. */
const RATE_OVER_MS = 4000;
const ESTIMATE_AFTER_SECONDS = 5;

export interface ImportProgress {
  committed(written: Written): void;
  /** Bytes of a file read so far. */
  readBytes(file: string, bytes: number): void;
  fileDone(file: string, size: number): void;
  /** A container was found, so the number of articles is unknown. */
  hasMembers(): void;
  /** All files have been listed. */
  counted(files: number, bytes: number): void;
  /** Files read and written to their end. */
  readonly doneFiles: number;
  readonly doneBytes: number;
  readonly countedFiles: { readonly files: number; readonly bytes: number } | null;
  readonly totals: Readonly<Written>;
  end(): void;
}

/** Results of earlier runs of this import. */
interface Begun extends Written {
  readonly files: number;
  readonly bytes: number;
}

export function createImportProgress(
  importId: number,
  emit: (event: EngineEvent) => void,
  begun: Begun,
): ImportProgress {
  return new ProgressReporter(importId, emit, begun);
}

class ProgressReporter implements ImportProgress {
  readonly totals: Written;
  doneFiles: number;
  doneBytes: number;
  countedFiles: { files: number; bytes: number } | null = null;
  readonly #importId: number;
  readonly #emit: (event: EngineEvent) => void;
  readonly #begunBytes: number;
  readonly #started = performance.now();
  /** How much of each open file has been read. */
  readonly #open = new Map<string, number>();
  readonly #marks: { at: number; done: number }[];
  #hasMembers = false;
  #lastReported = Number.NEGATIVE_INFINITY;
  #lastChanged = Number.NEGATIVE_INFINITY;
  #pendingReport: ReturnType<typeof setTimeout> | undefined;

  constructor(importId: number, emit: (event: EngineEvent) => void, begun: Begun) {
    this.#importId = importId;
    this.#emit = emit;
    this.totals = { added: begun.added, duplicates: begun.duplicates, failed: begun.failed };
    this.doneFiles = begun.files;
    this.doneBytes = begun.bytes;
    this.#begunBytes = begun.bytes;
    this.#marks = [{ at: this.#started, done: this.#done }];
  }

  committed({ added, duplicates, failed }: Written): void {
    this.totals.added += added;
    this.totals.duplicates += duplicates;
    this.totals.failed += failed;
    this.#reportSoon();
  }

  readBytes(file: string, read: number): void {
    this.#open.set(file, read);
    this.#reportSoon();
  }

  fileDone(file: string, size: number): void {
    this.#open.delete(file);
    this.doneBytes += size;
    this.doneFiles++;
  }

  hasMembers(): void {
    this.#hasMembers = true;
  }

  counted(files: number, bytes: number): void {
    this.countedFiles = { files, bytes };
  }

  end(): void {
    this.#report(true);
  }

  get #done(): number {
    return this.totals.added + this.totals.duplicates + this.totals.failed;
  }

  get #bytes(): number {
    return this.#open.values().reduce((sum, each) => sum + each, this.doneBytes);
  }

  get #expected(): number | null {
    const { countedFiles } = this;
    return countedFiles === null || this.#hasMembers || this.#done > countedFiles.files ? null : countedFiles.files;
  }

  #perSecond(): number {
    const now = performance.now();
    this.#marks.push({ at: now, done: this.#done });
    while (this.#marks.length > 2 && now - (this.#marks[0]?.at ?? now) > RATE_OVER_MS) this.#marks.shift();
    const first = this.#marks[0] ?? { at: now, done: 0 };
    // Can be negative, because failures leave the count while they are retried.
    return now > first.at ? (Math.max(0, this.#done - first.done) / (now - first.at)) * 1000 : 0;
  }

  /** Estimated by the bytes of the whole run, so that one large file does not skew it; null if too little is known. */
  #secondsLeft(): number | null {
    const spent = (performance.now() - this.#started) / 1000;
    const read = this.#bytes - this.#begunBytes;
    if (this.countedFiles === null || read <= 0 || spent < ESTIMATE_AFTER_SECONDS) return null;
    return (Math.max(0, this.countedFiles.bytes - this.#bytes) / read) * spent;
  }

  #reportSoon(): void {
    if (this.#pendingReport !== undefined) return;
    const wait = this.#lastReported + EVERY_MS - performance.now();
    if (wait <= 0) this.#report(false);
    else this.#pendingReport = setTimeout(() => this.#report(false), wait);
  }

  #report(finished: boolean): void {
    clearTimeout(this.#pendingReport);
    this.#pendingReport = undefined;
    this.#lastReported = performance.now();
    if (finished || this.#lastReported - this.#lastChanged >= CHANGED_EVERY_MS) this.#reportChanged();
    this.#emit({
      name: 'importProgressed',
      importId: this.#importId,
      done: this.#done,
      expected: finished ? this.#done : this.#expected,
      ...this.totals,
      bytes: this.#bytes,
      bytesExpected: this.countedFiles === null ? null : Math.max(this.countedFiles.bytes, this.#bytes),
      perSecond: this.#perSecond(),
      secondsLeft: finished ? 0 : this.#secondsLeft(),
      finished,
    });
  }

  /** Before it is said that the import has ended, so that whoever hears of that can ask for how it did. */
  #reportChanged(): void {
    this.#lastChanged = this.#lastReported;
    this.#emit({ name: 'changed', nouns: ['import', 'article', 'source', 'origin', 'search'] });
  }
}
