/** Finds the source known by a name or a domain. */
import { foldName } from '../../../text/letters/fold.ts';
import { namesOfAgency } from '../../../text/speech/agencies.ts';
import { type Connection, cellOf } from '../connection.ts';

/** Returns the source known by this name, or else by this domain. */
export function findSource(
  db: Connection,
  { name, domain }: { readonly name: string | null; readonly domain: string | null },
): number | null {
  const lookUp = (kind: 'name' | 'domain', value: string) =>
    cellOf<number>(
      db,
      'SELECT source_id AS id FROM source_alias WHERE kind = ? AND folded = ?',
      kind,
      foldName(value),
    ) ?? null;
  const lookUpAgency = (value: string) => {
    const [agency] = namesOfAgency(value);
    return agency === undefined ? null : lookUp('name', agency);
  };
  return (
    (name === null ? null : (lookUp('name', name) ?? lookUpAgency(name))) ??
    (domain === null ? null : lookUp('domain', domain))
  );
}
