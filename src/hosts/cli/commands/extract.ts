import type { Extracted } from '../../../engine/engine.ts';
import { parseEdtf } from '../../../text/dates/edtf.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import { textFromParagraphs } from '../../../text/sentences/paragraphs.ts';
import { type Command, UsageError } from '../command.ts';
import { extractedFiles, isFailure, refusalLine } from '../extracted-files.ts';

export const extractCommand: Command = {
  name: 'extract',
  usage: 'collate extract FILE…',
  summary: 'Read files without an archive: one line of JSON for each article or refusal.',
  json: 'a line an article: {path, member?, ok: true, externalId, mediaType, title, byline, published, publishedPrecision, source, url, language, text, furniture, meta}, or {path, member?, ok: false, code, message}',
  archive: 'none',
  words: Infinity,
  options: {},
  run: async (session, words) => {
    if (words.length === 0) throw new UsageError('Name at least one file.');
    let failed = 0;
    for await (const { named, result } of extractedFiles(session, words)) {
      const line = result.outcome === 'failure' ? refusalLine(named, result) : articleLine(named, result);
      if (!line.ok && isFailure(line)) failed++;
      session.answer(line, () => inWords(line));
    }
    return failed > 0 ? 1 : 0;
  },
};

function articleLine(named: { path: string; member?: string }, article: Exclude<Extracted, { outcome: 'failure' }>) {
  const { mediaType, title, byline, published, source, url, language, furniture } = article;
  return {
    ...named,
    ok: true as const,
    externalId: article.externalId,
    mediaType,
    title,
    byline,
    published,
    publishedPrecision: published === null ? null : (parseEdtf(published)?.precision ?? null),
    source: source ?? article.domain,
    url,
    language,
    text: textFromParagraphs(article.paragraphs),
    furniture,
    meta: metaByField(article.found),
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

function inWords(line: ReturnType<typeof articleLine> | ReturnType<typeof refusalLine>): string {
  if (!line.ok) return `${line.path}: ${line.message}`;
  return `${line.path}: ${line.title}\n    ${line.source ?? 'source unknown'} · ${line.published ?? 'undated'} · ${counted([...line.text].length, 'character')}`;
}
