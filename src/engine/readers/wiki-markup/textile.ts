/** Texts in Textile. */
import { apart, cells, type Markup, offTheLine } from './markup.ts';

const STYLE = String.raw`(?:[<>=()]|\([^()\n]{1,60}\)|\{[^{}\n]{1,200}\}|\[[^[\]\n]{1,20}\]){0,6}`;
const HEADING = new RegExp(`^h[1-6]${STYLE}\\. (\\S.*)$`, 'gm');
const BLOCK = new RegExp(`^(?:p|bq|bc|pre|div|notextile)${STYLE}\\.{1,2}(?::\\S{1,300})? `, 'gm');
const NOTE = new RegExp(`^fn\\d{1,3}${STYLE}\\. (.*(?:\\n\\S.*)*)$`, 'gm');
const CELL = new RegExp(`^(?:_|[\\\\/]\\d{1,2}|${STYLE}){1,4}\\. `);
const LINK =
  /"([^"\n]{1,300}?)(?:\([^()\n]{0,200}\))?":(?:https?:|mailto:|\/|#|\.\.?\/)?[^\s"<>]{1,500}?(?=[.,;:!?)]*(?:\s|$))/g;
const PICTURE = new RegExp(
  `!${STYLE}[^\\s!]{1,300}\\.(?:png|jpe?g|gif|svg|webp)(?:\\([^()\\n]{0,200}\\))?!(?::\\S{1,300})?`,
  'gi',
);

export const textile: Markup = {
  mediaType: 'text/x-textile',
  isIn(text, name) {
    const start = text
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .slice(0, 20_000);
    const marks = [HEADING, BLOCK, NOTE, LINK, /^\|_\. /m].map((mark) => start.match(mark)?.length ?? 0);
    const count = marks.reduce((sum, each) => sum + each, 0);
    return /\.textile$/i.test(name) ? count > 0 : /^\s*h1[^\s]{0,60}\. \S/.test(start) && count > 1;
  },
  strip(source, values, aside) {
    const title = new RegExp(`^\\s*h1${STYLE}\\. (\\S.*)(?:\\n|$)`).exec(source);
    values.add('title', title ? inline(title[1] ?? '') : null, 'the document’s title');
    const body = source
      .slice(title?.[0].length ?? 0)
      .replace(/^###\. .*$|^table\S{0,60}\. *$/gm, '')
      .replace(NOTE, (_, note) => {
        aside.push(inline(note));
        return '\n';
      })
      .replace(HEADING, (_, words) => apart(words))
      .replace(BLOCK, '\n')
      .replace(/^\|(.*)\|[ \t]*$/gm, (_, row: string) =>
        apart(
          cells(
            row
              .split('|')
              .map((cell) => cell.replace(CELL, ''))
              .join('|'),
          ),
        ),
      )
      .replace(/^(?:[*#]{1,6}|-) (.*)$/gm, (_, words) => apart(words.replace(/ := ?/, ' ')));
    return inline(body);
  },
};

const STRUCK = /(^|[\s("'[{])-(?:\S|\S[^\n]{0,300}?\S)-(?=[\s.,:;!?"')\]}]|$)/gm;
const SHIFTED = { raised: /\[\^([^^\n]{1,100})\^\]/g, lowered: /\[~([^~\n]{1,100})~\]/g };

function inline(text: string): string {
  return offTheLine(text, SHIFTED)
    .replace(STRUCK, '$1')
    .replace(PICTURE, '')
    .replace(LINK, '$1')
    .replace(/(?<=\S)\[\d{1,3}\]/g, '')
    .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
    .replace(/%(?:\{[^{}\n]{0,200}\}|\([^()\n]{0,60}\))?(\S|\S[^%\n]{0,300}?\S)%/g, '$1')
    .replace(/(^|[\s("'[{])(\*\*|\*|__|_|\?\?|@|\+|\^|~)(\S|\S[^\n]{0,300}?\S)\2(?=[\s.,:;!?"')\]}]|$)/gm, '$1$3');
}
