import { createExtractor, type Extracted } from '../../../engine/engine.ts';
import { parseEdtf } from '../../../text/dates/edtf.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import { textFromParagraphs } from '../../../text/sentences/paragraphs.ts';
import { type Command, UsageError } from '../command.ts';

export const extractCommand: Command = {
  name: 'extract',
  usage: 'collate extract FILE…',
  summary: 'Read files without an archive: one line of JSON for each article or refusal.',
  json: 'a line an article: {path, member?, ok: true, externalId, mediaType, title, byline, published, publishedPrecision, source, url, language, text, furniture, meta}, or {path, member?, ok: false, code, message}',
  archive: 'none',
  words: Infinity,
  options: {},
  run: async ({ path, signal, answer, workerUrl }, words) => {
    if (words.length === 0) throw new UsageError('Name at least one file.');
    const extractor = createExtractor(workerUrl('reader'));
    let failed = 0;
    try {
      for (const word of words) {
        for await (const result of extractor.extract(path(word), signal)) {
          const line = publicLine(word, result);
          if (!line.ok && line.code !== 'left-out') failed++;
          answer(line, () => inWords(line));
        }
      }
    } finally {
      await extractor.close();
    }
    return failed > 0 ? 1 : 0;
  },
};

function publicLine(path: string, result: Extracted) {
  const member = result.member === null ? {} : { member: result.member };
  if (result.outcome === 'failure')
    return { path, ...member, ok: false as const, code: result.code, message: result.message };
  const { mediaType, title, byline, published, source, url, language, furniture } = result;
  return {
    path,
    ...member,
    ok: true as const,
    externalId: result.externalId,
    mediaType,
    title,
    byline,
    published,
    publishedPrecision: published === null ? null : (parseEdtf(published)?.precision ?? null),
    source: source ?? result.domain,
    url,
    language,
    text: textFromParagraphs(result.paragraphs),
    furniture,
    meta: metaByField(result.found),
  };
}

function metaByField(found: readonly { field: string; value: string; from: string }[]) {
  const meta: Record<string, { value: string; from: string }[]> = {};
  for (const { field, value, from } of found) {
    meta[field] ??= [];
    meta[field].push({ value, from });
  }
  return meta;
}

function inWords(line: ReturnType<typeof publicLine>): string {
  if (!line.ok) return `${line.path}: ${line.message}`;
  return `${line.path}: ${line.title}\n    ${line.source ?? 'source unknown'} · ${line.published ?? 'undated'} · ${counted([...line.text].length, 'character')}`;
}
