import { expect, test } from 'vitest';
import { apartWords, nameApart } from './told-apart.ts';

const origin = (name: string, title: string, first: string | null = '2026-10-09T08:00') => ({ name, title, first });

test('origins of one name are told apart by the title of their first article, then by its day; others need nothing', () => {
  const own = 'Own reporting of The Echo';
  const long = 'Barges wait at Sennet while a gate is looked for in two towns';
  expect(
    apartWords([
      origin(own, 'Ferry sinks'),
      origin(own, long),
      origin(own, 'Weather', '2026-10-10'),
      origin(own, 'Weather', null),
      origin('Corran Wire', 'Ferry sinks'),
    ]),
  ).toEqual(['Ferry sinks', 'Barges wait at Sennet while a gate is…', 'Weather, 2026-10-10', 'Weather, undated', null]);
  expect([nameApart({ name: own, apart: 'Ferry sinks' }), nameApart({ name: own, apart: null })]).toEqual([
    'Own reporting of The Echo: Ferry sinks',
    own,
  ]);
});
