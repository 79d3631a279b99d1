import { decode, isDecoded } from '../../extract/charset/decode.ts';
import { detectLanguage, languageOfCharset, normalLanguage } from '../../extract/language/language.ts';
import { oneLine } from '../../extract/plain-text/plain-text.ts';
import { articleDraft } from '../drafts/article-draft.ts';
import { FoundValues } from '../drafts/news-draft.ts';
import { failure, unknownCharacters } from '../failure.ts';
import { headMarkup, headText } from '../input/head.ts';
import { readWhole } from '../input/whole-file.ts';
import type { Reader, ReaderInput, ReaderResult } from '../port.ts';
import { textIn, within, xmlRecords, xmlRootName } from '../xml/xml-tree.ts';
import { type Cue, cuesIn, hasTimes } from './cues.ts';
import { cuesOfJson, isJsonOfCues } from './cues-of-json.ts';
import { spokenParagraphs } from './spoken-paragraphs.ts';
import { cuesOfTtml } from './ttml.ts';

const LIMIT = 16 * 1024 * 1024;
/** A number, a title, a few settings may precede the first times. */
const HEAD_LINES = 12;

/** What was said in a broadcast, as it is shown below the picture. */
export const subtitlesReader: Reader = {
  name: 'subtitles',
  version: 5,
  label: 'Subtitles of a broadcast (SRT, WebVTT, TTML, JSON)',
  extensions: ['.srt', '.vtt', '.ttml', '.dfxp'],
  isText: true,
  sniff,
  read,
};

function sniff(head: Uint8Array, name: string): number {
  if (xmlRootName(headMarkup(head)) === 'tt') return 0.97;
  if (isJsonOfCues(headText(head))) return 0.96;
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
  const shown = shownIn(decoded.text);
  if (shown === null) {
    yield failure('damaged', 'These subtitles (JSON) break off or are malformed. Get them again, and import that.');
    return;
  }
  const { cues, mediaType, ...declared } = shown;
  const paragraphs = spokenParagraphs(cues);
  if (paragraphs.length === 0) {
    yield failure('empty', 'These subtitles have no words in them. Nothing was imported.');
    return;
  }
  const language =
    declared.language ?? (await detectLanguage(paragraphs.join('\n').slice(0, 20_000), languageOfCharset(decoded)));
  const values = new FoundValues();
  values.add('title', declared.title, 'the subtitles’ title');
  yield articleDraft({ mediaType, paragraphs, language, found: values.all });
  if (CUT_TIMES.test(decoded.text.slice(-80))) yield breaksOff();
}

/** The line of the times, or its beginning, with nothing behind it: programs end a file with a line break, even if nothing is said. */
const CUT_TIMES = /\n[ \t]*(?:\d{1,3}:)?[0-5]?\d:[0-5]\d[,.]\d{0,3}[ \t]*(?:-{1,2}>?[ \t]*[\d:,.]{0,14})?$/;

function breaksOff(): ReaderResult {
  return failure(
    'damaged',
    'These subtitles break off: the last has a time but no words. What came before was read. Get them again, and import that.',
    'the end of the file',
  );
}

interface Shown {
  readonly cues: readonly Cue[];
  readonly mediaType: string;
  readonly title?: string;
  readonly language?: string | null;
}

function shownIn(text: string): Shown | null {
  if (isJsonOfCues(text)) {
    const json = cuesOfJson(text);
    return json && { ...json, mediaType: 'application/json' };
  }
  const root = xmlRootName(text) === 'tt' ? xmlRecords(text).next().value : null;
  if (!root) return { cues: cuesIn(text), mediaType: /^\ufeff?WEBVTT/.test(text) ? 'text/vtt' : 'text/srt' };
  return {
    cues: cuesOfTtml(root),
    mediaType: 'application/ttml+xml',
    title: oneLine(textIn(within(root, 'title'))),
    language: normalLanguage(root.attributes['xml:lang'] ?? null),
  };
}
