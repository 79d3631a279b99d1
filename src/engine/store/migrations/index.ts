import { firstArchive } from './0001-first-archive.ts';
import { importFiles } from './0003-imports.ts';
import type { Migration } from './migration.ts';

/** The complete list, oldest first. */
export const MIGRATIONS: readonly Migration[] = [firstArchive, importFiles];
