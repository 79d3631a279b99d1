/** A message in a JSON export. */
import { type Json, listOf, objectOf, objectsOf, stringOf } from '../../extract/json-values.ts';
import type { Post } from './post.ts';

/** Null for anything that is not a message: somebody joined, a call, a pinned post. */
export function postFromJson(message: Json): Post | null {
  if (message.type !== undefined && message.type !== 'message') return null;
  const pieces = piecesOf(message.text);
  const date = stringOf(message.date) ?? '';
  const from = stringOf(message.from) ?? stringOf(message.from_id);
  return {
    id: String(message.id ?? ''),
    day: /^\d{4}-\d\d-\d\d/.exec(date)?.[0] ?? null,
    clock: /T(\d\d:\d\d)/.exec(date)?.[1] ?? null,
    who: from,
    words: [pieces.map(({ words }) => words).join(''), ...linesOfPoll(message.poll)]
      .filter((part) => part !== '')
      .join('\n\n'),
    // "date" is local time of whoever exported it, without its zone.
    published: stringOf(message.date_unixtime) ?? (date === '' ? null : date),
    updated: stringOf(message.edited_unixtime) ?? stringOf(message.edited),
    lead: leadOf(pieces),
    signed: stringOf(message.author),
    forwardedFrom: stringOf(message.forwarded_from),
  };
}

interface Piece {
  readonly words: string;
  readonly isBold: boolean;
}

function piecesOf(text: unknown): Piece[] {
  return listOf(text).flatMap((piece) => {
    if (typeof piece === 'string') return { words: piece, isBold: false };
    const marked = objectOf(piece);
    // With a line through it, it is taken back.
    if (marked?.type === 'strikethrough') return [];
    return typeof marked?.text === 'string' ? { words: marked.text, isBold: marked.type === 'bold' } : [];
  });
}

/** Bold pieces at the beginning; a symbol or a link's mark may precede them. */
function leadOf(pieces: readonly Piece[]): string | null {
  const start = pieces.findIndex(({ words, isBold }) => isBold || /[\p{L}\p{N}]/u.test(words));
  if (start < 0 || pieces[start]?.isBold !== true) return null;
  const end = pieces.findIndex(({ words, isBold }, i) => i > start && !isBold && words.trim() !== '');
  return pieces
    .slice(0, end < 0 ? pieces.length : end)
    .map(({ words }) => words)
    .join('');
}

function linesOfPoll(value: unknown): string[] {
  const poll = objectOf(value);
  const question = stringOf(poll?.question);
  if (!poll || question === null) return [];
  const answers = objectsOf(poll.answers).flatMap(({ text, voters }) => {
    const answer = stringOf(text);
    return answer === null ? [] : `${answer}${typeof voters === 'number' ? `: ${voters}` : ''}`;
  });
  return [[question, ...answers].join('\n')];
}
