/** How far an import is, told at most five times a second and only of what is committed. */
import type { EngineEvent } from '../../contract/events.ts';
import type { Written } from './write-queue.ts';

const EVERY_MS = 200;
/** Lists shown elsewhere are fetched anew less often than the bar moves. */
const CHANGED_EVERY_MS = 1000;
/** The rate is that of the last seconds. */
const RATE_OVER_MS = 4000;
const SURE_AFTER_SECONDS = 5;

export interface ImportProgress {
  committed(written: Written): void;
  /** Bytes of a file read so far. */
  readBytes(file: string, bytes: number): void;
  fileDone(file: string, size: number): void;
  /** A file was found that holds several articles: how many come is not known. */
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

/** What has come of an import before this run of it. */
export interface Begun extends Written {
  readonly files: number;
  readonly bytes: number;
}

export function createImportProgress(
  importId: number,
  emit: (event: EngineEvent) => void,
  begun: Begun = { added: 0, duplicates: 0, failed: 0, files: 0, bytes: 0 },
): ImportProgress {
  const totals: Written = { added: begun.added, duplicates: begun.duplicates, failed: begun.failed };
  const started = performance.now();
  const open = new Map<string, number>();
  const marks: { at: number; done: number }[] = [
    { at: performance.now(), done: totals.added + totals.duplicates + totals.failed },
  ];
  let doneBytes = begun.bytes;
  let doneFiles = begun.files;
  let hasMembers = false;
  let countedFiles: { files: number; bytes: number } | null = null;
  let lastTold = Number.NEGATIVE_INFINITY;
  let lastChanged = Number.NEGATIVE_INFINITY;
  let later: ReturnType<typeof setTimeout> | undefined;

  const done = () => totals.added + totals.duplicates + totals.failed;
  const bytes = () => doneBytes + [...open.values()].reduce((sum, each) => sum + each, 0);
  const perSecond = () => {
    const now = performance.now();
    marks.push({ at: now, done: done() });
    while (marks.length > 2 && now - (marks[0]?.at ?? now) > RATE_OVER_MS) marks.shift();
    const first = marks[0] ?? { at: now, done: 0 };
    // Failures that are read again leave the count for a moment.
    return now > first.at ? (Math.max(0, done() - first.done) / (now - first.at)) * 1000 : 0;
  };

  const expected = () => {
    if (countedFiles === null || hasMembers || done() > countedFiles.files) return null;
    return countedFiles.files;
  };
  /** By the bytes of all of this run, for one large file must not sway it; null where not enough is known to say. */
  const secondsLeft = () => {
    const spent = (performance.now() - started) / 1000;
    const read = bytes() - begun.bytes;
    if (countedFiles === null || read <= 0 || spent < SURE_AFTER_SECONDS) return null;
    return (Math.max(0, countedFiles.bytes - bytes()) / read) * spent;
  };

  const tell = (finished: boolean) => {
    clearTimeout(later);
    later = undefined;
    lastTold = performance.now();
    emit({
      name: 'importProgressed',
      importId,
      done: done(),
      expected: finished ? done() : expected(),
      ...totals,
      bytes: bytes(),
      bytesExpected: countedFiles === null ? null : Math.max(countedFiles.bytes, bytes()),
      perSecond: perSecond(),
      secondsLeft: finished ? 0 : secondsLeft(),
      finished,
    });
    if (!finished && lastTold - lastChanged < CHANGED_EVERY_MS) return;
    lastChanged = lastTold;
    emit({ name: 'changed', nouns: ['import', 'article', 'source', 'origin', 'search'] });
  };
  const tellSoon = () => {
    if (later !== undefined) return;
    const wait = lastTold + EVERY_MS - performance.now();
    if (wait <= 0) tell(false);
    else later = setTimeout(() => tell(false), wait);
  };

  return {
    committed: (written) => {
      totals.added += written.added;
      totals.duplicates += written.duplicates;
      totals.failed += written.failed;
      tellSoon();
    },
    readBytes: (file, read) => {
      open.set(file, read);
      tellSoon();
    },
    fileDone: (file, size) => {
      open.delete(file);
      doneBytes += size;
      doneFiles++;
    },
    hasMembers: () => {
      hasMembers = true;
    },
    counted: (files, all) => {
      countedFiles = { files, bytes: all };
    },
    get doneFiles() {
      return doneFiles;
    },
    get countedFiles() {
      return countedFiles;
    },
    totals,
    get doneBytes() {
      return doneBytes;
    },
    end: () => tell(true),
  };
}
