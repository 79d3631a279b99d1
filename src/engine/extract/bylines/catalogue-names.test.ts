import { expect, test } from 'vitest';
import { inSpokenOrder } from './catalogue-names.ts';

test.each([
  ['Finch, Ada', 'Ada Finch'],
  ['Berg, Ada van der', 'Ada van der Berg'],
  ['MARSH, Ada', 'Ada MARSH'],
  ['De Vell, Ada', 'Ada De Vell'],
  ['van der Berg, Ada M.', 'Ada M. van der Berg'],
  ['Finch, Ada; Roe, Jan', 'Ada Finch; Jan Roe'],
  ['Roe Marsh, Ada; Finch, Bo', 'Ada Roe Marsh; Bo Finch'],
  ['Finch, Ada, Roe, Jan', 'Ada Finch; Jan Roe'],
  ['Finch, Ada, and Jan Roe', 'Ada Finch; Jan Roe'],
  ['Finch, Ada, Jr.', 'Ada Finch Jr.'],
  ['Finch, Roma; Marsh, Ada', 'Roma Finch; Ada Marsh'],
  ['Marsh, Ada; Roe, Jordan', 'Ada Marsh; Jordan Roe'],
  ['Фінч, Ада', 'Ада Фінч'],
  ['港, 太郎; 欧阳, 平', '港太郎; 欧阳平'],
  ['김, 민수', '김민수'],
  ['李明, 王平', '李明, 王平'],
])('%s is %s', (written, spoken) => {
  expect(inSpokenOrder(written)).toBe(spoken);
});

test.each([
  'Ada Finch, Jan Roe',
  'Ada Finch, Jr.',
  'Finch, Roe and Marsh',
  'Finch, Reuters',
  'Finch, Staff',
  'Harbour Goods, Inc.',
  'Ministry of Harbours, Norland',
  'Ada Finch, Kiel; Jan Roe, Bergen',
  'Ada, Bo, Cy',
  'Kyiv, Ukraine',
  'Moss, Director of Harbours',
  'Київ, Україна',
  'Berlin, Deutschland',
  'Finch, Photographer',
  'Press, Office',
  'Paris, Texas',
  'Finch, Kyiv',
  'Finch, Roma',
  'Фінч, Харків',
])('%s stays as it is', (written) => {
  expect(inSpokenOrder(written)).toBe(written);
});
