import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointLength, codePointMap, sliceCodePoints } from './offsets.ts';

const piece = fc.constantFrom(
  'a',
  'é',
  'e\u0301',
  '中',
  '😀',
  '𠀀',
  '\ud83d',
  '\ude00',
  'ш',
  'ق',
  '\r\n',
  '👩‍👧',
  '\u{E0100}',
);
const anyText = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

test('length and slices are those of the list of characters', () => {
  fc.assert(
    fc.property(anyText, fc.nat(80), fc.nat(80), (text, a, b) => {
      const model = [...text];
      const start = Math.min(a, b);
      const end = Math.max(a, b);
      expect(codePointLength(text)).toBe(model.length);
      expect(sliceCodePoints(text, start, end)).toBe(model.slice(start, end).join(''));
    }),
  );
});

test('every position goes to UTF-16 and back as counting one by one does', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const map = codePointMap(text);
      const model = [...text];
      expect(map.length).toBe(model.length);
      let index = 0;
      model.forEach((character, codePoint) => {
        expect(map.utf16FromCodePoint(codePoint)).toBe(index);
        for (let inside = 0; inside < character.length; inside++) {
          expect(map.codePointFromUtf16(index + inside)).toBe(codePoint);
        }
        index += character.length;
      });
      expect(map.utf16FromCodePoint(model.length)).toBe(text.length);
      expect(map.codePointFromUtf16(text.length)).toBe(model.length);
    }),
  );
});

test('spans keep their characters', () => {
  const text = 'a😀中𠀀z';
  const map = codePointMap(text);
  expect(map.spanFromUtf16({ from: 1, to: 4 })).toEqual({ start: 1, end: 3 });
  expect(map.utf16FromSpan({ start: 3, end: 5 })).toEqual({ from: 4, to: 7 });
  expect(map.utf16FromSpan({ start: 3, end: 99 })).toEqual({ from: 4, to: 7 });
  expect(map.codePointFromUtf16(-3)).toBe(0);
});
