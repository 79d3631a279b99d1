// Apart from the shapes, because the thread that compares needs these and not the library that checks shapes: it would take a fifth of its start.
import type { Discrepancy } from './comparison.ts';

/** The key by which a discrepancy is dismissed: its kind, its values' places and words. It does not depend on the order in which it was found. */
export function discrepancyKey({ kind, values }: Pick<Discrepancy, 'kind' | 'values'>): string {
  const sorted = values.toSorted((a, b) => a.articleId - b.articleId || a.start - b.start);
  const places = sorted.map(
    ({ articleId, start, end, text }) => `${articleId}:${start}-${end}=${encodeURIComponent(text)}`,
  );
  return [kind, ...places].join(' ');
}

/** A key without its places: a dismissal goes by the words, wherever they are in a reread text. */
const wordsOfKey = (key: string): string => key.replace(/:\d+-\d+=/g, ':');
/** The form of keys before they contained words. */
const placesOfKey = (key: string): string => key.replace(/=\S*/g, '');

/** Returns the articles that a discrepancy's key names. */
export function articleIdsOfKey(key: string): number[] {
  return [...key.matchAll(/ (\d+):\d+-\d+/g)].map((match) => Number(match[1]));
}

/** Returns the key that a discrepancy has where its articles have other ids; null where one of them has none, two of them are one, or the key has no words. */
export function keyAmong(key: string, articleIds: ReadonlyMap<number, number>): string | null {
  const [kind = '', ...places] = key.split(' ');
  const values = places.map((place) => {
    const [, id, start, rest = ''] = /^(\d+):(\d+)(-\d+=\S*)$/.exec(place) ?? [];
    return { id, articleId: articleIds.get(Number(id)), start: Number(start), rest };
  });
  if (values.length === 0 || values.some(({ articleId }) => articleId === undefined)) return null;
  const among = (key: 'id' | 'articleId') => new Set(values.map((value) => value[key])).size;
  if (among('id') !== among('articleId')) return null;
  const sorted = values.toSorted((a, b) => (a.articleId ?? 0) - (b.articleId ?? 0) || a.start - b.start);
  return [kind, ...sorted.map(({ articleId, start, rest }) => `${articleId}:${start}${rest}`)].join(' ');
}

/** Whether the key names only places. It then applies only to the texts in which it was made. */
export const isKeyOfPlaces = (key: string): boolean => !key.includes('=');

/** Returns the dismissed discrepancies by key. If the words moved, the match counts only if no other discrepancy has these words now. */
export function setAsideAmong(found: readonly string[], setAside: readonly string[]): ReadonlyMap<string, string> {
  const by = new Map<string, string>();
  const here = new Set(found);
  const byPlaces = new Map(found.map((key) => [placesOfKey(key), key]));
  const moved: string[] = [];
  for (const key of setAside) {
    const same = here.has(key) ? key : isKeyOfPlaces(key) ? byPlaces.get(key) : undefined;
    if (same !== undefined) by.set(same, key);
    else if (!isKeyOfPlaces(key)) moved.push(key);
  }
  const left = Map.groupBy(
    found.filter((key) => !by.has(key)),
    wordsOfKey,
  );
  for (const key of moved) {
    const [one, ...others] = left.get(wordsOfKey(key)) ?? [];
    if (one !== undefined && others.length === 0) by.set(one, key);
  }
  return by;
}
