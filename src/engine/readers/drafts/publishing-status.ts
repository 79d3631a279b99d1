/** What a news item says about its own use, in the words of IPTC: usable, withheld or canceled. */
import { failure } from '../failure.ts';
import type { ReaderFailure } from '../port.ts';

/** A refusal if the agency took the item back or holds it back; null if it may be used. `status` may have a scheme ("stat:canceled"). */
export function notForUse(status: string | null | undefined, member: string | null): ReaderFailure | null {
  const meant = /^(?:[\w-]+:)?\s*(cancell?ed|kill(?:ed)?|withheld)\s*$/i.exec(status?.trim() ?? '')?.[1];
  if (meant === undefined) return null;
  const how = /withheld/i.test(meant) ? 'withheld: it is not published' : 'canceled: the agency took it back';
  return failure('not-an-article', `This news item is marked as ${how}. It was left out.`, member);
}
