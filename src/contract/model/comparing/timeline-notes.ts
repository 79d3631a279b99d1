/** What a timeline says of a mark in words: in its list, on the command line and in its table. */
import type { FIRSTS, TimelineMark } from './timeline.ts';

/** Some words, and the name of a source that they end in. */
interface TimelineNote {
  readonly words: string;
  readonly name: string | null;
}

const FIRST_WORDS: Record<(typeof FIRSTS)[number], string> = {
  supports: 'first support',
  disputes: 'first dispute',
  mentions: 'first mention',
  'own-voice': 'first in its own voice',
};

export function notesOnMark(mark: TimelineMark): TimelineNote[] {
  const { cell, firsts, mayBeEarlier, after, unordered, unmarked } = mark;
  return [
    ...firsts.map((first) => plain(FIRST_WORDS[first])),
    ...(mayBeEarlier > 0 ? [plain(`order unknown, ${others(mayBeEarlier)} may be earlier`)] : []),
    ...(cell === 'both' ? [plain('both sides')] : []),
    ...(after ? [{ words: 'same origin, after', name: after.source }] : []),
    ...(unordered ? [{ words: 'order unknown: before or after', name: unordered.source }] : []),
    ...(unmarked ? [plain('has the words, not marked')] : []),
  ];
}

const plain = (words: string): TimelineNote => ({ words, name: null });

const others = (count: number): string => (count === 1 ? '1 other article' : `${count} other articles`);

/** The same as one line of text. */
export function noteText(mark: TimelineMark): string {
  return notesOnMark(mark)
    .map(({ words, name }) => (name === null ? words : `${words} ${name}`))
    .join('; ');
}
