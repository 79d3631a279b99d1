/** This machine's settings and its recently opened archives, in one JSON file that is always replaced as a whole. */
import { copyFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const Kept = z.object({
  preferences: z.record(z.string(), z.unknown()).default({}),
  recentArchives: z.array(z.object({ path: z.string(), opened: z.string() })).default([]),
});
type Kept = z.infer<typeof Kept>;

const NOTHING: Kept = { preferences: {}, recentArchives: [] };
const MOST_RECENT = 20;

export function readPreferences(file: string): Kept {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return NOTHING;
  }
  try {
    return Kept.parse(JSON.parse(text));
  } catch {
    // A damaged file is copied aside, because the next setting would overwrite it.
    copyFileSync(file, `${file}.damaged`);
    return NOTHING;
  }
}

/** Changes settings; null removes one. @returns all settings */
export function changePreferences(file: string, changes: Record<string, unknown>): Record<string, unknown> {
  const kept = readPreferences(file);
  const preferences = Object.fromEntries(
    Object.entries({ ...kept.preferences, ...changes }).filter(([, value]) => value !== null),
  );
  write(file, { ...kept, preferences });
  return preferences;
}

export function noteRecentArchive(file: string, archive: Kept['recentArchives'][number]): void {
  const kept = readPreferences(file);
  const others = kept.recentArchives.filter((other) => other.path !== archive.path);
  write(file, { ...kept, recentArchives: [archive, ...others].slice(0, MOST_RECENT) });
}

function write(file: string, kept: Kept): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.part`, `${JSON.stringify(kept, null, 2)}\n`);
  renameSync(`${file}.part`, file);
}
