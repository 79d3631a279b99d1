/** Which records of a web archive may be articles: pages and documents, not the resources of pages. */
import { own } from '../../../text/own.ts';

const EXTENSIONS: Record<string, string> = {
  'text/html': '.html',
  'application/xhtml+xml': '.xhtml',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'application/pdf': '.pdf',
  'application/rtf': '.rtf',
  'application/epub+zip': '.epub',
  'application/msword': '.doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.oasis.opendocument.text': '.odt',
  'application/rss+xml': '.xml',
  'application/atom+xml': '.xml',
  'application/feed+json': '.json',
};
const FOR_MACHINES = /\/(?:robots|ads|app-ads|security|humans)\.txt$/i;

/** The name by which a reader is picked, or null if it is not a page. */
export function pageName(url: string, mediaType: string): string | null {
  const extension = own(EXTENSIONS, mediaType);
  const parsed = URL.parse(url);
  if (extension === undefined || parsed === null) return null;
  const { protocol, pathname } = parsed;
  if (!/^(?:https?|ftp|file):$/.test(protocol) || FOR_MACHINES.test(pathname)) return null;
  const last = pathname.slice(pathname.lastIndexOf('/') + 1) || 'index';
  return last.toLowerCase().endsWith(extension) ? last : `${last}${extension}`;
}

/** Servers also declare fragments fetched by scripts as pages: without a tag near its start, it is none. */
export function isDrawn(body: Buffer, mediaType: string): boolean {
  if (!mediaType.includes('html')) return body.length > 0;
  const start = body.toString('latin1', 0, 8192).replaceAll('\0', '');
  return (
    /<(?:!doctype|html|head|body|meta|title|div|p|article|main|h1|table)\b/i.test(start) && !/^\s*[[{"]/.test(start)
  );
}
