import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CollateError } from '../../../contract/errors.ts';
import { METHODS, type MethodName } from '../../../contract/methods.ts';
import { CLAIM_KINDS, CLAIM_RELATIONS, CREDIBILITIES, RELIABILITIES, STANCES } from '../../../contract/model/values.ts';
import type { WorkerName } from '../../runtime/engine-options.ts';
import { sourceWorkerUrl } from '../../source-worker-url.ts';
import { checkArchive } from '../../store/check.ts';
import { openStore } from '../../store/open.ts';
import { openReadOnly } from '../../store/open-read-only.ts';
import { seedArchive } from '../../testing/seed-articles.ts';
import { makeTestEngine, type TestEngine } from '../../testing/test-engine.ts';

const TEXTS = [
  'At least nine people died when the ferry sank off Sennet.',
  'Дванадцять загиблих, повідомило міністерство. 👨‍👩‍👧 Пором затонув.',
  '渡轮沉没，至少九人死亡。𠀀𠀁 海警说。',
  'قالت الوزارة إن تسعة أشخاص على الأقل لقوا حتفهم.',
];

/** One random act: what to do, and numbers and words to do it with. */
interface Step {
  readonly method: string;
  readonly n: readonly number[];
  readonly words: string;
  readonly yes: boolean;
}

const ACTS = Object.entries(METHODS)
  .filter(([, { kind }]) => kind === 'act')
  .map(([name]) => name);

/** Parameters for each act, with ids that mostly exist. */
const PARAMS: Record<string, (step: Step) => unknown> = {
  'article.correct': ({ n, words, yes }) => {
    const fields = { title: words, published: '2026-10', source: `S${n[1]}`, language: 'uk', byline: null };
    const [field, value] = pick(Object.entries(fields), n[0]);
    return { articleIds: ids(n, 4), field, value, reason: yes ? words : '' };
  },
  'article.putBack': ({ n }) => ({ articleId: id(n[1], 4), piece: 0, words: 'Follow us' }),
  'article.setAside': ({ n }) => ({ articleId: id(n[1], 4), putBackId: id(n[0], 4) }),
  'article.setAsideParagraphs': ({ n }) => {
    const articleId = id(n[1], 4);
    return { articleId, paragraphs: [{ place: 0, words: TEXTS[articleId - 1] ?? '-' }] };
  },
  'article.notAVersion': ({ n, yes }) => ({ articleIds: ids(n, 4), refused: yes }),
  'article.refuseQuote': ({ n }) => place(n),
  'import.markDone': ({ n }) => ({ importItemIds: ids(n, 8) }),
  'import.assignSource': ({ n, words }) => ({ importId: 1, articleIds: ids(n, 4), source: words || 'S' }),
  'origin.join': ({ n, words }) => ({ articleIds: ids(n, 4), name: words }),
  'origin.split': ({ n, words }) => ({ articleIds: ids(n, 4), reason: words }),
  'origin.ownPassages': ({ n, yes }) => ({ articleId: id(n[0], 4), otherId: id(n[1], 4), own: yes }),
  'origin.accept': ({ n, words }) => ({ proposalIds: ids(n, 4), reason: words }),
  'origin.refuse': ({ n }) => ({ proposalIds: ids(n, 4) }),
  'claim.create': ({ n, words }) => ({
    statement: `c ${words}`,
    kind: pick(CLAIM_KINDS, n[0]),
    evidence: [evidence(n)],
  }),
  'claim.createMany': ({ n, words, yes }) => ({
    claims: [
      { statement: `m ${words}`, evidence: [evidence(n)] },
      { claimId: yes ? id(n[2], 6) : null, statement: 'x', evidence: [evidence(n)] },
    ],
  }),
  'claim.update': ({ n, words }) => ({ claimIds: ids(n, 6), note: words, status: 'settled' }),
  'claim.import': ({ n, words, yes }) => ({
    claims: [
      { externalId: `x${id(n[0], 3)}`, statement: `i ${words}` },
      { externalId: `x${id(n[1], 3)}`, statement: `j ${words}`, note: yes ? words : '' },
    ],
  }),
  'claim.split': ({ n, words, yes }) => ({
    claimId: id(n[0], 6),
    evidenceIds: ids(yes ? n : n.slice(2), 8),
    statement: `s ${words}`,
  }),
  'claim.merge': ({ n }) => ({ into: id(n[0], 6), claimIds: ids(n, 6) }),
  'claim.delete': ({ n }) => ({ claimIds: ids(n, 6) }),
  'claim.relate': ({ n, yes }) => ({
    claimId: id(n[0], 6),
    relation: pick(CLAIM_RELATIONS, n[1]),
    otherIds: ids(n, 6),
    holds: yes,
  }),
  'evidence.add': ({ n, yes }) => ({ claimId: yes ? id(n[0], 6) : null, ...evidence(n) }),
  'evidence.update': ({ n, words, yes }) => ({
    evidenceIds: ids(n, 8),
    speaker: yes ? words : null,
    stance: pick(STANCES, n[0]),
    ...(yes ? { claimId: id(n[1], 6) } : {}),
  }),
  'evidence.move': ({ n }) => ({ evidenceId: id(n[3], 8), ...place(n) }),
  'evidence.refusePlace': ({ n }) => ({ evidenceId: id(n[3], 8), ...place(n) }),
  'evidence.remove': ({ n }) => ({ evidenceIds: ids(n, 8) }),
  'grade.source': ({ n, words }) => ({
    sourceId: id(n[0], 4),
    value: pick([...RELIABILITIES, null], n[1]),
    reason: `r${words}`,
  }),
  'grade.claim': ({ n, words, yes }) => ({
    claimId: id(n[0], 6),
    value: pick([...CREDIBILITIES, null], n[1]),
    reason: `r${words}`,
    override: yes,
  }),
  'tag.add': ({ n, yes }) => ({
    tag: `t${id(n[0], 3)}`,
    articleIds: ids(n, 4),
    sourceIds: yes ? ids(n, 4) : [],
    claimIds: yes ? [] : ids(n, 6),
  }),
  'tag.remove': ({ n, yes }) => ({ tag: `t${id(n[0], 3)}`, articleIds: ids(n, 4), claimIds: yes ? ids(n, 6) : [] }),
  'source.update': ({ n, words, yes }) => ({
    sourceId: id(n[0], 4),
    name: `N ${words}`,
    aliases: yes ? [`A${n[1]}`, 'Courier'] : [],
    domains: [`d${id(n[1], 3)}.example`],
  }),
  'source.apart': ({ n }) => ({ sourceId: id(n[0], 4), otherIds: ids(n, 4) }),
  'source.merge': ({ n }) => ({ into: id(n[0], 4), sourceIds: ids(n, 4) }),
  'comparison.keep': ({ n, words, yes }) => ({
    ...(yes ? { comparisonId: id(n[2], 2) } : {}),
    title: `k ${words}`,
    articleIds: [id(n[0], 4), id(n[1], 4)],
  }),
  'comparison.delete': ({ n }) => ({ comparisonId: id(n[0], 2) }),
  'comparison.dismiss': ({ n, yes, words }) => ({ key: `figure 1:${id(n[0], 2)}-9`, dismissed: yes, reason: words }),
  'report.create': ({ words }) => ({ title: `R ${words}` }),
  'report.draft': ({ n, words }) => ({ title: `D ${words}`, claimIds: ids(n, 6) }),
  'report.update': ({ n, words, yes }) => ({
    reportId: id(n[0], 2),
    changes: yes ? { subtitle: words } : { sections: statingOne(id(n[1], 6), words) },
  }),
  'report.answer': ({ n, yes }) => ({ reportId: id(n[0], 2), blockId: 'b', take: yes }),
  'report.delete': ({ n }) => ({ reportId: id(n[0], 2) }),
  'collection.create': ({ n, words, yes }) => ({
    name: `s ${words}`,
    ...(yes ? { articleIds: ids(n, 4) } : { search: { text: words } }),
  }),
  'collection.add': ({ n }) => ({ collectionId: id(n[0], 3), articleIds: ids(n, 4) }),
  'collection.remove': ({ n }) => ({ collectionId: id(n[0], 3), articleIds: ids(n, 4) }),
  'collection.rename': ({ n, words }) => ({ collectionId: id(n[0], 3), name: `s2 ${words}` }),
  'collection.delete': ({ n }) => ({ collectionId: id(n[0], 3) }),
};

const statingOne = (claimId: number, text: string) => [
  { sectionId: 's', heading: 'H', blocks: [{ kind: 'claim', blockId: 'b', claimId, runs: [{ text }] }] },
];
const id = (n: number | undefined, most: number) => ((n ?? 0) % most) + 1;
const ids = (n: readonly number[], most: number) => [
  ...new Set(n.slice(0, 1 + ((n[3] ?? 0) % 3)).map((each) => id(each, most))),
];
const pick = <T>(from: readonly T[], n: number | undefined) => from[(n ?? 0) % from.length] as T;

function place(n: readonly number[]) {
  const articleId = id(n[1], 4);
  const characters = [...(TEXTS[articleId - 1] as string)];
  const start = (n[0] ?? 0) % (characters.length - 1);
  const end = start + 1 + ((n[2] ?? 0) % (characters.length - start));
  return { articleId, start, end, exact: characters.slice(start, end).join('') };
}
const evidence = (n: readonly number[]) => ({
  ...place(n),
  stance: pick(STANCES, n[2]),
  speaker: 'Minister',
  remove: 1,
});

const step: fc.Arbitrary<Step> = fc.record({
  method: fc.constantFrom(...ACTS),
  n: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
  words: fc.string({ unit: 'grapheme', maxLength: 12 }),
  yes: fc.boolean(),
});

/** Everything that acts may change and everything beside it, except the log, the mark of the session, what is not an act, and what is computed in the background. */
function content(path: string): Record<string, unknown[]> {
  const reader = openReadOnly(path);
  const tables = reader.db
    .prepare(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'fts%' AND name NOT LIKE 'sqlite_%'
         AND name NOT IN ('act', 'change', 'archive', 'article_read', 'term_page', 'term_log',
           'article_sketch', 'origin_queue', 'fingerprint', 'print_log', 'copy_pair', 'copied_run', 'carried_evidence', 'version_chain')`,
    )
    .pluck()
    .all() as string[];
  // Of texts with moved pieces only the current text counts, because an undo makes a revision of its own.
  const dump = Object.fromEntries(
    tables.map((table) => [
      table,
      reader.db
        .prepare(`SELECT * FROM ${table} ${table === 'revision' ? 'WHERE drawn_id IS NULL' : ''} ORDER BY 1`)
        .all(),
    ]),
  );
  dump.text = reader.db
    .prepare('SELECT article_id, text, furniture, max(id) > 0 FROM revision GROUP BY article_id')
    .all();
  reader.close();
  return dump;
}

async function problems(path: string): Promise<string[]> {
  const reader = openReadOnly(path);
  const { checks } = await checkArchive(reader, new AbortController().signal);
  reader.close();
  return checks.flatMap((check) => check.problems);
}

async function open(desk: TestEngine, path: string): Promise<void> {
  await desk.call('archive.open', { file: desk.fileRefs.add(path) });
}

/** Runs the steps; a refused step must leave everything as it was. Returns the content before each act, and after the last. */
async function runAll(desk: TestEngine, path: string, steps: readonly Step[]): Promise<Record<string, unknown[]>[]> {
  const states = [content(path)];
  let lastAct = 0;
  for (const each of steps) {
    try {
      const { actId } = (await desk.call(each.method as 'claim.delete', PARAMS[each.method]?.(each) as never)) as {
        actId: number;
      };
      // A report edited again within a minute joins the act before.
      if (actId === lastAct) states.pop();
      lastAct = actId;
      states.push(content(path));
    } catch (error) {
      expect(desk.logged).toEqual([]);
      if (!(error instanceof CollateError)) throw error;
      expect(content(path)).toEqual(states.at(-1));
    }
  }
  return states;
}

const RUNS = Number(process.env.COLLATE_UNDO_RUNS ?? 25);

test('every act of the contract is among the random ones', () => {
  expect(Object.keys(PARAMS).sort()).toEqual(ACTS.sort());
  for (const name of ACTS) expect(METHODS[name as MethodName].kind).toBe('act');
});

test(
  'with articles deleted in between, each remaining act is undone or reported as a conflict, and the archive stays sound',
  async () => {
    const deletion = fc.record({
      method: fc.constant('article.delete'),
      n: fc.tuple(fc.nat(3)),
      words: fc.constant(''),
      yes: fc.constant(true),
    });
    const steps = fc.array(fc.oneof({ weight: 7, arbitrary: step }, { weight: 1, arbitrary: deletion }), {
      maxLength: 16,
    });
    const outcomes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(steps, async (all) => {
        const desk = makeTestEngine();
        try {
          const path = await seeded(desk);
          for (const each of all) await outcomeOf(desk, each);
          for (const turn of ['act.undo', 'act.redo'] as const) {
            for (let at = 0; at <= all.length; at++) {
              outcomes.add(await refusalOf(desk.call(turn, {})));
              expect(await problems(path)).toEqual([]);
            }
          }
          expect(desk.logged).toEqual([]);
        } finally {
          await desk.close();
        }
      }),
      { numRuns: Math.ceil(RUNS / 3) },
    );
    expect(
      [...outcomes].filter((each) => !['done', 'conflict', 'nothing-to-undo', 'nothing-to-redo'].includes(each)),
    ).toEqual([]);
  },
  60_000 + RUNS * 3_000,
);

async function outcomeOf(desk: TestEngine, each: Step): Promise<string> {
  const params =
    each.method === 'article.delete' ? { articleIds: [id(each.n[0], 4)], confirm: 1 } : PARAMS[each.method]?.(each);
  return refusalOf(desk.call(each.method as 'claim.delete', params as never));
}

async function refusalOf(call: Promise<unknown>): Promise<string> {
  return call.then(
    () => 'done',
    (error) => (error as CollateError).code,
  );
}

async function seeded(desk: TestEngine): Promise<string> {
  const path = join(desk.folder, 'a.collate');
  seedArchive(
    path,
    TEXTS.map((text, at) => ({
      title: `T${at}`,
      paragraphs: [text],
      furniture: ['Follow us'],
      source: `Source ${at}`,
    })),
  );
  listForAnalyst(path);
  await open(desk, path);
  return path;
}

function listForAnalyst(path: string): void {
  const store = openStore(path, { create: false, clock: () => new Date(), newId: () => '', holder: 'a test' });
  const put = store.db.prepare(
    "INSERT INTO origin_proposal (article_id, kind, name, words) VALUES (?, 'credit', ?, ?)",
  );
  for (const [articleId, name] of [
    [1, 'Wire'],
    [2, 'Wire'],
    [3, 'Agency'],
    [1, 'Agency'],
  ])
    put.run(articleId, name, name);
  store.db.exec(`INSERT INTO import_item (import_id, path, member, outcome, code, message)
    SELECT 1, 'a.collate', 'passage', 'failed', value, '' FROM json_each('["differs", "anchor-mismatch", "differs"]')`);
  store.close();
}

/** Looking for origins is no act, and would go on between the acts. */
const workerUrl = (name: WorkerName) =>
  name === 'origins' ? new URL('./fixtures/idle-worker.ts', import.meta.url) : sourceWorkerUrl(name);

test(
  'undoing random acts restores the archive exactly, step by step, and redoing them brings everything back',
  async () => {
    let done = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 24 }), fc.nat(), async (steps, reopenAt) => {
        const desk = makeTestEngine({ workerUrl });
        try {
          const path = await seeded(desk);
          const states = await runAll(desk, path, steps);
          expect(desk.logged).toEqual([]);
          const acts = states.length - 1;
          done += acts;
          for (let at = acts - 1; at >= 0; at--) {
            if (at === reopenAt % (acts + 1)) {
              await desk.call('archive.close', {});
              await open(desk, path);
            }
            await desk.call('act.undo', {});
            expect(content(path)).toEqual(states[at]);
          }
          await expect(desk.call('act.undo', {})).rejects.toMatchObject({ code: 'nothing-to-undo' });
          for (let at = 1; at <= acts; at++) {
            await desk.call('act.redo', {});
            expect(content(path)).toEqual(states[at]);
          }
          await expect(desk.call('act.redo', {})).rejects.toMatchObject({ code: 'nothing-to-redo' });
          expect(await problems(path)).toEqual([]);
        } finally {
          await desk.close();
        }
      }),
      { numRuns: RUNS },
    );
    // Most steps succeed rather than being refused.
    expect(done).toBeGreaterThan(RUNS);
  },
  60_000 + RUNS * 3_000,
);
