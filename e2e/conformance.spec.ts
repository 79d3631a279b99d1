// The same calls give equal answers on every host: a host carries and never decides.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { METHODS, type MethodName } from '../src/contract/methods.ts';
import type { FileRef } from '../src/contract/model/common.ts';
import { EXPORT_FORMATS } from '../src/contract/model/values.ts';
import { encodeJson } from '../src/transport/json-codec.ts';
import type { Caller } from './callers/caller.ts';
import { electronCaller } from './callers/electron.ts';
import { inProcessCaller } from './callers/in-process.ts';
import { servedCaller } from './callers/served.ts';

import { PROGRAM } from './workbench.ts';

const SAMPLE = join(PROGRAM, 'resources/sample/articles');
const FILES = [
  'averin-courier-twelve-dead.html',
  'averin-harbour-authority-statement-3.txt',
  'strait-notes-2026-10.jsonl',
];

/** The calls, in order; a function makes its params from earlier answers. */
const ASKED: readonly [MethodName, unknown][] = [
  ['archive.status', {}],
  ['search.run', { text: 'ferry' }],
  ['search.run', { text: 'ferry NEAR/5 (dead OR загинули) after:2026-10' }],
  ['search.run', { text: '"unfinished (' }],
  ['search.facets', { text: 'ferry' }],
  ['article.get', { articleId: 1 }],
  ['article.original', { articleId: 2 }],
  ['article.originalView', { articleId: 1 }],
  ['article.get', { articleId: 999 }],
  ['claim.create', { statement: 'The dredger was lit.', kind: 'fact', evidence: [] }],
  ['claim.create', { statement: '' }],
  ['evidence.add', { claimId: 1, articleId: 1, start: 0, end: 5, exact: 'not these words' }],
  ['grade.claim', { claimId: 1, value: '1', reason: 'I was told.' }],
  ['tag.add', { tag: 'port/fog', claimIds: [1], articleIds: [1] }],
  ['collection.create', { name: 'Sennet ferry', articleIds: [1, 2] }],
  ['collection.create', { name: 'SENNET  ferry', search: { text: 'dredger' } }],
  ['collection.create', { name: 'Of the dredger', search: { text: 'dredger collection:sennet' } }],
  ['collection.add', { collectionId: 1, articleIds: [2, 3] }],
  ['collection.remove', { collectionId: 1, articleIds: [2] }],
  ['collection.add', { collectionId: 2, articleIds: [1] }],
  ['collection.list', {}],
  ['search.run', { text: 'collection:"sennet ferry"', filters: { collectionIds: [1] } }],
  ['matrix.get', { collectionId: 2 }],
  ['collection.delete', { collectionId: 2 }],
  ['matrix.get', { collectionId: 2 }],
  ['claim.list', {}],
  ['act.undo', {}],
  ['act.list', { limit: 10 }],
  ['source.list', {}],
  ['matrix.get', {}],
  ['timeline.get', { claimIds: [1] }],
  ['compare.run', { articleIds: [1, 2] }],
  ['report.draft', { title: 'First', claimIds: [1] }],
  ['report.check', { reportId: 1 }],
  ['archive.check', {}],
  ['no.such' as MethodName, {}],
];

async function answers(caller: Caller): Promise<string[]> {
  const told: string[] = [];
  const ask = async (method: MethodName, params: unknown) => {
    try {
      const answer = await caller.call(method, params);
      METHODS[method]?.result.parse(answer);
      return answer;
    } catch (error) {
      const { code, message } = error as { code?: string; message: string };
      return { code, message };
    }
  };
  await ask('archive.create', { name: 'conformance' });
  // One after the other, because within one import the order of arrival depends on the workers.
  for (const name of FILES) await finishImport(ask, await caller.handOver([join(SAMPLE, name)]));
  for (const [method, params] of ASKED) told.push(`${method} ${comparable(await ask(method, params))}`);
  return told;
}

async function finishImport(
  ask: (method: MethodName, params: unknown) => Promise<unknown>,
  files: FileRef[],
): Promise<void> {
  await ask('import.start', { files });
  const state = async () => {
    const { imports } = (await ask('import.list', {})) as { imports: { state: string }[] };
    const { archive } = (await ask('archive.status', {})) as {
      archive: { notIndexed: number; notCompared: number };
    };
    return `${imports[0]?.state} ${archive.notIndexed} ${archive.notCompared}`;
  };
  await expect.poll(state, { timeout: 60_000 }).toBe('finished 0 0');
}

/** Times, durations, new ids, folders and what depends on the hour differ between runs; everything else must be equal. */
function comparable(answer: unknown): string {
  return encodeJson(answer)
    .replace(/"\$bytes":"[^"]*"/g, (bytes) => `"sha256":"${createHash('sha256').update(bytes).digest('hex')}"`)
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z/g, 'INSTANT')
    .replace(/"tookMs":[\d.]+/g, '"tookMs":0')
    .replace(/"path":"[^"]*(?=\/archives\/)/g, '"path":"HOME')
    .replace(/"score":([\d.e+-]+)/g, (_all, score) => `"score":${Number(score).toPrecision(5)}`)
    .replace(/"(bytes|counted)":\d+,?/g, '')
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, 'UUID');
}

/** One archive, opened by each host: the same report must give the same bytes. */
async function exports(caller: Caller, archive: string): Promise<string[]> {
  const [file] = await caller.handOver([archive]);
  await caller.call('archive.open', { file });
  const told: string[] = [];
  for (const format of EXPORT_FORMATS) {
    for (const choices of [{}, { notes: ['original'], annexes: ['matrix', 'differences'], tlp: 'TLP:GREEN' }])
      told.push(`${format} ${comparable(await caller.call('report.export', { reportId: 1, format, ...choices }))}`);
  }
  await caller.call('archive.close', {});
  return told;
}

const HOSTS: Record<string, (home: string) => Caller | Promise<Caller>> = {
  'in process': inProcessCaller,
  serve: servedCaller,
  electron: electronCaller,
};

test('every host gives the same answers, and the same bytes for the same report', async () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'collate-conformance-'));
  const told: Record<string, string[]> = {};
  const exported: Record<string, string[]> = {};
  const archive = join(folder, 'in process', 'archives', 'conformance.collate');
  for (const [name, open] of Object.entries(HOSTS)) {
    const home = join(folder, name);
    mkdirSync(home);
    const caller = await open(home);
    try {
      told[name] = await answers(caller);
      await caller.call('archive.close', {});
      exported[name] = await exports(caller, archive);
    } finally {
      await caller.close();
    }
  }
  for (const name of Object.keys(HOSTS)) {
    expect(told[name], `answers over ${name}`).toEqual(told['in process']);
    expect(exported[name], `exports over ${name}`).toEqual(exported['in process']);
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
