/** The escapes of troff: fonts, sizes, signs by name, accents. */
import { offTheLine } from './markup.ts';

const SIGNS: Readonly<Record<string, string>> = {
  em: '—',
  en: '–',
  hy: '-',
  lq: '“',
  rq: '”',
  Bq: '„',
  bq: '‚',
  oq: '‘',
  cq: '’',
  aq: "'",
  dq: '"',
  Fo: '«',
  Fc: '»',
  bu: '•',
  co: '©',
  rg: '®',
  tm: '™',
  de: '°',
  sc: '§',
  ps: '¶',
  Eu: '€',
  Po: '£',
  Ye: '¥',
  ct: '¢',
  mu: '×',
  di: '÷',
  '+-': '±',
  '12': '½',
  '14': '¼',
  '34': '¾',
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  '/o': 'ø',
  '/O': 'Ø',
  '/l': 'ł',
  '/L': 'Ł',
  oa: 'å',
  oA: 'Å',
  '-D': 'Ð',
  Sd: 'ð',
  Tp: 'þ',
  TP: 'Þ',
  'r!': '¡',
  'r?': '¿',
  rs: '\\',
  ti: '~',
  ha: '^',
  ga: '`',
  at: '@',
  sh: '#',
  Do: '$',
  '->': '→',
  '<-': '←',
  '..': '…',
  fm: '′',
  sd: '″',
};
const ACCENTS: Readonly<Record<string, string>> = {
  "'": '\u0301',
  '`': '\u0300',
  '^': '\u0302',
  ':': '\u0308',
  '~': '\u0303',
  ',': '\u0327',
  v: '\u030c',
  o: '\u030a',
  '"': '\u030b',
};
/** As strings of the ms macros, before or after their letter. */
const STRINGS: Readonly<Record<string, string>> = { Q: '“', U: '”', '-': '—', lq: '“', rq: '”', R: '®', Tm: '™' };

/** By half a line, or by strings of the ms macros. */
const SHIFTED = {
  raised: /\\(?:u(?:\\s-\d{1,2})?|\*\{)([^\\\n]{1,100})(?:(?:\\s\+?\d{1,2})?\\d|\\\*\})/g,
  lowered: /\\(?:d(?:\\s-\d{1,2})?|\*<)([^\\\n]{1,100})(?:(?:\\s\+?\d{1,2})?\\u|\\\*>)/g,
};

export function plainTroff(text: string): string {
  return offTheLine(text, SHIFTED)
    .replace(/\\f(?:\[[^\]\n]{0,20}\]|\(..|.)|\\s[+-]?(?:\[\d{1,3}\]|\(\d\d|\d{1,2})|\\m\[[^\]\n]{0,20}\]/g, '')
    .replace(/\\\*(?:\[([^\]\n]{1,20})\]|\((..)|(.))(\p{L})?/gu, (_, long, two, one, letter = '') => {
      const name = long ?? two ?? one;
      const accent = ACCENTS[name];
      return accent === undefined ? `${STRINGS[name] ?? ''}${letter}` : `${letter}${accent}`;
    })
    .replace(/\\(?:\[([^\]\n]{1,30})\]|\((..))/g, (_, long, two) => signNamed(long ?? two))
    .replace(/\\[hvwxblLoDnkgYXN](?:'[^'\n]{0,100}'|\[[^\]\n]{0,20}\]|\(..)|\\n./g, '')
    .replace(/\\[ ~0]/g, ' ')
    .replace(/\\[&|^%c/,{}:)dutrpa!?]/g, '')
    .replace(/\\e/g, '\\')
    .replace(/\\([-.'`"_\\])/g, '$1')
    .normalize('NFC');
}

function signNamed(name: string): string {
  const code = /^u([\dA-F]{4,6}(?:_[\dA-F]{4,6}){0,3})$/.exec(name)?.[1];
  if (code !== undefined)
    return code
      .split('_')
      .map((each) => Number.parseInt(each, 16))
      .map((point) => (point <= 0x10ffff ? String.fromCodePoint(point) : ''))
      .join('');
  const [mark = '', letter = ''] = name;
  const accent = name.length === 2 && /\p{L}/u.test(letter) ? ACCENTS[mark] : undefined;
  return SIGNS[name] ?? (accent === undefined ? '' : `${letter}${accent}`);
}
