import { z } from 'zod';

export const Id = z.number().int().positive();
/** An instant of this machine's clock, ISO 8601 in UTC. */
export const Instant = z.string();
/** EDTF text by `STANDARDS.md`. */
export const Edtf = z.string();
export const Count = z.number().int().min(0);

/** A file or folder that the host has handed over; the page never sees or makes a path. */
export const FileRef = z.object({ ref: z.string().min(1), name: z.string() });
export type FileRef = z.infer<typeof FileRef>;

export const Bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array, 'must be bytes');

/** Unicode code points, half open. */
export const Span = z.object({ start: Count, end: Count });
export type Span = z.infer<typeof Span>;

export const Limit = z.number().int().min(1).max(500).default(50);
export const Nothing = z.object({});
/** What an act answers: the act to undo, and how it is named in a toast. */
export const Acted = z.object({ actId: Id, label: z.string() });
export type Acted = z.infer<typeof Acted>;
