import { expect, test } from 'vitest';
import { choicesOf, firstArticle, mappingOf } from './column-choices.ts';

const table = {
  columns: [
    { name: 'Headline', samples: ['Ferry late', 'Dredger moved'] },
    { name: 'Lead', samples: ['Late again.', ''] },
    { name: 'Body', samples: ['Nobody was hurt.', 'It lies north.'] },
    { name: 'Rating', samples: ['7', '6'] },
  ],
  mapping: { title: ['Headline'], text: ['Lead', 'Body'] },
};

test('columns are chosen as they were understood, and chosen columns are the mapping, left to right', () => {
  const choices = choicesOf(table);
  expect(choices).toEqual(['title', 'text', 'text', 'none']);
  expect(mappingOf(table, choices)).toEqual(table.mapping);
  expect(choicesOf({ ...table, mapping: null })).toEqual(['none', 'none', 'none', 'none']);
});

test('the first row shows what comes of the mapping', () => {
  expect(firstArticle(table, table.mapping)).toEqual([
    { field: 'title', value: 'Ferry late' },
    { field: 'text', value: 'Late again. Nobody was hurt.' },
  ]);
});
