import { firstFound } from '../../../contract/model/metadata.ts';
import { isDecoded } from '../../extract/charset/decode.ts';
import { EXTRACTION_VERSION, type ExtractedArticle, extractArticle } from '../../extract/extract-article.ts';
import { detectLanguage } from '../../extract/language/language.ts';
import { domainOf } from '../drafts/addresses.ts';
import { articleDraft } from '../drafts/article-draft.ts';
import { noStory } from '../drafts/no-story.ts';
import { draftFromRecord } from '../drafts/record-draft.ts';
import type { BodyText } from '../eml/forwarded.ts';
import { readPrintedMail } from '../eml/html-body.ts';
import { pageTooLarge, unknownCharacters } from '../failure.ts';
import { headText } from '../input/head.ts';
import { readWholeText } from '../input/whole-file.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { valuesOfHeaders } from '../text/printed-mail.ts';
import { prologEnd } from '../xml/prolog.ts';
import { recordInData } from './page-data.ts';
import { endMissing, pageBreaksOff } from './page-end.ts';

const LIMIT = 48 * 1024 * 1024;

export const htmlReader: Reader = {
  name: 'html',
  version: 23 + EXTRACTION_VERSION,
  label: 'Web page',
  extensions: ['.html', '.htm', '.xhtml'],
  isText: true,
  sniff,
  read,
};

const PAGE_START = /<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]/iy;
const TAGS = /<(?:html|head|body|div|p|article|section|span|table|meta|title|h1|br|a)(?:\s[^<>]{0,500})?>/gi;

function sniff(head: Uint8Array, name: string): number {
  const text = headText(head);
  PAGE_START.lastIndex = prologEnd(text);
  if (PAGE_START.test(text)) return 0.95;
  if (/^\s*(?:\{|\[|<\?xml(?![\s\S]{0,600}<html))/i.test(text)) return 0;
  const tags = text.slice(0, 20_000).match(TAGS)?.length ?? 0;
  const isNamed = /\.x?html?$/i.test(name);
  if (/^\s*</.test(text) && tags >= (isNamed ? 1 : 2)) return 0.7;
  return tags >= 3 && isNamed ? 0.6 : tags >= 12 ? 0.45 : 0;
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const decoded = await readWholeText(input, LIMIT, input.charset);
  if (!isDecoded(decoded)) {
    yield unknownCharacters();
    return;
  }
  try {
    const mail = readPrintedMail(decoded.text);
    const result =
      mail !== null && mail.paragraphs.length > 0
        ? await draftOfMail(mail)
        : await readPage(decoded.text, firstFound(input.given, 'url'), firstFound(input.given, 'retrieved'));
    yield result;
    // A web archive records the length of a page, and tells by itself where it is less.
    const isRecorded = firstFound(input.given, 'url') !== null;
    if (result.outcome === 'article' && !isRecorded && pageBreaksOff(decoded.text)) yield endMissing();
  } catch (error) {
    yield pageTooLarge(error, 'This page', 'Save the article alone, for instance from the browser’s reading view.');
  }
}

async function draftOfMail({ paragraphs, furniture, forwarded }: BodyText): Promise<ReaderResult> {
  const language = await detectLanguage(paragraphs.join('\n').slice(0, 20_000));
  const found = valuesOfHeaders(forwarded, language);
  return articleDraft({ mediaType: 'text/html', paragraphs, furniture, language, found });
}

async function readPage(html: string, url: string | null, savedAt: string | null): Promise<ReaderResult> {
  const article = await extractArticle(html, { url, savedAt });
  if (article.paragraphs.length === 0) {
    const drawn = await storyInData(html, article);
    if (drawn) return drawn;
    return noStory(article);
  }
  return articleDraft({ ...article, mediaType: 'text/html', domain: domainOf(article.url) });
}

/** The shell of a page rendered by scripts has few words: a front page, whose data lists many articles, has more. */
const SHELL_LETTERS = 300;

async function storyInData(html: string, { found, furniture, title }: ExtractedArticle): Promise<ReaderResult | null> {
  const record = recordInData(html);
  if (!record) return null;
  const draft = await draftFromRecord(
    // The page's own metadata ranks below that of its data.
    { ...record, own: [...record.own, ...found] },
    { member: 'data', called: 'The data of the page', others: 'pages', original: null, mediaType: 'text/html' },
  );
  if (draft.outcome !== 'article') return null;
  const isShell = furniture.join('').length < SHELL_LETTERS;
  const isTitled = title !== '' && record.own.some(({ field, value }) => field === 'title' && value === title);
  return isShell || isTitled ? { ...draft, member: null } : null;
}
