/** Style sheets and settings of a few lines, too short to be told by how much of them is code: all of it has one form. */
import { alternatives } from '../../../text/alternatives.ts';

export function isSettingsFile(text: string): boolean {
  const sample = text.slice(0, SAMPLE).replace(/^\ufeff/, '');
  const lines = sample
    .replace(/\\\r?\n/g, ' ')
    .split(/\r\n?|\n/)
    .filter((line) => /^\s*[^\s#]/.test(line));
  return isStyleSheet(sample) || FORMS.some((form) => hasForm(lines, form));
}

const SAMPLE = 32 * 1024;

interface Form {
  readonly first?: RegExp;
  readonly every: RegExp;
  /** So many are of this form beyond doubt. */
  readonly sure: RegExp;
  readonly least: number;
}

const FORMS: readonly Form[] = [
  // Recipes of containers.
  {
    first: /^(?:FROM|ARG) \S/,
    every:
      /^\s*(?:FROM|ARG|RUN|CMD|COPY|ADD|ENV|EXPOSE|WORKDIR|ENTRYPOINT|LABEL|USER|VOLUME|HEALTHCHECK|SHELL|STOPSIGNAL|ONBUILD|MAINTAINER) \S/,
    sure: /^(?:FROM \S+(?: AS \S+)?\s*$|(?:RUN|CMD|COPY|EXPOSE|WORKDIR|ENTRYPOINT) )/,
    least: 2,
  },
  // Tasks by the clock.
  {
    every:
      /^\s*(?:[A-Z_]{2,30}\s*=|(?:[\d*][\w*,/-]{0,40}\s+){4}[\w*][\w*,/-]{0,40}\s+\S|@(?:reboot|hourly|daily|weekly|monthly|yearly|annually|midnight)\s+\S)/,
    sure: /^\s*(?:(?=[^/]*\*)(?:[\d*][\d*,/-]{0,40}\s+){3}[\w*,/-]{1,40}\s+[\w*,/-]{1,40}\s+\S|@\w+\s+\/)/,
    least: 1,
  },
  // Names of addresses in a network.
  {
    every: /^\s*(?:\d{1,3}(?:\.\d{1,3}){3}|[\da-f]{0,4}:[\da-f:]*:[\da-f.%\w]*)(?:\s+[\w.-]+)+\s*(?:#.*)?$/i,
    sure: /^\s*(?:127\.0\.0\.1|::1|0\.0\.0\.0)\s/,
    least: 1,
  },
  // Variables of a program, alone or in sections; values of several words are quoted.
  {
    every: /^\s*(?:\[[^\][]{1,60}\]|(?:export\s+)?[A-Za-z_][\w.-]{0,60}\s?=\s?(?:"[^"]*"|'[^']*'|\S*))\s*$/,
    sure: /=/,
    least: 1,
  },
  // How a program is made.
  {
    first: /^(?:[a-z.][\w.%/ -]{0,80}::?(?!\/\/)(?:\s[\w.%/$(){} -]*)?$|[A-Z_]{2,30}\s*[:?+]?=)/,
    every:
      /^(?:\t[@-]{0,2}[a-z$./(]|[a-z.][\w.%/ -]{0,80}::?(?:\s[\w.%/$(){} -]*)?$|[A-Z_]{2,30}\s*[:?+]?=|(?:include|ifn?eq|ifn?def|else|endif)\b)/,
    sure: /^\t.*(?:\s--?[A-Za-z]|\$[({@<^]|\S\/\S|\w\.[a-z]{1,3}\b)/,
    least: 1,
  },
  // What is mounted where.
  {
    every: /^\s*(?:\w+=\S+|\/\S*|\S+:\/\S*|[\w-]+)\s+(?:\/\S*|none|swap)\s+[\w,.-]+\s+\S+(?:\s+\d){0,2}\s*$/,
    sure: /^\s*(?:(?:PART)?(?:UUID|LABEL)=|\/dev\/|tmpfs\s|proc\s)/,
    least: 1,
  },
  // Where names are looked up; how machines are reached.
  {
    every: /^\s*(?:nameserver|search|domain|options|sortlist)\s+\S/,
    sure: /^\s*nameserver\s+[\da-f.:]+\s*$/,
    least: 1,
  },
  {
    first: /^\s*(?:Host|Match)\s/,
    every: /^\s*[A-Z][A-Za-z]{2,40}[\s=]+\S+(?:\s\S+){0,3}\s*$/,
    sure: /^\s*(?:HostName|IdentityFile|IdentitiesOnly|ProxyJump|ProxyCommand|ForwardAgent|ServerAliveInterval|Port \d)/,
    least: 1,
  },
  {
    every: /^(?:\S+ )?(?:ssh-(?:rsa|dss|ed25519)|ecdsa-sha2-\S+) [A-Za-z0-9+/]{30,}={0,2}(?: .{0,100})?$/,
    sure: /^/,
    least: 1,
  },
  // Accounts, packages, sums of files, files to pass over.
  { every: /^[\w.-]+:[^:\s]*:\d*:[^:]*:(?:[^:]*:){0,1}(?:\/[^:]*:\S*|[^:]*)$/, sure: /:\d+:.*:\/\S*$/, least: 1 },
  { every: /^deb(?:-src)? (?:\[[^\]]{1,200}\] )?\w+:\/\S+ \S/, sure: /^/, least: 1 },
  { every: /^(?:[\da-f]{32,128} [ *]|[A-Z\d-]{2,10} ?\()\S/, sure: /[\da-f]{32}/, least: 1 },
  {
    every: /^!?(?=[\w.*?/[\]@+~-]*[./*])[\w.*?/[\]@+~-]+\s*$/,
    sure: /^!?\/?\.[a-z_]|\*[.\w/]|[\w/]\*|\w\/\s*$/i,
    least: 2,
  },
  // A server's rules for its folders.
  {
    every:
      /^\s*(?:Rewrite(?:Engine|Rule|Cond|Base)|Redirect(?:Match|Permanent)?|Require|Options|AddType|AddHandler|ErrorDocument|DirectoryIndex|Auth[A-Z]\w+|Header|Expires[A-Z]\w+|<\/?[A-Z]\w+)\b/,
    sure: /^\s*(?:Rewrite(?:Engine|Rule) |ErrorDocument \d|<(?:IfModule|Files|FilesMatch|Directory|Limit)\b|Options [-+]?[A-Z])/,
    least: 1,
  },
  // What programs may read of a site.
  {
    every: /^\s*(?:user-agent|disallow|allow|sitemap|crawl-delay|host|clean-param|content-signal):/i,
    sure: /^\s*(?:user-agent|disallow|allow):/i,
    least: 2,
  },
];

function hasForm(lines: readonly string[], { first = /^/, every, sure, least }: Form): boolean {
  return (
    first.test(lines[0] ?? '') &&
    lines.every((line) => every.test(line)) &&
    lines.filter((line) => sure.test(line)).length >= least
  );
}

const RULE = /([^{};]{0,500})\{([^{}]{0,5000})\}/g;
const STATEMENT = /@(?:import|charset|namespace|layer)\s[^{};]{1,500};/g;
const DECLARATIONS = /^\s*(?:-{0,2}[a-z][a-z\d-]{0,60}\s*:[^:;{}]{1,500}(?:;\s*|\s*$))*\s*$/i;
const MOST_PARTS = 12;
const ELEMENT = alternatives`
  (?:a|abbr|address|article|aside|audio|b|blockquote|body|br|button|canvas|caption|cite|code|col|dd|del|details|dialog|
  div|dl|dt|em|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|
  main|mark|nav|ol|optgroup|option|p|pre|q|s|section|select|small|span|strong|sub|summary|sup|svg|table|tbody|td|
  textarea|tfoot|th|thead|time|tr|u|ul|video|[a-z]+-[a-z-]+)
`;
/** Of a selector: an element, a class, a state, how they stand to each other; a place in an animation. */
const PART = new RegExp(String.raw`^(?:[.#:*[&>+~].*|${ELEMENT}(?:[.#:[].*)?|\d{1,3}%|from|to)$`);

/** Rules and nothing else. */
function isStyleSheet(sample: string): boolean {
  let rest = sample.replace(/\/\*[\s\S]*?(?:\*\/|$)/g, '').replace(STATEMENT, '');
  if (!/:[^{}]*\}[\s}]*$/.test(rest.slice(-10_000))) return false;
  let isRules = true;
  // Rules within the braces of a condition.
  for (let depth = 0; depth < 3 && isRules; depth++)
    rest = rest.replace(RULE, (_, selector: string, block: string) => {
      isRules &&= DECLARATIONS.test(block) && isSelector(selector);
      return '';
    });
  return isRules && rest.trim() === '';
}

function isSelector(written: string): boolean {
  if (/^\s*@[a-z-]+/.test(written)) return true;
  return written.split(',').every((selector) => {
    const parts = selector.trim().split(/\s+/);
    return parts.length <= MOST_PARTS && parts.every((part) => PART.test(part));
  });
}
