/** Reads JSON values of unknown shape as the type that is wanted. */

export type Json = Readonly<Record<string, unknown>>;

/** A non-empty text, or null. */
export function stringOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** A text, or a number as a text. */
export function idOf(value: unknown): string | null {
  return typeof value === 'number' ? String(value) : stringOf(value);
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectOf(value: unknown): Json | null {
  return isObject(value) ? value : null;
}

/** The list, or a single value as a list; empty if absent. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

export function objectsOf(value: unknown): Json[] {
  return listOf(value).filter(isObject);
}

/** The value; null where the text is no JSON. */
export function parsedJson(text: string, reviver?: (key: string, value: unknown) => unknown): unknown {
  try {
    return JSON.parse(text, reviver);
  } catch {
    return null;
  }
}
