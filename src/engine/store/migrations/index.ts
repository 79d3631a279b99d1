import { firstArchive } from './0001-first-archive.ts';
import type { Migration } from './migration.ts';

/** The complete list, oldest first. */
export const MIGRATIONS: readonly Migration[] = [firstArchive];
