/** The files of an archive that may be articles, each under a name of its own. */
import { shownName } from './archive-paths.ts';
import { drawsPages, isClutter, partsOfSavedPages } from './left-out.ts';

interface ArchiveFile<Entry> {
  readonly entry: Entry;
  /** As it is shown: unique in the archive, whatever a file system would make of it. */
  readonly member: string;
  /** Last part of its path. */
  readonly name: string;
}

/** @param entries with paths as the archive has them, "/" between the parts */
export function archiveFiles<Entry extends { readonly name: string }>(entries: readonly Entry[]): ArchiveFile<Entry>[] {
  const isPart = partsOfSavedPages(entries.map(({ name }) => name));
  const unique = uniqueNames();
  return entries
    .filter(({ name }) => {
      const parts = name.split('/');
      if (parts.some(isClutter) || drawsPages(name)) return false;
      return !parts.some((_, i) => i > 0 && isPart(parts.slice(0, i).join('/')));
    })
    .map((entry) => ({
      entry,
      member: unique(shownName(entry.name.normalize('NFC'))),
      name: entry.name.slice(entry.name.lastIndexOf('/') + 1),
    }));
}

/** Gives a name back, or the name with a number where it was given before. */
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
