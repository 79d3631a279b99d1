import { codePointMap, type Utf16Span } from '../../../text/offsets.ts';
import { counted } from '../../../text/phrasing/counted.ts';
import { textFromParagraphs } from '../../../text/sentences/paragraphs.ts';
import { statementsIn } from '../../../text/speech/said.ts';
import { type Command, idFrom, type Session, UsageError } from '../command.ts';
import { extractedFiles, isFailure, refusalLine } from '../extracted-files.ts';

/** A number is an article’s; a file of that name is typed as ./12. Files come first. */
const isArticle = (word: string): boolean => /^\d+$/u.test(word);

export const quotesCommand: Command = {
  name: 'quotes',
  usage: 'collate quotes FILE|ARTICLE…',
  summary:
    'What is said in files, which need no archive, or in articles: directly, in part or in other words; by whom, introduced by which words, at what remove.',
  json: 'a line an article: {path, member?, ok: true, quotes} or {articleId, ok: true, quotes}, each quote {kind, start, end, text, parts? ([start, end] of each, where a cue interrupts it), cue, speaker, remove, score}, cue and speaker {start, end, text} or null; of a file that was not read {path, member?, ok: false, code, message}',
  archive: (words) => (words.some(isArticle) ? 'read' : 'none'),
  words: Infinity,
  options: {},
  assertTyped: (words) => {
    if (words.length === 0) throw new UsageError('Name at least one file or article.');
    for (const word of words.filter(isArticle)) idFrom(word, 'ARTICLE');
  },
  run: async (session, words) => {
    const failed = await ofFiles(
      session,
      words.filter((word) => !isArticle(word)),
    );
    for (const word of words.filter(isArticle)) {
      const articleId = idFrom(word, 'ARTICLE');
      const { article } = await session.engine.call('article.get', { articleId });
      const quotes = quotesIn(article.text, article.language);
      session.answer({ articleId, ok: true, quotes }, () => inWords(`Article ${articleId}`, quotes));
    }
    return failed > 0 ? 1 : 0;
  },
};

/** @returns how many failed */
async function ofFiles(session: Session, files: readonly string[]): Promise<number> {
  let failed = 0;
  for await (const { named, result } of extractedFiles(session, files)) {
    if (result.outcome === 'failure') {
      const line = refusalLine(named, result);
      if (isFailure(line)) failed++;
      session.answer(line, () => `${line.path}: ${line.message}`);
    } else {
      const quotes = quotesIn(textFromParagraphs(result.paragraphs), result.language);
      session.answer({ ...named, ok: true, quotes }, () => inWords(`${named.path}: ${result.title}`, quotes));
    }
  }
  return failed;
}

function quotesIn(text: string, language: string | null) {
  const map = codePointMap(text);
  const spanned = (span: Utf16Span) => ({ ...map.spanFromUtf16(span), text: text.slice(span.from, span.to) });
  const rangeOf = (span: Utf16Span) => Object.values(map.spanFromUtf16(span));
  return statementsIn(text, language).map(({ kind, pieces, cue, speaker, remove, score }) => ({
    kind,
    ...spanned({ from: pieces[0]?.from ?? 0, to: pieces.at(-1)?.to ?? 0 }),
    ...(pieces.length > 1 && { parts: pieces.map(rangeOf) }),
    cue: cue && spanned(cue),
    speaker: speaker && spanned(speaker),
    remove,
    score,
  }));
}

function inWords(name: string, quotes: ReturnType<typeof quotesIn>): string {
  const lines = quotes.map(({ kind, text, speaker }) => `    ${speaker?.text ?? 'speaker unknown'} (${kind}): ${text}`);
  return [`${name}: ${counted(quotes.length, 'quote')}`, ...lines].join('\n');
}
