import { allPages } from '../all-pages.ts';
import type { Command } from '../command.ts';

const PAGE = 500;

export const sourceListCommand: Command = {
  name: 'source list',
  usage: 'collate source list',
  summary: 'All sources, those with most articles first, with the ids that `grade source` needs.',
  json: '{sources: [{sourceId, name, languages, domains, aliases, reliability, articles, read, claims}]}',
  archive: 'read',
  words: 0,
  options: {},
  run: async ({ engine, answer }) => {
    const page = (offset: number) => engine.call('source.list', { offset, limit: PAGE });
    const first = await page(0);
    const sources = await allPages(first.sources, first.total, async (offset) => (await page(offset)).sources);
    const listed = sources.map(({ kind: _kind, country: _country, note: _note, tags: _tags, ...source }) => source);
    answer({ sources: listed }, () =>
      listed.map((each) => `${each.sourceId}  ${each.reliability ?? '–'}  ${each.articles}  ${each.name}`).join('\n'),
    );
    return 0;
  },
};
