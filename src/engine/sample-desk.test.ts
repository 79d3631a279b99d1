import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLAIM_KINDS } from '../contract/model/values.ts';
import { SampleDesk } from './sample-desk.ts';

const FOLDER = new URL('../../resources/sample', import.meta.url).pathname;
const desk = SampleDesk.parse(JSON.parse(readFileSync(join(FOLDER, 'desk.json'), 'utf8')));
const evidence = desk.claims.flatMap((claim) => claim.evidence);

test('every file of the sample is brought in once, and every article is in a file', () => {
  const files = desk.imports.flatMap((one) => one.files);
  expect(files.toSorted()).toEqual(readdirSync(join(FOLDER, 'articles')).toSorted());
  expect(new Set(files)).toEqual(new Set(Object.values(desk.articles).map(({ file }) => file)));
});

test('the sample shows every kind of claim, in breadth', () => {
  expect(Object.keys(desk.articles).length).toBeGreaterThanOrEqual(14);
  expect(desk.claims.length).toBeGreaterThanOrEqual(10);
  expect(new Set(desk.claims.map(({ kind }) => kind))).toEqual(new Set(CLAIM_KINDS));
  expect(new Set(evidence.map(({ stance }) => stance))).toEqual(new Set(['supports', 'disputes', 'mentions']));
  expect(new Set(evidence.map(({ remove }) => remove))).toEqual(new Set([0, 1, 2]));
});

test('keys are used once, and name what is there', () => {
  const evidenceKeys = evidence.map((one) => one.key);
  const claimKeys = desk.claims.map((one) => one.key);
  expect(new Set(evidenceKeys).size).toBe(evidenceKeys.length);
  expect(new Set(claimKeys).size).toBe(claimKeys.length);
  const articles = new Set(Object.keys(desk.articles));
  const named = [
    ...desk.read,
    ...evidence.map((one) => one.article),
    ...[...desk.tags, ...desk.origins, ...desk.comparisons].flatMap((one) => one.articles),
  ];
  expect(named.filter((one) => !articles.has(one))).toEqual([]);
  const blocks = desk.report.sections.flatMap((section) => section.blocks);
  const cited = blocks.flatMap((block) => {
    if (block.kind === 'quotation') return [block.evidence];
    return block.kind === 'matrix' ? [] : block.runs.flatMap((run) => ('cite' in run ? run.cite : []));
  });
  expect(cited.filter((one) => !evidenceKeys.includes(one))).toEqual([]);
  const claims = blocks.flatMap((block) => {
    if (block.kind === 'claim') return [block.claim];
    return block.kind === 'matrix' ? block.claims : [];
  });
  expect(claims.filter((one) => !claimKeys.includes(one))).toEqual([]);
});

test('a claim graded 1 says over what it was overridden', () => {
  const ones = desk.claims.flatMap(({ grades }) => grades.filter(({ value }) => value === '1'));
  expect(ones.map(({ override }) => override)).toEqual([true]);
});
