import { INTERCHANGE_FORMATS } from '../../../contract/model/values.ts';
import type { Engine } from '../../../engine/engine.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import { type Command, idsListed, oneOf, UsageError } from '../command.ts';
import { collectionIdFrom } from './collections.ts';

export const exportCommand: Command = {
  name: 'export',
  usage: `collate export --format ${INTERCHANGE_FORMATS.join('|')} --out FILE [--articles ID,…|--claims ID,…|[--search QUERY] [--collection NAME]] [--by NAME]`,
  summary:
    'Write articles, claims and marks for other programs: all, those of some articles (named, found by a search, in a collection), or those of some claims; --by says whose marks they are.',
  json: '{format, file, items, bytes, leftOut}',
  archive: 'read',
  words: 0,
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    articles: { type: 'string' },
    claims: { type: 'string' },
    search: { type: 'string' },
    collection: { type: 'string' },
    by: { type: 'string' },
  },
  run: async ({ engine, fileRefs, path, say, answer }, _words, options) => {
    const format = oneOf(options.format as string, INTERCHANGE_FORMATS, '--format');
    if (!options.out) throw new UsageError('Name the file to write with --out.');
    const file = path(options.out as string);
    const unsubscribe = engine.subscribe((event) => {
      if (event.name === 'exportProgressed') say(`${event.done} of ${event.expected}`);
    });
    const { items, bytes, leftOut } = await engine
      .call('interchange.export', {
        format,
        file: fileRefs.add(file),
        scope: await scopeFrom(engine, options),
        by: (options.by as string | undefined) ?? '',
      })
      .finally(unsubscribe);
    answer({ format, file, items, bytes, leftOut }, () =>
      [`${file}, ${counted(items, 'item')}, ${counted(bytes, 'byte')}`, ...leftOut].join('\n'),
    );
    return 0;
  },
};

async function scopeFrom(engine: Engine, options: Record<string, string | boolean | undefined>) {
  const { articles, claims, search, collection } = options;
  if ([articles, claims, search ?? collection].filter((choice) => choice !== undefined).length > 1)
    throw new UsageError('Choose by --articles, by --claims, or by --search and --collection.');
  if (articles !== undefined) return { articleIds: idsListed(articles, '--articles') };
  if (claims !== undefined) return { claimIds: idsListed(claims, '--claims') };
  if (search === undefined && collection === undefined) return {};
  const collectionId = await collectionIdFrom(engine, collection);
  const filters = collectionId === null ? {} : { collectionIds: [collectionId] };
  return { search: { text: String(search ?? ''), filters } };
}
