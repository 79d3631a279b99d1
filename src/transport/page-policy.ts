/** What the program's page and a displayed original may do, and the address of the latter, the same on every host. */
import { DRAWN_IN_ORIGINAL, type DrawnInOriginal } from '../contract/model/articles/article.ts';

/** Scripts, styles, fonts and calls from the program itself and from nowhere else. */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** An original runs nothing and fetches nothing; `sandbox` gives it an origin of its own. */
export const ORIGINAL_POLICY =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

/** The file types that the page consists of; nothing else is served. */
export const PAGE_MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface OriginalAsked {
  readonly articleId: number;
  readonly show: DrawnInOriginal[];
}

/** Returns the article whose original is asked for by an address of the page, and what to show in it; null for any other address. */
export function originalAsked({ pathname, searchParams }: URL): OriginalAsked | null {
  const [, articleId] = /^\/original\/(\d{1,15})$/.exec(pathname) ?? [];
  if (articleId === undefined) return null;
  const show = searchParams.get('show')?.split(',') ?? [];
  return { articleId: Number(articleId), show: DRAWN_IN_ORIGINAL.filter((one) => show.includes(one)) };
}

export function originalAddress(articleId: number, show: readonly DrawnInOriginal[]): string {
  return `/original/${articleId}${show.length > 0 ? `?show=${show.join(',')}` : ''}`;
}
