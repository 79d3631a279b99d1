/** Files and folders handed over → every file in them, in order of name, with the path that is shown. */
import type { Dirent } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { CollateError } from '../../contract/errors.ts';
import type { ImportRoot } from '../store/import-files.ts';
import { asUnreadable } from './file-input.ts';

export interface FoundFile {
  /** In the file system's own bytes: a name need not be text. */
  readonly path: Uint8Array;
  /** From the folder that was handed over on, with "/", unprintable characters as "\ufffd". */
  readonly shown: string;
  readonly size: number;
  /** When it was last written to; 0 where that is not known. */
  readonly changedMs: number;
  /** Set where the file or folder cannot be read. */
  readonly failure: CollateError | null;
}

/** @param path as text, or in the bytes that the file system gave */
export function rootOf(path: string | Uint8Array): ImportRoot {
  const bytes = Buffer.from(path as string);
  return { path: bytes, shown: shownName(Buffer.from(basename(bytes.toString('latin1')), 'latin1')) };
}

/**
 * Hidden files, links, the folder of pictures and styles beside a saved page, and `leaveOut` are left out of folders.
 * A link inside a folder is no loss: what it leads to there is found by itself.
 * @param leaveOut the open archive: neither it nor its companions are imported into itself
 */
export async function* walkFiles(roots: readonly ImportRoot[], leaveOut: string): AsyncGenerator<FoundFile> {
  const own = Buffer.from(leaveOut);
  for (const { path, shown } of roots) {
    const bytes = Buffer.from(path);
    try {
      const facts = await stat(bytes);
      if (facts.isDirectory()) yield* walkFolder(bytes, shown, own);
      else yield { path: bytes, shown, size: facts.size, changedMs: Math.trunc(facts.mtimeMs), failure: null };
    } catch (error) {
      yield { path: bytes, shown, size: 0, changedMs: 0, failure: asUnreadable(error) };
    }
  }
}

async function* walkFolder(folder: Buffer, shown: string, own: Buffer): AsyncGenerator<FoundFile> {
  let entries: RawEntry[];
  try {
    entries = await entriesOf(folder);
  } catch (error) {
    yield { path: folder, shown, size: 0, changedMs: 0, failure: asUnreadable(error) };
    return;
  }
  const isPart = partsOfSavedPages(entries);
  for (const { name, entry } of entries) {
    const path = Buffer.concat([folder, SLASH, name]);
    const shownPath = `${shown}/${shownName(name)}`;
    if (path.subarray(0, own.length).equals(own)) continue;
    if (entry.isDirectory() && !isPart(name)) yield* walkFolder(path, shownPath, own);
    if (entry.isFile()) yield await foundFile(path, shownPath);
  }
}

async function foundFile(path: Buffer, shown: string): Promise<FoundFile> {
  try {
    const { size, mtimeMs } = await stat(path);
    return { path, shown, size, changedMs: Math.trunc(mtimeMs), failure: null };
  } catch (error) {
    return { path, shown, size: 0, changedMs: 0, failure: asUnreadable(error) };
  }
}

interface RawEntry {
  readonly name: Buffer;
  readonly entry: Pick<Dirent, 'isFile' | 'isDirectory'>;
}

const SLASH = Buffer.from('/');
const LEFT_OUT = new Set(['thumbs.db', 'desktop.ini', '__macosx']);

async function entriesOf(folder: Buffer): Promise<RawEntry[]> {
  const entries: RawEntry[] = [];
  // Node's types know no folder opened in bytes.
  const opened = await opendir(folder as unknown as string, { encoding: 'buffer' as BufferEncoding });
  for await (const entry of opened) {
    const name = entry.name as unknown as Buffer;
    if (name[0] !== DOT && !LEFT_OUT.has(name.toString('latin1').toLowerCase())) entries.push({ name, entry });
  }
  return entries.sort((a, b) => Buffer.compare(a.name, b.name));
}

const DOT = 0x2e;
/** What browsers add to a page's name for the folder of its parts. */
const PARTS_FOLDER = /(?:_files|\.files|-files|-Dateien|_fichiers|_archivos|_ficheiros|_bestanden|_pliki|_file)$/i;
const PAGE = /\.x?html?$/i;

/** Whether a folder holds the parts of a page that was saved beside it: `Story_files` beside `Story.html`. */
function partsOfSavedPages(entries: readonly RawEntry[]): (name: Buffer) => boolean {
  const names = entries.map(({ name }) => name.toString('latin1'));
  const pages = new Set(names.filter((name) => PAGE.test(name)).map((name) => name.replace(PAGE, '')));
  return (name) => {
    const text = name.toString('latin1');
    return PARTS_FOLDER.test(text) && pages.has(text.replace(PARTS_FOLDER, ''));
  };
}

/** Control characters, breaks, and signs that would turn the direction of what stands around the name. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/gu;

function shownName(name: Buffer): string {
  return name.toString('utf8').normalize('NFC').replace(UNPRINTABLE, '\ufffd');
}
