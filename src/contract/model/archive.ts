import { z } from 'zod';
import { Count, Id, Instant } from './common.ts';

/** One file that contains everything about a body of work. */
export const ArchiveStatus = z.object({
  /** The file's name without its folder. */
  name: z.string(),
  /** Where the file is: copies of an archive have its id. */
  path: z.string(),
  archiveId: z.string(),
  readOnly: z.boolean(),
  /** If it is read-only: why, in words, such as who holds it and since when. */
  heldBy: z.string().nullable(),
  articles: Count,
  sources: Count,
  claims: Count,
  languages: Count,
  reports: Count,
  /** Articles that a search might miss yet. */
  notIndexed: Count,
  /** Articles whose copies have yet to be looked for. */
  notCompared: Count,
  /** Articles that cannot be searched (or only by their earlier words), or whose copies cannot be looked for: too large, or damaged. They are in neither count, and are tried again when the archive is next opened. */
  leftOut: z.array(z.object({ articleId: Id, title: z.string(), from: z.enum(['search', 'origins']) })),
  /**
   * What of the file could not be read when it was needed; null if nothing. Where only the index is damaged, it is made anew from the texts when the archive is
   * next opened. Otherwise nothing more is written to the archive: what can be read still can, and `archive.check` says more.
   */
  damaged: z.enum(['archive', 'index']).nullable(),
  /** What could not be written for seconds, because the disk is full or something else keeps it from that. It is tried on, and nothing that waits is lost. */
  stalled: z.array(z.object({ from: z.enum(['search', 'origins']), isDiskFull: z.boolean() })),
  /** It is open read-only, and an earlier version of the program made its index: some spellings are found only as they were then. */
  hasOlderIndex: z.boolean(),
  bytes: Count,
});
export type ArchiveStatus = z.infer<typeof ArchiveStatus>;

export const ARCHIVE_CHECKS = ['file', 'foreign keys', 'originals', 'texts', 'anchors', 'index coverage'] as const;

export const ArchiveCheck = z.object({
  ok: z.boolean(),
  checks: z.array(
    z.object({ name: z.enum(ARCHIVE_CHECKS), ok: z.boolean(), counted: Count, problems: z.array(z.string()) }),
  ),
});
export type ArchiveCheck = z.infer<typeof ArchiveCheck>;

/** One thing that the analyst did. */
export const Act = z.object({
  actId: Id,
  at: Instant,
  kind: z.string(),
  label: z.string(),
  state: z.enum(['done', 'undone', 'final']),
  /** In the log, why a final act cannot be undone. */
  whyFinal: z.string().optional(),
});
export type Act = z.infer<typeof Act>;
