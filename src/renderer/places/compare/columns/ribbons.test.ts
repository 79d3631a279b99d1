import { expect, test } from 'vitest';
import type { Difference, Row } from '../comparison-rows.ts';
import { type ColumnPlace, jumpsOf, ribbonsOf } from './ribbons.ts';

const FRAME = { top: 100, bottom: 500 };
const passage = (articleId: number) => ({ articleId, start: 0, end: 1, text: 'x' });
const difference = (key: string, normals: Record<number, string>): Difference => ({
  key,
  row: 0,
  kind: 'figure',
  about: '',
  compatible: false,
  orderUnknown: false,
  values: Object.entries(normals).map(([id, normal]) => ({ ...passage(Number(id)), normal })),
});
const row = (members: number[], differences: Difference[] = [], index = 0): Row => ({
  index,
  members: new Map(members.map((id) => [id, passage(id)])),
  differences,
});
const column = (articleId: number, left: number, passages: Record<number, [number, number]>): ColumnPlace => ({
  articleId,
  left,
  right: left + 250,
  passages: new Map(Object.entries(passages).map(([at, [top, bottom]]) => [Number(at), { top, bottom }])),
});

test('a ribbon joins neighbours; it has a badge if their values differ', () => {
  const columns = [
    column(1, 0, { 0: [200, 240] }),
    column(2, 308, { 0: [200, 280] }),
    column(3, 616, { 0: [260, 300] }),
  ];
  const drawn = ribbonsOf(columns, [row([1, 2, 3], [difference('d', { 1: '214', 2: '241', 3: '241' })])], FRAME);
  expect(drawn.ribbons.map(({ look }) => look)).toEqual(['differ', 'agree']);
  expect(drawn.badges).toEqual([{ id: '1 2 0 d', key: 'd', sign: '#', x: 279, y: 230 }]);
  expect(drawn.ribbons[0]?.path).toBe('M250 200C279 200 279 200 308 200V280C279 280 279 240 250 240Z');
});

test('badges in one gutter do not cover each other', () => {
  const columns = [column(1, 0, { 0: [200, 210] }), column(2, 308, { 0: [200, 210] })];
  const two = [difference('a', { 1: '1', 2: '2' }), difference('b', { 1: '3', 2: '4' })];
  const ys = ribbonsOf(columns, [row([1, 2], two), row([1, 2], two, 0)], FRAME).badges.map(({ y }) => y);
  for (const [at, y] of ys.slice(1).entries()) expect(y - (ys[at] as number)).toBeGreaterThanOrEqual(20);
});

test('ends beyond the frame are counted, ribbons wholly beyond it are not drawn', () => {
  const columns = [column(1, 0, { 0: [20, 60], 1: [300, 340] }), column(2, 308, { 0: [30, 60], 1: [700, 740] })];
  const drawn = ribbonsOf(columns, [row([1, 2]), row([1, 2], [], 1)], FRAME);
  expect(drawn.ribbons.map((ribbon) => ribbon.row)).toEqual([1]);
  expect(drawn.stubs.map(({ edge, count }) => [edge, count])).toEqual([
    ['top', 1],
    ['bottom', 1],
  ]);
});

test('a gutter under the pinned column has no ribbons', () => {
  const columns = [column(1, 200, { 0: [200, 240] }), column(2, 308, { 0: [200, 280] })];
  expect(ribbonsOf(columns, [row([1, 2])], FRAME).ribbons).toEqual([]);
});

test('a link that skips a column is a badge at both of its ends, and only there', () => {
  const jumping = row([1, 3, 4], [difference('d', { 1: '12', 3: '9', 4: '12' })]);
  const columns = [1, 2, 3, 4];
  expect(jumpsOf(jumping, 1, columns)).toEqual([{ articleId: 3, look: 'differ', sign: '#', key: 'd' }]);
  expect(jumpsOf(jumping, 3, columns)).toEqual([{ articleId: 1, look: 'differ', sign: '#', key: 'd' }]);
  expect(jumpsOf(jumping, 4, columns)).toEqual([]);
  expect(jumpsOf(row([1, 3]), 3, columns)).toEqual([{ articleId: 1, look: 'agree', sign: '=', key: null }]);
});

test('what scrolls under the pinned column has no badges there', () => {
  const columns = [
    column(1, 0, {}),
    column(2, 258, { 0: [200, 240] }),
    { ...column(3, -60, { 0: [200, 240] }), left: 270 },
  ].map((one, at) => (at === 1 ? { ...one, left: 20, right: 230 } : one));
  const drawn = ribbonsOf(columns, [row([2, 3], [difference('d', { 2: '1', 3: '2' })])], FRAME);
  expect([drawn.ribbons.length, drawn.badges.length]).toEqual([1, 0]);
});
