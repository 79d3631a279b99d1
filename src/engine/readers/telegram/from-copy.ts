/** The messages that Telegram Desktop copies as text: "Harbour Daily, [03.03.2026 16:15]" above the words of each. */
import { normalText } from '../../extract/plain-text/plain-text.ts';
import type { Post } from './post.ts';

const HEAD =
  /^(.{1,120}), \[(?:(\d{2})\.(\d{2})\.(\d{4})|(\d{4})-(\d{2})-(\d{2})) (\d{1,2}:\d{2})(:\d{2})?\]:?[ \t]*$/u;
const FORWARDED =
  /^\[(?:Forwarded from|Переслано від|Переслано из|Переслано от|Weitergeleitet (?:aus|von)) ([^\]]{1,120})\]$/iu;
const REPLY = /^\[(?:In reply to|У відповідь|В ответ|Als Antwort auf)\b[^\]]{0,120}\]$/iu;

export function isCopied(text: string): boolean {
  return HEAD.test(text.trimStart().split(/\r\n?|\n/, 1)[0] ?? '');
}

export function postsInCopy(text: string): Post[] {
  const lines = normalText(text).split('\n');
  const starts = lines.flatMap((line, i) => (HEAD.test(line) ? [i] : []));
  return starts.map((from, i) => postFrom(lines.slice(from, starts[i + 1] ?? lines.length), i + 1));
}

function postFrom([head = '', ...rest]: readonly string[], number: number): Post {
  const [, who = '', d, m, y, year, month, date, clock = '', seconds = ''] = HEAD.exec(head) ?? [];
  const day = y === undefined ? `${year}-${month}-${date}` : `${y}-${m}-${d}`;
  const time = clock.padStart(5, '0');
  const forwardedFrom = rest.map((line) => FORWARDED.exec(line)?.[1]).find((name) => name !== undefined);
  const words = rest.filter((line) => !FORWARDED.test(line) && !REPLY.test(line)).join('\n');
  return {
    id: String(number),
    day,
    clock: time,
    published: `${day}T${time}${seconds}`,
    updated: null,
    who,
    words: words.trim(),
    lead: null,
    signed: null,
    forwardedFrom: forwardedFrom ?? null,
  };
}
