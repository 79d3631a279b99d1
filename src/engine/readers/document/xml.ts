/** XML as elements that open, hold text and close: no entities but the five of XML, nothing fetched, errors passed over. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { decode } from '../../extract/decode.ts';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** The value of the attribute of that local name, whatever its prefix; null where it is absent. */
  attribute(name: string): string | null;
  /** Of all attributes of that local name. */
  attributes(name: string): string[];
}

interface XmlHandler {
  /** @returns false to leave the element out with all that stands in it (`close` is then not called) */
  open(element: XmlElement): boolean | undefined;
  close?(name: string): void;
  text?(text: string): void;
}

/** Never throws of itself. */
export function parseXml(bytes: Uint8Array, handler: XmlHandler): void {
  // Prefixes are not resolved: which namespace is meant is clear from the part, and resolving is slow in deep nesting.
  const parser = new SaxesParser({ position: false, xmlns: false });
  let depth = 0;
  let skippedFrom = 0;
  // Documents of offices that are damaged somewhere are still read in every program.
  parser.on('error', () => {});
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

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
