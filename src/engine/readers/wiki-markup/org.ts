/** Texts of Emacs' Org mode. */
import { apart, cells, type Markup } from './markup.ts';

const KEYWORD = /^#\+(title|author|date|language):[ \t]*(.*)$/gim;

export const org: Markup = {
  mediaType: 'text/org',
  isIn(text, name) {
    const start = text.replace(/^\ufeff?\s*/, '').slice(0, 200);
    if (/^#\+(?:title|author|date|options|startup|email|language|filetags|subtitle|description):/i.test(start))
      return true;
    return /^# -\*- (?:mode: )?org\b/i.test(start) || (/\.org$/i.test(name) && /^(?:\*+ \S|#\+\w+:)/m.test(text));
  },
  strip(source, values) {
    for (const [, key = '', value = ''] of source.matchAll(KEYWORD)) {
      const from = `the document’s #+${key}`;
      if (/title/i.test(key)) values.add('title', value, from);
      else if (/author/i.test(key)) values.addByline([value], from);
      else if (/date/i.test(key)) values.addDate('published', value.replace(/^[<[]|(?: \p{L}+)?[>\]]$/gu, ''), from);
      else values.addLanguage(value, from);
    }
    return source
      .replace(/^[ \t]*:(?:PROPERTIES|LOGBOOK):[ \t]*\n[\s\S]{0,5000}?^[ \t]*:END:[ \t]*$/gim, '\n')
      .replace(/^[ \t]*#\+.*$|^[ \t]*#(?: .*)?$|^[ \t]*(?:CLOSED|SCHEDULED|DEADLINE): .*$/gm, '\n')
      .replace(/^\*{1,12} (?:(?:TODO|DONE) )?(?:\[#[A-Z]\] )?(.*?)(?:[ \t]+:[\w@:]+:)?[ \t]*$/gm, (_, words) =>
        apart(words),
      )
      .replace(/^[ \t]*\|[-+|]+$/gm, '\n')
      .replace(/^[ \t]*\|(.*)\|[ \t]*$/gm, (_, row) => apart(cells(row)))
      .replace(/^[ \t]*(?:[-+]|\d{1,3}[.)])[ \t]+(?:\[[ X-]\] )?(.*(?:\n[ \t]{2,}(?![-+] )\S.*)*)$/gm, (_, words) =>
        apart(words),
      )
      .replace(/\[\[[^[\]\n]{1,500}\]\[([^[\]\n]{1,500})\]\]/g, '$1')
      .replace(/\[\[[^[\]\n]{1,500}\.(?:png|jpe?g|gif|svg|webp|pdf)\]\]/gi, '')
      .replace(/\[\[([^[\]\n]{1,500})\]\]/g, '$1')
      .replace(/^\[fn:[^\]\s]{1,60}\][ \t]*/gm, '')
      .replace(/\[fn:[^\]\n]{0,500}\]/g, '')
      .replace(/(^|[\s('"{-])\+(?:\S|\S[^\n]{0,300}?\S)\+(?=[\s.,:;!?'")}-]|$)/gm, '$1')
      .replace(/(^|[\s('"{-])([*/_=~])(\S|\S[^\n]{0,300}?\S)\2(?=[\s.,:;!?'")}-]|$)/gm, '$1$3');
  },
};
