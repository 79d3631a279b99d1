/**
 * What the report keeps of pasted markup: blocks, bold text, its own copies. Filtered as text, since merely parsing a style or picture may apply or fetch it.
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
