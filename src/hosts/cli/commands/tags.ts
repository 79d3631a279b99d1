import { allPages } from '../all-pages.ts';
import { type Command, idsListed, UsageError } from '../command.ts';

const options = { articles: { type: 'string' }, claims: { type: 'string' }, sources: { type: 'string' } } as const;

type Options = Record<string, string | boolean | undefined>;

function tagged(words: readonly string[], { articles, claims, sources }: Options) {
  const tag = words.join(' ').trim();
  if (!tag) throw new UsageError('Give the tag.');
  if (articles === undefined && claims === undefined && sources === undefined)
    throw new UsageError('Say what with --articles, --claims or --sources.');
  return {
    tag,
    articleIds: idsListed(articles, '--articles'),
    claimIds: idsListed(claims, '--claims'),
    sourceIds: idsListed(sources, '--sources'),
  };
}

const tagCommand = (what: 'add' | 'remove', summary: string): Command => ({
  name: `tag ${what}`,
  usage: `collate tag ${what} TAG [--articles ID,…] [--claims ID,…] [--sources ID,…]`,
  summary,
  json: '{actId, label}',
  archive: 'needed',
  words: Infinity,
  options,
  run: async ({ engine, answer }, words, given) => {
    const acted = await engine.call(`tag.${what}`, tagged(words, given));
    answer(acted, () => `${acted.label}.`);
    return 0;
  },
});

export const tagAddCommand = tagCommand('add', 'Tag articles, claims or sources.');
export const tagRemoveCommand = tagCommand('remove', 'Remove a tag from articles, claims or sources.');

export const tagListCommand: Command = {
  name: 'tag list',
  usage: 'collate tag list',
  summary: 'All tags by name, with how many articles, claims and sources have each.',
  json: '{tags: [{tag, articles, claims, sources}]}',
  archive: 'read',
  words: 0,
  options: {},
  run: async ({ engine, answer }) => {
    const page = (offset: number) => engine.call('tag.list', { offset });
    const first = await page(0);
    const tags = await allPages(first.tags, first.total, async (offset) => (await page(offset)).tags);
    answer({ tags }, () =>
      tags
        .map(
          ({ tag, articles, claims, sources }) => `${tag}  articles ${articles}, claims ${claims}, sources ${sources}`,
        )
        .join('\n'),
    );
    return 0;
  },
};
