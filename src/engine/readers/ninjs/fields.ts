/** The fields of a ninjs item, in any version: names in lower or mixed case, single values or lists by role. */

import { type Json, objectOf, objectsOf, stringOf } from '../../extract/json-values.ts';

export interface Text {
  readonly value: string;
  readonly isHtml: boolean;
}

/** The item's fields by lower-case name without "_": version 2 wrote "versioncreated", version 3 "versionCreated". */
export class NinjsFields {
  readonly #values: ReadonlyMap<string, unknown>;

  constructor(item: Json) {
    this.#values = new Map(Object.entries(item).map(([name, value]) => [plain(name), value]));
  }

  has(...names: string[]): boolean {
    return names.some((name) => this.#values.has(name));
  }

  text(...names: string[]): string | null {
    for (const name of names) {
      const value = stringOf(this.#values.get(name));
      if (value !== null) return value;
    }
    return null;
  }

  /** A list of objects; version 1 uses the singular. */
  list(...names: string[]): readonly Json[] {
    return names.flatMap((name) => objectsOf(this.#values.get(name)));
  }

  /** Also lists of objects, whose names a vendor writes under `by` or `byline`. */
  bylines(): string[] {
    return this.list('bylines', 'authors', 'by').flatMap(
      ({ name, byline, by, value }) => [byline, by, name, value].map(stringOf).find((line) => line !== null) ?? [],
    );
  }

  names(...names: string[]): string[] {
    return this.list(...names).flatMap(({ name, literal }) => stringOf(name) ?? stringOf(literal) ?? []);
  }

  /** The headline of the main role, or the first. */
  headline(): string | null {
    const headlines = this.list('headlines');
    const main = headlines.find(({ role }) => role === 'main') ?? headlines[0];
    return this.text('headline') ?? (main ? stringOf(main.value) : null);
  }

  /** Every body, those with markup first, because they have paragraphs. */
  bodies(): Text[] {
    const texts = [...this.#textsOf('body'), ...inside(this.#values.get('body')), ...listed(this.list('bodies'))];
    return texts.sort((a, b) => Number(b.isHtml) - Number(a.isHtml));
  }

  descriptions(): Text[] {
    const listing = this.list('descriptions').filter(({ role }) => role !== 'caption');
    return [...this.#textsOf('description'), ...listed(listing)];
  }

  /** Accompanying pictures and films. */
  associations(): readonly Json[] {
    const value = this.#values.get('associations');
    return objectsOf(Array.isArray(value) ? value : Object.values(objectOf(value) ?? {}));
  }

  /** body_html, body_xhtml, body_text and vendors' own names. */
  #textsOf(name: string): Text[] {
    return [...this.#values].flatMap(([key, value]) => {
      const text = stringOf(value);
      return text !== null && key.startsWith(name) ? { value: text, isHtml: /html/.test(key) || looksHtml(text) } : [];
    });
  }
}

/** One body in several formats, as some agencies send it: {nitf: "…", html: "…"}; or as version 2 lists them. */
function inside(bodies: unknown): Text[] {
  const body = objectOf(bodies) ?? {};
  if (typeof body.value === 'string') return listed([body]);
  const texts = Object.values(body).flatMap((value) => stringOf(value) ?? []);
  return texts
    .map((text) => ({ value: nitfStory(text) ?? text, isHtml: looksHtml(text) }))
    .toSorted((a, b) => b.value.length - a.value.length);
}

/** What stands between the first tag that opens the content and the last that closes it; null without both. */
function nitfStory(text: string): string | null {
  const opened = /<body\.content(?:\s[^<>]*)?>/i.exec(text);
  const closed = [...text.matchAll(/<\/body\.content>/gi)].at(-1);
  if (!opened || !closed || closed.index < opened.index) return null;
  return text.slice(opened.index + opened[0].length, closed.index);
}

function listed(texts: readonly Json[]): Text[] {
  return texts.flatMap((each) => {
    const value = stringOf(each.value);
    const type = `${stringOf(each.contenttype) ?? stringOf(each.contentType) ?? ''} ${stringOf(each.role) ?? ''}`;
    return value === null ? [] : { value, isHtml: /html/i.test(type) || looksHtml(value) };
  });
}

function looksHtml(text: string): boolean {
  return /<(?:p|div|br|section|h\d)\b[^<>]{0,300}>/i.test(text);
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll('_', '');
}
