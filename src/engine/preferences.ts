/** This machine's settings and its recently opened archives, in one JSON file that is always replaced as a whole. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { nameOfPart } from './store/parts-left.ts';

const Kept = z.object({
  preferences: z.record(z.string(), z.unknown()).default({}),
  recentArchives: z.array(z.object({ path: z.string(), opened: z.string() })).default([]),
});
type Kept = z.infer<typeof Kept>;

const NOTHING: Kept = { preferences: {}, recentArchives: [] };
const MOST_RECENT = 20;

export function readPreferences(file: string): Kept {
  return read(file) ?? NOTHING;
}

/** A damaged file is copied aside before it is written over. */
function readToChange(file: string): Kept {
  const kept = read(file);
  if (kept === null) copyFileSync(file, `${file}.damaged`);
  return kept ?? NOTHING;
}

/** Returns null if it is damaged. */
function read(file: string): Kept | null {
  if (!existsSync(file)) return NOTHING;
  try {
    return Kept.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** Changes settings; null removes one. @returns all settings */
export function changePreferences(file: string, changes: Record<string, unknown>): Record<string, unknown> {
  const kept = readToChange(file);
  const preferences = Object.fromEntries(
    Object.entries({ ...kept.preferences, ...changes }).filter(([, value]) => value !== null),
  );
  write(file, { ...kept, preferences });
  return preferences;
}

export function noteRecentArchive(file: string, archive: Kept['recentArchives'][number]): void {
  const kept = readToChange(file);
  const others = kept.recentArchives.filter((other) => other.path !== archive.path);
  write(file, { ...kept, recentArchives: [archive, ...others].slice(0, MOST_RECENT) });
}

function write(file: string, kept: Kept): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  // A name that no other program writes at: another window may change a setting at the same time.
  const part = join(folder, nameOfPart(`${basename(file)}.`));
  try {
    writeFileSync(part, `${JSON.stringify(kept, null, 2)}\n`);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
