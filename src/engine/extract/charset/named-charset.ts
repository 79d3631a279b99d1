/** Charsets by their names: what a label means, and reading bytes in one. */
import iconv from 'iconv-lite';
import { own } from '../../../text/own.ts';
import { readJohab } from './johab.ts';
import { readMacArabic } from './mac-arabic.ts';

/** The web's meaning of charset labels, where it differs from the label itself (WHATWG Encoding). */
const ALIASES: Record<string, string> = {
  ansi: 'windows-1252',
  'iso-8859-9': 'windows-1254',
  gb2312: 'gb18030',
  // Python's mail programs write its own name of the codec into headers.
  eucgb2312_cn: 'gb18030',
  gbk: 'gb18030',
  'x-gbk': 'gb18030',
  'x-sjis': 'shift_jis',
  // The table of Mac OS 9, in which Ukrainian has all its letters.
  maccyrillic: 'macukraine',
  macukrainian: 'macukraine',
  macce: 'maccenteuro',
  maccentraleurroman: 'maccenteuro',
  'kz-1048': 'rk1048',
  ptcp154: 'pt154',
  cp154: 'pt154',
  koi: 'koi8-r',
  koi8: 'koi8-r',
  uhc: 'cp949',
  visual: 'iso-8859-8',
  sun_eu_greek: 'iso-8859-7',
  csiso2022jp: 'iso-2022-jp',
  'iso-2022-jp-2': 'iso-2022-jp',
  'utf-8-sig': 'utf-8',
  utf8: 'utf-8',
  unicode: 'utf-16le',
  'utf-16': 'utf-16le',
  'unicode-1-1-utf-7': 'utf-7',
  'tis-620': 'windows-874',
  'iso-8859-11': 'windows-874',
  'ks_c_5601-1987': 'euc-kr',
  cp1361: 'johab',
};

const WESTERN = /^(?:iso[-_]?8859[-_]1(?::1987)?|iso88591|latin-?1|l1|cp819|ibm819|(?:us-)?ascii|ansi_x3\.4-19\d\d)$/;

/** Returns the lower-case name of the charset that this label stands for on the web. */
export function canonicalName(label: string): string {
  const name = label
    .trim()
    .toLowerCase()
    .replace(/^iso8859-/, 'iso-8859-')
    .replace(/^x-mac-/, 'mac')
    .replace(/^dos-(?=\d)/, 'cp');
  if (WESTERN.test(name)) return 'windows-1252';
  const bare = name.replace(/^x-/, '');
  return own(ALIASES, name) ?? own(ALIASES, bare) ?? (canRead(name) ? name : bare);
}

/** Read without iconv-lite, which does not know them. */
const OWN = ['iso-2022-jp', 'johab', 'macarabic'];

/** Whether `readAs` knows it. */
export function canRead(charset: string): boolean {
  return iconv.encodingExists(charset) || OWN.includes(charset);
}

/** What cannot be decoded becomes U+FFFD. @param charset a canonical name that can be read */
export function readAs(b: Buffer, charset: string): string {
  if (charset === 'utf-8') return b.toString('utf8');
  if (charset === 'johab') return readJohab(b);
  if (charset === 'macarabic') return readMacArabic(b);
  return charset === 'iso-2022-jp'
    ? new TextDecoder('iso-2022-jp').decode(b)
    : iconv.decode(b, charset, { stripBOM: true });
}
