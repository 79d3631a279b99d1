/** Yields every file in the files and folders handed over, in order of name, with the path to show. */
import type { Dirent, Stats } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { CollateError } from '../../../contract/errors.ts';
import { shownName } from '../../readers/packed/archive-paths.ts';
import { drawsPages, isClutter, partsOfSavedPages } from '../../readers/packed/left-out.ts';
import type { ImportRoot } from '../../store/imports/import-files.ts';
import { asUnreadable } from '../reading/file-input.ts';

export interface FoundFile {
  /** In the file system's own bytes, since a name need not be valid text. */
  readonly path: Uint8Array;
  /** The path from the folder that was handed over, with "/" as separator and unprintable characters as "\ufffd". */
  readonly shown: string;
  readonly size: number;
  /** When it was last written to; 0 if not known. */
  readonly changedMs: number;
  /** Set if the file or folder cannot be read. */
  readonly failure: CollateError | null;
}

/** @param path as text, or in the bytes that the file system gave */
export function importRoot(path: string | Uint8Array): ImportRoot {
  return { path: Buffer.from(path as string), shown: lastNames(path, 1) };
}

/** Names what is handed over together, in its order. Items with the same name are shown with as many parent folders as tell them apart. */
export function importRoots(paths: readonly (string | Uint8Array)[]): ImportRoot[] {
  const named = (count: number, group: readonly number[]): [number, string][] => {
    const byName = Map.groupBy(group, (at) => lastNames(paths[at] as string, count));
    return [...byName].flatMap(([name, same]) => {
      // Names that look the same although their bytes differ can never be told apart.
      const isDone = same.every(
        (at) => paths[at] === paths[same[0] as number] || lastNames(paths[at] as string, count + 1) === name,
      );
      return isDone ? same.map((at): [number, string] => [at, name]) : named(count + 1, same);
    });
  };
  const names = new Map(named(1, [...paths.keys()]));
  return paths.map((path, at) => ({ path: Buffer.from(path as string), shown: names.get(at) as string }));
}

/** Joins the last names of a path by "/". */
function lastNames(path: string | Uint8Array, count: number): string {
  const names = Buffer.from(path as string)
    .toString('latin1')
    .split(sep)
    .filter((name) => name !== '');
  return names
    .slice(-count)
    .map((name) => shownNameOf(Buffer.from(name, 'latin1')))
    .join('/');
}

/**
 * Skips hidden files, links (their targets are found anyway) and the folder with the parts of a saved page.
 * @param leaveOut the open archive: neither it nor its companion files are imported into itself; handed over by name, it is refused
 */
export async function* walkFiles(roots: readonly ImportRoot[], leaveOut: string): AsyncGenerator<FoundFile> {
  const facts = await Promise.all(OPEN_BESIDE.map((ending) => stat(leaveOut + ending).catch(() => null)));
  const own = { path: Buffer.from(leaveOut), facts: facts.filter((each) => each !== null) };
  for (const { path, shown } of roots) {
    const bytes = Buffer.from(path);
    const facts = await stat(bytes).catch(() => null);
    if (facts?.isDirectory()) yield* walkFolder(bytes, shown, own);
    else yield await foundFile(bytes, shown, own);
  }
}

interface OwnFile {
  readonly path: Buffer;
  /** Of it and of what is open beside it. */
  readonly facts: readonly Stats[];
}

const OPEN_BESIDE = ['', '-lock', '-wal', '-shm'];

async function* walkFolder(folder: Buffer, shown: string, own: OwnFile): AsyncGenerator<FoundFile> {
  let entries: RawEntry[];
  try {
    entries = await entriesOf(folder);
  } catch (error) {
    yield failed(folder, shown, asUnreadable(error));
    return;
  }
  const isPart = partsOfSavedPages(entries.map(({ name }) => name.toString('latin1')));
  for (const { name, entry } of entries) {
    const path = Buffer.concat([folder, SLASH, name]);
    const shownPath = `${shown}/${shownNameOf(name)}`;
    if (path.subarray(0, own.path.length).equals(own.path)) continue;
    if (entry.isDirectory() && !isPart(name.toString('latin1'))) yield* walkFolder(path, shownPath, own);
    if (entry.isFile() && !drawsPages(name.toString('latin1'))) yield await foundFile(path, shownPath, own);
  }
}

async function foundFile(path: Buffer, shown: string, own: OwnFile): Promise<FoundFile> {
  try {
    const { size, mtimeMs, dev, ino } = await stat(path);
    // Whatever it is called. It must not even be opened: closing it again would end SQLite’s locks on it.
    if (own.facts.some((each) => each.dev === dev && each.ino === ino)) return failed(path, shown, isOpen());
    return { path, shown, size, changedMs: Math.trunc(mtimeMs), failure: null };
  } catch (error) {
    return failed(path, shown, asUnreadable(error));
  }
}

function failed(path: Buffer, shown: string, failure: CollateError): FoundFile {
  return { path, shown, size: 0, changedMs: 0, failure };
}

function isOpen(): CollateError {
  return new CollateError(
    'not-an-article',
    'This is the archive that is open, or a part of it, and what it holds is in it already. Nothing was imported.',
  );
}

interface RawEntry {
  readonly name: Buffer;
  readonly entry: Pick<Dirent, 'isFile' | 'isDirectory'>;
}

const SLASH = Buffer.from('/');

async function entriesOf(folder: Buffer): Promise<RawEntry[]> {
  const entries: RawEntry[] = [];
  // Node's types do not allow a folder's path to be opened as bytes.
  const opened = await opendir(folder as unknown as string, { encoding: 'buffer' as BufferEncoding });
  for await (const entry of opened) {
    const name = entry.name as unknown as Buffer;
    if (!isClutter(name.toString('latin1'))) entries.push({ name, entry });
  }
  return entries.sort((a, b) => Buffer.compare(a.name, b.name));
}

function shownNameOf(name: Buffer): string {
  return shownName(name.toString('utf8').normalize('NFC'));
}
