/** Pages of MediaWiki, as its editor shows them. */
import { append } from '../../../text/append.ts';
import { type Shift, withShift } from '../../../text/letters/shifted-digits.ts';
import { joined, normalText } from '../../extract/plain-text/plain-text.ts';

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

/** Certain by its own marks: a text may mention any of them. */
export function isMediaWiki(text: string, name: string): boolean {
  const marks = MARKS.filter((mark) => mark.test(text.slice(0, SAMPLE))).length;
  return marks >= (/\.(?:wiki|mediawiki|wikitext)$/i.test(name) ? 1 : LEAST_MARKS);
}

/** Without marks; notes, captions and boxes are set aside. */
export function wordsOfMediaWiki(source: string): { paragraphs: string[]; furniture: string[] } {
  const aside: string[] = [];
  const putAside = (words: string) => {
    aside.push(plain(words));
    return '';
  };
  const bare = source
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<ref\s[^<>]{0,200}\/>|__[A-Z]{3,20}__/g, '')
    .replace(/<(ref|gallery|math|syntaxhighlight)(?:\s[^<>]{0,200})?>([\s\S]{0,5000}?)<\/\1>/gi, (_, _name, words) =>
      putAside(words),
    );
  const boxed = withBrackets(bare, /\{\{|\}\}/g, (whole) => wordsOfTemplate(whole) ?? putAside(whole));
  const words = withBrackets(boxed, /\[\[|\]\]/g, (whole) =>
    FILE.test(whole) || OTHER_LANGUAGE.test(whole) ? putAside(captionOf(whole)) : whole,
  );
  return { paragraphs: paragraphsIn(plain(words)), furniture: aside.flatMap(paragraphsIn) };
}

function paragraphsIn(stripped: string): string[] {
  return normalText(stripped)
    .split(/\n[^\S\n]*\n\s*/)
    .map((block) =>
      joined(block.split('\n'))
        .replace(/[^\S\t]+/gu, ' ')
        .trim(),
    )
    .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph));
}

/** A heading, an entry of a list, a row of a table: a paragraph of its own. */
const apart = (words: string): string => `\n\n${words}\n\n`;

/** Outer brackets and all that they hold, which may be such brackets again, replaced; what is never closed is kept. */
function withBrackets(text: string, brackets: RegExp, wordsOf: (whole: string) => string): string {
  let [kept, from, depth] = ['', 0, 0];
  for (const { 0: bracket, index } of text.matchAll(brackets)) {
    const isOpen = /[{[]/.test(bracket);
    if (depth === 0 && !isOpen) continue;
    if (depth === 0) {
      kept += text.slice(from, index);
      from = index;
    }
    depth += isOpen ? 1 : -1;
    if (depth > 0) continue;
    kept += wordsOf(text.slice(from, index + bracket.length));
    from = index + bracket.length;
  }
  return kept + text.slice(from);
}

/** "{{lang|fr|quai}}", "{{convert|12|km}}", "{{quote|text=The council …}}": words of the sentence around it, or a quotation. */
function wordsOfTemplate(whole: string): string | null {
  const [name = '', ...given] = whole.slice(2, -2).split('|');
  const kind = name.trim().toLowerCase();
  const words = given.filter((each) => !/^\s*[\w-]{1,20}\s*=/.test(each));
  if (/^(?:lang|transl?|nowrap)(?:-\w+)?$/.test(kind)) return given.at(-1) ?? '';
  if (/^(?:abbr|ill|interlanguage link|small|tooltip|as of)$/.test(kind))
    return `${kind === 'as of' ? 'as of ' : ''}${words[0] ?? ''}`;
  if (kind === 'val') return [words[0], parameterOf(given, 'u')].filter(Boolean).join(' ');
  if (/^s?frac$/.test(kind)) return fractionOf(words);
  if (kind === 'nbsp' || kind === 'spaces') return ' ';
  if (/^(?:spaced (?:en ?dash|ndash)|snd|ndash|en ?dash)$/.test(kind)) return /^s/.test(kind) ? ' – ' : '–';
  if (/^(?:circa|c\.)$/.test(kind)) return `c. ${words[0] ?? ''}`;
  if (/^(?:convert|cvt)$/.test(kind)) return measureIn(words);
  if (kind.startsWith('formatnum:')) return name.slice(name.indexOf(':') + 1);
  if (!/^(?:block ?|pull)?(?:quote|citation|cita|zitat|цитата|cytat|citát|citat)$/.test(kind)) return null;
  return given.map((each) => apart(each.replace(/^\s*\w{1,20}\s*=/, ''))).join('');
}

function parameterOf(given: readonly string[], name: string): string | undefined {
  return given
    .find((each) => each.trimStart().startsWith(`${name}=`))
    ?.split('=')[1]
    ?.trim();
}

/** "1|2" is a half, "4" a quarter, "3|1|2" three and a half. */
function fractionOf(words: readonly string[]): string {
  const [below = '', above = '1', whole] = words.map((each) => each.trim()).reverse();
  return `${whole === undefined ? '' : `${whole} `}${above}⁄${below}`;
}

/** "12|-|14|km|mi|abbr=on": the numbers and their unit; what it is converted to is not written. */
function measureIn(words: readonly string[]): string {
  const unit = words.findIndex((each) => !/^\s*(?:[\d.,+−-]+|to|and|or|by|x|×|[-–])\s*$/.test(each));
  return words
    .slice(0, unit < 0 ? words.length : unit + 1)
    .map((each) => each.trim())
    .join(' ');
}

/** Behind the settings of the picture. */
const captionOf = (whole: string): string => {
  const shown = whole
    .slice(2, -2)
    .replace(/\[\[(?:[^[\]|]{1,300}\|)?([^[\]|]{1,300})\]\]/g, '$1')
    .split('|');
  return shown.length > 1 ? (shown.at(-1) ?? '') : '';
};

/** Each row of a table as a paragraph; its cells stand in one line, or each in a line of its own. */
function rowsApart(text: string): string {
  const lines: string[] = [];
  let row: string[] = [];
  let depth = 0;
  const endRow = () => {
    const words = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
    if (words.length > 0) lines.push(apart(words.join('\t')));
    row = [];
  };
  for (const line of text.split('\n')) {
    const [, mark = '', rest = ''] = /^\s*(\{\||\|[-+}]|[|!])(.*)$/.exec(line) ?? [];
    const isWords = mark === '|' || mark === '!';
    if (!isWords && mark !== '') endRow();
    if (mark === '{|') depth++;
    else if (mark === '|}') depth--;
    else if (mark === '|+') lines.push(apart(withoutSettings(rest)));
    else if (isWords) append(row, rest.split(mark === '!' ? /\|\||!!/ : '||').map(withoutSettings));
    else if (depth > 0 && row.length > 0) row.push(`${row.pop()} ${line.replace(/^[*#:;]{1,8}/, '')}`);
    else if (mark === '') lines.push(line);
  }
  endRow();
  return lines.join('\n');
}

/** `style="…"| words` */
const withoutSettings = (cell: string): string =>
  cell.replace(/^\s*[\w-]+\s*=\s*(?:"[^"]*"|[^\s|]+)[^|[\]{}]*\|(?!\|)/, '');

const STRUCK = /<(s|del|strike)(?:\s[^<>]{0,200})?>[\s\S]{0,500}?<\/\1>/gi;
const SHIFTED = {
  raised: /<sup(?:\s[^<>]{0,200})?>([^<>]{0,100})<\/sup>/gi,
  lowered: /<sub(?:\s[^<>]{0,200})?>([^<>]{0,100})<\/sub>/gi,
};

/** What each pattern captures, without its marks, stands above or below the line. */
function offTheLine(text: string, patterns: Readonly<Record<NonNullable<Shift>, RegExp>>): string {
  return (['raised', 'lowered'] as const).reduce(
    (done, shift) =>
      done.replace(patterns[shift], (_, words: string, at: number, all: string) =>
        withShift(words, shift, all.slice(0, at)),
      ),
    text,
  );
}

function plain(text: string): string {
  return offTheLine(rowsApart(text).replace(STRUCK, ''), SHIFTED)
    .replace(/^={1,6}([^=\n]{1,300})={1,6}[ \t]*$/gm, (_, words) => apart(words))
    .replace(/\[\[(?:[^[\]|\n]{1,300}\|)?([^[\]|\n]{1,300})\]\]/g, '$1')
    .replace(/\[(?:https?:)?\/\/[^\s\]]{1,500}[ \t]+([^\]\n]{1,300})\]/g, '$1')
    .replace(/'{2,5}/g, '')
    .replace(/^[*#:;]{1,8}[ \t]*([^\n]*)$/gm, (_, words) => apart(words))
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<\/?[a-z]{1,20}(?:\s[^<>]{0,200})?\/?>/gi, '')
    .replace(/&nbsp;/g, ' ');
}

/** Pictures and categories: "File:", "Datei:", "Категорія:". A link to a page of such a name begins with a colon. */
const FILE =
  /^\[\[\s*(?:file|image|category|datei|bild|kategorie|fichier|catégorie|archivo|categoría|ficheiro|categoria|plik|kategoria|bestand|категория|категорія|файл|檔案|文件|分类|ファイル|カテゴリ|dosya|kategori)\s*:/i;

/** "[[de:Alter Kai]]": the same page elsewhere, shown in the margin. */
const OTHER_LANGUAGE = /^\[\[(?!mw:)[a-z]{2,3}(?:-[a-z]{2,10})?:[^|\]]{1,300}\]\]$/;
