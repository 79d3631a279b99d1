import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notePlaces } from './note-places.ts';

test('notes with enough room are where they are wanted', () => {
  expect(notePlaces([0, 100, 200], [50, 50, 50], -1)).toEqual([0, 100, 200]);
});

test('notes too close together are pushed down', () => {
  expect(notePlaces([0, 10, 20], [50, 50, 50], -1)).toEqual([0, 58, 116]);
});

test('the focused one gets its true place, and those above give way', () => {
  expect(notePlaces([0, 10, 20], [50, 50, 50], 2)).toEqual([-96, -38, 20]);
});

test('no note covers another, and the focused one is where it is wanted', () => {
  const notes = fc.array(fc.record({ wanted: fc.nat(2_000), height: fc.integer({ min: 20, max: 120 }) }), {
    minLength: 1,
    maxLength: 30,
  });
  fc.assert(
    fc.property(notes, fc.integer({ min: -1, max: 29 }), (list, focus) => {
      const wanted = list.map((note) => note.wanted).sort((a, b) => a - b);
      const heights = list.map((note) => note.height);
      const focused = Math.min(focus, list.length - 1);
      const places = notePlaces(wanted, heights, focused);
      for (let at = 1; at < places.length; at++)
        expect(places[at]).toBeGreaterThanOrEqual((places[at - 1] as number) + (heights[at - 1] as number));
      if (focused >= 0) expect(places[focused]).toBe(wanted[focused]);
    }),
  );
});
