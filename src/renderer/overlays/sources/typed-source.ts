/** What is known about a source, as fields to type into. */

import { LONGEST_NAME } from '../../../contract/model/common.ts';
import { MOST_NAMES, type Source } from '../../../contract/model/sources/source.ts';
import { countWords } from '../../parts/words.ts';

export type TypedSource = ReturnType<typeof asTyped>;

export function asTyped({ name, kind, country, aliases, domains, note }: Source) {
  return { name, kind, country: country ?? '', aliases: aliases.join('\n'), domains: domains.join('\n'), note };
}

/** Only what was changed here: what another window changed meanwhile stays. */
export function changesBetween(before: TypedSource, typed: TypedSource) {
  const isChanged = (field: keyof TypedSource) => typed[field] !== before[field];
  return {
    ...(isChanged('name') && { name: typed.name.trim() }),
    ...(isChanged('kind') && { kind: typed.kind }),
    ...(isChanged('country') && { country: typed.country.trim() || null }),
    ...(isChanged('aliases') && { aliases: linesOf(typed.aliases) }),
    ...(isChanged('domains') && { domains: linesOf(typed.domains) }),
    ...(isChanged('note') && { note: typed.note }),
  };
}

/** The longest text that could hold as many names as a source may have, in UTF-16 units. */
export const LONGEST_LIST = MOST_NAMES * (LONGEST_NAME + 1);

/** @returns what keeps names written one per line from being saved; null if nothing does */
export function problemOfLines(typed: string): string | null {
  const names = linesOf(typed);
  const long = names.find((name) => name.length > LONGEST_NAME);
  if (long !== undefined)
    return `The line that begins “${long.slice(0, 30)}…” is too long: a name has at most ${countWords(LONGEST_NAME)} characters.`;
  if (names.length > MOST_NAMES)
    return `There are ${countWords(names.length)} lines; a source has at most ${countWords(MOST_NAMES)}.`;
  return null;
}

function linesOf(typed: string): string[] {
  return [
    ...new Set(
      typed
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ];
}
