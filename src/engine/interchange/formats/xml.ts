/** XML as text: an element with its attributes and what is in it. */

/** @param children markup as this function returns it, or words passed through `xmlText` */
export function element(name: string, attributes: Readonly<Record<string, string>>, ...children: string[]): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  const inside = children.join('');
  return inside === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${inside}</${name}>`;
}

/** What XML 1.0 has no way to write, not even as a reference; a lone surrogate is no character. */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // As such, a reader would turn them into spaces in an attribute.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

export function xmlText(words: string): string {
  return words.replace(UNWRITABLE, '\ufffd').replace(/[&<>"\t\n\r]/g, (sign) => SIGNS[sign] as string);
}
