/** Pages of MediaWiki, as its editor shows them. */
import { apart, cells, type Markup, withoutNested } from './markup.ts';

/** Each alone may stand in a text about something else. */
const MARKS = [
  /^={2,6}[^=\n]{1,200}={2,6}[ \t]*$/m,
  /\[\[[^[\]\n]{1,200}\]\]/,
  /'''[^'\n]{1,200}'''/,
  /\{\{[^{}]{1,500}\}\}/,
  /<ref(?:\s[^<>]{0,100})?>/,
  /^\{\|/m,
];
const LEAST_MARKS = 3;
const SAMPLE = 20_000;

export const mediaWiki: Markup = {
  mediaType: 'text/x-wiki',
  isIn(text, name) {
    const marks = MARKS.filter((mark) => mark.test(text.slice(0, SAMPLE))).length;
    return marks >= (/\.(?:wiki|mediawiki|wikitext)$/i.test(name) ? 1 : LEAST_MARKS);
  },
  strip(source) {
    const bare = source
      .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
      .replace(
        /<ref\s[^<>]{0,200}\/>|<(ref|gallery|math|syntaxhighlight)(?:\s[^<>]{0,200})?>[\s\S]{0,5000}?<\/\1>/gi,
        '',
      )
      .replace(/__[A-Z]{3,20}__/g, '');
    return withoutNested(withoutNested(bare, /\{\{|\}\}/g, /^/), /\[\[|\]\]/g, FILE)
      .replace(/^={1,6}([^=\n]{1,300})={1,6}[ \t]*$/gm, (_, words) => apart(words))
      .replace(/^(?:\{\||\|\}).*$|^\|-.*$/gm, '\n')
      .replace(/^[|!]\+?([^\n]*)$/gm, (_, row) =>
        apart(cells(row, /\|\||!!/).replace(/^[\w-]+="[^"\n]*"[^|\n]*\|/, '')),
      )
      .replace(/\[\[(?:[^[\]|\n]{1,300}\|)?([^[\]|\n]{1,300})\]\]/g, '$1')
      .replace(/\[(?:https?:)?\/\/[^\s\]]{1,500}[ \t]+([^\]\n]{1,300})\]/g, '$1')
      .replace(/'{2,5}/g, '')
      .replace(/^[*#:;]{1,8}[ \t]*([^\n]*)$/gm, (_, words) => apart(words))
      .replace(/<br\s*\/?>/gi, '\n')
      .replace(/<\/?[a-z]{1,20}(?:\s[^<>]{0,200})?\/?>/gi, '')
      .replace(/&nbsp;/g, ' ');
  },
};

/** Pictures and categories: "File:", "Datei:", "Категорія:". A link to a page of such a name begins with a colon. */
const FILE =
  /^\[\[\s*(?:file|image|category|datei|bild|kategorie|fichier|catégorie|archivo|categoría|ficheiro|categoria|plik|kategoria|bestand|категория|категорія|файл|檔案|文件|分类|ファイル|カテゴリ|dosya|kategori)\s*:/i;
