import { firstFound } from '../../../contract/model/metadata.ts';
import { isDecoded } from '../../extract/charset/decode.ts';
import { detectLanguage, languageOfCharset } from '../../extract/language/language.ts';
import { linesOf, readTextArticle } from '../../extract/plain-text/text-layout.ts';
import { articleDraft } from '../drafts/article-draft.ts';
import { reviewDrafts } from '../drafts/press-review.ts';
import { noticeOfKill } from '../drafts/publishing-status.ts';
import { failure, unknownCharacters } from '../failure.ts';
import { headText } from '../input/head.ts';
import { cutWithinCharacter, readWholeText } from '../input/whole-file.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { labelledParts } from './labelled-parts.ts';
import { printedMail } from './printed-mail.ts';
import { isProgramCode } from './program-code.ts';

const LIMIT = 64 * 1024 * 1024;

export const textReader: Reader = {
  name: 'text',
  version: 40,
  label: 'Plain text',
  extensions: ['.txt', '.text'],
  isText: true,
  sniff: (head, name) => (isText(headText(head)) ? (/\.(?:txt|text)$/i.test(name) ? 0.4 : 0.2) : 0),
  read,
};

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const decoded = await readWholeText(input, LIMIT, input.charset);
  const { text } = decoded;
  if (!/[\p{L}\p{N}]/u.test(text))
    yield failure('not-an-article', 'This file contains no words, only signs. Nothing was imported.');
  else if (!isText(text.slice(0, 65_536)))
    yield failure(
      'not-an-article',
      'This file contains binary data, not text, whatever its name says. Open it with the program it came from, and save the article as text or HTML.',
    );
  else if (!isDecoded(decoded)) yield unknownCharacters();
  else if (isListOfAddresses(text))
    yield failure(
      'not-an-article',
      'This is a list of addresses, not an article. Open them in a browser, and save the pages.',
    );
  else if (isEncoded(text))
    yield failure(
      'not-an-article',
      'This is a file encoded for mail (base64), not its text. Decode it, or open the message in a mail program and save its text, and import that.',
    );
  else if (isProgramCode(text))
    yield failure(
      'not-an-article',
      'This is program code, a style sheet or settings, not an article. Nothing was imported. If there are articles in it, save them as text or as a table.',
    );
  else {
    const likely = languageOfCharset(decoded);
    const parts = labelledParts(text);
    const review = parts === null ? await reviewDrafts(linesOf(text), 'text/plain', likely) : null;
    if (review !== null) yield* review;
    else if (parts === null) yield await draftFrom(text, likely, null);
    else for (const [i, part] of parts.entries()) yield await draftFrom(part, likely, `article ${i + 1}`);
    if (decoded.isCut) yield cutWithinCharacter();
  }
}

async function draftFrom(text: string, likely: string | null, member: string | null): Promise<ReaderResult> {
  const takenBack = noticeOfKill(text, member);
  if (takenBack !== null) return takenBack;
  const language = await detectLanguage(text.slice(0, 20_000), likely);
  const inside = printedMail(text, language);
  const article = readTextArticle(inside?.text ?? text, { language }, inside?.found ?? []);
  if (article.paragraphs.length === 0 && article.title === '')
    return failure('empty', 'This file contains only dates and addresses. Nothing was imported.', member);
  return articleDraft({
    member,
    mediaType: 'text/plain',
    title: article.title,
    // A news flash is its title and nothing else.
    paragraphs: article.paragraphs.length > 0 ? article.paragraphs : [article.title],
    furniture: [...(inside?.headers ?? []), ...article.furniture],
    language: firstFound(article.found, 'language') ?? language,
    found: article.found,
  });
}

function isListOfAddresses(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.every((line) => /^\s*<?(?:https?|ftp):\/\/\S+\s*$/i.test(line));
}

/** Lines of letters without a space, all but the last as long as each other. */
function isEncoded(text: string): boolean {
  const lines = text.trim().split(/\r?\n/);
  const { length } = lines[0] ?? '';
  const isLine = (line: string, i: number) =>
    /^[A-Za-z0-9+/]+={0,2}$/.test(line) && (line.length === length || (i === lines.length - 1 && line.length < length));
  return lines.length >= 3 && length >= 60 && length <= 76 && lines.every(isLine);
}

/** Other than white space and NUL; listed, because every letter of every file is looked up. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\x01-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufffd]/g;

/** Nearly no control characters, and some letters; systems that fail while they write fill the rest with NULs. */
function isText(written: string): boolean {
  let end = written.length;
  while (written[end - 1] === '\0') end--;
  const text = written.slice(0, end);
  if (text.length === 0) return true;
  const controls = text.match(CONTROLS)?.length ?? 0;
  const nulls = text.match(/\0/g)?.length ?? 0;
  return controls <= text.length * 0.02 && nulls <= text.length * 0.2;
}
