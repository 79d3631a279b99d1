import { CollateError } from '../../../contract/errors.ts';
import type { ComparedArticle, Comparison, Passage } from '../../../contract/model/comparing/comparison.ts';
import { createComparing, createExtractor, type Extracted } from '../../../engine/engine.ts';
import { textFromParagraphs } from '../../../text/sentences/paragraphs.ts';
import { type Command, type Session, UsageError } from '../command.ts';
import { comparisonInWords } from './compare.ts';

export const alignCommand: Command = {
  name: 'align',
  usage: 'collate align FILE FILE… [--as-one-event]',
  summary:
    'Compare the articles in two to six files without an archive, as `compare` does. Each file holds one article.',
  json: 'as `compare`, with the path of the file, as typed, in place of each articleId: {articles: [path], events: [[path]], aligned: [{members: [{path, start, end, text}], …}], unique: [{path, start, end, text}]}',
  archive: 'none',
  words: Infinity,
  options: { 'as-one-event': { type: 'boolean' } },
  run: async ({ path, say, signal, answer, workerUrl }, words, options) => {
    assertFiles(words.map(path));
    const asOneEvent = options['as-one-event'] === true;
    const articles = await articlesIn(words, { path, say, signal, workerUrl });
    const comparing = createComparing(workerUrl('compare'));
    try {
      const comparison = await comparing.articles({ articles, asOneEvent }, signal);
      const pathOf = (articleId: number) => words[articleId] ?? '';
      answer(byPath(comparison, pathOf), () => comparisonInWords(comparison, pathOf, asOneEvent));
    } finally {
      await comparing.close();
    }
    return 0;
  },
};

/** @throws UsageError */
function assertFiles(files: readonly string[]): void {
  if (files.length < 2 || files.length > 6) throw new UsageError('Name two to six files.');
  const twice = files.find((file, at) => files.indexOf(file) < at);
  if (twice !== undefined) throw new UsageError(`${twice} is named twice, and cannot be compared with itself.`);
}

type Reading = Pick<Session, 'path' | 'say' | 'signal' | 'workerUrl'>;

/** The article of each file; its `articleId` is the file's place among them. @throws CollateError */
async function articlesIn(typed: readonly string[], { path, say, signal, workerUrl }: Reading) {
  const extractor = createExtractor(workerUrl('reader'));
  const articles: ComparedArticle[] = [];
  try {
    for (const [articleId, word] of typed.entries()) {
      const { failures, ...article } = await onlyArticle(word, extractor.extract(path(word), signal));
      for (const { member, message } of failures) say(`${member ? `${word}, ${member}` : word}: ${message}`);
      const { language, source, domain, published, title, paragraphs } = article;
      const text = textFromParagraphs(paragraphs);
      articles.push({ articleId, language, source: source ?? domain, published, title, text });
    }
  } finally {
    await extractor.close();
  }
  return articles;
}

/** @throws CollateError unless the file gives exactly one article: with the reason why it gives none, if it names one */
async function onlyArticle(typed: string, results: AsyncIterable<Extracted>) {
  const failures: Extract<Extracted, { outcome: 'failure' }>[] = [];
  let article: Extract<Extracted, { outcome: 'article' }> | null = null;
  for await (const result of results) {
    if (result.outcome === 'failure') failures.push(result);
    else if (article === null) article = result;
    // A mailbox is not read to its end to say so.
    else
      throw new CollateError(
        'not-an-article',
        `${typed} holds several articles. Save the one that is meant as a file of its own, or import the file and compare its articles there.`,
      );
  }
  if (article) return { ...article, failures };
  const [{ code, message } = { code: 'not-an-article' as const, message: '' }] = failures;
  throw new CollateError(code, `${typed} gave no article. ${message}`.trim());
}

/** The comparison with paths in place of ids, in the same order. */
function byPath({ articles, events, aligned, unique }: Comparison, pathOf: (articleId: number) => string) {
  const withPath = <P extends Passage>({ articleId, ...passage }: P) => ({ path: pathOf(articleId), ...passage });
  return {
    articles: articles.map(pathOf),
    events: events.map((event) => event.map(pathOf)),
    aligned: aligned.map((row) => ({
      ...row,
      members: row.members.map(withPath),
      discrepancies: row.discrepancies.map((each) => ({ ...each, values: each.values.map(withPath) })),
    })),
    unique: unique.map(withPath),
  };
}
