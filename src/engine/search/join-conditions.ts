/** Joins the conditions of a query: what the index can answer into one expression, the rest as filters. */
import { bothFilters, type HitFilter } from '../store/search/hit-filter.ts';
import type { HitPlan } from '../store/search/search.ts';

/** A `match` if the index alone can answer, otherwise a filter; null if there is no condition. */
export type Part = HitFilter | null;

export function grouped(match: string): string {
  return `(${match})`;
}

export function anyOf(matches: readonly string[]): string {
  const distinct = [...new Set(matches)];
  return distinct.length === 1 ? (distinct[0] as string) : distinct.map(grouped).join(' OR ');
}

function allOf(matches: readonly string[]): string {
  return matches.length === 1 ? (matches[0] as string) : matches.map(grouped).join(' AND ');
}

export function matching(match: string | null): HitFilter {
  return match === null ? { kind: 'none' } : { kind: 'match', match };
}

/** Joins everything that matches into one expression, including words that must be absent if there are others to be found. */
export function allParts(parts: readonly Part[]): Part {
  const asked = parts.filter((part) => part !== null).flatMap((part) => (part.kind === 'and' ? part.parts : [part]));
  if (asked.length === 0) return null;
  if (asked.some(({ kind }) => kind === 'none')) return { kind: 'none' };
  const matches = asked.flatMap((part) => (part.kind === 'match' ? [part.match] : []));
  const missing = asked.flatMap((part) => (part.kind === 'not' && part.part.kind === 'match' ? [part.part.match] : []));
  const isJoined = (part: HitFilter) =>
    part.kind === 'match' ||
    (part.kind === 'not' && (part.part.kind === 'none' || (part.part.kind === 'match' && matches.length > 0)));
  const filters = asked.filter((part) => !isJoined(part));
  if (matches.length === 0)
    return filters.length === 0
      ? null
      : filters.length === 1
        ? (filters[0] as HitFilter)
        : { kind: 'and', parts: filters };
  const present = allOf(matches);
  const match = missing.length === 0 ? present : `(${present}) NOT ${grouped(anyOf(missing))}`;
  return filters.length === 0
    ? { kind: 'match', match }
    : { kind: 'and', parts: [{ kind: 'match', match }, ...filters] };
}

export function anyPart(parts: readonly Part[]): Part {
  if (parts.includes(null)) return null;
  const asked = (parts as HitFilter[]).filter(({ kind }) => kind !== 'none');
  if (asked.length === 0) return { kind: 'none' };
  const matches = asked.flatMap((part) => (part.kind === 'match' ? [part.match] : []));
  const filters = asked.filter((part) => part.kind !== 'match');
  if (filters.length === 0) return { kind: 'match', match: anyOf(matches) };
  const all: HitFilter[] = matches.length > 0 ? [{ kind: 'match', match: anyOf(matches) }, ...filters] : filters;
  return all.length === 1 ? (all[0] as HitFilter) : { kind: 'or', parts: all };
}

/** Splits a condition into one expression to rank by, and the rest as filters. */
export function split(part: Part): HitPlan {
  if (part === null) return { match: null, where: null };
  if (part.kind === 'match') return { match: part.match, where: null };
  if (part.kind !== 'and') return { match: null, where: part };
  const matches = part.parts.flatMap((each) => (each.kind === 'match' ? [each.match] : []));
  const filters = part.parts.filter((each) => each.kind !== 'match');
  return {
    match: matches.length === 0 ? null : allOf(matches),
    where: filters.reduce<HitFilter | null>(bothFilters, null),
  };
}
