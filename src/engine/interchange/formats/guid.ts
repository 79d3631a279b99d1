/** Names by which other programs know a thing again in a later export: the same thing of the same archive has the same one. */
import { createHash } from 'node:crypto';

/** A UUID of version 8 (RFC 9562): its bits are those of a hash. */
export function guidOf(archiveId: string, kind: string, id: number | string): string {
  const hash = createHash('sha256').update(`${archiveId} ${kind} ${id}`).digest();
  hash[6] = ((hash[6] as number) & 0x0f) | 0x80;
  hash[8] = ((hash[8] as number) & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
