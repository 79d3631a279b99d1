/** An item of RSS, its RDF form or Atom, as the fields of a feed item. */
import type { XmlElement } from '../xml/xml-tree.ts';
import { childrenOf, textIn } from '../xml/xml-tree.ts';

/** The vocabularies that feeds mix, with their usual prefixes in case the address is not declared. */
const VOCABULARIES: readonly (readonly [RegExp, string])[] = [
  [/\/mrss|^media$/i, 'media'],
  [/itunes|google\.com\/schemas\/play-podcasts|^googleplay$/i, 'itunes'],
  [/purl\.org\/dc\/|^dc(?:terms)?$/i, 'dc'],
  [/prismstandard\.org|modules\/prism|^prism$/i, 'prism'],
  [/modules\/content|^content$/i, 'content'],
  [/w3\.org\/1999\/xhtml|^xhtml$/i, 'xhtml'],
  [/wordpress\.org\/export\/[\d.]+\/excerpt|^excerpt$/i, 'excerpt'],
  [/wordpress\.org\/export|^wp$/i, 'wp'],
  [/purl\.org\/atom\/app|w3\.org\/2007\/app|^app$/i, 'app'],
  [/schemas\.google\.com\/blogger|^blogger$/i, 'blogger'],
  [/^$|purl\.org\/rss|\/rss\d*\/?$|w3\.org\/2005\/atom|purl\.org\/atom|netscape\.com\/rdf|^(?:rss|atom)$/i, ''],
];

/**
 * A child's name with its vocabulary's usual prefix: "title", "dc:creator"; "?:…" for one that says nothing about the
 * article.
 */
export function feedName({ space, name }: XmlElement): string {
  const known = VOCABULARIES.find(([pattern]) => pattern.test(space));
  return known === undefined ? `?:${name}` : known[1] === '' ? name : `${known[1]}:${name}`;
}

export class FeedFields {
  readonly #byName = new Map<string, XmlElement[]>();

  constructor(element: XmlElement) {
    for (const child of childrenOf(element)) this.#add(child);
  }

  /** What Media RSS says of a film stands in a group, beside the films. */
  #add(element: XmlElement): void {
    const name = feedName(element);
    const before = this.#byName.get(name);
    if (before) before.push(element);
    else this.#byName.set(name, [element]);
    if (name === 'media:group') for (const child of childrenOf(element)) this.#add(child);
  }

  all(name: string): readonly XmlElement[] {
    return this.#byName.get(name) ?? [];
  }

  /** The first of these that has words, and which it was. */
  first(...names: string[]): { readonly name: string; readonly value: string; readonly element: XmlElement } | null {
    for (const name of names)
      for (const element of this.all(name)) {
        const value = textIn(element).trim();
        if (value !== '') return { name, value, element };
      }
    return null;
  }

  /** The article's address: Atom keeps it in an attribute, and puts other addresses beside it. */
  address(): string | null {
    // Click-counting services put their address before the article's, and keep that beside it.
    const original = this.first('?:origlink');
    if (original) return original.value;
    const links = this.all('link');
    const atom = links.filter(({ attributes }) => attributes.href !== undefined);
    const alternates = atom.filter(({ attributes }) => (attributes.rel ?? 'alternate') === 'alternate');
    const own =
      alternates.find(({ attributes }) => !/^(?!https?:)[\w+.-]+:/i.test(attributes.href ?? '')) ?? alternates[0];
    const written = links.map((link) => textIn(link).trim()).find((text) => text !== '');
    const guid = this.all('guid').find(({ attributes }) => attributes.ispermalink !== 'false');
    return written ?? own?.attributes.href ?? (guid ? textIn(guid).trim() : null);
  }

  authors(): string[] {
    const named = [...this.all('author'), ...this.all('dc:creator')].map((author) => {
      const name = childrenOf(author).find((child) => child.name === 'name');
      return personOf(textIn(name ?? author));
    });
    const names = named.length > 0 ? named : this.all('itunes:author').map((author) => personOf(textIn(author)));
    return names.filter((name) => name !== '');
  }

  /** RSS gives the name of the feed that the item came from, Atom that feed's title. */
  source(): string | null {
    const source = this.first('source', 'prism:publicationname', 'dc:publisher')?.element;
    if (!source) return null;
    const title = childrenOf(source).find(({ name }) => name === 'title');
    return childrenOf(source).length > 0 && !title ? null : textIn(title ?? source).trim();
  }

  sections(): string[] {
    return [...this.all('category'), ...this.all('dc:subject')]
      .filter(({ attributes }) => attributes.domain !== 'post_tag' && !isKind(attributes))
      .map((category) => textIn(category).trim() || category.attributes.label || category.attributes.term || '')
      .filter((name) => name !== '');
  }
}

/** Google's category for what an entry is, such as a post of a blog, its comment or its template. */
export function isKind({ scheme }: XmlElement['attributes']): boolean {
  return /^https?:\/\/schemas\.google\.com\/g\/2005#kind$/.test(scheme ?? '');
}

/** RSS asks for an address followed by the name: "desk@daily.example (Ada Finch)". */
function personOf(text: string): string {
  return /\S+@\S+\s*\(([^)]{1,100})\)/.exec(text.slice(0, 500))?.[1] ?? text.trim();
}
