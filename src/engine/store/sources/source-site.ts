/** The site by which a source is known, derived from an article's address or a sender's host. */
import { parse } from 'tldts';
import { unwrapped } from './canonical-address.ts';

/** Sites where the channel is the source. The first part of the path names it, or the second after one of these words. */
const CHANNELS =
  /^(?:t\.me|telegram\.me|facebook\.com|fb\.com|x\.com|twitter\.com|instagram\.com|threads\.net|threads\.com|tiktok\.com|youtube\.com|vk\.com|ok\.ru|linkedin\.com|medium\.com|reddit\.com|rumble\.com|dzen\.ru|weibo\.com|bsky\.app)$/u;
const BEFORE_CHANNEL = /^(?:s|c|r|u|channel|user|company|in|groups|profile|pages|people|public)$/u;
/** Path parts of posts and of the site's own pages, which name no channel. */
const NO_CHANNEL =
  /^(?:watch|shorts|share|sharer(?:\.php)?|story\.php|permalink\.php|photo(?:\.php)?|posts?|hashtag|search|login|i|p|reel|status|home|feed|video|live|playlist|joinchat|\+.*)$/u;
/** Hosts that give everyone who writes there a subdomain. */
const TENANTS =
  /^(?:substack\.com|wordpress\.com|medium\.com|tumblr\.com|livejournal\.com|blogspot\.[a-z.]+|ghost\.io|beehiiv\.com)$/u;
/** Aggregators of what others publish, and mail providers that carry anyone's mail: they say nothing about the source. */
const SHELVES =
  /^(?:news\.google\.[a-z.]+|google\.[a-z.]+|bing\.com|msn\.com|news\.yahoo\.com|[a-z]+\.news\.yahoo\.com|yahoo\.[a-z.]+|flipboard\.com|smartnews\.com|feedly\.com|apple\.news|newsbreak\.com|ground\.news|pressreader\.com|newsnow\.[a-z.]+|inoreader\.com|ukr\.net|rambler\.ru|(?:news\.)?mail\.ru|yandex\.[a-z.]+|nexis(?:uni)?\.com|lexisnexis\.com|factiva\.com|proquest\.com|europresse\.com|feedburner\.com|feedproxy\.google\.com|gmail\.com|googlemail\.com|outlook\.com|hotmail\.[a-z.]+|live\.com|icloud\.com|gmx\.[a-z.]+|web\.de|proton(?:mail)?\.[a-z.]+|i\.ua|bk\.ru|qq\.com|163\.com|126\.com|googlegroups\.com|mailchi\.mp|mcsv\.net|list-manage\.com|sendgrid\.net|archive\.(?:org|ph|today|is|li))$/u;

interface Site {
  /** "cnn.com", "t.me/harbourdesk": the domain under which a source is looked up. */
  readonly name: string;
  /** The site is an aggregator, so any other name given for the article is its source. */
  readonly isShelf: boolean;
}

/** @param domain a host as a reader found it: the sender's if there is no address */
export function siteOf(url: string | null, domain: string | null): Site | null {
  const page = url === null ? null : unwrapped(url);
  if (page) return siteOfPage(page.hostname, page.pathname);
  return domain === null ? null : siteNamed(domain);
}

/** Accepts what an analyst may type: "https://www.averin.example/news", "t.me/harbourdesk". */
export function siteNamed(written: string): Site | null {
  const bare = written
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//u, '')
    .replace(/[?#].*$/u, '');
  const slash = bare.indexOf('/');
  const host = (slash < 0 ? bare : bare.slice(0, slash)).replace(/:\d*$/u, '');
  return host === '' ? null : siteOfPage(host, slash < 0 ? '' : bare.slice(slash));
}

function siteOfPage(hostname: string, path: string): Site {
  const host = hostname.toLowerCase().replace(/\.$/u, '');
  const { domain } = parse(host, { allowPrivateDomains: true });
  const own = domain ?? host;
  const bare = host.replace(/^www\d*\./u, '');
  if (CHANNELS.test(own) && (bare === own || !TENANTS.test(own))) {
    const channel = channelIn(path);
    return channel === null ? { name: own, isShelf: true } : { name: `${own}/${channel}`, isShelf: false };
  }
  if (TENANTS.test(own)) return { name: bare, isShelf: bare === own };
  if (SHELVES.test(bare) || SHELVES.test(own)) return { name: own, isShelf: true };
  return { name: own, isShelf: false };
}

function channelIn(path: string): string | null {
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.length > 1 && BEFORE_CHANNEL.test(parts[0] ?? '')) parts.shift();
  const [first] = parts;
  return first === undefined || NO_CHANNEL.test(first.toLowerCase()) ? null : first.toLowerCase().replace(/^@/u, '');
}
