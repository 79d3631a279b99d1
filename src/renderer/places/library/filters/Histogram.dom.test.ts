import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import type { SearchFilters } from '../../../../contract/model/collections/search.ts';
import { Histogram } from './Histogram.tsx';

const DAYS = ['2026-10-01', '2026-10-02', '2026-10-03'].map((at) => ({ at, articles: 2 }));

test('with the range of dates, its articles without a date are taken off, too', () => {
  let filters: SearchFilters = {};
  const place = document.body.appendChild(document.createElement('div'));
  const root = createRoot(place);
  const draw = (bars: typeof DAYS) =>
    flushSync(() =>
      root.render(
        createElement(Histogram, {
          filters,
          ...{ histogram: { unit: 'day', bars, vague: 0 }, undated: 3, hasRange: true },
          onChange: (part) => {
            filters = { ...filters, ...part };
          },
        }),
      ),
    );
  for (const [bars, takeOff] of [
    [[], () => place.querySelector<HTMLElement>('input:checked')?.click()],
    [DAYS, () => place.querySelector('[role="img"]')?.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }))],
  ] as const) {
    filters = { languages: ['uk'], after: '2026-10-02', before: '2026-10-03', withUndated: true };
    draw([...bars]);
    takeOff();
    expect(JSON.parse(JSON.stringify(filters))).toEqual({ languages: ['uk'] });
  }
  root.unmount();
});
