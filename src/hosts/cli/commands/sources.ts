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
    const { sources, total } = await engine.call('source.list', { limit: PAGE });
    while (sources.length < total) {
      const more = await engine.call('source.list', { offset: sources.length, limit: PAGE });
      if (more.sources.length === 0) break;
      sources.push(...more.sources);
    }
    const listed = sources.map(({ kind: _kind, country: _country, note: _note, tags: _tags, ...source }) => source);
    answer({ sources: listed }, () =>
      listed.map((each) => `${each.sourceId}  ${each.reliability ?? '–'}  ${each.articles}  ${each.name}`).join('\n'),
    );
    return 0;
  },
};
