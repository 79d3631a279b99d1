import type { SearchHit, SearchResult } from '../../../contract/model/collections/search.ts';
import type { Engine } from '../../../engine/engine.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import { allPages } from '../all-pages.ts';
import { type Command, idFrom, UsageError } from '../command.ts';
import { linesOfFile } from '../lines-of-file.ts';
import { waitForIndex } from '../wait-for-queues.ts';

/** The most that the engine returns at once. */
const PAGE = 500;

export const searchCommand: Command = {
  name: 'search',
  usage: 'collate search QUERY [--limit N] | collate search --batch FILE [--limit N]',
  summary: 'Find articles; --batch prints one line of JSON for each line of a file.',
  json: '{query, interpreted, problem, total, origins, tookMs, hits: [{articleId, externalId, title, source, published, language, score, looser, snippet}], didYouMean}',
  archive: 'read',
  words: Infinity,
  options: { limit: { type: 'string' }, batch: { type: 'string' } },
  run: async ({ engine, path, say, answer }, words, options) => {
    const limit = options.limit === undefined ? 20 : idFrom(options.limit as string, '--limit');
    await waitForIndex({ engine, say });
    if (options.batch !== undefined) {
      for (const line of linesOfFile(path(options.batch as string)))
        process.stdout.write(`${JSON.stringify(await found(engine, line, limit))}\n`);
      return 0;
    }
    if (words.length === 0) throw new UsageError('Say what to search for.');
    const result = await found(engine, words.join(' '), limit);
    answer(result, () => inWords(result));
    return 0;
  },
};

async function found(engine: Engine, text: string, limit: number) {
  const page = (offset: number): Promise<SearchResult> =>
    engine.call('search.run', { text, offset, limit: Math.min(limit - offset, PAGE), stage: 'all' });
  const result = await page(0);
  const hits = await allPages(result.hits, Math.min(limit, result.listed), async (offset) => (await page(offset)).hits);
  return {
    query: result.query,
    interpreted: result.interpreted.words,
    problem: result.interpreted.problem,
    total: result.total,
    origins: result.origins,
    tookMs: Math.round(result.tookMs * 10) / 10,
    hits: hits.map(publicHit),
    didYouMean: result.didYouMean,
  };
}

function publicHit(hit: SearchHit) {
  const { articleId, externalId, title, source, published, language, score, looser } = hit;
  return { articleId, externalId, title, source, published, language, score, looser, snippet: hit.snippet.text };
}

function inWords({
  interpreted,
  problem,
  total,
  origins,
  hits,
  didYouMean,
}: Awaited<ReturnType<typeof found>>): string {
  const lines = [
    `${counted(total, 'article')}${origins === null ? '' : `, ${counted(origins, 'origin')}`}: ${interpreted}`,
  ];
  if (problem !== null) lines.push(problem);
  if (didYouMean.length > 0) lines.push(`Did you mean ${didYouMean.join(', ')}?`);
  for (const hit of hits) {
    lines.push(
      '',
      `${hit.articleId}  ${hit.title}`,
      `    ${hit.source} · ${hit.published ?? 'undated'}`,
      `    ${hit.snippet.replace(/\s+/gu, ' ')}`,
    );
  }
  return lines.join('\n');
}
