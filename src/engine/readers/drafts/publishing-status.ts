/** What a news item says about its own use, in the words of IPTC: usable, withheld or canceled; and notices that take one back. */
import { alternatives } from '../../../text/alternatives.ts';
import { failure } from '../failure.ts';
import type { ReaderFailure } from '../port.ts';

/** A refusal if the agency took the item back or holds it back; null if it may be used. `status` may have a scheme ("stat:canceled"). */
export function notForUse(status: string | null | undefined, member: string | null): ReaderFailure | null {
  const meant = /^(?:[\w-]+:)?\s*(cancell?ed|kill(?:ed)?|withheld)\s*$/i.exec(status?.trim() ?? '')?.[1];
  if (meant === undefined) return null;
  const how = /withheld/i.test(meant) ? 'withheld: it is not published' : 'canceled: the agency took it back';
  return failure('not-an-article', `This news item is marked as ${how}. It was left out.`, member);
}

const LONGEST_NOTICE = 1200;
const HEAD_LINES = 3;

/**
 * "KILL KILL KILL", "BC-Harbour-Quay, KILL", "STORY WITHDRAWN: Council votes": the whole line, what follows a slug, or
 * what precedes the headline. In capitals, as headlines tell of kills and of products withdrawn.
 */
const TAKEN_BACK =
  /^(?:(?:[^\s,]{3,40}(?: \S{1,20})?, )?(?:(?:MANDATORY |ADVISORY )?KILL(?:[\s!,-]+KILL){0,3}|(?:STORY )?WITHDRAW(?:N|AL))[\s!.]*|\(?(?:[Mm]andatory [Kk]ill|[Ss]tory [Ww]ithdraw(?:n|al))\)?\.?)$|^(?:(?:MANDATORY |ADVISORY |ATTENTION[ -])?KILL|(?:STORY )?WITHDRAW(?:N|AL))\s*[:–—-]\s?\S/u;

const ASKS_TO_DROP = new RegExp(
  alternatives`
  (?<!\p{L})(?:(?:disregard|kill|do not (?:use|publish|run)) (?:the|this|our|that) (?:\S+ ){0,6}(?:story|item|report|article|dispatch|alert)|kill is mandatory|
  editors[^.]{0,80} do not (?:use|publish|run)|no (?:substitute|replacement)(?: story| item)? will|
  (?:story|item|report|article|dispatch|alert)(?!\p{L})[^.]{0,160}(?:is|was|has been|should not be|must not be) (?:killed|withdrawn|used|published))(?!\p{L})
`,
  'iu',
);

/** A refusal if the text only asks editors to drop a story that was sent before; a story about withdrawn ones says more. */
export function noticeOfKill(text: string, member: string | null): ReaderFailure | null {
  if (text.length > LONGEST_NOTICE || !ASKS_TO_DROP.test(text)) return null;
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const head = lines.filter((line) => line !== '').slice(0, HEAD_LINES);
  if (!head.some((line) => line.length < 160 && TAKEN_BACK.test(line))) return null;
  return failure(
    'not-an-article',
    `This is an agency’s notice that takes back a story: “${shortened(text)}” It was left out; if that story was imported, do not rely on it.`,
    member,
  );
}

const SHOWN = 240;

function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length <= SHOWN ? line : `${line.slice(0, SHOWN).replace(/\s\S*$/u, '')} …`;
}
