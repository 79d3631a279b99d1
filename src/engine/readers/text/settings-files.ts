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
