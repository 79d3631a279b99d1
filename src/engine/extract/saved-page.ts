/** What the program that saved a page noted in it: where from, and when, which is not when it was published. */
import type { FoundValue } from '../../contract/model/metadata.ts';
import { dateFromField } from './dates/dates.ts';

interface SavedPage {
  readonly url: string | null;
  readonly retrieved: readonly FoundValue[];
}

/** Browsers, SingleFile, monolith, HTTrack, Save Page WE, WebScrapBook and the Wayback Machine write their note into the head or before it. */
export function savedPage(html: string): SavedPage {
  const head = html.slice(0, HEAD);
  const url = firstMatch(head, ADDRESSES);
  const when = firstMatch(head, TIMES)?.replace(/^(\d{8})(\d{6})\d{0,3}$/, '$1T$2Z');
  const value = when === undefined ? null : dateFromField(when);
  return {
    url: url === null || /^https?:/i.test(url) ? url : `https://${url}`,
    retrieved: value ? [{ field: 'retrieved', value, from: 'the note of the program that saved the page' }] : [],
  };
}

const HEAD = 4000;

const ADDRESSES = [
  /<!-{2}\s*saved from url=\(\d+\)(\S+)/i,
  /<!--[^>]{0,200}\burl:\s*(https?:\/\/\S+)/i,
  /<!--\s*(?:saved|archived) from (https?:\/\/\S+)/i,
  /<!--\s*mirrored from ([\w-]+(?:\.[\w-]+)+\/\S*)/i,
  /<meta name="savepage-url" content="(https?:[^"]+)"/i,
  /<html[^>]{0,500}\sdata-scrapbook-source="(https?:[^"]+)"/i,
  /\b__wm\.wombat\("(https?:[^"]+)"/,
];
const TIMES = [
  /<!--[^>]{0,400}\bsaved date:\s*([^\n>]{10,80})/i,
  /<!--\s*saved from \S+ at (\d{4}-[\d:TZ.+-]{6,30})/i,
  /<!--\s*mirrored from [^>]{0,300}, (\w{3}, \d{1,2} \w{3} \d{4} [\d:]{8} GMT)/i,
  /<meta name="savepage-date" content="([^"]{10,80})"/i,
  /<html[^>]{0,500}\sdata-scrapbook-create="(\d{17})"/i,
  /\b__wm\.wombat\("https?:[^"]+","(\d{14})"/,
];

function firstMatch(head: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const found = pattern.exec(head)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}
