/** A colleague's archive, imported into one's own. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type Imported, openTerminal, SAMPLE } from './terminal.ts';

const { at, collate, answerOf } = openTerminal();
const THEIRS = ['--archive', 'theirs.collate'];

type Listed = { claims: { statement: string; evidence: { articleId: number; exact: string }[] }[] };

test('a colleague’s archive is imported: articles once, claims with their passages, and what finds no place', async () => {
  const there = await answerOf<Imported>(0, 'import', SAMPLE, ...THEIRS);
  const courier = there.added.find(({ path }) => path.endsWith('averin-courier-twelve-dead.html'))?.articleId ?? 0;
  const quoted = ['Twelve people died.', '--article', courier, '--quote', 'Twelve people died'];
  await answerOf(0, 'claim', 'add', ...quoted, ...THEIRS);
  await answerOf(0, 'grade', 'source', 1, 'C', '--reason', 'Some errors', ...THEIRS);
  const files = () => readdirSync(at.folder).filter((name) => name.startsWith('theirs.'));
  const state = () => [files(), readFileSync(join(at.folder, 'theirs.collate'))];
  const before = state();

  const taken = await answerOf<Imported & { message: string }>(0, 'import', 'theirs.collate');
  expect(taken).toMatchObject({
    failed: [],
    leftOut: [],
    toPlace: [],
    differing: [],
    message: expect.stringContaining('1 claim, 1 passage'),
  });
  expect([taken.added.length, taken.duplicates.length]).toEqual([there.added.length - 2, 2]);
  const { claims } = await answerOf<Listed>(0, 'claim', 'list');
  expect(claims).toMatchObject([
    { statement: 'Twelve people died.', evidence: [{ articleId: at.courier, exact: 'Twelve people died' }] },
  ]);
  expect(state()).toEqual(before);

  const again = collate('import', 'theirs.collate');
  expect([again.status, again.text]).toEqual([0, expect.stringContaining('already here: nothing of it is new')]);
  expect(collate('log').text).toMatch(/^1 .*Took 1 claim, 1 passage and 1 grade from theirs\.collate\n$/);
  const own = collate('import', 'desk.collate');
  expect([own.status, own.text]).toEqual([1, expect.stringContaining('the archive that is open')]);
});
