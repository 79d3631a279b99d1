import { type Command, idFrom } from '../command.ts';

export const versionsCommand: Command = {
  name: 'versions',
  usage: 'collate versions ARTICLE',
  summary: 'The versions of an article in the archive, newest last.',
  json: '{versions: [{articleId, title, published, updated, retrieved, imported, words}], refused}',
  archive: 'read',
  words: 1,
  options: {},
  run: async ({ engine, answer }, words) => {
    const found = await engine.call('article.versions', { articleId: idFrom(words[0], 'ARTICLE') });
    answer(found, () =>
      found.versions.length === 0
        ? 'No other version of this article is in the archive.'
        : found.versions
            .map(
              ({ articleId, title, updated, published }) =>
                `${articleId}  ${updated ?? published ?? 'undated'}  ${title}`,
            )
            .join('\n'),
    );
    return 0;
  },
};

export const diffCommand: Command = {
  name: 'diff',
  usage: 'collate diff ARTICLE LATER',
  summary: 'What changed from one article to another, word by word: [-removed-], {+added+}.',
  json: '{changes, title: [run], runs: [{kind: kept|removed|added, a: {start, end}, b: {start, end}, text}]}',
  archive: 'read',
  words: 2,
  options: {},
  run: async ({ engine, answer }, words) => {
    const [articleId, otherId] = [idFrom(words[0], 'ARTICLE'), idFrom(words[1], 'LATER')];
    const found = await engine.call('article.diff', { articleId, otherId });
    answer(found, () =>
      found.runs
        .map(({ kind, text }) => {
          if (kind === 'kept') return text;
          const space = text.slice(text.trimEnd().length);
          return (kind === 'removed' ? `[-${text.trimEnd()}-]` : `{+${text.trimEnd()}+}`) + space;
        })
        .join(''),
    );
    return 0;
  },
};
