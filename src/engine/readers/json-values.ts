/** Reads JSON values of unknown shape as the type that is wanted. */

export type Json = Readonly<Record<string, unknown>>;

/** A non-empty text, or null. */
export function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

export function objectOf(value: unknown): Json | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : null;
}

/** The list, or a single value as a list; empty if absent. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

export function objectsOf(value: unknown): Json[] {
  return listOf(value)
    .map(objectOf)
    .filter((each) => each !== null);
}
