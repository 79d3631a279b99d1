import { expect, test } from 'vitest';
import type { TimelineMark, TimelineOther } from '../../../../contract/model/comparing/timeline.ts';
import { drawnLane, isDrawn, threadsOf } from './lane-layout.ts';
import { stepFrom, stepInTime, stepLane } from './step-marks.ts';

const window = { from: Date.parse('2026-10-10T00:00Z'), to: Date.parse('2026-10-11T00:00Z') };
const WIDTH = 240;

function mark(articleId: number, date: string | null, given: Partial<TimelineMark> = {}): TimelineMark {
  return {
    laneId: 1,
    claimId: 1,
    articleId,
    evidenceId: articleId,
    unmarked: null,
    cell: 'supports',
    passages: 1,
    title: '',
    language: null,
    sourceId: articleId,
    source: '',
    originId: articleId,
    date,
    firsts: [],
    mayBeEarlier: 0,
    after: null,
    unordered: null,
    ...given,
  };
}

const other = (at: string): TimelineOther => ({ laneId: 1, at: Date.parse(at), articles: 1, unread: 0, article: null });

test('each mark stands at its time; those that would cover each other are one glyph', () => {
  const { glyphs } = drawnLane(
    [mark(1, '2026-10-10T06:00Z'), mark(2, '2026-10-10T06:30Z'), mark(3, '2026-10-10T12:00Z'), mark(4, '2026-10-12')],
    [],
    window,
    WIDTH,
  );
  expect(glyphs.map(({ x, marks }) => [x, marks.map(({ articleId }) => articleId)])).toEqual([
    [60, [1, 2]],
    [120, [3]],
  ]);
});

test('the number beside a glyph for several covers neither the next glyph nor a square', () => {
  const pair = [mark(1, '2026-10-10T06:00Z'), mark(2, '2026-10-10T06:30Z')];
  const { glyphs } = drawnLane(
    [...pair, mark(3, '2026-10-10T09:00Z'), mark(4, '2026-10-10T10:00Z')],
    [],
    window,
    WIDTH,
  );
  expect(glyphs.map(({ x, marks }) => [x, marks.length])).toEqual([
    [60, 3],
    [100, 1],
  ]);
  const { others } = drawnLane(pair, [other('2026-10-10T09:00Z'), other('2026-10-10T10:00Z')], window, WIDTH);
  expect(others.map(({ isBelow }) => isBelow)).toEqual([true, false]);
});

test('words beside a glyph end before the next glyph or square', () => {
  const { glyphs, others } = drawnLane(
    [mark(1, '2026-10-10T06:00Z'), mark(2, '2026-10-10T18:00Z')],
    [other('2026-10-10T12:00Z'), other('2026-10-13T12:00Z')],
    window,
    WIDTH,
  );
  expect(others.map(({ x }) => x)).toEqual([120]);
  expect(glyphs.map(({ room }) => room)).toEqual([55, 60]);
});

test('a square where a glyph stands is drawn below it, and does not cut its words short', () => {
  const { glyphs, others } = drawnLane([mark(1, '2026-10-10')], [other('2026-10-10T12:00Z')], window, WIDTH);
  expect(others.map(({ isBelow }) => isBelow)).toEqual([true]);
  expect(glyphs.map(({ room }) => Math.round(room))).toEqual([120]);
});

test('what a date leaves open is drawn as far as it is in view', () => {
  const { doubts } = drawnLane(
    [mark(1, '2026-10-10T06:00'), mark(2, '2026-10'), mark(3, '2026-10-10T07:00Z'), mark(4, '2026-11')],
    [],
    window,
    WIDTH,
  );
  expect(doubts.map(({ kind, x, width }) => [kind, x, width])).toEqual([
    ['zone', 0, 180],
    ['day', 0, WIDTH],
  ]);
});

test('what is out of view has no cell that could be current', () => {
  const lanes = [{ laneId: 1 }];
  expect(isDrawn(mark(1, '2026-10-10T06:00Z'), lanes, window)).toBe(true);
  expect(isDrawn(mark(1, null), lanes, window)).toBe(true);
  expect(isDrawn(mark(1, '2026-10-12T06:00Z'), lanes, window)).toBe(false);
  expect(isDrawn(mark(1, '2026-10-10T06:00Z', { laneId: 2 }), lanes, window)).toBe(false);
});

test('a thread leads from the first of an origin to each other source, and to nothing undated', () => {
  const marks = [
    mark(1, '2026-10-10T06:00Z', { originId: 9 }),
    mark(2, '2026-10-10T08:00Z', { originId: 9 }),
    mark(3, '2026-10-10T09:00Z', { originId: 9, sourceId: 1 }),
    mark(4, '2026-10-10T09:00Z'),
    mark(5, null, { originId: 9 }),
  ];
  expect(threadsOf(marks).map(({ from, to }) => [from.articleId, to.articleId])).toEqual([[1, 2]]);
});

test('the keys go to the next in time, and in the next lane with a mark to the nearest in time', () => {
  const marks = [
    mark(1, '2026-10-10T06:00Z'),
    mark(2, '2026-10-10T07:00Z', { laneId: 3 }),
    mark(3, '2026-10-10T20:00Z'),
    mark(4, '2026-10-10T21:00Z', { laneId: 3 }),
  ];
  const lanes = [1, 2, 3].map((laneId) => ({ laneId, name: '', apart: null, reliability: null, credibility: null }));
  const [first, second, third, fourth] = marks as [TimelineMark, TimelineMark, TimelineMark, TimelineMark];
  const from = ({ laneId, date }: TimelineMark) => ({ laneId, at: Date.parse(date ?? '') });
  expect(stepInTime(marks, first, 1)).toBe(second);
  expect(stepInTime(marks, fourth, 1)).toBe(fourth);
  expect(stepInTime(marks, null, 1)).toBe(first);
  expect(stepLane({ lanes, marks }, from(third), 1)).toBe(fourth);
  expect(stepLane({ lanes, marks }, from(first), 1)).toBe(second);
  expect(stepLane({ lanes, marks }, from(second), -1)).toBe(first);
  expect(stepLane({ lanes, marks }, from(first), -1)).toBeNull();
  const noon = Date.parse('2026-10-10T12:00Z');
  expect(stepLane({ lanes, marks }, { laneId: 1, at: noon }, 1)).toBe(second);
  expect([stepFrom(marks, noon, 1), stepFrom(marks, noon, -1)]).toEqual([third, second]);
  expect(stepFrom(marks, Date.parse('2026-10-11T12:00Z'), 1)).toBeNull();
});
