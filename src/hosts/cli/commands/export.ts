import { INTERCHANGE_FORMATS } from '../../../contract/model/values.ts';
import { counted } from '../../../text/counted.ts';
import { type Command, idsListed, oneOf, UsageError } from '../command.ts';

export const exportCommand: Command = {
  name: 'export',
  usage: `collate export --format ${INTERCHANGE_FORMATS.join('|')} --out FILE [--articles ID,…|--claims ID,…] [--by NAME]`,
  summary:
    'Write articles, claims and marks for other programs: all, those of some articles, or those of some claims; --by says whose marks they are.',
  json: '{format, file, items, bytes, leftOut}',
  archive: 'read',
  words: 0,
  options: {
    format: { type: 'string' },
    out: { type: 'string' },
    articles: { type: 'string' },
    claims: { type: 'string' },
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
        scope: scopeFrom(options),
        by: (options.by as string | undefined) ?? '',
      })
      .finally(unsubscribe);
    answer({ format, file, items, bytes, leftOut }, () =>
      [`${file}, ${counted(items, 'item')}, ${counted(bytes, 'byte')}`, ...leftOut].join('\n'),
    );
    return 0;
  },
};

function scopeFrom({ articles, claims }: Record<string, string | boolean | undefined>) {
  if (articles !== undefined && claims !== undefined)
    throw new UsageError('Choose by --articles or by --claims, not both.');
  if (articles !== undefined) return { articleIds: idsListed(articles, '--articles') };
  return claims === undefined ? {} : { claimIds: idsListed(claims, '--claims') };
}
