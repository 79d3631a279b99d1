/**
 * A post as WordPress stores it: in the older editor, blank lines separate paragraphs, and shortcodes stand in square
 * brackets.
 */

const BLOCK = /^\s*<\/?(?:p|div|h[1-6]|ul|ol|li|table|blockquote|figure|pre|hr|section|!--)\b/i;

export function htmlFromPost(written: string): string {
  const html = written
    .replace(
      /\[(?:wp_)?caption\b[^\]]{0,1000}\]([\s\S]{0,4000}?)\[\/(?:wp_)?caption\]/gi,
      '\n\n<figure>$1</figure>\n\n',
    )
    .replace(/\[(embed|video|audio|playlist)\b[^\]]{0,1000}\][^[]{0,2000}\[\/\1\]/gi, '')
    .replace(/\[(?:gallery|embed|video|audio|playlist)\b[^\]]{0,1000}\]/gi, '')
    .replace(pairedTags(written), (tags) => (tags.includes('][') ? '\n\n' : ''))
    // A shortcode alone on a line is not text.
    .replace(/^[ \t]*\[\/?[a-z][\w-]{0,40}(?:\s[^\]]{0,500})?\]\s*$/gim, '');
  // The newer editor writes the markup of each block itself.
  if (html.includes('<!-- wp:') || /<pre\b/i.test(html)) return html;
  const pieces = html.split(/\r?\n[ \t]*\r?\n\s*/);
  return pieces.map((piece) => (BLOCK.test(piece) ? piece : `<p>${piece}`)).join('\n');
}

/** A blog's own shortcodes that enclose text, in sequences: "[row][column]" before it, "[/column][/row]" after. */
function pairedTags(post: string): RegExp {
  const names = new Set([...post.matchAll(/\[\/([a-z][\w-]{0,40})\]/gi)].map(([, name]) => name));
  if (names.size === 0) return /(?!)/;
  return new RegExp(`(?:\\[/?(?:${[...names].join('|')})(?:\\s[^\\]]{0,500})?\\])+`, 'gi');
}
