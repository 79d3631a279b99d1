/** What is meant by a typed name of a source or collection. */
import { surfaceFold } from '../../text/tokens/normaliser.ts';

interface Named {
  readonly id: number;
  readonly name: string;
}

/** The same names in the form in which they are compared. */
export const foldedNames = (names: readonly Named[]): Named[] =>
  names.map(({ id, name }) => ({ id, name: ` ${folded(name)} ` }));

/** Finds those with this whole name, or, if there are none, those whose name contains these words in this order. The last word may be unfinished. */
export function idsNamed(names: readonly Named[], typed: string): number[] {
  const wanted = folded(typed);
  const same = names.filter(({ name }) => name === ` ${wanted} `);
  const found = same.length > 0 ? same : names.filter(({ name }) => wanted !== '' && name.includes(` ${wanted}`));
  return [...new Set(found.map(({ id }) => id))];
}

function folded(name: string): string {
  return name
    .split(/[^\p{L}\p{M}\p{N}.]+/u)
    .map(surfaceFold)
    .filter(Boolean)
    .join(' ');
}
