import { expect, test } from 'vitest';
import { chooseSources } from './source-name.ts';

test.each([
  ['Harbour Daily', 'Quay Press Agency', 'Harbour Daily'],
  ['harbourdaily.example', 'Harbour Daily', 'Harbour Daily'],
  ['harbourdaily', 'The Harbour Daily', 'The Harbour Daily'],
  ['https://www.harbour.example', 'The Harbour Daily', 'The Harbour Daily'],
  ['HD.example', 'Harbour Daily', 'Harbour Daily'],
  ['HarbourDaily', 'The Harbour Daily', 'The Harbour Daily'],
  ['Harbour.example - News of the quays', 'Harbour.example', 'Harbour.example'],
  ['Tide News', 'Tide', 'Tide News'],
  ['tide.example', 'Quay Press Agency', 'tide.example'],
  ['Harbour Daily', 'harbourdaily.example', 'Harbour Daily'],
])('the site “%s” of the publisher “%s” is “%s”', (site, publisher, name) => {
  const [first, second] = chooseSources(
    { value: site, from: 'meta og:site_name' },
    { value: publisher, from: 'JSON-LD' },
    [],
  );
  expect(first?.value).toBe(name);
  expect([first?.value, second?.value].toSorted()).toEqual([site, publisher].toSorted());
});
