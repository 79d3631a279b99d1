/** Texts in reStructuredText. */
import type { FoundValues } from '../drafts/news-draft.ts';
import { apart, cells, type Markup, offTheLine } from './markup.ts';

const DIRECTIVE = /^\.\. [\w:-]{2,40}::(?:[ \t]|$)/m;
const ROLE = /:[a-z]{2,20}:`[^`\n]{1,200}`|`[^`\n]{1,200} <[^<>\n]{1,300}>`__?(?!\w)|^:[A-Za-z][\w -]{0,30}:[ \t]+\S/m;
const TARGET = /^\.\. (?:_[^:\n]{1,80}:|\[[#\w*-]{1,30}\] )/m;
const UNDERLINED = /^\S.{0,200}\n(?:={3,200}|-{3,200}|~{3,200}|\^{3,200}|#{3,200}|\*{3,200}|\+{3,200})[ \t]*$/m;
/** An escaped space parts a role from a word that it belongs to. */
const SHIFTED = {
  raised: /(?:\\ )?:sup(?:erscript)?:`([^`\n]{1,100})`/g,
  lowered: /(?:\\ )?:sub(?:script)?:`([^`\n]{1,100})`/g,
};

const ADORNED = '([=\\-~^"\'#*+`.:_])';
const TITLE = new RegExp(
  `^\\s{0,20}(?:${ADORNED}\\1{2,200}[ \\t]*\\n[ \\t]*(\\S.{0,300})\\n\\1{3,200}|(\\S.{0,300})\\n${ADORNED}\\4{2,200})[ \\t]*(?:\\n|$)`,
);
const FIELD = /^:([A-Za-z][\w -]{0,30}):[ \t]*(.*)(?:\n|$)/;

export const restructuredText: Markup = {
  mediaType: 'text/x-rst',
  isIn(text, name) {
    const start = text
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .slice(0, 20_000);
    const marks = [DIRECTIVE, ROLE, TARGET, UNDERLINED].filter((mark) => mark.test(start)).length;
    if (/\.(?:rst|rest)$/i.test(name)) return marks > 0;
    return marks > 2 || (marks > 1 && DIRECTIVE.test(start));
  },
  strip(source, values, aside) {
    const body = withoutHead(withoutDirectives(source, aside), values);
    return offTheLine(withoutTables(body), SHIFTED)
      .replace(
        /^(?:([=\-~^"'#*+`.:_])\1{2,200}[ \t]*\n)?[ \t]*(\S.*)\n([=\-~^"'#*+`.:_])\3{2,200}[ \t]*$/gm,
        (_, _over, words) => apart(words),
      )
      .replace(/^([=\-~^"'#*+`.:_])\1{3,200}[ \t]*$/gm, '\n')
      .replace(/^[ \t]*(?:[*+•-]|#\.|\(?\d{1,3}[.)])[ \t]+(.*(?:\n[ \t]+(?![*+•-] )\S.*)*)$/gm, (_, words) =>
        apart(words),
      )
      .replace(/^:[A-Za-z][\w -]{0,30}:[ \t]*(?=\S)|^\|[ \t]/gm, '')
      .replace(/^[ \t]*::$/gm, '')
      .replace(/::$/gm, ':')
      .replace(/(?::[\w:+-]{1,40}:)?`([^`<]{0,400}?)\s{0,3}<[^<>`\n]{1,500}>`_{0,2}/g, '$1')
      .replace(/(?::[\w:+-]{1,40}:)?(?<![`\w])`([^`\n]{1,300})`(?![`\w])(?:__?(?!\w))?/g, '$1')
      .replace(/(?:\\ |[ \t])?\[(?:\d{1,4}|[#*][\w-]{0,30})\]_(?!\w)/g, '')
      .replace(/\[([\w-]{1,40})\]_(?!\w)/g, '[$1]')
      .replace(/([\p{L}\p{N}])__?(?=[\s.,:;!?'")\]-]|$)/gu, '$1')
      .replace(/(^|[\s("'[-])(\*\*|\*|``)(\S|\S[^\n]{0,300}?\S)\2(?=[\s.,:;!?'")\]\\-]|$)/gm, '$1$3')
      .replace(/\\(?:[ \n]|(?=\S))/g, '');
  },
};

/** The title, and the fields above or below it. */
function withoutHead(source: string, values: FoundValues): string {
  let rest = source.trimStart();
  const authors: string[] = [];
  for (let isHead = true; isHead; rest = rest.trimStart()) {
    const field = FIELD.exec(rest);
    const title = values.first('title') === null ? TITLE.exec(rest) : null;
    if (/^authors?$/i.test(field?.[1] ?? ''))
      authors.push(...(field?.[2] ?? '').split(/[;,]/).map((name) => name.trim()));
    else if (field) readField(field[1] ?? '', field[2] ?? '', values);
    else if (title) values.add('title', plainWords(title[2] ?? title[3] ?? ''), 'the document’s title');
    isHead = field !== null || title !== null;
    rest = rest.slice((field ?? title)?.[0].length ?? 0);
  }
  if (authors.length > 0) values.addByline(authors, 'the document’s :author:');
  return rest;
}

function readField(name: string, value: string, values: FoundValues): void {
  const from = `the document’s :${name}:`;
  if (/^(?:date|published)$/i.test(name)) values.addDate('published', value, from);
  else if (/^(?:modified|updated)$/i.test(name)) values.addDate('updated', value, from);
  else if (/^lang(?:uage)?$/i.test(name)) values.addLanguage(value, from);
  else if (/^category$/i.test(name)) values.add('section', value, from);
  else if (/^(?:url|link|permalink)$/i.test(name)) values.addAddress(value, from);
}

const plainWords = (text: string): string => text.replace(/(?<!\w)(\*\*|\*|``|`)(\S|\S.{0,300}?\S)\1(?!\w)/g, '$2');

/** What a directive holds is read if it is text; a picture's caption and a note are set aside. */
function withoutDirectives(source: string, aside: string[]): string {
  const lines = source.split('\n');
  const kept: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const [, indent = '', words = ''] = /^([ \t]*)\.\.(?:[ \t]+(.*))?$/.exec(line) ?? [];
    if (!/^[ \t]*\.\.(?:[ \t]|$)/.test(line)) {
      kept.push(line);
      at++;
      continue;
    }
    let end = at + 1;
    while (end < lines.length && (lines[end]?.trim() === '' || widthOf(lines[end] ?? '') > indent.length)) end++;
    const held = lines.slice(at + 1, end).map((each) => each.trim());
    const content = held.filter((each) => !/^:[\w-]{1,30}:(?:[ \t]|$)/.test(each)).join('\n');
    const [, name = '', argument = ''] = /^([\w:-]{2,40})::[ \t]*(.*)$/.exec(words) ?? [];
    const note = /^\[[#\w*-]{0,30}\][ \t]+(.*)$/.exec(words)?.[1];
    if (note !== undefined) aside.push(`${note}\n${content}`);
    else if (/^figure$/.test(name)) aside.push(content);
    else if (WITH_TEXT.test(name)) kept.push('', argument, content, '');
    else kept.push('');
    at = end;
  }
  return kept.join('\n');
}

const WITH_TEXT =
  /^(?:note|warning|tip|hint|important|attention|caution|danger|error|admonition|seealso|topic|sidebar|epigraph|pull-quote|highlights|compound|container|versionadded|versionchanged|deprecated|rubric|parsed-literal|centered|abstract)$/;

const widthOf = (line: string): number => line.length - line.trimStart().length;

/** Tables in rules of equals signs, and in grids. */
function withoutTables(source: string): string {
  let isInside = false;
  return source
    .split('\n')
    .map((line) => {
      if (/^[ \t]*={2,200}(?:[ \t]+={2,200})+[ \t]*$/.test(line)) {
        isInside = true;
        return '';
      }
      if (line.trim() === '') isInside = false;
      if (/^[ \t]*\+(?:[-=]{1,200}\+)+[ \t]*$/.test(line)) return '';
      if (/^[ \t]*\|.*\|[ \t]*$/.test(line)) return apart(cells(line.trim()));
      return isInside ? apart(line.trim().replace(/[ \t]{2,}/g, '\t')) : line;
    })
    .join('\n');
}
