import { parseEdtf } from '../../../text/dates/edtf.ts';
import { type Command, idFrom } from '../command.ts';

export const showCommand: Command = {
  name: 'show',
  usage: 'collate show ARTICLE [--original]',
  summary: 'An article with its metadata; --original prints the exact bytes of the original.',
  json: '{articleId, externalId, title, byline, published, publishedPrecision, updated, source, sourceId, reliability, url, section, language, imported, read, tags, originId, text, paragraphs, furniture, paywallLine, original: {sha256, bytes, mediaType}, revision, found}',
  archive: 'read',
  words: 1,
  options: { original: { type: 'boolean' } },
  run: async ({ engine, answer }, words, options) => {
    const articleId = idFrom(words[0], 'ARTICLE');
    if (options.original) {
      const { bytes } = await engine.call('article.original', { articleId });
      await new Promise<void>((done, failed) =>
        process.stdout.write(bytes, (error) => (error ? failed(error) : done())),
      );
      return 0;
    }
    const { article } = await engine.call('article.get', { articleId });
    const [first] = article.originals;
    const shown = {
      articleId,
      externalId: article.externalId,
      title: article.title,
      byline: article.byline,
      published: article.published,
      publishedPrecision: article.published === null ? null : (parseEdtf(article.published)?.precision ?? null),
      updated: article.updated,
      source: article.source,
      sourceId: article.sourceId,
      reliability: article.reliability,
      url: article.url,
      section: article.section,
      language: article.language,
      imported: article.imported,
      read: article.read,
      tags: article.tags,
      originId: article.originId,
      text: article.text,
      paragraphs: article.text === '' ? [] : article.text.split('\n\n'),
      furniture: article.furniture,
      paywallLine: article.paywallLine,
      original: first ? { sha256: first.sha256, bytes: first.bytes, mediaType: first.mediaType } : null,
      revision: article.revision,
      found: article.found,
    };
    const { title, source, published, text, paywallLine } = shown;
    const cutOff = paywallLine === null ? '' : `\n\nThe story may continue here. Its page says: “${paywallLine}”`;
    answer(shown, () => `${title}\n${source} · ${published ?? 'undated'}\n\n${text}${cutOff}`);
    return 0;
  },
};
