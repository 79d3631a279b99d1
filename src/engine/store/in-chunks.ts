/** Cuts a list of ids that is too long for one query or one turn. */
export function* inChunks(ids: readonly number[], size: number): Generator<readonly number[]> {
  for (let at = 0; at < ids.length; at += size) yield ids.slice(at, at + size);
}
