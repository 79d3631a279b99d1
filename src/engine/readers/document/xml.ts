/** XML as elements that open, hold text and close: no entities but the five of XML, nothing fetched, errors passed over. */
import { SaxesParser, type SaxesTagNS } from 'saxes';
import { decode } from '../../extract/decode.ts';

export interface XmlElement {
  /** Without its prefix. */
  readonly name: string;
  /** The value of the attribute of that local name, whatever its prefix; null where it is absent. */
  attribute(name: string): string | null;
}

export interface XmlHandler {
  /** @returns false to leave the element out with all that stands in it (`close` is then not called) */
  open(element: XmlElement): boolean | undefined;
  close?(name: string): void;
  text?(text: string): void;
}

/** Never throws of itself. */
export function parseXml(bytes: Uint8Array, handler: XmlHandler): void {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let depth = 0;
  let skippedFrom = 0;
  // Documents of offices that are damaged somewhere are still read in every program.
  parser.on('error', () => {});
  parser.on('opentag', (tag) => {
    depth++;
    if (skippedFrom === 0 && handler.open(elementOf(tag)) === false) skippedFrom = depth;
  });
  parser.on('closetag', (tag) => {
    if (skippedFrom === 0) handler.close?.(tag.local);
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

function elementOf(tag: SaxesTagNS): XmlElement {
  return {
    name: tag.local,
    attribute: (name) => Object.values(tag.attributes).find(({ local }) => local === name)?.value ?? null,
  };
}
