/** Carries out what the sample's desk file says, with the methods that an analyst's acts use. */
import { occurrences } from '../../text/anchors/occurrences.ts';
import { codePointMap } from '../../text/offsets.ts';
import type { Context } from '../context.ts';
import type { SampleBlock, SampleDesk, SampleEvidence } from './sample-desk.ts';

type Call = Context['call'];
export type IdsByKey = ReadonlyMap<string, number>;

/** @param articles the id of each article by its key */
export async function applyDesk(call: Call, desk: SampleDesk, articles: IdsByKey, newId: () => string): Promise<void> {
  await call('article.markRead', { articleIds: desk.read.map((key) => idOf(articles, key)), read: true });
  for (const { tag, articles: keys } of desk.tags) {
    await call('tag.add', { tag, articleIds: keys.map((key) => idOf(articles, key)) });
  }
  for (const { name, reason, articles: keys } of desk.origins) {
    await call('origin.join', { articleIds: keys.map((key) => idOf(articles, key)), name, reason });
  }
  await describeSources(call, desk);
  const marked = await makeClaims(call, desk, articles);
  for (const { claim, relation, other } of desk.relations) {
    const otherIds = [idOf(marked.claims, other)];
    await call('claim.relate', { claimId: idOf(marked.claims, claim), relation, otherIds });
  }
  for (const { title, note, articles: keys } of desk.comparisons) {
    await call('comparison.keep', { title, note, articleIds: keys.map((key) => idOf(articles, key)) });
  }
  for (const { name, articles: keys } of desk.collections) {
    await call('collection.create', { name, articleIds: keys.map((key) => idOf(articles, key)) });
  }
  for (const { name, text } of desk.searches) await call('collection.create', { name, search: { text } });
  await writeReport(call, desk.report, marked, newId);
}

async function describeSources(call: Call, desk: SampleDesk): Promise<void> {
  for (const { name, kind, country, note, grades } of desk.sources) {
    const { sources } = await call('source.list', { text: name });
    const source = sources.find((each) => each.name === name);
    if (!source) throw new Error(`The sample names a source ${name} that none of its articles has.`);
    const { sourceId } = source;
    await call('source.update', { sourceId, kind, country, note });
    for (const grade of grades) await call('grade.source', { sourceId, ...grade });
  }
}

interface Marked {
  readonly claims: IdsByKey;
  readonly evidence: IdsByKey;
}

async function makeClaims(call: Call, desk: SampleDesk, articles: IdsByKey): Promise<Marked> {
  const claims = new Map<string, number>();
  const evidence = new Map<string, number>();
  for (const { key, status, tags, grades, evidence: wanted, ...claim } of desk.claims) {
    const places = [];
    for (const each of wanted) {
      const { stance, remove, speaker, note } = each;
      places.push({ ...(await placeOf(call, idOf(articles, each.article), each)), stance, remove, speaker, note });
    }
    const { claimId, evidenceIds } = await call('claim.create', { ...claim, evidence: places });
    claims.set(key, claimId);
    for (const [at, each] of wanted.entries()) evidence.set(each.key, evidenceIds[at] as number);
    if (status !== 'open') await call('claim.update', { claimIds: [claimId], status });
    for (const tag of tags) await call('tag.add', { tag, claimIds: [claimId] });
    for (const grade of grades) await call('grade.claim', { claimId, ...grade });
  }
  return { claims, evidence };
}

async function placeOf(call: Call, articleId: number, { quote, nth = 1 }: SampleEvidence) {
  const { text, title } = (await call('article.get', { articleId })).article;
  const from = occurrences(text, quote)[nth - 1];
  if (from === undefined) throw new Error(`The sample quotes “${quote}”, which does not stand in “${title}”.`);
  return { articleId, exact: quote, ...codePointMap(text).spanFromUtf16({ from, to: from + quote.length }) };
}

async function writeReport(
  call: Call,
  report: SampleDesk['report'],
  marked: Marked,
  newId: () => string,
): Promise<void> {
  const { sections, ...fields } = report;
  const { reportId } = await call('report.create', { title: fields.title });
  await call('report.update', {
    reportId,
    changes: {
      ...fields,
      sections: sections.map(({ heading, blocks }) => ({
        sectionId: newId(),
        heading,
        blocks: blocks.map((block) => ({ blockId: newId(), ...withIds(block, marked) })),
      })),
    },
  });
}

function withIds(block: SampleBlock, { claims, evidence }: Marked) {
  switch (block.kind) {
    case 'paragraph':
    case 'judgement':
      return { ...block, runs: runsWithIds(block.runs, evidence) };
    case 'claim': {
      const { kind, claim, runs } = block;
      return { kind, claimId: idOf(claims, claim), runs: runsWithIds(runs, evidence) };
    }
    case 'quotation':
      return { kind: block.kind, evidenceId: idOf(evidence, block.evidence) };
    case 'matrix':
      return { kind: block.kind, claimIds: block.claims.map((key) => idOf(claims, key)), caption: block.caption };
  }
}

function runsWithIds(runs: Extract<SampleBlock, { kind: 'paragraph' }>['runs'], evidence: IdsByKey) {
  return runs.map((run) => ('cite' in run ? { cite: run.cite.map((key) => idOf(evidence, key)) } : run));
}

function idOf(ids: IdsByKey, key: string): number {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The sample names ${key}, which it does not have.`);
  return id;
}
