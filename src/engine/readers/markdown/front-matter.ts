/**
 * Front matter of a Markdown text: YAML ("---"), simple TOML ("+++"), JSON, Pandoc's "%" lines, bare "Title: …" lines,
 * or a reading service's.
 */

import { LineCounter, parseDocument } from 'yaml';
import { oneLine } from '../../extract/plain-text/plain-text.ts';
import { type FrontMatter, fieldsOf, jsonObject, LONGEST_FRONT_MATTER } from './front-matter-object.ts';

/** Never throws. `text` begins without a byte order mark and has "\n" for line breaks. */
export function splitFrontMatter(text: string): FrontMatter {
  const fence = /^(---|\+\+\+)[ \t]*\n/.exec(text);
  if (!fence)
    return (
      jsonObject(text) ??
      percentLines(text) ??
      serviceLines(text) ??
      linesBelow(text) ??
      linesUnderTitle(text) ??
      bareLines(text)
    );
  const end = closingFence(text, fence[0].length, fence[1] ?? '');
  if (end === null) return { fields: new Map(), body: text };
  const inner = text.slice(fence[0].length, end.from);
  const fields = fence[1] === '---' ? yamlFields(inner) : tomlFields(inner);
  // A rule above a first section is not front matter.
  if (fields === null) return { fields: new Map(), body: text };
  return { fields, body: text.slice(end.to) };
}

/** Title, authors and date, each on a line after "%" or on an indented line below one. */
function percentLines(text: string): FrontMatter | null {
  const head = /^(?:%.{0,1000}\n(?:[ \t]+\S.{0,1000}\n){0,10}){1,3}(?=\s*\n)/.exec(text)?.[0];
  if (head === undefined) return null;
  const [title = '', authors = '', date = ''] = head.split(/^%/m).slice(1);
  const written = { title: [title], author: authors.split(/;|\n(?=[ \t]+\S)/), date: [date] };
  const fields = Object.entries(written).map(([name, values]) => [name, values.map(oneLine).filter(Boolean)] as const);
  return { fields: new Map(fields), body: text.slice(head.length) };
}

/**
 * Services that convert pages to Markdown write "Title: …" and similar lines separated by blank lines, and "Markdown
 * Content:" above the text.
 */
function serviceLines(text: string): FrontMatter | null {
  const head = /^(?:[A-Z][\w ]{0,30}:[ \t]+\S.{0,1000}\n+){1,12}Markdown Content:[ \t]*\n/.exec(text)?.[0];
  return head === undefined ? null : { fields: pairsIn(head), body: text.slice(head.length) };
}

/** Note-taking programs export a note's fields below its text, and its title as the first line. */
function linesBelow(text: string): FrontMatter | null {
  const start = text.search(/\n\nid: [\da-f]{32}\n(?:[a-z_]{1,40}:.*\n){3,40}type_: \d{1,2}\s*$/);
  if (start < 0) return null;
  const [title = '', ...rest] = text.slice(0, start).split('\n');
  const fields = pairsIn(text.slice(start).trim());
  // It names the program that made the note, not a publisher.
  fields.delete('source');
  return { fields: fields.set('title', [title]), body: rest.join('\n') };
}

/**
 * Note-taking programs export a page's properties between its heading and its text, reading services below a picture
 * and a heading of their own; people set the names in bold.
 */
function linesUnderTitle(text: string): FrontMatter | null {
  const [whole, heading = '', block = ''] = UNDER_TITLE.exec(text) ?? [];
  const names = block.replace(/^[-*] /gm, '').replace(BOLD_NAME, '$1:');
  const fields = pairsIn(names.replace(/[ \t]+$|<(https?:\/\/[^\s<>]+)>/gm, '$1'));
  const isOurs = isAbout(fields, ['author', 'date', 'published', 'url', 'created', 'source']);
  return whole !== undefined && isOurs ? { fields, body: heading + text.slice(whole.length) } : null;
}

const UNDER_TITLE =
  /^(#[ \t]+\S.{0,400}\n\s*\n)(?:(?:!\[[^\]\n]{0,200}\]\([^)\n]{0,1000}\)\s*\n)?#{1,3}[ \t]+Metadata[ \t]*\n)?((?:(?:[-*] )?(?:[A-Z][\w -]{0,30}:|\*\*[A-Z][\w -]{0,30}(?::\*\*|\*\*:))[ \t]+\S.{0,1000}\n){2,30})(?=\s*\n)/;
const BOLD_NAME = /^\*\*([A-Z][\w -]{0,30})(?::\*\*|\*\*:)/gm;

/**
 * "Title: …" and similar on the first lines (MultiMarkdown): at least two, one of them a title, a date or an author.
 */
function bareLines(text: string): FrontMatter {
  const block = /^(?:[A-Za-z][\w -]{0,30}:[ \t]+\S.{0,1000}\n){2,30}(?=\n)/.exec(text)?.[0] ?? '';
  const fields = pairsIn(block);
  const isOurs = isAbout(fields, ['title', 'date', 'author']);
  return isOurs ? { fields, body: text.slice(block.length) } : { fields: new Map(), body: text };
}

/** In an interview too, lines begin with a name and a colon. */
function isAbout(fields: ReadonlyMap<string, readonly string[]>, names: readonly string[]): boolean {
  const isSaid = ([name, [value = '']]: [string, readonly string[]]) =>
    !SUMMARIES.has(name) && /(?:\S+\s+){5}\S*[.!?…]["”’»)]*$/u.test(value);
  return names.some((name) => fields.has(name)) && ![...fields].some(isSaid);
}

const SUMMARIES = new Set([
  'title',
  'full title',
  'subtitle',
  'summary',
  'description',
  'abstract',
  'excerpt',
  'lead',
  'copyright',
]);

function pairsIn(lines: string): Map<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>();
  for (const line of lines.split('\n')) {
    const pair = /^([\w -]+):[ \t]+(.*)$/.exec(line);
    if (pair) fields.set((pair[1] ?? '').toLowerCase(), [(pair[2] ?? '').trim()]);
  }
  return fields;
}

function closingFence(text: string, start: number, fence: string): { from: number; to: number } | null {
  const ends = fence === '---' ? /^(?:---|\.\.\.)[ \t]*$/ : /^\+\+\+[ \t]*$/;
  for (let at = start; at <= Math.min(text.length, LONGEST_FRONT_MATTER); ) {
    const feed = text.indexOf('\n', at);
    const stop = feed < 0 ? text.length : feed;
    if (ends.test(text.slice(at, stop))) return { from: at, to: Math.min(text.length, stop + 1) };
    if (feed < 0) return null;
    at = feed + 1;
  }
  return null;
}

function yamlFields(inner: string): ReadonlyMap<string, readonly string[]> | null {
  if (inner.trim() !== '' && !/^\s*(?:#.*|["']?[\p{L}\p{N}_][^\n:]{0,80}:(?:\s|$))/u.test(inner)) return null;
  if (nestsTooDeep(inner)) return new Map();
  try {
    const document = parseDocument(inner, { schema: 'failsafe', lineCounter: new LineCounter(), uniqueKeys: false });
    return fieldsOf(document.toJS({ maxAliasCount: 20 }));
  } catch {
    return new Map();
  }
}

/** The parser recurses into brackets and indents. Keys within keys ("? ? ? x") take it the third power of their depth. */
function nestsTooDeep(inner: string): boolean {
  const isDeepKey = (line: string) => (line.match(/(?<![^\s[{,:-])\?\s/g)?.length ?? 0) > 20;
  return (
    (inner.match(/[[{]/g)?.length ?? 0) > 200 ||
    /^ {200}/m.test(inner) ||
    /(?:- ){100}/.test(inner) ||
    inner.split('\n').some(isDeepKey)
  );
}

/** Pairs before the first table: text, dates and lists of text. */
function tomlFields(inner: string): ReadonlyMap<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>();
  for (const line of inner.split('\n')) {
    if (/^\s*\[/.test(line)) break;
    const pair = /^\s*"?([\w.-]{1,80})"?\s*=\s*(\S.*)$/.exec(line.slice(0, 4000));
    if (!pair) continue;
    const written = (pair[2] ?? '').trim();
    const quoted = [...written.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g)].map((m) => m[2] ?? unescaped(m[1] ?? ''));
    const texts = /^["'[]/.test(written) ? quoted : [written.replace(/\s#.*$/, '').trimEnd()];
    if (texts.length > 0) fields.set((pair[1] ?? '').toLowerCase(), texts);
  }
  return fields;
}

function unescaped(text: string): string {
  return text.replace(/\\(["\\])/g, '$1');
}
