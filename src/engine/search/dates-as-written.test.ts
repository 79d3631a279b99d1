import { beforeAll, describe, expect, test } from 'vitest';
import { matrixColumns, sourcesOfArticles } from '../store/comparing/matrix.ts';
import type { ArchiveView } from './archive-view.ts';
import { searchFacets } from './facets.ts';
import { found, manyArchives, strictIds } from './fixtures/searched-archive.ts';

const archiveOf = manyArchives();

describe('dates as written', () => {
  const WRITTEN = [
    '2026',
    '2026-10',
    '2026-10~',
    '2026-10-12',
    '2026-10-12T23:30-05:00',
    '2026-10-13T00:30+09:00',
    'XXXX',
  ];
  let view: ArchiveView;
  let ids: number[];

  beforeAll(() => {
    const made = archiveOf(WRITTEN.map((published) => ({ title: published, text: 'A ferry.', published })));
    view = made.view;
    ids = made.articleIds;
  });

  test.each([
    ['date:2026-10-12', [0, 1, 2, 3, 4]],
    ['date:2026-10-13', [0, 1, 2, 5]],
    ['after:2026-10-13', [0, 1, 2, 5]],
    ['before:2026-10-01', [0]],
    ['before:2026-10-13', [0, 1, 2, 3, 4]],
    ['after:2026-11', [0]],
    ['after:2027', []],
    ['date:2025', []],
    ['date:2026-10', [0, 1, 2, 3, 4, 5]],
    ['date:2026..9999', [0, 1, 2, 3, 4, 5]],
    ['after:2026-10-13T04:00Z', [0, 1, 2, 4]],
    ['after:2026-10-12T15:00Z', [0, 1, 2, 3, 4, 5]],
    ['before:2026-10-12T15:00Z', [0, 1, 2, 3]],
  ])('%s finds what may be from that time, by the date as written', (text, wanted) => {
    expect(strictIds(view, text)).toEqual(wanted.map((at) => ids[at]));
  });

  test('days that exclude each other find what may be of both, and it is not said that nothing can be', () => {
    const typed = 'date:2026-10-12 date:2026-10-13';
    expect(strictIds(view, typed)).toEqual(ids.slice(0, 3));
    expect(found(view, typed).interpreted.problem).toBe('No date is in all the ranges asked for.');
  });

  test('each article is in the bar of the day that is shown, or counted separately', () => {
    const { histogram, undated } = searchFacets(view, { text: '', filters: {} });
    expect({ histogram, undated }).toEqual({
      histogram: {
        unit: 'day',
        bars: [
          { at: '2026-10-12', articles: 2 },
          { at: '2026-10-13', articles: 1 },
        ],
        vague: 3,
      },
      undated: 1,
    });
  });

  test.each([
    ['', {}, 1, false],
    ['', { after: '2026-10-13' }, 1, true],
    ['after:2026-10-13', {}, 1, true],
    ['ferry before:2026-10-13', {}, 1, true],
    ['ferry (date:2025 OR date:2024)', { before: '2026' }, 1, true],
    ['tug after:2026-10-13', {}, 0, true],
    ['ferry OR after:2026-10-13', {}, 1, false],
    ['NOT before:2026-10-13', {}, 1, false],
  ])('of the undated, “%s” with %o counts those that its range leaves out, too', (text, filters, undated, out) => {
    expect(searchFacets(view, { text, filters })).toMatchObject({ undated, hasRange: out });
  });

  test.each([
    ['', { after: '2026-10-13' }],
    ['after:2026-10-13', {}],
    ['ferry before:2026-10-13', {}],
    ['ferry (date:2025 OR date:2024)', { before: '2026' }],
  ])('“%s” with %o finds the undated, too, if asked for', (text, filters) => {
    const all = (withUndated: boolean) => found(view, text, { filters: { ...filters, withUndated } }).total;
    expect(all(true)).toBe(all(false) + 1);
  });

  test.each(['2026-10-01', '2026-10-12', '2026-10-13', '2026-10-31', '2026-11-01', '2027-01-01'])(
    'the matrix and a search have the same articles on %s',
    (day) => {
      const range = { from: day, to: day, within: null };
      const columns = matrixColumns(view.db, 'source', range, sourcesOfArticles(view.db, range));
      const inMatrix = columns.reduce((sum, { articles, undated }) => sum + articles - undated, 0);
      expect(strictIds(view, `date:${day}`)).toHaveLength(inMatrix);
    },
  );
});
