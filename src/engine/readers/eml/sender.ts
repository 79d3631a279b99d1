/**
 * The sender of a message: its name is the source, and a person's name is also the byline; the host is an
 * organisation's domain, not a person's.
 */

import { addressParser } from 'postal-mime';
import type { FoundValue } from '../../../contract/model/metadata.ts';
import { alternatives } from '../../../text/alternatives.ts';
import { namesPaper } from '../../extract/bylines/author-beside-paper.ts';
import { bylineFrom } from '../../extract/bylines/byline.ts';
import { isNewsroom } from '../../extract/bylines/byline-words.ts';
import type { Headers } from '../mime/headers.ts';

export interface Sender {
  readonly found: readonly FoundValue[];
  readonly domain: string | null;
}

/** Anything longer is meant to exhaust an address parser. */
const MAX_ADDRESSES = 2000;

/** @param charset of bytes above ASCII in the header, if known */
export function senderOf(headers: Headers, charset: string | null): Sender {
  const header = headers.has('from') ? 'From' : 'Sender';
  const sender = senderIn(headers.text(header.toLowerCase(), charset), `the message's ${header} header`);
  // Newsletters and notices identify themselves; a sender's name alone is not an author's.
  const source = sender.found.find(({ field }) => field === 'source')?.value;
  const isAuthor = ({ field, value }: FoundValue) => field !== 'byline' || value !== source;
  return isSentToMany(headers) ? { ...sender, found: sender.found.filter(isAuthor) } : sender;
}

/** @param written an address with or without a name, as in a From header */
export function senderIn(written: string, from: string): Sender {
  const mailbox = firstMailbox(
    written
      .slice(0, MAX_ADDRESSES)
      .replace(MASKED, '$1@$2')
      .replace(/\[(?:mailto:)?([^\s[\]]+@[^\s[\]]+)\]/gi, '<$1>'),
  );
  if (mailbox === null) return { found: [], domain: null };
  const { name, address } = mailbox;
  const domain = hostOf(address);
  const [, author, outlet] = AUTHOR_OF.exec(name) ?? [];
  if (author !== undefined && outlet !== undefined && isPersons(author, address))
    return {
      found: [
        { field: 'source', value: outlet, from },
        { field: 'byline', value: bylineFrom([author]) ?? author, from },
      ],
      domain,
    };
  const source = name || (domain ?? '');
  const found: FoundValue[] = source === '' ? [] : [{ field: 'source', value: source, from }];
  const isPerson = isPersons(name, address);
  const byline = isPerson ? bylineFrom([name.replace(/^(.+), (.+)$/u, '$2 $1')]) : null;
  if (byline !== null) found.push({ field: 'byline', value: byline, from });
  // Colleagues write from one host without being one source.
  return { found, domain: isPerson ? null : domain };
}

/** "ada at quay.example (Ada Finch)", as archives of mailing lists write an address. */
const MASKED = /^(\S{1,100}) at (\S{1,100}\.\S{1,100})(?=\s|$)/;

/** "Ada Finch from Quay Notes" */
const AUTHOR_OF = /^(.{2,60}?)\s(?:from|at)\s(.{2,60})$/u;

function firstMailbox(written: string): { name: string; address: string } | null {
  for (const each of addressParser(written)) {
    const mailbox = each.group ? each.group[0] : each;
    if (!mailbox) continue;
    const name = mailbox.name.replace(/^['"\s]+|(?<!['"\s])['"\s]+$/g, '');
    return { name: /^\S+@\S+$/.test(name) ? '' : name, address: mailbox.address ?? '' };
  }
  return null;
}

const ROLES = new RegExp(
  alternatives`
  ^(?:no-?reply|do-?not-?reply|news|newsletters?|info|mail|mailer(?:-daemon)?|postmaster|hello|contact|press|media|
  team|support|service|help|updates?|alerts?|notifications?|notify|admin|office|editors?|redaktion|redaction|redakcja|
  redakce|redazione|sales|marketing|promo|offers?|digest|daily|weekly|bounces?)(?:[-_.+\d]|$)
`,
  'i',
);

/** What a newsletter is called. */
const LETTER =
  /(?<!\p{L})(?:newsletter|rundbrief|infolettre|bolet[ií][nm]|biuletyn|zpravodaj|bülten\p{L}*|розсилка|рассылка|дайджест|новини|вісті|новости|نشرة|أخبار|خبرنامه)(?!\p{L})|(?:電子報|电子报|[晨早晚週周日]報|[晨早晚周日]报|通[訊讯])$/iu;

const LONGEST_NAME = 100;

/** A first name and surname at an address that is not an organisation's. */
function isPersons(name: string, address: string): boolean {
  if (ROLES.test(address.split('@')[0] ?? '') || namesPaper(name) || isNewsroom(name) || LETTER.test(name))
    return false;
  if (/[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return name.length <= 8;
  return (
    name.length <= LONGEST_NAME &&
    /\p{L}\S*\s+\p{L}/u.test(name) &&
    !/\b(?:team|desk|news(?:letter)?|support|system|service|office|daily|weekly|times|post|media|press|inc|ltd|llc|gmbh|group|agency|the)\b/i.test(
      name,
    )
  );
}

function hostOf(address: string): string | null {
  const host = /@([a-z0-9-]+(?:\.[a-z0-9-]+)+)$/i.exec(address.trim())?.[1];
  return host?.toLowerCase().replace(/^www\d?\./, '') ?? null;
}

function isSentToMany(headers: Headers): boolean {
  return (
    ['list-unsubscribe', 'feedback-id', 'x-campaign', 'x-mailgun-tag', 'x-mc-user', 'x-csa-complaints'].some((name) =>
      headers.has(name),
    ) || /bulk|junk/i.test(headers.raw('precedence'))
  );
}
