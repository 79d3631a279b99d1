import { METADATA_FIELDS } from '../../../contract/model/metadata.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import { type Command, idFrom, idsFrom, oneOf, UsageError } from '../command.ts';

export const articleCorrectCommand: Command = {
  name: 'article correct',
  usage: 'collate article correct ARTICLE… FIELD=VALUE [--reason WHY]',
  summary: `Correct what is known about articles, one field (${METADATA_FIELDS.join(', ')}) at a time; what was found is kept beside it. FIELD= alone means that it is not known.`,
  json: '{actId, label}',
  archive: 'needed',
  words: Infinity,
  options: { reason: { type: 'string' } },
  run: async ({ engine, answer }, words, options) => {
    const typed = words.at(-1) ?? '';
    const at = typed.indexOf('=');
    if (at < 0) throw new UsageError('Give the correction as FIELD=VALUE, after the articles.');
    const acted = await engine.call('article.correct', {
      articleIds: idsFrom(words.slice(0, -1), 'ARTICLE'),
      field: oneOf(typed.slice(0, at), METADATA_FIELDS, 'FIELD'),
      value: typed.slice(at + 1) || null,
      reason: options.reason as string | undefined,
    });
    answer(acted, () => `${acted.label}.`);
    return 0;
  },
};

export const articleDeleteCommand: Command = {
  name: 'article delete',
  usage: 'collate article delete ARTICLE… [--confirm N]',
  summary:
    'Delete articles for good. Without --confirm, which takes the number of articles, it is refused and says what would go with them.',
  json: '{articles}: how many; without --confirm, the error’s `detail` is {articles, passages, claims, reports, originals}',
  archive: 'needed',
  words: Infinity,
  options: { confirm: { type: 'string' } },
  run: async ({ engine, answer }, words, options) => {
    const deleted = await engine.call('article.delete', {
      articleIds: idsFrom(words, 'ARTICLE'),
      confirm: options.confirm === undefined ? 0 : idFrom(options.confirm as string, '--confirm'),
    });
    answer(deleted, () => `Deleted ${counted(deleted.articles, 'article')}.`);
    return 0;
  },
};
