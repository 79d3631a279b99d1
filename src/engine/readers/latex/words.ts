/** LaTeX source → paragraphs: its commands by what they mean for a reader of the text. */
import { alternatives } from '../../../text/alternatives.ts';
import { withShift } from '../../../text/letters/shifted-digits.ts';
import { oneLine } from '../../extract/plain-text/plain-text.ts';
import type { StoryWords } from '../wire-text/story-lines.ts';
import { ACCENTS } from './accents.ts';

/** The argument of a command, braces within it balanced; null if the command is absent. */
export function argumentOf(source: string, command: string): string | null {
  const found = new RegExp(`\\\\${command}\\*?(?:\\[[^\\]]{0,200}\\])?\\s*\\{`).exec(source);
  return found ? source.slice(found.index + found[0].length, closing(source, found.index + found[0].length)) : null;
}

/** Where the group that was opened before `from` is closed. */
function closing(source: string, from: number): number {
  let depth = 1;
  const end = Math.min(source.length, from + LONGEST_GROUP);
  for (let at = from; at < end; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '{') depth++;
    else if (source[at] === '}' && --depth === 0) return at;
  }
  return end;
}

const LONGEST_GROUP = 20_000;

const COMMENT = /^[ \t]*%.*\n|(?<!\\)%.*/gm;
/** What is drawn or calculated, and what is listed behind the text. */
const SILENT_PART =
  /\\begin\{(equation|align|gather|multline|eqnarray|displaymath|tikzpicture|thebibliography|verbatim|lstlisting|comment|filecontents)(\*?)\}[\s\S]*?(?:\\end\{\1\2\}|$)/g;
const APART = ['footnote', 'caption', 'thanks', 'marginpar'];
const SILENT_COMMAND = alternatives`
  label|(?:page|auto|c|eq)?ref|\w*cite\w*|includegraphics|[vh]space|[vh]skip|bibliography(?:style)?|input|include|index|
  pagestyle|thispagestyle|setlength|setcounter|newcommand|renewcommand|usepackage|title|author|date|begin|end|selectlanguage|
  foreignlanguage(?=\{[^{}]*\}\{)|href(?=\{[^{}]*\}\{)`;
const SETTINGS = String.raw`(?:\[[^\]]{0,200}\])`;
const OF_SECTION = 'part|chapter|(?:sub){0,2}section';
const HEADING = new RegExp(String.raw`\\(?:${OF_SECTION}|(?:sub)?paragraph)\*?${SETTINGS}?\s*\{`, 'g');
const HEADING_OF_SECTION = new RegExp(
  String.raw`\\(?:${OF_SECTION})\*?${SETTINGS}?\s*\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}`,
  'g',
);
const SILENT = new RegExp(String.raw`\\(?:${SILENT_COMMAND})\*?${SETTINGS}*(?:\{[^{}]{0,500}\})?${SETTINGS}?`, 'g');

/** The text of the document's body; notes and captions are set aside. */
export function wordsOfLatex(source: string): StoryWords {
  const body = /\\begin\{document\}([\s\S]*?)(?:\\end\{document\}|$)/.exec(source)?.[1] ?? source;
  const written = body.replace(COMMENT, '').replaceAll(BETWEEN_CELLS, ' ').replace(SILENT_PART, '\n\n');
  const { text, apart } = withoutNotes(written.replace(TABLE, (_, _name, rows: string) => tableText(rows)));
  const parted = text
    .replace(HEADING, (command) => `\n\n${command}`)
    .replace(HEADING_OF_SECTION, (heading) => `${heading}\n\n`)
    .replace(
      /\\item\b|\\(?:begin|end)\{[^{}]{1,40}\}|\\par\b|\\\[[\s\S]{0,1000}?\\\]|\$\$[\s\S]{0,1000}?\$\$/g,
      (part) => (part.startsWith('\\begin') || part.startsWith('\\end') ? `\n\n${part}` : '\n\n'),
    );
  return {
    paragraphs: parted
      .split(/\n[ \t]*\n/)
      .map((paragraph) => paragraph.split(BETWEEN_CELLS).map(plainLatex).join(BETWEEN_CELLS))
      .filter(hasWords),
    furniture: apart.map(plainLatex).filter(hasWords),
  };
}

const BETWEEN_CELLS = '\t';
/** Longer cells are columns of text. */
const MOST_IN_CELL = 120;
const GROUP = String.raw`\{(?:[^{}]|\{[^{}]*\}){0,300}\}`;
const TABLE = new RegExp(
  String.raw`\\begin\{(tabular[xy*]?|tabulary|longtable)\}(?:\[[^\]]{0,20}\])?(?:${GROUP}\s*){0,3}([\s\S]*?)(?:\\end\{\1\}|$)`,
  'g',
);
const RULES =
  /\\(?:hline|toprule|midrule|bottomrule|endhead|endfirsthead|endfoot|endlastfoot|addlinespace(?:\[[^\]]{0,20}\])?|(?:cline|cmidrule(?:\([^)]{0,9}\))?)\{[^{}]{0,20}\})/g;
/** A cell over several columns or rows: how many, how it is set, and the text. */
const SPAN = new RegExp(String.raw`\\multi(?:column|row)\s*(?:\{[^{}]{0,20}\}|\*)\s*${GROUP}\s*(?=\{)`, 'g');

/** Each row as a paragraph, its cells apart. */
function tableText(source: string): string {
  const rows = source
    .replace(RULES, '')
    .replace(SPAN, '')
    .split(/\\\\\*?(?:\[[^\]]{0,20}\])?|\\tabularnewline\b/)
    .map((row) => row.split(/(?<!\\)&/).map(oneLine));
  const isOfData = rows.every((row) => row.every(({ length }) => length <= MOST_IN_CELL));
  const texts = rows.map((row) => row.join(isOfData ? BETWEEN_CELLS : '\n\n').trim());
  return `\n\n${texts.join('\n\n')}\n\n`;
}

function withoutNotes(source: string): { text: string; apart: string[] } {
  const apart: string[] = [];
  const command = new RegExp(`\\\\(?:${APART.join('|')})(?:\\[[^\\]]{0,200}\\])?\\{`, 'g');
  let text = '';
  let at = 0;
  for (let found = command.exec(source); found; found = command.exec(source)) {
    const end = closing(source, command.lastIndex);
    apart.push(source.slice(command.lastIndex, end));
    text += source.slice(at, found.index);
    at = end + 1;
    command.lastIndex = at;
  }
  return { text: text + source.slice(at), apart };
}

const hasWords = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

const LETTERS: Readonly<Record<string, string>> = {
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  l: 'ł',
  L: 'Ł',
  aa: 'å',
  AA: 'Å',
  i: 'i',
  j: 'j',
  dots: '…',
  ldots: '…',
  textendash: '–',
  textemdash: '—',
  textquoteright: '’',
  textquoteleft: '‘',
  euro: '€',
  texteuro: '€',
  pounds: '£',
  S: '§',
  guillemotleft: '«',
  guillemotright: '»',
  glqq: '„',
  grqq: '“',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
};

const STRUCK = /\\(?:sout|xout|st)\{[^{}]{0,500}\}/g;
const FRACTION = /(\d?)\\(?:[dt]|nice|s)?frac\{([^{}]{0,40})\}\{([^{}]{0,40})\}/g;
const SHIFTED = /\\text(super|sub)script\{([^{}]{0,100})\}/g;

/** A piece of source as one line of text. */
export function plainLatex(source: string): string {
  const text = source
    .replace(SILENT, '')
    .replace(STRUCK, '')
    .replace(FRACTION, (_, whole: string, above: string, below: string) => `${whole}${whole && ' '}${above}/${below}`)
    .replace(SHIFTED, (_, which: string, words: string, at: number, all: string) =>
      withShift(words, which === 'super' ? 'raised' : 'lowered', all.charAt(at - 1)),
    )
    .replace(
      /\\([`'^~=."]|[urHvdck](?![A-Za-z]))\s*(?:\{\s*(?:(\\[ij]|[A-Za-z])\s*)?\}|(\\[ij](?![A-Za-z])|[A-Za-z]))/g,
      accented,
    )
    .replace(/\\([A-Za-z]+)\*?(?:\[[^\]]{0,200}\])?(?:\{\}|[ \t]+|(?=\W|$))/g, (_, name) =>
      Object.hasOwn(LETTERS, name) ? (LETTERS[name] ?? '') : '',
    )
    .replace(/\\\\(?:\[[^\]]{0,40}\])?|(?<!\\)~|\\[,;:! ]/g, ' ')
    .replace(/(?<!\\)[{}$]/g, '')
    .replace(/\\([%&$#_{}-])/g, (_, sign) => (sign === '-' ? '' : sign))
    .replace(/---/g, '—')
    .replace(/--/g, '–')
    .replace(/``/g, '“')
    .replace(/''/g, '”')
    .replace(/`/g, '‘')
    .replace(/'/g, '’');
  return oneLine(text)
    .replace(/\s+(?=[.,;:!?])/g, '')
    .normalize('NFC');
}

function accented(whole: string, mark: string, braced: string | undefined, bare: string | undefined): string {
  const letter = (braced ?? bare ?? '').replace('\\', '');
  return letter === '' ? whole : letter + (ACCENTS[mark] ?? '');
}
