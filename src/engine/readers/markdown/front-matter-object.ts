/** Front matter as an object, as JSON or a parser gives it. Apart from the parsers, because a file is recognised by it. */

export interface FrontMatter {
  /** By lower-case name; values as written, without names left empty. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** The text after it. */
  readonly body: string;
}

/** In characters: longer is a text that begins like front matter. */
export const LONGEST_FRONT_MATTER = 64 * 1024;

/** An object followed by text; null if there is none, or nothing else. */
export function jsonObject(text: string): FrontMatter | null {
  if (!text.startsWith('{')) return null;
  // Braces inside strings do not count.
  let depth = 0;
  for (const { 0: mark, index } of text.slice(0, LONGEST_FRONT_MATTER).matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    depth += mark === '{' ? 1 : mark === '}' ? -1 : 0;
    if (depth > 0) continue;
    const body = text.slice(index + 1);
    return /^[ \t]*\n\s*\S/.test(body) ? parsedObject(text.slice(0, index + 1), body) : null;
  }
  return null;
}

function parsedObject(written: string, body: string): FrontMatter | null {
  try {
    return { fields: fieldsOf(JSON.parse(written)), body };
  } catch {
    return null;
  }
}

export function fieldsOf(value: unknown): Map<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return fields;
  for (const [name, each] of Object.entries(value)) {
    fields.set(name.toLowerCase(), textsOf(each));
  }
  return fields;
}

/** Text, a list of texts, or objects with a name. */
function textsOf(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value.slice(0, 50) : [value];
  return list
    .map((each) => (typeof each === 'object' && each !== null && 'name' in each ? each.name : each))
    .filter((each) => typeof each === 'string')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
