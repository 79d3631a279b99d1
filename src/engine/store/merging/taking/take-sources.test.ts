import { beforeEach, expect, test } from 'vitest';
import { gradeSource } from '../../claims/grades.ts';
import { addAlias, addSource, updateSource } from '../../sources/sources.ts';
import { AT, arriveFrom, idOf, layOut, ours, take, theirs } from '../fixtures/two-archives.ts';

beforeEach(layOut);

test('a source that was here before gets no names from there; one that is new here does', async () => {
  ours.db.prepare("UPDATE source SET created_at = '2026-01-01' WHERE name = 'Harbour Post'").run();
  arriveFrom('Sennet Radio');
  for (const name of ['Harbour Post', 'Sennet Radio'])
    addAlias(theirs.db, idOf(theirs, name), 'name', `${name} on air`);
  await take();
  expect(ours.db.prepare("SELECT value FROM source_alias WHERE value LIKE '% on air'").pluck().all()).toEqual([
    'Sennet Radio on air',
  ]);
});

test('a source without articles comes along if it was judged; one that is unknown does not', async () => {
  addSource(theirs, { name: 'Sennet Radio', domain: null });
  const judged = addSource(theirs, { name: 'Averin Radio', domain: null });
  gradeSource(theirs.db, judged, { value: 'C', reason: 'Some errors', at: AT, holdsFrom: null, by: '' });
  await take();
  expect(ours.db.prepare('SELECT name, reliability FROM source ORDER BY id').raw().all()).toEqual([
    ['Averin Courier', null],
    ['Harbour Post', null],
    ['Averin Radio', 'C'],
  ]);
});

test('the kind, the country and the reason of a grade that are otherwise there are listed', async () => {
  const grade = (reason: string) => ({ value: 'C' as const, reason, at: AT, holdsFrom: null, by: '' });
  updateSource(theirs.db, 1, { kind: 'paper', country: 'Averin' });
  gradeSource(theirs.db, 1, grade('Some errors'));
  await take();
  updateSource(ours.db, 2, { kind: 'agency', country: 'Sennet' });
  gradeSource(theirs.db, 1, grade('No corrections'));
  expect((await take()).notTaken.map(({ message }) => message)).toEqual([
    'It is of another kind there: paper, not agency. Yours stays.',
    'It is of another country there: “Averin”, not “Sennet”. Yours stays.',
    'It is graded C (fairly reliable) there: “No corrections”. Here it is graded so, for another reason, which stays.',
  ]);
});
