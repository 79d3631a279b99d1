/** Microsoft's code page numbers → charset names that decoders know. */
const NAMES: Record<number, string> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'cp949',
  950: 'big5',
  10000: 'macintosh',
  10001: 'shift_jis',
  10002: 'big5',
  10003: 'euc-kr',
  10004: 'x-mac-arabic',
  10006: 'macgreek',
  10007: 'maccyrillic',
  10008: 'gb18030',
  10010: 'macromania',
  10017: 'x-mac-ukrainian',
  10029: 'x-mac-ce',
  10079: 'maciceland',
  10081: 'macturkish',
  10082: 'maccroatian',
  1200: 'utf-16le',
  20127: 'us-ascii',
  20866: 'koi8-r',
  21866: 'koi8-u',
  50220: 'iso-2022-jp',
  50221: 'iso-2022-jp',
  50222: 'iso-2022-jp',
  51932: 'euc-jp',
  51949: 'euc-kr',
  52936: 'hz-gb-2312',
  54936: 'gb18030',
  65001: 'utf-8',
};

export function codePageName(page: number): string {
  if (page >= 28591 && page <= 28606) return `iso-8859-${page - 28590}`;
  return NAMES[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : `cp${page}`);
}
