/** What is known about a source, as fields to type into. */
import type { Source } from '../../../contract/model/sources/source.ts';

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
