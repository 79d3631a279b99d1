/** An original made safe to show. */
import { decode } from '../extract/decode.ts';
import { sanitise } from '../extract/sanitise.ts';

/** @returns HTML that runs nothing and loads nothing, and the charset that the bytes were read in. */
export function originalView(bytes: Uint8Array, mediaType: string): { html: string; charset: string | null } {
  if (/^(?:text\/html|application\/xhtml\+xml)/.test(mediaType)) {
    const { text, charset } = decode(bytes);
    return { html: sanitise(text), charset };
  }
  if (/^(?:text\/|application\/(?:.*\+)?(?:json|xml))/.test(mediaType)) {
    const { text, charset } = decode(bytes);
    return { html: `<pre style="white-space: pre-wrap">${escaped(text)}</pre>`, charset };
  }
  return {
    html: `<p>This original is ${escaped(mediaType)}, which cannot be shown here. Save it to open it in another program.</p>`,
    charset: null,
  };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
