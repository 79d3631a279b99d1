import { describe, expect, it } from 'vitest';
import { compareArticles } from '../../compare-articles.ts';
import { article, found } from '../../fixtures/two-articles.ts';

describe('what differs', () => {
  it('is a figure of the same thing', () => {
    const [discrepancy, ...others] = found(
      'Three people were killed in the fire, the mayor said.',
      'Five people died in the fire.',
    );
    expect(others).toEqual([]);
    expect(discrepancy).toMatchObject({ kind: 'figure', about: 'people', compatible: false });
    expect(discrepancy?.values.map(({ text, normal }) => [text, normal])).toEqual([
      ['Three people', '3'],
      ['Five people', '5'],
    ]);
  });

  it('can both be true where bounds meet, units convert or a later count came', () => {
    const meet = (left: string, right: string, more = {}) =>
      found(left, right, more).filter(({ compatible }) => !compatible);
    expect(meet('At least 12 people were killed in the fire.', 'Fourteen people died in the fire.')).toEqual([]);
    expect(meet('The wall of the dam is 10 kilometres long.', 'The wall of the dam is six miles long.')).toEqual([]);
    expect(
      meet('Three people were killed in the fire.', 'Five people died in the fire.', {
        published: '2025-03-05T12:00Z',
      }),
    ).toEqual([]);
  });

  it('is no date in the same words that may mean the same days, and shows what each means where they cannot', () => {
    const UKRAINIAN = [
      'Паромну лінію до Горинки закрили минулого року через борги.',
      'Через борги паромну лінію до Горинки закрили минулого року.',
    ];
    const ENGLISH = [
      'The ferry line to Merrow was closed a year ago over its debts.',
      'Over its debts, the ferry line to Merrow was closed a year ago.',
    ];
    const told = (published: readonly (string | null)[], language = 'uk') =>
      compareArticles(
        (language === 'uk' ? UKRAINIAN : ENGLISH).map((line, at) =>
          article(at + 1, line, { language, published: published[at] ?? null }),
        ),
      )
        .aligned.flatMap(({ discrepancies }) => discrepancies)
        .map(({ values, compatible }) => [...values.map(({ normal }) => normal), compatible]);
    expect(told([null, null])).toEqual([]);
    expect(told(['2025-03-04', '2025-10-04'])).toEqual([]);
    expect(told(['2025-03-04', '2026-03-04'])).toEqual([['2024', '2025', false]]);
    expect(told(['2025-03-04', null])).toEqual([['2024', 'year not known', true]]);
    expect(told(['2025-03-04', '2025-03-09'], 'en')).toEqual([]);
  });

  it('is of unknown order where clock times hang on a zone that nobody says', () => {
    const tell = (published: string) =>
      found('The gates opened at 0215 GMT on Tuesday.', 'The gates opened at 6 a.m. on Tuesday.', { published }).map(
        ({ kind, compatible, orderUnknown }) => ({ kind, compatible, orderUnknown }),
      );
    expect(tell('2025-03-04T12:00')).toEqual([{ kind: 'date', compatible: true, orderUnknown: true }]);
    expect(found('At least 12 people were killed in the fire.', 'Fourteen people died in the fire.')).toMatchObject([
      { compatible: true, orderUnknown: false },
    ]);
  });

  it('is a measure in long sentences that share little else', () => {
    const measures = found(
      'The board of the harbour met on the island. The flat that the mayor bought from the builder Hale measures 96 square metres and has a view of the pier and of both lighthouses. The ferries went on time.',
      'The board of the harbour met on the island. It was a flat of 120 square metres that Hale let the mayor have, about which his neighbours have been talking for most of the winter. The ferries went on time.',
    );
    expect(measures.map(({ kind, values }) => [kind, values.map(({ text }) => text)])).toEqual([
      ['figure', ['96 square metres', '120 square metres']],
    ]);
  });

  it('is no count of those who died in an earlier event', () => {
    const killed = (six: string) => found('The fire at the mill killed nine workers.', six);
    expect(killed('The fire at the mill killed six workers.')).toHaveLength(1);
    expect(killed('In 2011, a fire at the mill killed six workers.')).toEqual([]);
  });

  it('leaves two instants of two zones alone, and says nothing of a zone unknown', () => {
    expect(
      found('The freighter left the port at 0215 GMT.', 'The freighter left the port at 11.15 a.m. (GMT+9).').filter(
        ({ compatible }) => !compatible,
      ),
    ).toEqual([]);
    expect(
      found('The freighter left the port at 0215 GMT.', 'The freighter left the port at 11.15 a.m.').map(
        ({ compatible }) => compatible,
      ),
    ).toEqual([true]);
  });
});
