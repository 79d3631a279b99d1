/** XML as a stream of elements and text: no entities except XML's own five, nothing fetched, errors skipped. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { decode } from '../../extract/charset/decode.ts';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** The value of the attribute with that local name, whatever its prefix; null if absent. */
  attribute(name: string): string | null;
  /** All attributes with that local name. */
  attributes(name: string): string[];
}

interface XmlHandler {
  /** @returns false to leave out the element and everything in it (`close` is then not called) */
  open(element: XmlElement): boolean | undefined;
  close?(name: string): void;
  text?(text: string): void;
}

/** Slightly damaged office documents are still read by every program. An error for each of a million characters would take minutes to make. */
class LenientParser extends SaxesParser {
  override fail(): this {
    return this;
  }
}

/** Never throws by itself. */
export function parseXml(bytes: Uint8Array, handler: XmlHandler): void {
  // Prefixes are not resolved: the part makes clear which namespace is meant, and resolving is slow in deep nesting.
  const parser = new LenientParser({ position: false, xmlns: false });
  let depth = 0;
  let skippedFrom = 0;
  parser.on('opentag', (tag) => {
    depth++;
    if (skippedFrom === 0 && handler.open(elementOf(tag)) === false) skippedFrom = depth;
  });
  parser.on('closetag', ({ name }) => {
    if (skippedFrom === 0) handler.close?.(localName(name));
    else if (depth === skippedFrom) skippedFrom = 0;
    depth--;
  });
  const write = (text: string) => {
    if (skippedFrom === 0) handler.text?.(text);
  };
  parser.on('text', write);
  parser.on('cdata', write);
  parser.write(decode(bytes).text).close();
}

function elementOf({ name, attributes }: SaxesTagPlain): XmlElement {
  return {
    name: localName(name),
    attributes: (wanted) =>
      Object.entries(attributes).flatMap(([key, value]) => (localName(key) === wanted ? [value] : [])),
    attribute: (wanted) => {
      for (const key in attributes) if (localName(key) === wanted) return attributes[key] ?? null;
      return null;
    },
  };
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
