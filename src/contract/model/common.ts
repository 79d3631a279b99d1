import { z } from 'zod';

export const Id = z.number().int().positive();
/** An instant by this machine's clock, ISO 8601 in UTC. */
export const Instant = z.string();
/** In UTF-16 units, as fields count them. */
export const LONGEST_DATE = 100;
export const LONGEST_NAME = 1_000;
export const LONGEST_NOTE = 20_000;
/** EDTF text as `STANDARDS.md` defines it. */
export const Edtf = z.string().max(LONGEST_DATE);
export const Count = z.number().int().min(0);

/** A file or folder that the host has handed over. The page never sees or makes a path. */
export const FileRef = z.object({ ref: z.string().min(1).max(4_096), name: z.string().max(4_096) });
export type FileRef = z.infer<typeof FileRef>;

export const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'must be bytes');

/** A report or a table as a file; `leftOut` says in whole sentences what its format could not take. */
export const ExportedFile = z.object({
  name: z.string(),
  mediaType: z.string(),
  bytes: Bytes,
  leftOut: z.array(z.string()),
});
export type ExportedFile = z.infer<typeof ExportedFile>;

/** Unicode code points, half-open. */
export const Span = z.object({ start: Count, end: Count });
export type Span = z.infer<typeof Span>;

/** As many ids as one call may name. */
export const Ids = z.array(Id).max(10_000);

/** A name, a title, a tag. */
export const ShortWords = z.string().max(LONGEST_NAME);
/** A reason, a note. */
export const LongWords = z.string().max(LONGEST_NOTE);

export const Limit = z.number().int().min(1).max(500).default(50);
/** Selects a part of a list. The answer gives its `total`. */
export const Paged = z.object({ offset: Count.default(0), limit: z.number().int().min(1).max(500).default(500) });
export const Nothing = z.object({});
/** The answer of an act: the act to undo, and its name in a toast. */
export const Acted = z.object({ actId: Id, label: z.string() });
export type Acted = z.infer<typeof Acted>;
