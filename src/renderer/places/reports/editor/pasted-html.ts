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
/** A tag; else a declaration, which is not shown; else a sign that begins none, but might with what is behind the next tag. */
const MARKUP = /<(\/?)([a-z][a-z0-9-]*)(?![a-z0-9-])((?:"[^"]*"|'[^']*'|[^'">])*)>|<[!?][^>]*>?|</gi;
const UNSEEN = /<(?:(script|style|title|template|svg|math)\b|!--)/gi;
const OWN_ATTRIBUTE = /\sdata-[a-z-]+="[^"]*"/gi;
/** The numbers of passages and claims mean others in another archive. */
const OWN_ANYWHERE = /\sdata-(?!evidenceids?=|claimids?=)[a-z-]+="[^"]*"/gi;
/** Some editors put everything they copy into a bold element that says it is none. */
const NOT_BOLD = /(?<![-\w])font-weight\s*:\s*(?:normal|[1-4]00)\b/i;

/** @param archiveId of the open archive: what was copied from another one is pasted as words */
export function bareHtml(html: string, archiveId: string): string {
  return withoutUnseen(html).replace(MARKUP, (found, slash?: string, tag?: string, attributes = '') => {
    if (tag === undefined) return found === '<' ? '&lt;' : '';
    const name = tag.toLowerCase();
    if (!KEPT.has(name) || ((name === 'b' || name === 'strong') && NOT_BOLD.test(attributes))) return '';
    const kept = attributes.includes(` data-archive="${archiveId}"`) ? OWN_ATTRIBUTE : OWN_ANYWHERE;
    return `<${slash}${tag}${slash ? '' : (attributes.match(kept) ?? []).join('')}>`;
  });
}

/** Each kind that is not ended is sought only once, so that it takes no longer than the text is long. */
function withoutUnseen(html: string): string {
  const endless = new Set<string>();
  let [seen, at] = ['', 0];
  for (const { 0: opening, 1: tag, index } of html.matchAll(UNSEEN)) {
    const ending = tag === undefined ? '-->' : `</${tag.toLowerCase()}\\s*>`;
    if (index < at || endless.has(ending)) continue;
    const end = endOf(html, ending, index + opening.length);
    if (end === undefined) endless.add(ending);
    else [seen, at] = [seen + html.slice(at, index), end];
  }
  return seen + html.slice(at);
}

function endOf(html: string, ending: string, from: number): number | undefined {
  const found = new RegExp(ending, 'gi');
  found.lastIndex = from;
  return found.test(html) ? found.lastIndex : undefined;
}
