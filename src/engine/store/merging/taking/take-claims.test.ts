import { beforeEach, expect, test } from 'vitest';
import { deleteClaims, mergeClaims, updateClaims } from '../../claims/claims.ts';
import { updateEvidence } from '../../claims/evidence-changes.ts';
import { gradeClaim } from '../../claims/grades.ts';
import {
  AT,
  claim,
  claimsHere,
  evidenceHere,
  FERRY,
  layOut,
  mark,
  ours,
  take,
  theirs,
  workThere,
} from '../fixtures/two-archives.ts';

beforeEach(layOut);

test('a claim that was made there of the passages of another comes in by itself', async () => {
  workThere();
  await take();
  const office = claim(theirs, 'The harbour office said so.');
  updateEvidence(theirs.db, [1], { claimId: office });
  mark(theirs, 1, FERRY, 'the harbour office said', office);
  expect(await take()).toMatchObject({
    summary: 'From theirs.collate, 1 claim and 1 passage came in as well.',
    notTaken: [{ member: 'passage 1 of claim 1', message: 'It differs: it bears on claim 3 there. Yours stays.' }],
  });
  expect(evidenceHere().at(-1)).toMatchObject({ exact: 'the harbour office said', claimId: 3 });
});

test('a claim that was deleted here comes back, although one of its passages had been moved to another', async () => {
  workThere();
  await take();
  updateEvidence(ours.db, [1], { claimId: 2 });
  ours.acts.run({ kind: 'claim.delete', label: 'delete' }, () => deleteClaims(ours.db, [1]));
  mark(theirs, 1, FERRY, 'harbour office', 1);
  await take();
  expect(evidenceHere().at(-1)).toMatchObject({ exact: 'harbour office', claimId: 3 });
});

test('passages come to no claim that has other words, though it came in with theirs', async () => {
  workThere();
  await take();
  updateClaims(theirs.db, [1], { statement: 'Ten people died.' }, AT);
  await take();
  updateClaims(ours.db, [3], { statement: 'Eleven people died.' }, AT);
  mark(theirs, 1, FERRY, 'people died', 1);
  await take();
  expect(
    claimsHere()
      .map(({ statement }) => statement)
      .slice(2),
  ).toEqual(['Eleven people died.', 'Ten people died.']);
  expect(evidenceHere().at(-1)).toMatchObject({ exact: 'people died', claimId: 4 });
});

test('a claim with other words there comes in beside it, once, and takes its own passages', async () => {
  workThere();
  await take();
  updateClaims(theirs.db, [1], { statement: 'Eleven people died.' }, AT);
  mark(theirs, 1, FERRY, 'the harbour office said', 1);
  const { notTaken } = await take();
  expect(notTaken).toMatchObject([
    { member: 'claim 1', message: expect.stringContaining('beside it as claim 3') },
    { member: 'passage 1 of claim 1' },
  ]);
  expect(claimsHere()).toMatchObject([
    { statement: 'Nine people died.' },
    {},
    { statement: 'Eleven people died.', passages: { supports: 1 } },
  ]);
  await take();
  expect(claimsHere()).toHaveLength(3);
});

test('passages of a claim that was merged here come to what it was merged into, though its first was moved elsewhere before', async () => {
  workThere();
  await take();
  const [moved, sunk, ship] = [claim(ours, 'Moved.'), claim(ours, 'It sank.'), claim(ours, 'The ship is lost.')];
  const merge = (into: number, other: number) =>
    ours.acts.run({ kind: 'claim.merge', label: 'merge' }, () => mergeClaims(ours.db, into, [other], AT));
  updateEvidence(ours.db, [1], { claimId: moved });
  merge(sunk, 1);
  merge(ship, sunk);
  mark(theirs, 1, FERRY, 'people died', 1);
  await take();
  expect(evidenceHere().at(-1)).toMatchObject({ exact: 'people died', claimId: ship });
  ours.acts.run({ kind: 'claim.delete', label: 'delete' }, () => deleteClaims(ours.db, [ship]));
  await take();
  expect(claimsHere().at(-1)).toMatchObject({ statement: 'Nine people died.' });
});

const grade = (value: '2' | '3', reason: string) =>
  ({ value, reason, at: AT, holdsFrom: null, by: '', overridden: false }) as const;

test('what was worked out there on a claim since it was merged here is listed with what it says', async () => {
  workThere();
  await take();
  const sunk = claim(ours, 'It sank.');
  ours.acts.run({ kind: 'claim.merge', label: 'merge' }, () => mergeClaims(ours.db, sunk, [1], AT));
  expect(await take()).toMatchObject({ notTaken: [] });
  updateClaims(theirs.db, [1], { note: 'Ask the port', status: 'settled', kind: 'figure' }, AT);
  gradeClaim(theirs.db, 1, grade('3', 'The port denies it'));
  expect((await take()).notTaken).toMatchObject([
    {
      member: 'claim 3',
      message: '“Nine people died.”, merged into it, is of another kind there: figure, not fact. Yours stays.',
    },
    {
      member: 'claim 3',
      message: '“Nine people died.”, merged into it, is settled there, and open here. Yours stays.',
    },
    {
      member: 'claim 3',
      message: '“Nine people died.”, merged into it, has another note there: “Ask the port”. Yours stays.',
    },
    {
      member: 'claim 3',
      message:
        '“Nine people died.”, merged into it, is graded 3 there (“The port denies it”), and 2 here. Yours stays.',
    },
  ]);
  expect(claimsHere().at(-1)).toMatchObject({ statement: 'It sank.', note: 'Check again', credibility: null });
});

test('a claim that was reworded there after it was merged here comes in by itself', async () => {
  workThere();
  await take();
  ours.acts.run({ kind: 'claim.merge', label: 'merge' }, () => mergeClaims(ours.db, 2, [1], AT));
  updateClaims(theirs.db, [1], { statement: 'Ten people died.' }, AT);
  mark(theirs, 1, FERRY, 'people died', 1);
  expect((await take()).notTaken).toMatchObject([
    {
      member: 'claim 2',
      message: expect.stringMatching(/^“Nine people died.”, merged into it, has other words there: “Ten/),
    },
    { member: 'passage 1 of claim 2' },
  ]);
  expect(evidenceHere().at(-1)).toMatchObject({ exact: 'people died', claimId: 3 });
  await take();
  expect(claimsHere()).toHaveLength(2);
});

test('a grade that was given there for another reason is listed; a note that is part of ours is not', async () => {
  workThere();
  await take();
  updateClaims(ours.db, [1], { note: 'Mine\n\nCheck again' }, AT);
  gradeClaim(theirs.db, 1, grade('2', 'Three bodies'));
  expect((await take()).notTaken).toMatchObject([
    { member: 'claim 1', message: 'It is graded 2 there for another reason: “Three bodies”. Yours stays.' },
  ]);
});

test('the same words for the same statement, marked apart on both sides, are two claims with a passage each', async () => {
  mark(theirs, 1, FERRY, 'Nine people died', claim(theirs, 'Nine people died.'));
  mark(ours, 2, FERRY, 'Nine people died', claim(ours, 'Nine people died.'));
  await take();
  expect(evidenceHere()).toMatchObject([{ claimId: 1 }, { claimId: 2 }]);
});
