/**
 * What of pasted markup the report has a place for: blocks, strong words, and what was copied out of a report.
 * Cut down as a text, before anything is parsed: parsing a style or a picture is already an attempt to apply or fetch it.
 */
const KEPT = new Set([
  'p',
  'h1',
  'h2',
  'h3',
  'b',
  'strong',
  'div',
  'span',
  'blockquote',
  'figure',
  'ul',
  'ol',
  'li',
  'br',
]);
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?![a-z0-9-])((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const UNSEEN = /<(script|style|title|template|svg|math)\b[\s\S]*?<\/\1\s*>|<!--[\s\S]*?-->/gi;
const OWN_ATTRIBUTE = /\sdata-[a-z-]+="[^"]*"/gi;

export function bareHtml(html: string): string {
  return html.replace(UNSEEN, '').replace(TAG, (_tag, slash: string, name: string, attributes: string) => {
    if (!KEPT.has(name.toLowerCase())) return '';
    return `<${slash}${name}${slash ? '' : (attributes.match(OWN_ATTRIBUTE) ?? []).join('')}>`;
  });
}
