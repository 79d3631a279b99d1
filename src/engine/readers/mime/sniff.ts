/** Distinguishes messages, and pages saved as messages, from other text by the first bytes of a file. */

import { alternatives } from '../../../text/alternatives.ts';
import { oncePerHead } from '../input/head.ts';
import { latin1 } from '../input/latin1.ts';

const HEADER = /^([!-9;-~]+)[ \t]*:/;
const NAMES = new RegExp(
  alternatives`
  ^(?:from|to|cc|bcc|subject|date|sender|reply-to|message-id|mime-version|
  content-(?:type|transfer-encoding|location|disposition|language)|received|return-path|delivered-to|envelope-to|
  references|in-reply-to|x-[\w-]+|dkim-signature|authentication-results|received-spf|arc-[\w-]+|list-[\w-]+|
  newsgroups|path|thread-(?:topic|index)|errors-to|precedence|snapshot-content-location)$
`,
  'i',
);

/** How many mail header names the text begins with; 0 if it begins with something else. */
export function looksLikeHeaders(head: Uint8Array): number {
  const names = new Set<string>();
  let misfits = 0;
  for (const line of headerLines(head)) {
    if (/^[ \t]/.test(line) || /^>?From /.test(line)) continue;
    const name = HEADER.exec(line.slice(0, 200))?.[1];
    if (name === undefined) break;
    if (NAMES.test(name)) names.add(name.toLowerCase());
    else if (++misfits > names.size + 3) break;
  }
  return [...names].some((name) => !name.startsWith('x-')) && names.size > 0 && names.size >= misfits / 3
    ? names.size
    : 0;
}

/** Two headers are enough if they say how the body is encoded, or who sent it. */
export function beginsAsMail(head: Uint8Array): boolean {
  const block = headerLines(head).join('\n');
  if (/^from:.{0,200}\S@\S/im.test(block) && /^(?:subject|date):/im.test(block)) return true;
  return (
    /^content-type:[ \t]*[a-z]+\/[\w.+-]+[ \t]*(?:;|$)/im.test(block) &&
    /^(?:mime-version|content-(?:transfer-encoding|disposition)):|\bboundary=/im.test(block)
  );
}

/** A page that a browser saved with its pictures (MHTML), not a message containing a page. */
export function isPageArchive(head: Uint8Array, name: string): boolean {
  const block = headerLines(head).join('\n');
  if (!/^content-type:[ \t]*(?:multipart\/related|text\/html)/im.test(block)) return false;
  if (/^(?:snapshot-content-location|x-maf):|^from:[ \t]*"?<?saved by/im.test(block)) return true;
  if (/\.mht(?:ml)?$/i.test(name)) return true;
  return /^content-location:/im.test(block) && !/^(?:to|received|message-id|return-path|delivered-to):/im.test(block);
}

const headerLines = oncePerHead((head): string[] => {
  const start = latin1(head, 32_768);
  const lines = start
    .replace(/^\xef\xbb\xbf/, '')
    .replace(/^(?:[ \t]*\r?\n){1,20}/, '')
    .split(/\r\n|\n|\r/, 400);
  const end = lines.indexOf('');
  return end < 0 ? lines : lines.slice(0, end);
});
