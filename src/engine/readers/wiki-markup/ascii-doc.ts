/** Texts in AsciiDoc. */
import { isBareName } from '../../extract/bylines/byline-words.ts';
import { dateFromField } from '../../extract/dates/dates.ts';
import type { FoundValues } from '../drafts/news-draft.ts';
import { apart, cells, type Markup, offTheLine } from './markup.ts';

const ATTRIBUTE = /^:!?([\w-]{1,60})!?:(?:[ \t]+(.*))?$/gm;
const TITLE = /^(?:\/\/.*\n|:[\w-]{1,60}:.*\n|[ \t]*\n)*= (\S.*)\n/;

const SHIFTED = { raised: /(?<=\S)\^([^\s^]{1,40})\^/g, lowered: /(?<=\S)~([^\s~]{1,40})~/g };

export const asciiDoc: Markup = {
  mediaType: 'text/asciidoc',
  isIn(text, name) {
    const start = text
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .slice(0, 20_000);
    const [, title = ''] = TITLE.exec(start) ?? [];
    const isNamed = /\.(?:adoc|asciidoc)$/i.test(name);
    if (title === '' || title.trim().endsWith('=')) return isNamed && /^={2,6} \S|^:[\w-]{1,60}:/m.test(start);
    return isNamed || /^:[\w-]{1,60}:(?:[ \t]|$)|^={2,6} \S[^=\n]*$/m.test(start);
  },
  strip(source, values, aside) {
    const header = TITLE.exec(source);
    const head = header ? (source.slice(header[0].length).split(/\n[ \t]*\n/, 1)[0] ?? '') : '';
    values.add('title', header?.[1], 'the document’s title');
    for (const [, key = '', value = ''] of source
      .slice(0, (header?.[0].length ?? 0) + head.length)
      .matchAll(ATTRIBUTE)) {
      const from = `the document’s :${key}:`;
      if (key === 'author') values.addByline([value], from);
      else if (key === 'revdate' || key === 'date') values.addDate('published', value, from);
      else if (key === 'lang') values.addLanguage(value, from);
    }
    return offTheLine(withoutAuthors(source.slice(header?.[0].length ?? 0), values), SHIFTED)
      .replace(/^\/{4,}[ \t]*\n[\s\S]{0,20000}?^\/{4,}[ \t]*$/gm, '\n')
      .replace(
        /^\/\/.*$|^:!?[\w-]{1,60}!?:.*$|^\[[^\]\n]{0,200}\][ \t]*$|^(?:image|video)::\S+\[(?:[^\]\n]|\n(?!\n)){0,1000}\]$|^(?:image|include|video|toc|ifdef|ifndef|endif)::.*$/gm,
        '\n',
      )
      .replace(/^(?:-{4,}|={4,}|\*{4,}|_{4,}|\.{4,}|\+{4,}|--|[|,:!]===|'{3}|<<<)[ \t]*$/gm, '\n')
      .replace(/^={2,6}[ \t]+(.*)$/gm, (_, words) => apart(words))
      .replace(/^\.([^.\s].*)$/gm, (_, words) => apart(words))
      .replace(/^\|(.*)$/gm, (_, row) => apart(cells(row)))
      .replace(/^[ \t]*(?:\*{1,5}|\.{1,5}|-)[ \t]+(.*)$/gm, (_, words) => apart(words))
      .replace(/^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION): /gm, '')
      .replace(/'`(\S(?:[^`\n]|\n(?!\n)){0,5000}?)`'/g, '‘$1’')
      .replace(/"`(\S(?:[^`\n]|\n(?!\n)){0,5000}?)`"/g, '“$1”')
      .replace(/footnote:\w*\[((?:[^\]\n]|\n(?!\n)){0,500})\]/g, (_, note) => {
        aside.push(note);
        return '';
      })
      .replace(/image:[^\s[\]]{1,300}\[[^\]\n]{0,300}\]/g, '')
      .replace(/(?:link:|xref:|mailto:)?[^\s[\]:]{1,20}:\/\/[^\s[\]]{1,500}\[([^\]\n]{1,300})\]/g, '$1')
      .replace(
        /(?:link|xref|mailto):[^\s[\]]{1,300}\[([^\]\n]{1,300})\]|<<[^<>,\n]{1,200},[ \t]*([^<>\n]{1,300})>>/g,
        '$1$2',
      )
      .replace(/ \+$/gm, '')
      .replace(/(^|[\s("'[])([*_`#])(\S|\S[^\n]{0,300}?\S)\2(?=[\s.,:;!?"')\]]|$)/gm, '$1$3');
  },
};

/** "Ada Finch <ada@daily.example>; Bo Marsh" below the title, and "v1.0, 2026-02-06" below that. */
function withoutAuthors(body: string, values: FoundValues): string {
  const [authors = '', revision = ''] = body.split('\n', 2);
  const names = authors.split(';').map((each) => each.replace(/<[^<>]*>/, '').trim());
  if (!names.every(isBareName)) return body;
  values.addByline(names, 'the line below the title');
  const day = dateFromField(revision.replace(/^v[\d.]+,\s*/i, ''));
  if (day === null) return body.slice(authors.length);
  values.add('published', day, 'the line of the revision');
  return body.slice(authors.length + 1 + revision.length);
}
