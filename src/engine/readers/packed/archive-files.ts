/** The files in an archive that may be articles, each under a unique name. */
import { shownName } from './archive-paths.ts';
import { drawsPages, isClutter, partsOfBundles, partsOfSavedPages } from './left-out.ts';

interface ArchiveFile<Entry> {
  readonly entry: Entry;
  /** As shown: unique in the archive, whatever a file system would make of it. */
  readonly member: string;
  /** Last part of its path. */
  readonly name: string;
}

/** @param entries with paths as the archive has them, parts separated by "/" */
export function archiveFiles<Entry extends { readonly name: string }>(entries: readonly Entry[]): ArchiveFile<Entry>[] {
  const names = entries.map(({ name }) => name);
  const isPart = partsOfSavedPages(names);
  const isBundled = partsOfBundles(names);
  const unique = uniqueNames();
  return entries
    .filter(({ name }) => {
      const parts = name.split('/');
      if (parts.some(isClutter) || drawsPages(name) || isBundled(name)) return false;
      return !parts.some((_, i) => i > 0 && isPart(parts.slice(0, i).join('/')));
    })
    .map((entry) => ({
      entry,
      member: unique(shownName(entry.name.normalize('NFC'))),
      name: entry.name.slice(entry.name.lastIndexOf('/') + 1),
    }));
}

/** Returns a name unchanged, or with a number if it was returned before. */
export function uniqueNames(): (name: string) => string {
  const given = new Map<string, number>();
  return (name) => {
    let unique = name;
    for (let count = given.get(name) ?? 0; given.has(unique); ) {
      count++;
      given.set(name, count);
      unique = `${name} (${count + 1})`;
    }
    given.set(unique, 0);
    return unique;
  };
}
