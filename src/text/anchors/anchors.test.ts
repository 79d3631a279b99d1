import fc from 'fast-check';
import { expect, test } from 'vitest';
import { processorTime } from '../../measure/processor-time.ts';
import { tries } from '../../measure/test-effort.ts';
import { codePointLength, sliceCodePoints } from '../offsets.ts';
import { makeAnchor, resolveAnchor } from './anchors.ts';
import { closeMatches } from './close-match.ts';

const TEXT =
  'The ferry Lark left Averin at six. The harbour office said that at least twelve people had died, among them the pilot.' +
  '\n\nNobody at the wharf would speak. “At least twelve people,” the mayor said later, and would not be drawn on names.';

function anchorOn(words: string, text = TEXT) {
  const start = codePointLength(text.slice(0, text.indexOf(words)));
  return makeAnchor(text, 'a'.repeat(64), start, start + codePointLength(words));
}

test('an anchor keeps its words and 32 characters on each side', () => {
  const anchor = anchorOn('😀b', `${'x'.repeat(40)}😀b${'é'.repeat(40)}`);
  expect(anchor).toMatchObject({ start: 40, end: 42, exact: '😀b', before: 'x'.repeat(32), after: 'é'.repeat(32) });
  expect(() => makeAnchor('abc', '', 2, 2)).toThrow(RangeError);
  expect(() => makeAnchor('a😀', '', 1, 3)).toThrow(RangeError);
});

test('is held on its own text', () => {
  const anchor = anchorOn('twelve people had died');
  expect(resolveAnchor(anchor, { text: TEXT, sameText: true })).toEqual({
    state: 'held',
    start: anchor.start,
    end: anchor.end,
  });
});

test('is carried to a revision that has the words once between both contexts', () => {
  const anchor = anchorOn('twelve people had died');
  const text = `Updated 😀. ${TEXT}`;
  const resolved = resolveAnchor(anchor, { text, sameText: false });
  expect(resolved).toEqual({ state: 'carried', start: anchor.start + 11, end: anchor.end + 11 });
});

test('is proposed if the context changed, the words occur twice, or only come close', () => {
  const anchor = anchorOn('twelve people had died');
  const states = [
    TEXT.replace('among them', 'with'),
    `${TEXT}\n\n${TEXT}`,
    TEXT.replace('twelve people had died', 'twelve people have died'),
  ].map((text) => ({ text, resolved: resolveAnchor(anchor, { text, sameText: false }) }));
  expect(
    states.map(({ text, resolved }) =>
      resolved.state === 'proposed'
        ? resolved.candidates.map(({ start, end }) => sliceCodePoints(text, start, end))
        : resolved.state,
    ),
  ).toEqual([
    ['twelve people had died'],
    ['twelve people had died', 'twelve people had died'],
    ['twelve people have died'],
  ]);
});

test('is orphaned if nothing comes within 15 %', () => {
  const anchor = anchorOn('twelve people had died');
  for (const text of [
    '',
    'Nothing of the kind.',
    TEXT.replace('twelve people had died', 'nobody has been found yet'),
  ]) {
    expect(resolveAnchor(anchor, { text, sameText: false })).toEqual({ state: 'orphaned' });
  }
});

test('a stored text that does not match the hash is never held or carried', () => {
  const anchor = anchorOn('twelve people had died');
  expect(resolveAnchor(anchor, { text: `x${TEXT}`, sameText: true }).state).toBe('proposed');
});

test('a letter is not its accented form, and an emoji not part of a longer one', () => {
  expect(resolveAnchor(makeAnchor('замок', '', 0, 5), { text: 'замок\u0301 x', sameText: false }).state).toBe(
    'orphaned',
  );
  expect(resolveAnchor(makeAnchor('👩', '', 0, 1), { text: '👩‍👧', sameText: false }).state).toBe('orphaned');
});

const letters = fc.constantFrom(
  ...['a', 'b', ' ', 'the ', '12', '.', '\r\n', '\n\n', 'é', 'e\u0301', '\u0301'],
  ...['😀', '👩‍👧', '中', '国', '。', '𠀀', 'ق', 'ل\u064E', 'ш', '\ud83d', '\ude00'],
);
const anyText = fc.array(letters, { minLength: 1, maxLength: 80 }).map((pieces) => pieces.join(''));
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  take: fc.nat(6),
  put: fc.oneof(
    fc.constant(''),
    anyText.map((text) => text.slice(0, 6)),
  ),
});

function edited(text: string, edits: { at: number; take: number; put: string }[]): string {
  const characters = [...text];
  for (const { at, take, put } of edits) characters.splice(Math.floor(at * characters.length), take, ...put);
  return characters.join('');
}

test('held and carried anchors always cover the exact words, and candidates lie within the text', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      anyText,
      share,
      share,
      fc.array(edit, { maxLength: 5 }),
      fc.boolean(),
      (text, one, other, edits, repeat) => {
        const length = codePointLength(text);
        const start = Math.floor(Math.min(one, other) * (length - 1));
        const end = Math.max(start + 1, Math.ceil(Math.max(one, other) * length));
        const anchor = makeAnchor(text, '', start, end);
        expect(resolveAnchor(anchor, { text, sameText: true })).toEqual({ state: 'held', start, end });
        const next = edited(text, edits) + (repeat ? text : '');
        const resolved = resolveAnchor(anchor, { text: next, sameText: false });
        if (resolved.state === 'carried') {
          expect(sliceCodePoints(next, resolved.start, resolved.end)).toBe(anchor.exact);
          const around = next.split(anchor.before + anchor.exact + anchor.after);
          expect(around).toHaveLength(2);
        } else if (resolved.state === 'proposed') {
          expect(resolved.candidates.length).toBeGreaterThan(0);
          for (const span of resolved.candidates) {
            expect(span.start).toBeLessThan(span.end);
            expect(span.end).toBeLessThanOrEqual(codePointLength(next));
          }
        }
      },
    ),
    { numRuns: tries(1000) },
  );
});

/** Sellers' table without bands: the least edits between `words` and any run of `text`. */
function leastEdits(text: string, words: string): number {
  const inText = [...text];
  let row = new Array<number>(inText.length + 1).fill(0);
  for (const word of words) {
    const next = [(row[0] as number) + 1];
    inText.forEach((letter, at) => {
      next.push(
        Math.min(
          (row[at] as number) + (letter === word ? 0 : 1),
          (row[at + 1] as number) + 1,
          (next[at] as number) + 1,
        ),
      );
    });
    row = next;
  }
  return Math.min(...row);
}

test('the closest place is as close as an exhaustive search finds', () => {
  const word = fc
    .array(fc.constantFrom(...'abcdefghij éшق中😀'), { minLength: 7, maxLength: 40 })
    .map((list) => list.join(''));
  fc.assert(
    fc.property(word, fc.array(edit, { maxLength: 4 }), anyText, anyText, (words, edits, before, after) => {
      const text = before + edited(words, edits) + after;
      const most = Math.floor(codePointLength(words) * 0.15);
      const least = leastEdits(text, words);
      const found = closeMatches(text, words, most);
      expect(found?.distance ?? null).toBe(least <= most ? least : null);
      for (const span of found?.spans ?? []) {
        expect(leastEdits(sliceCodePoints(text, span.start, span.end), words)).toBe(found?.distance);
      }
    }),
    { numRuns: tries(300) },
  );
});

test('a long text and a long quotation take bounded time', () => {
  const words = Array.from(
    { length: 20_000 },
    (_, at) => ['ferry', 'harbour', 'twelve', 'said', 'pilot'][(at * 7919 + (at >> 3)) % 5],
  );
  const text = words.join(' ');
  const spent = processorTime();
  for (const length of [40, 400, 4_000, 40_000]) {
    const exact = text.slice(30_000, 30_000 + length).replaceAll('harbour', 'haven ');
    resolveAnchor({ textSha256: '', start: 0, end: length, exact, before: 'q', after: 'q' }, { text, sameText: false });
  }
  expect(spent()).toBeLessThan(5_000);
});
