/** What the window may do, as plain decisions that can be tested without a window. */
import { type OriginalAsked, originalAsked } from '../../transport/page-policy.ts';

export const PAGE_ORIGIN = 'app://collate';

/** Allows navigation within the program's own page and nothing else. */
export function isOurs(url: string): boolean {
  return url === `${PAGE_ORIGIN}/` || url === `${PAGE_ORIGIN}/index.html` || url.startsWith(`${PAGE_ORIGIN}/#`);
}

/** Allows requests for the program's own files and originals. Devtools ask for their own. */
export function mayRequest(url: string): boolean {
  return (
    url.startsWith(`${PAGE_ORIGIN}/`) ||
    url.startsWith('devtools://') ||
    url.startsWith('blob:app://collate/') ||
    url.startsWith('data:')
  );
}

/** Allows the program's own page to put words on the clipboard, and no page anything else. @param url of the frame that asks */
export function mayUse(permission: string, url: string | undefined): boolean {
  return permission === 'clipboard-sanitized-write' && isOurs(url ?? '');
}

type PageRequest =
  | { readonly kind: 'file'; readonly path: string }
  | ({ readonly kind: 'original' } & OriginalAsked)
  | { readonly kind: 'none' };

/** Returns what an `app://` address stands for. A path never leads out of the page's folder. */
export function pageRequest(url: string): PageRequest {
  const asked = new URL(url);
  const { host, pathname } = asked;
  if (host !== 'collate') return { kind: 'none' };
  const original = originalAsked(asked);
  if (original) return { kind: 'original', ...original };
  if (pathname === '/' || pathname === '/index.html') return { kind: 'file', path: 'index.html' };
  const asset = /^\/(assets\/[\w.-]+|favicon\.svg)$/.exec(pathname);
  return asset ? { kind: 'file', path: asset[1] as string } : { kind: 'none' };
}
