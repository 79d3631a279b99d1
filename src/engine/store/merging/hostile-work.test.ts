import { beforeEach, expect, test } from 'vitest';
import { claim, claimsHere, evidenceHere, FERRY, layOut, mark, ours, take, theirs } from './fixtures/two-archives.ts';
import { theirWork } from './theirs/their-work.ts';

beforeEach(() => {
  layOut();
  claim(theirs, 'Nine people died.');
  claim(theirs, 'There was fog.');
  mark(theirs, 1, FERRY, 'Nine people died', 1);
  theirs.db.pragma('foreign_keys = OFF');
});

const change = (sql: string) => theirs.db.exec(sql);

test('claims that depend on each other in a circle come in, with the relations that can be', async () => {
  change("INSERT INTO claim_relation (claim_id, relation, other_id) VALUES (1, 'depends-on', 2), (2, 'depends-on', 1)");
  const { notTaken } = await take();
  const relations = ours.db.prepare('SELECT count(*) FROM claim_relation').pluck().get() as number;
  expect([claimsHere().length, relations + notTaken.length]).toEqual([2, 2]);
});

test('a passage of an article that is nowhere is listed, and its claim comes in', async () => {
  change('UPDATE evidence SET article_id = 99, revision_id = 99');
  expect((await take()).notTaken).toMatchObject([
    { code: 'anchor-mismatch', member: 'passage of claim 1', message: expect.stringContaining('did not come in') },
  ]);
  expect(claimsHere()).toHaveLength(2);
});

test('a passage of another article’s text is listed, and nothing of that text comes in', async () => {
  change("UPDATE evidence SET exact = 'dearer', start_at = 14, end_at = 20, revision_id = 2");
  expect((await take()).notTaken).toMatchObject([{ message: expect.stringContaining('Mark it by hand.') }]);
  expect(evidenceHere()).toEqual([]);
});

test('a passage whose place is beyond its text is listed', async () => {
  change("UPDATE evidence SET exact = 'Ten people died', end_at = 9007199254740991");
  expect((await take()).notTaken).toMatchObject([{ message: expect.stringContaining('Mark it by hand.') }]);
});

test('ids beyond what a number holds are damage', () => {
  const id = '9007199254740993';
  change(`INSERT INTO claim (id, uuid, statement, kind, created_at, changed_at)
    SELECT ${id}, 'beyond', statement, kind, created_at, changed_at FROM claim WHERE id = 1`);
  expect(() => theirWork(theirs.db)).toThrow('A row of its claim is not as Collate writes it.');
});

test.each(['0', '-1', '-9223372036854775808'])('an id of %s, which no row of ours has, is damage', (id) => {
  change(`UPDATE claim SET id = ${id} WHERE id = 2`);
  expect(() => theirWork(theirs.db)).toThrow('A row of its claim is not as Collate writes it.');
});

test('notes of megabytes and statements without end are refused by name', () => {
  change("UPDATE claim SET note = printf('%.*c', 5000000, 'x') WHERE id = 1");
  expect(() => theirWork(theirs.db)).toThrow('A row of its claim is larger than any that Collate writes.');
  change("UPDATE claim SET note = '', statement = printf('%.*c', 50000, 'x') WHERE id = 1");
  expect(() => theirWork(theirs.db)).toThrow('A row of its claim is not as Collate writes it.');
});
