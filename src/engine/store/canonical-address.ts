/** One address for all the ways that lead to one page. */
import { getDomain } from 'tldts';

/** Labels of a host that say how a page is shown, not which page it is. */
const VARIANT_LABEL = /^(?:www?\d*|m|mobile|amp|wap|touch)$/u;
const WEB_LABEL = /^www\d*$/u;
/** Parameters that tell whence a reader came, or how the page is to be shown. */
const TRACKING =
  /^(?:utm_.*|at_.*|ns_.*|mc_.*|mtm_.*|pk_.*|hsa_.*|_hs.*|vero_.*|wt_.*|_ga.*|_gl|[a-z]{1,6}clid|igshid|igsh|ref|ref_.*|referrer|refsrc|s_?cid|cmpid?|campaign|campaign_id|ocid|ito|xtor|spm|smid|smtyp|smprod|share|shared|partner|feature|soc_.*|sr_share|__twitter_impression|__tn__|amp|amp_.*|outputtype|isamp|print|fb_.*|guce_.*|guccounter|mibextid|si|taid|tpcc|srnd|sref|xid|yptr|xfor|from_source)$/u;
const SESSION = /;jsessionid=[^/;?#]*/giu;
const DEFAULT_PAGE = /\/(?:index|default)\.(?:html?|php\d?|aspx?|jsp)$/iu;

/** `http…` behind a moment or an asterisk in the path: how archives of the web name their copies. */
const ARCHIVED = /\/(?:\d{4,14}(?:[a-z]{2}_)?|\*)\/((?:https?:\/{1,2}|www\.).+)$/iu;
/** How caches of AMP pages name theirs: `/c/s/host/path`, `/amp/s/host/path`; `s` where it is https. */
const AMP_CACHED = /^\/(?:amp|[civ]{1,2})\/(?:s\/)?([^/]+\.[^/]+(?:\/.*)?)$/u;
const AMP_CACHE = /(?:\.cdn\.ampproject\.org|\.ampproject\.net|\.bing-amp\.com)$/u;
const SEARCH_HOST = /^(?:www\.)?(?:google|bing)\.[a-z.]{2,6}$/u;
const MOST_WRAPPED = 3;

/**
 * The address that names the page: without scheme, `www`, mobile and AMP variants, tracking parameters, fragment and archive prefixes.
 * Null for what is no web address, or only a site's.
 */
export function canonicalAddress(address: string): string | null {
  const url = unwrapped(address);
  if (!url) return null;
  const host = hostOf(url);
  const path = pathOf(url);
  const query = queryOf(url);
  // A site that is one page names the page behind the hash.
  const route = /^#!?\/./u.test(url.hash) ? url.hash.replace(/(?<!\/)\/+$/u, '') : '';
  return path === '' && query === '' && route === ''
    ? null
    : `${host}${path || (query || route ? '/' : '')}${query}${route}`;
}

/** The address of the page itself, where it is given as an archive's or a cache's copy of it. */
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

/** Paths have their double slashes made single on the way. */
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
      ([name, value]) => !TRACKING.test(name.toLowerCase()) && !/^(?:output|view|type)=amp$/iu.test(`${name}=${value}`),
    )
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  return named.length === 0 ? '' : `?${named.join('&')}`;
}

/** Escaped or not, a letter is the same letter. */
function sameEscapes(part: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(part).normalize('NFC'));
  } catch {
    return part;
  }
}
