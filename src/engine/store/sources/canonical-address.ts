/** Reduces the many addresses that lead to one page to a single one. */
import { getDomain } from 'tldts';

/** Host labels that say how a page is shown, not which page it is. */
const VARIANT_LABEL = /^(?:www?\d*|m|mobile|amp|wap|touch)$/u;
const WEB_LABEL = /^www\d*$/u;
/** Parameters that tell where a reader came from, or how the page is to be shown. */
const TRACKING = new Set(
  `_gl igshid igsh ref referrer refsrc scid s_cid cmpid campaign campaign_id ocid ito xtor spm smid smtyp smprod share shared partner
  feature sr_share __twitter_impression __tn__ amp outputtype isamp print guccounter mibextid si taid tpcc srnd sref xid yptr xfor
  from_source`.split(/\s+/u),
);
/** "utm_source", "_hsenc", "fbclid". */
const OF_TRACKING = /^(?:utm|at|ns|mc|mtm|pk|hsa|vero|wt|ref|soc|amp|fb|guce)_|^_(?:hs|ga)|^[a-z]{1,6}clid$/u;
const SESSION = /;jsessionid=[^/;?#]*/giu;
const DEFAULT_PAGE = /\/(?:index|default)\.(?:html?|php\d?|aspx?|jsp)$/iu;

/** Web archives put the address of the original after a timestamp or an asterisk in the path. */
const ARCHIVED = /\/(?:\d{4,14}(?:[a-z]{2}_)?|\*)\/((?:https?:\/{1,2}|www\.).+)$/iu;
/** AMP caches name their pages `/c/s/host/path` or `/amp/s/host/path`, with `s` for https. */
const AMP_CACHED = /^\/(?:amp|[civ]{1,2})\/(?:s\/)?([^/]+\.[^/]+(?:\/.*)?)$/u;
const AMP_CACHE = /(?:\.cdn\.ampproject\.org|\.ampproject\.net|\.bing-amp\.com)$/u;
const SEARCH_HOST = /^(?:www\.)?(?:google|bing)\.[a-z.]{2,6}$/u;
const MOST_WRAPPED = 3;

/**
 * Returns the address that identifies the page: without scheme, `www`, mobile and AMP variants, tracking parameters, fragment and archive prefixes.
 * Returns null for anything that is not a web address, or that names only a site.
 */
export function canonicalAddress(address: string): string | null {
  const url = unwrapped(address);
  if (!url) return null;
  const host = hostOf(url);
  const path = pathOf(url);
  const query = queryOf(url);
  // A single-page site names the page after the hash.
  const route = /^#!?\/+[^/]/u.test(url.hash) ? url.hash.replace(/(?<!\/)\/+$/u, '') : '';
  return path === '' && query === '' && route === ''
    ? null
    : `${host}${path || (query || route ? '/' : '')}${query}${route}`;
}

/** Returns the address of the page itself if the given one is that of an archived or cached copy. */
export function unwrapped(address: string): URL | null {
  let url = parsed(address);
  for (let depth = 0; url && depth < MOST_WRAPPED; depth++) {
    const inner = innerAddress(url);
    if (inner === null) return url;
    url = parsed(inner);
  }
  return url;
}

function parsed(address: string): URL | null {
  const url = URL.parse(/^[a-z][a-z\d+.-]*:/iu.test(address.trim()) ? address.trim() : `https://${address.trim()}`);
  return url && /^https?:$/u.test(url.protocol) && url.hostname.includes('.') ? url : null;
}

function innerAddress({ hostname, pathname, search, hash }: URL): string | null {
  const archived = ARCHIVED.exec(pathname)?.[1];
  if (archived) return `${withScheme(archived)}${search}${hash}`;
  const isCache = AMP_CACHE.test(hostname) || SEARCH_HOST.test(hostname);
  const cached = isCache ? AMP_CACHED.exec(pathname)?.[1] : undefined;
  return cached ? `https://${cached}${search}${hash}` : null;
}

/** Web archives collapse the double slash after the scheme. */
function withScheme(address: string): string {
  return `https://${address.replace(/^https?:\/+/iu, '')}`;
}

function hostOf({ hostname, port }: URL): string {
  const labels = hostname.replace(/\.$/u, '').split('.');
  while (labels.length > 2 && WEB_LABEL.test(labels[0] ?? '')) labels.shift();
  const own = getDomain(labels.join('.'))?.split('.').length ?? labels.length;
  const before = labels.slice(0, -own).filter((label) => !VARIANT_LABEL.test(label));
  return [...before, ...labels.slice(-own)].join('.') + (port === '' ? '' : `:${port}`);
}

function pathOf({ pathname }: URL): string {
  const plain = pathname.replace(SESSION, '').replace(DEFAULT_PAGE, '/');
  const parts = plain.split('/').filter((part) => part !== '');
  if (parts.length > 1 && /^amp$/iu.test(parts[0] ?? '')) parts.shift();
  while (parts.length > 1 && /^(?:amp|amp\.html?|amphtml)$/iu.test(parts.at(-1) ?? '')) parts.pop();
  const last = parts.pop()?.replace(/[.-]amp(?=\.html?$|$)/iu, '');
  if (last !== undefined && last !== '') parts.push(last);
  return parts.map((part) => `/${sameEscapes(part)}`).join('');
}

function queryOf({ searchParams }: URL): string {
  const named = [...searchParams]
    .filter(
      ([name, value]) => !isTracking(name.toLowerCase()) && !/^(?:output|view|type)=amp$/iu.test(`${name}=${value}`),
    )
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  return named.length === 0 ? '' : `?${named.join('&')}`;
}

const isTracking = (name: string): boolean => TRACKING.has(name) || OF_TRACKING.test(name);

/** Escaped or not, the same character counts as the same. */
function sameEscapes(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part).normalize('NFC'));
  } catch {
    return part;
  }
}
