/** The site by which a source is known, derived from an article's address or a sender's host. */
import { parse } from 'tldts';
import { unwrapped } from './canonical-address.ts';

/** Sites where the channel is the source. The first part of the path names it, or the second after one of `BEFORE_CHANNEL`. */
const CHANNELS = listed(
  `t.me telegram.me facebook.com fb.com x.com twitter.com instagram.com threads.net threads.com tiktok.com youtube.com vk.com ok.ru
  linkedin.com medium.com reddit.com rumble.com dzen.ru weibo.com bsky.app`,
);
const BEFORE_CHANNEL = listed('s c r u channel user company in groups profile pages people public');
/** Path parts of posts and of the site's own pages, which name no channel. */
const NO_CHANNEL = listed(
  `watch shorts share sharer sharer.php story.php permalink.php photo photo.php post posts hashtag search login i p reel status home
  feed video live playlist joinchat`,
);
/** Hosts that give everyone who writes there a subdomain. */
const TENANTS = listed(
  'substack.com wordpress.com medium.com tumblr.com livejournal.com blogspot.* ghost.io beehiiv.com',
);
/** Aggregators of what others publish, and mail providers that carry anyone's mail: they say nothing about the source. */
const SHELVES = listed(
  `google.* bing.com msn.com yahoo.* flipboard.com smartnews.com feedly.com apple.news newsbreak.com ground.news pressreader.com newsnow.*
  inoreader.com ukr.net rambler.ru mail.ru yandex.* nexis.com nexisuni.com lexisnexis.com factiva.com proquest.com europresse.com
  feedburner.com gmail.com googlemail.com outlook.com hotmail.* live.com icloud.com gmx.* web.de proton.* protonmail.* i.ua bk.ru qq.com
  163.com 126.com googlegroups.com mailchi.mp mcsv.net list-manage.com sendgrid.net archive.org archive.ph archive.today archive.is
  archive.li`,
);

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}

/** @param domain as it can be registered: "google.co.uk" is one of "google.*" */
function isOneOf(domain: string, domains: ReadonlySet<string>): boolean {
  return domains.has(domain) || domains.has(domain.replace(/\..*/u, '.*'));
}

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
  const isTenant = isOneOf(own, TENANTS);
  if (CHANNELS.has(own) && (bare === own || !isTenant)) {
    const channel = channelIn(path);
    return channel === null ? { name: own, isShelf: true } : { name: `${own}/${channel}`, isShelf: false };
  }
  if (isTenant) return { name: bare, isShelf: bare === own };
  return { name: own, isShelf: isOneOf(own, SHELVES) };
}

function channelIn(path: string): string | null {
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.length > 1 && BEFORE_CHANNEL.has(parts[0] ?? '')) parts.shift();
  const first = parts[0]?.toLowerCase();
  return first === undefined || first.startsWith('+') || NO_CHANNEL.has(first) ? null : first.replace(/^@/u, '');
}
