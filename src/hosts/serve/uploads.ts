/** Files from the browser, in a folder of this run until the server ends (longer for an unfinished import), and exports on their way to it. The next run clears what a killed run left. */
import { randomUUID } from 'node:crypto';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { dirname, join, relative, sep } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CollateError } from '../../contract/errors.ts';
import type { FileRef } from '../../contract/model/common.ts';
import type { FileRefs } from '../../engine/engine.ts';

const UPLOAD_LIMIT_BYTES = 8 * 1024 ** 3;
const FOLDER = 'collate-uploads-';
const OWNER = 'process';
/** Marks a batch that an import has not read to its end. */
const NEEDED = '.needed';
/** After this long without being opened, an archive no longer keeps its import's files. */
const MOST_DAYS = 14;

export interface Uploads {
  /**
   * Takes one file of a drop. Files of one `batch` keep their relative paths beside each other.
   * @returns the ref of the path's top entry: the file, or the dropped folder
   * @throws CollateError bad-request, too-large
   */
  take(request: IncomingMessage, batch: string, relativePath: string): Promise<FileRef>;
  /** Returns where an export of this name may be written until the browser has it. @throws CollateError bad-request */
  placeFor(name: string): FileRef;
  /** The path of an export that was placed here; null for any other ref. */
  exported(ref: string): string | null;
  /** Deletes an export that the browser has. */
  sent(ref: string): void;
  /** Records whether an import still needs these files. Other paths are ignored. */
  keep(paths: readonly Uint8Array[], isNeeded: boolean): void;
  close(): void;
}

/** @param under the folder with the folders of all runs */
export function createUploads(fileRefs: FileRefs, under: string): Uploads {
  for (const folder of foldersOfRuns(under)) if (!isOwned(folder)) clear(folder);
  const own = mkdtempSync(join(under, FOLDER));
  writeFileSync(join(own, OWNER), String(process.pid));
  const exports = new Map<string, string>();
  return {
    take: async (request, batch, relativePath) => {
      const parts = safeParts(relativePath);
      if (!/^[\w-]{1,64}$/.test(batch)) throw new CollateError('bad-request', 'This upload has no batch.');
      const target = join(own, batch, ...parts);
      mkdirSync(dirname(target), { recursive: true });
      try {
        await pipeline(request, bounded(UPLOAD_LIMIT_BYTES), createWriteStream(target, { mode: 0o600 }));
      } catch (error) {
        // The rest of its folder is imported, where a part of a file must not be mistaken for the whole.
        if (statSync(target, { throwIfNoEntry: false })?.isFile()) rmSync(target);
        throw error;
      }
      return fileRefs.add(join(own, batch, parts[0] as string));
    },
    placeFor: (name) => {
      const parts = safeParts(name);
      if (parts.length > 1) throw new CollateError('bad-request', `"${name.slice(0, 200)}" cannot be a file name.`);
      const path = join(own, randomUUID(), parts[0] as string);
      mkdirSync(dirname(path));
      const file = fileRefs.add(path);
      exports.set(file.ref, path);
      return file;
    },
    exported: (ref) => exports.get(ref) ?? null,
    sent: (ref) => {
      const path = exports.get(ref);
      if (path === undefined) return;
      exports.delete(ref);
      rmSync(dirname(path), { recursive: true, force: true });
    },
    keep: (paths, isNeeded) => {
      for (const { folder, batch } of batchesOf(paths, under)) {
        if (!existsSync(join(folder, batch))) continue;
        if (isNeeded) writeFileSync(join(folder, batch + NEEDED), '');
        else rmSync(join(folder, batch + NEEDED), { force: true });
        // In this run the import can be tried again; files left by an earlier run have served their purpose.
        if (!isNeeded && folder !== own) clear(folder);
      }
    },
    close: () => clear(own),
  };
}

interface Batch {
  readonly folder: string;
  readonly batch: string;
}

function batchesOf(paths: readonly Uint8Array[], under: string): Batch[] {
  const batches = paths.flatMap((path): Batch[] => {
    const [run = '', batch = ''] = relative(under, Buffer.from(path).toString()).split(sep);
    return run.startsWith(FOLDER) && /^[\w-]{1,64}$/.test(batch) ? [{ folder: join(under, run), batch }] : [];
  });
  return [...new Map(batches.map((each) => [join(each.folder, each.batch), each])).values()];
}

/** Returns only folders of this account: what another user has in a shared folder is not ours to touch. */
function foldersOfRuns(under: string): string[] {
  return readdirSync(under, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(FOLDER))
    .map((entry) => join(under, entry.name))
    .filter((folder) => statSync(folder, { throwIfNoEntry: false })?.uid === process.getuid?.());
}

/** Whether the run that made it is still running. */
function isOwned(folder: string): boolean {
  try {
    const pid = Number(readFileSync(join(folder, OWNER), 'utf8'));
    return Number.isInteger(pid) && pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as { code?: string }).code === 'EPERM';
  }
}

/** Deletes what no import needs, and the folder once it is empty. */
function clear(folder: string): void {
  const names = readdirSync(folder);
  const isKept = (batch: string) => {
    const needed = statSync(join(folder, batch + NEEDED), { throwIfNoEntry: false });
    return needed !== undefined && Date.now() - needed.mtimeMs < MOST_DAYS * 86_400_000;
  };
  const batches = names.filter((name) => name !== OWNER && !name.endsWith(NEEDED));
  const gone = batches.filter((batch) => !isKept(batch));
  const isEmpty = gone.length === batches.length;
  const paths = isEmpty ? [folder] : gone.flatMap((batch) => [join(folder, batch), join(folder, batch + NEEDED)]);
  for (const path of paths) rmSync(path, { recursive: true, force: true });
}

/** Returns the parts of the path; refuses anything that could lead out of the folder. */
export function safeParts(relativePath: string): string[] {
  const parts = relativePath.split('/').filter((part) => part !== '');
  const isSafe = (part: string) =>
    part !== '.' && part !== '..' && !/[\0\\]/.test(part) && Buffer.byteLength(part) <= 255;
  if (parts.length === 0 || parts.length > 64 || !parts.every(isSafe)) {
    throw new CollateError(
      'bad-request',
      `The name "${relativePath.slice(0, 200)}" cannot be used. The file was not read.`,
    );
  }
  return parts;
}

function bounded(limit: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      done(
        seen > limit
          ? new CollateError(
              'too-large',
              'This file is too large to upload from a browser. It was not read. Import it with the command line.',
            )
          : null,
        chunk,
      );
    },
  });
}
