import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CLAIM_KINDS } from '../../contract/model/values.ts';
import { extractFile } from '../import/reading/extract-file.ts';
import type { Draft } from '../readers/port.ts';
import { SampleDesk } from './sample-desk.ts';

const FOLDER = new URL('../../../resources/sample', import.meta.url).pathname;
const desk = SampleDesk.parse(JSON.parse(readFileSync(join(FOLDER, 'desk.json'), 'utf8')));
const evidence = desk.claims.flatMap((claim) => claim.evidence);

test('every file of the sample is imported once, and every article is in a file', () => {
  const files = desk.imports.flatMap((one) => one.files);
  expect(files.toSorted()).toEqual(readdirSync(join(FOLDER, 'articles')).toSorted());
  expect(new Set(files)).toEqual(new Set(Object.values(desk.articles).map(({ file }) => file)));
});

test('the sample shows every kind of claim, broadly', () => {
  expect(Object.keys(desk.articles).length).toBeGreaterThanOrEqual(14);
  expect(desk.claims.length).toBeGreaterThanOrEqual(10);
  expect(new Set(desk.claims.map(({ kind }) => kind))).toEqual(new Set(CLAIM_KINDS));
  expect(new Set(evidence.map(({ stance }) => stance))).toEqual(new Set(['supports', 'disputes', 'mentions']));
  expect(new Set(evidence.map(({ remove }) => remove))).toEqual(new Set([0, 1, 2]));
});

test('keys are unique, and refer to what is there', () => {
  const evidenceKeys = evidence.map((one) => one.key);
  const claimKeys = desk.claims.map((one) => one.key);
  expect(new Set(evidenceKeys).size).toBe(evidenceKeys.length);
  expect(new Set(claimKeys).size).toBe(claimKeys.length);
  const articles = new Set(Object.keys(desk.articles));
  const named = [
    ...desk.read,
    ...evidence.map((one) => one.article),
    ...[...desk.tags, ...desk.origins, ...desk.comparisons, ...desk.collections].flatMap((one) => one.articles),
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
  claims.push(...desk.relations.flatMap(({ claim, other }) => [claim, other]));
  expect(claims.filter((one) => !claimKeys.includes(one))).toEqual([]);
});

test('the only claim graded 1 is marked as an override of the rule', () => {
  const ones = desk.claims.flatMap(({ grades }) => grades.filter(({ value }) => value === '1'));
  expect(ones.map(({ override }) => override)).toEqual([true]);
});

/** Returns the articles as the readers draw them, by file and id of the member. */
async function drafts(): Promise<Map<string, Draft>> {
  const found = new Map<string, Draft>();
  for (const file of desk.imports.flatMap((one) => one.files)) {
    for await (const result of extractFile(join(FOLDER, 'articles', file))) {
      if (result.outcome === 'failure') throw new Error(`${file}: ${result.message}`);
      found.set(keyOf(file, result.externalId ?? undefined), result);
    }
  }
  return found;
}

function keyOf(file: string, externalId: string | undefined): string {
  return externalId === undefined ? file : `${file} ${externalId}`;
}

test('every quotation is in its article’s text as the readers draw it, once or as often as its `nth` says', async () => {
  const read = await drafts();
  expect(read.size).toBe(Object.keys(desk.articles).length);
  const wrong = evidence.flatMap(({ key, article, quote, nth }) => {
    const { file, externalId } = desk.articles[article] as { file: string; externalId?: string };
    const text = read.get(keyOf(file, externalId))?.paragraphs.join('\n\n') ?? '';
    const times = text.split(quote).length - 1;
    return times === 1 || (nth !== undefined && times >= nth) ? [] : [`${key}: ${times} times`];
  });
  expect(wrong).toEqual([]);
});

test('each article has its source, language and date, and no furniture in its text', async () => {
  const read = await drafts();
  const named = new Set(desk.sources.map(({ name }) => name));
  const wrong = [...read].flatMap(([name, draft]) => {
    const imported = desk.imports.find(({ files }) => files.includes(name.split(' ')[0] as string));
    const source = imported?.source ?? draft.source ?? 'none';
    const isKnown = named.has(source) || ['Strait Telegraph', 'Sound & Strait'].includes(source);
    const furniture = /cookies|Sign up|Subscribe|Lottery|Подпи|Підпишіться|版权所有|تابعونا|Follow Kestrel|Most read/u;
    const text = draft.paragraphs.join('\n');
    return isKnown && draft.language && draft.published && !furniture.test(text)
      ? []
      : [name, source, draft.language, draft.published];
  });
  expect(wrong).toEqual([]);
  expect(new Set([...read.values()].map(({ language }) => language?.slice(0, 2)))).toEqual(
    new Set(['en', 'uk', 'zh', 'ar']),
  );
});
