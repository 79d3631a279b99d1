import { firstArchive } from './0001-first-archive.ts';
import { origins } from './0002-origins.ts';
import { importFiles } from './0003-imports.ts';
import { versions } from './0004-versions.ts';
import type { Migration } from './migration.ts';

/** The complete list, oldest first. */
export const MIGRATIONS: readonly Migration[] = [firstArchive, origins, importFiles, versions];
