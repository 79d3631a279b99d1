import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWords } from './read-words.ts';
import { paragraphWords, witnessOf } from './witness.ts';

const DEATHS = 'At least nine people died when a ferry struck a dredger in fog outside the port on Friday evening.';
const HOSPITAL = 'Thirty-one people were taken to hospital and two of them were in grave condition at midnight.';
const ANCHOR = 'The dredger was understood to be at anchor and showing lights, the duty officer said by telephone.';
const PRIEST = 'Relatives waited in the customs hall, where a priest read out names from a sheet of paper.';

function witnessed(first: string, witness: string) {
  const [a, b] = [readWords(first), readWords(witness)];
  const found = witnessOf(a, paragraphWords(a), b, paragraphWords(b));
  const words = (side: typeof a, { from, to }: { from: number; to: number }) => side.words.slice(from, to).join(' ');
  return {
    states: found.paragraphs.map(({ state }) => state),
    readings: found.paragraphs.flatMap(({ readings }) =>
      readings.map((one) => `${words(a, one.first)} ] ${words(b, one.witness)}`),
    ),
    added: found.added.map((one) => `${one.after}: ${words(b, one)}`),
  };
}

const text = (...list: string[]) => list.join('\n\n');

describe('a witness', () => {
  test('with the same words in other punctuation and capitals is word for word', () => {
    expect(witnessed(text(DEATHS, HOSPITAL), text(DEATHS.toUpperCase(), `“${HOSPITAL}”`))).toEqual({
      states: ['same', 'same'],
      readings: [],
      added: [],
    });
  });

  test('reads some words differently, at the beginning, in the middle and at the end', () => {
    const other = DEATHS.replace('At least nine', 'Nine').replace('struck', 'hit').replace('Friday evening', 'Friday');
    expect(witnessed(text(DEATHS), text(other))).toMatchObject({
      states: ['changed'],
      readings: ['at least ] ', 'struck ] hit', 'evening ] '],
      added: [],
    });
  });

  test('shows an insertion with the preceding word', () => {
    expect(witnessed(DEATHS, DEATHS.replace('a dredger', 'a large dredger')).readings).toEqual(['a ] a large']);
  });

  test('leaves paragraphs out, and adds its own where they follow', () => {
    expect(witnessed(text(DEATHS, HOSPITAL, ANCHOR), text(PRIEST, DEATHS, PRIEST, ANCHOR))).toMatchObject({
      states: ['same', 'left out', 'same'],
      added: [expect.stringMatching(/^-1: relatives/), expect.stringMatching(/^0: relatives/)],
    });
  });

  test('may reorder paragraphs, join them, or split them with a sentence of its own', () => {
    expect(witnessed(text(DEATHS, HOSPITAL, ANCHOR), text(ANCHOR, `${DEATHS} ${HOSPITAL}`))).toEqual({
      states: ['same', 'same', 'same'],
      readings: [],
      added: [],
    });
    expect(witnessed(`${DEATHS} ${HOSPITAL}`, text(DEATHS, PRIEST, HOSPITAL))).toMatchObject({
      states: ['changed'],
      readings: [],
      added: [expect.stringMatching(/^0: relatives/)],
    });
  });

  test('matches a short paragraph as a whole', () => {
    expect(witnessed(text('In fog', DEATHS), text('In fog', DEATHS)).states).toEqual(['same', 'same']);
    expect(witnessed(text('In fog', DEATHS), DEATHS).states).toEqual(['left out', 'same']);
  });

  test('may have characters without spaces', () => {
    const first = '周五晚间一艘客轮在港外浓雾中与一艘挖泥船相撞，造成至少九人死亡，三十一人被送往医院。';
    expect(witnessed(first, first.replace('至少九人', '十四人'))).toMatchObject({ states: ['changed'], added: [] });
  });
});

test('every word of a witness is shared, read differently or added, and only one of these', () => {
  const sentence = fc.constantFrom(DEATHS, HOSPITAL, ANCHOR, PRIEST, 'In fog', '闸门于周一关闭', '…');
  const some = fc.array(fc.tuple(sentence, fc.constantFrom(' ', '\n\n', ' so ', ' not ')), { maxLength: 9 });
  const written = some.map((list) => list.flat().join(''));
  fc.assert(
    fc.property(written, written, (first, witness) => {
      const [a, b] = [readWords(first), readWords(witness)];
      const ranges = paragraphWords(a);
      const { paragraphs, added } = witnessOf(a, ranges, b, paragraphWords(b));
      expect(paragraphs).toHaveLength(ranges.length);
      const isAdded = new Set(added.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
      const firstWords = new Set(a.words);
      const isRead = new Set(
        paragraphs.flatMap(({ readings }) =>
          readings.flatMap((one) =>
            Array.from({ length: one.witness.to - one.witness.from }, (_, at) => one.witness.from + at),
          ),
        ),
      );
      b.words.forEach((word, at) => {
        expect(isAdded.has(at) && isRead.has(at)).toBe(false);
        if (!isAdded.has(at) && !isRead.has(at)) expect(firstWords).toContain(word);
      });
      paragraphs.forEach(({ state, readings }, at) => {
        if (state === 'same') {
          const { from, to } = ranges[at] as { from: number; to: number };
          // A paragraph of signs alone has no word to find.
          if (from < to) expect(` ${b.words.join(' ')} `).toContain(` ${a.words.slice(from, to).join(' ')} `);
        }
        if (state !== 'changed') expect(readings).toEqual([]);
      });
    }),
  );
});
