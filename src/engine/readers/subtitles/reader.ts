import { decode, isDecoded } from '../../extract/charset/decode.ts';
import { detectLanguage, languageOfCharset } from '../../extract/language/language.ts';
import { titleFromWords } from '../../extract/plain-text/plain-text.ts';
import { failure, unknownCharacters } from '../failure.ts';
import { headText } from '../head.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { readWhole } from '../whole-file.ts';
import { cuesIn, hasTimes } from './cues.ts';
import { spokenParagraphs } from './spoken-paragraphs.ts';

const LIMIT = 16 * 1024 * 1024;
/** A number, a title, a few settings may precede the first times. */
const HEAD_LINES = 12;

/** What was said in a broadcast, as it is shown below the picture. */
export const subtitlesReader: Reader = {
  name: 'subtitles',
  version: 1,
  label: 'Subtitles of a broadcast (SRT, WebVTT)',
  extensions: ['.srt', '.vtt'],
  sniff,
  read,
};

function sniff(head: Uint8Array, name: string): number {
  const lines = headText(head)
    .slice(0, 8 * 1024)
    .split(/\r\n?|\n/);
  if (!lines.slice(0, HEAD_LINES).some(hasTimes)) return 0;
  const isFirst =
    /^\ufeff?WEBVTT\b/.test(lines[0] ?? '') ||
    /^\ufeff?\s*\d{1,6}\s*$/.test(lines.find((line) => line.trim() !== '') ?? '');
  return isFirst || /\.(?:srt|vtt)$/i.test(name) ? 0.95 : 0;
}

async function* read(input: ReaderInput): AsyncIterable<ReaderResult> {
  const decoded = decode(await readWhole(input, LIMIT), input.charset);
  if (!isDecoded(decoded)) {
    yield unknownCharacters();
    return;
  }
  const paragraphs = spokenParagraphs(cuesIn(decoded.text));
  if (paragraphs.length === 0) {
    yield failure('empty', 'These subtitles have no words in them. Nothing was imported.');
    return;
  }
  const title = titleFromWords(paragraphs);
  yield {
    outcome: 'article',
    member: null,
    original: null,
    mediaType: /^\ufeff?WEBVTT/.test(decoded.text) ? 'text/vtt' : 'text/srt',
    externalId: null,
    title,
    paragraphs,
    furniture: [],
    byline: null,
    published: null,
    updated: null,
    source: null,
    domain: null,
    url: null,
    language: await detectLanguage(paragraphs.join('\n').slice(0, 20_000), languageOfCharset(decoded)),
    section: null,
    found: [{ field: 'title', value: title, from: 'the first words' }],
  };
}
